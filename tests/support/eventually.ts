/** Asks again until `ask` says yes; for what comes by itself. The limit is there to end, not to measure. */
export async function eventually(
  ask: () => boolean | Promise<boolean>,
  what: string,
  timeoutMs = 15_000,
): Promise<void> {
  const until = performance.now() + timeoutMs;
  while (!(await ask())) {
    if (performance.now() > until) throw new Error(`this did not come: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
