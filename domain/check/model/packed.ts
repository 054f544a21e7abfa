/** A weight is one of -6 … 6: finer steps made hardly an answer better that we measured. */
export const mostSteps = 6;

const levels = 2 * mostSteps + 1;
/** So many weights stand in so many letters: 13 to the 7th is less than 91 to the 4th. */
const [group, width] = [7, 4];
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

/** Weights as text: seven of them in four letters. */
export function pack(weights: readonly number[]): string {
  let text = '';
  for (let at = 0; at < weights.length; at += group) {
    let all = 0;
    for (let place = 0; place < group; place += 1) {
      all = all * levels + (weights[at + place] ?? -mostSteps) + mostSteps;
    }
    for (let place = width - 1; place >= 0; place -= 1) {
      text += letterOf(Math.floor(all / letters ** place) % letters);
    }
  }
  return text;
}

/** The weights that `pack` has written; there may be up to six more at the end. */
export function unpack(text: string): Int8Array {
  const weights = new Int8Array((text.length / width) * group);
  for (let at = 0; at < text.length; at += width) {
    let all = 0;
    for (let place = 0; place < width; place += 1) all = all * letters + digitOf(text.charCodeAt(at + place));
    for (let place = group - 1; place >= 0; place -= 1) {
      weights[(at / width) * group + place] = (all % levels) - mostSteps;
      all = Math.floor(all / levels);
    }
  }
  return weights;
}
