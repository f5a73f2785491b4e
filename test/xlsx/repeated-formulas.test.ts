import { strFromU8, strToU8, unzipSync } from "fflate";
import { makeGrid } from "../../src/workbook/page/grid-of-cells";
import type { CellContent } from "../../src/workbook/page/content";
import { reachesFar } from "../../src/xlsx/package/far-cells";
import { sayFormulasOnce } from "../../src/xlsx/package/repeated-formulas";
import { readXlsx } from "../../src/xlsx/read";
import { writeXlsx } from "../../src/xlsx/write";
import { aBlock, aSheet, aWorkbook } from "../support/content-builder";
import { withPart } from "../support/xlsx-edit";

const SHEET = "xl/worksheets/sheet1.xml";
const LONG = '=IF(RepDate>0,"<f>√ & ""đúng"" hạn</f>","")';
const CELLS: CellContent[][] = [
  [{ formula: LONG, cached: "một" }, { formula: "=1+1", cached: 2 }, "<f>"],
  [{ formula: LONG, cached: "hai" }, { formula: "=1+1", cached: 2 }, "</f>"],
  [{ formula: LONG }, { formula: "=1+2", cached: 3 }, null],
];

const file = (): Promise<Uint8Array> => writeXlsx(aWorkbook([aSheet("Một", { blocks: [aBlock(CELLS)] })]));

async function cellsOf(bytes: Uint8Array): Promise<unknown[][]> {
  const read = await readXlsx(bytes);
  const [sheet] = read.ok ? read.value.sheets : [];
  if (!sheet) throw new Error("not read");
  const grid = makeGrid(sheet);
  return CELLS.map((line, row) => line.map((_cell, column) => grid.at(row, column) ?? null));
}

const sheetOf = (bytes: Uint8Array): Uint8Array => unzipSync(bytes)[SHEET] ?? new Uint8Array();

describe("a formula that many cells have", () => {
  it("is parsed once and read in every cell, with the value of each", async () => {
    const part = sheetOf(await file());
    const said = strFromU8(sayFormulasOnce(part)).split("RepDate").length - 1;
    expect([strFromU8(part).split("RepDate").length - 1, said]).toEqual([3, 1]);
    expect(await cellsOf(await file())).toEqual(CELLS);
  });

  it.each([
    ["a comment", "<!-- <f>1+1</f> -->"],
    ["plain character data", "<extLst><ext><![CDATA[<f>1+1</f>]]></ext></extLst>"],
  ])("is parsed as it stands where %s may hold what looks like it", async (_what, more) => {
    const odd = withPart(await file(), SHEET, (xml) => xml.replace("</worksheet>", `${more}</worksheet>`));
    expect(sayFormulasOnce(sheetOf(odd))).toEqual(sheetOf(odd));
    expect(await cellsOf(odd)).toEqual(CELLS);
  });

  it("is parsed as it stands in cells that do not say where they are", async () => {
    const odd = withPart(await file(), SHEET, (xml) => xml.replaceAll(/<c r="[A-Z]\d"/g, "<c"));
    expect(sayFormulasOnce(sheetOf(odd))).toEqual(sheetOf(odd));
  });
});

it("makes no part longer, however long what a cell says of its place", () => {
  const cell = `<c r="${"A".repeat(10_000)}1"><f>SUM(B1:B10)+SUM(C1:C10)</f></c>`;
  const part = strToU8(`<worksheet><sheetData><row r="1">${cell.repeat(20)}</row></sheetData></worksheet>`);
  expect(sayFormulasOnce(part)).toEqual(part);
});

describe("how far a worksheet reaches", () => {
  const rows = (prefix: string, cells: readonly (readonly [number, string])[]): Uint8Array =>
    strToU8(
      `<${prefix}worksheet><${prefix}sheetData>${cells
        .map(
          ([row, inside]) =>
            `<${prefix}row r="${row}"><${prefix}c r="A${row}">${inside}</${prefix}c></${prefix}row>`,
        )
        .join("")}</${prefix}sheetData></${prefix}worksheet>`,
    );

  it.each(["", "x:"])("is told by the last row beneath the last content, prefix “%s”", (prefix) => {
    const value = `<${prefix}v>1</${prefix}v>`;
    expect(
      reachesFar(
        rows(prefix, [
          [1, value],
          [1_048_576, ""],
        ]),
      ),
    ).toBe(true);
    expect(
      reachesFar(
        rows(prefix, [
          [1, value],
          [1_001, ""],
        ]),
      ),
    ).toBe(false);
    expect(
      reachesFar(
        rows(prefix, [
          [1, value],
          [5_000, `<${prefix}is></${prefix}is>`],
          [5_900, ""],
        ]),
      ),
    ).toBe(false);
    expect(reachesFar(rows(prefix, [[1_500, ""]]))).toBe(true);
  });

  it("is nothing where there are no cells, and found behind a long head", () => {
    expect(reachesFar(strToU8("<worksheet><sheetData/></worksheet>"))).toBe(false);
    const far = strFromU8(
      rows("", [
        [1, "<v>1</v>"],
        [9_000, ""],
      ]),
    );
    expect(
      reachesFar(strToU8(far.replace("<sheetData>", `<cols>${" ".repeat(100_000)}</cols><sheetData>`))),
    ).toBe(true);
  });
});
