/**
 * Moves `Date` by an offset that another thread may change at any moment. It has to run before the code that is
 * to live in the moved time: a library that keeps its own copy of `Date.now` would otherwise keep the real one.
 */
export const shiftDate = (shared: SharedArrayBuffer): void => {
  const cell = new BigInt64Array(shared);
  const realNow = Date.now.bind(Date);
  const now = () => realNow() + Number(Atomics.load(cell, 0));
  const RealDate = Date;
  RealDate.now = now;
  const Shifted = new Proxy(RealDate, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as object,
    apply: () => new RealDate(now()).toString(),
  });
  RealDate.prototype.constructor = Shifted;
  globalThis.Date = Shifted;
};
