/** A browser has no scanner of its own: wherever a code can be scanned, its digits can be typed. */
export const canScan = false;

export const scanCode = (): Promise<string | null> => Promise.resolve(null);
