import { fromFileWidth, toFileWidth } from "../../src/xlsx/text/column-width";
import { fromFileFormula, toFileFormula } from "../../src/xlsx/text/formula-text";
import { headerSections } from "../../src/xlsx/text/header-sections";
import { escapeFileText, needsQuotePrefix, unescapeFileText } from "../../src/xlsx/text/literal-text";
import { parseRange } from "../../src/xlsx/text/address";
import { shiftFormula } from "../../src/xlsx/text/shift-formula";
import { area } from "../support/content-builder";

describe("a formula in a file", () => {
  test.each([
    ["=SUM(A1:A9)", "SUM(A1:A9)"],
    ["=IFERROR(AGGREGATE(14,6,t[Hạn],1),0)", "IFERROR(_xlfn.AGGREGATE(14,6,t[Hạn],1),0)"],
    ["=NETWORKDAYS.INTL(A1,B1)+WORKDAY(A1,1)", "NETWORKDAYS.INTL(A1,B1)+WORKDAY(A1,1)"],
    ["=IF(A1=\"AGGREGATE(1)\",'DAYS(x)'!A1,t[IFS(a)])", "IF(A1=\"AGGREGATE(1)\",'DAYS(x)'!A1,t[IFS(a)])"],
    ["=tblTasks[[#This Row],[Mã '#1 '[x']]]&XOR(1,0)", "tblTasks[[#This Row],[Mã '#1 '[x']]]&_xlfn.XOR(1,0)"],
    ["=FILTER(A1:A2,B1:B2)", "_xlfn._xlws.FILTER(A1:A2,B1:B2)"],
  ])("%s stands as %s and comes back", (canonical, file) => {
    expect(toFileFormula(canonical)).toBe(file);
    expect(fromFileFormula(file)).toBe(canonical);
  });
});

describe("a formula copied two rows down and one column right", () => {
  test.each([
    ["=A1+$A1+A$1+$A$1", "=B3+$A3+B$1+$A$1"],
    ["=SUM(A:B,$A:A,1:2,$1:2)", "=SUM(B:C,$A:B,3:4,$1:4)"],
    ["='A1'!A1&Sheet1!A1&\"A1\"", "='A1'!B3&Sheet1!B3&\"A1\""],
    ["=LOG10(A1)+tbl_A1+tblTasks[A1]", "=LOG10(B3)+tbl_A1+tblTasks[A1]"],
    ["=RepDate1-Z9+AZ9", "=RepDate1-AA11+BA11"],
    ["=ABCD1+1.5E3", "=ABCD1+1.5E3"],
  ])("%s becomes %s", (formula, shifted) => {
    expect(shiftFormula(formula, 2, 1)).toBe(shifted);
  });
});

describe("a text that Excel would take for something else", () => {
  test.each([
    "=1",
    "+84",
    "-x",
    "@x",
    "'x",
    "12",
    " 3,5",
    "1/2",
    "2-4-2021",
    "7:30",
    "50%",
    "1e5",
    "(12)",
    "TRUE",
  ])("%s is quoted", (text) => expect(needsQuotePrefix(text)).toBe(true));

  test.each(["Mã", "tháng 4/2021", "12 xã", "T01", "trước ngày 02/4/2021", "III.1", "4/2021 (dự kiến)", ""])(
    "%s is not",
    (text) => expect(needsQuotePrefix(text)).toBe(false),
  );

  test("an escape of the file format stays the text it is", () => {
    expect(escapeFileText("a _x0041_ b_x")).toBe("a _x005F_x0041_ b_x");
    expect(unescapeFileText("Còn_x000a_(ngày)")).toBe("Còn\n(ngày)");
  });
});

describe("measures and places", () => {
  test("a column of 8.43 characters is 64 pixels, 9.14 in the file", () => {
    expect(toFileWidth(8.43)).toBeCloseTo(9.14, 2);
    expect(fromFileWidth(9.140625)).toBe(8.43);
    expect([0.5, 1, 8, 12, 20.5, 46].map((width) => fromFileWidth(toFileWidth(width)))).toEqual([
      0.5, 1, 8, 12, 20.5, 46,
    ]);
  });

  test("a footer falls into its three places, codes left in", () => {
    expect(headerSections('&LTrái && phải&C&"Arial,Bold"&P/&N&R&D')).toEqual({
      left: "Trái && phải",
      center: '&"Arial,Bold"&P/&N',
      right: "&D",
    });
    expect(headerSections("giữa").center).toBe("giữa");
  });

  test("addresses of cells, columns and rows are rectangles; others are none", () => {
    expect(parseRange("$B$2:D4")).toEqual(area(1, 1, 3, 3));
    expect(parseRange("AA1")).toEqual(area(0, 26));
    expect(parseRange("$A:$B")).toEqual(area(0, 0, 1_048_576, 2));
    expect(parseRange("$3:$4")).toEqual(area(2, 0, 2, 16_384));
    expect(["A0", "XFE1", "B2:A1", "A1:INDEX(B1,2)", "", "tbl[x]"].map(parseRange)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});
