import { useState, type ReactElement } from 'react';
import { Text } from '@tarojs/components';
import { setStaffActive } from '@domain/staff/contract';
import { clockText } from '@domain/time/shanghai';
import { useIntent } from '../../api/use-intent';
import { Banner } from '../../components/banner';
import { Heading } from '../../components/card';
import { Press } from '../../components/press';
import { Sheet } from '../../components/sheet';
import { TextField } from '../../components/text-field';
import { LeaveForm } from './leave-form';
import type { Members } from './week';

export interface MemberSheetProps {
  readonly member: Members[number];
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

/** One member: a leave, or out of service and back. */
export function MemberSheet({ member, onChanged, onClose }: MemberSheetProps): ReactElement {
  const { left, title } = member;
  return (
    <Sheet title={title} onClose={onClose}>
      {left === null ? (
        <LeaveForm member={member} onChanged={onChanged} />
      ) : (
        <Text className="block">{`${clockText(left.at)} 由${left.by}停用：${left.reason}`}</Text>
      )}
      <Service member={member} onChanged={onChanged} />
    </Sheet>
  );
}

function Service({ member, onChanged }: Omit<MemberSheetProps, 'onClose'>): ReactElement {
  const { busy, refusal, send } = useIntent(setStaffActive);
  const [reason, setReason] = useState('');
  const [told, setTold] = useState<string | null>(null);
  const stays = member.left !== null;
  const save = async (): Promise<void> => {
    const outcome = await send({ staffId: member.id, active: stays, reason });
    if (outcome?.ok !== true) return;
    const { shifts, tasks } = outcome.value;
    setTold(stays ? '已恢复。排班请重新排。' : `已停用：空出班次 ${shifts} 个，转走任务 ${tasks} 起。`);
    setReason('');
    onChanged();
  };
  return (
    <>
      <Heading>{stays ? '恢复' : '停用'}</Heading>
      <Text className="block">
        {stays
          ? '恢复以后又能登录、排班、受理任务。'
          : '调走、退休才停用：马上不能再看任务，手里的任务转给别人，以后的班都空出来。'}
      </Text>
      <TextField label="原因" hint="至少两个字" value={reason} onChange={setReason} maxLength={40} />
      {told === null ? null : <Banner tone="good">{told}</Banner>}
      {refusal === null ? null : <Banner tone="danger">{refusal.message}</Banner>}
      <Press
        tone={stays ? 'primary' : 'danger'}
        busy={busy}
        disabled={reason.trim().length < 2}
        onPress={() => void save()}
      >
        {stays ? '恢复这个人' : '停用这个人'}
      </Press>
    </>
  );
}
