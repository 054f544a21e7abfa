import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LineFile } from '../logs/line-file';

/** A service notification as a person sees it in WeChat. */
export interface Notification {
  readonly id: number;
  readonly at: number;
  readonly person: string;
  readonly templateId: string;
  readonly title: string;
  /** The filled template, one keyword a line. */
  readonly text: string;
  readonly data: Readonly<Record<string, string>>;
  /** Page of the mini-program that a tap opens, e.g. `pages/warning/index?id=…`. */
  readonly page: string;
}

export interface Notifications {
  add(notification: Omit<Notification, 'id'>): Notification;
  of(person: string): readonly Notification[];
  all(): readonly Notification[];
  on(listener: (notification: Notification) => void): () => void;
  reset(): void;
  close(): Promise<void>;
}

const shownAfterRestart = 200;
/** A load test must not fill the memory. */
const keptInMemory = 20_000;

/** A line that was cut short by a kill is left out. */
const parseLine = (line: string): Notification[] => {
  try {
    return [JSON.parse(line) as Notification];
  } catch {
    return [];
  }
};

const readLines = (file: string): Notification[] =>
  existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(-shownAfterRestart).flatMap(parseLine) : [];

/** Kept in `notifications.jsonl`, so that a phone still shows them after a restart. */
export const openNotifications = (dataDir: string): Notifications => {
  const file = path.join(dataDir, 'notifications.jsonl');
  let list = readLines(file);
  let nextId = (list.at(-1)?.id ?? 0) + 1;
  const lines = new LineFile(file);
  const listeners = new Set<(notification: Notification) => void>();
  return {
    add(notification) {
      const added = { id: nextId++, ...notification };
      list.push(added);
      if (list.length > keptInMemory * 1.5) list = list.slice(-keptInMemory);
      lines.add(added);
      for (const listener of listeners) listener(added);
      return added;
    },
    of: (person) => list.filter((one) => one.person === person),
    all: () => list,
    on(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    reset() {
      list = [];
    },
    close: () => lines.close(),
  };
};
