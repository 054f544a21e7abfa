import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sourceRoutes } from '../../cloudfunctions/_server/entry/warnings';
import { openApiDocument } from '../../scripts/openapi/document';
import { openApiText } from '../../scripts/openapi/text';
import { root } from '../../scripts/root';

const document = openApiDocument() as unknown as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, object>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, { properties?: object }>> };
};

test('docs/api/openapi.json is what the schemas say today (else: npm run openapi)', () => {
  expect(readFileSync(path.join(root, 'docs/api/openapi.json'), 'utf8')).toBe(openApiText());
});

test('every schema that is named is there', () => {
  const named = [...openApiText().matchAll(/"#\/components\/schemas\/([A-Za-z]+)"/g)].map(([, name]) => name);
  expect(named.length).toBeGreaterThan(10);
  for (const name of named) expect(Object.keys(document.components.schemas)).toContain(name);
});

test('the door answers every operation that is described, and none besides', () => {
  const routes = sourceRoutes({} as never);
  const described = Object.entries(document.paths).flatMap(([at, operations]) =>
    Object.keys(operations).map(
      (method) => [method.toUpperCase(), at.replace('{externalId}', 'abc-1')] as const,
    ),
  );
  const answering = described.map(([method, at]) =>
    routes.findIndex((route) => route.method === method && route.matches(at)),
  );
  expect(new Set(answering)).toEqual(new Set(routes.keys()));
  expect(answering).toHaveLength(routes.length);
});

test('a posted warning is described with its fields and refuses others', () => {
  expect(document.components.schemas.PostedWarning).toMatchObject({
    additionalProperties: false,
    required: ['externalId', 'phone', 'scamType', 'risk', 'at'],
    properties: { phone: { type: 'string', pattern: '^1[3-9]\\d{9}$' }, drill: { type: 'boolean' } },
  });
});
