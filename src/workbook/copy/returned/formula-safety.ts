/** Functions that reach outside the workbook, or start something. */
const REACHING_OUT =
  /\b(?:WEBSERVICE|FILTERXML|ENCODEURL|RTD|CALL|REGISTER(?:\.ID)?|EXEC|DDE|IMPORTDATA|IMPORTXML|IMPORTHTML|IMPORTFEED|IMPORTRANGE|IMAGE|HYPERLINK|STOCKHISTORY|CUBE\w+|GETPIVOTDATA)\s*\(/i;

/** Texts in quotes, which may hold anything. */
const QUOTED_TEXT = /"(?:[^"]|"")*"/g;

/** A structured reference such as `tblTasks[[#This Row],[Hạn]]`; its table's name stands before the bracket. */
const STRUCTURED = /[\p{L}_\\][\p{L}\p{N}_.\\]*\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]/gu;

/** Whether a formula stays within its workbook: no other file, no program, no address on the network. */
export function isHarmless(formula: string): boolean {
  const bare = formula.replace(QUOTED_TEXT, '""').replace(STRUCTURED, "T");
  return !REACHING_OUT.test(bare) && !/[[\]|]/.test(bare) && !/(?:https?|file|ftp):|\\\\/i.test(bare);
}
