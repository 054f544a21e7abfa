import { useRef, useState } from 'react';
import { uploadWarnings } from '@domain/warning/upload';
import { useIntent } from '../../api/use-intent';
import { type AnsweredRow, partsOf, type Table } from './table';

export interface Sending {
  readonly preview: boolean;
  readonly done: number;
  readonly of: number;
}

export interface Upload {
  /** Under way, and how far. */
  readonly sending: Sending | null;
  /** Why it stopped half-way, or null. Starting again goes on where it stopped. */
  readonly trouble: string | null;
  /** Sends a table part by part; null when it stopped before its end. */
  readonly run: (table: Table, preview: boolean) => Promise<readonly AnsweredRow[] | null>;
}

/** A long sheet goes in parts, one after the other: each part is an intent of its own, and is never sent twice as two. */
export function useUpload(): Upload {
  const { send } = useIntent(uploadWarnings);
  const [sending, setSending] = useState<Sending | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  // What was answered so far, of which run.
  const answered = useRef<{ table: Table; preview: boolean; rows: AnsweredRow[]; parts: number } | null>(
    null,
  );

  const run = async (table: Table, preview: boolean): Promise<readonly AnsweredRow[] | null> => {
    const before = answered.current;
    const goesOn = before?.table === table && before.preview === preview;
    const progress = goesOn ? before : { table, preview, rows: [], parts: 0 };
    answered.current = progress;
    setTrouble(null);
    for (const part of partsOf(table).slice(progress.parts)) {
      setSending({ preview, done: progress.rows.length, of: table.rows.length });
      const rows = part.map(({ cells }) => [...cells]);
      const outcome = await send({ preview, header: [...table.header], rows });
      if (outcome?.ok !== true) {
        setSending(null);
        setTrouble(outcome?.message ?? null);
        return null;
      }
      const answers = outcome.value.rows.map((row) => ({ ...row, line: part[row.index]?.line ?? 0 }));
      progress.rows.push(...answers);
      progress.parts += 1;
    }
    setSending(null);
    answered.current = null;
    return progress.rows;
  };
  return { sending, trouble, run };
}
