import { existsSync, readFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

export type Choice = 'accept' | 'reject';

/** One-time subscriptions: a credit for each accepted prompt, one spent by each message. */
export interface Subscriptions {
  /** The prompt: answers with the person's setting and adds a credit when it is accepted. */
  prompt(person: string, templateId: string): Choice;
  /** What a prompt would answer now. */
  choice(person: string, templateId: string): Choice;
  choose(person: string, templateId: string, choice: Choice): void;
  credits(person: string, templateId: string): number;
  grant(person: string, templateId: string, credits: number): void;
  /** Takes one credit; false when there is none or the person has switched the template off. */
  spend(person: string, templateId: string): boolean;
  /** Everything as JSON text, for a snapshot. */
  save(): string;
  /** Puts the text of `save` in the place of everything. */
  load(text: string): void;
  flush(): Promise<void>;
}

interface Entry {
  credits: number;
  choice: Choice;
}

const parse = (text: string): Map<string, Entry> =>
  new Map(Object.entries(JSON.parse(text) as Record<string, Entry>));

const read = (file: string): Map<string, Entry> =>
  existsSync(file) ? parse(readFileSync(file, 'utf8')) : new Map<string, Entry>();

/** Kept in `subscriptions.json`, written half a second after a change: a kill may lose that much, as WeChat never would. */
export const openSubscriptions = (dataDir: string): Subscriptions => {
  const file = path.join(dataDir, 'subscriptions.json');
  let entries = read(file);
  let timer: NodeJS.Timeout | undefined;
  let writing = Promise.resolve();

  const save = () => JSON.stringify(Object.fromEntries(entries));
  const write = async () => {
    // Written beside and renamed: a kill leaves the old file or the new one, never half of one.
    await writeFile(`${file}.next`, save(), { mode: 0o600 });
    await rename(`${file}.next`, file);
  };
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(write);
    return writing;
  };
  const change = (person: string, templateId: string, apply: (entry: Entry) => void) => {
    const key = `${person} ${templateId}`;
    const entry = entries.get(key) ?? { credits: 0, choice: 'accept' };
    apply(entry);
    entries.set(key, entry);
    timer ??= setTimeout(() => void flush(), 500).unref();
    return entry;
  };
  const of = (person: string, templateId: string) => entries.get(`${person} ${templateId}`);

  return {
    prompt: (person, templateId) =>
      change(person, templateId, (entry) => {
        if (entry.choice === 'accept') entry.credits += 1;
      }).choice,
    choose: (person, templateId, choice) =>
      void change(person, templateId, (entry) => {
        entry.choice = choice;
      }),
    choice: (person, templateId) => of(person, templateId)?.choice ?? 'accept',
    credits: (person, templateId) => of(person, templateId)?.credits ?? 0,
    grant: (person, templateId, credits) =>
      void change(person, templateId, (entry) => {
        entry.credits += credits;
      }),
    spend: (person, templateId) => {
      const entry = of(person, templateId);
      if (entry === undefined || entry.credits < 1 || entry.choice === 'reject') return false;
      change(person, templateId, (changed) => {
        changed.credits -= 1;
      });
      return true;
    },
    save,
    load: (text) => {
      entries = parse(text);
      timer ??= setTimeout(() => void flush(), 500).unref();
    },
    flush,
  };
};
