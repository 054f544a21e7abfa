import { useState, type ReactElement } from 'react';
import { Text } from '@tarojs/components';
import { proposeSwap, type ShiftView } from '@domain/staff/roster-contract';
import { spanText } from '@domain/staff/roster-text';
import { useIntent } from '../../api/use-intent';
import { Banner } from '../../components/banner';
import { Choice } from '../../components/choice';
import { Press } from '../../components/press';
import { Sheet } from '../../components/sheet';
import { Empty } from '../../components/states';

export interface SwapSheetProps {
  readonly gives: ShiftView;
  readonly colleagues: readonly ShiftView[];
  readonly onProposed: (sentence: string) => void;
  readonly onClose: () => void;
}

const whose = ({ stretches }: ShiftView): string => stretches[0]?.staff?.title ?? '同事';

/** Which of the colleagues' shifts the caller would rather stand in. */
export function SwapSheet({ gives, colleagues, onProposed, onClose }: SwapSheetProps): ReactElement {
  const { busy, refusal, send } = useIntent(proposeSwap);
  const [takes, setTakes] = useState<string | null>(null);
  const wanted = colleagues.find(({ id }) => id === takes);
  const propose = async (shift: ShiftView): Promise<void> => {
    const outcome = await send({ gives: gives.id, takes: shift.id });
    if (outcome?.ok) onProposed(`已问${whose(shift)}，对方同意以后才换。`);
  };
  return (
    <Sheet title={`用 ${spanText(gives.startsAt, gives.endsAt)} 的班换谁的？`} onClose={onClose}>
      {colleagues.length === 0 ? (
        <Empty>今后 14 天没有可以换的班。请直接联系专班调整。</Empty>
      ) : (
        <>
          <Choice
            label="同事的班"
            options={colleagues.map((shift) => ({
              key: shift.id,
              text: `${whose(shift)}：${spanText(shift.startsAt, shift.endsAt)}`,
            }))}
            value={takes}
            onChange={setTakes}
          />
          <Text className="block">对方同意以前，班不变，您还要照常值班。</Text>
          {refusal === null ? null : <Banner tone="danger">{refusal.message}</Banner>}
          <Press busy={busy} disabled={wanted === undefined} onPress={() => wanted && void propose(wanted)}>
            {busy ? '正在问对方…' : '问对方换不换'}
          </Press>
        </>
      )}
    </Sheet>
  );
}
