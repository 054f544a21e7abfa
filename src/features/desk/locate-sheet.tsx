import { useState, type ReactElement } from 'react';
import { Text } from '@tarojs/components';
import { listVillages, type VillageView } from '@domain/area/contract';
import { locateTask, type TaskView } from '@domain/task/contract';
import { useIntent } from '../../api/use-intent';
import { useQuery } from '../../api/use-query';
import { Banner } from '../../components/banner';
import { Choice } from '../../components/choice';
import { Press } from '../../components/press';
import { Sheet } from '../../components/sheet';
import { Loaded } from '../../components/states';
import { TextField } from '../../components/text-field';

const shown = 8;

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

interface VillageSearchProps {
  readonly villages: readonly VillageView[];
  readonly value: VillageView['code'] | null;
  readonly onChange: (code: VillageView['code']) => void;
}

function VillageSearch({ villages, value, onChange }: VillageSearchProps): ReactElement {
  const [words, setWords] = useState('');
  const wanted = words.trim();
  const found = villages.filter(({ name, street }) => `${street}${name}`.includes(wanted));
  return (
    <>
      <TextField
        label="村、社区或街道的名字"
        value={words}
        onChange={setWords}
        maxLength={20}
        placeholder="例如 夏溪"
      />
      {wanted === '' ? null : (
        <Choice
          label="村或社区"
          options={found
            .slice(0, shown)
            .map(({ code, name, street }) => ({ key: code, text: `${name}，${street}` }))}
          value={value}
          onChange={onChange}
        />
      )}
      {wanted === '' || found.length <= shown ? null : (
        <Text className="soft small">{`还有 ${found.length - shown} 个，请多写一个字。`}</Text>
      )}
      {wanted !== '' && found.length === 0 ? <Text className="block">没有找到，请换一个字试试。</Text> : null}
    </>
  );
}
