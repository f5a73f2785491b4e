import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describeTracker } from "../../src/workbook/book/describe";
import { makeWording } from "../../src/workbook/schema/wording";
import { readXlsx } from "../../src/xlsx/read";
import { writeXlsx } from "../../src/xlsx/write";
import { day, makeTracker } from "../support/tracker-builder";

type Parts = Readonly<Record<string, Uint8Array>>;
type Rewrite = (name: string, part: Uint8Array) => readonly [name: string, part: Uint8Array];

const rewritten = (bytes: Uint8Array, rewrite: Rewrite): Uint8Array => {
  const parts: Parts = unzipSync(bytes);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => rewrite(name, part))));
};

/** XML in UTF-16, as its mark says it is, or as nothing but its first letter does. */
const inUtf16 = (part: Uint8Array, isBig: boolean, hasMark: boolean): Uint8Array => {
  const text = strFromU8(part).replace('encoding="UTF-8"', 'encoding="UTF-16"');
  const units = Buffer.from(`${hasMark ? "\ufeff" : ""}${text}`, "utf16le");
  return Uint8Array.from(isBig ? units.swap16() : units);
};

describe("a package reads the same", () => {
  let plain: Uint8Array;
  let content: unknown;
  beforeAll(async () => {
    const tracker = describeTracker(makeTracker(), makeWording("vi"), day("2021-04-20"));
    // A list with formulas in its table stands for all.
    const sheets = tracker.sheets.filter(({ tables }) => tables.some(({ name }) => name === "tblSnapshots"));
    plain = await writeXlsx({ ...tracker, names: [], sheets });
    content = await readXlsx(plain);
    expect(content).toMatchObject({ ok: true, value: { sheets: [{ tables: [{ name: "tblSnapshots" }] }] } });
  });

  it.each<[string, Rewrite]>([
    [
      "with the texts under a capital, as 1C writes them",
      (name, part) => [name.replace("sharedStrings", "SharedStrings"), part],
    ],
    [
      "with the texts under a capital, and led to by it alone",
      (name, part) => [
        name,
        name.endsWith("workbook.xml.rels")
          ? strToU8(strFromU8(part).replace("sharedStrings.xml", "SharedStrings.xml"))
          : part,
      ],
    ],
    ["with all names in capitals", (name, part) => [name.toUpperCase(), part]],
    ["with all names in small letters", (name, part) => [name.toLowerCase(), part]],
    ["with folders parted by backslashes", (name, part) => [name.replaceAll("/", "\\"), part]],
    ["with names that begin at the root", (name, part) => [`/${name}`, part]],
    ["with its parts in UTF-16", (name, part) => [name, inUtf16(part, false, true)]],
    ["with its parts in UTF-16, the high byte first", (name, part) => [name, inUtf16(part, true, true)]],
    ["with its parts in UTF-16 without a mark", (name, part) => [name, inUtf16(part, false, false)]],
  ])("%s", async (_, rewrite) => {
    expect(await readXlsx(rewritten(plain, rewrite))).toEqual(content);
  });

  it("beside what a Mac adds to a zip", async () => {
    const fork = Uint8Array.of(0, 5, 0x16, 7, 0, 2, 0, 0);
    const parts = unzipSync(plain);
    const forks = Object.keys(parts).flatMap((name) => {
      const besides = name.replace(/[^/]*$/, "._$&");
      return [`__MACOSX/${besides}`, besides].map((path) => [path, fork] as const);
    });
    const zipped = zipSync({ ...parts, ...Object.fromEntries(forks), "xl/.DS_Store": fork });
    expect(await readXlsx(zipped)).toEqual(content);
  });

  it("but two parts whose names differ in capitals alone are refused", async () => {
    const parts = unzipSync(plain);
    const doubled = zipSync({
      ...parts,
      "xl/SharedStrings.xml": parts["xl/sharedStrings.xml"] ?? strToU8(""),
    });
    expect(await readXlsx(doubled)).toEqual({ ok: false, problem: { code: "damaged-zip" } });
    const twice = zipSync({ ...parts, "xl\\workbook.xml": strToU8("") });
    expect(await readXlsx(twice)).toEqual({ ok: false, problem: { code: "damaged-zip" } });
  });

  it("and a part in UTF-16 that was cut off is damaged", async () => {
    const cut = rewritten(plain, (name, part) => [
      name,
      name === "xl/sharedStrings.xml" ? inUtf16(part.slice(0, -20), false, true) : part,
    ]);
    expect(await readXlsx(cut)).toEqual({ ok: false, problem: { code: "damaged-zip" } });
  });
});
