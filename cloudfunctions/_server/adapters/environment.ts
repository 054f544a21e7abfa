import * as v from 'valibot';

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads variables of a function's environment. Throws at the cold start, with the names of those that are missing or
 * wrong and nothing of their values: some are secrets.
 */
export function readVariables<const T extends v.ObjectEntries>(
  entries: T,
  environment: Environment,
): v.InferOutput<v.ObjectSchema<T, undefined>> {
  const parsed = v.safeParse(v.object(entries), environment);
  if (parsed.success) return parsed.output;
  const names = new Set(parsed.issues.map((issue) => v.getDotPath(issue)?.split('.')[0] ?? 'JZZ'));
  throw new Error(`environment variables are missing or wrong: ${[...names].join(', ')}`);
}

/** `https://…`, or plain HTTP to this very machine. */
export const EndpointUrl = v.pipe(
  v.string(),
  v.url(),
  v.transform((text) => new URL(text)),
  v.check(
    ({ protocol, hostname }) => protocol === 'https:' || (protocol === 'http:' && hostname === '127.0.0.1'),
  ),
);

export const Filled = v.pipe(v.string(), v.trim(), v.nonEmpty());
