import { readdirSync, readFileSync } from "node:fs";
import { applyEdit } from "../../src/actions/edit";
import { planCheck } from "../../src/actions/check";
import { repairWorkbook } from "../../src/actions/repair";
import { openBook } from "../../src/workbook/book/reading/open-book";
import { updateTasks } from "../../src/domain/edit/tasks";
import type { CellContent, RangeAddress, Sheet, WorkbookContent } from "../../src/workbook/page/content";
import { isFormula } from "../../src/workbook/page/formula";
import type { CellGrid } from "../../src/workbook/page/grid-of-cells";
import { makeGrid, readRows } from "../../src/workbook/page/grid-of-cells";
import { valueOf } from "../../src/workbook/schema/cell-value";
import { layOutRows } from "../../src/workbook/schema/find-header";
import { SCHEMA_VERSION } from "../../src/workbook/sheets/meta";
import { isTaskFormula, TASK_COLUMNS } from "../../src/workbook/schema/tables/task-column";
import { readXlsx } from "../../src/xlsx/read";
import { openSimulatedExcel } from "../headless/simulated-excel";
import { typeIn, VI } from "../sharing/sent-copies";
import { isLongRun } from "../setup/long";
import { sampleOf } from "../setup/sample";
import { day } from "../support/tracker-builder";

const TODAY = day("2021-04-20");
const WORDS = {
  title: "check --repair",
  note: { when: "2021-04-20 08:00", reason: "", source: "thử" },
};

/** A tracker that version 1 built of plan 71. */
const OLDER = "test/data/tracker-version-1.xlsx";

async function read(bytes: Uint8Array): Promise<WorkbookContent> {
  const content = await readXlsx(bytes);
  if (!content.ok) throw new Error(JSON.stringify(content.problem));
  return content.value;
}

const repaired = new Map<string, Promise<WorkbookContent>>();

/** A workbook after a repair; the same one is repaired once. */
function repair(content: WorkbookContent): Promise<WorkbookContent> {
  const key = JSON.stringify(content);
  const known = repaired.get(key) ?? repairAnew(content);
  repaired.set(key, known);
  return known;
}

async function repairAnew(content: WorkbookContent): Promise<WorkbookContent> {
  const excel = openSimulatedExcel({ today: TODAY, content });
  const repaired = await repairWorkbook(excel.port, TODAY, WORDS);
  if (!repaired.ok) throw new Error(JSON.stringify(repaired.problem));
  return read(await excel.save());
}

function codesFound(content: WorkbookContent): string[] {
  const checked = planCheck(content, TODAY);
  if (!checked.ok) throw new Error(checked.problem.code);
  return checked.value.findings.map(({ code, at }) => `${code} ${at}`);
}

function taskSheet({ sheets }: WorkbookContent): Sheet {
  const sheet = sheets.find(({ name }) => name === VI.naming.sheets.tasks);
  if (!sheet) throw new Error("No tasks");
  return sheet;
}

const headersOf = (content: WorkbookContent): string[] =>
  taskSheet(content).tables[0]?.columns.map(({ header }) => header) ?? [];

/** The older tracker with what its people typed since: a text where a date belongs, a state, a day. */
async function usedOlder(): Promise<WorkbookContent> {
  const older = await read(readFileSync(OLDER));
  const texts = typeIn(older, "NV-002", { extendedTo: "cuối tháng", state: "Hoàn thành " });
  return typeIn(texts, "NV-003", { note: "gọi lại" });
}

describe("a tracker of version 1", () => {
  it("is what version 1 built: without the columns of cleaned dates", async () => {
    const older = await read(readFileSync(OLDER));
    expect(older.properties.custom).toMatchObject({ TienDoSchema: "1" });
    expect(headersOf(older)).not.toContain(VI.labels.tasks.dueDay);
  });

  it("is upgraded by a repair, after which a check finds nothing of ours out of order", async () => {
    const repaired = await repair(await usedOlder());
    expect(repaired.properties.custom).toMatchObject({ TienDoSchema: "5" });
    expect(codesFound(repaired)).toEqual(["date-unreadable NV-002"]);
    expect(planCheck(repaired, TODAY)).toMatchObject({ ok: true, value: { changes: [] } });
  });

  it("keeps everything entered and the order of its columns; new ones stand hidden at the right end", async () => {
    const older = await usedOlder();
    const repaired = await repair(older);
    const tracker = openBook(repaired)?.tracker;
    expect(tracker?.tasks).toEqual(openBook(older)?.tracker.tasks);
    expect(tracker?.units).toEqual(openBook(older)?.tracker.units);
    const before = headersOf(older);
    const after = headersOf(repaired);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after).toHaveLength(TASK_COLUMNS.length);
    expect(hiddenColumns(taskSheet(repaired)).slice(before.length)).toEqual(
      after.slice(before.length).map(() => true),
    );
  });

  it("keeps widths, printed columns and coloured columns as they are", async () => {
    const older = await usedOlder();
    const before = taskSheet(older);
    const after = taskSheet(await repair(older));
    const count = headersOf(older).length;
    expect(widthsOf(after).slice(0, count)).toEqual(widthsOf(before).slice(0, count));
    expect(after.page?.printArea).toEqual(before.page?.printArea);
    const coloured = before.conditionalFormats.length;
    expect(after.conditionalFormats.slice(0, coloured)).toEqual(before.conditionalFormats);
  });

  it.each(sampleOf(["id", "title", "completedOn"] as const, 1))(
    "is known again by the neighbours it had then where the header of %s was renamed",
    async (key) => {
      const older = typeIn(await usedOlder(), "NV-003", { completedOn: "hôm qua" });
      const renamed = withHeader(older, VI.labels.tasks[key], "Tên khác");
      expect(openBook(renamed)?.tracker.tasks).toEqual(openBook(older)?.tracker.tasks);
    },
  );

  // A whole repair more; every day one has its header back in the catalogue of damages.
  if (isLongRun)
    it("gets a renamed header of its back where the column stands", async () => {
      const older = await usedOlder();
      const repaired = await repair(withHeader(older, VI.labels.tasks.flag, "Tên khác"));
      expect(headersOf(repaired).slice(0, headersOf(older).length)).toEqual(headersOf(older));
    });

  it("gains the columns behind one of its people's own, which stays where it stands", async () => {
    const excel = openSimulatedExcel({ today: TODAY, content: withOwnColumn(await usedOlder()) });
    const own = await read(await excel.save());
    const repaired = await repair(own);
    const after = headersOf(repaired);
    expect(after.indexOf("Của tôi")).toBe(headersOf(own).indexOf("Của tôi"));
    expect(planCheck(repaired, TODAY)).toMatchObject({ ok: true, value: { changes: [] } });
    const first = after.indexOf("Của tôi") + 1;
    expect(hiddenColumns(taskSheet(repaired)).slice(first)).toEqual(after.slice(first).map(() => true));
    expect(after.slice(first)).toEqual(
      TASK_COLUMNS.filter(isTaskFormula)
        .map((key) => VI.labels.tasks[key])
        .filter((header) => !headersOf(own).includes(header)),
    );
  });
});

/** A tracker that version 2 built of plan 71. */
const SECOND = "test/data/tracker-version-2.xlsx";

/** The number formats under a header of the task table, each once. */
function dateFormats(content: WorkbookContent, header: string): string[] {
  const { formats, tables } = taskSheet(content);
  const column = tables[0]?.columns.findIndex((one) => one.header === header) ?? -1;
  const shown = formats.filter(
    ({ range, format }) =>
      range.row >= 4 &&
      range.column <= column &&
      column < range.column + range.columnCount &&
      format.numberFormat,
  );
  return [...new Set(shown.map(({ format }) => format.numberFormat ?? ""))];
}

describe("a tracker of version 2", () => {
  it("is what version 2 built: with the month of the effective due date in words", async () => {
    const second = await read(readFileSync(SECOND));
    expect(second.properties.custom).toMatchObject({ TienDoSchema: "2" });
    expect(dateFormats(second, VI.labels.tasks.effectiveDue)).toEqual(['dd" tháng "m", "yyyy']);
  });

  it("is told once as older, and shows its dates as day/month/year after a repair", async () => {
    const second = await read(readFileSync(SECOND));
    expect(codesFound(second)).toEqual(["version-older "]);
    const repaired = await repair(second);
    expect(repaired.properties.custom).toMatchObject({ TienDoSchema: "5" });
    expect(dateFormats(repaired, VI.labels.tasks.effectiveDue)).toEqual(["dd\\/mm\\/yyyy"]);
    expect(planCheck(repaired, TODAY)).toMatchObject({ ok: true, value: { changes: [], findings: [] } });
    expect(openBook(repaired)?.tracker).toEqual(openBook(second)?.tracker);
  });

  it("stays an older one through an edit, which neither reads nor mends looks", async () => {
    const excel = openSimulatedExcel({ today: TODAY, content: await read(readFileSync(SECOND)) });
    const edit = updateTasks(["NV-003"], { note: "gọi lại" });
    const edited = await applyEdit(excel.port, { edit, today: TODAY, ...WORDS });
    if (!edited.ok) throw new Error(edited.problem.code);
    expect(codesFound(await read(await excel.save()))).toEqual(["version-older "]);
    // Formulas of version 2 are nobody's words: nothing of them is told, logged or brought back.
    expect(edited.value.differences).toHaveLength(1);
    expect(openBook(await read(await excel.save()))?.tracker.log.map(({ field }) => field)).toEqual([
      "Ghi chú",
    ]);
  });

  if (isLongRun)
    it("finds months in words that come back into a tracker of today, and nothing else", async () => {
      const repaired = await repair(await read(readFileSync(SECOND)));
      const pasted = withFormat(repaired, 'dd" tháng "m", "yyyy');
      expect(codesFound(pasted)).toEqual(["dates-outdated Nhiệm vụ"]);
      expect(dateFormats(await repair(pasted), VI.labels.tasks.effectiveDue)).toEqual(["dd\\/mm\\/yyyy"]);
      expect(codesFound(withFormat(repaired, "d/m/yy"))).toEqual([]);
    });
});

/** A tracker that version 3 built of plan 71: with fewer guards in its formulas. */
const THIRD = "test/data/tracker-version-3.xlsx";

describe("a tracker of version 3", () => {
  it("is told once as older, and is one of today after a repair that logs nothing", async () => {
    const third = await read(readFileSync(THIRD));
    expect(third.properties.custom).toMatchObject({ TienDoSchema: "3" });
    expect(codesFound(third)).toEqual(["version-older "]);
    const repaired = await repair(third);
    expect(planCheck(repaired, TODAY)).toMatchObject({ ok: true, value: { changes: [], findings: [] } });
    expect(openBook(repaired)?.tracker).toEqual(openBook(third)?.tracker);
  });
});

/** A tracker that version 4 built of plan 71, with a round sent out to seven bodies, of which one sent its copy back: without the sheet of rounds. */
const FOURTH = "test/data/tracker-version-4.xlsx";

describe("a tracker of version 4", () => {
  it("gains the sheet that tells who has answered, from its memory and its log, and loses no cell", async () => {
    const fourth = await read(readFileSync(FOURTH));
    expect(fourth.properties.custom).toMatchObject({ TienDoSchema: "4" });
    expect(codesFound(fourth)).toEqual(["version-older "]);
    const repaired = await repair(fourth);
    expect(planCheck(repaired, TODAY)).toMatchObject({ ok: true, value: { changes: [], findings: [] } });
    expect(openBook(repaired)?.tracker).toEqual(openBook(fourth)?.tracker);
    const rounds = repaired.sheets.find(({ name }) => name === VI.naming.sheets.rounds);
    if (!rounds) throw new Error("No rounds");
    const shown = readCells(makeGrid(rounds), { row: 4, column: 1, rowCount: 7, columnCount: 6 });
    expect(shown.map(([recipient, , , standing, , outcome]) => [recipient, standing, outcome])).toEqual([
      ["Hội LHPN quận Tây Hồ", "■ Quá hạn trả lời 10 ngày", null],
      ["Hội LHPN huyện Đông Anh", "■ Quá hạn trả lời 10 ngày", null],
      ["Ban Thường vụ Hội LHPN Hà Nội", "√ Gửi lại chậm 2 ngày", "Không có thay đổi"],
      ["Ban Tổ chức – Kiểm tra", "■ Quá hạn trả lời 10 ngày", null],
      ["Các Ban phụ trách địa bàn", "■ Quá hạn trả lời 10 ngày", null],
      ["Báo Phụ nữ Thủ đô", "■ Quá hạn trả lời 10 ngày", null],
      ["Các ban, đơn vị trực thuộc Thành Hội", "■ Quá hạn trả lời 10 ngày", null],
    ]);
    const page = repaired.sheets.find(({ name }) => name === VI.naming.sheets.summary);
    expect(JSON.stringify(page?.blocks)).toContain("Từng đơn vị, nhiều việc quá hạn nhất trước");
  }, 120_000);
});

/**
 * A tracker that 0.2.0 built of the sample plan, with a month of progress, counts that were recorded, and a copy that
 * openpyxl filled in: of version 5.
 */
const FIFTH = "test/data/tracker-version-5.xlsx";

/** What stands beside its name on the sheet of settings. */
function typedSettings({ sheets }: WorkbookContent): string[] {
  const sheet = sheets.find(({ name }) => name === VI.naming.sheets.settings);
  if (!sheet) throw new Error("No settings");
  return layOutRows(sheet).flatMap(([name, value]) =>
    isFormula(value) || value === null || value === undefined || value === ""
      ? []
      : [`${String(valueOf(name) ?? "")}: ${String(value)}`],
  );
}

/**
 * Words and numbers in the bodies of tables, by sheet, row and header; how many there are was counted in the files
 * themselves by openpyxl.
 */
function typedCells({ sheets }: WorkbookContent): string[] {
  return sheets.flatMap((sheet) => {
    const grid = makeGrid(sheet);
    return sheet.tables.flatMap(({ range, columns }) =>
      readRows(grid, { ...range, row: range.row + 1, rowCount: range.rowCount - 1 }).flatMap((cells, row) =>
        cells.flatMap((cell, column) =>
          isFormula(cell) || cell === null || cell === undefined || cell === ""
            ? []
            : [`${sheet.name} ${row} ${columns[column]?.header ?? ""}: ${String(cell)}`],
        ),
      ),
    );
  });
}

describe("an upgrade", () => {
  it.each([
    [1, OLDER, 427],
    [2, SECOND, 427],
    [3, THIRD, 429],
    [4, FOURTH, 469],
    [5, FIFTH, 520],
  ])("brings a tracker of version %i to today's without losing one of its cells", async (_, file, count) => {
    const older = await read(readFileSync(file));
    const before = typedCells(older);
    expect(before).toHaveLength(count);
    const repaired = await repair(older);
    const after = new Set(typedCells(repaired));
    expect(before.filter((cell) => !after.has(cell))).toEqual([]);
    expect(typedSettings(older).length).toBeGreaterThan(5);
    expect(typedSettings(repaired)).toEqual(expect.arrayContaining(typedSettings(older)));
    expect(openBook(repaired)?.tracker).toEqual(openBook(older)?.tracker);
  });

  it("has a kept file of each version that was released", () => {
    expect(Array.from({ length: SCHEMA_VERSION }, (_, index) => index + 1)).toEqual(
      readdirSync("test/data")
        .flatMap((name) => /^tracker-version-(\d+)\.xlsx$/.exec(name)?.[1] ?? [])
        .map(Number)
        .sort((one, other) => one - other),
    );
  });
});

describe("the version of the add-in in a workbook", () => {
  it("is no finding and stays, whichever it is, where none is said too", async () => {
    const fresh = await read(readFileSync(FOURTH));
    const repaired = await repair(fresh);
    for (const said of [undefined, "Tiến độ 0.0.1", "Tiến độ 99.0.0", "?"]) {
      const other = withMaker(repaired, said);
      expect(planCheck(other, TODAY)).toMatchObject({ ok: true, value: { changes: [], findings: [] } });
      expect(openBook(other)?.places.madeWith).toBe(said ?? null);
    }
  });
});

/** The tracker with what its hidden sheet says of the version that built it. */
function withMaker(content: WorkbookContent, said: CellContent | undefined): WorkbookContent {
  return {
    ...content,
    sheets: content.sheets.map((sheet) =>
      sheet.name === VI.naming.sheets.meta && said !== undefined
        ? { ...sheet, blocks: [...sheet.blocks, { row: 0, column: 2, contents: [[said]] }] }
        : sheet,
    ),
  };
}

/** The tracker with another number format in the first two cells of the effective due date. */
function withFormat(content: WorkbookContent, numberFormat: string): WorkbookContent {
  const column = headersOf(content).indexOf(VI.labels.tasks.effectiveDue);
  const range = { row: 4, column, rowCount: 2, columnCount: 1 };
  return {
    ...content,
    sheets: content.sheets.map((sheet) =>
      sheet.name === VI.naming.sheets.tasks
        ? { ...sheet, formats: [...sheet.formats, { range, format: { numberFormat } }] }
        : sheet,
    ),
  };
}

/** What cells show. */
function readCells(grid: CellGrid, range: RangeAddress): CellContent[][] {
  return readRows(grid, range).map((cells) =>
    cells.map((cell) => (isFormula(cell) ? (cell.cached ?? null) : (cell ?? null))),
  );
}

function hiddenColumns({ columns, tables }: Sheet): boolean[] {
  return (tables[0]?.columns ?? []).map((_column, index) => {
    const runs = columns.filter(({ column, columnCount }) => column <= index && index < column + columnCount);
    return runs.at(-1)?.hidden === true;
  });
}

function widthsOf({ columns, tables }: Sheet): (number | undefined)[] {
  const isIn = (run: Sheet["columns"][number], column: number): boolean =>
    run.column <= column && column < run.column + run.columnCount;
  return (tables[0]?.columns ?? []).map(
    (_column, index) => columns.filter((run) => isIn(run, index)).at(-1)?.width,
  );
}

/** The task table with a header called otherwise. */
function withHeader(content: WorkbookContent, header: string, name: string): WorkbookContent {
  const rename = (text: string): string => (text === header ? name : text);
  return {
    ...content,
    sheets: content.sheets.map((sheet) => {
      const [table] = sheet.tables;
      if (sheet.name !== VI.naming.sheets.tasks || !table) return sheet;
      const column = table.range.column + table.columns.findIndex((each) => each.header === header);
      return {
        ...sheet,
        blocks: [...sheet.blocks, { row: table.range.row, column, contents: [[name]] }],
        tables: [
          { ...table, columns: table.columns.map((each) => ({ ...each, header: rename(each.header) })) },
        ],
      };
    }),
  };
}

/** The task table with a column of its people's own at its right end. */
function withOwnColumn(content: WorkbookContent): WorkbookContent {
  return {
    ...content,
    sheets: content.sheets.map((sheet) => {
      const [table] = sheet.tables;
      if (sheet.name !== VI.naming.sheets.tasks || !table) return sheet;
      const { range } = table;
      const column = range.column + range.columnCount;
      return {
        ...sheet,
        blocks: [...sheet.blocks, { row: range.row, column, contents: [["Của tôi"], ["một"]] }],
        tables: [
          {
            ...table,
            range: { ...range, columnCount: range.columnCount + 1 },
            columns: [...table.columns, { header: "Của tôi" }],
          },
        ],
      };
    }),
  };
}
