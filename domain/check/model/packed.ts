/** A weight is one of -9 … 9: finer steps changed no answer that we measured. */
export const mostSteps = 9;

const levels = 20;
/** Printable characters that need no escape in a string: all but the quotes and the backslash. */
const letters = 91;
const first = 33;
const skipped = [34, 39, 92];

const digitOf = (code: number): number => code - first - skipped.filter((each) => each < code).length;

function letterOf(digit: number): string {
  let code = first + digit;
  for (const each of skipped) if (each <= code) code += 1;
  return String.fromCharCode(code);
}

/** Weights as text: three of them in two letters. */
export function pack(weights: readonly number[]): string {
  let text = '';
  for (let at = 0; at < weights.length; at += 3) {
    const all = [0, 1, 2].reduce(
      (sum, next) => sum * levels + (weights[at + next] ?? -mostSteps) + mostSteps,
      0,
    );
    text += letterOf(Math.floor(all / letters)) + letterOf(all % letters);
  }
  return text;
}

/** The weights that `pack` has written; there may be up to two more at the end. */
export function unpack(text: string): Int8Array {
  const weights = new Int8Array((text.length / 2) * 3);
  for (let at = 0; at < text.length; at += 2) {
    let all = digitOf(text.charCodeAt(at)) * letters + digitOf(text.charCodeAt(at + 1));
    for (let place = 2; place >= 0; place -= 1) {
      weights[(at / 2) * 3 + place] = (all % levels) - mostSteps;
      all = Math.floor(all / levels);
    }
  }
  return weights;
}
