import type { RangeAddress } from "../../../src/workbook/page/content";
import { contains, intersect, isSameRange, subtract } from "./address";

/** Properties painted over a rectangle; later patches win property by property. */
export interface Patch<Look extends object> {
  range: RangeAddress;
  look: Partial<Look>;
}

/** Paints properties over a rectangle, forgetting what they cover wholly. */
export function paint<Look extends object>(
  patches: Patch<Look>[],
  range: RangeAddress,
  look: Partial<Look>,
): void {
  const names = Object.keys(look) as (keyof Look)[];
  for (const patch of patches) {
    if (!contains(range, patch.range)) continue;
    if (names.some((name) => name in patch.look)) patch.look = without(patch.look, names);
  }
  const last = patches.at(-1);
  if (last && isSameRange(last.range, range)) last.look = { ...last.look, ...look };
  else patches.push({ range, look });
  dropEmpty(patches);
}

function without<Look extends object>(look: Partial<Look>, names: readonly (keyof Look)[]): Partial<Look> {
  const rest = { ...look };
  for (const name of names) delete rest[name];
  return rest;
}

function dropEmpty<Look extends object>(patches: Patch<Look>[]): void {
  for (let index = patches.length - 1; index >= 0; index--)
    if (Object.keys(patches[index]?.look ?? {}).length === 0) patches.splice(index, 1);
}

/** One property over a rectangle on a coarse grid: within a tile it has one value. */
export interface Tiles<Value> {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Values by tile row and tile column. */
  readonly values: readonly (readonly Value[])[];
}

/** Cuts a rectangle along the patches' edges and reads one property in each tile. */
export function tilesOf<Look extends object, Name extends keyof Look>(
  patches: readonly Patch<Look>[],
  range: RangeAddress,
  name: Name,
  absent: Exclude<Look[Name], undefined>,
): Tiles<Exclude<Look[Name], undefined>> {
  const painted = patches.flatMap((patch) => {
    const area = name in patch.look ? intersect(patch.range, range) : null;
    return area ? [{ area, value: (patch.look[name] ?? absent) as Exclude<Look[Name], undefined> }] : [];
  });
  const rows = edges(
    range.row,
    painted.flatMap(({ area }) => [area.row, area.row + area.rowCount]),
    range.row + range.rowCount,
  );
  const columns = edges(
    range.column,
    painted.flatMap(({ area }) => [area.column, area.column + area.columnCount]),
    range.column + range.columnCount,
  );
  const values = rows.map(() => columns.map(() => absent));
  for (const { area, value } of painted) fill(values, rows, columns, area, value);
  return { rows, columns, values };
}

function edges(first: number, inner: readonly number[], end: number): number[] {
  return [...new Set([first, ...inner])].filter((edge) => edge < end).sort((left, right) => left - right);
}

function fill<Value>(
  values: Value[][],
  rows: readonly number[],
  columns: readonly number[],
  area: RangeAddress,
  value: Value,
): void {
  for (const [rowIndex, row] of rows.entries()) {
    if (row < area.row || row >= area.row + area.rowCount) continue;
    for (const [columnIndex, column] of columns.entries()) {
      if (column < area.column || column >= area.column + area.columnCount) continue;
      const line = values[rowIndex];
      if (line) line[columnIndex] = value;
    }
  }
}

/** The one value a property has all over a rectangle, or null where it differs (Range.format members read so). */
export function uniform<Look extends object, Name extends keyof Look>(
  patches: readonly Patch<Look>[],
  range: RangeAddress,
  name: Name,
  absent: Exclude<Look[Name], undefined>,
): Exclude<Look[Name], undefined> | null {
  const values = tilesOf(patches, range, name, absent).values.flat();
  return values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
}

/** One property cell by cell over a rectangle. */
export function spread<Look extends object, Name extends keyof Look>(
  patches: readonly Patch<Look>[],
  range: RangeAddress,
  name: Name,
  absent: Exclude<Look[Name], undefined>,
): Exclude<Look[Name], undefined>[][] {
  const tiles = tilesOf(patches, range, name, absent);
  const rowEnds = [...tiles.rows.slice(1), range.row + range.rowCount];
  const columnEnds = [...tiles.columns.slice(1), range.column + range.columnCount];
  return tiles.values.flatMap((line, tileRow) => {
    const cells = line.flatMap((value, tile) =>
      new Array<Exclude<Look[Name], undefined>>((columnEnds[tile] ?? 0) - (tiles.columns[tile] ?? 0)).fill(
        value,
      ),
    );
    return Array.from({ length: (rowEnds[tileRow] ?? 0) - (tiles.rows[tileRow] ?? 0) }, () => [...cells]);
  });
}

/** Takes all paint off a rectangle. */
export function erase<Look extends object>(patches: Patch<Look>[], range: RangeAddress): void {
  const left = patches.flatMap((patch) =>
    subtract(patch.range, range).map((piece) => ({ ...patch, range: piece })),
  );
  patches.splice(0, patches.length, ...left);
}

/** Takes one property off a rectangle, as if it had never been painted. */
export function eraseProperty<Look extends object>(
  patches: Patch<Look>[],
  range: RangeAddress,
  name: keyof Look,
): void {
  const left = patches.flatMap((patch) => {
    const area = name in patch.look ? intersect(patch.range, range) : null;
    if (!area) return [patch];
    const outside = subtract(patch.range, range).map((piece) => ({ ...patch, range: piece }));
    return [...outside, { range: area, look: without(patch.look, [name]) }];
  });
  patches.splice(0, patches.length, ...left);
  dropEmpty(patches);
}
