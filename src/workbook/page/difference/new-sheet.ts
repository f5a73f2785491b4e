import type { Change } from "../change";
import type { Sheet } from "../content";
import { splitBlock } from "./cell-changes";
import { closingFormats } from "./closing";

/** Everything it takes to make a sheet that is not there yet, at a position among the tabs. */
export function newSheetChanges(sheet: Sheet, position: number): Change[] {
  const { name } = sheet;
  return [
    { kind: "addSheet", sheet: name, position },
    ...sheet.blocks.flatMap(splitBlock).map((block): Change => ({ kind: "writeCells", sheet: name, block })),
    ...sheet.tables.map((table): Change => ({ kind: "addTable", sheet: name, table })),
    ...sheet.merges.map((range): Change => ({ kind: "merge", sheet: name, range })),
    ...[...sheet.formats, ...closingFormats(sheet)].map(({ range, format }): Change => ({
      kind: "setFormat",
      sheet: name,
      range,
      format,
    })),
    ...sheet.columns.map((run): Change => ({ kind: "setColumns", sheet: name, run })),
    ...sheet.rows.map((run): Change => ({ kind: "setRows", sheet: name, run })),
    ...conditionalFormatChanges(sheet),
    ...sheet.validations.map((validation): Change => ({ kind: "setValidation", sheet: name, validation })),
    ...(sheet.freeze.rows + sheet.freeze.columns > 0
      ? [{ kind: "setFreeze", sheet: name, ...sheet.freeze } satisfies Change]
      : []),
    ...(sheet.page ? [{ kind: "setPage", sheet: name, page: sheet.page } satisfies Change] : []),
    ...sheet.charts.map((chart): Change => ({ kind: "setChart", sheet: name, chart })),
    {
      kind: "setSheetLooks",
      sheet: name,
      tabColor: sheet.tabColor ?? "",
      showGridlines: sheet.showGridlines,
    },
    ...(sheet.visibility === "visible"
      ? []
      : [{ kind: "setVisibility", sheet: name, visibility: sheet.visibility } satisfies Change]),
    ...(sheet.protection
      ? [{ kind: "protect", sheet: name, protection: sheet.protection } satisfies Change]
      : []),
  ];
}

function conditionalFormatChanges({ name, conditionalFormats }: Sheet): Change[] {
  return conditionalFormats.length === 0
    ? []
    : [{ kind: "setConditionalFormats", sheet: name, formats: conditionalFormats }];
}
