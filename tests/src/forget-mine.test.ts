import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { forgetMine, notPersonal } from '../../src/features/registration/own/forget-mine';

const src = path.resolve(__dirname, '../../src');

/** Every key under which the app's source keeps something: named by a constant, or by a query that is kept. */
function keysInSource(): string[] {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  const found = files.flatMap((file) => {
    const text = readFileSync(path.join(src, file), 'utf8');
    const isKept = /platform\/(sealed-)?storage'|api\/drafts'|from '\.\/storage'|cacheKey/.test(text);
    if (!isKept) return [];
    return [...text.matchAll(/(?:\b(?:key|\w+Key) = |cacheKey: |draftOf\()'([^']+)'/g)].map(
      ([, key = '']) => key,
    );
  });
  return [...new Set([...found, 'practice/fakeAuthority', 'checklist/1'])];
}

const kept = new Map<string, unknown>();
beforeEach(() => {
  kept.clear();
  Object.assign(globalThis, {
    wx: {
      removeStorageSync: (key: string) => void kept.delete(key),
      getStorageInfoSync: () => ({ keys: [...kept.keys()] }),
    },
  });
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, 'wx');
});

test('whoever leaves takes everything along that the app has kept, but for what is named as nobody’s', () => {
  const keys = keysInSource();
  for (const one of ['registration', 'registration.sent', 'relative.draft', 'report.draft', 'report.outbox'])
    expect(keys).toContain(one);
  for (const key of keys) kept.set(key, '"something"');
  forgetMine();
  expect([...kept.keys()].sort()).toEqual([...notPersonal].sort());
});

test('what is named as nobody’s is kept by the app under that very name', () => {
  expect(keysInSource()).toEqual(expect.arrayContaining([...notPersonal]));
});
