import * as v from 'valibot';
import { action } from '../contract/action';
import { AreaCode, Empty } from '../contract/fields';

/** 派出所. `areas` are the villages, streets and zones that it is there for. */
export const Station = v.object({
  name: v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(30)),
  address: v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(60)),
  /** A landline or a short number, with its area code; empty: 110 is called. */
  phone: v.pipe(v.string(), v.trim(), v.regex(/^(|\d{3,12}|\d{3,4}-\d{7,8})$/)),
  areas: v.pipe(v.array(AreaCode), v.minLength(1), v.maxLength(60)),
});
export type Station = v.InferOutput<typeof Station>;

export const mostStations = 60;

/** Every station, the caller's own first. */
export const listStations = action({
  fn: 'resident',
  name: 'station.list',
  input: Empty,
  output: v.object({
    stations: v.array(Station),
    /** How many of the first ones are the caller's own; 0: not registered, or none is known. */
    own: v.number(),
  }),
});
