import { columnLetters, columnNumber, quoteSheet } from "../../page/address";
import type { Chart, Table } from "../../page/content";
import type { TablePlace } from "./table-place";

/** A table as we describe it, and where it really stands. */
export interface TableMove {
  readonly sheet: string;
  readonly table: Table;
  readonly place: TablePlace;
}

/** Charts that read what they show from where the tables really stand. */
export function placeCharts(charts: readonly Chart[], moves: readonly TableMove[]): Chart[] {
  const move = (reference: string): string =>
    moves.reduce((text, table) => moveReference(text, table), reference);
  return charts.map((chart) => ({
    ...chart,
    series: chart.series.map((series) => ({
      ...series,
      values: move(series.values),
      categories: move(series.categories),
    })),
  }));
}

function moveReference(reference: string, { sheet, table, place }: TableMove): string {
  const prefix = `${quoteSheet(sheet)}!`;
  if (!reference.startsWith(prefix)) return reference;
  const cells = reference
    .slice(prefix.length)
    .replace(/\$([A-Z]+)\$(\d+)/g, (_cell, letters: string, row: string) => {
      const described = columnNumber(letters);
      const column = place.columns[described - table.range.column] ?? described;
      return `$${columnLetters(column)}$${Number(row) + place.row - table.range.row}`;
    });
  return prefix + cells;
}
