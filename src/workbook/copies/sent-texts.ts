import { fingerprint } from "../../domain/fingerprint";
import type { CopyBase } from "../../domain/merge/returned-copy";
import { remember } from "../../domain/remember";
import type { CellContent, Formula, Sheet } from "../page/content";
import { isFormula } from "../page/formula";
import { splitFormula } from "../page/difference/formula-form";
import { valueOf } from "../schema/cell-value";
import { ROWS } from "../sheets/table-place";
import { layOutRows } from "../schema/find-header";

/** The marks of the texts that sheets are sent with, by the sheets' names; of tables only what stands above. */
export function markTexts(sheets: readonly Sheet[]): NonNullable<CopyBase["texts"]> {
  return Object.fromEntries(
    sheets
      .filter(({ name }) => !name.startsWith("_"))
      .map((sheet) => {
        const rows = layOutRows(sheet);
        const [table] = sheet.visibility === "visible" ? sheet.tables : [];
        const outside = table ? rows.slice(0, ROWS.header) : rows;
        const cells = outside.flat();
        const marks = [...cells.map(markOf), ...cells.filter(isFormula).map(markOfFormula)];
        return [sheet.name, [...new Set(marks)].filter((mark) => mark !== "")];
      }),
  );
}

/** What of a sheet is known to have been sent with it, or with the one that it was renamed from. */
export interface SentTexts {
  /** Whether a cell holds what was sent. */
  readonly isSent: (content: CellContent | undefined) => boolean;
  /** Whether a formula is one that was sent; none is where nothing tells of them. */
  readonly isKnownFormula: (content: Formula) => boolean;
  /** Whether a formula was sent, wherever it stands by now; all are taken for sent where nothing tells of them. */
  readonly isSentFormula: (content: Formula) => boolean;
  /** Whether most of the formulas that were sent are gone: a program left their values, which nobody typed. */
  readonly isFlat: () => boolean;
}

/** Finds out what a sheet was sent with. */
export function textsOfSheet(
  texts: NonNullable<CopyBase["texts"]>,
  name: string,
  cells: readonly (CellContent | undefined)[],
): SentTexts {
  const known = new Set(texts[name] ?? textsLike(cells, Object.values(texts)));
  const formulas = [...known].filter((mark) => mark.startsWith(FORMULA));
  return {
    isSent: (content) => known.has(markOf(content)),
    isKnownFormula: (content) => known.has(markOfFormula(content)),
    isSentFormula: (content) => formulas.length === 0 || known.has(markOfFormula(content)),
    isFlat: () => {
      const left = new Set(cells.filter(isFormula).map(markOfFormula));
      return formulas.length > 1 && formulas.filter((mark) => left.has(mark)).length < formulas.length / 2;
    },
  };
}

/** The texts of the sheet that another was before it was renamed. */
function textsLike(
  cells: readonly (CellContent | undefined)[],
  sheets: readonly (readonly string[])[],
): readonly string[] | undefined {
  const formulas = cells.filter(isFormula).map(markOfFormula);
  const marks = [...new Set([...cells.map(markOf), ...formulas])].filter((mark) => mark !== "");
  const likeness = (sent: readonly string[]): number => {
    const known = new Set(sent);
    return marks.filter((mark) => known.has(mark)).length;
  };
  // Of a table's sheet only what stands above the table is marked, so either's half will do.
  return sheets
    .map((sent) => ({ sent, share: likeness(sent) / Math.max(1, Math.min(marks.length, sent.length)) }))
    .filter(({ share }) => share > 0.5)
    .sort((one, other) => other.share - one.share)[0]?.sent;
}

/** What the mark of a formula begins with. */
const FORMULA = "=";

/** More than the formulas of a copy. */
const MOST_REMEMBERED = 5_000;

/** A word of a formula, with the bracket that makes it a function. */
const WORD = /[A-Za-z_][\w.]*\(?/g;

/** What programs put before a function's own name. */
const PREFIX = /^(?:_xlfn\.|_xlws\.|COM\.MICROSOFT\.|ORG\.\w{1,20}\.)+/;

/** The mark of what lasts of a formula, functions, texts and names: each program spells cells, tables and sheets in its own way. */
export function markOfFormula({ formula }: Formula): string {
  return markOfSource(formula);
}

/** Every row of every copy has the same ones. */
const markOfSource = remember((formula: string): string => {
  const parts = splitFormula(formula);
  const words = parts.flatMap(({ kind, source }) =>
    kind === "text" ? [source] : kind === "other" ? (source.match(WORD) ?? []).map(bareWord) : [],
  );
  // A sum of numbers is nobody's but the one who typed it.
  const refers = parts.some(({ kind, source }) => kind !== "text" && /[A-Za-z[]/.test(source));
  return FORMULA + fingerprint([...words.filter((word) => word !== ""), refers].join(" "));
}, MOST_REMEMBERED);

/** A function as it is called everywhere, or a name of ours; "" for cells, tables and truth. */
function bareWord(word: string): string {
  const bare = word.replace(PREFIX, "");
  if (bare.endsWith("(")) return bare === "TRUE(" || bare === "FALSE(" ? "" : bare;
  return /^[A-Z]/.test(bare) && /[a-z]/.test(bare) ? bare : "";
}

/** "" for an empty cell; programs change line endings, doubled spaces and the way accents are kept. */
function markOf(content: CellContent | undefined): string {
  const value = valueOf(content);
  const text = value === null ? "" : String(value).normalize("NFC").replace(/\s+/g, " ").trim();
  return text === "" ? "" : fingerprint(text);
}
