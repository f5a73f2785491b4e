import { openExcel, type OpenExcel } from "./open-excel";

const ROWS = [
  ["Việc", "Số"],
  ["Chè", 5],
  ["Cà phê", 9],
  ["Cam", 3],
  ["Chanh", 7],
];

async function table(): Promise<OpenExcel> {
  const excel = openExcel();
  await excel.write("A1:B5", ROWS);
  await excel.on((sheet) => void (sheet.tables.add("A1:B5", true).name = "Viec"));
  return excel;
}

async function visible(excel: OpenExcel, filter: (table: Excel.Table) => unknown): Promise<unknown> {
  return excel.on(async (_sheet, context) => {
    const viec = context.workbook.tables.getItem("Viec");
    filter(viec);
    const view = viec.getDataBodyRange().getVisibleView().load("values, rowCount");
    await context.sync();
    return view.values.map(([name]) => name as string).join();
  });
}

describe("the visible rows of a range", () => {
  it.each<[string, (filter: Excel.Filter, text: Excel.Filter) => unknown]>([
    ["Chè,Cà phê,Cam,Chanh", () => undefined],
    ["Cà phê,Cam", (_, text) => text.applyValuesFilter(["cam", "cà phê"])],
    ["Chè,Chanh", (_, text) => text.applyCustomFilter("=Ch*")],
    ["Cà phê,Cam", (_, text) => text.applyCustomFilter("<>Ch*")],
    ["Cà phê,Chanh", (filter) => filter.applyCustomFilter(">5")],
    ["Cà phê,Cam", (filter) => filter.applyCustomFilter("<4", ">8", "Or")],
    ["Chè,Chanh", (filter) => filter.applyCustomFilter(">=5", "<=7", "And")],
    ["Cà phê,Chanh", (filter) => filter.applyTopItemsFilter(2)],
    ["Cam", (filter) => filter.applyBottomPercentFilter(25)],
    // The average of 5, 9, 3 and 7 is 6.
    [
      "Cà phê,Chanh",
      (filter) =>
        filter.apply({ filterOn: "Dynamic", dynamicCriteria: "AboveAverage" } as Excel.FilterCriteria),
    ],
    [
      "Chè,Cam",
      (filter) =>
        filter.apply({ filterOn: "Dynamic", dynamicCriteria: "BelowAverage" } as Excel.FilterCriteria),
    ],
    ["Chanh", (filter, text) => (filter.applyCustomFilter(">5"), text.applyCustomFilter("=Ch*"))],
  ])("are %s", async (names, apply) => {
    const excel = await table();
    const read = visible(excel, ({ columns }) =>
      apply(columns.getItem("Số").filter, columns.getItem("Việc").filter),
    );
    expect(await read).toBe(names);
  });

  it("leave out hidden ones, and know their addresses", async () => {
    const excel = await table();
    const view = await excel.on(async (sheet, context) => {
      sheet.getRange("3:4").rowHidden = true;
      const found = sheet.getRange("A2:A5").getVisibleView().load("cellAddresses, text, rowCount");
      const second = found.rows.getItemAt(1).load("values, index");
      await context.sync();
      return [found.cellAddresses, found.text, second.values, second.index];
    });
    expect(view).toEqual([[["Sheet1!A2"], ["Sheet1!A5"]], [["Chè"], ["Chanh"]], [["Chanh"]], 1]);
  });

  it("are refused under a filter that is not known", async () => {
    const excel = await table();
    const read = visible(excel, ({ columns }) => columns.getItem("Số").filter.applyDynamicFilter("Today"));
    await expect(read).rejects.toMatchObject({
      code: "NotSimulated",
      message: expect.stringContaining("Today"),
    });
  });
});

describe("columns of a table", () => {
  it("are put in anywhere; cells beside make room and formulas follow", async () => {
    const excel = await table();
    await excel.enter("D2", "=B2*2");
    await excel.write("C1", "bên cạnh");
    await excel.on((_, { workbook }) => {
      workbook.tables.getItem("Viec").columns.add(1, [["Mới"], [1], [2], [3], [4]]);
    });
    expect(await excel.read("A1:E2", "formulas")).toEqual([
      ["Việc", "Mới", "Số", "bên cạnh", ""],
      ["Chè", 1, 5, "", "=C2*2"],
    ]);
    await excel.on(
      (_, { workbook }) => void workbook.tables.getItem("Viec").columns.add(0, undefined, "Đầu"),
    );
    expect(await excel.read("A1:C1", "values")).toEqual([["Đầu", "Việc", "Mới"]]);
    const address = await excel.on(async (_, context) => {
      const range = context.workbook.tables.getItem("Viec").getRange().load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("Sheet1!A1:D5");
  });

  it("are deleted anywhere; references to them are lost", async () => {
    const excel = await table();
    await excel.enter("E1", "=SUM(Viec[Việc])+SUM(Viec[Số])");
    await excel.on((_, { workbook }) => workbook.tables.getItem("Viec").columns.getItem("Việc").delete());
    expect(await excel.read("A1:A2", "values")).toEqual([["Số"], [5]]);
    expect(await excel.read("D1", "formulas")).toEqual([["=SUM(#REF!)+SUM(Viec[Số])"]]);
  });
});

describe("the workbook's functions", () => {
  it("give values, one inside another, and errors by code", async () => {
    const excel = await table();
    const read = await excel.on(async (sheet, context) => {
      const { functions } = context.workbook;
      const range = sheet.getRange("A1:B5");
      const found = functions.vlookup("Cam", range, 2, false).load("value, error");
      const sum = functions
        .sum(functions.vlookup("Chè", range, 2, false), 10, functions.max(range))
        .load("value");
      const lost = functions.vlookup("Hồng", range, 2, false).load("error");
      await context.sync();
      return [found.value, found.error, sum.value, lost.error];
    });
    expect(read).toEqual([3, "", 24, "#N/A"]);
  });
});

describe("document properties", () => {
  it("that no file of ours can say are read back and named when saved", async () => {
    const excel = openExcel();
    const read = await excel.on(async (_, context) => {
      const { properties } = context.workbook;
      properties.keywords = "đại hội";
      properties.load("keywords, company");
      await context.sync();
      return [properties.keywords, properties.company];
    });
    expect(read).toEqual(["đại hội", ""]);
    expect(() => excel.host.content()).toThrow("the document property keywords");
  });
});
