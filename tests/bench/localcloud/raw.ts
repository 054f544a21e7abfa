import Database from 'libsql';
import path from 'node:path';
import { makeTempDir } from '../../support/temp-dir';
import { monotonicMs } from '../figures';
import type { Work } from './messages';
import { aResident, villageOf } from './residents';

type Resident = ReturnType<typeof aResident>;
type Sqlite = Database.Database;

function open(file: string, size: number): Sqlite {
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = NORMAL');
  db.exec(
    'CREATE TABLE residents (id TEXT PRIMARY KEY, phone TEXT UNIQUE, village TEXT, registeredAt, doc TEXT)',
  );
  db.exec('CREATE INDEX village ON residents (village, registeredAt)');
  const insert = db.prepare('INSERT INTO residents VALUES (?, ?, ?, ?, ?)');
  db.exec('BEGIN');
  for (let k = 0; k < size; k++) insert.run(cells(aResident(k, size)));
  db.exec('COMMIT');
  return db;
}

const cells = (one: Resident) => [one._id, one.phone, one.village, one.registeredAt, JSON.stringify(one)];

/** The same work by SQLite alone, in this process: no wire, no EJSON, no generality. */
function works(db: Sqlite, size: number): Readonly<Record<Work, () => void>> {
  const byId = db.prepare('SELECT doc FROM residents WHERE id = ?');
  const byVillage = (limit: number, way: string) =>
    db.prepare(`SELECT doc FROM residents WHERE village = ? ORDER BY registeredAt ${way} LIMIT ${limit}`);
  const [first, page] = [byVillage(1, 'ASC'), byVillage(10, 'DESC')];
  const insert = db.prepare('INSERT INTO residents VALUES (?, ?, ?, ?, ?)');
  const update = db.prepare('UPDATE residents SET doc = ? WHERE id = ?');
  const someone = () => Math.floor(Math.random() * size);
  const read = () => JSON.parse((byId.get([`r${someone()}`]) as { doc: string }).doc) as Resident;
  const parse = (rows: unknown[]) => rows.map((row) => JSON.parse((row as { doc: string }).doc) as Resident);
  let k = size;
  const change = () => {
    db.exec('BEGIN IMMEDIATE');
    const resident = read();
    if (resident.state === 'quiet' || resident.state === 'warned')
      update.run([
        JSON.stringify({ ...resident, state: 'warned', version: resident.version + 1 }),
        resident._id,
      ]);
    db.exec('COMMIT');
  };
  return {
    get: read,
    query: () => parse(first.all([villageOf(someone(), size)])),
    page: () => parse(page.all([villageOf(someone(), size)])),
    insert: () => insert.run(cells(aResident(k++, size))),
    update: change,
    transaction: change,
  };
}

/** Pieces of work per second, each for so many seconds. */
export async function measureRaw(size: number, seconds: number): Promise<Readonly<Record<Work, number>>> {
  const { dir, remove } = await makeTempDir();
  const db = open(path.join(dir, 'raw.db'), size);
  const rates = Object.entries(works(db, size)).map(([name, work]) => {
    const startAt = monotonicMs();
    let done = 0;
    for (; monotonicMs() - startAt < seconds * 1000; done++) work();
    return [name, (done * 1000) / (monotonicMs() - startAt)];
  });
  db.close();
  await remove();
  return Object.fromEntries(rates) as Record<Work, number>;
}
