import { openExcel, type OpenExcel } from "./open-excel";

async function withTable(): Promise<OpenExcel> {
  const excel = openExcel();
  await excel.on((sheet) => {
    sheet.getRange("A1:C3").values = [
      ["Hạn", "Còn/chậm (ngày)", "Số"],
      [10, "", 1],
      [20, "", 2],
    ];
    sheet.tables.add("A1:C3", true).name = "tblTasks";
  });
  return excel;
}

describe("formulas around tables", () => {
  // "Using structured references with Excel tables" (support.microsoft.com): @ and no table name inside the table
  it.each([
    ["=[@Hạn]*2", "=[@Hạn]*2"],
    ["=tblTasks[[#This Row],[Hạn]]*2", "=[@Hạn]*2"],
    ["=tblTasks[@Hạn]*2", "=[@Hạn]*2"],
    ["=[@Số]+[@Hạn]", "=[@Số]+[@Hạn]"],
    ["=SUM(tblTasks[Hạn])", "=SUM([Hạn])"],
    ["=ROW()-ROW(tblTasks[[#Headers],[Hạn]])", "=ROW()-ROW(tblTasks[[#Headers],[Hạn]])"],
  ])("shows %s inside its table as %s", async (entered, shown) => {
    const excel = await withTable();
    await excel.enter("B2", [[entered]]);
    expect(await excel.read("B2", "formulas")).toEqual([[shown]]);
  });

  it("shows a column of special characters in double brackets", async () => {
    const excel = await withTable();
    await excel.enter("C2", [["=tblTasks[[#This Row],[Còn/chậm (ngày)]]"]]);
    expect(await excel.read("C2", "formulas")).toEqual([["=[@[Còn/chậm (ngày)]]"]]);
  });

  it("keeps the table's name outside of it, and calculates the same", async () => {
    const excel = await withTable();
    await excel.enter("E2", [["=tblTasks[[#This Row],[Hạn]]+SUM(tblTasks[Số])"]]);
    expect(await excel.read("E2", "formulas")).toEqual([["=tblTasks[@Hạn]+SUM(tblTasks[Số])"]]);
    expect(await excel.read("E2", "values")).toEqual([[13]]);
  });

  it.each(["=[@Hạn]", "=tblNone[Hạn]", "=tblTasks[Không có]", "='Không có'!A1"])(
    "refuses %s outside the table",
    async (formula) => {
      const excel = await withTable();
      expect(await excel.codeOf((sheet) => (sheet.getRange("E2").formulas = [[formula]]))).toBe(
        "InvalidArgument",
      );
    },
  );

  it("refuses [@…] in a header, written there or brought by a new column", async () => {
    const excel = await withTable();
    const write = (sheet: Excel.Worksheet): unknown => (sheet.getRange("B1").formulas = [["=[@Hạn]"]]);
    expect(await excel.codeOf(write)).toBe("InvalidArgument");
    const add = (sheet: Excel.Worksheet): unknown =>
      sheet.tables.getItem("tblTasks").columns.add(undefined, [["=[@Hạn]"], ["=[@Hạn]"], ["=[@Hạn]"]]);
    expect(await excel.codeOf(add)).toBe("InvalidArgument");
  });

  it("takes the same text in one entry for what it means in each table, and refuses it beside them", async () => {
    const excel = await withTable();
    await excel.on((sheet) => {
      sheet.getRange("E1:F3").values = [
        ["Hạn", "Gấp đôi"],
        [100, ""],
        [200, ""],
      ];
      sheet.tables.add("E1:F3", true).name = "tblUnits";
    });
    const line = ["=[@Hạn]*2", null, null, null, "=[@Hạn]*2"];
    await excel.enter("B2:F3", [line, line]);
    expect(await excel.read("B2:F3", "values")).toEqual([
      [20, 1, "", 100, 200],
      [40, 2, "", 200, 400],
    ]);
    const beside = [["=[@Hạn]*2", null, "=[@Hạn]*2"]];
    expect(await excel.codeOf((sheet) => (sheet.getRange("B2:D2").formulas = beside))).toBe(
      "InvalidArgument",
    );
  });

  it("takes a text anew after its column was renamed", async () => {
    const excel = await withTable();
    await excel.enter("B2", [["=[@Hạn]"]]);
    await excel.write("A1", [["Thời hạn"]]);
    expect(await excel.codeOf((sheet) => (sheet.getRange("B3").formulas = [["=[@Hạn]"]]))).toBe(
      "InvalidArgument",
    );
  });

  it("lets formulas follow a renamed column, table and sheet", async () => {
    const excel = await withTable();
    await excel.enter("E2:F2", [["=SUM(tblTasks[Hạn])", "=Sheet1!A2"]]);
    await excel.on((sheet, { workbook }) => {
      sheet.getRange("A1").values = [["Thời hạn"]];
      workbook.tables.getItem("tblTasks").name = "tblViec";
      sheet.name = "Nhiệm vụ";
    });
    expect(await excel.read("E2:F2", "formulas")).toEqual([["=SUM(tblViec[Thời hạn])", "='Nhiệm vụ'!A2"]]);
    expect(await excel.read("E2:F2", "values")).toEqual([[30, 10]]);
  });

  it("lets references follow cells that move", async () => {
    const excel = openExcel();
    await excel.write("A1:A4", [[1], [2], [3], [4]]);
    await excel.enter("C1:C3", [["=SUM(A1:A4)"], ["=A4"], ["=$A$2"]]);
    await excel.on((sheet) => sheet.getRange("A2:A3").delete("Up"));
    expect(await excel.read("C1:C3", "formulas")).toEqual([["=SUM(A1:A2)"], ["=A2"], ["=#REF!"]]);
  });

  it("lets references make room for cells that are put in", async () => {
    const excel = openExcel();
    await excel.write("A1:A3", [[1], [2], [3]]);
    await excel.enter("C9:C11", [["=SUM(A1:A3)"], ["=A2"], ["=A1"]]);
    await excel.on((sheet) => void sheet.getRange("A2").insert("Down"));
    expect(await excel.read("C9:C11", "formulas")).toEqual([["=SUM(A1:A4)"], ["=A3"], ["=A1"]]);
  });

  it("fills a single formula relatively into a range", async () => {
    const excel = openExcel();
    await excel.enter("B1:B3", "=A1+1");
    expect(await excel.read("B1:B3", "formulas")).toEqual([["=A1+1"], ["=A2+1"], ["=A3+1"]]);
  });

  // Excel specifications and limits: 8,192 characters
  it("refuses a formula that is too long", async () => {
    const formula = `=${"1+".repeat(4_100)}1`;
    expect(await openExcel().codeOf((sheet) => (sheet.getRange("A1").formulas = [[formula]]))).toBe(
      "FormulaLengthExceedsLimit",
    );
  });
});

describe("calculated columns", () => {
  // office-js issues 2093, 5909, 6745: "by design"
  it("fills the whole column when a formula is entered into an empty one", async () => {
    const excel = await withTable();
    await excel.enter("B2", [["=[@Hạn]*2"]]);
    expect(await excel.read("B2:B3", "values")).toEqual([[20], [40]]);
    expect(excel.host.content().sheets[0]?.tables[0]?.columns[1]).toEqual({
      header: "Còn/chậm (ngày)",
      formula: "=tblTasks[[#This Row],[Hạn]]*2",
    });
  });

  it("lets the lowest formula win where different ones are written into one column", async () => {
    const excel = await withTable();
    await excel.enter("B2:B3", [["=1+1"], ["=1+2"]]);
    expect(await excel.read("B2:B3", "values")).toEqual([[3], [3]]);
  });

  it("leaves other cells alone where the column holds values", async () => {
    const excel = await withTable();
    await excel.enter("C2", [["=[@Hạn]"]]);
    expect(await excel.read("C2:C3", "values")).toEqual([[10], [2]]);
  });

  it("fills rows that are written below the table, added or covered by a resize", async () => {
    const excel = openExcel({ sets: { ExcelApi: "1.13" } });
    await excel.on((sheet, { workbook }) => {
      sheet.getRange("A1:B2").values = [
        ["Số", "Gấp đôi"],
        [1, ""],
      ];
      sheet.tables.add("A1:B2", true).name = "tbl";
      sheet.getRange("B2").formulas = [["=[@Số]*2"]];
      sheet.getRange("A3:A4").values = [[2], [3]];
      workbook.tables.getItem("tbl").rows.add(undefined, [[4, null]] as unknown as number[][]);
      workbook.tables.getItem("tbl").resize("A1:B6");
    });
    expect(await excel.read("B2:B6", "values")).toEqual([[2], [4], [6], [8], [0]]);
  });
});
