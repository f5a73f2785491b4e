import type { Change } from "../../page/change";
import { withHeaderRow } from "../../page/header-row";
import { opened } from "../../page/difference/opened";
import type { Sheet, Table } from "../../page/content";
import { makeGrid, readRows } from "../../page/grid-of-cells";
import { sameData } from "../../page/difference/same";
import type { FoundList } from "../places/found-list";
import { NAMELESS } from "../places/match-columns";
import type { Book } from "../reading/open-book";

/** The changes after which each list is a table as it is understood: of our name, with its header row, over all columns. */
export function standTables({ lists }: Pick<Book, "lists">): Change[] {
  const all = [...lists.values()];
  const exchanged = all.filter(({ real, table }) =>
    all.some((other) => other.real !== null && other.real !== real && isCalled(other.real, table.name)),
  );
  // No two tables may have one name, not even for a moment.
  const passing = exchanged.flatMap(({ sheet, real }) =>
    real
      ? opened(sheet, [{ kind: "renameTable", sheet: sheet.name, table: real.name, name: `${real.name}_` }])
      : [],
  );
  return [
    ...passing,
    ...all.flatMap((list) => {
      const { real } = list;
      const isPassing = real !== null && exchanged.includes(list);
      return opened(
        list.sheet,
        changesOf(isPassing ? { ...list, real: { ...real, name: `${real.name}_` } } : list),
      );
    }),
  ];
}

function isCalled(table: Table, name: string): boolean {
  return table.name.toLowerCase() === name.toLowerCase();
}

function changesOf({ sheet: on, table, real }: FoundList): Change[] {
  const sheet = on.name;
  if (!real) return [...headersWritten(on, table), { kind: "addTable", sheet, table }];
  const isHeaderless = real.hasHeader === false;
  const { range } = isHeaderless ? withHeaderRow(real) : real;
  const isMoved = range.row !== table.range.row || !sameHeaders(real, table);
  return [
    ...(isCalled(real, table.name)
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
    ...(isHeaderless || range.row >= table.range.row ? [] : namelessCleared(sheet, real)),
  ];
}

/** Where a table was made around a list without its headers, Excel has put names of its own above them. */
function namelessCleared(sheet: string, { range, columns }: Table): Change[] {
  if (!columns.every(({ header }) => NAMELESS.test(header))) return [];
  const contents = [columns.map(() => null)];
  return [{ kind: "writeCells", sheet, block: { row: range.row, column: range.column, contents } }];
}

/** Whether the table names what the cells of its header row say, as far as both go. */
export function sameHeaders(real: Table, { range, columns }: Table): boolean {
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
