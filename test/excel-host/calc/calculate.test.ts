import { calculate, type CalcValue } from "./index";
import { sheetOf, tableOf, TEST_DAY, valueOf } from "./build";

const headers = ["Mã", "Hạn", "Còn (ngày)"];
const tasks = tableOf("tblTasks", headers, { row: 1, column: 1, rowCount: 3 });
const rows = [
  [],
  [null, ...headers],
  [null, "a", 44300, "=tblTasks[[#This Row],[Hạn]]-RepDate"],
  [null, "b", 44290, "=[@Hạn]-RepDate"],
];

function taskValue(row: number, column: number): CalcValue {
  const sheets = [
    sheetOf("Nhiệm vụ", rows, [tasks]),
    sheetOf("Tổng hợp", [
      [
        "=SUM(tblTasks[Còn (ngày)])",
        "=ROW(tblTasks[[#Headers],[Mã]])",
        "='nhiệm vụ'!C3",
        "=COUNTA(tblTasks[#Headers])",
      ],
      ["=ROWS(tblTasks[Mã])", "=INDEX(TBLTASKS[mã],2)", "=COUNTA(tblTasks)", "=tblTasks[Không có]"],
    ]),
  ];
  const result = calculate(
    { sheets, names: [{ name: "RepDate", formula: "=TODAY()" }] },
    { today: TEST_DAY },
  );
  return row < 2 ? result.valueOf("Tổng hợp", row, column) : result.valueOf("Nhiệm vụ", row, column);
}

describe("a calculated workbook", () => {
  test("reads the formula's own row of a table in the long and in the short form", () => {
    expect([taskValue(2, 3), taskValue(3, 3)]).toEqual([9, -1]);
  });

  test("reads whole table columns, headers and sheets by name without regard to case", () => {
    expect([0, 1, 2, 3].map((column) => taskValue(0, column))).toEqual([8, 2, 44300, 3]);
    expect([0, 1, 2].map((column) => taskValue(1, column))).toEqual([2, "b", 6]);
  });

  test("gives #REF! for a column that is not there and null for an empty cell", () => {
    expect(taskValue(1, 3)).toEqual({ error: "#REF!" });
    expect(taskValue(3, 9)).toBeNull();
  });

  test("names the function it does not know, also inside IFERROR", () => {
    expect(valueOf('=IFERROR(XLOOKUP(1,Data!A:A,Data!B:B),"x")')).toEqual({
      error: "#UNSUPPORTED! XLOOKUP is not a function of this evaluator",
    });
  });

  test("gives #NAME? for an unknown name", () => {
    expect(valueOf("=Nothing+1")).toEqual({ error: "#NAME?" });
  });

  test("takes each row's own cells where formulas differ in their row alone", () => {
    const formulas = (row: number): string[] => [
      `=C${row}*10`,
      `=IF(ROW()>1,SUM(C${row - 1}:C${row}),C${row})`,
      `="A${row}"&'a5'!C${row}`,
      `=SUM($C$1:C${row})`,
      "=C2",
    ];
    const rowNumbers = [1, 2, 3, 4];
    const lines = rowNumbers.map((row) => {
      const [times = "", pair = "", ...others] = formulas(row);
      return [times, row === 1 ? "=C1" : pair, row, ...others];
    });
    const others = rowNumbers.map((row) => [null, null, row + 4]);
    const sheets = [sheetOf("S", lines), sheetOf("a5", others)];
    const { valueOf: at } = calculate({ sheets, names: [] }, { today: TEST_DAY });
    expect([0, 1, 2, 3].map((row) => [0, 1, 3, 4, 5].map((column) => at("S", row, column)))).toEqual([
      [10, 1, "A15", 1, 2],
      [20, 3, "A26", 3, 2],
      [30, 5, "A37", 6, 2],
      [40, 7, "A48", 10, 2],
    ]);
  });

  test("finds circles of cells and of names, and all cells that need them", () => {
    const sheets = [
      sheetOf("S", [
        ["=B1+1", "=IFERROR(C1,0)", "=SUM(A1:A2)"],
        ["=Loop", "=1+A1"],
      ]),
    ];
    const result = calculate({ sheets, names: [{ name: "Loop", formula: "=Loop+1" }] }, { today: TEST_DAY });
    expect(result.valueOf("S", 0, 0)).toEqual({ error: expect.stringMatching(/^#CIRC!/) });
    expect(result.valueOf("S", 1, 1)).toEqual({ error: expect.stringMatching(/^#CIRC!/) });
    expect(result.valueOf("S", 1, 0)).toEqual({ error: "#CIRC! The name Loop needs itself" });
  });

  test("calculates a chain of 20,000 cells from its end", () => {
    const chain = Array.from({ length: 20_000 }, (_, row) => [row === 0 ? 1 : `=N(A${row})+1`]);
    const result = calculate({ sheets: [sheetOf("S", chain)], names: [] }, { today: TEST_DAY });
    expect(result.valueOf("S", 19_999, 0)).toBe(20_000);
  });

  test("finds a circle of 1,000 cells", () => {
    const chain = Array.from({ length: 1_000 }, (_, row) => [`=A${row === 0 ? 1_000 : row}+1`]);
    const result = calculate({ sheets: [sheetOf("S", chain)], names: [] }, { today: TEST_DAY });
    expect(result.valueOf("S", 500, 0)).toEqual({ error: expect.stringMatching(/^#CIRC!/) });
  });
});
