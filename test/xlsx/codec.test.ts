import { deflateSync, inflateSync, strToU8, unzipSync, zipSync } from "fflate";
import { codec, useCodec } from "../../src/xlsx/package/codec";
import { encodePieces } from "../../src/xlsx/package/encode";
import { writeZip } from "../../src/xlsx/package/write-zip";
import { NATIVE_CODEC } from "../headless/native-codec";

const PARTS = {
  "xl/workbook.xml": strToU8("<workbook>đại hội</workbook>".repeat(300)),
  "trống.xml": new Uint8Array(),
};
const TEXT = PARTS["xl/workbook.xml"];

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
    expect(NATIVE_CODEC.crc32(TEXT)).toBe(codec().crc32(TEXT));
  });

  it("inflates no more than the directory says", () => {
    expect(() => NATIVE_CODEC.inflate(deflateSync(TEXT), 100)).toThrow();
  });

  it("writes zips that every program reads", () => {
    useCodec(NATIVE_CODEC);
    expect(unzipSync(writeZip(PARTS, true))).toEqual(PARTS);
  });
});

test("a part too large to be held twice is spelled a second time, to the same bytes", () => {
  const texts = ["<a>", "Đại hội ".repeat(40_000), "</a>"];
  expect(encodePieces(() => texts, 1_000)).toEqual(new TextEncoder().encode(texts.join("")));
  expect(encodePieces(() => texts)).toEqual(encodePieces(() => texts, 1_000));
});
