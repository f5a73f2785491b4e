import type { Change } from "../../src/workbook/page/change";
import type { CellContent } from "../../src/workbook/page/content";
import { addSheet, area, sheetWithTable, table, write } from "./change-builders";
import { openWorkbook, type OpenWorkbook } from "./open-workbook";

const MEGABYTE = 1_000_000;
const TITLE = "Xây dựng kế hoạch, ban hành hướng dẫn và tổ chức đại hội phụ nữ các cấp";

function rowsOf(count: number): CellContent[][] {
  return Array.from({ length: count }, (_, index) => [
    `NV-${index}`,
    `${TITLE} ${index}`,
    44_288 + (index % 60),
    "Chưa thực hiện",
    { formula: '=IF(tblTasks[[#This Row],[Hạn]]<44290,"Quá hạn","Trong hạn")' },
  ]);
}

const HEADERS = ["Mã", "Nhiệm vụ", "Hạn", "Trạng thái", "Cảnh báo"];

function largeTable(count: number): Change[] {
  const rows = rowsOf(count);
  const values = rows.map((row) => row.slice(0, 4));
  const formulas = rows.map((row) => row.slice(4));
  return [
    addSheet("Việc"),
    write("Việc", 0, 0, [HEADERS]),
    write("Việc", 1, 0, values),
    { kind: "addTable", sheet: "Việc", table: table("tblTasks", area(0, 0, count + 1, 5), HEADERS) },
    write("Việc", 1, 4, formulas),
  ];
}

describe("round trips", () => {
  let book: OpenWorkbook;
  beforeEach(() => {
    book = openWorkbook();
  });
  afterEach(() => book.close());

  it("are none for no changes", async () => {
    expect(await book.change()).toBe(0);
    expect(book.host.roundTrips).toBe(0);
  });

  it("are one to look and one to write, for 5 rows as for 1,000, and are counted as Excel counts them", async () => {
    expect(await book.change(...largeTable(5))).toBe(2);
    expect(book.host.roundTrips).toBe(2);
    const other = openWorkbook();
    expect(await other.change(...largeTable(1_000))).toBe(2);
    expect(other.host.roundTrips).toBe(2);
    other.close();
  });

  it("grow only where a request would pass the limit, which none does: 10,000 rows", async () => {
    const small = openWorkbook({ maximumPayload: MEGABYTE });
    const roundTrips = await small.change(...largeTable(10_000));
    expect(Math.max(...small.host.requestBytes)).toBeLessThanOrEqual(MEGABYTE);
    const total = small.host.requestBytes.reduce((sum, bytes) => sum + bytes, 0);
    expect(roundTrips).toBe(small.host.requestBytes.length);
    expect(roundTrips - 1).toBeLessThanOrEqual(Math.ceil(total / MEGABYTE) * 1.5);
    expect(small.host.values("Việc", "A10001:C10001")).toEqual([
      ["NV-9999", `${TITLE} 9999`, 44_288 + (9_999 % 60)],
    ]);
    small.close();
  });

  it("stay below 4 MB each by default", async () => {
    const long = Array.from({ length: 6_000 }, (_, row) => [row, `${TITLE} `.repeat(10)]);
    await book.change(write("Sheet1", 0, 0, long));
    expect(book.host.requestBytes.length).toBe(3);
    expect(Math.max(...book.host.requestBytes)).toBeLessThanOrEqual(4 * MEGABYTE);
  });

  it("are not spent on rows with gaps: thousands of small writes become few blocks", async () => {
    const rows = Array.from({ length: 2_000 }, (_, row) =>
      write("Sheet1", row, row % 3, [[`ô ${row}`, row]]),
    );
    const before = book.host.requestBytes.length;
    expect(await book.change(...rows)).toBe(2);
    expect(book.host.requestBytes[before + 1]).toBeLessThan(200_000);
    expect(book.host.values("Sheet1", "A2000:D2000")).toEqual([["", "ô 1999", 1999, ""]]);
  });

  it("keep the order of writes that overlap", async () => {
    await book.change(
      write("Sheet1", 0, 0, [
        ["a", "b"],
        ["c", "d"],
      ]),
      write("Sheet1", 1, 1, [["D", "E"]]),
      write("Sheet1", 0, 1, [["B"], [null]]),
    );
    expect(book.host.values("Sheet1", "A1:C2")).toEqual([
      ["a", "B", ""],
      ["c", "", "E"],
    ]);
  });

  it("are two for reading what our own sheets hold where some of a tracker's are lost: they may be called otherwise", async () => {
    await book.change(
      ...largeTable(5),
      ...sheetWithTable("Đơn vị", "tblUnits", ["Mã"], [["1"]]),
      addSheet("Trống"),
    );
    for (const depth of ["values", "cells"] as const) {
      const before = book.host.roundTrips;
      expect(await book.port.read({ depth })).toMatchObject({ ok: true });
      expect(book.host.roundTrips - before).toBe(2);
    }
  });

  it("are three for the cells of sheets that are read whole", async () => {
    await book.change(...largeTable(5), addSheet("Trống"));
    const before = book.host.roundTrips;
    await book.port.read({ dress: [] });
    expect(book.host.roundTrips - before).toBe(3);
  });

  it("for reading grow with what one answer can hold", async () => {
    await book.change(...largeTable(10_000));
    const before = book.host.roundTrips;
    const { sheets } = await book.read();
    expect(book.host.roundTrips - before).toBeGreaterThan(3);
    const contents = sheets.find(({ name }) => name === "Việc")?.blocks[0]?.contents;
    expect(contents).toHaveLength(10_001);
    expect(contents?.[10_000]?.[0]).toBe("NV-9999");
  });

  it("for reading are tried again in smaller parts where an answer turns out too large", async () => {
    const heavy = Array.from({ length: 4_000 }, (_, row) => ["x".repeat(1_500), row]);
    await book.change(write("Sheet1", 0, 0, heavy));
    const { blocks } = await book.sheet("Sheet1");
    expect(blocks[0]?.contents).toHaveLength(4_000);
    expect(blocks[0]?.contents[3_999]?.[1]).toBe(3_999);
  });
});

describe("progress", () => {
  it("is told after each block, ending with all", async () => {
    const book = openWorkbook({ maximumPayload: 200_000 });
    const told: [number, number][] = [];
    await book.port.apply(largeTable(3_000), (done, total) => told.push([done, total]));
    expect(told.length).toBeGreaterThan(1);
    expect(told.at(-1)).toEqual([5, 5]);
    expect([...told].sort(([one], [other]) => one - other)).toEqual(told);
    book.close();
  });

  it("can be cut short between blocks: what was sent stays, nothing more is sent, and it says how far it came", async () => {
    const book = openWorkbook({ maximumPayload: 200_000 });
    const signal = { aborted: false };
    const result = await book.port.apply(
      largeTable(2_000),
      () => {
        signal.aborted = true;
      },
      signal,
    );
    expect(result).toMatchObject({ ok: false, problem: { code: "cancelled" } });
    expect(book.host.roundTrips).toBe(2);
    expect(book.host.book.enableEvents).toBe(true);
    book.close();
  });
});
