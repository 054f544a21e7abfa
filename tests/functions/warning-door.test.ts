import fc from 'fast-check';
import { keysIn } from '../../demo/keys';
import { demoSource, localSourceKey, signedRequest } from '../../demo/source';
import { aDistrict, aWarning, type District } from '../support/district';
import { documents } from '../support/documents';

let district: District;
const key = () => localSourceKey(keysIn(district.dataDir).source, demoSource);
const stored = async () =>
  (await documents(district.cloud, 'inbox')).length + (await documents(district.cloud, 'tasks')).length;

beforeAll(async () => {
  district = await aDistrict();
  await district.register('resident-1');
});
afterAll(() => district.stop());

test('a good warning is answered once; a repeat gets the same answer and sends nothing', async () => {
  const warning = aWarning();
  const first = await district.post(warning);
  const sent = district.cloud.wechat.allNotifications().length;
  expect(first).toMatchObject({ status: 200, answer: { result: 'dispatched' } });
  expect(await district.post(warning)).toEqual(first);
  expect(district.cloud.wechat.allNotifications()).toHaveLength(sent);
});

test('a changed repeat gets the first answer and is kept as a flagged version', async () => {
  const warning = aWarning();
  const first = await district.post(warning);
  expect(await district.post({ ...warning, stage: 3 })).toEqual(first);
  const record = (await documents(district.cloud, 'inbox')).find(({ _id }) => _id === first.answer.warningId);
  expect(record?.revisions).toHaveLength(1);
});

test.each<{ what: string; spoilt: Record<string, string>; status: number; field: string }>([
  { what: 'a bad signature', spoilt: { 'x-signature': '0'.repeat(64) }, status: 401, field: 'x-signature' },
  { what: 'a signature that is not one', spoilt: { 'x-signature': 'zz' }, status: 400, field: 'x-signature' },
  { what: 'a stranger', spoilt: { 'x-source': 'nobody' }, status: 401, field: 'x-signature' },
  { what: 'a key that was never given out', spoilt: { 'x-key': '9' }, status: 401, field: 'x-signature' },
  { what: 'no nonce', spoilt: { 'x-nonce': '' }, status: 400, field: 'x-nonce' },
])('$what is refused by name', async ({ spoilt, status, field }) => {
  const request = signedRequest(key(), JSON.stringify(aWarning()));
  const before = await stored();
  const reply = await district.postRaw({ ...request, headers: { ...request.headers, ...spoilt } });
  expect(reply).toMatchObject({ status, answer: { field } });
  expect(await stored()).toBe(before);
});

test.each([-6, 6])('a time stamp %i minutes off is refused as stale', async (minutes) => {
  const reply = await district.post(aWarning(), { time: Date.now() + minutes * 60_000 });
  expect(reply).toMatchObject({ status: 401, answer: { error: 'staleTime', field: 'x-time' } });
});

test('the same signed request again is a replay, also of a repeat', async () => {
  const warning = JSON.stringify(aWarning());
  for (const request of [signedRequest(key(), warning), signedRequest(key(), warning)]) {
    expect((await district.postRaw(request)).status).toBe(200);
    expect(await district.postRaw(request)).toMatchObject({
      status: 409,
      answer: { error: 'replayed', field: 'x-nonce' },
    });
  }
});

test.each([
  ['phone', { phone: '12345' }],
  ['phone', { phone: { $ne: null } }],
  ['scamType', { scamType: 'love' }],
  ['risk', { risk: 3 }],
  ['externalId', { externalId: '$where' }],
  ['stage', { stage: 1.5 }],
  ['at', { at: Date.now() + 3_600_000 }],
  ['village', { village: '33078400123' }],
  ['name', { name: '' }],
  ['extra', { extra: 1 }],
])('a wrong %s is named', async (field, wrong) => {
  const before = await stored();
  expect(await district.post({ ...aWarning(), ...wrong })).toMatchObject({ status: 400, answer: { field } });
  expect(await stored()).toBe(before);
});

/** Bodies and headers that no honest source sends; each is signed as if it were honest unless its headers say otherwise. */
const hostile = () => {
  const good = JSON.stringify(aWarning());
  const notAWarning = fc.oneof(
    fc.jsonValue().map((value) => JSON.stringify(value)),
    fc.integer({ min: 1, max: good.length - 1 }).map((length) => good.slice(0, length)),
    fc
      .integer({ min: 8_200, max: 40_000 })
      .map((length) => JSON.stringify({ ...aWarning(), name: 'x'.repeat(length) })),
    fc
      .tuple(
        fc.constantFrom('externalId', 'phone', 'scamType', 'risk', 'at', 'stage', 'village'),
        fc.oneof(
          fc.constant({ $gt: '' }),
          fc.constant(null),
          fc.constant([]),
          fc.constant(true),
          fc.constantFrom('$ne', '{"$gt":""}', "' OR 1=1 --", '\u0000', '__proto__', '..', '😀'.repeat(40)),
          fc.constant(-1),
          fc.constant(1e300),
        ),
      )
      // As an id it is an odd one, and legal.
      .filter(([field, value]) => field !== 'externalId' || value !== '__proto__')
      .map(([field, value]) => JSON.stringify({ ...aWarning(), [field]: value })),
  );
  const body = notAWarning.map((text) => ({ body: text, headers: {} }));
  const headers = fc
    .record({
      name: fc.constantFrom('x-time', 'x-nonce', 'x-source', 'x-key', 'x-signature'),
      value: fc.constantFrom('', '-1', '$ne', 'NaN', 'a'.repeat(500), '{}'),
    })
    .map(({ name, value }) => ({ body: good, headers: { [name]: value } }));
  return fc.oneof({ weight: 4, arbitrary: body }, { weight: 1, arbitrary: headers });
};

test('200 malformed requests each get a 4xx that names the field; none a 500, none is half-stored', async () => {
  const before = await stored();
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(hostile(), async ({ body, headers }) => {
      const request = signedRequest(key(), body);
      const reply = await district.postRaw({ ...request, headers: { ...request.headers, ...headers } });
      expect(reply.status).toBeGreaterThanOrEqual(400);
      expect(reply.status).toBeLessThan(500);
      expect(reply.answer.field).toMatch(/./);
      refused += 1;
    }),
    { numRuns: 200 },
  );
  expect(refused).toBeGreaterThanOrEqual(200);
  expect(await stored()).toBe(before);
});

test('another path or method is refused by name', async () => {
  const request = signedRequest(key(), JSON.stringify(aWarning()));
  expect(await district.postRaw({ ...request, path: '/v1/other' })).toMatchObject({
    status: 404,
    answer: { field: 'path' },
  });
  const got = await fetch(`${district.cloud.url}/api/v1/warnings`);
  expect(got.status).toBe(405);
});

test('what is not UTF-8 is not JSON', async () => {
  const bytes = Buffer.concat([
    Buffer.from('{"externalId":"a","name":"'),
    Buffer.from([0xff, 0xfe]),
    Buffer.from('"}'),
  ]);
  const request = signedRequest(key(), bytes);
  const response = await fetch(`${district.cloud.url}/api${request.path}`, request);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ error: 'notJson', field: 'body' });
});
