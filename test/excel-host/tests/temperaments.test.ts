import type { WorkbookContent } from "../../../src/workbook/page/content";
import { realExcelSteps } from "../../support/real-excel-steps";
import { TEMPERAMENTS, temperamentOf } from "../temperaments/table";
import { withAt, withPrefix } from "../temperaments/shown-formulas";
import { putUserMade } from "../user-made";
import { openExcel, type OpenExcel } from "./open-excel";

const TABLE = [
  ["Đơn vị", "Số"],
  ["Tây Hồ", 1],
  ["Đông Anh", 2],
];

/** A simulated Excel with a temperament and a table tblUnits in A1:B3. */
async function openWithTable(...temperaments: string[]): Promise<OpenExcel> {
  const excel = openExcel({ temperaments, sets: { ExcelApi: "1.17" } });
  await excel.write("A1:B3", TABLE);
  await excel.on((sheet) => void (sheet.tables.add("A1:B3", true).name = "tblUnits"));
  return excel;
}

describe("the table of temperaments", () => {
  it("names each once, with what it does in a sentence, and where that is told", () => {
    const ids = TEMPERAMENTS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      TEMPERAMENTS.filter(({ does, source }) => !/^[A-Z].+\.$/.test(does) || source.length < 10),
    ).toEqual([]);
  });

  it("lets only those go together after which nothing is refused", () => {
    expect(TEMPERAMENTS.filter(({ combines, outcome }) => combines && outcome !== "same workbook")).toEqual(
      [],
    );
  });

  it("names the step in real Excel that settles each, or says why there is none", () => {
    const titles = realExcelSteps().map(({ title }) => title);
    const isTold = (settledBy: string | { noStep: string }): boolean =>
      typeof settledBy === "string" ? titles.includes(settledBy) : /^[A-Z].+\.$/.test(settledBy.noStep);
    expect(TEMPERAMENTS.filter(({ settledBy }) => !isTold(settledBy)).map(({ id }) => id)).toEqual([]);
  });

  it("says which there are where one is unknown", () => {
    expect(() => openExcel({ temperaments: ["grumpy"] })).toThrow(
      /No temperament grumpy; there are .*busy-once/,
    );
    expect(temperamentOf("busy-once").outcome).toBe("same after a retry");
  });
});

describe("an apostrophe in a cell formatted as text", () => {
  it("is part of the text, and none elsewhere", async () => {
    const excel = openExcel({ temperaments: ["apostrophe-kept"] });
    await excel.on((sheet) => void (sheet.getRange("A1").numberFormat = [["@"]]));
    await excel.write("A1:B1", [["'=1+1", "'=1+1"]]);
    expect(await excel.read("A1:B1", "values")).toEqual([["'=1+1", "=1+1"]]);
  });
});

describe("formulas as an older Excel has stored them", () => {
  it.each([
    ["=INDEX(A1:A3,2)", "=@INDEX(A1:A3,2)"],
    ["=1-N(INDEX(A1:A3,2))", "=1-N(@INDEX(A1:A3,2))"],
    ["=SUM(INDEX(A1:B3,0,1))", "=SUM(INDEX(A1:B3,0,1))"],
    ["=SUM(A1:INDEX(A1:A3,2))", "=SUM(A1:INDEX(A1:A3,2))"],
    ['=IF("INDEX("="",OFFSET(A1,1,0),2)', '=IF("INDEX("="",@OFFSET(A1,1,0),2)'],
    ["=(INDEX(A1:A3,2):A3)", "=(INDEX(A1:A3,2):A3)"],
  ])("show %s as %s", (formula, shown) => expect(withAt(formula)).toBe(shown));

  it.each([
    ["=IFERROR(1/0,0)", "=_xlfn.IFERROR(1/0,0)"],
    ["=1+INDEX(A1:A3,(1+1))", "=1+_xlfn.SINGLE(INDEX(A1:A3,(1+1)))"],
    ["=1+@INDEX(A1:A3,2)", "=1+@INDEX(A1:A3,2)"],
    ["=COUNTIFS(A:A,INDEX(B:B,1))", "=_xlfn.COUNTIFS(A:A,_xlfn.SINGLE(INDEX(B:B,1)))"],
  ])("in one that knows fewer functions %s as %s", (formula, shown) =>
    expect(withPrefix(formula)).toBe(shown),
  );

  it("are shown so, kept as they were, and calculate the same", async () => {
    const excel = await openWithTable("formulas-with-at");
    await excel.enter("D1", [["=INDEX(tblUnits[Số],2)*10"]]);
    expect(await excel.read("D1", "formulas")).toEqual([["=@INDEX(tblUnits[Số],2)*10"]]);
    expect(excel.host.values("Sheet1", "D1")).toEqual([[20]]);
    const [block] = excel.host.content().sheets[0]?.blocks ?? [];
    expect(JSON.stringify(block)).not.toContain("@INDEX");
  });
});

describe("defined names", () => {
  it("of a computer with “;” are shown with it, and refused with “,”", async () => {
    const excel = await openWithTable("localised-names");
    const add = (formula: string) => (_sheet: Excel.Worksheet, context: Excel.RequestContext) =>
      context.workbook.names.add("Second", formula);
    expect(await excel.codeOf(add("=INDEX(tblUnits[Số],2)"))).toBe("InvalidArgument");
    expect(await excel.codeOf(add("=INDEX(tblUnits[Số];2)"))).toBe("no error");
    const shown = await excel.on(async (_sheet, context) => {
      const name = context.workbook.names.getItem("Second").load("formula,value");
      await context.sync();
      return [name.formula as unknown, name.value as unknown];
    });
    expect(shown).toEqual(["=INDEX(tblUnits[Số];2)", 2]);
  });

  it("of a table's column are kept as its cells", async () => {
    const excel = await openWithTable("names-as-addresses");
    await excel.on((_sheet, context) => void context.workbook.names.add("UnitList", "=tblUnits[Đơn vị]"));
    expect(excel.host.content().names).toEqual([{ name: "UnitList", formula: "=Sheet1!$A$2:$A$3" }]);
  });

  it("are kept so in the workbook that is opened, too", async () => {
    const kind = await openWithTable();
    await kind.on((_sheet, context) => void context.workbook.names.add("UnitList", "=tblUnits[Đơn vị]"));
    const content: WorkbookContent = kind.host.content();
    const { host } = openExcel({ content, temperaments: ["names-as-addresses"] });
    expect(host.content().names).toEqual([{ name: "UnitList", formula: "=Sheet1!$A$2:$A$3" }]);
  });
});

type Batch = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

const REFUSALS: readonly (readonly [temperament: string, what: string, code: string, batch: Batch])[] = [
  ["special-cells-failing", "special cells", "GeneralException", special],
  [
    "merges-unreadable",
    "merged areas",
    "GeneralException",
    (sheet) => sheet.getRange("A1:B9").getMergedAreasOrNullObject(),
  ],
  ["pages-unreadable", "the page", "GeneralException", (sheet) => sheet.pageLayout.load("orientation")],
  [
    "tables-cannot-grow",
    "a row more",
    "InsertDeleteConflict",
    (sheet) => sheet.tables.getItem("tblUnits").resize("A1:B4"),
  ],
  [
    "other-workbook-in-front",
    "a sheet more",
    "GeneralException",
    (_sheet, { workbook }) => workbook.worksheets.add("B"),
  ],
  ["other-workbook-in-front", "grid lines", "GeneralException", (sheet) => sheet.load("showGridlines")],
  ["other-workbook-in-front", "frozen panes", "GeneralException", (sheet) => sheet.freezePanes.freezeRows(1)],
  [
    "other-workbook-in-front",
    "the selection",
    "InvalidSelection",
    (_sheet, { workbook }) => workbook.getSelectedRange(),
  ],
  ["busy-once", "the first round trip", "ActivityLimitReached", (sheet) => sheet.load("name")],
];

function special(sheet: Excel.Worksheet): unknown {
  return sheet.getRange("A1:B9").getSpecialCellsOrNullObject("DataValidations");
}

describe("refusals", () => {
  it.each(REFUSALS)("of an Excel that is %s: %s gives %s", async (temperament, _what, code, batch) => {
    const excel = openExcel({
      temperaments: [temperament],
      sets: { ExcelApi: "1.17" },
      content: (await openWithTable()).host.content(),
    });
    expect(await excel.codeOf(batch)).toBe(code);
  });

  it("of one that cannot unprotect, and of special cells of a protected sheet", async () => {
    const excel = openExcel({ temperaments: ["unprotect-refused", "special-cells-protected"] });
    expect(await excel.codeOf(special)).toBe("no error");
    await excel.on((sheet) => sheet.protection.protect());
    expect(await excel.codeOf((sheet) => sheet.protection.unprotect())).toBe("AccessDenied");
    expect(await excel.codeOf(special)).toBe("AccessDenied");
  });

  it("of one that cannot read rules and charts, though it makes them", async () => {
    const excel = openExcel({
      temperaments: ["rules-unreadable", "charts-unreadable"],
      sets: { ExcelApi: "1.17" },
    });
    await excel.on((sheet) => {
      sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      sheet.charts.add("Line", sheet.getRange("A1:B3")).title.text = "Tiến độ";
    });
    expect(await excel.codeOf((sheet) => sheet.getRange().conditionalFormats.load("id"))).toBe("no error");
    expect(await excel.codeOf((sheet) => sheet.getRange().conditionalFormats.load("type"))).toBe(
      "GeneralException",
    );
    expect(await excel.codeOf((sheet) => sheet.charts.load("name"))).toBe("no error");
    expect(await excel.codeOf((sheet) => sheet.charts.load("title/text"))).toBe("UnsupportedOperation");
  });
});

describe("an Excel whose formats are mixed", () => {
  it("answers null for those of several cells, and the format of one", async () => {
    const excel = openExcel({ temperaments: ["mixed-formats"] });
    const told = await excel.on(async (sheet, context) => {
      const ranges = ["A1:B2", "A1"].map((address) => sheet.getRange(address).load("format/font/color"));
      await context.sync();
      return ranges.map(({ format }) => format.font.color as unknown);
    });
    expect(told).toEqual([null, "#000000"]);
  });
});

describe("an Excel that is slow", () => {
  it("takes its time for each answer", async () => {
    const excel = openExcel({ temperaments: ["slow-answers"] });
    const start = performance.now();
    await excel.write("A1", 1);
    expect(performance.now() - start).toBeGreaterThanOrEqual(3);
  });
});

describe("any Excel", () => {
  it("has no tab colour to tell of a sheet that is hidden", async () => {
    const excel = openExcel();
    const told = await excel.on(async (first, context) => {
      const other = context.workbook.worksheets.add("Ẩn");
      for (const sheet of [first, other]) sheet.tabColor = "#FF0000";
      other.visibility = "VeryHidden";
      const sheets = context.workbook.worksheets.load("tabColor");
      await context.sync();
      return sheets.items.map(({ tabColor }) => tabColor as unknown);
    });
    expect(told).toEqual(["#FF0000", null]);
  });

  it("fails on what people make by hand and Office.js cannot speak of", async () => {
    const excel = openExcel({ sets: { ExcelApi: "1.17" } });
    putUserMade(excel.host, "Sheet1", { merges: 513, charts: ["Waterfall"], duplicatedRules: 1 });
    const merges: Batch = (sheet) => sheet.getRange("A1:B600").getMergedAreasOrNullObject();
    expect(await excel.codeOf(merges)).toBe("GeneralException");
    expect(await excel.codeOf((sheet) => sheet.charts.load("title/text"))).toBe("UnsupportedOperation");
    expect(await excel.codeOf((sheet) => sheet.charts.load("series/name"))).toBe("UnsupportedOperation");
    expect(await excel.codeOf((sheet) => sheet.getRange().conditionalFormats.load("type"))).toBe(
      "GeneralException",
    );
    const told = await excel.on(async (sheet, context) => {
      const charts = sheet.charts.load("name,chartType");
      await context.sync();
      return charts.items.map(({ name, chartType }) => [name, chartType as unknown]);
    });
    expect(told).toEqual([["Waterfall 1", null]]);
  });
});

describe("what was asked", () => {
  it("is told by sheet, by use, and where the whole grid was asked for", async () => {
    const excel = openExcel();
    await excel.on(async (first, context) => {
      context.workbook.worksheets.add("Khác");
      context.workbook.worksheets.load("name");
      first.getRange("A1").values = [[1]];
      first.getRange().getSpecialCellsOrNullObject("DataValidations");
      await context.sync();
      first.protection.protect();
    });
    const { asked } = excel.host;
    expect(asked.askedOf("Khác")).toEqual(["Worksheet.name"]);
    expect(asked.askedOf("Sheet1")).toContain("Range.values");
    expect(asked.countOf("set Range.values", "call WorksheetProtection.protect")).toBe(2);
    expect(asked.countOf("load Range.values")).toBe(0);
    expect(asked.calledOnWholeGrid()).toEqual(["Range.getSpecialCellsOrNullObject"]);
    const before = asked.copy();
    await excel.on((sheet) => sheet.protection.unprotect());
    expect(before.countOf("call WorksheetProtection.unprotect")).toBe(0);
  });
});
