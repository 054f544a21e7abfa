import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { whoAmI } from '@domain/resident/contract';
import { useQuery } from '../../api/use-query';
import { Press } from '../../components/press';
import { Shield } from '../../components/shield';
import { goHome } from '../../platform/navigate';
import { askToSubscribe } from '../../platform/subscribe';
import './done-step.css';

/** Registered. WeChat's permission to send a warning is asked for on a tap of its own, with the reason beside it. */
export function DoneStep(): ReactElement {
  const me = useQuery(whoAmI, {});
  const templateIds = me.data.state === 'ready' ? me.data.value.templateIds : [];
  const allow = async (): Promise<void> => {
    await askToSubscribe(templateIds);
    goHome();
  };
  return (
    <View className="stack done">
      <Shield />
      <Text className="title">注册好了，防护已打开</Text>
      <Text className="big">有骗子盯上您时，微信会马上提醒您。请点下面的按钮，再点“允许”。</Text>
      <Press tone="gold" busy={me.data.state === 'loading'} onPress={() => void allow()}>
        打开微信提醒
      </Press>
      <Press tone="link" onPress={goHome}>
        先不打开，去首页
      </Press>
    </View>
  );
}
