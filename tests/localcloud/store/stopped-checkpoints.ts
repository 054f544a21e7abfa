import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import Database from 'libsql';
import { Checkpoints } from '../../../localcloud/store/checkpoints';

/** Stops checkpoints while they run, again and again, in a process of its own: what aborts it would abort a test too. */
const rounds = 80;

const stopOne = async (file: string, afterMs: number): Promise<void> => {
  const database = new Database(file);
  database.exec('PRAGMA journal_mode=WAL; CREATE TABLE t(x)');
  const insert = database.prepare('INSERT INTO t VALUES (?)');
  database.exec('BEGIN');
  for (let row = 0; row < 100; row += 1) insert.run(['x'.repeat(2_000)]);
  database.exec('COMMIT');
  const checkpoints = new Checkpoints(file);
  for (let commit = 0; commit < 500; commit += 1) checkpoints.committed();
  await delay(afterMs);
  checkpoints.stop();
  database.close();
};

const main = async (): Promise<void> => {
  const dir = mkdtempSync(path.join(tmpdir(), 'checkpoints-'));
  // A thread takes some 15 to 50 ms to start: the stops fall before, into and after its work.
  for (let round = 0; round < rounds; round += 1)
    await stopOne(path.join(dir, `${round}.db`), 10 + (round % 40));
  rmSync(dir, { recursive: true, force: true });
};

void main();
