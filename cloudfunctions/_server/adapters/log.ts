/** A coded event: never a name, a number, an openid, a text of somebody's, or a whole object. */
export interface LogLine {
  readonly code: 'started' | 'completed' | 'failed' | 'crashed';
  readonly requestId: string;
  readonly action: string;
  readonly [detail: string]: string | number | boolean;
}

export const log = (line: LogLine): void => {
  console.log(JSON.stringify(line));
};
