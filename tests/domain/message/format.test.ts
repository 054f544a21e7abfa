import fc from 'fast-check';
import { fitField } from '@domain/message/format';
import { firstInvalidField } from '../../../localcloud/wechat/fields';

/** What WeChat's stand-in says about a value, which was written by its documents and not by our rules. */
const isTaken = (field: string, value: string): boolean =>
  firstInvalidField({ id: 't', title: 't', content: `{{${field}.DATA}}` }, { [field]: value }) === undefined;

/** Whatever may come: emoji of many parts, halves of surrogate pairs, control characters, nothing, only spaces. */
const anything = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
    .map((units) => String.fromCharCode(...units)),
  fc.constantFrom(
    '',
    ' ',
    '\n\u2028\t',
    '\u0000',
    '\ud83d',
    '👨‍👩‍👧‍👦'.repeat(9),
    '冒'.repeat(21),
    `${'a'.repeat(19)}😀`,
  ),
);

const prefixes = [
  'thing',
  'phrase',
  'name',
  'number',
  'letter',
  'symbol',
  'character_string',
  'time',
  'date',
  'amount',
  'phone_number',
  'car_number',
];

test.each(prefixes)(
  'whatever a %s is given, WeChat takes what comes of it, and no character is halved',
  (prefix) => {
    fc.assert(
      fc.property(anything, fc.integer({ min: 1, max: 20 }), (value, at) => {
        const fitted = fitField(`${prefix}${at}`, value);
        expect([value, fitted, isTaken(`${prefix}${at}`, fitted)]).toEqual([value, fitted, true]);
        expect(fitted).not.toMatch(/\p{C}/u);
      }),
      { numRuns: 1_000 },
    );
  },
);

test.each([
  ['thing1', '徐警官', '徐警官'],
  ['thing1', ' 第一行\n第二行 ', '第一行 第二行'],
  ['thing1', '冒'.repeat(21), `${'冒'.repeat(19)}…`],
  ['thing1', `${'冒'.repeat(18)}😀完`, `${'冒'.repeat(18)}…`],
  ['phrase2', '待受理(急)', '待受理急'],
  ['number3', '-12.50', '-12.50'],
  ['number3', '12 件', '0'],
  ['number3', '1'.repeat(33), '0'],
  ['character_string4', 'JZZ-2026/01号', 'JZZ-2026/01'],
  ['time5', '2026年5月28日 14:03', '2026年5月28日 14:03'],
  ['time5', '14:00~16:30', '14:00~16:30'],
  ['time5', '25:00', '00:00'],
  ['date6', '2026-05-28', '2026-05-28'],
  ['amount7', '¥1234.50', '¥1234.50'],
  ['phone_number8', '0579-96110', '0579-96110'],
  ['car_number9', '浙G12345', '浙G12345'],
])('%s: %s becomes %s', (field, value, fitted) => {
  expect(fitField(field, value)).toBe(fitted);
  expect(isTaken(field, fitted)).toBe(true);
});
