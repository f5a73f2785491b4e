import { dayOf } from "../../domain/entry";
import { TASK_FIELDS } from "../../domain/fields/fields";
import type { SentCopy } from "../../domain/sent-copy";
import type { Task } from "../../domain/task";
import type { CellContent, CellValue, Sheet } from "../page/content";
import { makeGrid } from "../page/grid-of-cells";
import { dateValue, readDate, readNumber, readText, textValue } from "../schema/cell-value";
import { toSerial } from "../schema/serial";
import { readRow, writeRow } from "../schema/kinds/kinds";
import { TASK_ENTRIES } from "../schema/tables/task-column";
import type { Wording } from "../schema/wording";

/** First zero-based row of the hidden sheet that tells what was sent. */
export const SENT_FIRST_ROW = 20;

/** What a line is: the names of the fields, a copy, a row of it, or a row that says what it said in the copy before. */
const MARKS = { fields: "fields", copy: "copy", row: "row", same: "same" } as const;

/** What was sent to whom, as lines of the hidden sheet. A row's values are written again only when they have changed. */
export function sentLines(sent: readonly SentCopy[], wording: Wording): CellValue[][] {
  if (sent.length === 0) return [];
  const last = new Map<string, string>();
  const lines: CellValue[][] = [[MARKS.fields, ...TASK_ENTRIES]];
  for (const copy of sent) {
    lines.push(copyLine(copy));
    for (const task of copy.rows) {
      const record = writeRow(TASK_FIELDS, task, wording);
      const text = JSON.stringify(record);
      lines.push(last.get(task.id) === text ? [MARKS.same, task.id] : [MARKS.row, ...record]);
      last.set(task.id, text);
    }
  }
  return lines;
}

function copyLine(copy: SentCopy): CellValue[] {
  return [
    MARKS.copy,
    copy.id,
    copy.round,
    copy.by,
    copy.recipient,
    toSerial(copy.sentOn),
    dateValue(copy.returnBy),
    textValue(copy.fileName),
  ];
}

/** Reads what was sent to whom from the hidden sheet; lines that make no sense are passed over. */
export function readSentLines(meta: Sheet): SentCopy[] {
  const grid = makeGrid(meta);
  const lastRow = Math.max(0, ...meta.blocks.map(({ row, contents }) => row + contents.length));
  const last = new Map<string, Task>();
  const copies: { readonly copy: Omit<SentCopy, "rows">; readonly rows: Task[] }[] = [];
  let fields: string[] = [];
  for (let row = SENT_FIRST_ROW; row < lastRow; row += 1) {
    const line = (column: number): CellContent | undefined => grid.at(row, column);
    const mark = line(0);
    if (mark === MARKS.fields) fields = readFields(line);
    else if (mark === MARKS.copy) {
      const copy = readCopyLine(line);
      if (copy) copies.push({ copy, rows: [] });
    } else if (mark === MARKS.row || mark === MARKS.same) {
      const id = readText(line(1));
      const task =
        mark === MARKS.same
          ? last.get(id)
          : readRow(
              TASK_FIELDS,
              fields,
              fields.map((_, index) => line(index + 1)),
            );
      if (task) {
        last.set(task.id, task);
        copies.at(-1)?.rows.push(task);
      }
    }
  }
  return copies.map(({ copy, rows }) => ({ ...copy, rows }));
}

type Line = (column: number) => CellContent | undefined;

function readFields(line: Line): string[] {
  const fields: string[] = [];
  for (let column = 1; readText(line(column)) !== ""; column += 1) fields.push(readText(line(column)));
  return fields;
}

function readCopyLine(line: Line): Omit<SentCopy, "rows"> | null {
  const round = readNumber(line(2));
  const by = line(3);
  const sentOn = dayOf(readDate(line(5)));
  if (typeof round !== "number" || (by !== "unit" && by !== "body") || sentOn === null) return null;
  return {
    id: readText(line(1)),
    round,
    by,
    recipient: readText(line(4)),
    sentOn,
    returnBy: dayOf(readDate(line(6))),
    fileName: readText(line(7)),
  };
}
