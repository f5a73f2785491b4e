import { openExcel } from "./open-excel";

describe("what cells show", () => {
  it("is their value under their number format, and the result of a formula", async () => {
    const excel = openExcel();
    await excel.write("A1:C2", [
      ["2/4/2021", "$120", "12.5%"],
      ["=A1+1", "=B1*2", "=1/3"],
    ]);
    await excel.on((sheet) => void (sheet.getRange("A2").numberFormat = [["dd/mm/yyyy"]]));
    expect(await excel.read("A1:C2", "text")).toEqual([
      ["2/4/2021", "$120 ", "12.50%"],
      ["05/02/2021", "240", "0.333333333"],
    ]);
  });

  it("is nothing for an empty cell and the code for an error", async () => {
    const excel = openExcel();
    await excel.enter("B1", '="x"+1');
    expect(await excel.read("A1:B1", "text")).toEqual([["", "#VALUE!"]]);
  });

  it("is refused by name under a format that is not known", async () => {
    const excel = openExcel();
    await excel.write("A1", "1 1/2");
    await expect(excel.read("A1", "text")).rejects.toMatchObject({
      code: "NotSimulated",
      message: expect.stringContaining("Range.text"),
    });
  });
});

describe("formulas in R1C1 style", () => {
  it("are taken relatively to their own cells and given back so", async () => {
    const excel = openExcel();
    await excel.on((sheet) => {
      sheet.getRange("B2:C3").values = [
        [2, 3],
        [4, 5],
      ];
      sheet.getRange("D2:D4").formulasR1C1 = [["=RC[-2]*RC[-1]"], ["=RC[-2]*RC[-1]"], ["=SUM(R2C:R[-1]C)"]];
    });
    expect(await excel.read("D2:D4", "formulas")).toEqual([["=B2*C2"], ["=B3*C3"], ["=SUM(D$2:D3)"]]);
    expect(await excel.read("D2:D4", "values")).toEqual([[6], [20], [26]]);
    expect(await excel.read("C3:D3", "formulasR1C1")).toEqual([[5, "=RC[-2]*RC[-1]"]]);
  });
});

describe("the place of a range on its sheet", () => {
  it("is counted in points; what is hidden takes none", async () => {
    const excel = openExcel({ sets: { ExcelApi: "1.10" } });
    const place = await excel.on(async (sheet, context) => {
      sheet.getRange("A:A").format.columnWidth = 100;
      sheet.getRange("2:2").rowHidden = true;
      const range = sheet.getRange("B3:C4").load("left, top, width, height, hidden");
      await context.sync();
      return range.toJSON();
    });
    // Columns are 48 points wide and rows 15 high where nothing was said.
    expect(place).toMatchObject({ left: 100, top: 15, width: 96, height: 30, hidden: false });
  });
});
