import * as v from 'valibot';
import { action } from '../contract/action';
import { OpId } from '../contract/fields';

export const SourceId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{2,24}$/));
export const sourceKinds = ['platform', 'bank', 'operator', 'hotline', 'own'] as const;

/** Registers a machine that may post warnings. Its signing key is derived, shown once here and never stored. */
export const registerSource = action({
  fn: 'command',
  name: 'source.register',
  input: v.object({
    opId: OpId,
    id: SourceId,
    name: v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(30)),
    kind: v.picklist(sourceKinds),
  }),
  output: v.object({ id: v.string(), keyId: v.string(), /** 64 hexadecimal digits. */ key: v.string() }),
});
