import { openExcel } from "./open-excel";

const later = { sets: { ExcelApi: "1.13" } };

describe("a copied sheet", () => {
  it("has its own tables, formulas that speak of them, looks and names, and stands where asked", async () => {
    const excel = openExcel();
    await excel.write("A1:B3", [
      ["Việc", "Số"],
      ["a", 1],
      ["b", 2],
    ]);
    await excel.on((sheet) => {
      sheet.tables.add("A1:B3", true).name = "Viec";
      sheet.getRange("D1").formulas = [["=SUM(Viec[Số])"]];
      sheet.getRange("D2").formulas = [["=Sheet1!B2+B3"]];
      sheet.getRange("A1:B1").format.borders.getItem("EdgeBottom").style = "Continuous";
      sheet.names.add("Dau", sheet.getRange("A1"));
    });
    const read = await excel.on(async (sheet, context) => {
      const copy = sheet.copy("End").load("name, position");
      copy.tables.load("items/name");
      copy.names.load("items/name");
      copy.getRange("B2").values = [[10]];
      const cells = copy.getRange("D1:D2").load("formulas, values");
      const border = copy.getRange("A1:B1").format.borders.getItem("EdgeBottom").load("style");
      await context.sync();
      const names = copy.names.items.map(({ name }) => name);
      return [
        copy.name,
        copy.position,
        copy.tables.items[0]?.name,
        names,
        cells.formulas,
        cells.values,
        border.style,
      ];
    });
    const formulas = [["=SUM(Viec_1[Số])"], ["=Sheet1!B2+B3"]];
    expect(read).toEqual(["Sheet1 (2)", 1, "Viec_1", ["Dau"], formulas, [[12], [3]], "Continuous"]);
    expect(await excel.read("D1", "values")).toEqual([[3]]);
  });

  it("goes before or after another one, and is numbered on", async () => {
    const excel = openExcel();
    const names = await excel.on(async (sheet, context) => {
      sheet.copy("Before", sheet);
      sheet.copy("After", sheet);
      context.workbook.worksheets.load("items/name");
      await context.sync();
      return context.workbook.worksheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(["Sheet1 (2)", "Sheet1", "Sheet1 (3)"]);
  });
});

describe("sheets beside each other", () => {
  it("are reached from one another; beyond the last there is none", async () => {
    const excel = openExcel();
    await excel.on((_, { workbook }) => {
      workbook.worksheets.add("Ẩn").visibility = "Hidden";
      workbook.worksheets.add("Ba");
    });
    const names = await excel.on(async (sheet, context) => {
      const next = sheet.getNext().load("name");
      const shown = sheet.getNext(true).load("name");
      const back = shown.getPrevious().load("name");
      const none = sheet.getPreviousOrNullObject().load("name");
      await context.sync();
      return [next.name, shown.name, back.name, none.isNullObject];
    });
    expect(names).toEqual(["Ẩn", "Ba", "Ẩn", true]);
    expect(await excel.codeOf((sheet) => sheet.getPrevious().load("name"))).toBe("ItemNotFound");
  });
});

describe("what a sheet has and our files cannot say", () => {
  it("is read back: page breaks that go with their rows, print settings, properties", async () => {
    const excel = openExcel(later);
    const read = await excel.on(async (sheet, context) => {
      sheet.horizontalPageBreaks.add("A21:E21");
      sheet.getRange("2:3").insert("Down");
      sheet.pageLayout.blackAndWhite = true;
      sheet.customProperties.add("Khoa", "1");
      sheet.customProperties.add("khoa", "2");
      const after = sheet.horizontalPageBreaks.getItem(0).getCellAfterBreak().load("address");
      sheet.pageLayout.load("blackAndWhite, centerVertically");
      sheet.customProperties.load("items/key, items/value");
      await context.sync();
      const properties = sheet.customProperties.items.map(({ key, value }) => [key, value]);
      return [after.address, sheet.pageLayout.blackAndWhite, sheet.pageLayout.centerVertically, properties];
    });
    expect(read).toEqual(["Sheet1!A23", true, false, [["Khoa", "2"]]]);
  });

  it.each<[string, (sheet: Excel.Worksheet, workbook: Excel.Workbook) => unknown]>([
    ["page breaks", (sheet) => sheet.verticalPageBreaks.add("C1")],
    ["custom properties of a sheet", (sheet) => sheet.customProperties.add("a", "b")],
    ["centerVertically", (sheet) => (sheet.pageLayout.centerVertically = true)],
    ["the protection of the workbook", (_, workbook) => workbook.protection.protect()],
    [
      "data validation TextLength",
      (sheet) =>
        (sheet.getRange("A1").dataValidation.rule = { textLength: { formula1: 5, operator: "LessThan" } }),
    ],
  ])("is named when saved: %s", async (what, change) => {
    const excel = openExcel(later);
    await excel.on((sheet, { workbook }) => void change(sheet, workbook));
    expect(() => excel.host.content()).toThrow(what);
  });
});

describe("rules of data validation that are only kept", () => {
  it("are read back with their kind, and give way to another", async () => {
    const excel = openExcel();
    const read = await excel.on(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("A1:A3");
      dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      dataValidation.load("type, rule");
      await context.sync();
      const before = [dataValidation.type, dataValidation.rule];
      dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      dataValidation.load("type");
      await context.sync();
      return [...before, dataValidation.type];
    });
    expect(read).toEqual(["WholeNumber", { wholeNumber: { operator: "GreaterThan", formula1: 0 } }, "List"]);
    expect(excel.host.content().sheets[0]?.validations).toHaveLength(1);
  });

  it("are refused with an operator that Excel does not know", async () => {
    const excel = openExcel();
    const code = excel.codeOf((sheet) => {
      sheet.getRange("A1").dataValidation.rule = { decimal: { formula1: 0, operator: "Above" as "Between" } };
    });
    expect(await code).toBe("InvalidArgument");
  });
});

describe("a workbook whose structure is protected", () => {
  it("takes no new sheets, names or places, until the password opens it", async () => {
    const excel = openExcel();
    await excel.on((_, { workbook }) => workbook.protection.protect("mật khẩu"));
    expect(await excel.codeOf((_, { workbook }) => workbook.worksheets.add("x"))).toBe("AccessDenied");
    expect(await excel.codeOf((sheet) => (sheet.name = "x"))).toBe("AccessDenied");
    expect(await excel.codeOf((sheet) => sheet.copy())).toBe("AccessDenied");
    expect(await excel.codeOf((_, { workbook }) => workbook.protection.protect())).toBe("AccessDenied");
    expect(await excel.codeOf((_, { workbook }) => workbook.protection.unprotect("khác"))).toBe(
      "AccessDenied",
    );
    await excel.write("A1", 1);
    await excel.on((_, { workbook }) => workbook.protection.unprotect("mật khẩu"));
    await excel.on((_, { workbook }) => void workbook.worksheets.add("x"));
    const isProtected = await excel.on(async (_, context) => {
      const protection = context.workbook.protection.load("protected");
      await context.sync();
      return protection.protected;
    });
    expect(isProtected).toBe(false);
  });
});

describe("filling cells on", () => {
  it("copies formulas along, with their looks or without", async () => {
    const excel = openExcel();
    await excel.write("A1:B3", [
      [1, "=A1*2"],
      [2, ""],
      [3, ""],
    ]);
    await excel.on((sheet) => {
      sheet.getRange("B1").format.font.bold = true;
      sheet.getRange("B1").autoFill("B1:B3", "FillValues");
    });
    expect(await excel.read("B1:B3", "formulas")).toEqual([["=A1*2"], ["=A2*2"], ["=A3*2"]]);
    const bold = await excel.on(async (sheet, context) => {
      const font = sheet.getRange("B2:B3").format.font.load("bold");
      await context.sync();
      return font.bold;
    });
    expect(bold).toBe(false);
    await excel.on((sheet) => sheet.getRange("B1").autoFill("B1:D1"));
    expect(await excel.read("B1:D1", "formulas")).toEqual([["=A1*2", "=B1*2", "=C1*2"]]);
  });
});

describe("a table's selection", () => {
  it("is told when it is reached and when it is left", async () => {
    const excel = openExcel();
    const told: unknown[] = [];
    await excel.write("A1:B2", [
      ["Việc", "Số"],
      ["a", 1],
    ]);
    await excel.on(async (sheet, context) => {
      const table = sheet.tables.add("A1:B2", true);
      table.onSelectionChanged.add(
        async ({ address, isInsideTable }) => void told.push([address, isInsideTable]),
      );
      await context.sync();
    });
    for (const address of ["B2:C3", "D9", "E9"]) await excel.on((sheet) => sheet.getRange(address).select());
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(told).toEqual([
      ["B2", true],
      ["", false],
    ]);
  });
});
