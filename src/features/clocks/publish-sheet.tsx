import { useState, type ReactElement } from 'react';
import { Text } from '@tarojs/components';
import { type ClockDraft, publishClocks } from '@domain/clocks/contract';
import { useIntent } from '../../api/use-intent';
import { Banner } from '../../components/banner';
import { Press } from '../../components/press';
import { Sheet } from '../../components/sheet';
import { TextField } from '../../components/text-field';

export interface PublishSheetProps {
  /** The version that was edited. */
  readonly from: number;
  readonly table: ClockDraft;
  readonly changes: readonly string[];
  readonly onPublished: (version: number) => void;
  readonly onStale: () => void;
  readonly onClose: () => void;
}

/** What differs, why, and the tap that puts it in force. */
export function PublishSheet(props: PublishSheetProps): ReactElement {
  const { from, table, changes, onPublished, onStale, onClose } = props;
  const { busy, refusal, send } = useIntent(publishClocks);
  const [note, setNote] = useState('');
  const publish = async (): Promise<void> => {
    const outcome = await send({ from, table, note });
    if (outcome?.ok) onPublished(outcome.value.version);
  };
  return (
    <Sheet title="这样改，对吗？" onClose={onClose}>
      {changes.map((change) => (
        <Text key={change} className="block numbers">
          {change}
        </Text>
      ))}
      <TextField label="为什么改" hint="一句话，以后查得到" value={note} onChange={setNote} maxLength={100} />
      {refusal === null ? null : <Banner tone="danger">{refusal.message}</Banner>}
      {refusal?.error === 'clocksStale' ? (
        <Press tone="plain" onPress={onStale}>
          看最新的表
        </Press>
      ) : (
        <Press busy={busy} disabled={note.trim().length < 2} onPress={() => void publish()}>
          {busy ? '正在发布…' : '发布新表'}
        </Press>
      )}
    </Sheet>
  );
}
