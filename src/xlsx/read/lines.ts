import type { ColumnRun, RowRun } from "../../workbook/page/content";
import type { HucreSheet } from "../hucre";
import { fromFileWidth } from "../text/column-width";

interface LineLook {
  readonly size?: number;
  readonly hidden?: boolean;
}

interface Run extends LineLook {
  readonly first: number;
  readonly count: number;
}

/** Columns with a width of their own or hidden, like neighbours together. */
export function readColumns(columns: NonNullable<HucreSheet["columns"]>): ColumnRun[] {
  const looks = columns.map(({ width, hidden }): LineLook => ({
    ...(width !== undefined && { size: fromFileWidth(width) }),
    ...(hidden && { hidden }),
  }));
  return gather(looks).map(({ first, count, size, hidden }) => ({
    column: first,
    columnCount: count,
    ...(size !== undefined && { width: size }),
    ...(hidden && { hidden }),
  }));
}

/** Rows with a height of their own or hidden, like neighbours together. */
export function readRows(rows: NonNullable<HucreSheet["rowDefs"]>): RowRun[] {
  const looks: LineLook[] = [];
  for (const [row, { height, hidden }] of rows) {
    looks[row] = { ...(height !== undefined && { size: height }), ...(hidden && { hidden }) };
  }
  return gather(looks).map(({ first, count, size, hidden }) => ({
    row: first,
    rowCount: count,
    ...(size !== undefined && { height: size }),
    ...(hidden && { hidden }),
  }));
}

function gather(looks: readonly (LineLook | undefined)[]): Run[] {
  const runs: Run[] = [];
  looks.forEach((look, index) => {
    if (!look || (look.size === undefined && !look.hidden)) return;
    const last = runs.at(-1);
    const goesOn =
      last && last.first + last.count === index && last.size === look.size && last.hidden === look.hidden;
    if (goesOn) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ first: index, count: 1, ...look });
  });
  return runs;
}
