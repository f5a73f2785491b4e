import { checkWorkbook } from "../../src/actions/check";
import { applyEdit } from "../../src/actions/edit";
import { updateTasks } from "../../src/domain/edit/tasks";
import type { WorkbookContent } from "../../src/workbook/page/content";
import { readXlsx } from "../../src/xlsx/read";
import { writeXlsx } from "../../src/xlsx/write";
import { openWorkbook, type OpenWorkbook } from "../excel/open-workbook";
import { NOTE, TODAY, trackerBook } from "./books";

/** Cells by sheet, row and column. */
function cellsOf({ sheets }: WorkbookContent): Map<string, string> {
  return new Map(
    sheets.flatMap(({ name, blocks }) =>
      blocks.flatMap(({ row, column, contents }) =>
        contents.flatMap((line, down) =>
          line.map(
            (cell, right) => [`${name} ${row + down} ${column + right}`, JSON.stringify(cell)] as const,
          ),
        ),
      ),
    ),
  );
}

/** Sheets whose cells differ, with how many do. */
function changedCells(before: WorkbookContent, after: WorkbookContent): Record<string, number> {
  const [one, other] = [cellsOf(before), cellsOf(after)];
  const changed = [...new Set([...one.keys(), ...other.keys()])].filter(
    (place) => (one.get(place) ?? "null") !== (other.get(place) ?? "null"),
  );
  const counts: Record<string, number> = {};
  for (const place of changed) {
    const sheet = place.replace(/ \d+ \d+$/, "");
    counts[sheet] = (counts[sheet] ?? 0) + 1;
  }
  return counts;
}

describe.each(["formulas-with-at", "formulas-with-prefix"])(
  "A file from the command in an Excel that is %s",
  (id) => {
    let book: OpenWorkbook;
    let opened: WorkbookContent;
    beforeAll(async () => {
      const read = await readXlsx(await writeXlsx(trackerBook()));
      if (!read.ok) throw new Error(read.problem.code);
      book = openWorkbook({ excelApi: "1.17", content: read.value, temperaments: [id] });
      opened = book.host.content({ calculated: false });
    });
    afterAll(() => book.close());

    it("shows formulas in another way than the file holds them", async () => {
      const summary = await book.host.Excel.run(async (context) => {
        const used = context.workbook.worksheets.getItem("Tổng hợp").getUsedRange().load("formulas");
        await context.sync();
        return used.formulas.flat().filter((cell) => /@INDEX|_xlfn\./.test(String(cell))).length;
      });
      expect(summary).toBeGreaterThan(100);
    });

    it("is in order", async () => {
      expect(await checkWorkbook(book.port, TODAY)).toMatchObject({ ok: true, value: { findings: [] } });
    });

    it("gets the cells of an edit, two lines in the log, and no formula there", async () => {
      const edit = updateTasks(["NV-002"], { state: "paused", note: "chờ" });
      const done = await applyEdit(book.port, { edit, title: "Thử", note: NOTE, today: TODAY });
      expect(done).toMatchObject({ ok: true });
      const after = book.host.content({ calculated: false });
      // The note, the state and the day of update; a line has seven cells, and the note was empty before.
      expect(changedCells(opened, after)).toEqual({ "Nhiệm vụ": 3, "Nhật ký": 13, _meta: 2 });
      const log = [...cellsOf(after)].filter(([place]) => /^Nhật ký (?:[4-9]|\d\d)/.test(place));
      expect(log.length).toBeGreaterThan(13);
      expect(log.filter(([, cell]) => /=|formula/.test(cell))).toEqual([]);
    });
  },
);
