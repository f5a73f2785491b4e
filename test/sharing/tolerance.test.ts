import { planMerge } from "../../src/actions/merge";
import { succeed } from "../../src/domain/result";
import { applyChanges } from "../../src/workbook/changes/apply-changes";
import type { CellContent, Sheet, WorkbookContent } from "../../src/workbook/content";
import { readReturnedFile } from "../../src/xlsx/read-returned-file";
import { writeXlsx } from "../../src/xlsx/write";
import {
  TODAY,
  VI,
  columnOf,
  firstCopy,
  merge,
  rowOfId,
  sendOut,
  smallRound,
  smallTracker,
  taskAfter,
  told,
  typeIn,
  withSheet,
  workbookOf,
} from "./sent-copies";

const TASKS = "Nhiệm vụ";
const round = smallRound();
const copy = firstCopy(round);
const filled = typeIn(copy, "NV-002", { state: "xong", completedOn: "02/4/2021", note: "Đã gửi" });
const CHANGED = { state: "done", completedOn: "2021-04-02", note: "Đã gửi" };

function rowsOf(sheet: Sheet): CellContent[][] {
  const rows: CellContent[][] = [];
  for (const { row, column, contents } of sheet.blocks) {
    contents.forEach((cells, rowOffset) =>
      cells.forEach((content, columnOffset) => {
        (rows[row + rowOffset] ??= [])[column + columnOffset] = content ?? null;
      }),
    );
  }
  return Array.from(rows, (cells) => Array.from(cells ?? [], (content) => content ?? null));
}

/** As a program gives it back that knows neither tables nor names. */
function bare(content: WorkbookContent, change: (rows: CellContent[][]) => CellContent[][]): WorkbookContent {
  return {
    ...withSheet(content, TASKS, (sheet) => ({
      ...sheet,
      tables: [],
      blocks: [{ row: 0, column: 0, contents: change(rowsOf(sheet)) }],
    })),
    names: [],
  };
}

const without = (content: WorkbookContent, name: string): WorkbookContent => ({
  ...content,
  sheets: content.sheets.filter((sheet) => sheet.name !== name),
});

const HEADER = 3;

describe("a copy comes back changed in form", () => {
  test.each<[string, WorkbookContent]>([
    ["as it was sent", filled],
    ["with its sheet renamed", withSheet(filled, TASKS, (sheet) => ({ ...sheet, name: "Bản cuối v3" }))],
    ["without tables and names, as Google Sheets exports it", bare(filled, (rows) => rows)],
    [
      "re-sorted",
      bare(filled, (rows) => [...rows.slice(0, HEADER + 1), ...rows.slice(HEADER + 1).reverse()]),
    ],
    [
      "with a column added in front",
      bare(filled, (rows) => rows.map((row, index) => [index === HEADER ? "TT" : index, ...row])),
    ],
    [
      "with its columns in the opposite order",
      bare(filled, (rows) => rows.map((row) => Array.from({ length: 31 }, (_, at) => row[30 - at] ?? null))),
    ],
    ["with rows above", bare(filled, (rows) => [["Kính gửi"], [], ...rows])],
    [
      "with headers in capitals and without accents",
      bare(filled, (rows) =>
        rows.map((row, index) =>
          index === HEADER
            ? row.map((cell) =>
                String(cell).toUpperCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/Đ/g, "D"),
              )
            : row,
        ),
      ),
    ],
    [
      "with its base visible and renamed",
      withSheet(filled, "_goc", (sheet) => ({ ...sheet, visibility: "visible", name: "Sheet9" })),
    ],
    [
      "with another sheet in front",
      {
        ...filled,
        sheets: [
          {
            ...firstSheet(filled),
            name: "Nháp",
            blocks: [{ row: 0, column: 0, contents: [["Nhiệm vụ", "Hạn", "Ghi chú"]] }],
          },
          ...filled.sheets,
        ],
      },
    ],
    ["without the instructions", without(filled, "Hướng dẫn")],
  ])("%s: the same is taken in", (_way, returned) => {
    const plan = merge(round.master, [["Final_v2.xlsx", returned]]);
    expect(plan.files[0]).toMatchObject({ recognisedBy: "base", round: 1, recipient: "Tây Hồ" });
    expect(taskAfter(round.master, plan, "NV-002")).toMatchObject(CHANGED);
    expect(told(plan)).toEqual(["NV-002 state applied", "NV-002 completedOn applied", "NV-002 note applied"]);
  });

  test("without its id column its rows are found by unit and words of the task", () => {
    const plan = merge(round.master, [["a.xlsx", bare(filled, (rows) => rows.map((row) => row.slice(1)))]]);
    expect(taskAfter(round.master, plan, "NV-002")).toMatchObject(CHANGED);
  });

  test("without its base it is known by the ids of its rows and compared with what the master remembers", () => {
    const plan = merge(round.master, [["a.xlsx", without(filled, "_goc")]]);
    expect(plan.files[0]).toMatchObject({ recognisedBy: "ids", round: 1, recipient: "Tây Hồ" });
    expect(told(plan)).toEqual(["NV-002 state applied", "NV-002 completedOn applied", "NV-002 note applied"]);
  });

  test("without base and ids its rows are found by unit and words, and a person is asked", () => {
    const anonymous = bare(without(filled, "_goc"), (rows) => rows.map((row) => row.slice(1)));
    const plan = merge(round.master, [["a.xlsx", anonymous]]);
    expect(plan.files[0]).toMatchObject({ recognisedBy: "match", round: null });
    expect(told(plan)).toEqual([
      "NV-002 state conflict confirm-match",
      "NV-002 completedOn conflict confirm-match",
      "NV-002 note conflict confirm-match",
    ]);
    expect(plan.workbookChanges).toEqual([]);
    const confirmed = merge(round.master, [["a.xlsx", anonymous]], "returned");
    expect(taskAfter(round.master, confirmed, "NV-002")).toMatchObject(CHANGED);
  });

  test("saved as .xlsm or .xlsx by another name it is the same file", async () => {
    const bytes = await writeXlsx(filled);
    const content = await readReturnedFile(bytes, "bao cao.xlsm");
    const plan = merge(round.master, [["bao cao.xlsm", content]]);
    expect(taskAfter(round.master, plan, "NV-002")).toMatchObject(CHANGED);
  });

  test.each([
    ["semicolons", ";", "utf-8"],
    ["commas", ",", "utf-8"],
    ["tabs in UTF-16, as Excel's Unicode text", "\t", "utf-16le"],
  ])("saved as .csv with %s it is known by the ids of its rows", async (_name, delimiter, encoding) => {
    const sheet = filled.sheets.find(({ name }) => name === TASKS);
    const text = rowsOf(sheet ?? firstSheet(filled))
      .map((row) => row.map((cell) => `"${shown(cell).replaceAll('"', '""')}"`).join(delimiter))
      .join("\r\n");
    const bytes =
      encoding === "utf-8" ? Buffer.from(`\uFEFF${text}`, "utf8") : Buffer.from(`\uFEFF${text}`, "utf16le");
    const plan = merge(round.master, [["a.csv", await readReturnedFile(new Uint8Array(bytes), "a.csv")]]);
    expect(plan.files[0]?.recognisedBy).toBe("ids");
    expect(taskAfter(round.master, plan, "NV-002")).toMatchObject(CHANGED);
    expect(told(plan)).toHaveLength(3);
  });
});

function firstSheet({ sheets }: WorkbookContent): Sheet {
  const [sheet] = sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

/** A cell as a .csv shows it: serials of 2021 as days. */
function shown(cell: CellContent): string {
  const value = typeof cell === "object" && cell !== null ? (cell.cached ?? "") : (cell ?? "");
  if (typeof value !== "number" || value < 44_000) return String(value);
  const date = new Date((value - 25_569) * 86_400_000);
  return `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
}

describe("cells come back in other ways of writing", () => {
  const noted = smallRound((task) => ({ ...task, note: "Cũ", state: "in-progress" }));

  function typed(cells: Parameters<typeof typeIn>[2]): string[] {
    return told(merge(noted.master, [["a.xlsx", typeIn(firstCopy(noted), "NV-001", cells)]]));
  }

  test("an empty cell changes nothing, the word xóa empties", () => {
    expect(typed({ note: null })).toEqual(["NV-001 note unchanged empty-cell"]);
    const plan = merge(noted.master, [
      ["a.xlsx", typeIn(firstCopy(noted), "NV-001", { note: " Xoá", state: "xóa" })],
    ]);
    expect(taskAfter(noted.master, plan, "NV-001")).toMatchObject({ note: "", state: null });
  });

  test("what cannot be understood is refused with the reason, and the rest is taken", () => {
    expect(typed({ state: "chưa xong", completedOn: "xong rồi", percent: 140, note: "Mới" })).toEqual([
      "NV-001 state refused unknown-state",
      "NV-001 percent refused not-a-percentage",
      "NV-001 completedOn refused not-a-date",
      "NV-001 note applied",
    ]);
  });

  test("columns that are the sender's are refused", () => {
    expect(typed({ title: "Việc khác", due: 44_400, lead: "Người khác" })).toEqual([
      "NV-001 title refused not-yours",
      "NV-001 lead refused not-yours",
      "NV-001 due refused not-yours",
    ]);
  });

  test("a date that can be read in two ways asks, where the file has one that is month first", () => {
    const two = typeIn(firstCopy(noted), "NV-001", { completedOn: "04/05/2021" });
    const plan = merge(noted.master, [["a.xlsx", typeIn(two, "NV-002", { completedOn: "04/19/2021" })]]);
    expect(told(plan)).toEqual(["NV-001 completedOn refused ambiguous-date", "NV-002 completedOn applied"]);
  });

  test.each<[string, CellContent, string]>([
    ["its value", { formula: '="Đã "&"họp"', cached: "Đã họp" }, "NV-001 note applied"],
    [
      "nothing, where it starts a program",
      { formula: "=cmd|'/C calc'!A0", cached: "x" },
      "NV-001 note refused external-formula",
    ],
    [
      "nothing, where it asks the network",
      { formula: '=WEBSERVICE("http://x.example")', cached: "x" },
      "NV-001 note refused external-formula",
    ],
    [
      "nothing, where it reads another file",
      { formula: "='[khac.xlsx]Sheet1'!A1", cached: "x" },
      "NV-001 note refused external-formula",
    ],
    [
      "nothing, where it shows an error",
      { formula: "=A1/0", cached: "#DIV/0!" },
      "NV-001 note refused error-value",
    ],
    [
      "nothing, where it has no value yet",
      { formula: "=A1&B1" },
      "NV-001 note refused formula-without-value",
    ],
  ])("a formula arrives as %s", (_way, content, expected) => {
    expect(typed({ note: content })).toEqual([expected]);
  });

  test("a text that looks like a formula stays a text", () => {
    const nasty = '=HYPERLINK("http://x.example")';
    const plan = merge(noted.master, [["a.xlsx", typeIn(firstCopy(noted), "NV-001", { note: nasty })]]);
    expect(taskAfter(noted.master, plan, "NV-001").note).toBe(nasty);
    const written = plan.workbookChanges.flatMap((change) =>
      change.kind === "writeCells" ? change.block.contents.flat() : [],
    );
    expect(
      written.filter(
        (cell) => typeof cell === "object" && cell !== null && cell.formula.includes("HYPERLINK"),
      ),
    ).toEqual([]);
  });

  test("a cell merged over rows speaks for its first row; the others are told", () => {
    const merged = withSheet(
      typeIn(firstCopy(noted), "NV-001", { difficulty: "Thiếu kinh phí" }),
      TASKS,
      (sheet) => ({
        ...sheet,
        merges: [
          {
            row: rowOfId(sheet, "NV-001"),
            column: columnOf(sheet, VI.labels.tasks.difficulty),
            rowCount: 3,
            columnCount: 1,
          },
        ],
      }),
    );
    expect(told(merge(noted.master, [["a.xlsx", merged]]))).toEqual([
      "NV-001 difficulty applied",
      "NV-002 difficulty refused merged-cell",
      "NV-003 difficulty refused merged-cell",
    ]);
  });
});

describe("rows that are new or gone", () => {
  test("tasks proposed in their block become tasks of the unit, once", () => {
    const proposed = withSheet(copy, "Việc mới", (sheet) => ({
      ...sheet,
      blocks: [
        ...sheet.blocks,
        {
          row: 4,
          column: 0,
          contents: [
            ["Tập huấn", null, "25/4/2021", "Cán bộ mới"],
            [null, null, null, null],
            ["Tham quan", "Thành Hội", "quý III", null],
          ],
        },
      ],
    }));
    const plan = merge(round.master, [["a.xlsx", proposed]]);
    expect(told(plan)).toEqual(["NV-008 title new", "NV-009 title new"]);
    expect(plan.tasks.slice(-2)).toMatchObject([
      { unit: "Tây Hồ", lead: "Tây Hồ", due: "2021-04-25", dueKind: "by", note: "Cán bộ mới" },
      { unit: "Tây Hồ", lead: "Thành Hội", due: null, dueKind: "none", dueText: "quý III" },
    ]);
    const again = merge(round.master, [
      ["a.xlsx", proposed],
      ["b.xlsx", proposed],
    ]);
    expect(told(again).filter((line) => line.endsWith("new"))).toHaveLength(2);
  });

  test("a row typed below the table is a proposed task too", () => {
    const grown = bare(copy, (rows) => [...rows, [null, null, null, "Việc thêm", null, null, null]]);
    const plan = merge(round.master, [["a.xlsx", grown]]);
    expect(told(plan)).toEqual(["NV-008 title new"]);
    expect(plan.tasks.at(-1)).toMatchObject({ title: "Việc thêm", unit: "Tây Hồ" });
  });

  test("what else is typed for a new task is in it or told", () => {
    const grown = bare(copy, (rows) => {
      const header = rows[HEADER] ?? [];
      const line = header.map((): CellContent => null);
      const put = (name: string, content: CellContent): void => {
        line[header.indexOf(name)] = content;
      };
      put("Nhiệm vụ", "Việc thêm");
      put("Trạng thái", "chưa xong");
      put("Phối hợp", "Đoàn Thanh niên");
      put("Hạn", "30/4/2021");
      put("Ghi chú", "gấp");
      return [...rows, line];
    });
    const plan = merge(round.master, [["a.xlsx", grown]]);
    expect(told(plan)).toEqual(["NV-008 title new", "NV-008 state refused unknown-state"]);
    expect(plan.tasks.at(-1)).toMatchObject({ support: "Đoàn Thanh niên", due: "2021-04-30", note: "gấp" });
    const master = applyChanges(round.master, plan.workbookChanges);
    const other = bare(grown, (rows) =>
      rows.map((row) => row.map((cell) => (cell === "gấp" ? "không gấp" : cell))),
    );
    expect(told(merge(master, [["b.xlsx", other]]))).toEqual([
      "NV-008 title unchanged already-there",
      "NV-008 state refused unknown-state",
      "NV-008 note refused same-task",
    ]);
  });

  test("a line of proposals that names no task is told", () => {
    const line = withSheet(copy, "Việc mới", (sheet) => ({
      ...sheet,
      blocks: [...sheet.blocks, { row: 4, column: 0, contents: [[null, "Thành Hội", 44_316, "Cần gấp"]] }],
    }));
    const plan = merge(round.master, [["a.xlsx", line]]);
    expect(told(plan)).toEqual(["lead refused no-task", "due refused no-task", "note refused no-task"]);
    expect(plan.workbookChanges).toEqual([]);
  });

  test("a row typed into the master without an id gets one before it is sent, so that it comes back to its place", () => {
    const tracker = smallTracker((task) => (task.id === "NV-002" ? { ...task, id: "" } : task));
    const sent = sendOut(workbookOf(tracker));
    const plan = merge(sent.master, [
      ["a.xlsx", typeIn(firstCopy(sent), "NV-008", { note: "Xong một nửa" })],
    ]);
    expect(told(plan)).toEqual(["NV-008 note applied"]);
    expect(plan.tasks[1]).toMatchObject({ id: "NV-008", title: "Nhiệm vụ 2", note: "Xong một nửa" });
  });

  test("a row that the master no longer has is told with what was typed", () => {
    const { master, copies } = smallRound();
    const tracker = smallTracker();
    const less = sendOut(
      workbookOf({ ...tracker, tasks: tracker.tasks.filter(({ id }) => id !== "NV-002") }),
    ).master;
    expect(master).not.toEqual(less);
    const plan = merge(less, [["a.xlsx", typeIn(copies[0]?.content ?? copy, "NV-002", { note: "Mới" })]]);
    expect(told(plan)).toContain("NV-002 note refused row-removed");
  });

  test("rows left out of the copy stay as they are", () => {
    const plan = merge(round.master, [
      ["a.xlsx", bare(filled, (rows) => rows.filter((row) => row[0] !== "NV-001"))],
    ]);
    expect(told(plan)).toHaveLength(3);
    expect(plan.tasks).toHaveLength(7);
  });
});

describe("files that cannot be taken in", () => {
  const good = ["good.xlsx", filled] as const;

  test("one such file is told by its code and stops no other", async () => {
    const zipBomb = new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]);
    const locked = new Uint8Array([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...Buffer.from("EncryptedPackage", "utf16le"),
    ]);
    const huge = new Uint8Array(40_000_001).fill(0x50);
    const foreign: WorkbookContent = {
      sheets: [{ ...firstSheet(copy), blocks: [{ row: 0, column: 0, contents: [["Họ tên", "Tuổi"]] }] }],
      names: [],
      properties: { custom: {} },
    };
    const plan = merge(round.master, [
      ["damaged.xlsx", await readReturnedFile(zipBomb, "damaged.xlsx")],
      ["locked.xlsx", await readReturnedFile(locked, "locked.xlsx")],
      ["huge.xlsx", await readReturnedFile(huge, "huge.xlsx")],
      ["picture.xlsx", await readReturnedFile(new Uint8Array([1, 2, 3]), "picture.xlsx")],
      ["foreign.xlsx", foreign],
      good,
    ]);
    expect(plan.files.map(({ problem }) => problem?.code)).toEqual([
      "damaged-zip",
      "password-protected",
      "too-large",
      "not-an-xlsx",
      "foreign-workbook",
      undefined,
    ]);
    expect(taskAfter(round.master, plan, "NV-002")).toMatchObject(CHANGED);
  });

  test("a copy of another plan is not taken in, whatever its ids", () => {
    const tracker = smallTracker();
    const other = sendOut(workbookOf({ ...tracker, settings: { ...tracker.settings, planNumber: "99/KH" } }));
    const plan = merge(round.master, [["a.xlsx", typeIn(firstCopy(other), "NV-002", { note: "Khác" })]]);
    expect(plan.files[0]?.problem).toMatchObject({
      code: "other-plan",
      details: { plan: "99/KH", wanted: "71/KH-BTV" },
    });
    expect(plan.changes).toEqual([]);
  });

  test("a workbook with the same ids but other tasks is a foreign one", () => {
    const tracker = smallTracker((task) => ({ ...task, title: `Việc khác hẳn ${task.id}` }));
    const other = without(firstCopy(sendOut(workbookOf(tracker))), "_goc");
    const plan = merge(round.master, [["a.xlsx", other]]);
    expect(plan.files[0]?.problem?.code).toBe("foreign-workbook");
  });
});

describe("rounds", () => {
  test("an older round is recognised and told; what a later one says counts", () => {
    const second = sendOut(round.master);
    const late = typeIn(copy, "NV-001", { note: "đợt một" });
    const current = typeIn(firstCopy(second), "NV-001", { note: "đợt hai" });
    const plan = merge(second.master, [
      ["late.xlsx", late],
      ["current.xlsx", current],
    ]);
    expect(plan.files).toMatchObject([
      { round: 1, remarks: ["older-round"] },
      { round: 2, remarks: [] },
    ]);
    expect(told(plan)).toEqual(["NV-001 note conflict older-copy", "NV-001 note applied"]);
    expect(taskAfter(second.master, plan, "NV-001").note).toBe("đợt hai");
  });

  test("two copies that differ change nothing until a person decides", () => {
    const one = typeIn(copy, "NV-001", { note: "một" });
    const other = typeIn(copy, "NV-001", { note: "hai" });
    const plan = merge(round.master, [
      ["a.xlsx", one],
      ["b.xlsx", other],
    ]);
    expect(told(plan)).toEqual(["NV-001 note conflict copies-differ", "NV-001 note conflict copies-differ"]);
    const preferred = merge(
      round.master,
      [
        ["a.xlsx", one],
        ["b.xlsx", other],
      ],
      "returned",
    );
    expect(told(preferred)).toEqual([
      "NV-001 note conflict copies-differ",
      "NV-001 note applied returned-preferred",
    ]);
  });

  test("a person picks one of two copies that differ, and leaves others alone", () => {
    const one = typeIn(copy, "NV-001", { note: "một", product: "A" });
    const other = typeIn(copy, "NV-001", { note: "hai" });
    const plan = planMerge(round.master, {
      files: [one, other].map((content, index) => ({ name: `${index}.xlsx`, content: succeed(content) })),
      preference: null,
      choose: ({ file, field }) => file === "1.xlsx" && field === "note",
      accept: ({ field }) => field !== "product",
      today: TODAY,
      when: "",
    });
    if (!plan.ok) throw new Error(plan.problem.code);
    expect(taskAfter(round.master, plan.value, "NV-001")).toMatchObject({ note: "hai", product: "" });
  });

  test("the master remembers three rounds and what each row said in them", () => {
    const third = sendOut(sendOut(round.master).master);
    const remembered = merge(third.master, []).found.tracker.sent ?? [];
    expect(remembered.map(({ round: number, recipient, rows }) => [number, recipient, rows.length])).toEqual([
      [1, "Tây Hồ", 3],
      [1, "Đông Anh", 3],
      [2, "Tây Hồ", 3],
      [2, "Đông Anh", 3],
      [3, "Tây Hồ", 3],
      [3, "Đông Anh", 3],
    ]);
    expect(remembered[4]?.rows).toEqual(smallTracker().tasks.slice(0, 3));
  });
});
