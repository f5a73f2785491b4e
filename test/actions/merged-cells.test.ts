import { checkWorkbook } from "../../src/actions/check";
import { repairWorkbook } from "../../src/actions/repair";
import { describeTracker } from "../../src/workbook/book/describe";
import { makeWording } from "../../src/workbook/schema/wording";
import { openContent } from "../support/content-port";
import { day, makeNumberedTask, makeTracker } from "../support/tracker-builder";

const TODAY = day("2021-04-20");
const wording = makeWording("vi");
const tasks = wording.naming.sheets.tasks;

it("cells of a list that a program has merged are told by their place, and one repair parts them", async () => {
  const book = describeTracker(
    makeTracker({ tasks: [1, 2].map((one) => makeNumberedTask(one)) }),
    wording,
    TODAY,
  );
  const merged = { row: 4, column: 6, rowCount: 2, columnCount: 1 };
  const sheets = book.sheets.map((sheet) => (sheet.name === tasks ? { ...sheet, merges: [merged] } : sheet));
  const port = openContent({ ...book, sheets });
  expect(await checkWorkbook(port, TODAY)).toMatchObject({
    value: { findings: [{ code: "cells-merged", at: `${tasks}!G5:G6`, repairable: true }] },
  });
  const note = { when: "2021-04-20 08:30", reason: "", source: "Kiểm tra bảng" };
  expect(await repairWorkbook(port, TODAY, { title: "Sửa", note })).toMatchObject({ ok: true });
  expect(await checkWorkbook(port, TODAY)).toMatchObject({ value: { findings: [], changes: [] } });
});
