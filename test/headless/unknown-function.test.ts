import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import type { WorkbookContent } from "../../src/workbook/page/content";
import { emptySheet } from "../../src/workbook/page/empty-sheet";
import { makeGrid } from "../../src/workbook/page/grid-of-cells";
import { readXlsx } from "../../src/xlsx/read";
import { writeXlsx } from "../../src/xlsx/write";
import { trackerBook } from "../hostile/books";
import { columnOf, labels, onList, tableOf, typed } from "../damage/edit-book";
import { runCommand, type Outcome } from "./run";

const run = (...words: string[]): Promise<Outcome> =>
  runCommand(words, { now: new Date(2021, 3, 20, 9), input: Readable.from([]) });

const OWN = "Của tôi";
const FORMULA = { formula: "=VND(A1)" };

/** A tracker with a macro's function in a note and on a sheet of somebody's own, saved by a library that keeps no results. */
function withFunctions(content: WorkbookContent): WorkbookContent {
  const column = columnOf(content, "tasks", labels.tasks.note);
  const { row } = tableOf(content, "tasks").range;
  const noted = onList(content, "tasks", (sheet) => typed(sheet, row + 1, column, [[FORMULA]]));
  const own = typed(emptySheet(OWN), 0, 0, [[FORMULA]]);
  // The mark goes as well, so that there is something to mend.
  return { ...noted, properties: { ...noted.properties, custom: {} }, sheets: [...noted.sheets, own] };
}

it("the command mends a tracker with functions that it does not know, and leaves them without a result", async () => {
  const folder = mkdtempSync(join(tmpdir(), "functions-"));
  const [found, out] = [join(folder, "found.xlsx"), join(folder, "out.xlsx")];
  writeFileSync(found, await writeXlsx(withFunctions(trackerBook())));
  expect(await run("check", found, "--repair", "--out", out)).toMatchObject({ exitCode: 0 });
  const findings = JSON.parse((await run("check", out)).output) as object;
  expect(findings).toMatchObject({ findings: [{ code: "cell-unread" }], changes: 0 });
  const read = await readXlsx(new Uint8Array(readFileSync(out)));
  rmSync(folder, { recursive: true });
  if (!read.ok) throw new Error(read.problem.code);
  const own = read.value.sheets.find(({ name }) => name === OWN);
  expect(own && makeGrid(own).at(0, 0)).toEqual(FORMULA);
});
