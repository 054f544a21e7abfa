import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { OutputOf } from '@domain/contract/action';
import { type listStaff } from '@domain/staff/contract';
import { staffRoleName } from '@domain/staff/role';
import type { getWeek, ShiftView } from '@domain/staff/roster-contract';
import { addDays } from '@domain/staff/rotation';
import { dayStart, shanghai } from '@domain/time/shanghai';
import { Card } from '../../components/card';
import { Press } from '../../components/press';
import { type DayPart, partsOf } from './day';
import { ShiftSheet } from './shift-sheet';

export type Members = OutputOf<typeof listStaff>['members'];

export interface WeekProps {
  readonly week: OutputOf<typeof getWeek>;
  /** The first of the seven days. */
  readonly day: string;
  readonly members: Members;
  readonly onChanged: () => void;
}

const weekdays = '日一二三四五六';

/** Seven days side by side on a desk, one under the other on a phone. A tap on a shift opens it. */
export function Week({ week, day, members, onChanged }: WeekProps): ReactElement {
  const [opened, setOpened] = useState<ShiftView | null>(null);
  const changed = (): void => {
    setOpened(null);
    onChanged();
  };
  return (
    <>
      {week.gaps.length === 0 ? null : (
        <Card title="这 7 天的空岗" tone="red">
          {week.gaps.map((gap) => (
            <Text key={`${gap.role}|${gap.from}`} className="block danger-ink">
              {gap.sentence}
            </Text>
          ))}
        </Card>
      )}
      <View className="week">
        {Array.from({ length: 7 }, (_none, i) => addDays(day, i)).map((one) => (
          <Day key={one} day={one} parts={partsOf(week.shifts, dayStart(one))} onOpen={setOpened} />
        ))}
      </View>
      {opened === null ? null : (
        <ShiftSheet shift={opened} members={members} onChanged={changed} onClose={() => setOpened(null)} />
      )}
    </>
  );
}

interface DayProps {
  readonly day: string;
  readonly parts: readonly DayPart[];
  readonly onOpen: (shift: ShiftView) => void;
}

function Day({ day, parts, onOpen }: DayProps): ReactElement {
  const at = shanghai(dayStart(day));
  return (
    <View className="week-day">
      <Text className="week-name numbers">{`${at.format('M月D日')} 周${weekdays[at.day()] ?? ''}`}</Text>
      {parts.length === 0 ? <Text className="soft small">没有排班</Text> : null}
      {parts.map((part) => (
        <Press
          key={part.key}
          tone="bare"
          className={part.title === null ? 'week-part week-hole' : 'week-part'}
          label={`${part.time} ${whoText(part)}，${staffRoleName[part.shift.role]}，打开`}
          onPress={() => onOpen(part.shift)}
        >
          <Text className="numbers small">{part.time}</Text>
          <Text className="strong">{whoText(part)}</Text>
          <Text className="soft small">{staffRoleName[part.shift.role]}</Text>
        </Press>
      ))}
    </View>
  );
}

const whoText = ({ title, absent }: DayPart): string => title ?? `缺人（${absent ?? '未知'}）`;
