/** Something in the configuration that cannot be right. The message names the place. */
export class ConfigError extends Error {}

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const wrong = (at: string, what: string): never => {
  throw new ConfigError(`${at}: ${what}`);
};

/** Reads one object of the configuration field by field; `known` closes it, so that a slip of the pen is told. */
export class Reader {
  private readonly fields: Fields;

  constructor(
    value: unknown,
    private readonly at: string,
  ) {
    this.fields = isFields(value) ? value : wrong(at, 'must be an object');
  }

  known(names: readonly string[]): this {
    const odd = Object.keys(this.fields).find((name) => !names.includes(name));
    if (odd !== undefined) wrong(this.place(odd), `is not known; there are ${names.join(', ')}`);
    return this;
  }

  has(name: string): boolean {
    return this.fields[name] !== undefined;
  }

  raw(name: string): unknown {
    return this.fields[name];
  }

  text(name: string, fallback?: string): string {
    const value = this.fields[name] ?? fallback;
    return typeof value === 'string' && value !== '' ? value : wrong(this.place(name), 'must be a text');
  }

  whole(name: string, fallback: number): number {
    const value = this.fields[name] ?? fallback;
    return typeof value === 'number' && Number.isInteger(value) && value >= 0
      ? value
      : wrong(this.place(name), 'must be a whole number');
  }

  flag(name: string, fallback: boolean): boolean {
    const value = this.fields[name] ?? fallback;
    return typeof value === 'boolean' ? value : wrong(this.place(name), 'must be true or false');
  }

  /** Each item of a list, with its place; an empty list when there is none. */
  list<T>(name: string, read: (item: unknown, at: string) => T): T[] {
    const value = this.fields[name] ?? [];
    if (!Array.isArray(value)) return wrong(this.place(name), 'must be a list');
    return value.map((item: unknown, index) => read(item, `${this.place(name)}[${index}]`));
  }

  /** An object of texts. */
  texts(name: string): Record<string, string> {
    const value = this.fields[name] ?? {};
    if (!isFields(value)) return wrong(this.place(name), 'must be an object');
    const odd = Object.entries(value).find(([, text]) => typeof text !== 'string');
    if (odd !== undefined) return wrong(`${this.place(name)}.${odd[0]}`, 'must be a text');
    return value as Record<string, string>;
  }

  place(name: string): string {
    return this.at === '' ? name : `${this.at}.${name}`;
  }
}
