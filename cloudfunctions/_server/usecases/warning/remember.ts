import type { DispatchPorts } from './dispatch';

/** Answers by key, each asked for once; a failed answer is not kept. */
function once<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  return (key) => {
    const known = answers.get(key) ?? ask(key);
    answers.set(key, known);
    known.catch(() => answers.delete(key));
    return known;
  };
}

/**
 * Ports for a second's work on many warnings: who is on duty in the same areas, and what a village is, are read once.
 * Nothing that is written meanwhile is remembered.
 */
export function remembering<P extends DispatchPorts>(ports: P): P {
  const { rosters, areas, clock } = ports;
  const onDuty = once((key) => rosters.onDuty(JSON.parse(key) as never, clock.now()));
  const village = once((code) => areas.village(code as never));
  return {
    ...ports,
    rosters: { ...rosters, onDuty: (list) => onDuty(JSON.stringify(list)) },
    areas: { ...areas, village },
  };
}
