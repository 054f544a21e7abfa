import { useState, type ReactElement } from 'react';
import { listVillages, type VillageView } from '@domain/area/contract';
import { type TaskView } from '@domain/task/contract';
import { locateTask } from '@domain/task/desk-contract';
import { useIntent } from '../../api/use-intent';
import { useQuery } from '../../api/use-query';
import { Banner } from '../../components/banner';
import { Press } from '../../components/press';
import { Sheet } from '../../components/sheet';
import { Loaded } from '../../components/states';
import { VillageSearch } from '../../components/village-search';

export interface LocateSheetProps {
  readonly task: TaskView;
  readonly onLocated: () => void;
  readonly onClose: () => void;
}

/** Where does this person live? Found by name or street. */
export function LocateSheet({ task, onLocated, onClose }: LocateSheetProps): ReactElement {
  const { data, reload } = useQuery(listVillages, {}, { cacheKey: 'area.villages' });
  const { busy, refusal, send } = useIntent(locateTask);
  const [code, setCode] = useState<VillageView['code'] | null>(null);
  const locate = async (village: VillageView['code']): Promise<void> => {
    const outcome = await send({ id: task.id, gen: task.gen, village });
    if (outcome?.ok) onLocated();
  };
  return (
    <Sheet title={`手机号 ${task.phoneMask} 的人住在哪里？`} onClose={onClose}>
      <Loaded data={data} onRetry={reload}>
        {({ villages }) => <VillageSearch villages={villages} value={code} onChange={setCode} />}
      </Loaded>
      {refusal === null ? null : <Banner tone="danger">{refusal.message}</Banner>}
      <Press busy={busy} disabled={code === null} onPress={() => code !== null && void locate(code)}>
        {busy ? '正在派单…' : '定到这里，马上派单'}
      </Press>
    </Sheet>
  );
}
