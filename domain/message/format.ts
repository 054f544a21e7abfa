/**
 * The limits of subscription-template fields, by the name's prefix (WeChat's 'parameter value limits'): `thing` ≤ 20
 * characters, `phrase` ≤ 5 Chinese, `name` ≤ 10, `number`, `letter` and `character_string` ≤ 32.
 */
const limits: Readonly<Record<string, number>> = {
  thing: 20,
  phrase: 5,
  name: 10,
  number: 32,
  letter: 32,
  character_string: 32,
};

const prefixOf = (field: string): string => field.replace(/\d+$/, '');

/** Fits a value into its field: control characters out, cut with `…` at the limit, never empty. */
export function fitField(field: string, value: string): string {
  const limit = limits[prefixOf(field)] ?? 20;
  const characters = [...value.replace(/\p{C}/gu, '').trim()];
  if (characters.length === 0) return '-';
  return characters.length <= limit ? characters.join('') : `${characters.slice(0, limit - 1).join('')}…`;
}

/** All fields of a template, fitted, in the shape that `subscribeMessage.send` takes. */
export const templateData = (fields: Readonly<Record<string, string>>): Record<string, { value: string }> =>
  Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [field, { value: fitField(field, value) }]),
  );
