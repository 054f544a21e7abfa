import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { type ErrorCode, sentences } from '@domain/error/sentences';
import { HeartbeatAnswer } from '@domain/source/contract';
import { PostedWarning, WarningAnswer } from '@domain/warning/contract';
import { BatchItem, WarningResult } from '@domain/warning/door';
import {
  batchPath,
  heartbeatPath,
  maxBatch,
  maxBatchBytes,
  warningsPath,
  withdrawalSuffix,
} from '@domain/warning/signing';
import { PostedWithdrawal, WithdrawalAnswer } from '@domain/warning/withdrawal';
import { headerParameters, scheme, signing } from './signing';

type Json = Readonly<Record<string, unknown>>;

/** A schema as JSON Schema. What JSON Schema can't say (trimming, brands) is left out: it only narrows. */
function schemaOf(schema: GenericSchema): Json {
  const json = { ...toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' }) } as Record<
    string,
    unknown
  >;
  delete json.$schema;
  return json;
}

const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const content = (schema: Json): Json => ({ 'application/json': { schema } });

const PostedBatch = {
  type: 'object',
  properties: { warnings: { type: 'array', minItems: 1, maxItems: maxBatch, items: ref('PostedWarning') } },
  required: ['warnings'],
  additionalProperties: false,
};
const BatchAnswer = {
  type: 'object',
  properties: { items: { type: 'array', items: ref('BatchItem') } },
  required: ['items'],
};
const Refusal = {
  type: 'object',
  properties: {
    error: { type: 'string', enum: Object.keys(sentences) },
    message: { type: 'string', description: 'A sentence for people, in Chinese.' },
    field: { type: 'string', description: 'What was wrong: a field of the body, or a header.' },
  },
  required: ['error', 'message'],
};
const Result = {
  type: 'object',
  properties: {
    warningIds: { type: 'array', items: { type: 'string' } },
    state: { type: 'string', enum: ['closed', 'cancelled'] },
    outcome: { type: ['string', 'null'] },
    drill: { type: 'boolean' },
  },
  required: ['warningIds', 'state', 'outcome', 'drill'],
};

const refusals: Readonly<Record<string, readonly [about: string, codes: readonly ErrorCode[]]>> = {
  400: ['Something in it is wrong; `field` names it. Mend it and post again.', ['badInput', 'notJson']],
  401: ['Not signed as it must be.', ['badSignature', 'staleTime', 'unknownSource']],
  404: ['No such thing.', ['notFound', 'warningUnknown']],
  405: ['Another method.', ['wrongMethod']],
  409: ['This nonce was used. Sign anew, with the same `externalId`.', ['replayed']],
  413: ['The body is too large.', ['tooLarge']],
  500: ['Ours to mend. Safe to post again.', ['internal']],
  503: ['Not answered yet, see `Retry-After`. Safe to post again.', ['busy']],
};

const responses = (answer: string, about: string): Json => ({
  200: { description: about, content: content(ref(answer)) },
  ...Object.fromEntries(
    Object.entries(refusals).map(([status, [text, codes]]) => [
      status,
      {
        description: `${text} Codes: ${codes.map((code) => `\`${code}\``).join(', ')}.`,
        content: content(ref('Refusal')),
      },
    ]),
  ),
});

const posted = (name: string): Json => ({ required: true, content: content(ref(name)) });

const externalId = {
  name: 'externalId',
  in: 'path',
  required: true,
  schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{1,64}$' },
};

const paths = {
  [warningsPath]: {
    post: {
      operationId: 'postWarning',
      summary: 'One warning: this person is at risk now',
      description:
        'A repeat of the same `externalId` gets the same answer, whatever became of the first try.',
      requestBody: posted('PostedWarning'),
      responses: responses(
        'WarningAnswer',
        'The warning is in exactly one task, merged into one, or listed.',
      ),
    },
  },
  [batchPath]: {
    post: {
      operationId: 'postBatch',
      summary: `Up to ${maxBatch} warnings`,
      description: `At most ${maxBatchBytes / 1024} KB. Each item gets the answer that it would get by itself; post the items with 503 again.`,
      requestBody: posted('PostedBatch'),
      responses: responses('BatchAnswer', 'The answers, in the order of the items.'),
    },
  },
  [`${warningsPath}/{externalId}`]: {
    get: {
      operationId: 'getResult',
      summary: 'What became of a warning',
      parameters: [externalId],
      responses: responses('WarningResult', 'Codes only; nobody is named.'),
    },
  },
  [`${warningsPath}/{externalId}${withdrawalSuffix}`]: {
    post: {
      operationId: 'withdrawWarning',
      summary: 'Takes a warning back',
      description:
        'Asked again it gets the same answer. A task with other warnings goes on for them; one that has ended stays as it is, and the answer says how. 503 while the warning itself is still being dispatched.',
      parameters: [externalId],
      requestBody: { ...posted('PostedWithdrawal'), required: false },
      responses: responses('WithdrawalAnswer', 'Taken back, or too late: `result` says which.'),
    },
  },
  [heartbeatPath]: {
    post: {
      operationId: 'postHeartbeat',
      summary: 'The source is alive',
      description: 'The body is empty. Only a newer `x-time` than the last one counts.',
      responses: responses('HeartbeatAnswer', 'Heard.'),
    },
  },
};

const signed = (operations: Readonly<Record<string, Json>>): Json =>
  Object.fromEntries(
    Object.entries(operations).map(([method, operation]) => [
      method,
      {
        ...operation,
        parameters: [...((operation.parameters as Json[] | undefined) ?? []), ...headerParameters],
      },
    ]),
  );

/** The description of the door for sources, made from the schemas that parse its requests. */
export const openApiDocument = (): Json => ({
  openapi: '3.1.0',
  info: {
    title: '金钟罩 · the door for warning sources',
    version: '1',
    license: { name: 'MIT', identifier: 'MIT' },
    description: signing,
  },
  servers: [{ url: 'https://{host}/api', variables: { host: { default: 'example.invalid' } } }],
  security: [{ [scheme.name]: [] }],
  paths: Object.fromEntries(Object.entries(paths).map(([path, operations]) => [path, signed(operations)])),
  webhooks: {
    result: {
      post: {
        operationId: 'result',
        summary: 'Posted to the source’s webhook when a task ends; may come more than once',
        parameters: headerParameters,
        requestBody: posted('Result'),
        responses: {
          '2XX': { description: 'Taken.' },
          '5XX': { description: 'Tried again for some hours.' },
        },
      },
    },
  },
  components: {
    securitySchemes: { [scheme.name]: scheme.value },
    schemas: {
      PostedWarning: schemaOf(PostedWarning),
      PostedBatch,
      WarningAnswer: schemaOf(WarningAnswer),
      BatchItem: schemaOf(BatchItem),
      BatchAnswer,
      WarningResult: schemaOf(WarningResult),
      PostedWithdrawal: schemaOf(PostedWithdrawal),
      WithdrawalAnswer: schemaOf(WithdrawalAnswer),
      HeartbeatAnswer: schemaOf(HeartbeatAnswer),
      Result,
      Refusal,
    },
  },
});
