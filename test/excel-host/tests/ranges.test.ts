import { openExcel, type OpenExcel } from "./open-excel";

const later = { sets: { ExcelApi: "1.13" } };

async function addressOf(
  excel: OpenExcel,
  find: (sheet: Excel.Worksheet) => Excel.Range | Excel.RangeAreas,
): Promise<string> {
  return excel.on(async (sheet, context) => {
    const found = find(sheet);
    (found as Excel.Range).load("address");
    await context.sync();
    return found.isNullObject ? "none" : found.address;
  });
}

describe("copying cells", () => {
  async function source(): Promise<OpenExcel> {
    const excel = openExcel(later);
    await excel.write("A1:C1", [[3, "", "=SUM(A1:B1)"]]);
    await excel.on((sheet) => void (sheet.getRange("C1").format.font.bold = true));
    return excel;
  }

  it("takes formulas along relatively, and looks; an empty cell empties", async () => {
    const excel = await source();
    await excel.write("F5:G5", [["cũ", "cũ"]]);
    await excel.on((sheet) => sheet.getRange("E5").copyFrom("A1:C1"));
    expect(await excel.read("E5:G5", "formulas")).toEqual([[3, "", "=SUM(E5:F5)"]]);
    const bold = await excel.on(async (sheet, context) => {
      const fonts = ["F5", "G5"].map((cell) => sheet.getRange(cell).format.font.load("bold"));
      await context.sync();
      return fonts.map((font) => font.bold);
    });
    expect(bold).toEqual([false, true]);
  });

  it("leaves what blanks would cover, where asked to skip them", async () => {
    const excel = await source();
    await excel.write("E5:G5", [["cũ", "cũ", "cũ"]]);
    await excel.on((sheet) => sheet.getRange("E5").copyFrom("A1:C1", "Values", true));
    expect(await excel.read("E5:G5", "formulas")).toEqual([[3, "cũ", 3]]);
  });

  it("fills a multiple of the source, and only its size otherwise", async () => {
    const excel = openExcel(later);
    await excel.write("A1:A2", [[1], ["=A1*2"]]);
    await excel.on((sheet) => {
      sheet.getRange("C1:D4").copyFrom("A1:A2");
      sheet.getRange("F1:F3").copyFrom("A1:A2");
    });
    expect(await excel.read("C1:D4", "formulas")).toEqual([
      [1, 1],
      ["=C1*2", "=D1*2"],
      [1, 1],
      ["=C3*2", "=D3*2"],
    ]);
    expect(await excel.read("F1:F3", "values")).toEqual([[1], [2], [""]]);
  });

  it("turns rows into columns, relative references too", async () => {
    const excel = await source();
    await excel.on((sheet) => sheet.getRange("E5").copyFrom("A1:C1", "All", false, true));
    expect(await excel.read("E5:E7", "formulas")).toEqual([[3], [""], ["=SUM(E5:E6)"]]);
  });

  it("takes formats alone", async () => {
    const excel = await source();
    await excel.on((sheet) => sheet.getRange("E5").copyFrom("C1", "Formats"));
    expect(await excel.read("E5", "formulas")).toEqual([[""]]);
  });

  it("names what hangs on the cells and is not copied", async () => {
    const excel = await source();
    await excel.on((sheet) => void sheet.getRange("A1").conditionalFormats.add("Custom"));
    await expect(excel.on((sheet) => sheet.getRange("E5").copyFrom("A1"))).rejects.toMatchObject({
      code: "NotSimulated",
      message: expect.stringContaining("Range.copyFrom of conditional formats"),
    });
  });

  it("moves cells and lets references follow", async () => {
    const excel = await source();
    await excel.write("A3", "=C1+A1");
    await excel.on((sheet) => sheet.getRange("A1:C1").moveTo("E5"));
    expect(await excel.read("A1:C3", "formulas")).toEqual([
      ["", "", ""],
      ["", "", ""],
      ["=G5+E5", "", ""],
    ]);
    expect(await excel.read("E5:G5", "formulas")).toEqual([[3, "", "=SUM(E5:F5)"]]);
    expect(await excel.read("A3", "values")).toEqual([[6]]);
  });
});

describe("finding text", () => {
  async function names(): Promise<OpenExcel> {
    const excel = openExcel();
    await excel.write("A1:B3", [
      ["Tây Hồ", "Xong"],
      ["Hồ Tây", "Chưa xong"],
      ["Ba Đình", "xong"],
    ]);
    return excel;
  }

  it("goes row by row, in part and without regard to case unless told otherwise", async () => {
    const excel = await names();
    const within = (text: string, criteria: Excel.SearchCriteria): Promise<string> =>
      addressOf(excel, (sheet) => sheet.getRange("A1:B3").findOrNullObject(text, criteria));
    expect(await within("xong", {})).toBe("Sheet1!B1");
    expect(await within("xong", { matchCase: true })).toBe("Sheet1!B2");
    expect(await within("xong", { matchCase: true, completeMatch: true })).toBe("Sheet1!B3");
    expect(await within("xong", { searchDirection: "Backwards" })).toBe("Sheet1!B3");
    expect(await within("h* t*", { completeMatch: true })).toBe("Sheet1!A2");
    expect(await within("Hà", {})).toBe("none");
  });

  it("looks through the whole sheet behind a single cell, and comes round", async () => {
    const excel = await names();
    expect(await addressOf(excel, (sheet) => sheet.getRange("B1").find("xong", {}))).toBe("Sheet1!B2");
    expect(await addressOf(excel, (sheet) => sheet.getRange("B3").find("xong", {}))).toBe("Sheet1!B1");
  });

  it("is an ItemNotFound where there is none", async () => {
    const excel = await names();
    expect(await excel.codeOf((sheet) => sheet.getRange("A1:B3").find("Hà", {}))).toBe("ItemNotFound");
    expect(await excel.codeOf((sheet) => sheet.findAll("Hà", {}))).toBe("ItemNotFound");
  });

  it("finds all cells of a sheet as areas", async () => {
    const excel = await names();
    expect(await addressOf(excel, (sheet) => sheet.findAll("xong", {}))).toBe("Sheet1!B1:B3");
    expect(await addressOf(excel, (sheet) => sheet.findAll("hồ", {}))).toBe("Sheet1!A1:A2");
  });

  it("replaces it, and counts", async () => {
    const excel = await names();
    await excel.write("A4", '="Hồ"&"Hồ"');
    const count = await excel.on(async (sheet, context) => {
      const result = sheet.getRange("A1:A4").replaceAll("Hồ", "Sông", { matchCase: true });
      await context.sync();
      return result.value;
    });
    expect(count).toBe(4);
    expect(await excel.read("A1:A4", "formulas")).toEqual([
      ["Tây Sông"],
      ["Sông Tây"],
      ["Ba Đình"],
      ['="Sông"&"Sông"'],
    ]);
  });
});

describe("rows that are there twice", () => {
  it("go; the first stays, letters large or small, and the rest closes up", async () => {
    const excel = openExcel();
    await excel.write("A1:B5", [
      ["Hàng", "Số"],
      ["Chè", 1],
      ["chè", 2],
      ["Cam", 3],
      ["Cam", 4],
    ]);
    const result = await excel.on(async (sheet, context) => {
      const removal = sheet.getRange("A1:B5").removeDuplicates([0], true).load("removed, uniqueRemaining");
      await context.sync();
      return removal.toJSON();
    });
    expect(result).toEqual({ removed: 2, uniqueRemaining: 2 });
    expect(await excel.read("A1:B5", "values")).toEqual([
      ["Hàng", "Số"],
      ["Chè", 1],
      ["Cam", 3],
      ["", ""],
      ["", ""],
    ]);
  });
});

describe("edges of what is filled", () => {
  async function block(): Promise<OpenExcel> {
    const excel = openExcel(later);
    await excel.write("C5:F7", [
      [1, 2, 3, 4],
      [5, 6, 7, 8],
      [9, 10, "", 12],
    ]);
    return excel;
  }

  it.each<[string, Excel.KeyboardDirection | "Left" | "Right" | "Up" | "Down", string]>([
    ["E6", "Left", "C6"],
    ["E6", "Up", "E5"],
    ["D7", "Right", "F7"],
    ["F6", "Right", "XFD6"],
    ["A6", "Right", "C6"],
    ["C7", "Down", "C1048576"],
  ])("from %s %s is %s, as with Ctrl and an arrow", async (from, direction, edge) => {
    const excel = await block();
    const found = await addressOf(excel, (sheet) => sheet.getRange(from).getRangeEdge(direction as "Left"));
    expect(found).toBe(`Sheet1!${edge}`);
  });

  it("extend a range from its active cell, which must lie in it", async () => {
    const excel = await block();
    const extended = await addressOf(excel, (sheet) =>
      sheet.getRange("D5:E6").getExtendedRange("Right", sheet.getRange("D6")),
    );
    expect(extended).toBe("Sheet1!D5:F6");
    const outside = excel.codeOf((sheet) => sheet.getRange("D5:E6").getRangeEdge("Right", "A1"));
    expect(await outside).toBe("InvalidArgument");
  });

  it("bound the region around a cell, up to blank rows and columns", async () => {
    const excel = await block();
    await excel.write("H5", "xa");
    expect(await addressOf(excel, (sheet) => sheet.getRange("E7").getSurroundingRegion())).toBe(
      "Sheet1!C5:F7",
    );
    expect(await addressOf(excel, (sheet) => sheet.getRange("J1").getSurroundingRegion())).toBe("Sheet1!J1");
  });
});

describe("several ranges together", () => {
  it("take looks at once and tell only what they share", async () => {
    const excel = openExcel();
    await excel.write("A1:C2", [
      ["x", 1, true],
      ["=B1", 2, "y"],
    ]);
    const read = await excel.on(async (sheet, context) => {
      const areas = sheet.getRanges("A1:A2, C1");
      areas.format.fill.color = "pink";
      areas.format.font.bold = true;
      sheet.getRange("C1").format.font.bold = false;
      areas.load("address, areaCount, isEntireColumn, format/fill/color, format/font/bold");
      await context.sync();
      const { format } = areas;
      return [areas.address, areas.areaCount, areas.isEntireColumn, format.fill.color, format.font.bold];
    });
    expect(read).toEqual(["Sheet1!A1:A2,Sheet1!C1", 2, false, "#FFC0CB", null]);
  });

  it("are found by the kind of their values", async () => {
    const excel = openExcel();
    await excel.write("A1:C2", [
      ["x", 1, true],
      ["=B1", 2, "y"],
    ]);
    const special = (
      type: "Constants" | "Formulas",
      values: "LogicalText" | "Numbers" | "Text",
    ): Promise<string> =>
      addressOf(excel, (sheet) => sheet.getRange("A1:C2").getSpecialCellsOrNullObject(type, values));
    expect(await special("Constants", "LogicalText")).toBe("Sheet1!A1,Sheet1!C1:C2");
    expect(await special("Constants", "Numbers")).toBe("Sheet1!B1:B2");
    expect(await special("Formulas", "Numbers")).toBe("Sheet1!A2");
    expect(await special("Formulas", "Text")).toBe("none");
  });

  it("are one where only one is selected", async () => {
    const excel = openExcel();
    const selected = await excel.on(async (sheet, context) => {
      sheet.getRange("B2:C3").select();
      const areas = context.workbook.getSelectedRanges().load("address");
      await context.sync();
      return areas.address;
    });
    expect(selected).toBe("Sheet1!B2:C3");
  });
});

describe("properties cell by cell", () => {
  it("are set where named, left where not, and read as asked", async () => {
    const excel = openExcel();
    const read = await excel.on(async (sheet, context) => {
      const bold: Excel.SettableCellProperties = {
        format: { font: { bold: true, color: "red" }, borders: { bottom: { style: "Continuous" } } },
      };
      sheet.getRange("A1:B1").setCellProperties([[bold, {}]]);
      const asked = { address: true, format: { font: { bold: true }, borders: { style: true } } };
      const properties = sheet.getRange("A1:B1").getCellProperties(asked);
      await context.sync();
      return properties.value;
    });
    const cell = (address: string, isBold: boolean, style: string): unknown => ({
      address: `Sheet1!${address}`,
      format: {
        font: { bold: isBold },
        borders: {
          top: { style: "None" },
          bottom: { style },
          left: { style: "None" },
          right: { style: "None" },
        },
      },
    });
    expect(read).toEqual([[cell("A1", true, "Continuous"), cell("B1", false, "None")]]);
  });

  it("know no style but the normal one", async () => {
    const excel = openExcel();
    const read = await excel.on(async (sheet, context) => {
      const properties = sheet.getRange("A1").getCellProperties({ style: true });
      await context.sync();
      return properties.value;
    });
    expect(read).toEqual([[{ style: "Normal" }]]);
  });

  it("that are not simulated are named", async () => {
    const excel = openExcel();
    const set = excel.on((sheet) => sheet.getRange("A1").setCellProperties([[{ style: "Heading1" }]]));
    await expect(set).rejects.toMatchObject({
      code: "NotSimulated",
      message: expect.stringContaining("Range.style"),
    });
  });
});

describe("looks that a cell can have and our files cannot say", () => {
  it.each<[string, (range: Excel.Range) => unknown]>([
    ["underline Single", (range) => (range.format.font.underline = "Single")],
    ["strikethrough true", (range) => (range.format.font.strikethrough = true)],
    ["textOrientation 90", (range) => (range.format.textOrientation = 90)],
  ])("are named when saved: %s", async (look, dress) => {
    const excel = openExcel();
    await excel.on((sheet) => void dress(sheet.getRange("A1")));
    expect(() => excel.host.content()).toThrow(`Sheet1: ${look}`);
  });

  it("do not matter once they are taken back", async () => {
    const excel = openExcel();
    await excel.on((sheet) => {
      const { font } = sheet.getRange("A1").format;
      font.underline = "Single";
      font.underline = "None";
    });
    expect(excel.host.content().sheets[0]?.formats).toEqual([]);
  });

  it("include links, which bring their text and can be taken off alone", async () => {
    const excel = openExcel();
    const link = await excel.on(async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.hyperlink = { address: "https://example.org/", textToDisplay: "Kế hoạch", screenTip: "Mở" };
      cell.load("hyperlink, values");
      await context.sync();
      return [cell.hyperlink, cell.values[0]?.[0]];
    });
    const shown = { address: "https://example.org/", screenTip: "Mở", textToDisplay: "Kế hoạch" };
    expect(link).toEqual([shown, "Kế hoạch"]);
    expect(() => excel.host.content()).toThrow("Sheet1: hyperlinks");
    await excel.on((sheet) => {
      sheet.getRange("A1").clear("Hyperlinks");
      sheet.getRange("A1").format.font.underline = "None";
    });
    expect(excel.host.content().sheets[0]?.blocks[0]?.contents).toEqual([["Kế hoạch"]]);
  });
});
