import type { AddOutcome, ChangeOutcome } from '../usecases/ports/store';
import { _, db } from './cloud';
import type { CollectionName } from './collections';

/** What reaches a filter or an update: primitives, lists of them, and the SDK's own commands. Never `undefined`. */
export type Fields = Readonly<Record<string, unknown>>;

interface Find {
  readonly orderBy?: readonly [path: string, direction: 'asc' | 'desc'];
  readonly limit: number;
}

/** A duplicate `_id` or unique key has no code of its own. */
const isDuplicate = (error: unknown): boolean =>
  error instanceof Error && /E11000|duplicate key|DUPLICATE_WRITE/i.test(error.message);

/**
 * `undefined` keys vanish on the wire, and `where({_id: undefined})` would match everybody: a filter or an update with
 * one is a bug and throws.
 */
function checked(fields: Fields): Fields {
  for (const [key, value] of Object.entries(fields)) {
    if (value === undefined) throw new Error(`undefined in a filter or an update: ${key}`);
  }
  return fields;
}

/** A typed collection. Failures of a read throw; those of a write are `uncertain`, for it may have happened. */
export class Collection<T extends { readonly _id: string }> {
  readonly #name: CollectionName;

  constructor(name: CollectionName) {
    this.#name = name;
  }

  async byId(id: string): Promise<T | null> {
    const { data } = await db.collection(this.#name).doc(id).get();
    const document: unknown = Array.isArray(data) ? data[0] : data;
    return (document as T | undefined) ?? null;
  }

  /** Some fields of a document, for who needs no more of a large one; it is found by its `_id`. */
  async partById<K extends keyof T & string>(
    id: string,
    keys: readonly K[],
  ): Promise<Pick<T, K | '_id'> | null> {
    const wanted = Object.fromEntries(keys.map((key) => [key, true] as const));
    const { data } = await db.collection(this.#name).where({ _id: id }).field(wanted).limit(1).get();
    return (data as Pick<T, K | '_id'>[])[0] ?? null;
  }

  /** The same of several. */
  async partsByIds<K extends keyof T & string>(
    ids: readonly string[],
    keys: readonly K[],
  ): Promise<Pick<T, K | '_id'>[]> {
    if (ids.length === 0) return [];
    const wanted = Object.fromEntries(keys.map((key) => [key, true] as const));
    const named = db.collection(this.#name).where({ _id: _.in([...ids]) });
    const { data } = await named.field(wanted).limit(ids.length).get();
    return data as Pick<T, K | '_id'>[];
  }

  async find(filter: Fields, { orderBy, limit }: Find): Promise<T[]> {
    const matching = db.collection(this.#name).where(checked(filter));
    const ordered = orderBy ? matching.orderBy(...orderBy) : matching;
    const { data } = await ordered.limit(limit).get();
    return data as T[];
  }

  async count(filter: Fields): Promise<number> {
    const { total } = await db.collection(this.#name).where(checked(filter)).count();
    return total;
  }

  async add(document: T): Promise<AddOutcome> {
    try {
      await db.collection(this.#name).add({ data: document });
      return 'added';
    } catch (error) {
      return isDuplicate(error) ? 'exists' : 'uncertain';
    }
  }

  /** All of them or none, in one round trip. */
  async addAll(documents: readonly T[]): Promise<AddOutcome> {
    try {
      await db.collection(this.#name).add({ data: [...documents] });
      return 'added';
    } catch (error) {
      return isDuplicate(error) ? 'exists' : 'uncertain';
    }
  }

  /** One conditional update of at most one document: `filter` names its `_id`. */
  async change(filter: Fields & { readonly _id: string }, update: Fields): Promise<ChangeOutcome> {
    const where = checked(filter);
    const data = checked(update);
    try {
      const { stats } = await db.collection(this.#name).where(where).update({ data });
      return stats.updated === 1 ? 'changed' : 'unchanged';
    } catch {
      return 'uncertain';
    }
  }

  /** One update of every document that `filter` matches; it names their ids. */
  async changeAll(filter: Fields & { readonly _id: unknown }, update: Fields): Promise<ChangeOutcome> {
    const where = checked(filter);
    const data = checked(update);
    try {
      const { stats } = await db.collection(this.#name).where(where).update({ data });
      return stats.updated > 0 ? 'changed' : 'unchanged';
    } catch {
      return 'uncertain';
    }
  }

  /** Removes at most one document: `filter` names its `_id`. */
  async remove(filter: Fields & { readonly _id: string }): Promise<ChangeOutcome> {
    const where = checked(filter);
    try {
      const { stats } = await db.collection(this.#name).where(where).remove();
      return stats.removed === 1 ? 'changed' : 'unchanged';
    } catch {
      return 'uncertain';
    }
  }

  /** Removes every document that `filter` matches, which names their ids: how many, or null when nobody knows. */
  async removeAll(filter: Fields & { readonly _id: unknown }): Promise<number | null> {
    const where = checked(filter);
    try {
      return (await db.collection(this.#name).where(where).remove()).stats.removed;
    } catch {
      return null;
    }
  }

  /** Replaces the document, or makes it. */
  async put({ _id, ...data }: T): Promise<void> {
    await db.collection(this.#name).doc(_id).set({ data });
  }
}
