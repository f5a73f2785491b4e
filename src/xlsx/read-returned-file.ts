import type { Problem, Result } from "../domain/result";
import { fail } from "../domain/result";
import type { WorkbookContent } from "../workbook/page/content";
import { RETURNED_LIMITS } from "./package/limits";
import { otherFormatOf } from "./package/other-format";
import { isOds, readOds } from "./read-ods";
import { readCsv } from "./read-csv";
import { readXlsx } from "./read";

/** The working calendar: thousands of rows that tell nothing about what somebody filled in. */
const CALENDAR = /^_lich(?: \(\d\))?$/;

/** What a zip or an encrypted or old workbook starts with. */
const BINARY_STARTS = [
  [0x50, 0x4b],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/** Reads a file that somebody sent back: a workbook of Excel or LibreOffice, or a .csv; by what it is, then by what it is called. */
export async function readReturnedFile(
  bytes: Uint8Array,
  name: string,
): Promise<Result<WorkbookContent, Problem>> {
  const other = otherFormatOf(bytes);
  if (other !== null) return fail({ code: other });
  if (isOds(bytes)) return readOds(bytes, RETURNED_LIMITS);
  const isBinary = BINARY_STARTS.some((start) => start.every((byte, index) => bytes[index] === byte));
  if (!isBinary && /\.(?:csv|tsv|txt)$/i.test(name)) return readCsv(bytes);
  return readXlsx(bytes, RETURNED_LIMITS, (sheet) => CALENDAR.test(sheet));
}
