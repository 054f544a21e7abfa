import * as v from 'valibot';
import { action } from '../contract/action';
import { AreaCode, Empty, OpId } from '../contract/fields';
import { mostStations, Station } from './contract';

/** The whole list anew: stations are few, and one that has moved must not linger. */
export const publishStations = action({
  fn: 'command',
  name: 'station.publish',
  input: v.object({ opId: OpId, stations: v.pipe(v.array(Station), v.maxLength(mostStations)) }),
  output: v.object({ stations: v.array(Station) }),
});

/** The list as the desk edits it, with the streets and zones that a station can be there for. */
export const getStations = action({
  fn: 'command',
  name: 'station.get',
  input: Empty,
  output: v.object({
    stations: v.array(Station),
    regions: v.array(v.object({ code: AreaCode, name: v.string() })),
  }),
});
