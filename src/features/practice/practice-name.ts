import { practiceList } from '@domain/practice/record';
import { phoneNow } from '../../platform/clock';
import { say } from '../../platform/language';
import { practiceRecord } from './record-store';

/** How many conversations are worth practising again by now. */
export const practiceDue = (): number =>
  practiceList(practiceRecord(), phoneNow()).filter(({ standing }) => standing === 'due').length;

/** What the way to the practice is called: with how much of it is due again. */
export function practiceName(): string {
  const due = practiceDue();
  if (due === 0) return say('你会上当吗', 'Practice');
  return say(`你会上当吗：${due} 个该复习`, `Practice: ${due} due`);
}
