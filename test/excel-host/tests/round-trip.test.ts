import { makeDay, type Day } from "../../../src/domain/day";
import { createExcelHost } from "../index";

const today = makeDay(2021, 3, 28) as Day;

describe("a simulated Excel answering unmodified office.js", () => {
  it("gives back what was written, formulas calculated", async () => {
    const { Excel } = createExcelHost({ today });
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:C1");
      range.values = [[1, 2, "=A1+B1"]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[1, 2, 3]]);
  });

  it("fails at the sync, not at the call, naming what is missing", async () => {
    const { Excel } = createExcelHost({ today });
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Nhiệm vụ").getRange("A1").values = [[1]];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: "ItemNotFound",
      debugInfo: { errorLocation: "WorksheetCollection.getItem" },
    });
  });
});
