/** GeoJSON of a point, degrees. */
export const point = (lng: number, lat: number) => ({ type: 'Point', coordinates: [lng, lat] });
/** A square around a point, degrees. */
export const square = (lng: number, lat: number, half: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [lng - half, lat - half],
      [lng + half, lat - half],
      [lng + half, lat + half],
      [lng - half, lat + half],
      [lng - half, lat - half],
    ],
  ],
});
