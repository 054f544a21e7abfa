/** What the SDK's process can be asked to do over and over. */
export type Work = 'get' | 'query' | 'insert' | 'update' | 'transaction' | 'page';

/** Round trips of one piece of work. */
export const callsOf: Readonly<Record<Work, number>> = {
  get: 1,
  query: 1,
  insert: 1,
  update: 1,
  transaction: 4,
  page: 1,
};

export interface Task {
  readonly work: Work;
  /** The collection and how many residents it holds. */
  readonly collection: string;
  readonly size: number;
  readonly clients: number;
  readonly seconds: number;
}

/** Pieces of work per second, and the mean µs of one as its client saw it. */
export interface Result {
  readonly rate: number;
  readonly meanUs: number;
}
