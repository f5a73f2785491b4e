import { repairWorkbook } from "../../src/actions/repair";
import type { CellContent, WorkbookContent } from "../../src/workbook/page/content";
import { isFormula } from "../../src/workbook/page/formula";
import { CATALOGUE } from "../damage/catalogue";
import { at, naming } from "../damage/edit-book";
import { NOTE, TODAY, filledBook } from "../damage/filled-book";
import { damaged } from "../damage/judge";
import { openContent } from "../support/content-port";

/** A cell of the settings, zero-based. */
function settingAt({ sheets }: WorkbookContent, row: number, column: number): CellContent | undefined {
  const sheet = sheets.find(({ name }) => name === naming.sheets.settings);
  return sheet && at(sheet, row, column);
}

it("settings whose column in force was deleted have its formulas again, and the explanations beside it", async () => {
  const deleted = CATALOGUE.find(({ name }) => name === "the column in force deleted");
  const found = await damaged(filledBook(), deleted ? [deleted] : []);
  const explanation = settingAt(filledBook(), 7, 3);
  // C8, which every flag counts from, says in words how a day is typed.
  expect(settingAt(found, 7, 2)).toEqual(explanation);
  const port = openContent(found);
  expect(await repairWorkbook(port, TODAY, { title: "Sửa", note: NOTE })).toMatchObject({ ok: true });
  expect(isFormula(settingAt(port.content(), 7, 2))).toBe(true);
  expect(explanation).toMatch(/20\/04\/2021/);
  expect(settingAt(port.content(), 7, 3)).toEqual(explanation);
});
