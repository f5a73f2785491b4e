import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describeTracker } from "../../src/workbook/book/describe";
import { makeWording } from "../../src/workbook/schema/wording";
import { readXlsx } from "../../src/xlsx/read";
import { writeXlsx } from "../../src/xlsx/write";
import { columnOf, labels, onList, sheetOf, typed } from "../damage/edit-book";
import { withLines } from "../damage/edit-cells";
import { day, makeNumberedTask, makeTracker } from "../support/tracker-builder";
import { runCommand } from "./run";

it("a repair by the command keeps notes and links at their rows, one of which has moved up", async () => {
  const folder = mkdtempSync(join(tmpdir(), "notes-"));
  const [found, out] = [join(folder, "found.xlsx"), join(folder, "out.xlsx")];
  try {
    const tracker = makeTracker({ tasks: [1, 2, 3].map((one) => makeNumberedTask(one)) });
    const book = describeTracker(tracker, makeWording("vi"), day("2021-04-20"));
    const column = columnOf(book, "tasks", labels.tasks.title);
    const again = withLines(book, "tasks", ([first = [], ...rest], headers) => [first, headers, ...rest]);
    const noted = onList(again, "tasks", (sheet, { range }) => ({
      ...typed(sheet, range.row + 4, columnOf(again, "tasks", labels.tasks.note), [["xem trang"]]),
      attached: [
        { kind: "note", row: range.row + 1, column, text: "Hỏi lại “A & B” <1>" },
        { kind: "note", row: range.row + 4, column, text: "Đã gọi\nlần hai" },
        { kind: "link", row: range.row + 4, column: column + 1, text: 'https://example.vn/?a=1&b="2"' },
        { kind: "inner-link", row: range.row + 4, column: column + 2, text: "'Đơn vị'!A5" },
        { kind: "note", row: range.row + 500, column: 300, text: "ở xa" },
      ],
    }));
    writeFileSync(found, await writeXlsx(noted));
    const now = new Date(2021, 3, 20, 9);
    const told = await runCommand(["check", found, "--repair", "--out", out], {
      now,
      input: Readable.from([]),
    });
    expect(told).toMatchObject({ exitCode: 0 });
    const read = await readXlsx(new Uint8Array(readFileSync(out)));
    if (!read.ok) throw new Error(read.problem.code);
    const { row } = sheetOf(book, "tasks").tables[0]!.range;
    expect(sheetOf(read.value, "tasks").attached).toEqual([
      { kind: "note", row: row + 1, column, text: "Hỏi lại “A & B” <1>" },
      { kind: "link", row: row + 3, column: column + 1, text: 'https://example.vn/?a=1&b="2"' },
      { kind: "inner-link", row: row + 3, column: column + 2, text: "'Đơn vị'!A5" },
      { kind: "note", row: row + 3, column, text: "Đã gọi\nlần hai" },
      { kind: "note", row: row + 500, column: 300, text: "ở xa" },
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
