import { closeSync, createWriteStream, existsSync, fstatSync, openSync, readSync } from 'node:fs';

const flushMs = 200;

/** Whether a kill cut the last line short. */
const endsInMidLine = (file: string): boolean => {
  if (!existsSync(file)) return false;
  const handle = openSync(file, 'r');
  try {
    const { size } = fstatSync(handle);
    const last = Buffer.alloc(1);
    return size > 0 && readSync(handle, last, 0, 1, size - 1) === 1 && last.toString() !== '\n';
  } finally {
    closeSync(handle);
  }
};

/** A file that lines are added to. They are written a few times a second: a write each would cost more than the call. */
export class LineFile {
  private readonly stream;
  private waiting: string[] = [];
  private timer: NodeJS.Timeout | undefined;

  constructor(file: string) {
    if (endsInMidLine(file)) this.waiting.push('');
    this.stream = createWriteStream(file, { flags: 'a', mode: 0o600 });
  }

  /** Adds a value as one line of JSON. */
  add(value: object): void {
    this.waiting.push(JSON.stringify(value));
    this.timer ??= setTimeout(() => this.flush(), flushMs).unref();
  }

  close(): Promise<void> {
    this.flush();
    return new Promise((resolve) => this.stream.end(resolve));
  }

  private flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.waiting.length > 0) this.stream.write(`${this.waiting.join('\n')}\n`);
    this.waiting = [];
  }
}
