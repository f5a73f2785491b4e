import type { Sheet, WorkbookContent } from "../../workbook/content";
import { findingsOf, type Finding } from "./finding";
import type { SheetLayout } from "./layout";
import { numberFormatsOf } from "./number-formats";
import type { Overview } from "./overview";
import { contentsOf, joinCells } from "./raw-cells";
import { tableOf } from "./tables";
import { joinValidations } from "./validations";

/** The workbook as data, from all that was answered. */
export function assembleWorkbook(
  overview: Overview,
  layouts: readonly SheetLayout[],
  answers: readonly Finding[],
): WorkbookContent {
  return {
    sheets: layouts.map((layout) => assembleSheet(layout, answers)),
    names: overview.names,
    properties: overview.properties,
    activeSheet: overview.activeSheet,
  };
}

function assembleSheet({ face, dress, tables }: SheetLayout, answers: readonly Finding[]): Sheet {
  const found = findingsOf(face.name, answers);
  const cells = joinCells(found.cells);
  const places = tables.map((table) => ({ name: table.face.name, range: table.range }));
  const contents = cells === null ? [] : contentsOf(cells, places);
  return {
    name: face.name,
    visibility: face.visibility,
    ...(face.tabColor === "" ? {} : { tabColor: face.tabColor.toUpperCase() }),
    showGridlines: face.showGridlines,
    blocks: cells === null ? [] : [{ row: cells.range.row, column: cells.range.column, contents }],
    tables: cells === null ? [] : tables.map((table) => tableOf(table, contents, cells.range)),
    formats: [...found.formats, ...(cells === null ? [] : numberFormatsOf(cells))],
    columns: found.columns,
    rows: found.rows,
    merges: found.merges,
    conditionalFormats: found.conditionalFormats,
    validations: joinValidations(found.validations),
    freeze: dress?.freeze ?? { rows: 0, columns: 0 },
    page: dress?.page ?? null,
    protection: face.protection,
    charts: found.charts,
  };
}
