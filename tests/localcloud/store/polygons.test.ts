import type { Document } from '../../../localcloud/store/ejson';
import { all } from '../../../localcloud/store/find';
import { placesStore } from './places-store';
import { point, square } from './shapes';

const opened = placesStore();
const { store } = opened;
afterAll(() => opened.close());

async function fill(name: string, documents: readonly Document[]): Promise<void> {
  await store.remove(name, { query: {}, multi: true });
  if (documents.length > 0) await store.insert(name, documents);
}
const idsOf = (name: string, query: Document) =>
  store.find(name, all(query)).map(({ document }) => document._id as string);

describe('polygons', () => {
  const region = {
    type: 'Polygon',
    coordinates: [square(10, 10, 1).coordinates[0], square(10, 10, 0.2).coordinates[0]],
  };
  const within = { at: { $geoWithin: { $geometry: region } } };
  const meets = { at: { $geoIntersects: { $geometry: region } } };

  it('hold what lies inside and not in their holes', async () => {
    await fill('shapes', [
      { _id: 'inside', at: point(10.5, 10.5) },
      { _id: 'corner', at: point(9, 9) },
      { _id: 'in the hole', at: point(10, 10) },
      { _id: 'outside', at: point(12, 10) },
      { _id: 'small', at: square(10.5, 10.5, 0.1) },
      { _id: 'over the hole', at: square(10, 10, 0.5) },
      { _id: 'over the edge', at: square(11, 10, 0.1) },
      {
        _id: 'line through the hole',
        at: {
          type: 'LineString',
          coordinates: [
            [9.5, 10],
            [10.5, 10],
          ],
        },
      },
      { _id: 'around it', at: square(10, 10, 5) },
      { _id: 'in the hole, a square', at: square(10, 10, 0.1) },
      { _id: 'nowhere', at: null },
    ]);
    expect(idsOf('shapes', within).sort()).toEqual(['corner', 'inside', 'small']);
    expect(idsOf('shapes', meets).sort()).toEqual(
      [
        'around it',
        'corner',
        'inside',
        'line through the hole',
        'over the edge',
        'over the hole',
        'small',
      ].sort(),
    );
  });

  it('may lie across the date line', async () => {
    const across = {
      type: 'Polygon',
      coordinates: [
        [
          [179, -1],
          [-179, -1],
          [-179, 1],
          [179, 1],
          [179, -1],
        ],
      ],
    };
    await fill(
      'points',
      [
        [179.5, 0],
        [-179.5, 0.5],
        [178, 0],
        [-178, 0],
        [0, 0],
      ].map(([lng = 0, lat = 0], i) => ({ _id: `p${i}`, at: point(lng, lat) })),
    );
    expect(idsOf('points', { at: { $geoWithin: { $geometry: across } } }).sort()).toEqual(['p0', 'p1']);
  });
});

describe('an index of places', () => {
  it('serves the geographic queries, and a compound one with its equalities', () => {
    const circle = { at: { $geoWithin: { $centerSphere: [[120, 28], 0.001] } } };
    const near = { at: { $nearSphere: { $geometry: point(120, 28) } } };
    expect(store.explain('points', { query: circle, order: [] })).toBe('at');
    expect(store.explain('points', { query: near, order: [] })).toBe('at');
    expect(store.explain('kinds', { query: { kind: 1, ...circle }, order: [] })).toBe('kind_at');
    expect(store.explain('points', { query: { at: point(1, 1) }, order: [] })).toBe('scan');
  });

  it('is wanted by near, and refuses what is no place', async () => {
    const near = { at: { $nearSphere: { $geometry: point(120, 28) } } };
    expect(() => store.find('bare', all(near))).toThrow('unable to find index for $geoNear query');
    await expect(store.insert('points', [{ at: { type: 'Point', coordinates: [200, 0] } }])).rejects.toThrow(
      'geo keys',
    );
    expect(() => store.find('points', all({ at: { $geoWithin: { $geometry: point(1, 1) } } }))).toThrow(
      'INVALID_PARAM',
    );
  });

  it('narrows: a small circle among many places reads few of them', async () => {
    await fill(
      'points',
      Array.from({ length: 4000 }, (_, i) => ({
        _id: i,
        at: point((i % 200) - 100, Math.trunc(i / 200) * 4 - 40),
      })),
    );
    const cost = (query: Document) => {
      const before = process.cpuUsage();
      for (let i = 0; i < 20; i++) store.find('points', all(query));
      return process.cpuUsage(before).user;
    };
    const small = { at: { $geoWithin: { $centerSphere: [[20, 0], 0.01] } } };
    expect(idsOf('points', small)).toHaveLength(1);
    const [narrow, wide] = [cost(small), cost({ at: { $geoWithin: { $centerSphere: [[20, 0], 3.2] } } })];
    expect(narrow * 5).toBeLessThan(wide);
  });
});
