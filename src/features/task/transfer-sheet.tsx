import { useState, type ReactElement } from 'react';
import { Text } from '@tarojs/components';
import { listVillages, type VillageView } from '@domain/area/contract';
import { transferTask } from '@domain/task/contract';
import { useIntent } from '../../api/use-intent';
import { useQuery } from '../../api/use-query';
import { Banner } from '../../components/banner';
import { Press } from '../../components/press';
import { Sheet } from '../../components/sheet';
import { Loaded } from '../../components/states';
import { VillageSearch } from '../../components/village-search';
import { type LeavingSheetProps, tooLate } from './leaving';

/** The person lives elsewhere: where, and the task goes there in the same step. */
export function TransferSheet({ task, onLeft, onTrouble, onClose }: LeavingSheetProps): ReactElement {
  const { data, reload } = useQuery(listVillages, {}, { cacheKey: 'area.villages' });
  const { busy, refusal, send } = useIntent(transferTask);
  const [village, setVillage] = useState<VillageView['code'] | null>(null);
  const transfer = async (code: VillageView['code']): Promise<void> => {
    const outcome = await send({ id: task.id, gen: task.gen, village: code });
    if (outcome === null) return;
    const late = tooLate(outcome);
    if (outcome.ok) onLeft(transferred(outcome.value.task.state));
    else if (late !== null) onTrouble(late);
  };
  return (
    <Sheet title="当事人现在住在哪里？" onClose={onClose}>
      <Loaded data={data} onRetry={reload}>
        {({ villages }) => <VillageSearch villages={villages} value={village} onChange={setVillage} />}
      </Loaded>
      <Text className="block">任务会转给那里正在值班的人，马上不在您手里，不能撤回。</Text>
      {refusal === null ? null : <Banner tone="danger">{refusal.message}</Banner>}
      <Press
        busy={busy}
        disabled={village === null}
        onPress={() => village !== null && void transfer(village)}
      >
        {busy ? '正在转过去…' : '转到这里'}
      </Press>
    </Sheet>
  );
}

const transferred = (state: string): string =>
  state === 'unassigned' ? '已转走。那里现在没有人值班，专班已经知道了。' : '已转走，那里值班的人已经收到。';
