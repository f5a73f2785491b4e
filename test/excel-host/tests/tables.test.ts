import { openExcel, type OpenExcel } from "./open-excel";

async function withTable(sets = { ExcelApi: "1.13" }): Promise<OpenExcel> {
  const excel = openExcel({ sets });
  await excel.on((sheet) => {
    sheet.getRange("A1:B3").values = [
      ["Mã", "Tên"],
      ["a", 1],
      ["b", 2],
    ];
    sheet.tables.add("A1:B3", true).name = "tbl";
  });
  return excel;
}

async function addressOf(excel: OpenExcel): Promise<string> {
  return excel.on(async (sheet, context) => {
    const range = sheet.tables.getItem("tbl").getRange().load("address");
    await context.sync();
    return range.address;
  });
}

describe("tables", () => {
  // office-js issue 196: "this behavior is by design"
  it("puts a header row in, moving cells down, where the range has none", async () => {
    const excel = openExcel();
    await excel.write("A1:B2", [
      [1, 2],
      [3, 4],
    ]);
    await excel.on((sheet) => void sheet.tables.add("A1:B1", false));
    expect(await excel.read("A1:B3", "values")).toEqual([
      ["Column1", "Column2"],
      [1, 2],
      [3, 4],
    ]);
  });

  // office-js issues 1197, 5151
  it("moves cells down under a header without rows, where any stand there", async () => {
    const excel = openExcel();
    await excel.write("A1:A2", [["Mã"], ["dưới"]]);
    await excel.on((sheet) => void (sheet.tables.add("A1", true).name = "tbl"));
    expect(await excel.read("A1:A3", "values")).toEqual([["Mã"], [""], ["dưới"]]);
    expect(await addressOf(excel)).toBe("Sheet1!A1:A2");
  });

  // the first sample of learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables
  it("puts the first rows that are added right under a header made alone", async () => {
    const excel = openExcel();
    await excel.on((sheet) => {
      const table = sheet.tables.add("A1:B1", true);
      table.name = "tbl";
      table.getHeaderRowRange().values = [["Mã", "Số"]];
      table.rows.add(undefined, [
        ["a", 1],
        ["b", 2],
      ]);
      table.columns.getItemAt(1).getRange().numberFormat = [["0.00"]];
    });
    expect(await addressOf(excel)).toBe("Sheet1!A1:B3");
    expect(await excel.read("A2:B3", "values")).toEqual([
      ["a", 1],
      ["b", 2],
    ]);
    expect(await excel.read("B1:B3", "numberFormat")).toEqual([["0.00"], ["0.00"], ["0.00"]]);
  });

  it("counts no rows once all were deleted, and starts anew", async () => {
    const excel = await withTable();
    const count = await excel.on(async (sheet, context) => {
      const { rows } = sheet.tables.getItem("tbl");
      rows.getItemAt(1).delete();
      rows.getItemAt(0).delete();
      rows.load("count");
      await context.sync();
      rows.add(undefined, [["c", 3]]);
      return rows.count;
    });
    expect(count).toBe(0);
    expect(await excel.read("A1:A3", "values")).toEqual([["Mã"], ["c"], [""]]);
  });

  it("makes headers texts of their own", async () => {
    const excel = openExcel();
    await excel.write("A1:D2", [
      ["Mã", "mã", "", 2021],
      [1, 2, 3, 4],
    ]);
    await excel.on((sheet) => void sheet.tables.add("A1:D2", true));
    expect(await excel.read("A1:D1", "values")).toEqual([["Mã", "mã2", "Column1", "2021"]]);
  });

  it.each([
    ["B3:C5", "InvalidArgument"],
    ["A1:XFE2", "InvalidArgument"],
  ])("refuses a table over %s", async (address, code) => {
    const excel = await withTable();
    expect(await excel.codeOf((sheet) => sheet.tables.add(address, true))).toBe(code);
  });

  it("refuses a table over merged cells", async () => {
    const excel = openExcel();
    const code = await excel.codeOf((sheet) => {
      sheet.getRange("A1:B1").merge();
      sheet.tables.add("A1:B3", true);
    });
    expect(code).toBe("MergedRangeConflict");
  });

  // Table.name → support.microsoft.com, "Names in formulas"
  it.each(["W2", "R", "c", "R1C1", "2x", "a b", "a-b", "", "x".repeat(256)])(
    "refuses the name %j",
    async (name) => {
      const excel = await withTable();
      expect(await excel.codeOf((sheet) => (sheet.tables.getItem("tbl").name = name))).toBe(
        "InvalidArgument",
      );
    },
  );

  it("refuses a name that another table or a defined name has", async () => {
    const excel = await withTable();
    await excel.on((_, { workbook }) => void workbook.names.add("dsMa", "=tbl[Mã]"));
    expect(await excel.codeOf((sheet) => (sheet.tables.getItem("tbl").name = "DSMA"))).toBe(
      "ItemAlreadyExists",
    );
  });

  // learn.microsoft.com/office/dev/add-ins/excel/co-authoring-in-excel-add-ins: values written directly below join the table
  it("grows by rows that are written directly below it, as far as there is data", async () => {
    const excel = await withTable();
    await excel.write("A4:B6", [
      ["c", 3],
      ["", ""],
      ["d", 4],
    ]);
    expect(await addressOf(excel)).toBe("Sheet1!A1:B4");
  });

  it("does not grow by what is written elsewhere", async () => {
    const excel = await withTable();
    await excel.write("A5:B5", [["c", 3]]);
    await excel.write("C2", [["bên cạnh"]]);
    expect(await addressOf(excel)).toBe("Sheet1!A1:B3");
  });

  it("adds rows at its end, moving down what stands below", async () => {
    const excel = await withTable();
    await excel.write("A5", [["ghi chú"]]);
    await excel.on((sheet) => void sheet.tables.getItem("tbl").rows.add(undefined, [["c", 3]]));
    expect(await excel.read("A3:A6", "values")).toEqual([["b"], ["c"], [""], ["ghi chú"]]);
  });

  // office-scripts-docs issue 654: "it would move cells in a table on your worksheet"
  it("cannot grow where a table of another width would have to make room", async () => {
    const excel = await withTable();
    await excel.write("B6:C7", [
      ["x", "y"],
      [1, 2],
    ]);
    const code = await excel.codeOf((sheet) => {
      sheet.tables.add("B6:C7", true);
      sheet.tables.getItem("tbl").rows.add(undefined, [["c", 3]]);
    });
    expect(code).toBe("InsertDeleteConflict");
    expect(await addressOf(excel)).toBe("Sheet1!A1:B3");
  });

  // microsoft-graph-docs issue 4392: a table made of whole columns
  it("cannot grow beyond the last row of the sheet", async () => {
    const excel = openExcel();
    const code = await excel.codeOf((sheet) => {
      sheet.getRange("A1").values = [["Mã"]];
      sheet.tables.add("A:A", true).rows.add(undefined, [["c"]]);
    });
    expect(code).toBe("InsertDeleteConflict");
  });

  it("does not grow into a table that begins right below it", async () => {
    const excel = await withTable();
    await excel.write("A4:B5", [
      ["x", "y"],
      [1, 2],
    ]);
    await excel.on((sheet) => {
      sheet.tables.getItem("tbl").resize("A1:B3");
      sheet.tables.add("A4:B5", true);
    });
    await excel.write("A4", [["z"]]);
    expect(await addressOf(excel)).toBe("Sheet1!A1:B3");
  });

  it("deletes rows by place, moving up what stands below", async () => {
    const excel = await withTable();
    await excel.write("A5", [["ghi chú"]]);
    await excel.on((sheet) => sheet.tables.getItem("tbl").rows.getItemAt(0).delete());
    expect(await excel.read("A1:A5", "values")).toEqual([["Mã"], ["b"], [""], ["ghi chú"], [""]]);
    expect(await excel.codeOf((sheet) => sheet.tables.getItem("tbl").rows.getItemAt(1).delete())).toBe(
      "ItemNotFound",
    );
  });

  // Table.resize: "The headers must remain in the same row, and the resulting range must overlap"
  it.each(["A2:B5", "D1:E5", "A1:B1"])("refuses to be resized to %s", async (address) => {
    const excel = await withTable();
    expect(await excel.codeOf((sheet) => sheet.tables.getItem("tbl").resize(address))).toBe(
      "InvalidArgument",
    );
  });

  it("takes new columns in when resized, and names them", async () => {
    const excel = await withTable();
    await excel.on((sheet) => sheet.tables.getItem("tbl").resize("A1:C4"));
    expect(await excel.read("A1:C1", "values")).toEqual([["Mã", "Tên", "Column1"]]);
  });

  it("refuses writing and deleting while a filter is on", async () => {
    const excel = await withTable();
    await excel.on((sheet) =>
      sheet.tables.getItem("tbl").columns.getItem("Mã").filter.applyValuesFilter(["a"]),
    );
    // office-js issues 224, 994: real Excel misplaces values, and deletes nothing
    expect(await excel.codeOf((sheet) => (sheet.getRange("A2").values = [["x"]]))).toBe(
      "FilteredRangeConflict",
    );
    expect(await excel.codeOf((sheet) => sheet.tables.getItem("tbl").rows.getItemAt(0).delete())).toBe(
      "FilteredRangeConflict",
    );
    await excel.on((sheet) => sheet.tables.getItem("tbl").clearFilters());
    await excel.write("A2", [["x"]]);
  });

  it("sorts its rows, blanks last", async () => {
    const excel = await withTable();
    await excel.write("A4:B4", [["c", ""]]);
    await excel.on((sheet) => sheet.tables.getItem("tbl").sort.apply([{ key: 1, ascending: false }]));
    expect(await excel.read("A2:B4", "values")).toEqual([
      ["b", 2],
      ["a", 1],
      ["c", ""],
    ]);
  });

  it("leaves its cells when it becomes a range, and takes them along when it is deleted", async () => {
    const excel = await withTable();
    await excel.on((sheet) => void sheet.tables.getItem("tbl").convertToRange());
    expect(await excel.read("A2", "values")).toEqual([["a"]]);
    await excel.on((sheet) => sheet.tables.add("A1:B3", true).delete());
    expect(await excel.read("A1:A2", "values")).toEqual([[""], [""]]);
  });
});
