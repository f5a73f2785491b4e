import type { XlsxProblemCode } from "../problem";
import { codec } from "./codec";

/** How files of other programs begin, or what stands near their beginning, in Latin-1. */
const BEGINNINGS: readonly (readonly [code: XlsxProblemCode, pattern: RegExp])[] = [
  ["pdf-file", /^%PDF-/],
  ["picture-file", /^(?:\xff\xd8\xff|\x89PNG|GIF8|.{4}ftyp(?:heic|mif1))/s],
  ["html-file", /^[\s\xef\xbb\xbf]*<(?:!doctype html|html|table|meta)/i],
  ["text-document", /^PK.{0,40}mimetypeapplication\/vnd\.oasis\.opendocument\.text/s],
  ["zip-file", /^(?:Rar!|7z\xbc\xaf)/],
];

/** Names of parts and streams that tell which program's file it is, near the end or anywhere in it. */
const WORD_PART = "word/document.xml";
const WORD_STREAM = "W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0";
const OLE = "\xd0\xcf\x11\xe0";

/** So much of a file is looked at from its beginning and its end. */
const LOOKED_AT = 200_000;

/** Which other kind of file it is; null where it may be a workbook, or is of no kind that is known. */
export function otherFormatOf(bytes: Uint8Array): XlsxProblemCode | null {
  if (bytes.length === 0) return "empty-file";
  const start = codec().letters(bytes.subarray(0, 400));
  const known = BEGINNINGS.find(([, pattern]) => pattern.test(start));
  if (known) return known[0];
  // A short file is its own beginning and end.
  const ends = (): string =>
    codec().letters(bytes.subarray(0, LOOKED_AT)) +
    codec().letters(bytes.subarray(Math.max(LOOKED_AT, bytes.length - LOOKED_AT)));
  if (start.startsWith(OLE)) return ends().includes(WORD_STREAM) ? "text-document" : null;
  if (!start.startsWith("PK")) return null;
  // Names of parts ignore case.
  const names = ends().toLowerCase();
  if (names.includes(WORD_PART)) return "text-document";
  const isOffice = names.includes("[content_types].xml") || names.includes("content.xml");
  return !isOffice && /\.(?:xls[xm]?|ods|csv|docx?|pdf)pk/.test(names) ? "zip-file" : null;
}
