import { openExcel } from "./open-excel";

describe("sheets", () => {
  // Worksheet.name, and support.microsoft.com "Rename a worksheet"
  it.each(["", "a/b", "a\\b", "a?b", "a*b", "a:b", "[a]", "'a", "a'", "History", "x".repeat(32)])(
    "refuse the name %j",
    async (name) => {
      expect(await openExcel().codeOf((_, { workbook }) => workbook.worksheets.add(name))).toBe(
        "InvalidArgument",
      );
    },
  );

  it("refuse a name that is there, whatever its case", async () => {
    const excel = openExcel();
    expect(await excel.codeOf((_, { workbook }) => workbook.worksheets.add("SHEET1"))).toBe(
      "ItemAlreadyExists",
    );
  });

  it("are found by id after they were renamed in the same batch", async () => {
    const excel = openExcel();
    const name = await excel.on(async (sheet, context) => {
      await context.sync();
      sheet.name = "Tổng hợp";
      sheet.load("name");
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe("Tổng hợp");
  });

  it("answer with a null object where there is none", async () => {
    const isNull = await openExcel().on(async (_, context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Không có");
      const range = sheet.getRange("A1").load("values");
      sheet.load("name");
      await context.sync();
      return [sheet.isNullObject, range.isNullObject];
    });
    expect(isNull).toEqual([true, true]);
  });

  it("keep one of them visible", async () => {
    const excel = openExcel();
    expect(await excel.codeOf((sheet) => (sheet.visibility = "Hidden"))).toBe("InvalidOperation");
    expect(await excel.codeOf((sheet) => sheet.delete())).toBe("InvalidOperation");
  });

  // Worksheet.delete: "You should first change its visibility to hidden or visible before deleting it"
  it("cannot be deleted while very hidden", async () => {
    const excel = openExcel();
    const code = await excel.codeOf((_, { workbook }) => {
      const sheet = workbook.worksheets.add("_meta");
      sheet.visibility = "VeryHidden";
      sheet.delete();
    });
    expect(code).toBe("InvalidOperation");
  });

  it("take ranges with them when they are deleted", async () => {
    const excel = openExcel();
    const code = await excel.codeOf(async (_, context) => {
      const sheet = context.workbook.worksheets.add("Tạm");
      const range = sheet.getRange("A1");
      await context.sync();
      sheet.delete();
      range.values = [[1]];
    });
    expect(["InvalidReference", "ItemNotFound"]).toContain(code);
  });

  it("are moved, coloured, frozen and shown", async () => {
    const excel = openExcel();
    await excel.on((_, { workbook }) => {
      const sheet = workbook.worksheets.add("Đơn vị");
      sheet.position = 0;
      sheet.tabColor = "#ff0000";
      sheet.showGridlines = false;
      sheet.freezePanes.freezeAt("A1:B3");
      sheet.activate();
    });
    const content = excel.host.content();
    expect(content.activeSheet).toBe("Đơn vị");
    expect(content.sheets[0]).toMatchObject({
      name: "Đơn vị",
      tabColor: "#FF0000",
      showGridlines: false,
      freeze: { rows: 3, columns: 2 },
    });
  });
});

describe("protected sheets", () => {
  async function protectedExcel(): Promise<ReturnType<typeof openExcel>> {
    const excel = openExcel();
    await excel.on((sheet) => {
      sheet.getRange("A1:B2").values = [
        ["Mã", "Tên"],
        ["a", 1],
      ];
      sheet.tables.add("A1:B2", true).name = "tbl";
      sheet.getRange("D1:D3").format.protection.locked = false;
      sheet.getRange("A3:B3").format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true });
    });
    return excel;
  }

  it.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ["writing locked cells", (sheet) => (sheet.getRange("A1").values = [[1]])],
    ["formatting them", (sheet) => (sheet.getRange("A1").format.font.bold = true)],
    ["row heights", (sheet) => (sheet.getRange("A1").format.rowHeight = 20)],
    ["inserting cells", (sheet) => sheet.getRange("A1").insert("Down")],
    ["adding tables", (sheet) => sheet.tables.add("F1:F2", true)],
    ["adding table rows", (sheet) => sheet.tables.getItem("tbl").rows.add(undefined, [["b", 2]])],
    ["conditional formats", (sheet) => sheet.getRange("D1").conditionalFormats.add("Custom")],
    ["protecting again", (sheet) => sheet.protection.protect()],
  ])("refuse %s", async (_, change) => {
    expect(await (await protectedExcel()).codeOf(change)).toBe("AccessDenied");
  });

  it("take what is written into unlocked cells, and widths where that is allowed", async () => {
    const excel = await protectedExcel();
    await excel.write("D1:D3", [[1], [2], [3]]);
    await excel.on((sheet) => void (sheet.getRange("A:A").format.columnWidth = 60));
  });

  it("do not let tables grow", async () => {
    const excel = await protectedExcel();
    await excel.write("A3:B3", [["b", 2]]);
    expect(excel.host.content().sheets[0]?.tables[0]?.range.rowCount).toBe(2);
  });

  // office-js issue 6784: builds since June 2026
  it("refuse to be unprotected when they are not, and open with the right password only", async () => {
    const excel = openExcel();
    expect(await excel.codeOf((sheet) => sheet.protection.unprotect())).toBe("AccessDenied");
    await excel.on((sheet) => sheet.protection.protect({}, "x"));
    expect(await excel.codeOf((sheet) => sheet.protection.unprotect("y"))).toBe("AccessDenied");
    await excel.on((sheet) => sheet.protection.unprotect("x"));
  });
});
