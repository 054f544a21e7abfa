import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { bookLeave, endLeave, type LeaveView, listLeaves } from '@domain/staff/leave-contract';
import { spanText } from '@domain/staff/roster-text';
import { dayOf } from '@domain/time/shanghai';
import { useIntent } from '../../api/use-intent';
import { useQuery } from '../../api/use-query';
import { Banner } from '../../components/banner';
import { Heading } from '../../components/card';
import { Press } from '../../components/press';
import { Loaded } from '../../components/states';
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
  const [told, setTold] = useState<string | null>(null);
  const { data, reload } = useQuery(listLeaves, { staffId: member.id });
  const changed = (sentence: string): void => {
    setTold(sentence);
    reload();
    onChanged();
  };
  const span = daysSpan(first, last);
  const book = async (): Promise<void> => {
    if (span === null) return;
    const outcome = await send({ staffId: member.id, ...span, reason });
    if (outcome?.ok !== true) return;
    setReason('');
    changed(bookedText(outcome.value.shifts));
  };
  return (
    <>
      <Heading>请假</Heading>
      {told === null ? null : <Banner tone="good">{told}</Banner>}
      <Loaded data={data} onRetry={reload}>
        {({ leaves }) => leaves.map((leave) => <Booked key={leave.id} leave={leave} onEnded={changed} />)}
      </Loaded>
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

const bookedText = (shifts: number): string =>
  shifts === 0
    ? '请假登记好了，这几天没有排班。'
    : `请假登记好了，空出班次 ${shifts} 个，请到值班表里找人顶班。`;

interface BookedProps {
  readonly leave: LeaveView;
  readonly onEnded: (sentence: string) => void;
}

/** A leave that holds, and the way out of it. */
function Booked({ leave, onEnded }: BookedProps): ReactElement {
  const { busy, refusal, send } = useIntent(endLeave);
  const end = async (): Promise<void> => {
    const outcome = await send({ id: leave.id });
    if (outcome?.ok) onEnded('已销假，没人顶的班还是本人上。');
  };
  return (
    <View className="gap-row">
      <View className="grow">
        <Text className="block strong numbers">{spanText(leave.from, leave.to)}</Text>
        <Text className="block soft small">{`${leave.reason}，${leave.by}登记`}</Text>
        {refusal === null ? null : <Banner tone="danger">{refusal.message}</Banner>}
      </View>
      <Press tone="link" busy={busy} className="roster-link" onPress={() => void end()}>
        销假
      </Press>
    </View>
  );
}
