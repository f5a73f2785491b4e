import type { CellContent } from "../../src/workbook/page/content";
import {
  VI,
  columnOf,
  firstCopy,
  merge,
  rowOfId,
  smallRound,
  taskAfter,
  told,
  typeIn,
  withSheet,
} from "./sent-copies";
import { TASKS } from "./returned-forms";

describe("cells come back in other ways of writing", () => {
  const noted = smallRound((task) => ({ ...task, note: "Cũ", state: "in-progress" }));

  function typed(cells: Parameters<typeof typeIn>[2]): string[] {
    return told(merge(noted.master, [["a.xlsx", typeIn(firstCopy(noted), "NV-001", cells)]]));
  }

  test("an empty cell changes nothing, the word xóa empties", () => {
    expect(typed({ note: null })).toEqual(["NV-001 note unchanged empty-cell"]);
    const cleared = typeIn(firstCopy(noted), "NV-001", { note: " Xoá", state: "xóa" });
    const plan = merge(noted.master, [["a.xlsx", cleared]], "returned");
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
    expect(told(plan)).toEqual([
      "NV-001 completedOn refused ambiguous-date",
      "NV-002 completedOn conflict state-differs",
    ]);
  });

  test.each<[string, CellContent, string]>([
    [
      "its value, which is named as a formula's",
      { formula: '="Đã "&"họp"', cached: "Đã họp" },
      "NV-001 note applied worked-out",
    ],
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
