import { signatureHeaders, timeToleranceMs } from '@domain/warning/signing';

export const scheme = {
  name: 'signature',
  value: {
    type: 'apiKey',
    in: 'header',
    name: signatureHeaders.signature,
    description: 'HMAC-SM3, see the description above.',
  },
} as const;

/** How a request is signed, for people. */
export const signing = [
  'Every request is signed: `HMAC-SM3(key, method + "\\n" + path + "\\n" + time + "\\n" + nonce + "\\n" + body)`, in 64',
  'lower-case hexadecimal digits. `key` is the 32 bytes whose 64 hexadecimal digits the desk handed over, `path` is what',
  'follows `/api` (with the query, if there is one), `body` the raw bytes as they are sent, empty for a GET.',
  '`docs/api/client.mjs` does it in twenty lines.',
  '',
  'A nonce works once. A retry signs anew and keeps its `externalId`: that, not the bytes, makes it the same warning.',
].join('\n');

const header = (name: string, schema: object, description: string) => ({
  name,
  in: 'header',
  required: true,
  description,
  schema,
});

/** The signature's own header stands in the security scheme. */
export const headerParameters = [
  header(signatureHeaders.source, { type: 'string', pattern: '^[a-z0-9-]{2,24}$' }, 'The source’s id.'),
  header(signatureHeaders.key, { type: 'string', pattern: '^[0-9]{1,4}$' }, 'Which of its keys signed.'),
  header(
    signatureHeaders.time,
    { type: 'string', pattern: '^\\d{13}$' },
    `ms since 1970 UTC, at most ${timeToleranceMs / 60_000} minutes from ours.`,
  ),
  header(
    signatureHeaders.nonce,
    { type: 'string', pattern: '^[A-Za-z0-9]{16,64}$' },
    'New for every request.',
  ),
];
