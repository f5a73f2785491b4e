import { deflateSync, inflateSync, strToU8, unzipSync, zipSync } from "fflate";
import { codec, useCodec } from "../../src/xlsx/package/codec";
import { encodePieces } from "../../src/xlsx/package/encode";
import { packPieces } from "../../src/xlsx/package/pack-pieces";
import { writeZip } from "../../src/xlsx/package/write-zip";
import { NATIVE_CODEC } from "../headless/native-codec";

const PARTS = {
  "xl/workbook.xml": strToU8("<workbook>đại hội</workbook>".repeat(300)),
  "trống.xml": new Uint8Array(),
};
const TEXT = PARTS["xl/workbook.xml"];
const JAVASCRIPT = codec();

test("our own zips are, byte for byte, those of the library", () => {
  const mtime = new Date(1980, 0, 1);
  for (const level of [0, 6] as const)
    expect(writeZip(PARTS, level === 6)).toEqual(zipSync(PARTS, { level, mtime }));
});

describe("what Node.js has of its own", () => {
  it("packs, unpacks and checks as JavaScript does", () => {
    expect(inflateSync(NATIVE_CODEC.deflate(TEXT))).toEqual(TEXT);
    expect(NATIVE_CODEC.inflate(deflateSync(TEXT), TEXT.length)).toEqual(TEXT);
    expect(NATIVE_CODEC.inflate(deflateSync(new Uint8Array()), 0)).toEqual(new Uint8Array());
    expect(NATIVE_CODEC.crc32(TEXT)).toBe(JAVASCRIPT.crc32(TEXT));
  });

  it("inflates no more than the directory says", () => {
    expect(() => NATIVE_CODEC.inflate(deflateSync(TEXT), 100)).toThrow();
  });

  it("writes zips that every program reads", () => {
    useCodec(NATIVE_CODEC);
    expect(unzipSync(writeZip(PARTS, true))).toEqual(PARTS);
  });
});

describe("a part that comes in pieces", () => {
  const TEXTS = ["<a>", ..."Đại hội 🎉 ".repeat(60_000).split(" "), "</a>"];
  const WHOLE = strToU8(TEXTS.join(""));

  it.each([
    ["JavaScript", JAVASCRIPT],
    ["Node.js", NATIVE_CODEC],
  ])("stands in a zip as if it had been whole, packed by %s", async (_, packer) => {
    useCodec(packer);
    const packed = await packPieces(encodePieces(TEXTS));
    expect({ crc: packed.crc, size: packed.size }).toEqual({
      crc: JAVASCRIPT.crc32(WHOLE),
      size: WHOLE.length,
    });
    expect(unzipSync(writeZip({ ...PARTS, "xl/a.xml": packed }, true))).toEqual({
      ...PARTS,
      "xl/a.xml": WHOLE,
    });
  });

  it("is packed by Node.js to the very bytes of the whole", async () => {
    useCodec(NATIVE_CODEC);
    const { packed } = await packPieces(encodePieces(TEXTS));
    expect(packed).toEqual(new Uint8Array(NATIVE_CODEC.deflate(WHOLE)));
  });
});
