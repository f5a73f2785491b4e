import { openExcel } from "./open-excel";

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));

describe("events", () => {
  // learn.microsoft.com/office/dev/add-ins/excel/co-authoring-in-excel-add-ins: source Local or Remote
  it("tell the user's own edits from a co-author's", async () => {
    const excel = openExcel();
    const seen: unknown[] = [];
    await excel.on((sheet) => {
      sheet.onChanged.add(async ({ address, source, changeType }) => {
        seen.push([address, source, changeType]);
      });
    });
    excel.host.editLocally("Sheet1", "A1", [["a"]]);
    excel.host.editRemotely("Sheet1", "B2:C2", [["b", "c"]]);
    await settled();
    expect(seen).toEqual([
      ["A1", "Local", "RangeEdited"],
      ["B2:C2", "Remote", "RangeEdited"],
    ]);
  });

  it("are told of the add-in's own writes too, unless it switches events off", async () => {
    const excel = openExcel();
    let count = 0;
    await excel.on((sheet) => {
      sheet.onChanged.add(async () => {
        count += 1;
      });
    });
    await excel.write("A1", [[1]]);
    await excel.on((sheet, context) => {
      context.runtime.enableEvents = false;
      sheet.getRange("A1").values = [[2]];
      context.runtime.enableEvents = true;
    });
    await settled();
    expect(count).toBe(1);
  });

  it("stop when the handler is removed", async () => {
    const excel = openExcel();
    let count = 0;
    const handler = await excel.on((sheet) =>
      sheet.onChanged.add(async () => {
        count += 1;
      }),
    );
    await excel.host.Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    excel.host.editLocally("Sheet1", "A1", [["a"]]);
    await settled();
    expect(count).toBe(0);
  });

  it("tell of new and deleted sheets, activation and selection", async () => {
    const excel = openExcel();
    const seen: string[] = [];
    await excel.on((_, { workbook: { worksheets } }) => {
      worksheets.onAdded.add(async () => void seen.push("added"));
      worksheets.onDeleted.add(async () => void seen.push("deleted"));
      worksheets.onActivated.add(async () => void seen.push("activated"));
      worksheets.onSelectionChanged.add(async ({ address }) => void seen.push(`selected ${address}`));
    });
    await excel.on((_, { workbook: { worksheets } }) => {
      const sheet = worksheets.add("Tạm");
      sheet.getRange("B2:C3").select();
      sheet.delete();
    });
    await settled();
    expect(seen).toEqual(["added", "activated", "selected B2:C3", "activated", "deleted"]);
  });

  it("give the range that changed", async () => {
    const excel = openExcel();
    const values = new Promise((resolve) => {
      void excel.on((sheet, outer) => {
        sheet.onChanged.add(async (event) => {
          const range = event.getRange(outer).load("values");
          await outer.sync();
          resolve(range.values);
        });
      });
    });
    await settled();
    excel.host.editLocally("Sheet1", "B2", [["x"]]);
    expect(await values).toEqual([["x"]]);
  });

  it("tell of a table's cells to those who listen to the table", async () => {
    const excel = openExcel();
    const seen: string[] = [];
    await excel.on((sheet) => {
      sheet.getRange("A1:A2").values = [["x"], [1]];
      const table = sheet.tables.add("A1:A2", true);
      table.onChanged.add(async ({ address }) => void seen.push(address));
    });
    excel.host.editLocally("Sheet1", "A2", [[2]]);
    excel.host.editLocally("Sheet1", "C2", [[2]]);
    await settled();
    expect(seen).toEqual(["A2"]);
  });
});
