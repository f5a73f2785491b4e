import { openExcel, type OpenExcel } from "./open-excel";

async function table(): Promise<OpenExcel> {
  const excel = openExcel();
  await excel.write("A1:B4", [
    ["Việc", "Số"],
    ["a", 1],
    ["b", 2],
    ["bên dưới", ""],
  ]);
  await excel.on((sheet) => {
    const viec = sheet.tables.add("A1:B3", true);
    viec.name = "Viec";
    viec.showTotals = true;
  });
  return excel;
}

describe("a table's row of totals", () => {
  it("sums the last column below the data; cells below make room", async () => {
    const excel = await table();
    expect(await excel.read("A4:B5", "formulas")).toEqual([
      ["Total", "=SUBTOTAL(109,[Số])"],
      ["bên dưới", ""],
    ]);
    expect(await excel.read("B4", "values")).toEqual([[3]]);
    const address = await excel.on(async (sheet, context) => {
      const ranges = [
        sheet.tables.getItem("Viec").getTotalRowRange(),
        sheet.tables.getItem("Viec").getDataBodyRange(),
      ];
      ranges.forEach((range) => range.load("address"));
      await context.sync();
      return ranges.map((range) => range.address);
    });
    expect(address).toEqual(["Sheet1!A4:B4", "Sheet1!A2:B3"]);
  });

  it("stays last when rows are added, and counts them", async () => {
    const excel = await table();
    await excel.on((sheet) => sheet.tables.getItem("Viec").rows.add(undefined, [["c", 4]]));
    expect(await excel.read("A4:B5", "values")).toEqual([
      ["c", 4],
      ["Total", 7],
    ]);
    await excel.enter("D1", "=SUM(Viec[Số])");
    expect(await excel.read("D1", "values")).toEqual([[7]]);
  });

  it("counts entries where the last column has texts, and goes again", async () => {
    const excel = openExcel();
    await excel.write("A1:A3", [["Việc"], ["a"], ["b"]]);
    await excel.on((sheet) => void (sheet.tables.add("A1:A3", true).showTotals = true));
    expect(await excel.read("A4", "formulas")).toEqual([["=SUBTOTAL(103,[Việc])"]]);
    expect(await excel.read("A4", "values")).toEqual([[2]]);
    expect(() => excel.host.content()).toThrow("totals of the table Table1");
    await excel.on((sheet) => void (sheet.tables.getItemAt(0).showTotals = false));
    expect(await excel.read("A4", "formulas")).toEqual([[""]]);
    expect(excel.host.content().sheets[0]?.tables[0]?.range.rowCount).toBe(3);
  });

  it("is not there to be had where it is not shown", async () => {
    const excel = await table();
    await excel.on((sheet) => void (sheet.tables.getItem("Viec").showTotals = false));
    const code = excel.codeOf((sheet) => sheet.tables.getItem("Viec").getTotalRowRange().load("address"));
    expect(await code).toBe("ItemNotFound");
  });

  it("is not calculated where rows are hidden", async () => {
    const excel = await table();
    await excel.on((sheet) => void (sheet.getRange("2:2").rowHidden = true));
    await expect(excel.read("B4", "values")).rejects.toMatchObject({
      message: expect.stringContaining("SUBTOTAL"),
    });
  });
});
