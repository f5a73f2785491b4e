import type { CellContent, Sheet, WorkbookContent } from "../page/content";

/** Finds out whether a formula speaks of something that a copy leaves out: its sheets, their tables, names of theirs. */
export function speaksOfMissing(
  whole: WorkbookContent,
  kept: readonly string[],
): (formula: string) => boolean {
  const gone = whole.sheets.filter(({ name }) => !kept.includes(name));
  const direct = matcher([
    ...gone.flatMap(({ name }) => sheetPrefixes(name)),
    ...gone.flatMap(({ tables }) => tables.map(({ name }) => `${name}[`)),
  ]);
  const lost = new Set<string>();
  let speaks = direct;
  // A name may speak of another that goes: look again until none is added.
  for (let before = -1; before < lost.size;) {
    before = lost.size;
    for (const { name, formula } of whole.names) if (speaks(formula)) lost.add(name);
    const names = nameMatcher([...lost]);
    speaks = (formula) => direct(formula) || names(formula);
  }
  return speaks;
}

/** The sheet with the formulas that speak of something missing replaced by the values they gave. */
export function cutReferences(sheet: Sheet, isCut: (formula: string) => boolean): Sheet {
  const cut = (content: CellContent | undefined): CellContent | undefined =>
    typeof content === "object" && content !== null && isCut(content.formula)
      ? (content.cached ?? null)
      : content;
  return {
    ...sheet,
    blocks: sheet.blocks.map((block) => ({ ...block, contents: block.contents.map((row) => row.map(cut)) })),
    tables: sheet.tables.map((table) => ({
      ...table,
      columns: table.columns.map(({ header, formula }) =>
        formula === undefined || isCut(formula) ? { header } : { header, formula },
      ),
    })),
  };
}

/** How a formula may begin to speak of a sheet: with quotes, or without where the name needs none. */
export function sheetPrefixes(name: string): string[] {
  return [
    `'${name.replaceAll("'", "''")}'!`,
    ...["=", "(", ",", ":", "+"].map((before) => `${before}${name}!`),
  ];
}

function matcher(pieces: readonly string[]): (formula: string) => boolean {
  return (formula) => pieces.some((piece) => formula.includes(piece));
}

function nameMatcher(names: readonly string[]): (formula: string) => boolean {
  if (names.length === 0) return () => false;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_.])(?:${names.join("|")})(?![\\p{L}\\p{N}_.([])`, "u");
  return (formula) => pattern.test(formula);
}
