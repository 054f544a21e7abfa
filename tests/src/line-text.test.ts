import type { TaskView } from '@domain/task/contract';
import { linesText } from '../../src/features/task/line-text';

type Line = TaskView['lines'][number];
const aLine = (fields: Partial<Line>): Line => ({
  line: 'assist',
  at: 0,
  missing: null,
  asked: 0,
  ...fields,
});

test('a line that was missing at first and came later is shown as started', () => {
  const lines = [aLine({ missing: 'nobodyOnDuty' }), aLine({ asked: 2 })];
  expect(linesText(lines)).toEqual([{ line: 'assist', started: true, text: '已请网格员 2 人上门看看' }]);
});

test('what is missing is shown with its reason, and relatives are counted', () => {
  const lines = [
    aLine({ line: 'guardian' }),
    aLine({ line: 'guardian' }),
    aLine({ line: 'assist', missing: 'noConsent' }),
  ];
  expect(linesText(lines).map(({ text }) => text)).toEqual([
    '已告诉家人 2 位，请他们打给本人',
    '没有请网格员上门：本人注册时没有同意',
  ]);
});
