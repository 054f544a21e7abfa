import type { ReactElement, ReactNode } from 'react';
import { Text, View } from '@tarojs/components';
import { scriptOf, stageOf } from '@domain/scam/catalogue';
import { scamTypeName } from '@domain/scam/type';
import { clockText } from '@domain/time/shanghai';
import type { WarningView } from '@domain/warning/contract';
import { aria } from '../../components/aria';
import { Card, Heading } from '../../components/card';
import { Icon } from '../../components/icon';
import './warning-details.css';

/** Three things, in the order in which somebody on the phone with a scammer needs them: stop, see through it, act. */
export function WarningDetails({ warning }: { readonly warning: WarningView }): ReactElement {
  const script = scriptOf(warning.scamType);
  return (
    <>
      <View className={warning.open ? 'alarm-head' : 'alarm-head alarm-over'} {...aria({ role: 'alert' })}>
        <Icon name="bell" size={2.4} className="alarm-head-bell" />
        <Text className="alarm-head-stop">{warning.open ? '先挂电话，不要转账' : '这次预警已经结束'}</Text>
        <Text className="big block">{`有人可能在骗您：${scamTypeName[warning.scamType]}`}</Text>
        <Text className="block small">{occasion(warning)}</Text>
      </View>
      <Step title="他接下来会说">
        <View className="quote">{`“${stageOf(warning.scamType, warning.stage).nextSentence}”`}</View>
        <View className="strong danger-ink">这样说的，就是骗子。</View>
      </Step>
      <Step title="您现在只做一件事">
        <View className="title">{script.doNow}</View>
        {script.never.map((never) => (
          <View key={never} className="never">
            <Icon name="cross" className="danger-ink" size={1.1} />
            <View className="grow">{never}</View>
          </View>
        ))}
      </Step>
    </>
  );
}

function occasion({ at, count }: WarningView): string {
  return count > 1 ? `${clockText(at)}，已提醒 ${count} 次` : clockText(at);
}

function Step({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  return (
    <Card>
      <Heading>{title}</Heading>
      {children}
    </Card>
  );
}
