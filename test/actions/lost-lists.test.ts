import { planCheck } from "../../src/actions/check";
import { repairWorkbook } from "../../src/actions/repair";
import { describeTracker } from "../../src/workbook/book/describe";
import { openBook } from "../../src/workbook/book/reading/open-book";
import type { WorkbookContent } from "../../src/workbook/page/content";
import { makeWording } from "../../src/workbook/schema/wording";
import { convertToRange, onSheet, renameSheets, tableOf, typed } from "../damage/edit-book";
import { openContent } from "../support/content-port";
import { day, makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";

const TODAY = day("2021-04-20");
const WORDS = { title: "Sửa", note: { when: "2021-04-20 08:30", reason: "", source: "Kiểm tra bảng" } };
const wording = makeWording("vi");
const { sheets: names } = wording.naming;
const body = { shortName: "", otherNames: "", contact: "Chị Lan", email: "" };

const book = describeTracker(
  makeTracker({
    units: [makeUnit("DV-01", "Tây Hồ"), makeUnit("DV-02", "Đông Anh")],
    bodies: [
      { ...body, code: "DM-01", name: "Ban A" },
      { ...body, code: "DM-02", name: "Văn phòng" },
    ],
    tasks: [
      makeNumberedTask(1, { unit: "Tây Hồ", lead: "Tây Hồ", support: "Văn phòng; Ban A" }),
      makeNumberedTask(2, { unit: "Đông Anh", lead: "Ban A" }),
    ],
  }),
  wording,
  TODAY,
);

async function repaired(found: WorkbookContent): Promise<WorkbookContent> {
  const port = openContent(found);
  expect(await repairWorkbook(port, TODAY, WORDS)).toMatchObject({ ok: true });
  return port.content();
}

it("a list of units is known under another name without table, names, mark and headers", async () => {
  const { range, columns } = tableOf(book, "units");
  const bare = convertToRange({ ...book, names: [], properties: { custom: {} } });
  const sheets = bare.sheets.filter(({ name }) => name !== names.meta);
  const headless = onSheet({ ...bare, sheets }, names.units, (sheet) =>
    typed(sheet, range.row, range.column, [columns.map(() => null)]),
  );
  const lost = renameSheets(headless, (name) => (name === names.units ? "DS đơn vị" : name));
  const after = await repaired(lost);
  expect(after.sheets.map(({ name }) => name)).not.toContain(names.units);
  expect(openBook(after)?.tracker.units.map(({ name }) => name)).toEqual(["Tây Hồ", "Đông Anh"]);
});

it("bodies that tasks name come into their list again where it was deleted", async () => {
  const lost = { ...book, sheets: book.sheets.filter(({ name }) => name !== names.bodies) };
  const checked = planCheck(lost, TODAY);
  expect(checked).toMatchObject({ ok: true });
  expect(checked.ok && checked.value.findings.find(({ code }) => code === "bodies-named")).toMatchObject({
    repairable: true,
    names: ["Văn phòng", "Ban A"],
  });
  const after = await repaired(lost);
  expect(openBook(after)?.tracker.bodies.map(({ code, name }) => [code, name])).toEqual([
    ["DM-01", "Văn phòng"],
    ["DM-02", "Ban A"],
  ]);
  expect(planCheck(after, TODAY)).toMatchObject({ value: { findings: [] } });
});

it("a list that is hidden while a copy of its sheet is open is told", () => {
  const copied = book.sheets.flatMap((sheet) =>
    sheet.name === names.tasks
      ? [
          { ...sheet, visibility: "hidden" as const },
          { ...sheet, name: `${sheet.name} (2)`, tables: [] },
        ]
      : [sheet],
  );
  expect(planCheck({ ...book, sheets: copied }, TODAY)).toMatchObject({
    value: { findings: [{ code: "list-hidden", at: names.tasks, names: [`${names.tasks} (2)`] }] },
  });
});
