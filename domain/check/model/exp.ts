/**
 * e to the power of x from additions and multiplications alone: `Math.exp` may differ in its last bit from engine to
 * engine, and training must give the same model everywhere.
 */
export function exp(x: number): number {
  if (x > 700) return Infinity;
  if (x < -700) return 0;
  const twos = Math.round(x * 1.4426950408889634);
  const rest = x - twos * 0.6931471805599453;
  let term = 1;
  let sum = 1;
  for (let n = 1; n < 16; n += 1) {
    term = (term * rest) / n;
    sum += term;
  }
  return sum * 2 ** twos;
}

/** From any number to a share between 0 and 1. */
export const sigmoid = (x: number): number => 1 / (1 + exp(-x));
