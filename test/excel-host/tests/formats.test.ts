import { openExcel } from "./open-excel";

describe("looks", () => {
  it("read as null where cells differ", async () => {
    const excel = openExcel();
    const read = await excel.on(async (sheet, context) => {
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A1:B1").format.fill.color = "yellow";
      const range = sheet.getRange("A1:B1").load("format/font/bold,format/fill/color");
      await context.sync();
      return [range.format.font.bold, range.format.fill.color];
    });
    expect(read).toEqual([null, "#FFFF00"]);
  });

  it("are the ones painted last, and gone where they were cleared", async () => {
    const excel = openExcel();
    await excel.on((sheet) => {
      sheet.getRange("A1:C3").numberFormat = "0.00" as unknown as string[][];
      sheet.getRange("B2:D2").numberFormat = [["dd\\/mm\\/yyyy", null, "@"]] as unknown as string[][];
      sheet.getRange("A3:C3").clear("Formats");
    });
    expect(await excel.read("A1:D3", "numberFormat")).toEqual([
      ["0.00", "0.00", "0.00", "General"],
      ["0.00", "dd\\/mm\\/yyyy", "0.00", "@"],
      ["General", "General", "General", "General"],
    ]);
  });

  it("come out as borders of ranges", async () => {
    const excel = openExcel();
    await excel.on((sheet) => {
      const { borders } = sheet.getRange("B2:D4").format;
      for (const edge of [
        "EdgeTop",
        "EdgeBottom",
        "EdgeLeft",
        "EdgeRight",
        "InsideHorizontal",
        "InsideVertical",
      ] as const) {
        borders.getItem(edge).style = "Continuous";
        borders.getItem(edge).color = "#808080";
      }
      sheet.getRange("B2:D2").format.borders.getItem("EdgeTop").weight = "Medium";
      sheet.getRange("B2:D2").format.borders.getItem("EdgeTop").color = "#00664F";
    });
    const thin = { style: "thin", color: "#808080" };
    expect(excel.host.content().sheets[0]?.formats).toEqual([
      { range: { row: 1, column: 1, rowCount: 1, columnCount: 3 }, format: { borders: thin } },
      {
        range: { row: 1, column: 1, rowCount: 1, columnCount: 3 },
        format: { borderTop: { style: "medium", color: "#00664F" } },
      },
      { range: { row: 2, column: 1, rowCount: 2, columnCount: 3 }, format: { borders: thin } },
    ]);
  });

  it.each<[string, (range: Excel.Range) => unknown]>([
    ["a colour that is none", (range) => (range.format.fill.color = "đỏ")],
    ["an unknown alignment", (range) => (range.format.horizontalAlignment = "Middle" as "Left")],
    ["a font of no size", (range) => (range.format.font.size = 0)],
    ["a truth value that is a text", (range) => (range.format.wrapText = "yes" as unknown as boolean)],
  ])("refuse %s", async (_, change) => {
    expect(await openExcel().codeOf((sheet) => change(sheet.getRange("A1")))).toBe("InvalidArgument");
  });

  // office-js issue 187: columnWidth is in points; 8.43 characters are 64 pixels are 48 points
  it("measure columns in points", async () => {
    const excel = openExcel();
    const before = await excel.on(async (sheet, context) => {
      const { format } = sheet.getRange("A1").load("format/columnWidth");
      await context.sync();
      sheet.getRange("B:C").format.columnWidth = 78.75;
      sheet.getRange("C1").columnHidden = true;
      return format.columnWidth;
    });
    expect(before).toBe(48);
    expect(excel.host.content().sheets[0]?.columns).toEqual([
      { column: 1, columnCount: 1, width: 14.29 },
      { column: 2, columnCount: 1, width: 14.29, hidden: true },
    ]);
  });
});

describe("conditional formats", () => {
  // ConditionalFormatCollection.add: "at the first/top priority"
  it("put the newest rule first", async () => {
    const excel = openExcel();
    await excel.on((sheet) => {
      for (const word of ["Quá hạn", "Trong hạn"]) {
        const rule = sheet.getRange("A2:C9").conditionalFormats.add("Custom");
        rule.custom.rule.formula = `=$B2="${word}"`;
        rule.custom.format.font.color = "#C00000";
        rule.stopIfTrue = true;
      }
      const { dataBar } = sheet.getRange("D2:D9").conditionalFormats.add("DataBar");
      dataBar.positiveFormat.fillColor = "#00805A";
      dataBar.lowerBoundRule = { type: "Number", formula: "0" };
      dataBar.upperBoundRule = { type: "Number", formula: "1" };
    });
    const style = { fontColor: "#C00000" };
    expect(excel.host.content().sheets[0]?.conditionalFormats).toEqual([
      {
        range: { row: 1, column: 3, rowCount: 8, columnCount: 1 },
        rules: [{ kind: "dataBar", color: "#00805A", min: 0, max: 1 }],
      },
      {
        range: { row: 1, column: 0, rowCount: 8, columnCount: 3 },
        rules: [
          { kind: "formula", formula: '=$B2="Trong hạn"', style, stopIfTrue: true },
          { kind: "formula", formula: '=$B2="Quá hạn"', style, stopIfTrue: true },
        ],
      },
    ]);
  });

  it("refuse structured references, as Excel's own box does", async () => {
    const code = await openExcel().codeOf((sheet) => {
      sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=[@Hạn]>1";
    });
    expect(code).toBe("InvalidArgument");
  });

  it("stay where a cleared range does not reach", async () => {
    const excel = openExcel();
    await excel.on((sheet) => {
      sheet.getRange("A1:A9").conditionalFormats.add("Custom").custom.rule.formula = "=A1>1";
      sheet.getRange("A5:B9").conditionalFormats.clearAll();
    });
    expect(excel.host.content().sheets[0]?.conditionalFormats[0]?.range.rowCount).toBe(4);
  });
});

describe("data validation", () => {
  const list = (source: string): Excel.DataValidationRule => ({ list: { inCellDropDown: true, source } });

  // excelize issue 1878, ClosedXML issue 1016: Excel repairs a file with a longer list
  it("takes lists of 255 characters and no more", async () => {
    const excel = openExcel();
    await excel.on((sheet) => void (sheet.getRange("A1").dataValidation.rule = list("x".repeat(255))));
    expect(
      await excel.codeOf((sheet) => (sheet.getRange("A1").dataValidation.rule = list("x".repeat(256)))),
    ).toBe("InvalidArgument");
  });

  // [MS-XLSB] 2.5.37 DValStrings
  it("takes titles of 32 characters and prompts of 255 and no more", async () => {
    const excel = openExcel();
    const prompt = (title: number, message: number): Promise<string> =>
      excel.codeOf((sheet) => {
        const { dataValidation } = sheet.getRange("A1");
        dataValidation.rule = list("a,b");
        dataValidation.prompt = { showPrompt: true, title: "x".repeat(title), message: "x".repeat(message) };
      });
    expect(await prompt(32, 255)).toBe("no error");
    expect(await prompt(33, 1)).toBe("InvalidArgument");
    expect(await prompt(1, 256)).toBe("InvalidArgument");
  });

  it("tells whether all, some or none of the cells are checked, and how", async () => {
    const excel = openExcel();
    const types = await excel.on(async (sheet, context) => {
      sheet.getRange("A1:A4").dataValidation.rule = list("=dsDonVi");
      sheet.getRange("A3:A4").dataValidation.rule = { custom: { formula: "=A3>1" } };
      const asked = ["A1:A2", "A1:A4", "A4:A5", "B1"].map((address) =>
        sheet.getRange(address).dataValidation.load("type"),
      );
      await context.sync();
      return asked.map(({ type }) => type);
    });
    expect(types).toEqual(["List", "MixedCriteria", "Inconsistent", "None"]);
  });

  it("refuses several kinds of rule at once, numbers for dates, and structured references", async () => {
    const excel = openExcel();
    const set = (rule: unknown): Promise<string> =>
      excel.codeOf((sheet) => (sheet.getRange("A1").dataValidation.rule = rule as Excel.DataValidationRule));
    expect(await set({ ...list("a"), custom: { formula: "=TRUE" } })).toBe("InvalidArgument");
    expect(await set({ date: { operator: "GreaterThanOrEqualTo", formula1: 44_000 } })).toBe(
      "InvalidArgument",
    );
    expect(await set(list("=tblUnits[Đơn vị]"))).toBe("InvalidArgument");
  });
});

describe("pages", () => {
  it("are set up as asked", async () => {
    const excel = openExcel();
    await excel.on((sheet) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.topMargin = 42.52;
      pageLayout.setPrintArea("A1:I40");
      pageLayout.setPrintTitleRows("$1:$3");
      pageLayout.headersFooters.state = "FirstAndDefault";
      pageLayout.headersFooters.defaultForAllPages.rightFooter = "&P";
    });
    expect(excel.host.content().sheets[0]?.page).toMatchObject({
      orientation: "landscape",
      fitToWidth: 1,
      fitToHeight: null,
      margins: { top: 15 },
      printArea: { row: 0, column: 0, rowCount: 40, columnCount: 9 },
      titleRows: { first: 0, last: 2 },
      footerRight: "&P",
      differentFirstPage: true,
    });
  });

  it("refuse a header of more than 255 characters and part of a row as titles", async () => {
    const excel = openExcel();
    const code = await excel.codeOf((sheet) => {
      sheet.pageLayout.headersFooters.defaultForAllPages.centerHeader = "x".repeat(256);
    });
    expect(code).toBe("InvalidArgument");
    expect(await excel.codeOf((sheet) => sheet.pageLayout.setPrintTitleRows("A1:C3"))).toBe(
      "InvalidArgument",
    );
  });
});

describe("charts", () => {
  it("are placed over whole cells and draw the ranges they are given", async () => {
    const excel = openExcel();
    await excel.on((sheet) => {
      sheet.getRange("A1:B3").values = [
        ["Đơn vị", "Quá hạn"],
        ["Tây Hồ", 1],
        ["Hà Đông", 2],
      ];
      const chart = sheet.charts.add("BarStacked", sheet.getRange("A1:B3"), "Columns");
      chart.name = "chtDonVi";
      chart.title.text = "Theo đơn vị";
      chart.legend.position = "Right";
      chart.setPosition("D2", "H10");
      chart.series.getItemAt(0).format.fill.setSolidColor("#C00000");
    });
    expect(excel.host.content().sheets[0]?.charts).toEqual([
      {
        name: "chtDonVi",
        kind: "barStacked",
        title: "Theo đơn vị",
        series: [
          { name: "Quá hạn", values: "Sheet1!$B$2:$B$3", categories: "Sheet1!$A$2:$A$3", color: "#C00000" },
        ],
        from: { row: 1, column: 3 },
        to: { row: 10, column: 8 },
        altText: "",
      },
    ]);
  });
});
