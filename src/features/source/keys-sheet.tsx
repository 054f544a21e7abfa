import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { revokeSourceKey, rotateSource, type SourceView } from '@domain/source/contract';
import { clockText, dayMs } from '@domain/time/shanghai';
import { useIntent } from '../../api/use-intent';
import { Banner } from '../../components/banner';
import { Heading } from '../../components/card';
import { Choice } from '../../components/choice';
import { Press } from '../../components/press';
import { Sheet } from '../../components/sheet';
import type { SourceSheetProps } from './drill-sheet';
import { KeyShown, type ShownKey } from './key-shown';

/** The keys of a source: a new one beside the old, or an end at once. */
export function KeysSheet({ source, onChanged, onClose }: SourceSheetProps): ReactElement {
  const [given, setGiven] = useState<ShownKey | null>(null);
  const rotated = (key: ShownKey): void => {
    setGiven(key);
    onChanged();
  };
  return (
    <Sheet title={given === null ? `${source.name}的密钥` : '新密钥'} onClose={onClose}>
      {given === null ? (
        <>
          {source.keys.length === 0 ? (
            <Text className="block">现在没有能用的密钥，对方报不进来。</Text>
          ) : null}
          {source.keys.map((key) => (
            <OneKey key={key.keyId} source={source} one={key} onChanged={onChanged} />
          ))}
          <Rotation source={source} onRotated={rotated} />
        </>
      ) : (
        <KeyShown shown={given} />
      )}
    </Sheet>
  );
}

interface OneKeyProps {
  readonly source: SourceView;
  readonly one: SourceView['keys'][number];
  readonly onChanged: () => void;
}

function OneKey({ source, one, onChanged }: OneKeyProps): ReactElement {
  const { busy, refusal, send } = useIntent(revokeSourceKey);
  const [asking, setAsking] = useState(false);
  const revoke = async (): Promise<void> => {
    const outcome = await send({ id: source.id, keyId: one.keyId });
    if (outcome?.ok) onChanged();
  };
  return (
    <View className="source-one-key">
      <View className="row">
        <Text className="grow numbers">{`密钥 ${one.keyId}，${endText(one.endsAt)}`}</Text>
        <Press tone="link" className="source-link" onPress={() => setAsking(!asking)}>
          {asking ? '不作废' : '作废'}
        </Press>
      </View>
      {asking ? (
        <>
          <Text className="block">
            作废以后，最多一分钟，用它签名的预警都不再收。泄露了才作废；平时请用下面的“换新密钥”。
          </Text>
          {refusal === null ? null : <Banner tone="danger">{refusal.message}</Banner>}
          <Press tone="danger" busy={busy} onPress={() => void revoke()}>
            {`马上作废密钥 ${one.keyId}`}
          </Press>
        </>
      ) : null}
    </View>
  );
}

const endText = (endsAt: number | null): string =>
  endsAt === null ? '一直有效' : `用到 ${clockText(endsAt)}`;

const overlaps = [
  { key: '1', text: '1 天' },
  { key: '7', text: '7 天' },
  { key: '30', text: '30 天' },
];

interface RotationProps {
  readonly source: SourceView;
  readonly onRotated: (key: ShownKey) => void;
}

function Rotation({ source, onRotated }: RotationProps): ReactElement {
  const { busy, refusal, send } = useIntent(rotateSource);
  const [days, setDays] = useState('7');
  const rotate = async (): Promise<void> => {
    const outcome = await send({ id: source.id, oldForMs: Number(days) * dayMs });
    if (outcome?.ok) onRotated(outcome.value);
  };
  return (
    <>
      <Heading>换新密钥</Heading>
      <Text className="block">新旧密钥同时能用，对方换好以后旧的自动作废。旧密钥还能用多久？</Text>
      <Choice label="旧密钥还能用" options={overlaps} value={days} onChange={setDays} />
      {refusal === null ? null : <Banner tone="danger">{refusal.message}</Banner>}
      <Press busy={busy} onPress={() => void rotate()}>
        {busy ? '正在换…' : '换新密钥'}
      </Press>
    </>
  );
}
