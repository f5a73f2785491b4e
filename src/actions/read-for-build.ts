import { succeed, type Result } from "../domain/result";
import { readBegun } from "../workbook/book/memory/begun-build";
import { findUnfinished } from "../workbook/book/reading/build-state";
import type { WorkbookContent } from "../workbook/page/content";
import { isKnown } from "../workbook/page/difference/known";
import type { PortProblem, WorkbookPort } from "../workbook/page/port";

/**
 * Reads a workbook to build in. Where a build broke off beside the blank sheet of a new workbook, that sheet is read too,
 * by name: of others than ours nothing is, and what is not known to be blank would stay.
 */
export async function readForBuild(port: WorkbookPort): Promise<Result<WorkbookContent, PortProblem>> {
  const found = await port.read();
  if (!found.ok) return found;
  const name = leftUnread(found.value);
  if (name === null) return found;
  const seen = await port.read({ sheets: [name] });
  if (!seen.ok) return seen;
  const read = seen.value.sheets.find((sheet) => sheet.name === name);
  const sheets = found.value.sheets.map((sheet) => (sheet.name === name && read ? read : sheet));
  return succeed({ ...found.value, sheets });
}

function leftUnread(content: WorkbookContent): string | null {
  const wording = findUnfinished(content);
  const blank = wording === null ? null : (readBegun(content, wording)?.blank ?? null);
  const sheet = content.sheets.find(({ name }) => name === blank);
  return sheet && !isKnown(sheet, "cells") ? blank : null;
}
