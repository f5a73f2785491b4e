import { openExcel } from "./open-excel";

const touch = (sheet: Excel.Worksheet): unknown => (sheet.getRange("A1").values = [[1]]);

describe("limits and failures", () => {
  // learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
  it("refuses every sync while a cell is being edited", async () => {
    const excel = openExcel();
    excel.host.enterEditMode();
    expect(await excel.codeOf(touch)).toBe("InvalidOperationInCellEditMode");
    excel.host.leaveEditMode();
    expect(await excel.codeOf(touch)).toBe("no error");
  });

  // learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-delay-in-cell-edit
  it("waits for the end of the edit where the batch asks for that", async () => {
    const { host } = openExcel({ sets: { ExcelApi: "1.9", DelayForCellEdit: "1.1" } });
    host.enterEditMode();
    let isDone = false;
    const run = host.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
      await context.sync();
      isDone = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(isDone).toBe(false);
    host.leaveEditMode();
    await run;
    expect(isDone).toBe(true);
  });

  // learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization: 5 MB
  it("refuses a request of more than 5 MB whole", async () => {
    const excel = openExcel();
    const lines = Array.from({ length: 200 }, () => ["x".repeat(30_000)]);
    expect(await excel.codeOf((sheet) => (sheet.getRange("A1:A200").values = lines))).toBe(
      "RequestPayloadSizeLimitExceeded",
    );
    expect(await excel.read("A1", "values")).toEqual([[""]]);
  });

  it("refuses an answer of more than 5 MB", async () => {
    const excel = openExcel();
    const lines = Array.from({ length: 100 }, () => ["x".repeat(30_000)]);
    await excel.write("A1:A100", lines);
    await excel.write("A101:A200", lines);
    const code = await excel.codeOf((sheet) => sheet.getRange("A1:A200").load("values"));
    expect(code).toBe("ResponsePayloadSizeLimitExceeded");
  });

  it("refuses members above the requirement sets it poses with", async () => {
    const resize = (sheet: Excel.Worksheet): unknown => {
      sheet.getRange("A1:A2").values = [["x"], [1]];
      return sheet.tables.add("A1:A2", true).resize("A1:A3");
    };
    expect(await openExcel().codeOf(resize)).toBe("ApiNotFound");
    expect(await openExcel({ sets: { ExcelApi: "1.13" } }).codeOf(resize)).toBe("no error");
    const validate = (sheet: Excel.Worksheet): unknown => sheet.getRange("A1").dataValidation.load("type");
    expect(await openExcel({ sets: { ExcelApi: "1.7" } }).codeOf(validate)).toBe("ApiNotFound");
  });

  it("leaves them out where everything is loaded", async () => {
    const { on } = openExcel({ sets: { ExcelApi: "1.7" } });
    const loaded = await on(async (sheet, context) => {
      sheet.load();
      await context.sync();
      return Object.keys(sheet.toJSON());
    });
    expect(loaded).toContain("tabColor");
    expect(loaded).not.toContain("showGridlines");
  });

  it("tells office.js and the add-in which sets it poses with", () => {
    const { requirements } = openExcel({ sets: { ExcelApi: "1.9" } }).host.Office.context;
    expect(requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
    expect(requirements.isSetSupported("RibbonApi", "1.1")).toBe(false);
  });

  it.each(["ActivityLimitReached", "AccessDenied", "GeneralException"])(
    "fails the round trip that a test asks to fail, with %s, and does nothing of it",
    async (code) => {
      const excel = openExcel();
      excel.host.failRequest(2, code);
      await excel.write("A1", [[1]]);
      expect(await excel.codeOf((sheet) => (sheet.getRange("A1").values = [[2]]))).toBe(code);
      expect(await excel.read("A1", "values")).toEqual([[1]]);
    },
  );

  it.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
    ["Workbook.pivotTables", (_, { workbook }) => workbook.pivotTables.load("name")],
    ["Range.getDirectPrecedents", (sheet) => sheet.getRange("A1").getDirectPrecedents().load("addresses")],
    ["Range.style", (sheet) => (sheet.getRange("A1").style = "Heading1")],
    ["Worksheet.onCalculated", (sheet) => sheet.onCalculated.add(async () => undefined)],
    ["ChartCollection.add 3DPie", (sheet) => sheet.charts.add("3DPie", sheet.getRange("A1:A2"))],
  ])("names %s, which it does not simulate", async (member, use) => {
    const { on } = openExcel();
    const run = on(async (sheet, context) => {
      await context.sync();
      await use(sheet, context);
    });
    await expect(run).rejects.toMatchObject({
      code: "NotSimulated",
      message: expect.stringContaining(member),
    });
  });

  it("counts round trips and bytes, without those that only release ranges", async () => {
    const { host, write } = openExcel();
    await write("A1", [["Tổng hợp"]]);
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(host.roundTrips).toBe(1);
    expect(host.requestBytes).toHaveLength(1);
    expect(host.millisecondsInside).toBeGreaterThan(0);
  });
});
