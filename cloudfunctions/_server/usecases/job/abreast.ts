/**
 * Works on every item, `lanes` of them side by side: each mostly waits for the database or a provider, and a job must not
 * stand in the way of those who wait for an answer. Rejects as soon as `work` does.
 */
export async function abreast<T>(
  items: readonly T[],
  lanes: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = items.values();
  const lane = async () => {
    for (const item of waiting) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(lanes, items.length) }, lane));
}
