const hour8 = 8 * 3_600_000;
const local = (ms: number) => new Date(ms + hour8).toISOString();

/** `14:03:22`, in UTC+8 whatever the machine's zone. */
export const timeOfDay = (ms: number): string => local(ms).slice(11, 19);

/** `14:03:22.123`. */
export const preciseTime = (ms: number): string => local(ms).slice(11, 23);

/** `2026-03-01 14:03:22`. */
export const dateAndTime = (ms: number): string => local(ms).slice(0, 19).replace('T', ' ');

/** `+1d 02:00:05`. */
export const distance = (ms: number): string => {
  const seconds = Math.round(Math.abs(ms) / 1000);
  const days = Math.floor(seconds / 86_400);
  const rest = new Date((seconds % 86_400) * 1000).toISOString().slice(11, 19);
  return `${ms < 0 ? '−' : '+'}${days > 0 ? `${days}d ` : ''}${rest}`;
};
