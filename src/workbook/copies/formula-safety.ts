import { splitFormula, type FormulaPart } from "../page/difference/formula-form";

/** Functions that reach outside the workbook, or start something. */
const REACHING_OUT =
  /\b(?:WEBSERVICE|FILTERXML|ENCODEURL|RTD|CALL|REGISTER(?:\.ID)?|EXEC|DDE|IMPORTDATA|IMPORTXML|IMPORTHTML|IMPORTFEED|IMPORTRANGE|IMAGE|HYPERLINK|STOCKHISTORY|CUBE\w+|GETPIVOTDATA)\s*\(/i;

/** What no formula holds outside its texts but for a program, an address or a path. */
const ELSEWHERE = /\||\\\\|(?:https?|file|ftp):/i;

/** What no sheet's name can hold: the file or the path before it does. */
const NOT_IN_SHEET_NAME = /[[\]\\/]/;

/** A name in another workbook: `b.xlsx!Tên`, and `'b.xlsx'!Tên` where the file's name needs quotes. */
const FILE_NAME = /\.(?:xl\w{1,2}|ods|csv)'?$/i;
const NAME_IN_FILE = /\.(?:xl\w{1,2}|ods|csv)!/i;

/** What follows the brackets around a file's name or number, and never those of a structured reference. */
const SHEET_FOLLOWS = /^[^\s"'()[\],;{}+\-*/^&=<>@]*!/;

/** Whether a formula stays within its workbook: no other file, no program, no address on the network. */
export function isHarmless(formula: string): boolean {
  const parts = splitFormula(formula);
  return parts.every((part, index) => staysInside(part, parts[index + 1]));
}

const LINK = /^=\s*HYPERLINK\s*\(\s*"((?:[^"]|"")*)"(?=\s*[,;)])/i;

/** Where a formula leads that is a link and nothing else: the address that stands in it. null for any other. */
export function addressOfLink(formula: string): string | null {
  const [head = "", address] = LINK.exec(formula) ?? [];
  if (address === undefined || !isHarmless(`=CONCATENATE(""${formula.slice(head.length)}`)) return null;
  return address.replaceAll('""', '"');
}

function staysInside({ kind, source }: FormulaPart, next: FormulaPart | undefined): boolean {
  switch (kind) {
    case "text":
      return true;
    case "quoted-name":
      return !NOT_IN_SHEET_NAME.test(source) && !FILE_NAME.test(source);
    case "brackets":
      // What is not closed was never written by Excel: nobody knows what it would make of it.
      return source.endsWith("]") && !namesSheet(next);
    case "other":
      return !REACHING_OUT.test(source) && !ELSEWHERE.test(source) && !NAME_IN_FILE.test(source);
  }
}

function namesSheet(next: FormulaPart | undefined): boolean {
  return next?.kind === "quoted-name" || (next?.kind === "other" && SHEET_FOLLOWS.test(next.source));
}
