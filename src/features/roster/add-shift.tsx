import { useState, type ReactElement } from 'react';
import type { AreaCode } from '@domain/contract/fields';
import { publishRoster } from '@domain/staff/contract';
import { staffRoleName } from '@domain/staff/role';
import { useIntent } from '../../api/use-intent';
import { Banner } from '../../components/banner';
import { Choice } from '../../components/choice';
import { Press } from '../../components/press';
import { Sheet } from '../../components/sheet';
import { spanOf } from './span';
import { SpanFields } from './span-fields';
import type { Members } from './week';

export interface AddShiftProps {
  readonly area: AreaCode;
  readonly areaName: string;
  readonly day: string;
  readonly members: Members;
  readonly onAdded: () => void;
  readonly onClose: () => void;
}

/** One more shift in an area: who, and from when to when. */
export function AddShift({ area, areaName, day, members, onAdded, onClose }: AddShiftProps): ReactElement {
  const { busy, refusal, send } = useIntent(publishRoster);
  const [staffId, setStaffId] = useState<string | null>(null);
  const [text, setText] = useState({ day, start: '08:00', end: '20:00' });
  const span = spanOf(text);
  const add = async (): Promise<void> => {
    if (staffId === null || span === null) return;
    const outcome = await send({ shifts: [{ area, staffId, startsAt: span.from, endsAt: span.to }] });
    if (outcome?.ok) onAdded();
  };
  return (
    <Sheet title={`给${areaName}加一个班次`} onClose={onClose}>
      <Choice
        label="谁值班"
        options={members
          .filter(({ left }) => left === null)
          .map(({ id, title, role }) => ({ key: id, text: `${title}，${staffRoleName[role]}` }))}
        value={staffId}
        onChange={setStaffId}
      />
      <SpanFields value={text} onChange={setText} />
      {refusal === null ? null : <Banner tone="danger">{refusal.message}</Banner>}
      <Press busy={busy} disabled={staffId === null || span === null} onPress={() => void add()}>
        {busy ? '正在保存…' : '排上这个班'}
      </Press>
    </Sheet>
  );
}
