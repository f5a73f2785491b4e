import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { applyChanges } from "../../src/workbook/page/apply/apply-changes";
import type { CellContent, WorkbookContent } from "../../src/workbook/page/content";
import { openBook } from "../../src/workbook/book/reading/open-book";
import { makeGrid } from "../../src/workbook/page/grid-of-cells";
import { readReturnedFile } from "../../src/xlsx/read-returned-file";
import { writeXlsx } from "../../src/xlsx/write";
import { sayFileProblem } from "../../src/i18n/returned-file";
import { day, makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";
import { HEADER, TASKS } from "./returned-forms";
import {
  columnOf,
  firstCopy,
  merge,
  rowOfId,
  sendOut,
  taskAfter,
  told,
  typeIn,
  withSheet,
  workbookOf,
} from "./sent-copies";

const GUIDE = "Hướng dẫn";
const TITLES = ["Rà soát nhân sự", "Chuẩn bị văn kiện", "Tuyên truyền kết quả"];
const units = ["Tây Hồ", "Đông Anh"].map((name, index) =>
  makeUnit(`DV-0${index + 1}`, `Hội LHPN quận ${name}`, { shortName: name }),
);
const tracker = makeTracker({
  units,
  tasks: units.flatMap(({ name }, unit) =>
    TITLES.map((title, row) => {
      const begun =
        row === 1 ? { state: "in-progress" as const, percent: 0.2, note: "đã nhận giấy mời" } : {};
      const fields = {
        title,
        unit: name,
        lead: name,
        due: day(`2021-0${row + 4}-20`),
        dueKind: "by" as const,
      };
      return makeNumberedTask(unit * TITLES.length + row + 1, { ...fields, ...begun });
    }),
  ),
});
const round = sendOut(workbookOf(tracker));
const copy = firstCopy(round);
const tasks = copy.sheets.find(({ name }) => name === TASKS)!;

type Cells = readonly (readonly [row: number, column: number, content: CellContent])[];

function put(sheet: string, cells: Cells, into = copy): WorkbookContent {
  return withSheet(into, sheet, (one) => ({
    ...one,
    blocks: [
      ...one.blocks,
      ...cells.map(([row, column, content]) => ({ row, column, contents: [[content]] })),
    ],
  }));
}

/** Changes, then what was not read: place, kind and words. */
function all(returned: WorkbookContent): string[] {
  const plan = merge(round.master, [["a.xlsx", returned]]);
  const { unread = [], missing = [] } = plan.files[0] ?? {};
  return [
    ...told(plan),
    ...unread.map(({ what = "typed", place, text }) => `${what} ${place}: ${text}`),
    ...missing.map((id) => `missing ${id}`),
  ];
}

const lines = (typed: Parameters<typeof typeIn>[2], id = "NV-001"): string[] => all(typeIn(copy, id, typed));

describe("entries of a row that deny each other are asked about, none of them goes in alone", () => {
  test.each<[string, Parameters<typeof typeIn>[2], string[]]>([
    ["done by a third", { state: "Hoàn thành", percent: 0.3 }, ["state", "percent"]],
    [
      "done by a third, with its day",
      { state: "Hoàn thành", percent: 0.3, completedOn: "19/4/2021" },
      ["state", "percent", "completedOn"],
    ],
    ["all of it, not begun", { percent: 1 }, ["percent"]],
    ["a day of completion, not begun", { completedOn: "19/4/2021" }, ["completedOn"]],
  ])("%s", (_what, typed, fields) => {
    expect(lines(typed).map((line) => line.split(" ").slice(0, 3).join(" "))).toEqual(
      fields.map((field) => `NV-001 ${field} conflict`),
    );
  });

  test.each<[string, string, Parameters<typeof typeIn>[2]]>([
    ["begun, by a third", "NV-001", { percent: 0.3 }],
    ["done since, its share left as it was", "NV-002", { state: "Hoàn thành", completedOn: "19/4/2021" }],
  ])("%s: nothing is asked", (_what, id, typed) => {
    expect(lines(typed, id).filter((line) => !line.includes("applied"))).toEqual([]);
  });

  test("a day beside a state that nobody touched proposes that the task is done, in one question", () => {
    const returned = typeIn(copy, "NV-001", { completedOn: "19/4/2021" });
    const [asked] = merge(round.master, [["a.xlsx", returned]]).changes;
    expect(asked).toMatchObject({ to: "2021-04-19", also: [{ field: "state", to: "done" }] });
    const plan = merge(round.master, [["a.xlsx", returned]], null, () => true);
    expect(taskAfter(round.master, plan, "NV-001")).toMatchObject({
      state: "done",
      completedOn: "2021-04-19",
    });
    const merged = applyChanges(round.master, plan.workbookChanges);
    expect(merge(merged, [["a.xlsx", returned]]).workbookChanges).toEqual([]);
    const log = openBook(merged)?.tracker.log ?? [];
    expect(log.filter(({ source }) => source === "a.xlsx").map(({ after }) => after)).toContain("Hoàn thành");
  });
});

describe("what says nothing is told, not written down", () => {
  test.each<[string, Parameters<typeof typeIn>[2], string]>([
    ["a dash", { difficulty: "-" }, "NV-001 difficulty refused not-understood"],
    ["TRUE", { note: true }, "NV-001 note refused not-understood"],
    ["“xóa” where nothing stands", { note: "xóa" }, "NV-001 note unchanged nothing-to-clear"],
    ["“xóa” over a state", { state: "xóa" }, "NV-001 state conflict clears-state"],
  ])("%s", (_what, typed, line) => {
    expect(lines(typed)).toEqual([line]);
  });
});

test("a day without a year is of the plan's years, however late the copy is sent", () => {
  const base = put("_goc", [[6, 1, 46_000]], copy);
  const plan = merge(round.master, [
    ["a.xlsx", typeIn(base, "NV-002", { completedOn: "15/3", state: "xong" })],
  ]);
  expect(taskAfter(round.master, plan, "NV-002").completedOn).toBe("2021-03-15");
});

test("each cell that is not taken is told with its place and words", () => {
  const sheet = put(GUIDE, [
    [4, 3, "đã nhận"],
    [44, 0, "chị Lan nghỉ"],
    [7, 1, 44_320],
  ]);
  expect(all(sheet)).toEqual([
    "typed-over Hướng dẫn!B8: 04/05/2021",
    "typed Hướng dẫn!D5: đã nhận; A45: chị Lan nghỉ",
  ]);
});

describe("whose file and which row", () => {
  test("another recipient typed over the copy's own: everything is asked, facts too", () => {
    const named = put(GUIDE, [
      [2, 1, "Đông Anh"],
      [12, 1, "Chị Hoa"],
    ]);
    expect(all(typeIn(named, "NV-001", { note: "đã họp" }))).toEqual([
      "NV-001 note conflict other-recipient",
      "DV-01 contact conflict other-recipient",
      "typed-over Hướng dẫn!B3: Đông Anh",
    ]);
  });

  test("the recipient's own short name is no other recipient", () => {
    const named = put(GUIDE, [[2, 1, "Tây Hồ"]]);
    expect(all(typeIn(named, "NV-001", { note: "đã họp" }))[0]).toBe("NV-001 note applied");
  });

  test.each(["Tây Hồ", ""])("a row without its code, its unit “%s”, is known by its words", (unit) => {
    const row = rowOfId(tasks, "NV-001");
    const cleared = put(TASKS, [[row, columnOf(tasks, "Mã"), null]]);
    const named = put(
      TASKS,
      [
        [row, columnOf(tasks, "Đơn vị"), unit === "" ? null : unit],
        [row, columnOf(tasks, "Ghi chú"), "đã họp"],
      ],
      cleared,
    );
    expect(all(named).filter((line) => !line.includes("unchanged"))).toEqual([
      "NV-001 note applied",
      `codes Nhiệm vụ!A5: `,
    ]);
  });

  test("a locked column that was sorted alone is one thing; only what was answered is asked about", () => {
    const column = columnOf(tasks, "Nhiệm vụ");
    const first = rowOfId(tasks, "NV-001");
    const sorted = put(
      TASKS,
      [...TITLES].sort().map((title, index) => [first + index, column, title] as const),
    );
    expect(all(typeIn(sorted, "NV-001", { note: "xong bước 1" }))).toEqual([
      "NV-001 note conflict column-sorted",
      "sorted Nhiệm vụ!5: Chuẩn bị văn kiện; 6: Rà soát nhân sự",
    ]);
  });

  test("a column to be filled in that was sorted alone is asked about", () => {
    const moved = typeIn(typeIn(copy, "NV-002", { note: null }), "NV-003", { note: "đã nhận giấy mời" });
    expect(all(moved)).toEqual(["NV-002 note unchanged empty-cell", "NV-003 note conflict answers-moved"]);
  });
});

describe("headers", () => {
  const swap = (one: string, other: string): WorkbookContent =>
    put(TASKS, [
      [HEADER, columnOf(tasks, one), other],
      [HEADER, columnOf(tasks, other), one],
    ]);

  test("two that were exchanged are told once; what stands below is asked about where it was sent", () => {
    const filled = typeIn(swap("Khó khăn, vướng mắc", "Kiến nghị"), "NV-001", { difficulty: "thiếu người" });
    const plan = merge(round.master, [["a.xlsx", filled]], null, () => true);
    expect(taskAfter(round.master, plan, "NV-001")).toMatchObject({
      difficulty: "thiếu người",
      proposal: "",
    });
    expect(all(filled)).toEqual([
      "NV-001 difficulty conflict headers-exchanged",
      "typed-over Nhiệm vụ!W4: Kiến nghị; X4: Khó khăn, vướng mắc",
    ]);
  });

  test("locked ones that were exchanged, and one that was typed over, are told once", () => {
    expect(all(swap("Chủ trì", "Phối hợp"))).toEqual(["typed-over Nhiệm vụ!H4: Phối hợp; I4: Chủ trì"]);
    expect(all(put(TASKS, [[HEADER, columnOf(tasks, "Đơn vị"), "Cơ quan"]]))).toEqual([
      "typed-over Nhiệm vụ!G4: Cơ quan",
    ]);
  });

  test("columns that changed places with all they hold are where their headers are", () => {
    const [one, other] = [columnOf(tasks, "%"), columnOf(tasks, "Ngày hoàn thành")];
    const grid = makeGrid(tasks);
    const cells = [0, 1, 2, 3].flatMap((row): Cells[number][] => [
      [HEADER + row, one, grid.at(HEADER + row, other) ?? null],
      [HEADER + row, other, grid.at(HEADER + row, one) ?? null],
    ]);
    expect(all(put(TASKS, cells))).toEqual([]);
  });
});

test("words struck through within a cell are asked about: what is left is proposed", async () => {
  const parts = unzipSync(await writeXlsx(typeIn(copy, "NV-001", { note: "ZZ" })));
  const struck = Object.fromEntries(
    Object.entries(parts).map(([path, part]) => {
      const xml = strFromU8(part).replace(
        /<t[^>]*>ZZ<\/t>/,
        '<r><t xml:space="preserve">Gửi ngày 3/4 </t></r><r><rPr><strike/></rPr><t>ngày 5/4</t></r>',
      );
      return [path, strToU8(xml)];
    }),
  );
  const read = await readReturnedFile(zipSync(struck), "a.xlsx");
  if (!read.ok) throw new Error(read.problem.code);
  expect(all(read.value)).toEqual(["NV-001 note conflict struck-words"]);
  const plan = merge(round.master, [["a.xlsx", read]], "returned");
  expect(taskAfter(round.master, plan, "NV-001").note).toBe("Gửi ngày 3/4");
});

describe("files that are no answer", () => {
  const problem = (returned: Parameters<typeof merge>[1][number][1]): string => {
    const [file] = merge(round.master, [["a.xlsx", returned]]).files;
    return file?.problem ? sayFileProblem(file.problem, "vi") : "";
  };

  test("the master itself, an empty file and another tracker's copy each get their sentence", async () => {
    expect(problem(round.master)).toMatch(/^Đây là bảng theo dõi chung/);
    expect(problem(await readReturnedFile(new Uint8Array(), "a.xlsx"))).toMatch(/^Tệp rỗng \(0 byte\)/);
    const other = makeTracker({
      units,
      tasks: [makeNumberedTask(1, { title: "Thu gom rác", unit: units[0]!.name })],
    });
    expect(problem(firstCopy(sendOut(workbookOf(other))))).toMatch(/cùng kế hoạch 71.*“Thu gom rác”/);
  });

  test("the same file twice is told once", () => {
    const filled = put(GUIDE, [[44, 0, "chị Lan nghỉ"]], typeIn(copy, "NV-001", { note: "đã họp" }));
    const plan = merge(round.master, [
      ["a.xlsx", filled],
      ["a (1).xlsx", filled],
    ]);
    expect(told(plan)).toEqual(["NV-001 note applied"]);
    expect(plan.files.map(({ unread, problem: why }) => [unread.length, why?.code])).toEqual([
      [1, undefined],
      [0, "same-file"],
    ]);
  });
});
