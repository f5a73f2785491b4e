import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeReport } from "../../../src/domain/report";
import { STATUS_ORDER } from "../../../src/domain/status-rule";
import { TASK_COLUMNS, taskColumnIndex } from "../../../src/workbook/schema/tables/task-column";
import { describeTracker } from "../../../src/workbook/book/describe";
import { openBook } from "../../../src/workbook/book/reading/open-book";
import { ROWS } from "../../../src/workbook/sheets/table-place";
import { HALF, HELPERS } from "../../../src/workbook/summary/place";
import { makeWording } from "../../../src/workbook/schema/wording";
import { readXlsx } from "../../../src/xlsx/read";
import { writeXlsx } from "../../../src/xlsx/write";
import { sampleOf } from "../../setup/sample";
import { recalculate } from "../../support/libreoffice";
import { editInLibreOffice } from "../../support/libreoffice-script";
import { describeWith } from "../../support/tools";
import { day } from "../../support/tracker-builder";
import { monthOfProgress } from "../../support/tracker-samples";

const TODAY = day("2021-04-20");
const WORDING = makeWording("vi");
const { sheets } = WORDING.naming;
const LIMIT = 240_000;

let folder = "";
let original = "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tien-do-operations-"));
  original = join(folder, "original.xlsx");
  writeFileSync(original, await writeXlsx(describeTracker(monthOfProgress(), WORDING, TODAY)));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a workbook shows after a person worked in it, and what it should show for the inputs it then holds. */
interface Outcome {
  /** Flags by row as shown, and as the domain judges the inputs. */
  readonly shown: Readonly<Record<string, string>>;
  readonly expected: Readonly<Record<string, string>>;
  readonly counts: readonly number[];
  readonly expectedCounts: readonly number[];
  readonly summary: readonly (readonly string[])[];
}

async function workIn(python: string): Promise<Outcome> {
  const saved = join(folder, "saved.xlsx");
  await editInLibreOffice(original, saved, python, { today: TODAY });
  const read = await readXlsx(new Uint8Array(readFileSync(saved)));
  const found = read.ok ? openBook(read.value) : null;
  if (found === null) throw new Error("What LibreOffice saved is no tracker any more");
  const report = makeReport(found.tracker, TODAY);
  const cells = await recalculate(saved, { today: TODAY });
  const tasks = (cells.get(sheets.tasks) ?? []).slice(ROWS.firstData);
  const summary = cells.get(sheets.summary) ?? [];
  const flagOf = (row: readonly string[]): [string, string] => [
    row[0] ?? "",
    row[taskColumnIndex("flag")] ?? "",
  ];
  return {
    shown: Object.fromEntries(tasks.filter((row) => row[taskColumnIndex("title")] !== "").map(flagOf)),
    expected: Object.fromEntries(
      report.judged.map(({ task, verdict }) => [task.id, WORDING.labels.flags[verdict.flag]]),
    ),
    counts: STATUS_ORDER.map((flag) =>
      Number(summary.find((row) => row[HELPERS.factLabel] === flag)?.[HELPERS.fact]),
    ),
    expectedCounts: STATUS_ORDER.map((flag) => report.counts[flag]),
    summary,
  };
}

function expectRight({ shown, expected, counts, expectedCounts, summary }: Outcome): void {
  expect(shown).toEqual(expected);
  expect(counts).toEqual(expectedCounts);
  expect(textOf(summary)).toContain("√ khớp");
}

function textOf(summary: Outcome["summary"]): string {
  return summary.map((row) => row.join("|")).join("\n");
}

/** The lines of units, the whole plan first: names and figures, those printed. */
function standing({ summary }: Outcome): (readonly string[])[] {
  const first = summary.findIndex(([name]) => name === "Toàn bộ kế hoạch");
  return summary.slice(first, first + 5).flatMap((row) => (row[0] === "" ? [] : [row.slice(0, HALF.count)]));
}

const column = (key: Parameters<typeof taskColumnIndex>[0]): number => taskColumnIndex(key);

/** Python with the task sheet, its first and last data row and its width at hand. */
const TASKS = `
tasks = sheet("${sheets.tasks}")
first, last, width = ${ROWS.firstData}, ${ROWS.firstData + 26}, ${TASK_COLUMNS.length}
def row_cells(row): return tasks.getCellRangeByPosition(0, row, width - 1, row)
`;

const OPERATIONS: readonly (readonly [string, () => Promise<void>])[] = [
  [
    "stay right when the rows are sorted by due date",
    async () => {
      const outcome = await workIn(`${TASKS}
sort_rows(tasks.getCellRangeByPosition(0, first, width - 1, last), ${column("due")})
`);
      expectRight(outcome);
      expect(Object.keys(outcome.shown)[0]).not.toBe("NV-001");
    },
  ],

  [
    "stay right when rows are filtered away",
    async () => {
      expectRight(
        await workIn(`${TASKS}
for row in range(first, last + 1):
    tasks.Rows.getByIndex(row).IsVisible = row % 3 == 0
`),
      );
    },
  ],

  [
    "take in a row inserted in the middle and filled from the one above",
    async () => {
      const outcome = await workIn(`${TASKS}
tasks.Rows.insertByIndex(first + 10, 1)
source = row_cells(first + 9).RangeAddress
tasks.copyRange(tasks.getCellByPosition(0, first + 10).CellAddress, source)
tasks.getCellByPosition(0, first + 10).String = "NV-100"
tasks.getCellByPosition(${column("completedOn")}, first + 10).String = ""
tasks.getCellByPosition(${column("state")}, first + 10).String = "Tạm dừng"
`);
      expectRight(outcome);
      expect(outcome.shown["NV-100"]).toBe("▬ Tạm dừng");
      expect(Object.keys(outcome.shown)).toHaveLength(28);
    },
  ],

  [
    "show that something is missing where an inserted row has no formulas",
    async () => {
      const { summary, shown } = await workIn(`${TASKS}
tasks.Rows.insertByIndex(first + 10, 1)
tasks.getCellByPosition(0, first + 10).String = "NV-100"
tasks.getCellByPosition(${column("title")}, first + 10).String = "Việc mới"
`);
      expect(shown["NV-100"]).toBe("");
      expect(textOf(summary)).toContain("bảng có 28 nhiệm vụ – ! LỆCH");
    },
  ],

  [
    "read what is pasted over the input columns, and a date pasted as text asks for a check",
    async () => {
      const outcome = await workIn(`${TASKS}
for row in range(first, first + 6):
    tasks.getCellByPosition(${column("state")}, row).String = "Hoàn thành"
    tasks.getCellByPosition(${column("completedOn")}, row).Value = 44290 + row
block = tasks.getCellRangeByPosition(${column("state")}, first, ${column("completedOn")}, first + 5).RangeAddress
tasks.copyRange(tasks.getCellByPosition(${column("state")}, first + 12).CellAddress, block)
tasks.getCellByPosition(${column("completedOn")}, first + 13).String = "02/4/2021"
`);
      expectRight(outcome);
      expect(outcome.shown["NV-014"]).toBe("! Cần kiểm tra");
    },
  ],

  [
    "follow when a unit and its rows are deleted",
    async () => {
      const outcome = await workIn(`${TASKS}
for row in range(last, first - 1, -1):
    if tasks.getCellByPosition(${column("unit")}, row).String.endswith("Đông Anh"):
        tasks.Rows.removeByIndex(row, 1)
units = sheet("${sheets.units}")
units.Rows.removeByIndex(${ROWS.firstData + 1}, 1)
`);
      expectRight(outcome);
      expect(Object.keys(outcome.shown)).toHaveLength(17);
      expect(textOf(outcome.summary)).toContain("01 đơn vị · 17 nhiệm vụ");
      expect(standing(outcome).map(([name]) => name)).toEqual(["Toàn bộ kế hoạch", "Tây Hồ", "Việc chung"]);
    },
  ],

  [
    "count the tasks of a unit whose row alone was deleted as not in the list",
    async () => {
      const outcome = await workIn(`sheet("${sheets.units}").Rows.removeByIndex(${ROWS.firstData}, 1)`);
      expect(standing(outcome).map(([name, share]) => [name, share])).toEqual([
        ["Toàn bộ kế hoạch", "10/27"],
        ["Đông Anh", "4/10"],
        ["Việc chung", "2/7"],
        ["Ngoài danh sách", "4/10"],
      ]);
      expect(textOf(outcome.summary)).toContain("√ khớp");
    },
  ],

  [
    "move every deadline counted from a congress that is put off",
    async () => {
      const outcome = await workIn(`
event = sheet("${sheets.units}").getCellByPosition(5, ${ROWS.firstData + 1})
event.Value = event.Value + 14
`);
      expectRight(outcome);
      // 8 May less three working days: 7, 6, 5 May instead of 20 April.
      expect(outcome.shown["NV-010"]).toBe("● Trong hạn");
    },
  ],

  [
    "speak of another day as soon as the report date says so",
    async () => {
      const outcome = await workIn(`
settings = sheet("${sheets.settings}")
settings.getCellRangeByName("B8").Value = 44340
`);
      expectRight(outcome);
      expect(textOf(outcome.summary)).toContain("Tính đến ngày 24/5/2021");
      expect(outcome.counts[STATUS_ORDER.indexOf("on-track")]).toBe(0);
    },
  ],

  [
    "name a unit that was added since the page was laid out among the rest, and still add up",
    async () => {
      const outcome = await workIn(`${TASKS}
units = sheet("${sheets.units}")
units.Rows.insertByIndex(${ROWS.firstData + 1}, 1)
source = units.getCellRangeByPosition(0, ${ROWS.firstData}, 60, ${ROWS.firstData}).RangeAddress
units.copyRange(units.getCellByPosition(0, ${ROWS.firstData + 1}).CellAddress, source)
units.getCellByPosition(1, ${ROWS.firstData + 1}).String = "Hội LHPN huyện Sóc Sơn"
units.getCellByPosition(2, ${ROWS.firstData + 1}).String = "Sóc Sơn"
tasks.getCellByPosition(${column("unit")}, first).String = "Hội LHPN huyện Sóc Sơn"
`);
      expectRight(outcome);
      // The two with most overdue work have the two lines of units there are.
      expect(standing(outcome).map(([name, share]) => [name, share])).toEqual([
        ["Toàn bộ kế hoạch", "10/27"],
        ["Đông Anh", "4/10"],
        ["Tây Hồ", "3/9"],
        ["Việc chung", "2/7"],
        ["… và 1 đơn vị khác", "1/1"],
      ]);
    },
  ],
];

describeWith(["python3-uno", "libfaketime"], "flags and summary after work in LibreOffice", () => {
  test.each(sampleOf(OPERATIONS, 1))("%s", (_name, work) => work(), LIMIT);
});
