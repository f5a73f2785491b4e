import type { Change } from "../../page/change";
import { withHeaderRow } from "../../page/header-row";
import { opened } from "../../page/difference/opened";
import { sameData } from "../../page/difference/same";
import type { FoundList } from "../places/find-lists";
import type { Book } from "../reading/open-book";

/** The changes after which each list is a table as it is understood: of our name, with its header row, over all columns. */
export function standTables({ lists }: Pick<Book, "lists">): Change[] {
  return [...lists.values()].flatMap((list) => opened(list.sheet, changesOf(list)));
}

function changesOf({ sheet: { name: sheet }, table, real }: FoundList): Change[] {
  if (!real) return [{ kind: "addTable", sheet, table }];
  const isHeaderless = real.hasHeader === false;
  const { range } = isHeaderless ? withHeaderRow(real) : real;
  return [
    ...(real.name.toLowerCase() === table.name.toLowerCase()
      ? []
      : [{ kind: "renameTable", sheet, table: real.name, name: table.name } satisfies Change]),
    ...(isHeaderless ? [{ kind: "showHeaders", sheet, table: table.name } satisfies Change] : []),
    ...(sameData(range, table.range) ? [] : [{ kind: "coverCells", sheet, table } satisfies Change]),
  ];
}
