import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { AreaCode } from '@domain/contract/fields';
import { getOverview } from '@domain/measure/contract';
import { listStaff } from '@domain/staff/contract';
import { getWeek } from '@domain/staff/roster-contract';
import { addDays } from '@domain/staff/rotation';
import { dayOf } from '@domain/time/shanghai';
import { useQuery } from '../../api/use-query';
import { Heading } from '../../components/card';
import { Choice } from '../../components/choice';
import { Press } from '../../components/press';
import { Sheet } from '../../components/sheet';
import { Loaded } from '../../components/states';
import { phoneNow } from '../../platform/clock';
import { AddShift } from './add-shift';
import { GapsCard } from './gaps-card';
import { LoadTable } from './load-table';
import { MembersCard } from './members-card';
import { RotationsCard } from './rotations-card';
import { StartRotation } from './start-rotation';
import { Week } from './week';
import './roster.css';

/** Who is on duty where in a week, what is missing, and how the load is shared. */
export function RosterScreen(): ReactElement {
  const areas = useQuery(getOverview, {});
  const [picked, setPicked] = useState<AreaCode | null>(null);
  return (
    <Loaded data={areas.data} onRetry={areas.reload}>
      {({ overview, areas: all }) => (
        <AreaRoster area={picked ?? overview.area.code} areas={all} onPick={setPicked} />
      )}
    </Loaded>
  );
}

interface AreaRosterProps {
  readonly area: AreaCode;
  readonly areas: readonly { readonly code: AreaCode; readonly name: string }[];
  readonly onPick: (code: AreaCode) => void;
}

function AreaRoster({ area, areas, onPick }: AreaRosterProps): ReactElement {
  const [day, setDay] = useState(() => dayOf(phoneNow()));
  const [open, setOpen] = useState<'areas' | 'add' | 'rotate' | null>(null);
  const week = useQuery(getWeek, { area, day });
  const staff = useQuery(listStaff, {});
  const name = areas.find(({ code }) => code === area)?.name ?? area;
  // Gaps and load are asked again when something was changed here.
  const [changes, setChanges] = useState(0);
  const changed = (): void => {
    setOpen(null);
    setChanges(changes + 1);
    week.reload();
    staff.reload();
  };
  return (
    <View className="stack">
      <GapsCard key={`gaps-${changes}`} onPick={onPick} />
      <View className="row">
        <Heading large>{name}</Heading>
        <Press tone="link" onPress={() => setOpen('areas')}>
          换一个区域
        </Press>
      </View>
      <View className="roster-bar">
        <Press tone="plain" onPress={() => setDay(addDays(day, -7))}>
          前 7 天
        </Press>
        <Press tone="plain" onPress={() => setDay(dayOf(phoneNow()))}>
          从今天起
        </Press>
        <Press tone="plain" onPress={() => setDay(addDays(day, 7))}>
          后 7 天
        </Press>
        <Press onPress={() => setOpen('add')}>加一个班次</Press>
      </View>
      <Loaded data={staff.data} onRetry={staff.reload}>
        {({ members }) => (
          <>
            <Loaded data={week.data} onRetry={week.reload}>
              {(value) => (
                <>
                  <Week week={value} day={day} members={members} onChanged={changed} />
                  <RotationsCard
                    rotations={value.rotations}
                    onStart={() => setOpen('rotate')}
                    onChanged={changed}
                  />
                </>
              )}
            </Loaded>
            <MembersCard members={members} onChanged={changed} />
            {open === 'rotate' ? (
              <StartRotation
                area={area}
                areaName={name}
                day={day}
                members={members}
                onAdded={changed}
                onClose={() => setOpen(null)}
              />
            ) : null}
            {open === 'add' ? (
              <AddShift
                area={area}
                areaName={name}
                day={day}
                members={members}
                onAdded={changed}
                onClose={() => setOpen(null)}
              />
            ) : null}
          </>
        )}
      </Loaded>
      <LoadTable key={`load-${changes}`} />
      {open === 'areas' ? (
        <Sheet title="看哪个区域的值班表？" onClose={() => setOpen(null)}>
          <Choice
            label="区域"
            options={areas.map(({ code, name: text }) => ({ key: code, text }))}
            value={area}
            onChange={(code) => {
              setOpen(null);
              onPick(code);
            }}
          />
        </Sheet>
      ) : null}
    </View>
  );
}
