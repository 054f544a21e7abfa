import * as v from 'valibot';
import type { Conversation } from '@domain/practice/conversation';
import { afterPractice, PracticeRecord, type Played } from '@domain/practice/record';
import { talkAfter, type Path } from '@domain/practice/talk';
import type { ScamType } from '@domain/scam/type';
import { forget, keep, recall } from '../../platform/storage';

const recordKey = 'practice';
const openKey = (type: ScamType): string => `practice/${type}`;

/** What was practised on this phone. It is kept nowhere else. */
export function practiceRecord(): PracticeRecord {
  const kept = v.safeParse(PracticeRecord, recall(recordKey));
  return kept.success ? kept.output : {};
}

export function notePractice(type: ScamType, played: Played): void {
  const record = practiceRecord();
  keep(recordKey, { ...record, [type]: afterPractice(record[type], played) });
}

const Answers = v.array(v.number());

/** Where an unfinished conversation stood when the page was left; its beginning when it has changed since. */
export function openPath(conversation: Conversation): Path {
  const kept = v.safeParse(Answers, recall(openKey(conversation.type)));
  return kept.success && talkAfter(conversation, kept.output)?.turn ? kept.output : [];
}

export const keepOpen = (type: ScamType, path: Path): void => keep(openKey(type), path);
export const forgetOpen = (type: ScamType): void => forget(openKey(type));
