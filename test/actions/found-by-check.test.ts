import type { Finding } from "../../src/actions/check";
import { planCheck } from "../../src/actions/check";
import { repairWorkbook } from "../../src/actions/repair";
import type { Tracker } from "../../src/domain/tracker";
import { describeTracker } from "../../src/workbook/book/describe";
import { openBook } from "../../src/workbook/book/reading/open-book";
import type { WorkbookContent } from "../../src/workbook/page/content";
import { emptySheet } from "../../src/workbook/page/empty-sheet";
import { makeWording } from "../../src/workbook/schema/wording";
import { columnOf, labels, naming, onList, onSheet, sheetOf, tableOf, typed } from "../damage/edit-book";
import { openWorkbook } from "../excel/open-workbook";
import { openContent } from "../support/content-port";
import { day, makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";
import { valueOf } from "../support/value-of";

const today = day("2021-04-20");
const note = { when: "2021-04-20 08:30", reason: "Kiểm tra bảng", source: "Bảng điều khiển" };
const plain = makeTracker({
  units: [makeUnit("DV-01", "Tây Hồ"), makeUnit("DV-02", "Đông Anh")],
  tasks: [1, 2, 3, 4].map((number) =>
    makeNumberedTask(number, { unit: "Tây Hồ", lead: "Đông Anh", due: day("2021-04-30"), dueKind: "by" }),
  ),
});
const workbookOf = (more: Partial<Tracker> = {}): WorkbookContent =>
  describeTracker({ ...plain, ...more }, makeWording("vi"), today);
const book = workbookOf();

const findings = (content: WorkbookContent): readonly Finding[] =>
  valueOf(planCheck(content, today)).findings;

async function repaired(content: WorkbookContent): Promise<WorkbookContent> {
  const port = openContent(content);
  expect(await repairWorkbook(port, today, { title: "Kiểm tra bảng", note })).toMatchObject({ ok: true });
  return port.content();
}

const withSettings = (reportDate: string, planDate: string | null = null): WorkbookContent =>
  workbookOf({
    settings: {
      ...plain.settings,
      reportDate: day(reportDate),
      planDate: planDate === null ? null : day(planDate),
    },
  });

it("tells that Excel calculates by hand, in the open workbook too", async () => {
  expect(findings({ ...book, isCalculatedByHand: true })).toMatchObject([
    { code: "calculated-by-hand", repairable: false },
  ]);
  const open = openWorkbook({ content: book });
  open.host.book.calculationMode = "Manual";
  const read = await open.port.read({ depth: "values" });
  expect(read.ok && read.value.isCalculatedByHand).toBe(true);
  open.close();
});

it("shows a list again that only a macro could, and tells of one that is locked", async () => {
  const buried = onSheet(book, naming.sheets.holidays, (sheet) => ({ ...sheet, visibility: "veryHidden" }));
  expect(findings(buried)).toMatchObject([{ code: "sheet-buried", at: naming.sheets.holidays }]);
  const mended = await repaired(buried);
  expect(mended.sheets.find(({ name }) => name === naming.sheets.holidays)?.visibility).toBe("visible");
  const protection = {
    ...{ allowSort: false, allowFilter: false },
    ...{ allowFormatColumns: false, allowFormatRows: false },
  };
  const locked = onSheet(book, naming.sheets.tasks, (sheet) => ({ ...sheet, protection }));
  expect(findings(locked)).toMatchObject([{ code: "list-locked", at: naming.sheets.tasks }]);
});

it("tells of people who are new and of rows that are, typed by hand, as of what is behind, not as of damage", async () => {
  const followed = (content: WorkbookContent, row: number, name: string): WorkbookContent =>
    onList(content, "tasks", (sheet, { range }) =>
      typed(sheet, range.row + row, columnOf(book, "tasks", labels.tasks.follower), [[name]]),
    );
  const behind = [{ code: "page-outdated", at: naming.sheets.week }];
  const first = followed(book, 1, "Chị Hoa");
  expect(findings(first)).toMatchObject(behind);
  const second = followed(await repaired(first), 2, "Anh Tú");
  expect(findings(second)).toMatchObject(behind);
  // A program that lengthens a table leaves what is printed as it was.
  const off = ["2021-04-30", "2021-05-01"].map((date) => ({
    day: day(date),
    name: date,
    kind: "off" as const,
  }));
  const [shorter, longer] = [off.slice(0, 1), off].map((holidays) => workbookOf({ holidays }));
  const { page } = sheetOf(shorter!, "holidays");
  const grown = onSheet(longer!, naming.sheets.holidays, (sheet) => ({ ...sheet, page }));
  expect(findings(grown)).toMatchObject([{ code: "validation-short", at: naming.sheets.holidays }]);
});

it("leaves blank again what a program has marked as blank, and lets one such word stand", async () => {
  const marked = (rows: number): WorkbookContent =>
    onList(book, "tasks", (sheet, { range }) =>
      typed(
        sheet,
        range.row + 1,
        columnOf(book, "tasks", labels.tasks.note),
        Array.from({ length: rows }, () => ["nan"]),
      ),
    );
  expect(findings(marked(1))).toEqual([]);
  expect(findings(marked(3))).toMatchObject([{ code: "blank-marked", count: 3, names: ["nan"] }]);
  expect(openBook(await repaired(marked(3)))?.tracker.tasks.map(({ note: said }) => said)).toEqual([
    ...["", "", "", ""],
  ]);
});

it("leaves blank again what a dash stands for where days, numbers, choices and bodies belong, and no word's", async () => {
  const { tasks } = labels;
  const dashed = [
    tasks.due,
    tasks.offset,
    tasks.percent,
    tasks.state,
    tasks.lead,
    tasks.support,
    tasks.note,
  ].reduce(
    (content, header) =>
      onList(content, "tasks", (sheet, { range }) =>
        typed(sheet, range.row + 2, columnOf(content, "tasks", header), [["–"]]),
      ),
    book,
  );
  expect(findings(dashed)[0]).toMatchObject({ code: "blank-marked", count: 6, names: ["–"] });
  expect(findings(dashed).map(({ code }) => code)).not.toContain("lead-unknown");
  const [, second] = openBook(await repaired(dashed))?.tracker.tasks ?? [];
  expect(second).toMatchObject({
    due: null,
    offset: null,
    percent: null,
    state: null,
    lead: "",
    support: "",
    note: "–",
  });
});

it("warns of a report date over a year after all days, before the plan, or before all that is done", () => {
  expect(findings(withSettings("2022-05-01"))).toEqual([]);
  expect(findings(withSettings("2022-05-02"))).toMatchObject([
    { code: "report-date-late", days: { typed: "2022-05-02", meant: "2021-04-30" } },
  ]);
  expect(findings(withSettings("2021-03-01", "2021-03-04"))).toMatchObject([{ code: "report-date-early" }]);
  const done = plain.tasks.map((task) => ({
    ...task,
    state: "done" as const,
    completedOn: day("2021-04-12"),
  }));
  const early = workbookOf({ tasks: done, settings: { ...plain.settings, reportDate: day("2021-04-09") } });
  expect(findings(early)).toMatchObject([{ code: "report-date-early", days: { meant: "2021-04-12" } }]);
});

it("tells of rows that bear the code of another list, below a list as within it", () => {
  const within = workbookOf({ units: [...plain.units, makeUnit("DM-01", "Ban Tổ chức")] });
  expect(findings(within)).toMatchObject([
    { code: "rows-of-another", at: naming.sheets.units, names: ["DM-01 Ban Tổ chức"] },
  ]);
  const { range } = tableOf(book, "units");
  const below = onList(book, "units", (sheet) =>
    typed(sheet, range.row + range.rowCount, range.column, [["DM-01", "Ban Tổ chức"]]),
  );
  expect(openBook(below)?.tracker.units).toHaveLength(2);
  expect(findings(below)).toMatchObject([{ code: "rows-of-another", names: ["DM-01 Ban Tổ chức"] }]);
});

it("tells of a column that was cut out to a sheet of somebody's own", () => {
  const own = {
    ...emptySheet("Giao ban"),
    blocks: [{ row: 0, column: 0, contents: [["Khó khăn, vướng mắc"], ["Thiếu kinh phí"]] }],
  };
  expect(findings({ ...book, sheets: [...book.sheets, own] })).toMatchObject([
    { code: "columns-elsewhere", at: "Giao ban", names: ["Khó khăn, vướng mắc"], repairable: false },
  ]);
});
