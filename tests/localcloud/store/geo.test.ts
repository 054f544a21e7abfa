import fc from 'fast-check';
import type { Document } from '../../../localcloud/store/ejson';
import { all } from '../../../localcloud/store/find';
import { placesStore } from './places-store';
import { point, square } from './shapes';

const RUNS = Number(process.env.RUNS ?? 100);
const opened = placesStore();
const { store } = opened;
afterAll(() => opened.close());

/** The haversine formula: another way to the same distance, metres. */
function metres([lng1 = 0, lat1 = 0]: number[], [lng2 = 0, lat2 = 0]: number[]): number {
  const rad = Math.PI / 180;
  const half = (degrees: number) => Math.sin((degrees * rad) / 2) ** 2;
  const h = half(lat2 - lat1) + Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * half(lng2 - lng1);
  return 2 * 6_378_100 * Math.asin(Math.min(1, Math.sqrt(h)));
}

async function fill(name: string, documents: readonly Document[]): Promise<void> {
  await store.remove(name, { query: {}, multi: true });
  if (documents.length > 0) await store.insert(name, documents);
}
const idsOf = (name: string, query: Document) =>
  store.find(name, all(query)).map(({ document }) => document._id as string);

// Places near each other and near the hard spots: the date line, the poles, the corner of the square of degrees.
const around = fc.constantFrom(
  [120.04, 28.9],
  [179.99, 0],
  [-179.99, -60],
  [0, 89.9],
  [0, -89.99],
  [-180, 90],
);
const spot = fc
  .tuple(
    around,
    fc.double({ min: -0.3, max: 0.3, noNaN: true }),
    fc.double({ min: -0.3, max: 0.3, noNaN: true }),
  )
  .map(([[lng = 0, lat = 0], dLng, dLat]): [number, number] => {
    const wrapped = lng + dLng;
    const turned = wrapped > 180 ? wrapped - 360 : wrapped < -180 ? wrapped + 360 : wrapped;
    return [turned, Math.max(-90, Math.min(90, lat + dLat))];
  });
const spots = fc.array(spot, { maxLength: 30, size: 'max' });
const toDocuments = (list: readonly [number, number][]) =>
  list.map(([lng, lat], i): Document => ({ _id: `p${i}`, kind: i % 3, at: point(lng, lat) }));

describe('places', () => {
  it('near a point come in the order of their distance, within its bounds, as the haversine formula says', async () => {
    const bounds = fc.tuple(
      fc.constantFrom(undefined, 10, 5_000, 40_000, 2e6),
      fc.constantFrom(undefined, 3_000),
    );
    await fc.assert(
      fc.asyncProperty(
        spots,
        spot,
        fc.tuple(bounds, fc.constantFrom(1, 5, Infinity)),
        async (list, from, [[most, least], limit]) => {
          await fill('points', toDocuments(list));
          const near = { $geometry: point(...from), $maxDistance: most, $minDistance: least };
          const found = store.find('points', { ...all({ at: { $nearSphere: near } }), limit });
          const distances = found.map(({ document }) =>
            metres((document.at as { coordinates: number[] }).coordinates, from),
          );
          const wanted = list
            .map((place) => metres(place, from))
            .filter((away) => away <= (most ?? Infinity) && away >= (least ?? 0))
            .sort((a, b) => a - b)
            .slice(0, limit);
          expect(distances).toHaveLength(wanted.length);
          distances.forEach((away, i) => expect(Math.abs(away - (wanted[i] ?? 0))).toBeLessThan(0.01));
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('in a circle or a square are the same ones with an index, with a compound one and with none', async () => {
    await fc.assert(
      fc.asyncProperty(spots, spot, fc.constantFrom(1.37e-4, 0.01234, 0.2345), async (list, from, size) => {
        const documents = toDocuments(list);
        for (const name of ['points', 'kinds', 'bare']) await fill(name, documents);
        const circle = { at: { $geoWithin: { $centerSphere: [from, (size * Math.PI) / 180] } } };
        const inside = documents.filter(
          (_, i) => metres(list[i] ?? [], from) <= ((size * Math.PI) / 180) * 6_378_100,
        );
        expect(idsOf('points', circle).sort()).toEqual(inside.map(({ _id }) => _id).sort());
        const region = { at: { $geoIntersects: { $geometry: square(0, 0, size) } } };
        for (const query of [circle, region, { kind: 1, ...circle }]) {
          const wanted = idsOf('bare', query).sort();
          expect(idsOf('points', query).sort()).toEqual(wanted);
          expect(idsOf('kinds', query).sort()).toEqual(wanted);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('of any shape are found by an index as without one', async () => {
    const shape = fc.tuple(spot, fc.constantFrom(0.001, 0.05, 3)).map(([[lng, lat], half]) => {
      const [x, y] = [Math.max(-170, Math.min(170, lng)), Math.max(-80, Math.min(80, lat))];
      return fc.sample(
        fc.constantFrom<unknown>(
          square(x, y, half),
          {
            type: 'LineString',
            coordinates: [
              [x, y],
              [x + half, y + half],
            ],
          },
          {
            type: 'MultiPoint',
            coordinates: [
              [x, y],
              [x - half, y],
            ],
          },
          point(x, y),
        ),
        { numRuns: 1, seed: Math.trunc(lng * 1e6) },
      )[0];
    });
    await fc.assert(
      fc.asyncProperty(fc.array(shape, { maxLength: 15 }), shape, async (shapes, asked) => {
        const documents = shapes.map((at, i): Document => ({ _id: `s${i}`, at }));
        for (const name of ['shapes', 'bare']) await fill(name, documents);
        const query = { at: { $geoIntersects: { $geometry: asked } } };
        expect(idsOf('shapes', query).sort()).toEqual(idsOf('bare', query).sort());
      }),
      { numRuns: RUNS },
    );
  });
});
