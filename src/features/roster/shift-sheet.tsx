import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { staffRoleName } from '@domain/staff/role';
import { overrideShift, type ShiftView } from '@domain/staff/roster-contract';
import { spanText } from '@domain/staff/roster-text';
import { clockText, dayOf, shanghai } from '@domain/time/shanghai';
import { useIntent } from '../../api/use-intent';
import { Banner } from '../../components/banner';
import { Heading } from '../../components/card';
import { Choice } from '../../components/choice';
import { Press } from '../../components/press';
import { Sheet } from '../../components/sheet';
import { Empty } from '../../components/states';
import { phoneNow } from '../../platform/clock';
import { spanOf } from './span';
import { SpanFields } from './span-fields';
import type { Members } from './week';

export interface ShiftSheetProps {
  readonly shift: ShiftView;
  readonly members: Members;
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

/** One shift: who stands in it, somebody else for a part of it, and who changed it when. */
export function ShiftSheet({ shift, members, onChanged, onClose }: ShiftSheetProps): ReactElement {
  return (
    <Sheet title={`${staffRoleName[shift.role]}班次`} onClose={onClose}>
      {shift.stretches.map(({ startsAt, endsAt, staff, absence }) => (
        <Text key={startsAt} className={staff === null ? 'block danger-ink' : 'block'}>
          {`${spanText(startsAt, endsAt)}：${staff?.title ?? `缺人（${absence?.title ?? '未知'}）`}`}
        </Text>
      ))}
      <Override shift={shift} members={members} onChanged={onChanged} />
      <Heading>谁改过</Heading>
      {shift.edits.map(({ kind, at, by, from, to }) => (
        <Text key={`${at}|${kind}|${from}`} className="block soft small numbers">
          {`${clockText(at)} ${by}：${editName[kind]}（${spanText(from, to)}）`}
        </Text>
      ))}
    </Sheet>
  );
}

const editName: Record<ShiftView['edits'][number]['kind'], string> = {
  published: '排班',
  override: '换人顶班',
  leave: '请假',
  leaveEnded: '销假',
  swap: '换班',
  left: '停用',
  returned: '恢复',
  cancelled: '取消',
};

type OverrideProps = Pick<ShiftSheetProps, 'shift' | 'members' | 'onChanged'>;

/** The first hole that is still to come, or all of the shift; never before now. The desk may narrow it. */
function firstText(shift: ShiftView) {
  const now = phoneNow();
  const hole = shift.stretches.find(({ staff, endsAt }) => staff === null && endsAt > now);
  const { startsAt, endsAt } = hole ?? shift;
  const from = Math.max(startsAt, now);
  return { day: dayOf(from), start: shanghai(from).format('HH:mm'), end: shanghai(endsAt).format('HH:mm') };
}

function Override({ shift, members, onChanged }: OverrideProps): ReactElement {
  const { busy, refusal, send } = useIntent(overrideShift);
  const [staffId, setStaffId] = useState<string | null>(null);
  const [text, setText] = useState(() => firstText(shift));
  const span = spanOf(text);
  const able = members.filter(({ left, role }) => left === null && role === shift.role);
  const save = async (): Promise<void> => {
    if (staffId === null || span === null) return;
    const outcome = await send({ shiftId: shift.id, staffId, ...span });
    if (outcome?.ok) onChanged();
  };
  if (able.length === 0) return <Empty>没有同样岗位的人可以顶班。</Empty>;
  return (
    <View className="stack">
      <Heading>换人顶班</Heading>
      <Choice
        label="谁来顶班"
        options={able.map(({ id, title }) => ({ key: id, text: title }))}
        value={staffId}
        onChange={setStaffId}
      />
      <SpanFields value={text} onChange={setText} />
      {refusal === null ? null : <Banner tone="danger">{refusal.message}</Banner>}
      <Press busy={busy} disabled={staffId === null || span === null} onPress={() => void save()}>
        {busy ? '正在保存…' : '排上顶班'}
      </Press>
    </View>
  );
}
