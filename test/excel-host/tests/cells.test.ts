import { openExcel } from "./open-excel";

describe("writing cells", () => {
  // learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values
  it("leaves a cell where the array holds null, and empties it where it holds an empty text", async () => {
    const excel = openExcel();
    await excel.write("A1:C1", [[1, 2, 3]]);
    await excel.write("A1:C1", [[null, "", 9]]);
    expect(await excel.read("A1:C1", "values")).toEqual([[1, "", 9]]);
  });

  it("puts a single value into every cell", async () => {
    const excel = openExcel();
    await excel.write("A1:B2", 5);
    expect(await excel.read("A1:B2", "values")).toEqual([
      [5, 5],
      [5, 5],
    ]);
  });

  // Range.values: "The number of rows or columns in the input array doesn't match"; a single value in an array is one too
  // (office-js-docs-reference issue 578)
  it.each([[[[1, 2]]], [[[1], [2], [3]]], [[[1, 2], [3]]], [[1, 2]], [[["v"]]], [[["=1+1"]]]])(
    "refuses an array of another shape: %j",
    async (values) => {
      const excel = openExcel();
      expect(await excel.codeOf((sheet) => (sheet.getRange("A1:B2").values = values as unknown[][]))).toBe(
        "InvalidArgument",
      );
    },
  );

  // "Supplying a whole column's values is not practical": unbounded ranges read as null (excel-add-ins-ranges-unbounded)
  it("reads null from whole columns", async () => {
    expect(await openExcel().read("A:A", "values")).toBeNull();
  });

  it.each(["A:A", "2:3"])("refuses to write to all of %s", async (address) => {
    for (const write of [
      (range: Excel.Range): unknown => (range.values = "x" as unknown as string[][]),
      (range: Excel.Range): unknown => (range.formulas = [["=1"]]),
      (range: Excel.Range): unknown => (range.numberFormat = "0" as unknown as string[][]),
    ])
      expect(await openExcel().codeOf((sheet) => write(sheet.getRange(address)))).toBe("InvalidArgument");
  });

  // "null is not a valid input for single property" (excel-add-ins-blank-null-values)
  it("refuses null for all of a property", async () => {
    const none = null as unknown as string[][];
    for (const write of [
      (range: Excel.Range): unknown => (range.values = none),
      (range: Excel.Range): unknown => (range.formulas = none),
      (range: Excel.Range): unknown => (range.numberFormat = none),
      (range: Excel.Range): unknown => (range.format.fill.color = none as unknown as string),
    ])
      expect(await openExcel().codeOf((sheet) => write(sheet.getRange("A1:B2")))).toBe("InvalidArgument");
  });

  it("writes more than 1,500 cells in the pieces that office.js makes of them", async () => {
    const excel = openExcel();
    const lines = Array.from({ length: 2_000 }, (_, row) => [row, `x${row}`]);
    await excel.write("A1:B2000", lines);
    expect(await excel.read("A1999:B2000", "values")).toEqual([
      [1998, "x1998"],
      [1999, "x1999"],
    ]);
  });

  it("does nothing at all when one of the cells is refused", async () => {
    const excel = openExcel();
    await excel.codeOf((sheet) => (sheet.getRange("A1:B1").values = [[1, "=1+"]]));
    expect(await excel.read("A1:B1", "values")).toEqual([["", ""]]);
  });
});

describe("typing", () => {
  // Range.values: "If the value starts with + - =, Excel interprets it as a formula"
  it.each([
    ["=1+1", 2],
    ["+1+1", 2],
    ["-1", -1],
    ["+84", 84],
    ["1,234.5", 1234.5],
    ["50%", 0.5],
    ["(5)", -5],
    ["1E3", 1000],
    ["TRUE", true],
    ["tháng 4", "tháng 4"],
    ["71/KH-BTV", "71/KH-BTV"],
  ])("reads %s as %p", async (typed, value) => {
    const excel = openExcel();
    await excel.write("A1", [[typed]]);
    expect(await excel.read("A1", "values")).toEqual([[value]]);
  });

  // office-js issues 1559, 3775: texts are read as en-US whatever the user's locale; 13/4/2021 is no such date
  it.each([
    ["2/4/2021", 44231, "m/d/yyyy"],
    ["2021-04-02", 44288, "m/d/yyyy"],
    ["13/4/2021", "13/4/2021", "General"],
    ["4/2021", 44287, "mmm-yy"],
    ["7:30", 0.3125, "h:mm"],
  ])("reads the date %s in the American way", async (typed, value, numberFormat) => {
    const excel = openExcel();
    await excel.write("A1", [[typed]]);
    expect(await excel.read("A1", "values")).toEqual([[value]]);
    expect(await excel.read("A1", "numberFormat")).toEqual([[numberFormat]]);
  });

  it.each(["=", "=1+", "+84…", "=a b c", "@x", '="a'])("refuses %s", async (typed) => {
    const excel = openExcel();
    expect(await excel.codeOf((sheet) => (sheet.getRange("A1").values = [[typed]]))).toBe("InvalidArgument");
  });

  // office-js issue 6687: the apostrophe is not given back, so reading and writing again makes a formula of it
  it("takes text after an apostrophe as it is and does not give the apostrophe back", async () => {
    const excel = openExcel();
    await excel.write("A1:D1", [["'=1+1", "'-x", "'2/4/2021", "''quoted"]]);
    const values = [["=1+1", "-x", "2/4/2021", "'quoted"]];
    expect(await excel.read("A1:D1", "values")).toEqual(values);
    expect(await excel.read("A1:D1", "formulas")).toEqual(values);
    await excel.write("A1", [["=1+1"]]);
    expect(await excel.read("A1", "values")).toEqual([[2]]);
  });

  it("keeps everything as text in cells of text format", async () => {
    const excel = openExcel();
    await excel.on((sheet) => {
      sheet.getRange("A1:B1").numberFormat = [["@", "@"]];
      sheet.getRange("A1:B1").values = [["=1+1", "2/4/2021"]];
    });
    expect(await excel.read("A1:B1", "values")).toEqual([["=1+1", "2/4/2021"]]);
  });

  it("tells empty, text, number, truth and error apart", async () => {
    const excel = openExcel();
    await excel.write("A1:E1", [["", "x", 1, true, "=1/0"]]);
    expect(await excel.read("A1:E1", "valueTypes")).toEqual([
      ["Empty", "String", "Double", "Boolean", "Error"],
    ]);
  });
});
