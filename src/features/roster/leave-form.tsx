import { useState, type ReactElement } from 'react';
import { Text } from '@tarojs/components';
import { bookLeave, endLeave } from '@domain/staff/roster-contract';
import { dayOf } from '@domain/time/shanghai';
import { useIntent } from '../../api/use-intent';
import { Banner } from '../../components/banner';
import { Heading } from '../../components/card';
import { Press } from '../../components/press';
import { TextField } from '../../components/text-field';
import { phoneNow } from '../../platform/clock';
import type { MemberSheetProps } from './member-sheet';
import { daysSpan } from './span';

/** A leave by whole days: the shifts in it become holes, which the desk sees as gaps. */
export function LeaveForm({ member, onChanged }: Omit<MemberSheetProps, 'onClose'>): ReactElement {
  const { busy, refusal, send } = useIntent(bookLeave);
  const [first, setFirst] = useState(() => dayOf(phoneNow()));
  const [last, setLast] = useState(first);
  const [reason, setReason] = useState('');
  const [booked, setBooked] = useState<{ readonly id: string; readonly shifts: number } | null>(null);
  const span = daysSpan(first, last);
  const book = async (): Promise<void> => {
    if (span === null) return;
    const outcome = await send({ staffId: member.id, ...span, reason });
    if (outcome?.ok !== true) return;
    setBooked(outcome.value);
    onChanged();
  };
  if (booked !== null) return <Booked {...booked} onEnded={() => setBooked(null)} onChanged={onChanged} />;
  return (
    <>
      <Heading>请假</Heading>
      <TextField label="从哪天" hint="例如 2026-05-28" value={first} onChange={setFirst} maxLength={10} />
      <TextField label="到哪天（含这一天）" value={last} onChange={setLast} maxLength={10} />
      <TextField label="请假原因" hint="至少两个字" value={reason} onChange={setReason} maxLength={40} />
      {span === null ? (
        <Text className="block danger-ink">请把日期填对，最后一天不能早于第一天。</Text>
      ) : null}
      {refusal === null ? null : <Banner tone="danger">{refusal.message}</Banner>}
      <Press busy={busy} disabled={span === null || reason.trim().length < 2} onPress={() => void book()}>
        {busy ? '正在登记…' : '登记请假'}
      </Press>
    </>
  );
}

interface BookedProps {
  readonly id: string;
  readonly shifts: number;
  readonly onEnded: () => void;
  readonly onChanged: () => void;
}

/** What a leave did, and the way back while it is in sight. */
function Booked({ id, shifts, onEnded, onChanged }: BookedProps): ReactElement {
  const { busy, refusal, send } = useIntent(endLeave);
  const end = async (): Promise<void> => {
    const outcome = await send({ id });
    if (outcome?.ok !== true) return;
    onEnded();
    onChanged();
  };
  return (
    <>
      <Banner tone={shifts === 0 ? 'good' : 'warn'}>
        {shifts === 0
          ? '请假登记好了，这几天没有排班。'
          : `请假登记好了，空出班次 ${shifts} 个，请到值班表里找人顶班。`}
      </Banner>
      {refusal === null ? null : <Banner tone="danger">{refusal.message}</Banner>}
      <Press tone="plain" busy={busy} onPress={() => void end()}>
        登记错了，销假
      </Press>
    </>
  );
}
