/** A stretch of a formula: a text literal, a quoted sheet name, a bracketed reference, or anything else. */
export interface FormulaPart {
  readonly kind: "text" | "quoted-name" | "brackets" | "other";
  readonly source: string;
}

/**
 * Cuts a formula into its parts, so that a rewrite never touches a text literal or a sheet name.
 * Joining the sources gives the formula back. Brackets are balanced; `'` escapes the next character within them.
 */
export function splitFormula(formula: string): readonly FormulaPart[] {
  const parts: FormulaPart[] = [];
  let start = 0;
  while (start < formula.length) {
    const kind = kindAt(formula, start);
    const end = END_OF[kind](formula, start);
    parts.push({ kind, source: formula.slice(start, end) });
    start = end;
  }
  return parts;
}

/**
 * Rewrites the short structured references that Excel shows inside a table (`[@Hạn]`, `[@[Còn/chậm (ngày)]]`, `[Hạn]`)
 * into the long form that files carry (`tblTasks[[#This Row],[Hạn]]`, `tblTasks[Hạn]`).
 * @param tableName the table the cell stands in; "" outside of any table.
 */
export function expandThisRow(formula: string, tableName: string): string {
  const parts = splitFormula(formula);
  return parts
    .map((part, index) => {
      if (part.kind !== "brackets") return part.source;
      if (isWorkbookIndex(parts[index + 1])) return part.source;
      const owner = followsName(parts[index - 1]) ? "" : tableName;
      return owner + longBrackets(part.source);
    })
    .join("");
}

type PartKind = FormulaPart["kind"];

const END_OF: Readonly<Record<PartKind, (formula: string, start: number) => number>> = {
  text: (formula, start) => endOfQuotes(formula, start, '"'),
  "quoted-name": (formula, start) => endOfQuotes(formula, start, "'"),
  brackets: endOfBrackets,
  other: endOfOther,
};

function kindAt(formula: string, index: number): PartKind {
  const character = formula[index];
  if (character === '"') return "text";
  if (character === "'") return "quoted-name";
  return character === "[" ? "brackets" : "other";
}

function endOfQuotes(formula: string, start: number, quote: string): number {
  let index = start + 1;
  while (index < formula.length) {
    if (formula[index] !== quote) index += 1;
    else if (formula[index + 1] === quote) index += 2;
    else return index + 1;
  }
  return formula.length;
}

function endOfBrackets(formula: string, start: number): number {
  let depth = 0;
  let index = start;
  while (index < formula.length) {
    const character = formula[index];
    if (character === "'") index += 1;
    else if (character === "[") depth += 1;
    else if (character === "]") depth -= 1;
    index += 1;
    if (depth === 0) return index;
  }
  return formula.length;
}

function endOfOther(formula: string, start: number): number {
  const length = formula.slice(start).search(/["'[]/);
  return length === -1 ? formula.length : start + length;
}

/** `[Book.xlsx]Sheet!A1`: brackets that name a workbook are followed by a sheet name and "!". */
function isWorkbookIndex(next: FormulaPart | undefined): boolean {
  return next !== undefined && next.kind === "other" && /^[\p{L}\p{N}_.]*!/u.test(next.source);
}

function followsName(previous: FormulaPart | undefined): boolean {
  return previous !== undefined && previous.kind === "other" && /[\p{L}\p{N}_.\\]$/u.test(previous.source);
}

function longBrackets(source: string): string {
  const inner = source.slice(1, -1);
  if (inner === "@") return "[#This Row]";
  if (inner.startsWith("@[")) return `[[#This Row],${inner.slice(1)}]`;
  if (inner.startsWith("@")) return `[[#This Row],[${inner.slice(1)}]]`;
  return source;
}
