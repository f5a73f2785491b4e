import { columnLetters, columnNumber } from "../../page/address";
import type { CellContent, DefinedName, RangeAddress, Sheet, WorkbookContent } from "../../page/content";
import { makeGrid } from "../../page/grid-of-cells";
import { placeOfName } from "../../page/named-cell";
import type { CellMap } from "./settings-map";
import { mapSettings } from "./settings-map";

/**
 * The description with the settings where they really stand: rows and columns of the user's own may have been inserted
 * around and between them. Title lines of a sheet that was moved are its owner's.
 */
export function placeSettings(described: WorkbookContent, found: WorkbookContent): WorkbookContent {
  const sheet = described.sheets.find(isSettings);
  const there = found.sheets.find(({ name }) => name === sheet?.name);
  const map = sheet && there ? mapSettings(described, sheet, there, found) : null;
  if (!sheet || !map) return described;
  return {
    ...described,
    sheets: described.sheets.map((other) => (other === sheet ? moveSheet(sheet, map) : other)),
    names: described.names.map((name) => moveName(name, described, sheet, map)),
  };
}

/** The one open sheet without a table. */
function isSettings({ tables, protection, visibility }: Sheet): boolean {
  return tables.length === 0 && protection === null && visibility === "visible";
}

function moveSheet(sheet: Sheet, map: CellMap): Sheet {
  const grid = makeGrid(sheet);
  const blocks = [...map.rows].flatMap(([from, row]) =>
    [...map.columns].map(([fromColumn, column]) => ({
      row,
      column,
      contents: [[moveFormula(grid.at(from, fromColumn), map)]],
    })),
  );
  const spread = (range: RangeAddress): RangeAddress[] => moveRange(range, map);
  return {
    ...sheet,
    blocks,
    formats: sheet.formats.flatMap(({ range, format }) =>
      spread(range).map((moved) => ({ range: moved, format })),
    ),
    validations: sheet.validations.flatMap((validation) =>
      spread(validation.range).map((range) => ({ ...validation, range })),
    ),
    columns: [],
    rows: [],
    page: null,
  };
}

function moveFormula(content: CellContent | undefined, map: CellMap): CellContent | undefined {
  if (typeof content !== "object" || content === null) return content;
  return { ...content, formula: moveReferences(content.formula, map) };
}

function moveReferences(text: string, { rows, columns }: CellMap): string {
  return text.replace(/\$([A-Z]+)\$(\d+)/g, (cell, letters: string, number: string) => {
    const row = rows.get(Number(number) - 1);
    const column = columns.get(columnNumber(letters));
    return row === undefined || column === undefined ? cell : `$${columnLetters(column)}$${row + 1}`;
  });
}

function moveRange(range: RangeAddress, { rows, columns }: CellMap): RangeAddress[] {
  const isIn = (place: number, first: number, count: number): boolean =>
    place >= first && place < first + count;
  return [...rows]
    .filter(([from]) => isIn(from, range.row, range.rowCount))
    .flatMap(([, row]) =>
      [...columns]
        .filter(([from]) => isIn(from, range.column, range.columnCount))
        .map(([, column]) => ({ row, column, rowCount: 1, columnCount: 1 })),
    );
}

function moveName(name: DefinedName, described: WorkbookContent, sheet: Sheet, map: CellMap): DefinedName {
  return placeOfName(described, name.name)?.sheet === sheet.name
    ? { ...name, formula: moveReferences(name.formula, map) }
    : name;
}
