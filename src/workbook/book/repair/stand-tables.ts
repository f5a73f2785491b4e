import type { Change } from "../../page/change";
import { withHeaderRow } from "../../page/header-row";
import { opened } from "../../page/difference/opened";
import type { Sheet, Table } from "../../page/content";
import { makeGrid, readRows } from "../../page/grid-of-cells";
import { sameData } from "../../page/difference/same";
import type { FoundList } from "../places/found-list";
import type { Book } from "../reading/open-book";

/** The changes after which each list is a table as it is understood: of our name, with its header row, over all columns. */
export function standTables({ lists }: Pick<Book, "lists">): Change[] {
  return [...lists.values()].flatMap((list) => opened(list.sheet, changesOf(list)));
}

function changesOf({ sheet: on, table, real }: FoundList): Change[] {
  const sheet = on.name;
  if (!real) return [...headersWritten(on, table), { kind: "addTable", sheet, table }];
  const isHeaderless = real.hasHeader === false;
  const { range } = isHeaderless ? withHeaderRow(real) : real;
  const isMoved = range.row !== table.range.row || !sameHeaders(real, table);
  return [
    ...(real.name.toLowerCase() === table.name.toLowerCase()
      ? []
      : [{ kind: "renameTable", sheet, table: real.name, name: table.name } satisfies Change]),
    ...(isHeaderless ? [{ kind: "showHeaders", sheet, table: table.name } satisfies Change] : []),
    ...(isMoved || !sameData(range, table.range) ? headersWritten(on, table) : []),
    ...(isMoved || !sameData(range, table.range)
      ? [
          {
            kind: "coverCells",
            sheet,
            table,
            ...(range.row === table.range.row ? {} : { isElsewhere: true }),
          } satisfies Change,
        ]
      : []),
  ];
}

/** Whether the table names what the cells of its header row say, as far as both go. */
function sameHeaders(real: Table, { range, columns }: Table): boolean {
  return real.columns.every(({ header }, index) => {
    const shown = columns[real.range.column + index - range.column];
    return shown === undefined || shown.header === header;
  });
}

/** A column without a header gets the name that Excel would give it, in its cell too. */
function headersWritten(sheet: Sheet, { range, columns }: Table): Change[] {
  const [shown = []] = readRows(makeGrid(sheet), { ...range, rowCount: 1 });
  const headers = columns.map(({ header }, index) => ((shown[index] ?? "") === "" ? header : undefined));
  const block = { row: range.row, column: range.column, contents: [headers] };
  return headers.every((header) => header === undefined)
    ? []
    : [{ kind: "writeCells", sheet: sheet.name, block }];
}
