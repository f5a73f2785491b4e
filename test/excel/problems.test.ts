import type { Change } from "../../src/workbook/page/change";
import type { PortProblem } from "../../src/workbook/page/port";
import { addSheet, area, sheetWithTable, table, write } from "./change-builders";
import { openWorkbook, type OpenWorkbook } from "./open-workbook";

const PROTECTION = { allowSort: false, allowFilter: false, allowFormatColumns: true, allowFormatRows: true };

describe("what goes wrong", () => {
  let book: OpenWorkbook;
  beforeEach(() => {
    book = openWorkbook();
  });
  afterEach(() => book.close());

  async function problemWith(...changes: Change[]): Promise<PortProblem> {
    const result = await book.port.apply(changes);
    if (result.ok) throw new Error("It went well");
    return result.problem;
  }

  it("a cell in edit mode: says so, writes nothing, and the same changes go through afterwards", async () => {
    book.host.enterEditMode();
    expect(await problemWith(addSheet("Mới"), write("Mới", 0, 0, [["x"]]))).toMatchObject({
      code: "cell-edit-mode",
      details: { officeCode: "InvalidOperationInCellEditMode" },
    });
    expect((await book.port.read()).ok).toBe(false);
    book.host.leaveEditMode();
    expect((await book.read()).sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    await book.change(addSheet("Mới"), write("Mới", 0, 0, [["x"]]));
    expect(book.host.values("Mới", "A1")).toEqual([["x"]]);
  });

  it("a protected sheet: named before anything is written, even of the sheets before it", async () => {
    await book.change(addSheet("Khóa"), { kind: "protect", sheet: "Khóa", protection: PROTECTION });
    const problem = await problemWith(write("Sheet1", 0, 0, [["x"]]), write("Khóa", 0, 0, [["y"]]));
    expect(problem).toEqual({ code: "sheet-protected", at: "Khóa" });
    expect(book.host.values("Sheet1", "A1")).toEqual([[""]]);
  });

  it("a protected sheet that nobody sees: not named to anybody, but kept for the details", async () => {
    await book.change(
      addSheet("_meta"),
      { kind: "setVisibility", sheet: "_meta", visibility: "veryHidden" },
      { kind: "protect", sheet: "_meta", protection: PROTECTION },
    );
    expect(await problemWith(write("_meta", 0, 0, [["y"]]))).toEqual({
      code: "sheet-protected",
      details: { hidden: "_meta" },
    });
    book.host.failRequest(2, "AccessDenied");
    const found = await problemWith({ kind: "unprotect", sheet: "_meta" }, write("_meta", 0, 0, [["y"]]));
    expect(found).toEqual({
      code: "sheet-protected",
      details: expect.objectContaining({ officeCode: "AccessDenied" }),
    });
  });

  it("a sheet that is protected between looking and writing: found out afterwards", async () => {
    await book.change(addSheet("Khóa"), { kind: "protect", sheet: "Khóa", protection: PROTECTION });
    book.host.failRequest(2, "AccessDenied");
    const problem = await problemWith({ kind: "unprotect", sheet: "Khóa" }, write("Khóa", 0, 0, [["y"]]));
    expect(problem).toMatchObject({
      code: "sheet-protected",
      at: "Khóa",
      details: { officeCode: "AccessDenied" },
    });
  });

  it("access refused where no sheet is protected stays what it is", async () => {
    book.host.failRequest(2, "AccessDenied");
    expect(await problemWith(write("Sheet1", 0, 0, [["y"]]))).toMatchObject({ code: "access-denied" });
  });

  it("unprotecting, writing and protecting again in one go works, and again on a sheet that is open", async () => {
    await book.change(addSheet("Khóa"), { kind: "protect", sheet: "Khóa", protection: PROTECTION });
    const again: Change[] = [
      { kind: "unprotect", sheet: "Khóa" },
      write("Khóa", 0, 0, [["y"]]),
      { kind: "protect", sheet: "Khóa", protection: PROTECTION },
    ];
    await book.change(...again);
    await book.change({ kind: "unprotect", sheet: "Khóa" });
    await book.change(...again, ...again);
    expect((await book.sheet("Khóa")).protection).toEqual(PROTECTION);
    expect(book.host.values("Khóa", "A1")).toEqual([["y"]]);
  });

  it("a filtered table: refused with its name, since Excel would misplace the values", async () => {
    await book.change(
      ...sheetWithTable(
        "Việc",
        "tblTasks",
        ["Mã", "Đơn vị"],
        [
          ["1", "a"],
          ["2", "b"],
        ],
      ),
    );
    await book.host.Excel.run(async (context) => {
      context.workbook.tables.getItem("tblTasks").columns.getItem("Đơn vị").filter.applyValuesFilter(["a"]);
      await context.sync();
    });
    const refused = { code: "filtered-range", at: "tblTasks" };
    expect(await problemWith(write("Việc", 2, 0, [["x"]]))).toEqual(refused);
    expect(
      await problemWith({ kind: "deleteTableRows", sheet: "Việc", table: "tblTasks", rows: [0] }),
    ).toEqual(refused);
    await book.change(write("Việc", 10, 0, [["dưới bảng"]]));
    expect(book.host.values("Việc", "A11")).toEqual([["dưới bảng"]]);
  });

  it("a sheet or table that is missing: named", async () => {
    expect(await problemWith(write("Không có", 0, 0, [["x"]]))).toEqual({
      code: "item-not-found",
      at: "Không có",
    });
    const resize: Change = {
      kind: "resizeTable",
      sheet: "Sheet1",
      table: "tblNone",
      range: area(0, 0, 3, 2),
    };
    expect(await problemWith(resize)).toEqual({ code: "item-not-found", at: "tblNone" });
    expect(await book.port.read({ sheets: ["Không có"] })).toEqual({
      ok: false,
      problem: { code: "item-not-found", at: "Không có" },
    });
  });

  it("a sheet or table of that name that is there already: never overwritten", async () => {
    await book.change(...sheetWithTable("Việc", "tblTasks", ["Mã"], [["1"]]));
    expect(await problemWith(addSheet("việc"))).toMatchObject({ code: "invalid-argument", at: "việc" });
    const problem = await problemWith(write("Sheet1", 0, 0, [["Mã"], ["1"]]), {
      kind: "addTable",
      sheet: "Sheet1",
      table: table("TBLTASKS", area(0, 0, 2, 1), ["Mã"]),
    });
    expect(problem).toMatchObject({
      code: "invalid-argument",
      at: "TBLTASKS",
      details: { reason: "exists" },
    });
    expect(book.host.values("Sheet1", "A1")).toEqual([[""]]);
  });

  it("a sheet to be deleted that holds something after all: kept", async () => {
    await book.change(addSheet("Trống"), addSheet("Của tôi"), write("Của tôi", 4, 2, [["x"]]));
    const problem = await problemWith({ kind: "deleteSheet", sheet: "Của tôi" });
    expect(problem).toMatchObject({
      code: "invalid-argument",
      at: "Của tôi",
      details: { reason: "not-blank" },
    });
    await book.change({ kind: "deleteSheet", sheet: "Trống" });
    expect((await book.read()).sheets.map(({ name }) => name)).toEqual(["Của tôi", "Sheet1"]);
  });

  it("a table of nothing but headers, which would shift the cells below, is refused", async () => {
    const problem = await problemWith({
      kind: "addTable",
      sheet: "Sheet1",
      table: table("tblX", area(0, 0, 1, 2), ["a", "b"]),
    });
    expect(problem).toMatchObject({
      code: "invalid-argument",
      at: "tblX",
      details: { reason: "no-body-row" },
    });
  });

  it("a drop-down longer than 255 characters, which makes Excel repair the file, is refused", async () => {
    const source = Array.from({ length: 26 }, (_, index) => `Đơn vị ${index + 10}`);
    const setList = (words: readonly string[]): Change => ({
      kind: "setValidation",
      sheet: "Sheet1",
      validation: { range: area(0, 0), rule: { kind: "list", source: words } },
    });
    await book.change(setList(source.slice(0, 25)));
    expect(await problemWith(setList(source))).toMatchObject({
      code: "invalid-argument",
      at: "Sheet1",
      details: { length: 259, limit: 255 },
    });
  });

  it.each([
    ["ActivityLimitReached", "busy"],
    ["RequestPayloadSizeLimitExceeded", "payload-too-large"],
    ["FilteredRangeConflict", "filtered-range"],
    ["ItemNotFound", "item-not-found"],
    ["ApiNotFound", "api-not-found"],
    ["InvalidArgument", "invalid-argument"],
    ["GeneralException", "excel-failed"],
    ["InactiveWorkbook", "other-workbook"],
    ["MergedRangeConflict", "range-occupied"],
  ] as const)("Excel's %s comes back as %s with Excel's own code", async (officeCode, code) => {
    book.host.failRequest(2, officeCode);
    expect(await problemWith(write("Sheet1", 0, 0, [["x"]]))).toMatchObject({
      code,
      details: { officeCode },
    });
  });

  it("a request that fails in the middle: events are on again, and the member at fault is named", async () => {
    const badName: Change = { kind: "setName", name: { name: "không được", formula: "=1" } };
    expect(await problemWith(write("Sheet1", 0, 0, [["x"]]), badName)).toMatchObject({
      code: "invalid-argument",
      at: "NamedItemCollection.add",
    });
    expect(book.host.book.enableEvents).toBe(true);
  });

  it("a request that fails in the middle, or is cut short: a sheet opened for it is protected again", async () => {
    await book.change(addSheet("Khóa"), { kind: "protect", sheet: "Khóa", protection: PROTECTION });
    const badName: Change = { kind: "setName", name: { name: "không được", formula: "=1" } };
    const opened: Change = { kind: "unprotect", sheet: "Khóa" };
    const closed: Change = { kind: "protect", sheet: "Khóa", protection: PROTECTION };
    await problemWith(opened, write("Khóa", 0, 0, [["x"]]), badName, closed);
    expect((await book.sheet("Khóa")).protection).toEqual(PROTECTION);
    book.close();
    const small = openWorkbook({ maximumPayload: 50_000 });
    await small.change(addSheet("Khóa"), closed);
    const rows = Array.from({ length: 300 }, (_, row) => [`dòng ${row} `.repeat(20)]);
    const signal = { aborted: false };
    const cut = await small.port.apply(
      [opened, write("Khóa", 0, 0, rows), closed],
      () => {
        signal.aborted = true;
      },
      signal,
    );
    expect(cut).toMatchObject({ ok: false, problem: { code: "cancelled" } });
    expect((await small.sheet("Khóa")).protection).toEqual(PROTECTION);
    small.close();
  });

  it("where even putting events on again fails, the first problem says so", async () => {
    book.host.failRequest(2, "GeneralException");
    book.host.failRequest(3, "ActivityLimitReached");
    expect(await problemWith(write("Sheet1", 0, 0, [["x"]]))).toMatchObject({
      code: "excel-failed",
      details: { officeCode: "GeneralException", afterwards: "busy" },
    });
  });

  it("a mistake of ours is thrown, not turned into a problem", async () => {
    const faulty = write("Sheet1", 0, 0, [[Number.NaN]]);
    await expect(book.port.apply([faulty])).rejects.toThrow(RangeError);
  });
});
