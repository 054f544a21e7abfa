import { type Cap, type Geometry, isPoint } from './geometry';
import { degreesOf } from './vector';

/*
 * The earth as a square of longitude and latitude that is cut in four, again and again. A cell is named by the digits
 * of the cuts, so the name of a cell begins with the names of all cells that hold it: texts for an ordinary index.
 */

/** Cuts down to the finest cell, 38 m wide at the equator. */
const DEEPEST = 20;
/** Cells for one stored shape, and for the region of one query. */
const CELLS_OF_SHAPE = 4;
const CELLS_OF_REGION = 16;
/** Degrees that are added around a region, against rounding. */
const MARGIN = 1e-7;
const DEGREES = 180 / Math.PI;

interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** The boxes of degrees that hold a circle: two when it lies across the date line. */
function boxesOf({ centre, radius }: Cap): Box[] {
  const [lng, lat] = degreesOf(centre);
  const reach = radius * DEGREES + MARGIN;
  const [south, north] = [Math.max(lat - reach, -90), Math.min(lat + reach, 90)];
  const ratio = Math.sin(Math.min(reach / DEGREES, Math.PI / 2)) / Math.cos(lat / DEGREES);
  if (north === 90 || south === -90 || ratio >= 1) return [{ west: -180, south, east: 180, north }];
  const half = Math.asin(ratio) * DEGREES + MARGIN;
  const [west, east] = [lng - half, lng + half];
  if (west < -180)
    return [
      { west: west + 360, south, east: 180, north },
      { west: -180, south, east, north },
    ];
  if (east <= 180) return [{ west, south, east, north }];
  return [
    { west, south, east: 180, north },
    { west: -180, south, east: east - 360, north },
  ];
}

function place(degrees: number, span: number, level: number): number {
  const cells = 2 ** level;
  return Math.min(Math.max(Math.floor(((degrees + span / 2) / span) * cells), 0), cells - 1);
}

function cellName(column: number, row: number, level: number): string {
  let name = 'c';
  for (let bit = level - 1; bit >= 0; bit--) name += ((column >> bit) & 1) * 2 + ((row >> bit) & 1);
  return name;
}

/** The finest cells, at most so many, that hold a box. */
function cellsOfBox(box: Box, most: number): string[] {
  for (let level = DEEPEST; ; level--) {
    const [left, right] = [place(box.west, 360, level), place(box.east, 360, level)];
    const [bottom, top] = [place(box.south, 180, level), place(box.north, 180, level)];
    if ((right - left + 1) * (top - bottom + 1) > most && level > 0) continue;
    const cells: string[] = [];
    for (let column = left; column <= right; column++)
      for (let row = bottom; row <= top; row++) cells.push(cellName(column, row, level));
    return cells;
  }
}

/** Cells whose descendants and ancestors hold everything that can meet the region. */
export function cellsOfRegion(cap: Cap): string[] {
  return boxesOf(cap).flatMap((box) => cellsOfBox(box, CELLS_OF_REGION));
}

/** The cells under which a stored geometry stands: one for a point. */
export function cellsOfGeometry(geometry: Geometry): string[] {
  if (isPoint(geometry)) {
    const [lng, lat] = degreesOf(geometry.cap.centre);
    return [cellName(place(lng, 360, DEEPEST), place(lat, 180, DEEPEST), DEEPEST)];
  }
  return [...new Set(boxesOf(geometry.cap).flatMap((box) => cellsOfBox(box, CELLS_OF_SHAPE)))];
}

/** The larger cells that hold a cell, the largest first. */
export function ancestorsOf(cell: string): string[] {
  return Array.from({ length: cell.length - 1 }, (_, i) => cell.slice(0, i + 1));
}
