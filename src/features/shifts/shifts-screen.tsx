import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { OutputOf } from '@domain/contract/action';
import { staffRoleName } from '@domain/staff/role';
import { myRoster, type ShiftView } from '@domain/staff/roster-contract';
import { spanText } from '@domain/staff/roster-text';
import { useQuery } from '../../api/use-query';
import { Banner } from '../../components/banner';
import { Card } from '../../components/card';
import { Press } from '../../components/press';
import { StaleNotice } from '../../components/stale-notice';
import { Empty, Loaded } from '../../components/states';
import { SwapSheet } from './swap-sheet';
import { SwapCard } from './swap-card';
import './shifts.css';

const everyMs = 30_000;

/** The member's own shifts of the next 14 days, and the swaps that wait for an answer. */
export function ShiftsScreen(): ReactElement {
  const { data, reload } = useQuery(myRoster, {}, { everyMs });
  // The answer to a tap whose card is gone.
  const [told, setTold] = useState<string | null>(null);
  const changed = (sentence: string): void => {
    setTold(sentence);
    reload();
  };
  return (
    <>
      <StaleNotice stale={data.state === 'ready' && data.stale} />
      {told === null ? null : <Banner tone="info">{told}</Banner>}
      <Loaded data={data} onRetry={reload}>
        {(roster) => (
          <>
            {roster.swaps.map((swap) => (
              <SwapCard key={swap.id} swap={swap} onChanged={changed} />
            ))}
            <Shifts roster={roster} onChanged={changed} />
          </>
        )}
      </Loaded>
    </>
  );
}

interface ShiftsProps {
  readonly roster: OutputOf<typeof myRoster>;
  readonly onChanged: (sentence: string) => void;
}

function Shifts({ roster, onChanged }: ShiftsProps): ReactElement {
  const [giving, setGiving] = useState<ShiftView | null>(null);
  const proposed = (sentence: string): void => {
    setGiving(null);
    onChanged(sentence);
  };
  return (
    <Card title="今后 14 天的班">
      {roster.shifts.length === 0 ? <Empty>今后 14 天没有您的班。要排班请联系专班。</Empty> : null}
      {roster.shifts.map((shift) => (
        <View key={shift.id} className="own-shift">
          <View>
            <Text className="block strong numbers">{spanText(shift.startsAt, shift.endsAt)}</Text>
            <Text className="block soft">{`${areaName(roster, shift)}，${whatText(shift, roster.now)}`}</Text>
          </View>
          {isWhole(shift) && shift.startsAt > roster.now ? (
            <Press
              tone="plain"
              label={`换掉 ${spanText(shift.startsAt, shift.endsAt)} 的班`}
              onPress={() => setGiving(shift)}
            >
              换班
            </Press>
          ) : null}
        </View>
      ))}
      {giving === null ? null : (
        <SwapSheet
          gives={giving}
          colleagues={roster.colleagues}
          onProposed={proposed}
          onClose={() => setGiving(null)}
        />
      )}
    </Card>
  );
}

const areaName = ({ areas }: ShiftsProps['roster'], { area }: ShiftView): string =>
  areas.find(({ code }) => code === area)?.name ?? '本区';

/** Nobody else stands in a part of it, and nobody is missing: only such a shift may be swapped. */
const isWhole = ({ stretches }: ShiftView): boolean => stretches.length === 1 && stretches[0]?.staff !== null;

function whatText(shift: ShiftView, now: number): string {
  const role = `${staffRoleName[shift.role]}班`;
  if (!isWhole(shift)) return `${role}，有一段换了人或缺人，要调整请联系专班`;
  return shift.startsAt <= now ? `${role}，正在值班，不能换` : role;
}
