import type { RowList } from "../../../domain/fields/row-lists";
import { ROW_LISTS, codeKey } from "../../../domain/fields/row-lists";
import type { SentCopy } from "../../../domain/sent-copy";
import type { LogEntry } from "../../../domain/tracker";
import { readText } from "../../schema/cell-value";
import { readEntry, sayEntry } from "../../schema/kinds/kinds";
import { headersOf } from "../../schema/tables/schema";
import type { Wording } from "../../schema/wording";
import type { RowCells, Vote } from "./exchange-votes";

/** What cells of rows held when they were last told of, as people read it, by code and header of the column. */
export type RememberedCells = ReadonlyMap<string, string>;

/** What the copies that were sent out and, later than they, the log tell of cells. */
export function rememberedCells(
  sent: readonly SentCopy[],
  log: readonly LogEntry[],
  wording: Wording,
): RememberedCells {
  const headers = headersOf("tasks", wording.labels);
  const { fields } = ROW_LISTS.tasks;
  const cells = new Map<string, string>();
  for (const row of sent.flatMap(({ rows }) => rows))
    for (const [key, entry] of Object.entries(row)) {
      const [field, header] = [fields[key], headers[key]];
      if (field && header !== undefined) cells.set(placeOf(row.id, header), sayEntry(field, entry, wording));
    }
  for (const { id, field, after } of log) cells.set(placeOf(id, field), after);
  return cells;
}

/** What is remembered of two cells of a row, where it tells them apart. */
export function rememberedVote(
  cells: RememberedCells,
  list: RowList,
  keys: readonly [string, string],
  row: RowCells,
  wording: Wording,
): Vote {
  const headers = headersOf(list, wording.labels);
  const { fields, code } = ROW_LISTS[list];
  const shown = keys.map((key) => {
    const field = fields[key];
    return field ? sayEntry(field, readEntry(field, row(key)), wording) : "";
  });
  const [first, second] = shown;
  if (first === second) return null;
  const votes = keys.map((key, index): Vote => {
    const told = cells.get(placeOf(readText(row(code)), headers[key] ?? ""));
    if (told === undefined || told === "") return null;
    return told === shown[index] ? "right" : told === shown[1 - index] ? "exchanged" : null;
  });
  return votes.find((vote) => vote !== null) ?? null;
}

function placeOf(code: string, header: string): string {
  return `${codeKey(code)}\n${header}`;
}
