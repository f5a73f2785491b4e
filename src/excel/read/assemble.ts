import type { Sheet, WorkbookContent } from "../../workbook/content";
import type { Details } from "./details";
import { numberFormatsOf } from "./formats";
import type { SheetLayout } from "./layout";
import type { Overview } from "./overview";
import { contentsOf, type RawCells } from "./raw-cells";
import { tableOf } from "./tables";
import { joinValidations } from "./validations";

/** All that was found of a sheet. */
export interface SheetFindings {
  readonly layout: SheetLayout;
  readonly details: Details;
  readonly cells: RawCells | null;
}

/** The workbook as data. */
export function assembleWorkbook(overview: Overview, findings: readonly SheetFindings[]): WorkbookContent {
  return {
    sheets: findings.map(assembleSheet),
    names: overview.names,
    properties: overview.properties,
    activeSheet: overview.activeSheet,
  };
}

function assembleSheet({ layout, details, cells }: SheetFindings): Sheet {
  const { face, dress } = layout;
  const places = layout.tables.map((table) => ({ name: table.face.name, range: table.range }));
  const contents = cells === null ? [] : contentsOf(cells, places);
  return {
    name: face.name,
    visibility: face.visibility,
    ...(face.tabColor === "" ? {} : { tabColor: face.tabColor.toUpperCase() }),
    showGridlines: face.showGridlines,
    blocks: cells === null ? [] : [{ row: cells.range.row, column: cells.range.column, contents }],
    tables: cells === null ? [] : layout.tables.map((table) => tableOf(table, contents, cells.range)),
    formats: [...details.formats, ...(cells === null ? [] : numberFormatsOf(cells))],
    columns: details.columns,
    rows: details.rows,
    merges: details.merges,
    conditionalFormats: details.conditionalFormats,
    validations: joinValidations(details.validations),
    freeze: dress?.freeze ?? { rows: 0, columns: 0 },
    page: dress?.page ?? null,
    protection: face.protection,
    charts: dress?.charts ?? [],
  };
}
