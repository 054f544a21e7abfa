import { renameSync, rmSync } from 'node:fs';
import { atomically, prepare, type Sqlite } from './database';

type SchemaCells = readonly [kind: string, name: string, sql: string];

/** Writes all documents and indexes into a SQLite file of their own. It is there whole or not at all. */
export function saveSnapshot(db: Sqlite, file: string): void {
  const unfinished = `${file}.next`;
  rmSync(unfinished, { force: true });
  prepare(db, 'VACUUM INTO ?').run([unfinished]);
  renameSync(unfinished, file);
}

/**
 * Puts a snapshot in the place of everything, in one transaction: a process that is killed meanwhile has the old data
 * or the new. The connection stays open; SQLite copies the tables page by page, as both are laid out alike.
 */
export function loadSnapshot(db: Sqlite, file: string): void {
  prepare(db, 'ATTACH ? AS snapshot').run([file]);
  try {
    atomically(db, () => {
      for (const [, name] of tablesOf(db, 'main')) db.exec(`DROP TABLE main.${name}`);
      for (const [, name, sql] of tablesOf(db, 'snapshot')) {
        db.exec(sql);
        db.exec(`INSERT INTO main.${name} SELECT * FROM snapshot.${name}`);
      }
    });
  } finally {
    db.exec('DETACH snapshot');
  }
}

function tablesOf(db: Sqlite, schema: 'main' | 'snapshot'): SchemaCells[] {
  const sql = `SELECT type, name, sql FROM ${schema}.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`;
  return prepare<SchemaCells>(db, sql).all([]);
}
