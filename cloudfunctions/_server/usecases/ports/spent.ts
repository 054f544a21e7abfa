/** Documents of one kind that are of no use to anybody after a time that stands in them. */
export interface SpentThings {
  /**
   * Removes at most `limit` of those that ended at `before` or earlier; one that was renewed meanwhile stays. `removed`
   * null: the database failed, and nobody knows.
   */
  remove(before: number, limit: number): Promise<{ readonly found: number; readonly removed: number | null }>;
}
