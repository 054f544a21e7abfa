import { useState, type ReactElement } from 'react';
import * as v from 'valibot';
import { AreaCode } from '@domain/contract/fields';
import { getOverview } from '@domain/measure/contract';
import { useQuery } from '../../api/use-query';
import { Loaded } from '../../components/states';
import { StaleNotice } from '../../components/stale-notice';
import { keep, recall } from '../../platform/storage';
import { AreaPicker } from './area-picker';
import { DeadLetters } from './dead-letters';
import { Figures } from './figures';
import { OpenTasks } from './open-tasks';
import { UnassignedList } from './unassigned-list';
import './desk.css';

const everyMs = 3_000;
const areaKey = 'desk/area';

function rememberedArea(): AreaCode | undefined {
  const kept = v.safeParse(AreaCode, recall(areaKey));
  return kept.success ? kept.output : undefined;
}

/** The duty screen of the desk: figures, what runs, and what nobody has. */
export function DeskScreen(): ReactElement {
  const [area, setArea] = useState(rememberedArea);
  const { data, reload } = useQuery(getOverview, area === undefined ? {} : { area }, { everyMs });
  const pick = (code: AreaCode): void => {
    setArea(code);
    keep(areaKey, code);
  };
  return (
    <>
      <StaleNotice stale={data.state === 'ready' && data.stale} />
      <Loaded data={data} onRetry={reload}>
        {({ overview, areas, open }) => (
          <>
            <AreaPicker current={overview.area} areas={areas} onPick={pick} />
            <Figures overview={overview} />
            <UnassignedList onChanged={reload} />
            <DeadLetters />
            <OpenTasks
              open={open}
              offsetMs={data.state === 'ready' ? overview.now - data.at : 0}
              onChanged={reload}
            />
          </>
        )}
      </Loaded>
    </>
  );
}
