import fc from "fast-check";
import { sameContent, sameData } from "../../src/workbook/page/difference/same";
import { sameFormula } from "../../src/workbook/page/difference/same-formula";
import { anyMeaning, anySpelling, mutate, PLAIN, spell } from "../support/any-formula";

describe("two formulas are the same", () => {
  test.each([
    ["shown with @ before a name", "=@RepDate-1", "=RepDate-1"],
    ["shown with @ before a function", "=IF(A1,@INDEX(B:B,2),0)", "=IF(A1,INDEX(B:B,2),0)"],
    ["shown with @ before a reference", "=@'Tổng hợp'!A1:A9+@$B$1:$B$4", "='Tổng hợp'!A1:A9+$B$1:$B$4"],
    ["shown with @ before a table", "=@tblTasks[Hạn]", "=tblTasks[Hạn]"],
    ["with the prefix of a younger function", "=_xlfn.MAXIFS(A:A,B:B,1)", "=MAXIFS(A:A,B:B,1)"],
    ["with both prefixes", "=_xlfn._xlws.SORT(A1:A3)", "=SORT(A1:A3)"],
    ["with the intersection in words", "=_xlfn.SINGLE(RepDate)+1", "=@RepDate+1"],
    ["with an intersection of a sum in words", "=_xlfn.SINGLE(A1:A3+B1:B3)*2", "=@(A1:A3+B1:B3)*2"],
    ["with spaces beside operators and brackets", "= IF( A1 > 0 , 1 ,\n 2 )", "=IF(A1>0,1,2)"],
    ["with semicolons between arguments", '=IF(A1;"a;b";2)', '=IF(A1,"a;b",2)'],
    ["with semicolons and decimal commas", "=ROUND(A1*1,5;0)", "=ROUND(A1*1.5,0)"],
    ["with a semicolon in a reference to a table", "=tblA[[#This Row];[Hạn]]", "=tblA[[#This Row],[Hạn]]"],
    ["with needless quotes around a sheet", "='_lich'!$A$1", "=_lich!$A$1"],
    ["with a truth value as a call", "=IF(FALSE(),1,TRUE())", "=IF(FALSE,1,TRUE)"],
    ["with a range of one cell", "=_lich!$A$1:$A$1", "=_lich!$A$1"],
  ])("%s: %s", (_how, a, b) => {
    expect(sameFormula(a, b)).toBe(true);
    expect(sameFormula(b, a)).toBe(true);
  });
});

describe("two formulas differ", () => {
  test.each([
    ["in the row they read: this one or all", "=[@Hạn]", "=[Hạn]"],
    ["in the row they read, in the long form", "=tblA[[#This Row],[Hạn]]", "=tblA[Hạn]"],
    ["in a text that holds an @", '="@x"', '="x"'],
    ["in a text that holds spaces", '="a , b"', '="a,b"'],
    ["in a text that holds a semicolon", '="a;b"', '="a,b"'],
    ["in a text that holds a prefix", '="_xlfn.A"', '="A"'],
    ["in a text that holds a quoted sheet", "=\"'S'!A1\"", '="S!A1"'],
    ["in an intersection and a name", "=A1 B1", "=A1B1"],
    ["in an intersection and a union", "=SUM(A1:B2 B1)", "=SUM(A1:B2,B1)"],
    ["in columns and rows of an array", "={1,2}", "={1;2}"],
    ["in columns and rows of an array, with semicolons elsewhere", "=SUM({1,2};3)", "=SUM({1;2};3)"],
    ["in a number of decimals and two arguments", "=MAX(1;2,3)", "=MAX(1,2,3)"],
    ["in a sheet's name that needs its quotes", "='a b'!A1", "='a  b'!A1"],
    ["in what is intersected", "=_xlfn.SINGLE(A1+B1)*2", "=A1+B1*2"],
    ["in a name that only begins like a prefix", "=a_xlfn.b", "=ab"],
    ["in a range that is no single cell", "=$A$1:$A$12", "=$A$12"],
    ["in a comparison and an assignment of words", "=A1>=B1", "=A1>B1"],
  ])("%s: %s", (_how, a, b) => {
    expect(sameFormula(a, b)).toBe(false);
    expect(sameFormula(b, a)).toBe(false);
  });
});

describe("whatever the formula", () => {
  it("all its spellings are the same", () => {
    fc.assert(
      fc.property(anyMeaning, anySpelling, anySpelling, (meaning, one, other) => {
        expect(sameFormula(spell(meaning, one), spell(meaning, other))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("another reference, operator, literal, function or order of arguments is seen in any spelling", () => {
    fc.assert(
      fc.property(anyMeaning, fc.nat(), anySpelling, anySpelling, (meaning, choice, one, other) => {
        const changed = mutate(meaning, choice);
        fc.pre(spell(changed, PLAIN) !== spell(meaning, PLAIN));
        expect(sameFormula(spell(meaning, one), spell(changed, other))).toBe(false);
      }),
      { numRuns: 1_000 },
    );
  });

  it("two of them are the same only where they mean the same", () => {
    fc.assert(
      fc.property(anyMeaning, anyMeaning, anySpelling, (one, other, spelling) => {
        const areSame = spell(one, PLAIN) === spell(other, PLAIN);
        expect(sameFormula(spell(one, PLAIN), spell(other, spelling))).toBe(areSame);
      }),
      { numRuns: 500 },
    );
  });
});

describe("what is compared as a formula", () => {
  it("are formulas of cells, not their texts", () => {
    expect(sameContent({ formula: "=@RepDate" }, { formula: "=RepDate" })).toBe(true);
    expect(sameContent("=@RepDate", "=RepDate")).toBe(false);
    expect(sameContent({ formula: "=1" }, 1)).toBe(false);
  });

  it("are formulas of checks and rules and ranges of charts, not the words beside them", () => {
    const check = (source: string, message: string): object => ({
      rule: { kind: "list", source },
      error: { title: "Danh sách", message, style: "stop" },
    });
    expect(sameData(check("=@UnitList", "Chọn, rồi"), check("=UnitList", "Chọn, rồi"))).toBe(true);
    expect(sameData(check("=UnitList", "Chọn , rồi"), check("=UnitList", "Chọn, rồi"))).toBe(false);
    expect(sameData(check("=UnitList", "'S'!A1; x"), check("=UnitList", "S!A1, x"))).toBe(false);
    expect(sameData({ formula: "=AND( A1;1 )" }, { formula: "=AND(A1,1)" })).toBe(true);
    expect(sameData({ values: "'_lich'!$A$1" }, { values: "_lich!$A$1" })).toBe(true);
    expect(sameData({ rule: { source: ["a, b"] } }, { rule: { source: ["a,b"] } })).toBe(false);
  });
});
