import Database from 'libsql';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

export type Sqlite = Database.Database;

/** What a statement takes and gives. libsql's own types leave both open. */
export type Cell = string | number | Buffer | null;

/**
 * A prepared statement whose rows are arrays of cells. Cells are bound as one array: libsql takes a single Buffer
 * argument for an object of named parameters, and panics.
 */
export interface Statement<Row extends readonly Cell[]> {
  all(cells: readonly Cell[]): Row[];
  get(cells: readonly Cell[]): Row | undefined;
  run(cells: readonly Cell[]): { changes: number; lastInsertRowid: number };
}

export function prepare<Row extends readonly Cell[] = readonly Cell[]>(
  db: Sqlite,
  sql: string,
): Statement<Row> {
  const statement = db.prepare(sql);
  if (/^(select|pragma)/i.test(sql)) statement.raw(true);
  return statement as unknown as Statement<Row>;
}

export function databaseFile(dataDir: string): string {
  return join(dataDir, 'documents.db');
}

/** Where SQLite makes a checkpoint by itself, in the middle of a write: only when `Checkpoints` cannot keep up. */
const LONGEST_LOG_PAGES = 50_000;

/**
 * Opens `documents.db`. In WAL mode with `synchronous=NORMAL` an answered write survives the death of the process
 * (kill -9), and a transaction is there whole or not at all.
 */
export function openDatabase(dataDir: string): Sqlite {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const db = new Database(databaseFile(dataDir));
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = NORMAL');
  db.pragma('cache_size = -65536');
  // Random reads of a large collection come from the system's own cache, without a call for each page.
  db.pragma('mmap_size = 2147418112');
  db.pragma(`wal_autocheckpoint = ${LONGEST_LOG_PAGES}`);
  db.exec(`
    CREATE TABLE IF NOT EXISTS collections (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
    CREATE TABLE IF NOT EXISTS indexes (
      id INTEGER PRIMARY KEY, collection INTEGER NOT NULL, name TEXT NOT NULL, fields TEXT NOT NULL,
      is_unique INTEGER NOT NULL, array_fields INTEGER NOT NULL DEFAULT 0, unordered INTEGER NOT NULL DEFAULT 0,
      UNIQUE (collection, name)
    );
  `);
  return db;
}

/** Runs `work` in one SQLite transaction: all of it or nothing. */
export function atomically<T>(db: Sqlite, work: () => T): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK');
    throw error;
  }
}
