import type { FindingCode } from "../../src/i18n/findings";
import { planCheck } from "../../src/actions/check";
import { repairWorkbook } from "../../src/actions/repair";
import { readStatus } from "../../src/actions/status";
import type { Finding } from "../../src/workbook/book/check/findings";
import { describeBook, describeTracker } from "../../src/workbook/book/describe";
import { openBook, type Book } from "../../src/workbook/book/reading/open-book";
import { applyChanges } from "../../src/workbook/page/apply/apply-changes";
import type { Change } from "../../src/workbook/page/change";
import type { CellContent, WorkbookContent } from "../../src/workbook/page/content";
import { headersOf } from "../../src/workbook/schema/tables/schema";
import { taskColumnIndex } from "../../src/workbook/schema/tables/task-column";
import { makeWording } from "../../src/workbook/schema/wording";
import { calculate } from "../excel-host/calc";
import { calcWorkbookOf } from "../excel-host/calc/from-content";
import { findWrongCaches, formulasOf } from "../support/cached-values";
import { openContent } from "../support/content-port";
import { describeWith } from "../support/tools";
import { day, makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";
import { valueOf } from "../support/value-of";

const TODAY = day("2021-04-20");
const WORDING = makeWording("vi");
const NOTE = { when: "2021-04-20 08:30", reason: "Kiểm tra bảng", source: "Bảng điều khiển" };
const FIRST_ROW = 4;

/** What a person's formula shows that fails; a text that begins with a dash is one to Excel. */
const fails: CellContent = { formula: "=-Đề_nghị", cached: "#NAME?" };
const apart = (text: string): string => text.normalize("NFD");

/** What was typed into a column of a row of its own, what check says of it, and what it probably means (*: written by a repair). */
type Case = readonly [column: string, typed: CellContent, found: FindingCode | null, meant?: string];

const TASKS: readonly Case[] = [
  ["unit", "Hội LHPN xã Hòa An ", "name-misspelt", "Hội LHPN xã Hòa An*"],
  ["unit", "Hội LHPN xã Hoà An", "name-misspelt", "Hội LHPN xã Hòa An*"],
  ["unit", apart("Hội LHPN xã Hòa An"), "name-misspelt", "Hội LHPN xã Hòa An*"],
  ["unit", "Hoa An", "unit-unknown", "Hội LHPN xã Hòa An"],
  ["unit", "hội lhpn xã hòa an", null],
  ["unit", fails, "cell-fails"],
  ["lead", "Văn  phòng", "name-misspelt", "Văn phòng*"],
  ["lead", "Sở Lạ", "lead-unknown"],
  ["lead", fails, "cell-fails"],
  ["support", fails, "cell-fails"],
  ["state", "đã xong", "state-unknown", "Hoàn thành*"],
  ["state", apart("Hoàn thành"), "state-unknown", "Hoàn thành*"],
  ["state", "Hoàn thành ", null],
  ["state", "chưa xong", "state-unknown"],
  ["state", fails, "cell-fails"],
  ["due", "02/4/2021", "date-unreadable", "02/4/2021*"],
  ["due", "ngày 2 tháng 4 năm 2021", "date-unreadable", "02/4/2021*"],
  ["due", "2/4", "date-unreadable", "02/4/2021"],
  ["due", 44288.5, null],
  ["due", 1e300, "date-unreadable"],
  ["due", fails, "cell-fails"],
  ["extendedTo", "cuối tháng", "date-unreadable"],
  ["completedOn", "15-04-2021", "date-unreadable", "15/4/2021*"],
  ["completedOn", 44301.75, null],
  ["percent", "50%", "number-unreadable", "50%*"],
  ["percent", 50, "number-unreadable", "50%*"],
  ["percent", "một nửa", "number-unreadable"],
  ["offset", "-5", "number-unreadable", "-5*"],
  ["stream", "Nhân sự ", "choice-unknown", "Nhân sự*"],
  ["stream", apart("Nhân sự"), "choice-unknown", "Nhân sự*"],
  ["stream", "Việc khác", "choice-unknown"],
  ["dueKind", " trước", null],
  ["title", fails, "cell-fails"],
  ["shortTitle", fails, "cell-fails"],
  ["difficulty", fails, "cell-fails"],
  ["proposal", fails, "cell-fails"],
  ["lateReason", fails, "cell-fails"],
  ["dueText", fails, "cell-fails"],
  ["note", fails, "cell-fails"],
  // Formulas know the words of the tracker's own language alone.
  ["state", "Done", "state-unknown", "Hoàn thành*"],
  ["dueKind", "before", "choice-unknown", "trước*"],
  // As Windows' properties of a file and chats give days and numbers, with signs that nobody sees.
  ["completedOn", "\u200E15/\u200E04/\u200E2021", "date-unreadable", "15/4/2021*"],
  ["percent", "\u202A50%\u202C", "number-unreadable", "50%*"],
];

const DAYS_OFF: readonly Case[] = [
  ["day", "13/05/2021", "date-unreadable", "13/5/2021*"],
  ["day", 44330.5, "date-unreadable", "14/5/2021*"],
  ["day", "Giỗ Tổ", "date-unreadable"],
  ["day", fails, "cell-fails"],
  ["kind", "Nghỉ ", "choice-unknown", "Nghỉ*"],
  ["kind", apart("Nghỉ"), "choice-unknown", "Nghỉ*"],
  ["kind", "nghỉ", null],
  ["kind", fails, "cell-fails"],
  ["kind", "Make-up day", "choice-unknown", "Làm bù*"],
];

const UNITS: readonly Case[] = [
  ["event", "20/5/2021", "date-unreadable", "20/5/2021*"],
  ["event", 44336.5, null],
  ["event", fails, "cell-fails"],
  ["pilot", "có ", null],
  ["pilot", "chắc có", "choice-unknown"],
  ["name", fails, "cell-fails"],
  ["shortName", fails, "cell-fails"],
];

const tracker = makeTracker({
  units: [
    makeUnit("DV-01", "Hội LHPN xã Hòa An", { shortName: "Hòa An", event: day("2021-05-20") }),
    ...UNITS.map((_case, index) => makeUnit(`DV-${index + 11}`, `Đơn vị ${index + 11}`)),
  ],
  bodies: [{ code: "DM-01", name: "Văn phòng", shortName: "VP", otherNames: "", contact: "", email: "" }],
  holidays: DAYS_OFF.map((_case, index) => ({
    ...{ day: day(`2021-05-${13 + index}`), name: `Ngày nghỉ ${index}`, kind: "off" as const },
  })),
  tasks: [
    ...TASKS.map((_case, index) =>
      makeNumberedTask(index + 1, {
        ...{ unit: "Hội LHPN xã Hòa An", lead: "Văn phòng", due: day("2021-04-10"), dueKind: "by" },
      }),
    ),
    ...UNITS.map((_case, index) =>
      makeNumberedTask(TASKS.length + index + 1, {
        ...{ unit: `Đơn vị ${index + 11}`, dueKind: "relative", offset: -3, offsetUnit: "working day" },
      }),
    ),
  ],
});

function typing(list: "tasks" | "units" | "holidays", cases: readonly Case[], firstRow: number): Change[] {
  const keys = Object.keys(headersOf(list, WORDING.labels));
  return cases.map(([column, typed], index) => ({
    kind: "writeCells",
    sheet: WORDING.naming.sheets[list],
    block: {
      row: firstRow + index,
      column: list === "tasks" ? taskColumnIndex(column as "unit") : keys.indexOf(column),
      contents: [[typed]],
    },
  }));
}

const typings = [
  ...typing("tasks", TASKS, FIRST_ROW),
  ...typing("holidays", DAYS_OFF, FIRST_ROW),
  ...typing("units", UNITS, FIRST_ROW + 1),
];
const open = (found: WorkbookContent): Book => {
  const book = openBook(found);
  if (!book) throw new Error("No tracker");
  return book;
};

/** Where the lines of the pages stand is as of their last drawing: what was typed here was there when it was drawn. */
function drawnAnew(found: WorkbookContent): WorkbookContent {
  const { summary, timeline, calendar } = WORDING.naming.sheets;
  const drawn = describeBook(open(found), TODAY).sheets;
  const sheets = found.sheets.map((sheet) => {
    const isDrawn = [summary, timeline, calendar].includes(sheet.name);
    return (isDrawn && drawn.find(({ name }) => name === sheet.name)) || sheet;
  });
  return { ...found, sheets };
}

const content = drawnAnew(applyChanges(describeTracker(tracker, WORDING, TODAY), typings));

function check(found: WorkbookContent): readonly Finding[] {
  return valueOf(planCheck(found, TODAY)).findings;
}

/** What check says of each place it names, with what it means. */
function told(findings: readonly Finding[]): string[] {
  return findings
    .flatMap(({ code, at, proposal, repairable }) =>
      at.split(", ").map((place) => {
        const meant = proposal === undefined ? "" : ` ${proposal}${repairable ? "*" : ""}`;
        return `${place}: ${code}${meant}`;
      }),
    )
    .sort();
}

/** The same of a table of cases whose rows are called so. */
function expected(cases: readonly Case[], placeOf: (index: number, one: Case) => string): string[] {
  return cases.flatMap((one, index) => {
    const [, , found, meant] = one;
    const place = placeOf(index, one);
    return found === null ? [] : [`${place}: ${found}${meant === undefined ? "" : ` ${meant}`}`];
  });
}

function cellOf(list: "tasks" | "units" | "holidays", row: number, column: string): string {
  const sheet = WORDING.naming.sheets[list];
  const found = content.sheets.find(({ name }) => name === sheet)?.tables[0]?.columns ?? [];
  const at = found.findIndex(({ header }) => header === headersOf(list, WORDING.labels)[column]);
  const letters = at < 26 ? String.fromCharCode(65 + at) : `A${String.fromCharCode(39 + at)}`;
  return `${sheet}!${letters}${row + 1}`;
}

describe("what people type into cells in other ways than they ask for", () => {
  const described = describeBook(open(content), TODAY);

  it("means the same to every formula and to whoever reads the workbook, and spoils no cell of ours", () => {
    const calculated = calculate(calcWorkbookOf(content), { today: TODAY });
    const differing = described.sheets
      .flatMap(formulasOf)
      .map(({ sheet, row, column, formula }) => ({
        place: `${sheet} ${row} ${column}`,
        formula: calculated.valueOf(sheet, row, column) ?? "",
        reader: formula.cached ?? "",
      }))
      .filter(({ formula, reader }) => formula !== reader);
    expect(differing).toEqual([]);
    const flags = readStatus(content, TODAY, null)?.rows.map(({ flag }) => WORDING.labels.flags[flag]);
    expect(flags).toEqual(
      tracker.tasks.map((_task, index) =>
        calculated.valueOf(WORDING.naming.sheets.tasks, FIRST_ROW + index, taskColumnIndex("flag")),
      ),
    );
  });

  it("is found where it is not as it should be, each with what it means", () => {
    const inPlace =
      (list: "tasks" | "units" | "holidays", firstRow: number, code: (index: number) => string) =>
      (index: number, [column, , found]: Case): string =>
        found === "cell-fails" ? cellOf(list, firstRow + index, column) : code(index);
    const number = (index: number): string => `NV-${String(index + 1).padStart(3, "0")}`;
    expect(told(check(content))).toEqual(
      [
        ...expected(TASKS, inPlace("tasks", FIRST_ROW, number)),
        ...expected(
          DAYS_OFF,
          inPlace("holidays", FIRST_ROW, (index) => `Ngày nghỉ ${index}`),
        ),
        ...expected(
          UNITS,
          inPlace("units", FIRST_ROW + 1, (index) => `DV-${index + 11}`),
        ),
        // The unit whose name fails is none of the list any more.
        `NV-0${TASKS.length + 6}: unit-unknown`,
      ].sort(),
    );
  });

  it("is written by one repair where it can mean only one thing; the next check finds the rest", async () => {
    const port = openContent(content);
    const repaired = await repairWorkbook(port, TODAY, { title: "Kiểm tra bảng", note: NOTE });
    expect(repaired).toMatchObject({ ok: true, value: { undoable: true } });
    const left = told(check(content)).filter((line) => !line.endsWith("*"));
    expect(told(check(port.content()))).toEqual(left);
    const { tasks, holidays, units, log } = open(port.content()).tracker;
    expect(tasks.slice(10, 12).map(({ state }) => state)).toEqual(["done", "done"]);
    expect(tasks.slice(15, 17).map(({ due }) => due)).toEqual(["2021-04-02", "2021-04-02"]);
    expect(tasks.slice(24, 26).map(({ percent }) => percent)).toEqual([0.5, 0.5]);
    expect(holidays.slice(0, 2).map((holiday) => holiday.day)).toEqual(["2021-05-13", "2021-05-14"]);
    expect(units[1]?.event).toBe("2021-05-20");
    expect(log.find(({ id, field }) => id === "NV-016" && field === "Hạn")).toMatchObject({
      ...{ before: "02/4/2021", after: "02/4/2021" },
    });
    // Nothing has come further.
    expect(tasks.map(({ updatedOn }) => updatedOn).filter((entry) => entry !== null)).toEqual([]);
  });

  describeWith(["soffice", "libfaketime"], "in LibreOffice", () => {
    it("comes to the values that are written beside the formulas", async () => {
      const { wrong } = await findWrongCaches(applyChanges(described, typings), TODAY);
      expect(wrong).toEqual([]);
    }, 240_000);
  });
});

it("a code that differs in capitals and spaces alone is doubled, and the later row gets one of its own", async () => {
  const tasks = [1, 2, 3].map((number) => makeNumberedTask(number));
  const doubled = makeTracker({
    tasks: tasks.map((task, index) => (index === 1 ? { ...task, id: "nv-001 " } : task)),
  });
  const port = openContent(describeTracker(doubled, WORDING, TODAY));
  expect(told(check(port.content()))).toEqual(["nv-001: code-doubled"]);
  await repairWorkbook(port, TODAY, { title: "Kiểm tra bảng", note: NOTE });
  expect(open(port.content()).tracker.tasks.map(({ id }) => id)).toEqual(["NV-001", "NV-004", "NV-003"]);
  expect(check(port.content())).toEqual([]);
});

it("settings typed otherwise are found and mended, and a number beyond reason changes nothing", async () => {
  const settings = {
    ...tracker.settings,
    reportDate: { raw: "20/4/2021" },
    strictBefore: { raw: apart("Có") },
  };
  const typed = makeTracker({
    settings: { ...settings, warningDays: 1e300 },
    tasks: [makeNumberedTask(1, { offset: 1e300 })],
  });
  const port = openContent(describeTracker(typed, WORDING, TODAY));
  expect(told(check(port.content()))).toEqual([
    "Hiểu “trước ngày” theo nghĩa chặt: choice-unknown Có*",
    "NV-001: number-unreadable",
    "Ngày báo cáo (để trống: hôm nay): date-unreadable 20/4/2021*",
    "Số ngày cảnh báo sắp đến hạn: number-unreadable",
  ]);
  // What was typed is told with its column where nothing tells what it means, too.
  expect(check(port.content()).find(({ at }) => at === "NV-001")).toMatchObject({
    names: ["1e+300"],
    column: WORDING.labels.tasks.offset,
  });
  await repairWorkbook(port, TODAY, { title: "Kiểm tra bảng", note: NOTE });
  expect(open(port.content()).tracker.settings).toMatchObject({
    reportDate: "2021-04-20",
    strictBefore: "yes",
  });
});

it("a setting in a word of the other language is told, means to every reader what formulas make of it, and is respelt", async () => {
  const english = makeTracker({
    settings: { ...tracker.settings, strictBefore: { raw: "yes" } },
    tasks: [makeNumberedTask(1, { due: TODAY, dueKind: "before" })],
  });
  const port = openContent(describeTracker(english, WORDING, TODAY));
  expect(told(check(port.content()))).toEqual(["Hiểu “trước ngày” theo nghĩa chặt: choice-unknown Có*"]);
  const flag = (): unknown => readStatus(port.content(), TODAY, null)?.rows.map((row) => row.flag);
  expect(flag()).toEqual(["due-soon"]);
  await repairWorkbook(port, TODAY, { title: "Kiểm tra bảng", note: NOTE });
  expect(flag()).toEqual(["overdue"]);
  expect(check(port.content())).toEqual([]);
});

it("one repair moves the working calendar to where ten years hold every deadline", async () => {
  const far = makeTracker({
    settings: { ...tracker.settings, calendarStart: day("2020-01-01") },
    units: [makeUnit("DV-01", "Tây Hồ", { event: day("2031-05-20") })],
    tasks: [
      makeNumberedTask(1, { due: day("2030-04-10"), dueKind: "by" }),
      makeNumberedTask(2, { unit: "Tây Hồ", dueKind: "relative", offset: -3, offsetUnit: "working day" }),
    ],
  });
  const port = openContent(describeTracker(far, WORDING, TODAY));
  expect(told(check(port.content()))).toEqual([
    "NV-001: outside-calendar 01/01/2029*",
    "NV-002: outside-calendar 01/01/2029*",
  ]);
  const repaired = await repairWorkbook(port, TODAY, { title: "Kiểm tra bảng", note: NOTE });
  expect(repaired).toMatchObject({ ok: true, value: { undoable: true } });
  expect(told(check(port.content()))).toEqual([]);
  const after = open(port.content()).tracker;
  expect(after.settings.calendarStart).toBe("2029-01-01");
  expect(after.log.map(({ before, after: now }) => [before, now])).toEqual([["01/01/2020", "01/01/2029"]]);
});

it("days that the working calendar does not reach are told", () => {
  const far = makeTracker({
    units: [makeUnit("DV-01", "Tây Hồ", { event: day("2032-05-20") })],
    holidays: [{ day: day("2033-01-01"), name: "Tết Dương lịch", kind: "off" }],
    tasks: [
      makeNumberedTask(1, { due: day("2031-04-10"), dueKind: "by" }),
      makeNumberedTask(2, { due: day("2021-04-10"), dueKind: "by" }),
      makeNumberedTask(3, { unit: "Tây Hồ", dueKind: "relative", offset: -3, offsetUnit: "working day" }),
    ],
  });
  expect(told(check(describeTracker(far, WORDING, TODAY)))).toEqual([
    "NV-001: outside-calendar",
    "NV-003: outside-calendar",
    "Tết Dương lịch: outside-calendar",
  ]);
});
