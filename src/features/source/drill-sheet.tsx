import type { ReactElement } from 'react';
import { Text } from '@tarojs/components';
import { configureSource } from '@domain/source/contract';
import { useIntent } from '../../api/use-intent';
import { Banner } from '../../components/banner';
import { Press } from '../../components/press';
import { Sheet } from '../../components/sheet';
import type { SourceProps } from './source-card';

export interface SourceSheetProps extends SourceProps {
  readonly onClose: () => void;
}

/** 演练 on or off: what changes, said before the tap. */
export function DrillSheet({ source, onChanged, onClose }: SourceSheetProps): ReactElement {
  const { busy, refusal, send } = useIntent(configureSource);
  const starts = !source.drill;
  const set = async (): Promise<void> => {
    const outcome = await send({ id: source.id, drill: starts });
    if (outcome?.ok !== true) return;
    onChanged();
    onClose();
  };
  return (
    <Sheet title={starts ? `让${source.name}进入演练？` : `${source.name}结束演练？`} onClose={onClose}>
      {starts ? (
        <>
          <Banner tone="warn">演练期间，这个来源报来的真预警也不会通知任何人。</Banner>
          <Text className="block">
            派单、升级、办结照常走一遍，任务上标着“演练”。不打电话，不发短信和微信，不计入统计。
          </Text>
        </>
      ) : (
        <Text className="block">
          从现在起，它报来的每一条都是真的：马上派单、通知居民。最多一分钟后生效；已经派出的演练任务还是演练。
        </Text>
      )}
      {refusal === null ? null : <Banner tone="danger">{refusal.message}</Banner>}
      <Press tone={starts ? 'danger' : 'primary'} busy={busy} onPress={() => void set()}>
        {starts ? '开始演练' : '结束演练，转为正式'}
      </Press>
    </Sheet>
  );
}
