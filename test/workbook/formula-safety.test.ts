import { isHarmless } from "../../src/workbook/copies/formula-safety";
import { describeTracker } from "../../src/workbook/book/describe";
import { makeWording } from "../../src/workbook/schema/wording";
import { day, makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";

describe("a formula reaches outside its workbook", () => {
  test.each([
    ["to an open workbook", "=[b.xlsx]Sheet1!$A$1"],
    ["to one whose name or sheet needs quotes", "='[khác (2).xlsx]Đơn vị'!$A$1"],
    ["as a file keeps it, by number", "=[1]Sheet1!$A$1+[1]!Tên"],
    ["to several sheets of another", "=SUM([b.xlsx]T1:T12!A1)"],
    ["by a path in a home folder", "='C:\\Users\\Lan\\Documents\\[b.xlsx]Sheet1'!$A$1"],
    ["by the path of a drive", "='D:\\[b.xlsx]S'!A1"],
    ["by the path of a share", "='\\\\server\\share\\[b.xlsx]S'!A1"],
    ["by a path without quotes", "=C:\\Lan\\[b.xlsx]S!A1"],
    ["by an address of a web server", "='https://hoi.sharepoint.com/sites/a/[b.xlsx]S'!A1"],
    ["by an address without quotes", "=http://hoi.vn/[b.xlsx]S!A1"],
    ["to a name in another workbook", "='C:\\Lan\\b.xlsx'!Tên+1"],
    ["to a name in an open workbook", "=b.xlsx!Tên"],
    ["to a name in an open workbook with a space", "='kế hoạch.xlsm'!Tên"],
    ["to a table of another workbook", "=SUM(b.xlsx!Bảng1[Cột])"],
    ["as LibreOffice writes it", "='file:///home/lan/b.ods'#$Sheet1.A1"],
    ["to a program", "=cmd|'/c calc'!A1"],
    ["to the network", '=_xlfn.WEBSERVICE("http://x")'],
    ["in brackets that nobody closes", "=[b.xlsx"],
  ])("%s: %s", (_how, formula) => {
    expect(isHarmless(formula)).toBe(false);
  });
});

describe("a formula stays within its workbook", () => {
  test.each([
    "=SUM(A1:B2)",
    "='Nhiệm vụ'!$A$1",
    "=SUM('T1:T12'!A1)",
    "='Bà Lan''s'!A1",
    "=tblTasks[[#This Row],[Còn/chậm (ngày)]]",
    "=COUNTIFS(tblTasks[Cảnh báo],\"'C:\\[b.xlsx]S'!A1 | http://x\")",
    "=[@[Hạn]]-[@Ngày]&Sheet1!A1",
    "=tblTasks['[a'].xlsx]&Sheet1!A1",
  ])("%s", (formula) => {
    expect(isHarmless(formula)).toBe(true);
  });

  test("as every formula of a tracker of ours does", () => {
    const unit = makeUnit("DV-01", "Tây Hồ");
    const tasks = [makeNumberedTask(1, { unit: unit.name, lead: unit.name })];
    const tracker = makeTracker({ units: [unit], tasks });
    const today = day("2021-04-20");
    for (const language of ["vi", "en"] as const) {
      const { sheets, names } = describeTracker(tracker, makeWording(language), today);
      const cells = sheets.flatMap(({ blocks }) => blocks.flatMap(({ contents }) => contents.flat()));
      const formulas = cells.flatMap((cell) => (typeof cell === "object" && cell ? [cell.formula] : []));
      const all = [...new Set([...formulas, ...names.map(({ formula }) => formula)])];
      expect(all.length).toBeGreaterThan(100);
      expect(all.filter((formula) => !isHarmless(formula))).toEqual([]);
    }
  });
});
