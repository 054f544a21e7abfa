import * as v from 'valibot';
import { action } from '../contract/action';
import { AreaCode, Empty, Instant, OpId, VillageCode } from '../contract/fields';

const Name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(40));
const Day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

/** A village or neighbourhood as the picker shows it. `initials` are the pinyin initials of its name, lower case. */
export const VillageView = v.object({
  code: VillageCode,
  name: v.string(),
  street: v.string(),
});
export type VillageView = v.InferOutput<typeof VillageView>;

export const listVillages = action({
  fn: 'resident',
  name: 'area.villages',
  input: Empty,
  output: v.object({ villages: v.array(VillageView) }),
});

export const importVillages = action({
  fn: 'command',
  name: 'area.import',
  input: v.object({
    opId: OpId,
    county: v.object({ code: AreaCode, name: Name }),
    street: v.object({ code: AreaCode, name: Name }),
    villages: v.pipe(v.array(v.object({ code: VillageCode, name: Name })), v.minLength(1), v.maxLength(200)),
  }),
  output: v.object({ imported: v.number() }),
});

/** A functional zone is a dated set of villages: it has no national code and is never guessed from one. */
export const defineZone = action({
  fn: 'command',
  name: 'area.defineZone',
  input: v.object({
    opId: OpId,
    code: AreaCode,
    name: Name,
    from: Day,
    villages: v.pipe(v.array(VillageCode), v.minLength(1), v.maxLength(500)),
  }),
  output: v.object({ villages: v.number() }),
});

/** A population is a dated, sourced figure with its kind: the denominator of coverage. */
export const PopulationKind = v.picklist(['户籍', '常住', '含外来']);
export const setPopulation = action({
  fn: 'command',
  name: 'area.setPopulation',
  input: v.object({
    opId: OpId,
    area: AreaCode,
    people: v.pipe(v.number(), v.integer(), v.minValue(1)),
    kind: PopulationKind,
    on: Day,
    source: v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(80)),
  }),
  output: v.object({ setAt: Instant }),
});
