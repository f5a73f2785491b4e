import { expandThisRow, splitFormula } from "../../src/workbook/page/difference/formula-form";

const expand = (formula: string): string => expandThisRow(formula, "tblTasks");

describe("a formula read inside a table", () => {
  it("gets the long form of a column of this row", () => {
    expect(expand("=[@Hạn]+1")).toBe("=tblTasks[[#This Row],[Hạn]]+1");
  });

  it("gets it for headers with blanks, slashes and parentheses, which Excel puts in two pairs of brackets", () => {
    expect(expand("=[@[Còn/chậm (ngày)]]")).toBe("=tblTasks[[#This Row],[Còn/chậm (ngày)]]");
  });

  it("keeps the escapes of a header's own brackets, hashes and quotes", () => {
    expect(expand("=[@[Mã '#1 '[x'] ''y]]&\"\"")).toBe("=tblTasks[[#This Row],[Mã '#1 '[x'] ''y]]&\"\"");
  });

  it("gets it for a run of columns, for the row itself and for a whole column", () => {
    expect(expand("=SUM([@[Quý I]:[Quý IV]])")).toBe("=SUM(tblTasks[[#This Row],[Quý I]:[Quý IV]])");
    expect(expand("=COUNTA([@])")).toBe("=COUNTA(tblTasks[#This Row])");
    expect(expand("=COUNTIFS([Đơn vị],[@[Đơn vị]])")).toBe(
      "=COUNTIFS(tblTasks[Đơn vị],tblTasks[[#This Row],[Đơn vị]])",
    );
  });

  it("keeps the table where one is named, in the short form too", () => {
    expect(expand("=INDEX(tblUnits[Ngày],1)+tblUnits[@Ngày]")).toBe(
      "=INDEX(tblUnits[Ngày],1)+tblUnits[[#This Row],[Ngày]]",
    );
    expect(expand("=ROW(tblTasks[[#Headers],[Mã]])")).toBe("=ROW(tblTasks[[#Headers],[Mã]])");
  });

  it("is the same when it is long already", () => {
    const long = '=IF(N(tblTasks[[#This Row],[Gia hạn đến]])>0,"[@Hạn]",tblTasks[[#This Row],[Hạn]])';
    expect(expand(long)).toBe(long);
  });

  it("keeps what only looks like a reference: texts, sheet names, other workbooks", () => {
    const formulas = [
      '="[@Hạn] ""[@x]"" "&1',
      "='[Sổ cũ.xlsx]Nhiệm vụ'!$A$1",
      "='Tổng [@x] ''hợp'''!A1",
      "=[1]Sheet1!A1",
      "=[Cu.xlsx]Sheet1!A1+1",
    ];
    for (const formula of formulas) expect(expand(formula)).toBe(formula);
  });
});

describe("a formula cut into parts", () => {
  it("is the same when put together again, even where it is broken off", () => {
    for (const formula of ['=[@[a]]&"x', "='Tổng hợp", "=tbl[[#This Row],[Hạn]", "=SUM(A1:B2)", ""]) {
      expect(
        splitFormula(formula)
          .map(({ source }) => source)
          .join(""),
      ).toBe(formula);
    }
  });
});
