/** What a use case may cost: database round trips, and how many of them wait for one another. */
export type Budget = readonly [name: string, trips: number, depth: number, work: () => Promise<unknown>];
