import { applyChanges } from "../../src/workbook/page/apply/apply-changes";
import type { CellContent } from "../../src/workbook/page/content";
import {
  firstCopy,
  merge,
  sendOut,
  smallRound,
  smallTracker,
  told,
  typeIn,
  withSheet,
  workbookOf,
} from "./sent-copies";
import { HEADER, bare } from "./returned-forms";

const round = smallRound();
const copy = firstCopy(round);
const filled = typeIn(copy, "NV-002", { state: "xong", completedOn: "02/4/2021", note: "Đã gửi" });

const isAdded = ({ reason }: { readonly reason?: string }): boolean => reason === "row-added";

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

  test("a row typed below the table is a task where a person says so", () => {
    const grown = bare(copy, (rows) => [
      ...rows,
      (rows[HEADER] ?? []).map((header) => (header === "Nhiệm vụ" ? "Việc thêm" : null)),
    ]);
    const asked = merge(round.master, [["a.xlsx", grown]], "returned");
    expect(told(asked)).toEqual(["NV-008 title conflict row-added"]);
    expect(asked.workbookChanges).toEqual([]);
    const plan = merge(round.master, [["a.xlsx", grown]], null, isAdded);
    expect(told(plan)).toEqual(["NV-008 title new row-added"]);
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
    const plan = merge(round.master, [["a.xlsx", grown]], null, isAdded);
    expect(told(plan)).toEqual(["NV-008 title new row-added", "NV-008 state refused unknown-state"]);
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

  test("words below the block wait for a person, one line more right under it does not", () => {
    const lines = Array.from({ length: 9 }, (_, index): CellContent[] => [
      `Việc ${index + 1}`,
      null,
      null,
      null,
    ]);
    const below = withSheet(copy, "Việc mới", (sheet) => ({
      ...sheet,
      blocks: [
        ...sheet.blocks,
        { row: 4, column: 0, contents: lines },
        { row: 30, column: 0, contents: [["gọi lại chị Hoa"]] },
      ],
    }));
    const plan = merge(round.master, [["a.xlsx", below]]);
    expect(told(plan).slice(-2)).toEqual(["NV-016 title new", "NV-017 title conflict row-added"]);
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
