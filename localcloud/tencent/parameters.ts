import { TencentError } from './account';

/** The parsed body of a request. */
export type Parameters = Readonly<Record<string, unknown>>;

export const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** Throws `MissingParameter` when there is no text. */
export const required = (parameters: Parameters, name: string): string => {
  const value = parameters[name];
  if (typeof value !== 'string' || value === '') throw new TencentError('MissingParameter', name);
  return value;
};

/** How many different places `{1}`, `{2}` … a template has. */
export const places = (template: string): number => new Set(template.match(/\{\d+\}/g) ?? []).size;

/** `{1}` is the first value. */
export const fill = (template: string, values: readonly string[]): string =>
  template.replace(/\{(\d+)\}/g, (_, place: string) => values[Number(place) - 1] ?? '');
