import { failure, ids, tasksAndPeople } from './collections';
import type { Data } from './sdk';

const { db, command, places } = tasksAndPeople();

const point = (lng: number, lat: number) => new (db().Geo.Point)(lng, lat);
const line = (...corners: [number, number][]) =>
  new (db().Geo.LineString)(corners.map(([lng, lat]) => point(lng, lat)));
const square = (lng: number, lat: number, half: number) => {
  const [west, south, east, north] = [lng - half, lat - half, lng + half, lat + half];
  const ring = line([west, south], [east, south], [east, north], [west, north], [west, south]);
  return new (db().Geo.Polygon)([ring]);
};

describe('places', () => {
  beforeEach(async () => {
    const spots: [string, number, number][] = [
      ['station', 120.04, 28.9],
      ['school', 120.05, 28.9],
      ['market', 120.04, 28.95],
      ['capital', 116.4, 39.9],
    ];
    for (const [_id, lng, lat] of spots) await places().add({ data: { _id, at: point(lng, lat) } });
  });
  const find = async (at: unknown) => ids(await places().where({ at }).get());

  it('of every kind come back as they went in', async () => {
    const { Geo } = db();
    const kinds: Record<string, unknown> = {
      point: point(1, 2),
      line: line([1, 2], [3, 4]),
      polygon: square(10, 10, 1),
      points: new Geo.MultiPoint([point(1, 2), point(3, 4)]),
      lines: new Geo.MultiLineString([line([1, 2], [3, 4]), line([5, 6], [7, 8])]),
      polygons: new Geo.MultiPolygon([square(0, 0, 1), square(5, 5, 1)]),
    };
    await places().add({ data: { _id: 'all', ...kinds } });
    const back = (await places().doc('all').field({ _id: false }).get()).data ?? {};
    expect(JSON.parse(JSON.stringify(back))).toEqual(JSON.parse(JSON.stringify(kinds)));
  });

  it('near a point come the nearest first, within the asked distances', async () => {
    const _ = command();
    const geometry = point(120.04, 28.9);
    expect(await find(_.geoNear({ geometry }))).toEqual(['station', 'school', 'market', 'capital']);
    expect(await find(_.geoNear({ geometry, maxDistance: 2000 }))).toEqual(['station', 'school']);
    expect(await find(_.geoNear({ geometry, minDistance: 500, maxDistance: 10_000 }))).toEqual([
      'school',
      'market',
    ]);
    const two = await places()
      .where({ at: _.geoNear({ geometry: point(116, 39) }) })
      .limit(2)
      .get();
    expect(ids(two)).toEqual(['capital', 'market']);
  });

  it('are found within and across shapes', async () => {
    const _ = command();
    const geometry = square(120.045, 28.9, 0.01);
    expect((await find(_.geoWithin({ geometry }))).sort()).toEqual(['school', 'station']);
    const circle = [point(120.04, 28.9), 1_500 / 6_378_100];
    expect((await find(_.geoWithin({ centerSphere: circle }))).sort()).toEqual(['school', 'station']);
    await places().add({ data: { _id: 'road', at: line([119, 28.92], [121, 28.92]) } });
    expect(await find(_.geoIntersects({ geometry: line([120.04, 28.8], [120.04, 28.93]) }))).toEqual(
      expect.arrayContaining(['road', 'station']),
    );
    expect(await find(_.geoIntersects({ geometry: point(116.4, 39.9) }))).toEqual(['capital']);
  });

  it('are measured by an aggregation', async () => {
    const stage = {
      near: point(120.04, 28.9),
      spherical: true,
      key: 'at',
      distanceField: 'away.metres',
      includeLocs: 'where',
      maxDistance: 10_000,
    };
    const { list } = await places().aggregate().geoNear(stage).project({ away: 1, where: 1 }).end();
    expect(list.map(({ _id }) => _id)).toEqual(['station', 'school', 'market']);
    const metres = list.map(({ away }) => Math.round((away as Data).metres as number));
    expect(metres).toEqual([0, 975, 5566]);
    expect(JSON.parse(JSON.stringify(list[1]?.where))).toEqual({
      type: 'Point',
      coordinates: [120.05, 28.9],
    });
  });

  it('that are none are refused', async () => {
    await failure(places().add({ data: { at: { type: 'Point', coordinates: [500, 0] } } }));
    await failure(places().add({ data: { at: 'somewhere' } }));
  });
});
