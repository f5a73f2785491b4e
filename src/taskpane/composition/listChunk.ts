// Loaded when a person first reads an existing list.
import { findList } from "../../actions/list/find-list";
import type { FoundList } from "../../actions/list/list";
import { listsOf } from "../../actions/list/plan-of-workbook";
import { withTablesBelow } from "../../actions/list/tables-below";
import { fail, succeed, type Result } from "../../domain/result";
import { createExcelGrid } from "../../excel/grid";
import { openWorkbookPort } from "../../excel/port";
import { readXlsx } from "../../xlsx/read";
import { RETURNED_LIMITS } from "../../xlsx/package/limits";
import { readCsv } from "../../xlsx/read-csv";
import { isOds, readOds } from "../../xlsx/read-ods";

/** The list that is selected in the open workbook, or the whole sheet where a single cell is. */
export async function readOpenList(): Promise<Result<readonly FoundList[]>> {
  const selected = await createExcelGrid().readSelection();
  if (!selected.ok) return selected;
  const { sheet: name, range } = selected.value;
  const read = await openWorkbookPort.read({ sheets: [name], dress: ["formats", "merges", "rows"] });
  if (!read.ok) return read;
  const sheet = read.value.sheets.find((each) => each.name === name);
  const list = sheet ? findList(sheet, range) : null;
  return list ? succeed(withTablesBelow(list)) : fail({ code: "list-empty", at: name });
}

/** The lists of an .xlsx, .ods or .csv file, one a table, that of the sheet it was saved at first. */
export async function readListFile(file: File): Promise<Result<readonly FoundList[]>> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const readZip = isOds(bytes) ? readOds : readXlsx;
  const read = /\.(?:csv|txt|tsv)$/i.test(file.name) ? readCsv(bytes) : await readZip(bytes, RETURNED_LIMITS);
  if (!read.ok) return fail({ ...read.problem, at: file.name });
  const lists = listsOf(read.value).flatMap(withTablesBelow);
  return lists.length > 0 ? succeed(lists) : fail({ code: "list-empty", at: file.name });
}
