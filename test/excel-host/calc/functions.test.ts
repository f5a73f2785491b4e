import type { CellValue } from "../../../src/workbook/page/content";
import { calculate, SUPPORTED_FUNCTIONS } from "./index";
import { sheetOf, TEST_DAY, valueOf } from "./build";
import { trickyFormulas } from "./tricky-data";

type Case = readonly [formula: string, expected: CellValue];

/** Columns A (numbers and others), B (text), C (sorted), D (booleans) from row 1 on. */
const DATA = [
  [3, "Tây Hồ", 1, true],
  ["1", "tây hồ", 2, false],
  [1, "A*", 2, null],
  [null, "Ab", 4, null],
];

function check(name: string, cases: readonly Case[]): void {
  test.each(cases)(`${name}: %s is %p`, (formula, expected) => {
    const value = valueOf(formula, DATA);
    const isError = typeof expected === "string" && expected.startsWith("#");
    expect(value).toEqual(isError ? { error: expected } : expected);
  });
}

// Where LibreOffice has its own ways (booleans are numbers there, text is seldom converted) Excel's are followed.
describe("what only Excel does", () => {
  check("booleans are no numbers", [
    ["=1=TRUE", false],
    ['="a"<TRUE', true],
    ["=99<FALSE", true],
    ["=SUM(Data!D1:D4)", 0],
    ["=COUNT(Data!D1:D4)", 0],
    ["=MAX(Data!D1:D4)", 0],
    ['=TRUE&""', "TRUE"],
    ["=TRUE+1", 2],
  ]);
  check("text written directly counts as a number", [
    ['=SUM("3",TRUE)', 4],
    ['=OR(FALSE,0,"TRUE")', true],
    ['=SUM("x")', "#VALUE!"],
  ]);
  check("look-ups keep text and numbers apart, criteria do not", [
    ['=MATCH("1",Data!A1:A4,0)', 2],
    ["=MATCH(1,Data!A1:A4,0)", 3],
    ["=COUNTIF(Data!A1:A4,1)", 2],
    ['=COUNTIF(Data!A1:A4,"1")', 2],
  ]);
  check("an empty cell found is 0", [
    ["=LOOKUP(2,1/(Data!C1:C4=4),Data!A1:A4)", 0],
    ["=INDEX(Data!A1:A4,4)", 0],
    ['=INDEX(Data!A1:A4,4)&""', ""],
  ]);
  check("days before March 1900 count with 29 February 1900", [
    ["=DAY(60)", 29],
    ["=MONTH(60)", 2],
    ["=DAY(1)", 1],
    ["=DATE(1900,3,1)", 61],
    ["=DATE(1900,2,28)", 59],
    ["=YEAR(-1)", "#NUM!"],
  ]);
});

describe("functions by hand", () => {
  check("rounding goes by the decimal form", [
    ["=ROUND(2.675,2)", 2.68],
    ["=ROUND(-0.5,0)", -1],
    ["=ROUND(25,-1)", 30],
    ["=ROUNDUP(-1.21,1)", -1.3],
    ["=ROUNDDOWN(-1.29,1)", -1.2],
  ]);
  check("errors go through, the left one first", [
    ["=1/0+NA_name", "#DIV/0!"],
    ["=SUM(1,#N/A)", "#N/A"],
    ["=IF(#REF!,1,2)", "#REF!"],
    ["=MATCH(5,Data!C1:C4,0)", "#N/A"],
    ["=0^0", "#NUM!"],
  ]);
  // 5 April 2021 is a Monday; 30 April and 3 May 2021 were holidays in Viet Nam.
  check("dates", [
    ["=TODAY()", 44291],
    ["=WEEKDAY(TODAY(),2)", 1],
    ["=DATE(2021,4,30)-TODAY()", 25],
    ["=WORKDAY(DATE(2021,4,29),1,{44316,44319})", 44320],
    ["=NETWORKDAYS(DATE(2021,4,29),DATE(2021,5,4),{44316,44319})", 2],
    ["=EDATE(DATE(2020,2,29),12)", 44255],
    ["=EOMONTH(DATE(2024,1,31),1)-DATE(2024,2,1)", 28],
  ]);
  check("criteria", [
    ['=COUNTIF(Data!B1:B4,"tÂy hồ")', 2],
    ['=COUNTIF(Data!B1:B4,"A*")', 2],
    ['=COUNTIF(Data!B1:B4,"A~*")', 1],
    ['=COUNTIF(Data!A1:A4,"")', 1],
    ['=COUNTIF(Data!A1:A4,"<>3")', 3],
    ['=COUNTIFS(Data!B:B,"",Data!C:C,"")', 1_048_572],
    ['=SUMIFS(Data!C1:C4,Data!B1:B4,"tây hồ",Data!C1:C4,">1")', 2],
  ]);
  check("a range where one value is wanted gives the one of the own row or column", [
    ["=Data!C1:C4*10", 10],
    ['=Data!A2:D2&""', "1"],
    ["=Data!B2:C3", "#VALUE!"],
    ["=Data!C2:C4*10", "#VALUE!"],
  ]);
  check("numbers as text", [
    ['=1/3&""', "0.333333333333333"],
    ['=0.1+0.2&""', "0.3"],
    ['=1E21&""', "1E+21"],
  ]);
});

describe("the evaluator refuses loudly", () => {
  test.each([
    ["=SUM(1,", "Not a formula"],
    ["=LEFT()", "LEFT does not take 0 arguments"],
    ["=AGGREGATE(9,6,Data!A1:A4,1)", "AGGREGATE(9, 6)"],
    ["=CHAR(200)", "CHAR(200)"],
    ["=MATCH(1,Data!A1:A4,-1)", "type -1"],
    ["=SUMPRODUCT(IF(Data!C1:C4>1,1,0))", "one value is wanted"],
    ["=Data!A1:B2 Data!B1:B4", 'Operator " "'],
  ])("%s", (formula, words) => {
    expect(valueOf(formula, DATA)).toEqual({ error: expect.stringContaining(words) });
  });

  test("every function it knows is in the list that LibreOffice judges", () => {
    const judged = [...trickyFormulas("Số liệu"), ...trickyFormulas("Phép tính")].join("\n");
    const untried = [...SUPPORTED_FUNCTIONS].filter((name) => !judged.includes(`${name}(`));
    expect(untried).toEqual([]);
  });
});

describe("counting over long columns", () => {
  /** Processor milliseconds of as many counts as there are rows. */
  const countAll = (length: number): number => {
    const rows = Array.from({ length }, (_, row) => [
      `Đơn vị ${row % (length / 2)}`,
      `=COUNTIFS(A$1:A$${length},A${row + 1},A$1:A$${length},"Đơn*")`,
    ]);
    const result = calculate({ sheets: [sheetOf("S", rows)], names: [] }, { today: TEST_DAY });
    const began = process.cpuUsage();
    const counts = rows.map((_, row) => result.valueOf("S", row, 1));
    const { user, system } = process.cpuUsage(began);
    expect(new Set(counts)).toEqual(new Set([2]));
    return (user + system) / 1000;
  };

  test("ten times the counts over ten times the rows take ten times as long, and not a hundred times", () => {
    countAll(100);
    const few = Math.min(countAll(800), countAll(800));
    expect(countAll(8_000) / few).toBeLessThan(40);
  });
});
