import * as v from 'valibot';
import { action } from '../contract/action';
import { Empty, Instant, OpId } from '../contract/fields';
import { dayMs, hourMs, minuteMs } from '../time/shanghai';

export const SourceId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{2,24}$/));
export const sourceKinds = ['platform', 'bank', 'operator', 'hotline', 'own'] as const;
export type SourceKind = (typeof sourceKinds)[number];
export const sourceKindName: Record<SourceKind, string> = {
  platform: '公安预警平台',
  bank: '银行',
  operator: '通信运营商',
  hotline: '反诈热线',
  own: '本区自建',
};

/** The desk's own uploads count under the first, residents who ask for help themselves under the second. */
export const deskSource = 'desk';
export const selfSource = 'self';
/** Sources that are no machine: they have no key, and none can be registered in their place. */
export const builtInSources = [
  { id: deskSource, name: '专班上传' },
  { id: selfSource, name: '居民自己求助' },
] as const;

const KeyId = v.pipe(v.string(), v.regex(/^[0-9]{1,4}$/));
const ShownKey = { id: v.string(), keyId: v.string(), /** 64 hexadecimal digits. */ key: v.string() };

/** Registers a machine that may post warnings. Its signing key is derived, shown once here and never stored. */
export const registerSource = action({
  fn: 'command',
  name: 'source.register',
  input: v.object({
    opId: OpId,
    id: v.pipe(SourceId, v.notValues(builtInSources.map(({ id }) => id))),
    name: v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(30)),
    kind: v.picklist(sourceKinds),
  }),
  output: v.object(ShownKey),
});

/** How long an old key may live beside its successor, at most. */
export const longestOverlapMs = 30 * dayMs;

/** Gives out the next key; the older ones are accepted for `oldForMs` more. */
export const rotateSource = action({
  fn: 'command',
  name: 'source.rotate',
  input: v.object({
    opId: OpId,
    id: SourceId,
    oldForMs: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(longestOverlapMs)),
  }),
  output: v.object({ ...ShownKey, oldUntil: Instant }),
});

/**
 * Ends one key at once. Running instances believe what they know of a source for up to a minute; after that nothing signed
 * with the key is accepted.
 */
export const revokeSourceKey = action({
  fn: 'command',
  name: 'source.revoke',
  input: v.object({ opId: OpId, id: SourceId, keyId: KeyId }),
  output: v.object({ keys: v.array(v.string()) }),
});

/** Where results go: `https`, no credentials in it. The sender refuses private addresses again when it connects. */
export const WebhookUrl = v.pipe(v.string(), v.maxLength(300), v.url(), v.regex(/^https?:\/\/[^@\s]+$/));

/** Changes what a source is: on or off, a drill or in earnest, how often it is heard, where results go. */
export const configureSource = action({
  fn: 'command',
  name: 'source.configure',
  input: v.object({
    opId: OpId,
    id: SourceId,
    active: v.optional(v.boolean()),
    drill: v.optional(v.boolean()),
    heartbeatMs: v.optional(
      v.nullable(v.pipe(v.number(), v.integer(), v.minValue(minuteMs), v.maxValue(24 * hourMs))),
    ),
    webhook: v.optional(v.nullable(WebhookUrl)),
  }),
  output: v.object({ id: v.string() }),
});

export const SourceView = v.object({
  id: v.string(),
  name: v.string(),
  kind: v.picklist(sourceKinds),
  /** It is no machine: no key, no heartbeat, nothing to set. */
  builtIn: v.optional(v.boolean(), false),
  active: v.boolean(),
  drill: v.boolean(),
  keys: v.array(v.object({ keyId: v.string(), /** null: no end. */ endsAt: v.nullable(Instant) })),
  heartbeatMs: v.nullable(v.number()),
  heardAt: v.nullable(Instant),
  /** Since when it is silent for longer than it promised, or null. */
  silentSince: v.nullable(Instant),
  webhook: v.nullable(v.string()),
  /** All that it posted and that made or joined a task, in 件. */
  warnings: v.number(),
  /**
   * Of the closed episodes that it warned of, how many were real: not a false alarm, not another person. An episode
   * counts once, however often the source repeated itself. Shown with its `judged`, never alone.
   */
  precision: v.object({ judged: v.number(), real: v.number(), share: v.nullable(v.number()) }),
});
export type SourceView = v.InferOutput<typeof SourceView>;

export const SourceAlert = v.object({
  source: v.string(),
  kind: v.picklist(['silent']),
  since: Instant,
  notedAt: Instant,
  /** When it was heard again, or null. */
  endedAt: v.nullable(Instant),
});
export type SourceAlert = v.InferOutput<typeof SourceAlert>;

/** Every source with its state, and the latest alerts about them. */
export const listSources = action({
  fn: 'command',
  name: 'source.list',
  input: Empty,
  output: v.object({ sources: v.array(SourceView), alerts: v.array(SourceAlert), now: Instant }),
});

/** What a heartbeat is answered. */
export const HeartbeatAnswer = v.object({
  heardAt: Instant,
  /** When the next one is expected, or null when none was promised. */
  nextBy: v.nullable(Instant),
});
export type HeartbeatAnswer = v.InferOutput<typeof HeartbeatAnswer>;
