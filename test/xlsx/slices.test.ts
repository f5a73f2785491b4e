import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { day } from "../support/tracker-builder";
import { makeWording } from "../../src/workbook/schema/wording";
import { describeTracker } from "../../src/workbook/book/describe";
import { COMMAND_LIMITS, DEFAULT_LIMITS } from "../../src/xlsx/package/limits";
import { sliceSheet } from "../../src/xlsx/package/sheet-slices";
import { readXlsx } from "../../src/xlsx/read";
import { writeXlsx } from "../../src/xlsx/write";
import { aBlock, aSheet, aWorkbook } from "../support/content-builder";
import { thirtyUnits } from "../support/tracker-samples";
import { withPart } from "../support/xlsx-edit";

const SHEET = "xl/worksheets/sheet1.xml";
const SMALL = { chunk: 3_000, slice: 2_500 };
const NONE = (): boolean => false;

/** Sixty rows with formulas, words of their own, a height and a hidden row. */
const LONG = aWorkbook([
  aSheet("Dài", {
    blocks: [
      aBlock(
        Array.from({ length: 60 }, (_, row) => [
          `Việc số ${row}`,
          row,
          { formula: '=IF(A1="","chưa có việc nào ở đây","có")', cached: `có ${row % 3}` },
        ]),
      ),
    ],
    rows: [
      { row: 10, rowCount: 1, height: 33 },
      { row: 50, rowCount: 1, hidden: true },
    ],
  }),
]);

async function inSlices(bytes: Uint8Array, sizes = SMALL): Promise<unknown> {
  return readXlsx(bytes, DEFAULT_LIMITS, NONE, sizes);
}

describe("a sheet that is read slice by slice", () => {
  it("says what it says when it is read whole", async () => {
    const bytes = await writeXlsx(LONG);
    const part = unzipSync(bytes)[SHEET] ?? new Uint8Array();
    expect(sliceSheet(part, (rows) => rows, SMALL).length).toBeGreaterThan(3);
    expect(await inSlices(bytes)).toEqual(await readXlsx(bytes));
  });

  it("is a whole tracker too, with its tables, looks, lists and charts", async () => {
    const tracker = describeTracker(thirtyUnits(30), makeWording("vi"), day("2021-04-20"));
    const bytes = await writeXlsx(tracker);
    expect(await inSlices(bytes, { chunk: 20_000, slice: 30_000 })).toEqual(await readXlsx(bytes));
  });

  it("knows a formula of another slice that is said once for all cells like it", async () => {
    const shared = withPart(await writeXlsx(LONG), SHEET, (xml) => {
      let count = 0;
      return xml.replace(/<f>[^<]*<\/f>/g, () => {
        count += 1;
        return count === 1 ? '<f t="shared" ref="C1:C60" si="0">A1&amp;"!"</f>' : '<f t="shared" si="0"/>';
      });
    });
    const read = await readXlsx(shared, DEFAULT_LIMITS, NONE, SMALL);
    const [block] = read.ok ? (read.value.sheets[0]?.blocks ?? []) : [];
    expect(block?.contents[0]?.[2]).toEqual({ formula: '=A1&"!"', cached: "có 0" });
    expect(block?.contents[59]?.[2]).toEqual({ formula: '=A60&"!"', cached: "có 2" });
  });

  it("keeps words that are struck through and notes wherever they stand", async () => {
    const odd = withPart(await writeXlsx(LONG), SHEET, (xml) =>
      xml.replace(/<c r="A55"[^>]*>.*?<\/c>/, (cell) =>
        cell
          .replace(/ t="s"/, ' t="inlineStr"')
          .replace(/<v>.*<\/v>/, "<is><r><rPr><strike/></rPr><t>bỏ</t></r></is>"),
      ),
    );
    const read = await readXlsx(odd, DEFAULT_LIMITS, NONE, SMALL);
    expect(read.ok && read.value.sheets[0]?.attached).toEqual([
      { kind: "struck", row: 54, column: 0, text: "bỏ" },
    ]);
  });

  it("is left whole where rows do not tell their numbers", async () => {
    const odd = withPart(await writeXlsx(LONG), SHEET, (xml) => xml.replace(/<row r="\d+"/g, "<row"));
    expect(await inSlices(odd)).toEqual(await readXlsx(odd));
  });

  it("is refused where later rows stand ahead of earlier ones, since none may be lost", async () => {
    const odd = withPart(await writeXlsx(LONG), SHEET, (xml) => {
      const rows = xml.match(/<row .*?<\/row>/g) ?? [];
      return xml.replace(/<row .*<\/row>/, [...rows].reverse().join(""));
    });
    expect(await inSlices(odd)).toMatchObject({ ok: false, problem: { code: "damaged-zip" } });
  });
});

describe("what a command opens", () => {
  /** A workbook that says of itself that it unpacks to so much. */
  async function claiming(bytes: number): Promise<Uint8Array> {
    const file = zipSync(unzipSync(await writeXlsx(LONG)), { level: 6 });
    const at = Buffer.from(file).indexOf("PK\u0001\u0002", 0, "latin1") + 24;
    new DataView(file.buffer).setUint32(at, bytes, true);
    return file;
  }

  it("unpacks to 900 MB at most, as its directory tells it, and in a web view to 300", async () => {
    const large = await claiming(950_000_000);
    expect(await readXlsx(large, COMMAND_LIMITS)).toMatchObject({
      problem: { code: "too-large", details: { what: "inflated", limit: 900_000_000 } },
    });
    expect(await readXlsx(await claiming(310_000_000))).toMatchObject({
      problem: { code: "too-large", details: { what: "inflated", limit: 300_000_000 } },
    });
  });

  it("is refused as a bomb below that too, by how tightly it is packed", async () => {
    const bomb = await claiming(800_000_000);
    expect(await readXlsx(bomb, COMMAND_LIMITS)).toMatchObject({
      problem: { code: "too-large", details: { what: "ratio", limit: 200 } },
    });
  });

  it("counts a formula that stands in every row once, and other words as often as they stand there", async () => {
    const bytes = await writeXlsx(LONG);
    const parts = unzipSync(bytes);
    const whole = Object.values(parts).reduce((sum, part) => sum + part.length, 0);
    const said = strFromU8(parts[SHEET] ?? strToU8("")).split("chưa có việc").length - 1;
    expect(said).toBe(60);
    const repeats = 59 * 40;
    expect((await readXlsx(bytes, { ...COMMAND_LIMITS, readBytes: whole - repeats + 500 })).ok).toBe(true);
    expect(await readXlsx(bytes, { ...COMMAND_LIMITS, readBytes: whole / 2 })).toMatchObject({
      problem: { code: "too-large", details: { what: "inflated" } },
    });
  });
});
