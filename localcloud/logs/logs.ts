import { mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Clock } from '../clock';
import type { LogLevel } from '../functions/protocol';
import { LineFile } from './line-file';

/** One line. `text` is what a function printed; lines of our own hold codes only: no names, numbers, openids, tokens. */
export interface LogLine {
  readonly code: string;
  readonly level: LogLevel;
  readonly fn?: string;
  readonly requestId?: string;
  readonly text?: string;
  readonly ms?: number;
  readonly error?: string;
}

export type StoredLine = LogLine & { readonly at: number };

export interface Logs {
  write(line: LogLine): void;
  /** The latest lines, oldest first. */
  recent(): readonly StoredLine[];
  onLine(listener: (line: StoredLine) => void): () => void;
  close(): Promise<void>;
}

const kept = 2000;
const rotateBytes = 16 * 1024 * 1024;

/** `dataDir/logs/functions.log`, one JSON object a line; the file of the run before stays as `functions.log.1` when large. */
const openFile = (dataDir: string): LineFile => {
  const dir = path.join(dataDir, 'logs');
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const file = path.join(dir, 'functions.log');
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > rotateBytes) renameSync(file, `${file}.1`);
  return new LineFile(file);
};

export const openLogs = (dataDir: string, clock: Clock): Logs => {
  const file = openFile(dataDir);
  const lines: StoredLine[] = [];
  const listeners = new Set<(line: StoredLine) => void>();
  return {
    write(line) {
      const stored = { at: clock.now(), ...line };
      lines.push(stored);
      if (lines.length > kept * 2) lines.splice(0, kept);
      file.add(stored);
      for (const listener of listeners) listener(stored);
    },
    recent: () => lines.slice(-kept),
    onLine(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => file.close(),
  };
};
