import fc from 'fast-check';
import { compare } from 'mingo/util';
import { after, prefixBytes, valueBytes } from '../../../localcloud/store/key';

const RUNS = { numRuns: Number(process.env.RUNS ?? 1000) };
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.string({ unit: fc.constantFrom('\0', '\x01', '\x02', 'a', '\uffff', '\ud83d', '😀'), maxLength: 4 }),
);
const ordered = fc.oneof(
  fc.constant(null),
  fc.double({ noNaN: true }),
  fc.integer(),
  text,
  fc.boolean(),
  fc.date({ noInvalidDate: true }),
);

describe('the key of a value', () => {
  it('compares as the value does, and the other way round in a descending field', () => {
    fc.assert(
      fc.property(ordered, ordered, (a, b) => {
        const order = Math.sign(compare(a, b));
        expect(Math.sign(valueBytes(a, 1).compare(valueBytes(b, 1)))).toBe(order + 0);
        expect(Math.sign(valueBytes(a, -1).compare(valueBytes(b, -1)))).toBe(0 - order);
      }),
      RUNS,
    );
  });

  it('is never the beginning of another, so fields can stand one after the other', () => {
    fc.assert(
      fc.property(ordered, ordered, (a, b) => {
        const [one, other] = [valueBytes(a, 1), valueBytes(b, 1)];
        if (!one.equals(other)) expect(other.subarray(0, one.length).equals(one)).toBe(false);
      }),
      RUNS,
    );
  });

  it('of a text begins with the keys of its beginnings', () => {
    fc.assert(
      fc.property(text, text, (beginning, rest) => {
        // A surrogate pair that is cut in two is no text of its own.
        fc.pre(!/[\ud800-\udbff]$/.test(beginning));
        const prefix = prefixBytes(beginning, 1);
        const key = valueBytes(beginning + rest, 1);
        expect(key.subarray(0, prefix.length).equals(prefix)).toBe(true);
        expect(key.compare(after(prefix))).toBe(-1);
      }),
      RUNS,
    );
  });
});
