import * as v from 'valibot';
import { draftMs, draftOf, forgetOldDrafts } from '../../src/api/drafts';
import { forgetMine } from '../../src/features/registration/own/forget-mine';

const Typed = v.object({ name: v.string() });
const blank = { name: '' };
const noon = Date.UTC(2026, 5, 1, 4);

const kept = new Map<string, unknown>();
/** Lets a write of WeChat's end; null: it ends at once. */
let held: (() => void)[] | null = null;
let canSeal = true;

beforeEach(() => {
  kept.clear();
  held = null;
  canSeal = true;
  const setStorage = async ({ key, data, encrypt }: Record<string, unknown>): Promise<void> => {
    if (!canSeal) throw new Error('no such option');
    const waiting = held;
    if (waiting !== null) await new Promise<void>((end) => waiting.push(end));
    kept.set(String(key), encrypt === true ? { encrypted: data } : data);
  };
  const getStorage = async ({ key }: Record<string, unknown>): Promise<object> => {
    const box = kept.get(String(key));
    if (typeof box !== 'object') throw new Error('data not found');
    return Promise.resolve({ data: (box as { encrypted: unknown }).encrypted });
  };
  Object.assign(globalThis, {
    wx: {
      setStorage,
      getStorage,
      getStorageSync: (key: string) => kept.get(key) ?? '',
      setStorageSync: (key: string, data: unknown) => void kept.set(key, data),
      removeStorageSync: (key: string) => void kept.delete(key),
      getStorageInfoSync: () => ({ keys: [...kept.keys()] }),
    },
  });
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, 'wx');
});

const aDraft = () => draftOf('registration', Typed, blank);
/** As after the app was closed. */
const recalled = (now = noon) => aDraft().recall(now);
const settled = () => new Promise((done) => setTimeout(done, 0));

test('what was typed is kept encrypted, comes back for a day, and is gone from the phone after it', async () => {
  aDraft().keep({ name: '王秀英' }, noon);
  expect(await recalled(noon + draftMs - 1)).toEqual({ name: '王秀英' });
  expect([...kept]).toEqual([['registration', { encrypted: expect.stringContaining('王秀英') as string }]]);
  expect(await recalled(noon + draftMs)).toEqual(blank);
  expect(kept.size).toBe(0);
});

test('opening a form does not make an old draft younger, typing on does', async () => {
  aDraft().keep({ name: '王' }, noon);
  const opened = aDraft();
  opened.keep(await opened.recall(noon + draftMs / 2), noon + draftMs / 2);
  expect(await recalled(noon + draftMs)).toEqual(blank);
  opened.keep({ name: '王秀英' }, noon + draftMs / 2);
  expect(await recalled(noon + draftMs)).toEqual({ name: '王秀英' });
});

test('of letters typed faster than they are written the last ones stand', async () => {
  held = [];
  const draft = aDraft();
  for (const name of ['王', '王秀', '王秀英']) draft.keep({ name }, noon);
  for (let round = 0; round < 5; round += 1) {
    await settled();
    held.splice(0).forEach((end) => end());
  }
  expect(await recalled()).toEqual({ name: '王秀英' });
});

test.each([
  ['it was sent', (draft: ReturnType<typeof aDraft>) => draft.forget()],
  ['the person has left', forgetMine],
])('what is still being written when %s does not come back', async (_, end) => {
  held = [];
  const draft = aDraft();
  draft.keep({ name: '王秀' }, noon);
  await settled();
  draft.keep({ name: '王秀英' }, noon);
  end(draft);
  for (let round = 0; round < 5; round += 1) {
    await settled();
    held.splice(0).forEach((go) => go());
  }
  expect(await recalled()).toEqual(blank);
  expect(kept.size).toBe(0);
});

test('when the app starts, old drafts of forms that nobody opens again go, and young ones stay', async () => {
  draftOf('relative.draft', Typed, blank).keep({ name: '陈桂花' }, noon);
  draftOf('report.draft', Typed, blank).keep({ name: '李国强' }, noon + 1);
  kept.set('registration', '{"name":"王秀英"}');
  await forgetOldDrafts(noon + draftMs);
  expect([...kept.keys()]).toEqual(['report.draft']);
});

test('an empty form keeps nothing, and one that was emptied forgets', async () => {
  const draft = aDraft();
  draft.keep(await draft.recall(noon), noon);
  expect(kept.size).toBe(0);
  draft.keep({ name: '王' }, noon);
  await settled();
  expect(kept.size).toBe(1);
  draft.keep(blank, noon);
  await settled();
  expect(kept.size).toBe(0);
});

test('a WeChat that cannot encrypt keeps a draft as it can, and forgets it all the same', async () => {
  canSeal = false;
  aDraft().keep({ name: '王秀英' }, noon);
  expect(await recalled()).toEqual({ name: '王秀英' });
  expect(await recalled(noon + draftMs)).toEqual(blank);
  expect(kept.size).toBe(0);
});
