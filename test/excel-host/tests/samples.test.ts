import { createExcelHost } from "../index";
import { runScript, type ScriptOutcome } from "../script";
import { today } from "./open-excel";

/** Scripts in the manner of Microsoft's samples (office-js-snippets, "Excel JavaScript API" pages), in our own words. */
async function run(script: string): Promise<ScriptOutcome> {
  return runScript(createExcelHost({ today }), script);
}

const SALES = `
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Bán hàng");
    const table = sheet.tables.add("A1:C1", true);
    table.name = "BanHang";
    table.getHeaderRowRange().values = [["Hàng", "Quý 1", "Quý 2"]];
    table.rows.add(null, [["Chè", 5, 7], ["Cà phê", 9, 2], ["Cam", "3", 8]]);
    table.columns.getItemAt(1).getRange().numberFormat = [["#,##0"]];
    sheet.getUsedRange().format.autofitColumns();
    sheet.activate();
    await context.sync();
  });
`;

describe("scripts in the manner of Microsoft's samples", () => {
  it("build a table row by row, add a column of formulas and sort", async () => {
    const outcome = await run(`${SALES}
      await Excel.run(async (context) => {
        const table = context.workbook.tables.getItem("BanHang");
        table.columns.add(null, [["Cộng"], ["=[Quý 1]+[Quý 2]"], ["=[Quý 1]+[Quý 2]"], ["=[Quý 1]+[Quý 2]"]]);
        table.sort.apply([{ key: 3, ascending: false }], true);
        const body = table.getDataBodyRange().load("values");
        await context.sync();
        console.log(JSON.stringify(body.values));
      });
    `);
    expect(outcome).toEqual({
      console: ['[["Chè",5,7,12],["Cà phê",9,2,11],["Cam",3,8,11]]'],
      error: null,
    });
  });

  it("filter, list columns and clear the filter", async () => {
    const outcome = await run(`${SALES}
      await Excel.run(async (context) => {
        const table = context.workbook.tables.getItem("BanHang");
        table.columns.getItem("Hàng").filter.apply({ filterOn: Excel.FilterOn.values, values: ["Chè"] });
        table.columns.load("items/name");
        await context.sync();
        table.columns.items.forEach((column) => console.log(column.name));
        table.clearFilters();
        await context.sync();
      });
    `);
    expect(outcome).toEqual({ console: ["Hàng", "Quý 1", "Quý 2"], error: null });
  });

  it("format cells, freeze panes, name a range and read it by its name", async () => {
    const outcome = await run(`${SALES}
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Bán hàng");
        const header = sheet.getRange("A1:C1");
        header.format.fill.color = "#4472C4";
        header.format.font.color = "white";
        header.set({ format: { font: { bold: true }, horizontalAlignment: "Center" } });
        sheet.freezePanes.freezeRows(1);
        sheet.names.add("Dau", header);
        context.workbook.names.add("TongQuy1", "=SUM(BanHang[Quý 1])");
        const named = sheet.names.getItem("Dau").getRange().load("address, values");
        await context.sync();
        console.log(named.address, named.values[0].length);
      });
    `);
    expect(outcome).toEqual({ console: ["'Bán hàng'!A1:C1 3"], error: null });
  });

  it("insert, delete and clear ranges", async () => {
    const outcome = await run(`
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("B2:C4").values = [["x", "=B2"], ["y", "=B3"], ["z", "=B4"]];
        sheet.getRange("B3:C3").insert(Excel.InsertShiftDirection.down);
        sheet.getRange("B2:C2").delete(Excel.DeleteShiftDirection.up);
        sheet.getRange("B2").clear();
        const used = sheet.getUsedRange(true).load("address, formulas");
        await context.sync();
        console.log(used.address, JSON.stringify(used.formulas));
      });
    `);
    expect(outcome).toEqual({ console: ['Sheet1!B3:C4 [["y","=B3"],["z","=B4"]]'], error: null });
  });

  it("add, rename, move, hide, protect and delete sheets", async () => {
    const outcome = await run(`
      await Excel.run(async (context) => {
        const sheets = context.workbook.worksheets;
        const sheet = sheets.add("Một");
        sheet.name = "Hai";
        sheet.position = 0;
        sheets.add("Ba").visibility = Excel.SheetVisibility.hidden;
        sheet.protection.protect({ allowInsertRows: true });
        sheets.getItemOrNullObject("Không có").delete();
        sheets.getItem("Sheet1").delete();
        sheets.load("items/name, items/visibility, items/protection/protected");
        await context.sync();
        for (const each of sheets.items) console.log(each.name, each.visibility, each.protection.protected);
      });
    `);
    expect(outcome).toEqual({ console: ["Hai Visible true", "Ba Hidden false"], error: null });
  });

  it("wait for events and for batches that nobody waited for", async () => {
    const outcome = await run(`
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.onChanged.add(async (event) => console.log(event.changeType, event.address));
        await context.sync();
      });
      Excel.run((context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[new Date(0).getFullYear()]];
        return context.sync().then(() => console.log("xong"));
      }).catch((error) => console.log(error.code));
    `);
    expect(outcome).toEqual({ console: ["xong", "RangeEdited A1"], error: null });
  });

  it("validate and format by condition", async () => {
    const outcome = await run(`
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A3");
        range.dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 100, operator: "Between" } };
        range.dataValidation.errorAlert = { message: "0–100", showAlert: true, style: "Stop", title: "Sai" };
        const format = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
        format.custom.rule.formula = "=A1>50";
        format.custom.format.font.color = "green";
        range.dataValidation.load("type, rule");
        format.load("type, priority");
        await context.sync();
        console.log(range.dataValidation.type, format.type, format.priority);
      });
    `);
    expect(outcome).toEqual({ console: ["WholeNumber Custom 0"], error: null });
  });

  it.each([
    ["ChartCollection.add XYScatter", 'sheet.charts.add("XYScatter", sheet.getRange("A1:B2"), "Auto");'],
    [
      "ChartLegend.legendEntries",
      'sheet.charts.add("Line", sheet.getRange("A1:A2")).legend.legendEntries.load("items");',
    ],
    ["Range.getDirectPrecedents", 'sheet.getRange("A1:B2").getDirectPrecedents().load("addresses");'],
    ["Range.style", 'sheet.getRange("A1").style = "Heading1";'],
    ["Range.copyFrom Link", 'sheet.getRange("A1").copyFrom("B1", "Link");'],
    ["Worksheet.shapes", 'sheet.shapes.addTextBox("x");'],
    [
      "Range.autoFill of a series",
      'sheet.getRange("A1").values = 1; sheet.getRange("A1").autoFill("A1:A3");',
    ],
    ["Workbook.pivotTables", 'context.workbook.pivotTables.load("items/name");'],
    ["Workbook.customXmlParts", 'context.workbook.customXmlParts.add("<x/>");'],
  ])("name %s where they need what is not simulated", async (member, line) => {
    const { error } = await run(`
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        ${line}
        await context.sync();
      });
    `);
    expect(error).toMatchObject({ code: "NotSimulated", message: expect.stringContaining(member) });
    expect(error?.location).not.toBeNull();
  });

  it("are told of their own mistakes by name", async () => {
    expect((await run("await Excel.run(async (c) => { c.workbook.nothing.load(); });")).error?.code).toBe(
      "TypeError",
    );
    expect((await run("const x = ;")).error?.code).toBe("SyntaxError");
    const unloaded = await run(
      "await Excel.run(async (c) => console.log(c.workbook.worksheets.getFirst().name));",
    );
    expect(unloaded.error?.code).toBe("PropertyNotLoaded");
  });
});
