import { strToU8, unzipSync, zipSync } from "fflate";
import { xlsxEn } from "../../src/i18n/en/xlsx";
import { xlsxVi } from "../../src/i18n/vi/xlsx";
import { crc32 } from "../../src/xlsx/package/crc32";
import { DEFAULT_LIMITS } from "../../src/xlsx/package/limits";
import { readReturnedFile } from "../../src/xlsx/read-returned-file";
import { readXlsx } from "../../src/xlsx/read";
import { writeXlsx } from "../../src/xlsx/write";
import { aBlock, aSheet, aWorkbook } from "../support/content-builder";
import { withoutParts, withPart } from "../support/xlsx-edit";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** An old container file that holds a stream of that name. */
function anOleFile(stream: string): Uint8Array {
  const name = [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return Uint8Array.from([
    ...OLE,
    ...new Array<number>(512).fill(0),
    ...name,
    ...new Array<number>(64).fill(0),
  ]);
}

async function codeOf(bytes: Uint8Array): Promise<string> {
  const read = await readXlsx(bytes);
  return read.ok ? "no problem" : read.problem.code;
}

/** Where a sequence first stands. */
function indexOf(bytes: Uint8Array, sequence: Uint8Array): number {
  const found = Buffer.from(bytes).indexOf(sequence);
  if (found < 0) throw new Error("not there");
  return found;
}

let good: Uint8Array;

beforeAll(async () => {
  good = await writeXlsx(aWorkbook([aSheet("A", { blocks: [aBlock([["x", 1]])] })]));
});

test("a checksum is the one of every other program: the published check value", () => {
  expect(crc32(strToU8("123456789"))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array())).toBe(0);
});

describe("what cannot be read is told by a code", () => {
  test.each([
    ["an empty file", new Uint8Array()],
    ["plain text", new TextEncoder().encode("Kế hoạch 71")],
    ["a zip of something else", zipSync({ "word/document.xml": new Uint8Array([60]) })],
    ["an old .xls file", anOleFile("Workbook")],
  ])("%s is no .xlsx", async (_, bytes) => {
    expect(await codeOf(bytes)).toBe("not-an-xlsx");
  });

  test("a workbook encrypted with a password", async () => {
    expect(await codeOf(anOleFile("EncryptedPackage"))).toBe("password-protected");
  });

  test("a file cut off half-way, at every tenth of it", async () => {
    const tenths = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => good.slice(0, (good.length * n) / 10));
    const codes = await Promise.all(tenths.map(codeOf));
    expect(codes).toEqual(tenths.map(() => "damaged-zip"));
  });

  test("a part that is no XML any more", async () => {
    const sheet = "xl/worksheets/sheet1.xml";
    expect(await codeOf(withPart(good, sheet, (xml) => xml.slice(0, 300)))).toBe("damaged-zip");
    expect(await codeOf(withPart(good, "xl/workbook.xml", (xml) => xml.replace("</sheets>", "")))).toBe(
      "damaged-zip",
    );
  });

  test("a part that was cut off after a whole row, in a sound zip", async () => {
    for (const part of ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml"]) {
      const cut = (xml: string): string => xml.slice(0, xml.lastIndexOf("</"));
      expect([part, await codeOf(withPart(good, part, cut))]).toEqual([part, "damaged-zip"]);
    }
  });

  test("a part whose root stands behind more comments than anyone writes, at once", async () => {
    const comments = "<!---->".repeat(400);
    const doctype = withPart(good, "xl/workbook.xml", (xml) => `${comments}<!DOCTYPE x>${xml}`);
    expect(await codeOf(doctype)).toBe("damaged-zip");
    const around = withPart(good, "xl/workbook.xml", (xml) => `${xml}${comments}<?x ?> `);
    expect(await codeOf(around)).toBe("no problem");
  });

  test("texts that the cells ask for and the file has lost", async () => {
    expect(await codeOf(withoutParts(good, (path) => path.includes("sharedStrings")))).toBe("damaged-zip");
  });

  test("two parts of one name, of which every program would take another", async () => {
    const parts = unzipSync(good);
    const name = "xl/worksheets/sheet1.xml";
    const other = "xl/worksheets/sheet9.xml";
    const doubled = zipSync({ ...parts, [other]: parts[name] ?? new Uint8Array() });
    for (let at = doubled.length - 1; at >= 0; at -= 1) {
      const isThere = [...other].every((letter, index) => doubled[at + index] === letter.charCodeAt(0));
      if (isThere) doubled.set(strToU8(name), at);
    }
    expect(await codeOf(doubled)).toBe("damaged-zip");
  });

  test("a part that does not have the checksum of the zip's directory, packed or stored", async () => {
    for (const level of [0, 6] as const) {
      const bytes = zipSync(unzipSync(good), { level });
      const stored = strToU8("</sheetData>");
      // Packed: what stands before the directory is the end of the last part.
      const at = level === 0 ? indexOf(bytes, stored) - 3 : indexOf(bytes, strToU8("PK\u0001\u0002")) - 1;
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      expect([level, await codeOf(bytes)]).toEqual([level, "damaged-zip"]);
    }
  });

  test("a part that does not have the length of the zip's directory", async () => {
    const bytes = zipSync(unzipSync(good), { level: 6 });
    const at = indexOf(bytes, strToU8("PK\u0001\u0002")) + 24;
    bytes[at] = (bytes[at] ?? 0) + 1;
    expect(await codeOf(bytes)).toBe("damaged-zip");
  });

  test("a workbook without any worksheet", async () => {
    const empty = withPart(good, "xl/workbook.xml", (xml) => xml.replace(/<sheet .*?\/>/, ""));
    expect(await codeOf(empty)).toBe("no-sheets");
    expect(await codeOf(withoutParts(good, (path) => path.includes("sheet1.xml")))).toBe("no-sheets");
  });

  test("a file larger than the limit, with both numbers", async () => {
    const read = await readXlsx(good, { ...DEFAULT_LIMITS, fileBytes: 100 });
    expect(read).toEqual({
      ok: false,
      problem: { code: "too-large", details: { what: "bytes", found: good.length, limit: 100 } },
    });
  });

  test("a zip bomb, by what it declares, before it is inflated", async () => {
    const zeros = new Uint8Array(30_000_000);
    const bomb = zipSync({ "[Content_Types].xml": zeros, "xl/workbook.xml": zeros });
    const read = await readXlsx(bomb, { ...DEFAULT_LIMITS, inflatedBytes: 50_000_000 });
    expect(bomb.length).toBeLessThan(100_000);
    expect(read).toEqual({
      ok: false,
      problem: { code: "too-large", details: { what: "inflated", found: 60_000_000, limit: 50_000_000 } },
    });
  }, 60_000);

  test("a zip bomb within the limits of size, by how tightly it is packed", async () => {
    const bomb = withPart(good, "xl/worksheets/sheet1.xml", (xml) =>
      xml.replace("</worksheet>", `${" ".repeat(20_000_000)}</worksheet>`),
    );
    const read = await readXlsx(bomb);
    expect(bomb.length).toBeLessThan(100_000);
    expect(read).toMatchObject({ problem: { code: "too-large", details: { what: "ratio", limit: 200 } } });
  }, 60_000);

  test("a file sent back that would become larger than a tracker of 10,000 rows, before it is inflated", async () => {
    const large = zipSync(unzipSync(good), { level: 6 });
    new DataView(large.buffer).setUint32(indexOf(large, strToU8("PK\u0001\u0002")) + 24, 160_000_000, true);
    expect(await readReturnedFile(large, "a.xlsx")).toMatchObject({
      problem: { code: "too-large", details: { what: "inflated", limit: 60_000_000 } },
    });
  });

  test("a zip bomb that lies about its size gives no more than it said", async () => {
    const parts = { "xl/worksheets/sheet1.xml": new Uint8Array(5_000_000).fill(32) };
    const bomb = zipSync(parts);
    const view = new DataView(bomb.buffer);
    const directory = bomb.length - 22 - view.getUint32(bomb.length - 22 + 12, true);
    view.setUint32(directory + 24, 1_000, true);
    expect(await codeOf(bomb)).not.toBe("no problem");
  }, 60_000);

  test("but a value in the last cell of a sheet is read beside the others", async () => {
    const stray = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
    const wide = withPart(good, "xl/worksheets/sheet1.xml", (xml) => xml.replace("</sheetData>", stray));
    const read = await readXlsx(wide);
    const values = read.ok ? read.value.sheets[0]?.blocks.flatMap(({ contents }) => contents.flat()) : [];
    expect(values?.filter((value) => value !== null)).toEqual(["x", 1, 1]);
  });

  test.each(["A1048576", "XFD1", "XFD1048576"])(
    "but an empty cell at %s that is only formatted counts for nothing",
    async (place) => {
      const row = place.replace(/[A-Z]/g, "");
      const far = `<row r="${row}"><c r="${place}" s="0"/></row></sheetData>`;
      const wide = withPart(good, "xl/worksheets/sheet1.xml", (xml) => {
        const size = xml.replace(/<sheetData>/, `<dimension ref="A1:${place}"/><sheetData>`);
        const cell = `<c r="${place}" s="0"/></row></sheetData>`;
        return row === "1" ? size.replace("</row></sheetData>", cell) : size.replace("</sheetData>", far);
      });
      const read = await readXlsx(wide);
      expect(read.ok && read.value.sheets[0]?.blocks).toEqual([aBlock([["x", 1]])]);
      expect(read.ok && read.value.sheets[0]?.formats.every(({ range }) => range.columnCount < 100)).toBe(
        true,
      );
    },
  );

  test("each code has its sentence in both languages", () => {
    expect(Object.keys(xlsxVi).sort()).toEqual(Object.keys(xlsxEn).sort());
    expect(Object.keys(xlsxVi).sort()).toEqual([
      "csv-of-other-sheet",
      "damaged-zip",
      "empty-file",
      "html-file",
      "no-sheets",
      "not-an-xlsx",
      "password-protected",
      "pdf-file",
      "picture-file",
      "text-document",
      "too-large",
      "zip-file",
    ]);
  });
});
