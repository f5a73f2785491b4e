import type { Result } from "../domain/result";
import { fail, succeed } from "../domain/result";
import { decodeUtf32 } from "../domain/utf-32";
import type { CellValue, Sheet, WorkbookContent } from "../workbook/page/content";
import { readCsvRows } from "./hucre";
import { CSV_BYTES } from "./package/limits";
import { decodeUtf16 } from "./package/wide-letters";
import type { XlsxProblem } from "./problem";
import { bestTable } from "./text/best-table";
import { CSV_SHEET, emptySheet } from "../workbook/page/empty-sheet";

/** What parts the cells of a line: Excel takes the list separator of the computer, Google Sheets the comma. */
const DELIMITERS = [";", ",", "\t"];
/** A first line that tells Excel what parts the cells. */
const SAID_DELIMITER = /^\uFEFF?sep=(.)\r?\n/i;

/** The code page of old Vietnamese Windows programs. */
const OLD_VIETNAMESE = "windows-1258";

/** Reads the bytes of a .csv file as a workbook of one sheet; every cell is text. */
export function readCsv(bytes: Uint8Array): Result<WorkbookContent, XlsxProblem> {
  if (bytes.length > CSV_BYTES) {
    return fail({
      code: "too-large",
      details: { what: "bytes", found: bytes.length, limit: CSV_BYTES },
    });
  }
  const text = decode(bytes);
  if (text.includes("\u0000")) return fail({ code: "not-an-xlsx" });
  const [line = "", said] = SAID_DELIMITER.exec(text) ?? [];
  const delimiters = said === undefined ? DELIMITERS : [said];
  const cells = text.slice(line.length);
  const rows = bestTable(delimiters.map((delimiter) => readCsvRows(cells, { delimiter })));
  const contents = rows.map((row) =>
    row.map((cell): CellValue => (cell === null || cell === "" ? null : String(cell))),
  );
  return succeed({ sheets: [sheetOf(contents)], names: [], properties: { custom: {} } });
}

function decode(bytes: Uint8Array): string {
  try {
    return (
      decodeUtf32(bytes) ?? decodeUtf16(bytes) ?? new TextDecoder("utf-8", { fatal: true }).decode(bytes)
    );
  } catch {
    // Not UTF-8, so it comes from a program that saved in the computer's own code page.
    return new TextDecoder(OLD_VIETNAMESE).decode(bytes);
  }
}

function sheetOf(contents: readonly (readonly CellValue[])[]): Sheet {
  return {
    ...emptySheet(CSV_SHEET),
    blocks: contents.length > 0 ? [{ row: 0, column: 0, contents }] : [],
  };
}
