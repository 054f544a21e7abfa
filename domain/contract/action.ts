import type { GenericSchema, InferInput, InferOutput } from 'valibot';

/** One cloud function per trust boundary; `ingress` and `jobs` are not called by the app. */
export type FunctionName = 'resident' | 'police' | 'command';

/**
 * One call that the app may make. `name` is `feature.verb`. The input of one that writes carries an `opId`, made once per
 * intent by the caller: the same `opId` gives the first answer again.
 */
export interface Action<I extends GenericSchema = GenericSchema, O extends GenericSchema = GenericSchema> {
  readonly fn: FunctionName;
  readonly name: string;
  readonly input: I;
  readonly output: O;
}

export const action = <I extends GenericSchema, O extends GenericSchema>(
  definition: Action<I, O>,
): Action<I, O> => definition;

/** What a caller hands in for an action. */
export type InputOf<A extends Action> = InferInput<A['input']>;
/** What a use case gets after parsing. */
export type ParsedOf<A extends Action> = InferOutput<A['input']>;
/** What a use case returns and a caller receives. */
export type OutputOf<A extends Action> = InferOutput<A['output']>;
