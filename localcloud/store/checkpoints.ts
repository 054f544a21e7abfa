import { Worker } from 'node:worker_threads';

/*
 * A checkpoint copies the write-ahead log into the database and waits for the disk, for tens of milliseconds and more.
 * Nobody should wait for that, so it is done by a thread of its own, with a connection that it opens each time.
 * The thread's code is text: it needs nothing of ours and no file that a bundle would have to carry along.
 */
const THREAD = `
  const { parentPort, workerData } = require('node:worker_threads');
  const Database = require(workerData.libsql);
  parentPort.on('message', (order) => {
    if (order === 'stop') return parentPort.close();
    try {
      const db = new Database(workerData.file, { fileMustExist: true });
      db.prepare('PRAGMA wal_checkpoint(PASSIVE)').all([]);
      db.close();
    } catch {
      // The next one does it; if none can, SQLite does it itself when the log gets long.
    }
    parentPort.postMessage('done');
  });
`;

/** Commits between two checkpoints. */
const EVERY = 500;

/** Has checkpoints made in the background, one at a time, after every so many commits. */
export class Checkpoints {
  private worker: Worker | undefined;
  private commits = 0;
  private busy = false;

  constructor(private readonly file: string) {}

  committed(): void {
    if (++this.commits < EVERY || this.busy) return;
    this.commits = 0;
    this.busy = true;
    this.thread().postMessage('checkpoint');
  }

  /** Never `terminate()`: a thread that is stopped inside libsql's native code aborts the whole process. */
  stop(): void {
    this.worker?.postMessage('stop');
    this.worker = undefined;
  }

  private thread(): Worker {
    if (this.worker) return this.worker;
    const workerData = { file: this.file, libsql: (require as unknown as NodeJS.Require).resolve('libsql') };
    const worker = new Worker(THREAD, { eval: true, workerData });
    // A thread that cannot start leaves the log to SQLite: `busy` stays, and nobody asks again.
    worker.on('error', () => undefined);
    worker.on('message', () => (this.busy = false));
    worker.unref();
    this.worker = worker;
    return worker;
  }
}
