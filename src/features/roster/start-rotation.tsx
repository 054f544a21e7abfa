import { useState, type ReactElement } from 'react';
import { Text } from '@tarojs/components';
import { staffRoleName } from '@domain/staff/role';
import { startRotation } from '@domain/staff/roster-contract';
import { minuteMs } from '@domain/time/shanghai';
import { useIntent } from '../../api/use-intent';
import { Banner } from '../../components/banner';
import { Heading } from '../../components/card';
import { Check } from '../../components/check';
import { Press } from '../../components/press';
import { Sheet } from '../../components/sheet';
import { TextField } from '../../components/text-field';
import type { AddShiftProps } from './add-shift';
import { spanOf } from './span';
import { SpanFields } from './span-fields';

/** Several people in turn, a day each, in the order in which they were ticked. */
export function StartRotation(props: AddShiftProps): ReactElement {
  const { area, areaName, day, members, onAdded, onClose } = props;
  const { busy, refusal, send } = useIntent(startRotation);
  const [name, setName] = useState('轮班');
  const [turns, setTurns] = useState<readonly string[]>([]);
  const [text, setText] = useState({ day, start: '08:00', end: '08:00' });
  const span = spanOf(text);
  const start = async (): Promise<void> => {
    if (span === null) return;
    const [startMinute, minutes] = [minuteOfDay(text.start), (span.to - span.from) / minuteMs];
    const outcome = await send({
      area,
      name,
      from: text.day.trim(),
      cycleDays: turns.length,
      turns: turns.map((staffId, index) => ({ day: index, staffId, startMinute, minutes })),
    });
    if (outcome?.ok) onAdded();
  };
  const able = members.filter(({ left }) => left === null);
  return (
    <Sheet title={`给${areaName}设一个轮班`} onClose={onClose}>
      <TextField label="叫什么" value={name} onChange={setName} maxLength={20} />
      <Heading>谁来轮？按点的先后，一人一天</Heading>
      {able.map(({ id, title, role }) => (
        <Check
          key={id}
          checked={turns.includes(id)}
          onChange={(on) => setTurns(on ? [...turns, id] : turns.filter((one) => one !== id))}
        >
          {`${turns.includes(id) ? `第 ${turns.indexOf(id) + 1} 天 ` : ''}${title}，${staffRoleName[role]}`}
        </Check>
      ))}
      <Text className="block soft">从哪天开始，每天几点到几点：</Text>
      <SpanFields value={text} onChange={setText} />
      {refusal === null ? null : <Banner tone="danger">{refusal.message}</Banner>}
      <Press
        busy={busy}
        disabled={span === null || turns.length === 0 || name.trim() === ''}
        onPress={() => void start()}
      >
        {busy ? '正在排班…' : '开始轮班'}
      </Press>
    </Sheet>
  );
}

/** Of a time that `spanOf` has understood. */
function minuteOfDay(text: string): number {
  const [hours = '0', minutes = '0'] = text.trim().split(/[:：]/);
  return (Number(hours) * 60 + Number(minutes)) % 1440;
}
