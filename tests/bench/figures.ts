/** The value below which `share` of the samples lie (0.99: p99). Nearest rank; NaN without samples. */
export const percentile = (samples: readonly number[], share: number): number => {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
};

/** Milliseconds of the machine's monotonic clock: the same clock in every process of this machine. */
export const monotonicMs = (): number => Number(process.hrtime.bigint()) / 1e6;

/** `main p50=12.3 share=0.41`: the last line of a benchmark, plain numbers. */
export const figuresLine = (name: string, figures: Readonly<Record<string, number>>): string =>
  [
    name,
    ...Object.entries(figures).map(([key, value]) => `${key}=${Number(value.toFixed(value < 10 ? 3 : 1))}`),
  ].join(' ');
