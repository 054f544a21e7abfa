import type { ActionTable } from '../../../localcloud/gateway/actions';
import { answerAdmin } from '../../../localcloud/gateway/admin';
import { databaseActions } from '../../../localcloud/gateway/database';
import { temporaryStore, type TemporaryStore } from '../store/temporary-store';

let opened: TemporaryStore | undefined;
afterEach(() => {
  opened?.close();
  opened = undefined;
});

function setup(extra: ActionTable = {}) {
  opened = temporaryStore({ collections: [{ name: 'things', indexes: [] }] });
  const actions = { ...databaseActions(opened.store), ...extra };
  const send = async (body: string, contentType = 'application/json') => {
    const answer = await answerAdmin(actions, Buffer.from(body), contentType);
    return { ...answer, reply: JSON.parse(String(answer.body)) as Record<string, unknown> };
  };
  return {
    send,
    call: async (action: string, fields: object = {}) =>
      (await send(JSON.stringify({ action, collectionName: 'things', ...fields }))).reply,
  };
}

describe('POST /admin', () => {
  it('answers HTTP 200 with a request id, whatever it is asked', async () => {
    const { send } = setup();
    const bodies = [
      '',
      '{',
      '[]',
      'null',
      '{"action":7}',
      '{"action":"toString"}',
      '{"action":"database.nothing"}',
    ];
    for (const body of bodies) {
      const { status, reply } = await send(body);
      expect([status, reply.code]).toEqual([200, 'INVALID_PARAM']);
      expect(reply.requestId).toMatch(/^[0-9a-f-]{36}$/);
    }
    expect((await send('{}', 'text/plain')).reply.code).toBe('INVALID_PARAM');
  });

  it('refuses malformed database requests with a code, and stores nothing of them', async () => {
    const { call } = setup();
    const cases: [string, object][] = [
      ['insertDocument', { data: 'no array' }],
      ['insertDocument', { data: [] }],
      ['insertDocument', { data: ['{"a":1}', 'not json'] }],
      ['insertDocument', { data: ['[1]'] }],
      ['insertDocument', { data: ['{"_id":null}'] }],
      ['insertDocument', { data: ['{"_id":["a"]}'] }],
      ['insertDocument', { data: ['{"a":{"__proto__":{"b":1}}}'] }],
      ['getDocument', { query: '{"$where":"1"}' }],
      ['getDocument', { query: '[]' }],
      ['getDocument', { query: '{"$nonsense":1}' }],
      ['getDocument', { query: '{"a":{"$nonsense":1}}' }],
      ['getDocument', { order: '{"a":"up"}' }],
      ['getDocument', { projection: '7' }],
      ['modifyDocument', { query: '{}' }],
      ['modifyDocument', { query: '{}', data: '{"$nonsense":{"a":1}}' }],
      ['modifyDocument', { query: '{}', data: '{"$set":5}' }],
      ['modifyDocument', { query: '{"_id":"x"}', data: '{"$set":{}}', merge: false }],
      ['aggregateDocuments', { stages: 'no' }],
      ['aggregateDocuments', { stages: [{}] }],
      ['aggregateDocuments', { stages: [null] }],
      ['commitTransaction', { transactionId: 'unknown' }],
      ['addCollection', { collectionName: '../x' }],
      ['getDocument', { transactionId: 'unknown' }],
    ];
    for (const [action, fields] of cases) {
      const { code, message } = await call(`database.${action}`, fields);
      expect({ action, fields, code }).toMatchObject({
        code: expect.stringMatching(/^(INVALID_PARAM|DATABASE_)/) as string,
      });
      expect(typeof message).toBe('string');
    }
    expect(await call('database.calculateDocument')).toMatchObject({ data: { total: 0 } });
  });

  it('changes one document and gives it back as it is then', async () => {
    const { call } = setup();
    await call('database.insertDocument', { data: ['{"_id":"a","n":1}', '{"_id":"b","n":1}'] });
    const change = { query: '{"n":1}', data: '{"$inc":{"n":{"$numberInt":"4"}}}' };
    const { data } = await call('database.modifyAndReturnDoc', change);
    expect(data).toEqual({ updated: 1, doc: '{"_id":"a","n":5}' });
    const none = await call('database.modifyAndReturnDoc', { ...change, query: '{"n":9}' });
    expect(none.data).toEqual({ updated: 0, doc: null });
  });

  it('reports a bug of a handler without taking the server down', async () => {
    const { call } = setup({ broken: () => Promise.reject(new TypeError('a bug')) });
    expect(await call('broken')).toMatchObject({ code: 'SYS_ERR' });
  });
});
