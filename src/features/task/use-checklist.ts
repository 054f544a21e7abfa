import { useState } from 'react';
import * as v from 'valibot';
import { keep, recall } from '../../platform/storage';

const Asked = v.array(v.number());

/** Which questions were asked, by their place in the script. Kept on this phone only. */
export function useChecklist(taskId: string): [readonly number[], (index: number, done: boolean) => void] {
  const key = `checklist/${taskId}`;
  const [asked, setAsked] = useState<readonly number[]>(() => {
    const kept = v.safeParse(Asked, recall(key));
    return kept.success ? kept.output : [];
  });
  const set = (index: number, done: boolean): void => {
    const next = [...asked.filter((other) => other !== index), ...(done ? [index] : [])];
    setAsked(next);
    keep(key, next);
  };
  return [asked, set];
}
