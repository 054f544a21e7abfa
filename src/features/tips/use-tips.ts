import { useEffect, useMemo, useState } from 'react';
import { listTips, type PublishedTip } from '@domain/tip/contract';
import { useQuery, type Query } from '../../api/use-query';
import { phoneNow } from '../../platform/clock';
import { keepTips, keptTips, questionOf, withAnswer } from './kept-tips';

/**
 * All published tips. What the phone has is drawn at once and without a network; only what is newer is asked for. `stale`:
 * there was no answer.
 */
export function useTips(): Query<readonly PublishedTip[]> {
  const [{ kept, question, at }] = useState(() => {
    const now = phoneNow();
    const before = keptTips();
    return { kept: before, question: questionOf(before, now), at: now };
  });
  const { data, reload } = useQuery(listTips, question);
  const answer = data.state === 'ready' ? data.value.tips : null;
  const now = useMemo(
    () => (answer === null ? kept : withAnswer(kept, answer, { whole: question.since === undefined, at })),
    [kept, question, at, answer],
  );
  useEffect(() => {
    if (now !== null && now !== kept) keepTips(now);
  }, [now, kept]);

  if (now === null) return { data: data.state === 'failed' ? data : { state: 'loading' }, reload };
  const stale = data.state === 'failed' || (data.state === 'ready' && data.stale);
  return { data: { state: 'ready', value: now.tips, at, stale }, reload };
}
