export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** Lets one work in at a time, in the order in which they came; each waits for those before it, also if they fail. */
export function makeInTurn(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine;
    return mine;
  };
}
