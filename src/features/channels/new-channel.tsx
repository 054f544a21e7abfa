import { useState, type ReactElement } from 'react';
import { listVillages } from '@domain/area/contract';
import { channelKindName, channelKinds, type ChannelKind } from '@domain/channel/channel';
import { createChannel, type ChannelView } from '@domain/channel/staff-contract';
import type { VillageCode } from '@domain/contract/fields';
import { useIntent } from '../../api/use-intent';
import { useQuery } from '../../api/use-query';
import { Banner } from '../../components/banner';
import { Card } from '../../components/card';
import { Choice } from '../../components/choice';
import { Press } from '../../components/press';
import { Loaded } from '../../components/states';
import { TextField } from '../../components/text-field';
import { VillageSearch } from '../../components/village-search';

interface NewChannelProps {
  readonly onMade: (channel: ChannelView) => void;
  readonly onCancel: () => void;
}

const kinds = channelKinds.map((key) => ({ key, text: channelKindName[key] }));

/** A code for whom, and which village it fills in. */
export function NewChannel({ onMade, onCancel }: NewChannelProps): ReactElement {
  const villages = useQuery(listVillages, {}, { cacheKey: 'villages' });
  const { busy, refusal, send } = useIntent(createChannel);
  const [kind, setKind] = useState<ChannelKind | null>(null);
  const [label, setLabel] = useState('');
  const [village, setVillage] = useState<VillageCode | null>(null);
  const [missing, setMissing] = useState<string | null>(null);
  const make = async (): Promise<void> => {
    if (kind === null) return setMissing('请先选这是谁的码。');
    if (label.trim().length < 2) return setMissing('请写上名称，至少两个字。');
    setMissing(null);
    const outcome = await send({ kind, label, village });
    if (outcome?.ok === true) onMade(outcome.value.channel);
  };
  const trouble = missing ?? refusal?.message ?? null;
  return (
    <Card title="新建渠道码">
      <Choice label="这是谁的码" options={kinds} value={kind} onChange={setKind} />
      <TextField
        label="名称"
        value={label}
        onChange={setLabel}
        maxLength={20}
        hint="群众看得到，比如：夏溪奶茶店。不要写个人姓名。"
      />
      <Loaded data={villages.data} onRetry={villages.reload}>
        {(ready) => <VillageSearch villages={ready.villages} value={village} onChange={setVillage} />}
      </Loaded>
      {village === null ? null : (
        <Press tone="link" onPress={() => setVillage(null)}>
          不填村（社区）
        </Press>
      )}
      {trouble === null ? null : <Banner tone="danger">{trouble}</Banner>}
      <Press busy={busy} onPress={() => void make()}>
        生成二维码
      </Press>
      <Press tone="link" onPress={onCancel}>
        取消
      </Press>
    </Card>
  );
}
