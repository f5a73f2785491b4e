import type { Change } from "../../src/workbook/page/change";
import type { PageLayout } from "../../src/workbook/page/content";
import { addSheet, area, write } from "./change-builders";
import { openWorkbook, type OpenWorkbook } from "./open-workbook";

const PAGE: PageLayout = {
  orientation: "landscape",
  paper: "a4",
  fitToWidth: 1,
  fitToHeight: null,
  margins: { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 },
  centerHorizontally: true,
  printArea: area(0, 0, 10, 4),
  titleRows: { first: 2, last: 3 },
  headerCenter: '&"Times New Roman,Regular"&13&P',
  footerRight: "Người lập biểu",
  differentFirstPage: true,
};

describe("sheets, pages, charts and names changed", () => {
  let book: OpenWorkbook;
  beforeEach(() => {
    book = openWorkbook();
  });
  afterEach(() => book.close());

  it("add sheets at their place, coloured, hidden or shown, and keep the user's own", async () => {
    await book.change(
      addSheet("Nhiệm vụ", 0),
      addSheet("_lich", 2),
      addSheet("_meta", 3),
      { kind: "setSheetLooks", sheet: "Nhiệm vụ", tabColor: "#00664F", showGridlines: false },
      { kind: "setVisibility", sheet: "_lich", visibility: "hidden" },
      { kind: "setVisibility", sheet: "_meta", visibility: "veryHidden" },
      { kind: "activate", sheet: "Nhiệm vụ" },
    );
    const faces = book.host
      .content()
      .sheets.map(({ name, visibility, tabColor, showGridlines }) => [
        ...[name, visibility, tabColor, showGridlines],
      ]);
    expect(faces).toEqual([
      ["Nhiệm vụ", "visible", "#00664F", false],
      ["Sheet1", "visible", undefined, true],
      ["_lich", "hidden", undefined, true],
      ["_meta", "veryHidden", undefined, true],
    ]);
    const read = await book.read();
    expect(book.host.content().activeSheet).toBe("Nhiệm vụ");
    expect(
      read.sheets.map(({ name, visibility, tabColor, showGridlines }) => [
        name,
        visibility,
        tabColor,
        showGridlines,
      ]),
    ).toEqual(faces);
  });

  it.each([
    [4, 3],
    [4, 0],
    [0, 2],
    [0, 0],
  ])("freeze %i rows and %i columns", async (rows, columns) => {
    await book.change({ kind: "setFreeze", sheet: "Sheet1", rows: 1, columns: 1 });
    const kept = await book.changeAndCompare("freeze", "Sheet1", {
      kind: "setFreeze",
      sheet: "Sheet1",
      rows,
      columns,
    });
    expect(kept).toEqual({ rows, columns });
  });

  it("set up the page for print", async () => {
    const kept = await book.changeAndCompare("page", "Sheet1", {
      kind: "setPage",
      sheet: "Sheet1",
      page: PAGE,
    });
    expect(kept).toEqual(PAGE);
  });

  it("protect a sheet, and again with other permissions", async () => {
    const some = { allowSort: true, allowFilter: true, allowFormatColumns: true, allowFormatRows: false };
    const none = { allowSort: false, allowFilter: false, allowFormatColumns: false, allowFormatRows: false };
    await book.change({ kind: "protect", sheet: "Sheet1", protection: some });
    const kept = await book.changeAndCompare("protection", "Sheet1", {
      kind: "protect",
      sheet: "Sheet1",
      protection: none,
    });
    expect(kept).toEqual(none);
  });

  it("draw charts on exact ranges, once, and take them away", async () => {
    const series = (name: string, column: string, color: string) =>
      ({
        name,
        values: `'Số liệu'!$${column}$2:$${column}$4`,
        categories: "'Số liệu'!$A$2:$A$4",
        color,
      }) as const;
    const chart = {
      name: "theoDonVi",
      kind: "barStacked",
      title: "Tiến độ theo đơn vị",
      series: [series("Hoàn thành", "B", "#00805A"), series("Quá hạn", "C", "#C55A11")],
      from: { row: 6, column: 0 },
      to: { row: 20, column: 5 },
      altText: "",
    } as const;
    const draw: Change = { kind: "setChart", sheet: "Số liệu", chart };
    await book.change(
      addSheet("Số liệu"),
      write("Số liệu", 0, 0, [
        ["", "HT", "QH"],
        ["a", 1, 2],
        ["b", 3, 4],
        ["c", 5, 6],
      ]),
      draw,
    );
    await book.change(draw);
    expect(book.held("Số liệu")?.charts).toEqual([chart]);
    expect((await book.sheet("Số liệu")).charts).toMatchObject([
      {
        name: "theoDonVi",
        kind: "barStacked",
        title: chart.title,
        series: [{ name: "Hoàn thành", values: "" }, { name: "Quá hạn" }],
      },
    ]);
    await book.change(
      { kind: "deleteChart", sheet: "Số liệu", chart: "theoDonVi" },
      { kind: "deleteChart", sheet: "Số liệu", chart: "không có" },
    );
    expect(book.held("Số liệu")?.charts).toEqual([]);
  });

  it("define names and redefine them, whatever their case", async () => {
    await book.change({ kind: "setName", name: { name: "RepDate", formula: "=Sheet1!$B$2" } });
    await book.change(
      { kind: "setName", name: { name: "repdate", formula: "=Sheet1!$B$3" } },
      { kind: "setName", name: { name: "WarnDays", formula: "=7" } },
    );
    const names = [
      { name: "RepDate", formula: "=Sheet1!$B$3" },
      { name: "WarnDays", formula: "=7" },
    ];
    expect(book.host.content().names).toEqual(names);
    expect((await book.read()).names).toEqual(names);
  });

  it("set document properties, ours and the usual ones", async () => {
    await book.change(
      { kind: "setProperty", property: "title", value: "Kế hoạch 71", custom: false },
      { kind: "setProperty", property: "TrackerSchema", value: "1", custom: true },
      { kind: "setProperty", property: "TrackerSchema", value: "2", custom: true },
    );
    expect(book.host.content().properties).toMatchObject({
      title: "Kế hoạch 71",
      custom: { TrackerSchema: "2" },
    });
    expect((await book.read()).properties).toMatchObject({
      title: "Kế hoạch 71",
      custom: { TrackerSchema: "2" },
    });
  });
});
