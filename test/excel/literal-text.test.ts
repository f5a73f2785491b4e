import { addSheet, format, area, sheetWithTable, write } from "./change-builders";
import { openWorkbook, type OpenWorkbook } from "./open-workbook";

const TEXTS = [
  '=HYPERLINK("http://x")',
  "=1+1",
  "+84 24 3825 1234",
  "-1",
  "@x",
  "'trong dấu nháy'",
  "02/4/2021",
  "1/2",
  "TRUE",
  "12%",
  "007",
  "1e5",
  "17:30",
  "#N/A",
  "Hội LHPN quận Tây Hồ",
];

describe("literal text", () => {
  let book: OpenWorkbook;
  beforeEach(() => {
    book = openWorkbook();
  });
  afterEach(() => book.close());

  it("stays text in the cells, whatever Excel would read into it", async () => {
    await book.change(
      addSheet("Chữ"),
      write(
        "Chữ",
        0,
        0,
        TEXTS.map((text) => [text]),
      ),
    );
    expect(book.host.values("Chữ", `A1:A${TEXTS.length}`)).toEqual(TEXTS.map((text) => [text]));
  });

  it("stays text in cells formatted as dates or as text", async () => {
    await book.change(
      addSheet("Chữ"),
      format("Chữ", area(0, 0, 3, 1), { numberFormat: "dd\\/mm\\/yyyy" }),
      format("Chữ", area(0, 1, 3, 1), { numberFormat: "@" }),
      write("Chữ", 0, 0, [
        ["02/4/2021", "=1+1"],
        ["1/2", "'x"],
        ["-1", "02/4/2021"],
      ]),
    );
    expect(book.host.values("Chữ", "A1:B3")).toEqual([
      ["02/4/2021", "=1+1"],
      ["1/2", "'x"],
      ["-1", "02/4/2021"],
    ]);
  });

  it("is written bare into cells that were formatted as text before, in an Excel that keeps apostrophes there", async () => {
    book.close();
    book = openWorkbook({ temperaments: ["apostrophe-kept"] });
    await book.change(addSheet("Chữ"), format("Chữ", area(0, 0, 99, 1), { numberFormat: "@" }));
    const both = TEXTS.map((text) => [text, text]);
    await book.change(write("Chữ", 0, 0, both));
    expect(book.host.values("Chữ", `A1:B${TEXTS.length}`)).toEqual(both);
    await book.change(
      format("Chữ", area(0, 0, 2, 1), { numberFormat: "dd\\/mm\\/yyyy" }),
      write("Chữ", 0, 0, [["1/2"], ["3/4"], ["5/6"]]),
    );
    expect(book.host.values("Chữ", "A1:A3")).toEqual([["1/2"], ["3/4"], ["5/6"]]);
    const { formats } = await book.sheet("Chữ");
    expect(formats.filter(({ format: { numberFormat } }) => numberFormat === "@").length).toBeGreaterThan(0);
  });

  it("stays text in a row that comes to stand where cells formatted as text were deleted", async () => {
    await book.change(
      ...sheetWithTable("Chữ", "tblLog", ["Trước"], [["a"], ["b"], ["c"], ["gõ tay"]]),
      format("Chữ", area(1, 0, 3, 1), { numberFormat: "@" }),
    );
    await book.change(
      { kind: "deleteTableRows", sheet: "Chữ", table: "tblLog", rows: [1, 2] },
      write("Chữ", 1, 0, [["3/4/2021"], ["12/4/2021"]]),
    );
    expect(book.host.values("Chữ", "A1:A3")).toEqual([["Trước"], ["3/4/2021"], ["12/4/2021"]]);
  });

  it("costs a look at the cells only where a text could be read into and its format is not told", async () => {
    await book.change(addSheet("Chữ"), write("Chữ", 0, 0, [["a"]]));
    const plain = await book.change(write("Chữ", 0, 0, [["Tây Hồ"]]));
    expect(await book.change(write("Chữ", 0, 0, [["1/2"]]))).toBe(plain + 1);
    const told = format("Chữ", area(0, 0, 1, 1), { numberFormat: "@" });
    expect(await book.change(told, write("Chữ", 0, 0, [["3/4"]]))).toBe(plain);
  });

  it("is read back as text beside formulas, and can be written again as read", async () => {
    await book.change(
      addSheet("Chữ"),
      write(
        "Chữ",
        0,
        0,
        TEXTS.map((text) => [text]),
      ),
      write("Chữ", 0, 1, [[{ formula: "=1+1" }], [{ formula: '="=1+1"' }]]),
    );
    const { blocks } = await book.sheet("Chữ");
    expect(blocks[0]?.contents.map((row) => row[0])).toEqual(TEXTS);
    expect(blocks[0]?.contents.slice(0, 2).map((row) => row[1])).toEqual([
      { formula: "=1+1", cached: 2 },
      { formula: '="=1+1"', cached: "=1+1" },
    ]);
    await book.change(...blocks.map((block) => write("Chữ", block.row, block.column, block.contents)));
    expect((await book.sheet("Chữ")).blocks).toEqual(blocks);
  });

  it("leaves cells alone where there is nothing to write, and empties them for null", async () => {
    await book.change(
      addSheet("Ô"),
      write("Ô", 0, 0, [
        ["a", "b", 3],
        ["d", true, "f"],
      ]),
    );
    await book.change(
      write("Ô", 0, 0, [
        [undefined, null, undefined],
        ["D", undefined, undefined],
      ]),
    );
    expect(book.host.values("Ô", "A1:C2")).toEqual([
      ["a", "", 3],
      ["D", true, "f"],
    ]);
  });
});
