import { cutToCell } from "../../../domain/cell-limit";
import type { UnreadCells } from "../../../domain/merge/returned-copy";
import { cellAddress } from "../../page/address";
import { readText } from "../../schema/cell-value";
import { findTaskHeader, SURE_HEADERS, type SheetRows } from "./task-table";
import { unreadBelow } from "./unread-cells";

/**
 * A table of tasks of which none is this copy's, such as another unit's sheet put in beside its own: one sentence with
 * whose it is and its codes, and what stands in columns that are none of ours. Null where a sheet holds no such table.
 */
export function tellOtherTable(on: SheetRows): UnreadCells[] | null {
  const header = findTaskHeader(on.rows, SURE_HEADERS);
  if (!header) return null;
  const textsOf = (key: "id" | "unit"): string[] => {
    const column = header.columns.get(key);
    const cells = on.rows.slice(header.row + 1).map((row) => row[column ?? -1]);
    return [...new Set(cells.map((cell) => readText(cell).trim()).filter((text) => text !== ""))];
  };
  const [ids, units] = [textsOf("id"), textsOf("unit")];
  if (ids.length === 0) return null;
  const place = `${on.sheet.name}!${cellAddress(header.row, 0)}`;
  const text = cutToCell([units.join("; "), ids.join(", ")].filter((part) => part !== "").join(": "));
  return [
    { what: "other-table", place, header: "", text, count: ids.length },
    ...unreadBelow(on, header.row, new Set<number>(header.columns.values())),
  ];
}
