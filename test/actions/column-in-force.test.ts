import { repairWorkbook } from "../../src/actions/repair";
import { isFormula } from "../../src/workbook/page/formula";
import { CATALOGUE } from "../damage/catalogue";
import { at, sheetOf } from "../damage/edit-book";
import { NOTE, TODAY, filledBook } from "../damage/filled-book";
import { damaged } from "../damage/judge";
import { openContent } from "../support/content-port";

it("settings whose column in force was deleted have its formulas again, and the explanations beside it", async () => {
  const deleted = CATALOGUE.find(({ name }) => name === "the column in force deleted");
  const found = await damaged(filledBook(), deleted ? [deleted] : []);
  const explanation = at(sheetOf(filledBook(), "settings"), 7, 3);
  // C8, which every flag counts from, says in words how a day is typed.
  expect(at(sheetOf(found, "settings"), 7, 2)).toEqual(explanation);
  const port = openContent(found);
  expect(await repairWorkbook(port, TODAY, { title: "Sửa", note: NOTE })).toMatchObject({ ok: true });
  const settings = sheetOf(port.content(), "settings");
  expect(isFormula(at(settings, 7, 2))).toBe(true);
  expect(at(settings, 7, 3)).toEqual(explanation);
});
