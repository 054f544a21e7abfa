import * as v from 'valibot';

/** 32 hexadecimal digits, made once per intent by the caller. */
export const OpId = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/), v.brand('OpId'));
export type OpId = v.InferOutput<typeof OpId>;

/** A mainland mobile number: 11 digits, no country code. Only ever an input; it is sealed before it is stored. */
export const Phone = v.pipe(v.string(), v.trim(), v.regex(/^1[3-9]\d{9}$/), v.brand('Phone'));
export type Phone = v.InferOutput<typeof Phone>;

/** A person's name as they write it, 1 to 20 characters, no control characters. */
export const PersonName = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1),
  v.maxLength(20),
  v.regex(/^[^\p{C}]+$/u),
);

/** Milliseconds since 1970-01-01 UTC. Shown in UTC+8, stored in UTC. */
export const Instant = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8_640_000_000_000_000));

/** A national 12-digit code of a village or neighbourhood. */
export const VillageCode = v.pipe(v.string(), v.regex(/^\d{12}$/), v.brand('VillageCode'));
export type VillageCode = v.InferOutput<typeof VillageCode>;

/** Any area: county (6), street (9) or village (12 digits), or a functional zone (`zone-…`). */
export const AreaCode = v.pipe(
  v.string(),
  v.regex(/^(\d{6}|\d{9}|\d{12}|zone-[a-z0-9-]{1,24})$/),
  v.brand('AreaCode'),
);
export type AreaCode = v.InferOutput<typeof AreaCode>;

export const Empty = v.object({});

/** A task as the app names it: the person's blind index, and which of their episodes. */
export const TaskIdField = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}#\d{1,9}$/));

/** 128 bits that name a person or a report; who they are can't be learned from it. */
export const HexId = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));

/** The version of a task that was shown: who changes a newer one is told. */
export const Gen = v.pipe(v.number(), v.integer(), v.minValue(0));
