import type { Language } from "../i18n/language";

/** A column of a table in a paper. */
export interface PaperColumn {
  readonly head: string;
  /** Its part of the table's width, beside the parts of the others. */
  readonly share: number;
  readonly centred?: boolean;
}

/** A table of words; each row has a text for each column. */
export interface PaperTable {
  readonly columns: readonly PaperColumn[];
  readonly rows: readonly (readonly string[])[];
  /** A sentence below it of what it leaves out; none where it has everything. */
  readonly more?: string;
}

/** A part of a paper's body. */
export type PaperBlock =
  | { readonly kind: "paragraph" | "item"; readonly text: string }
  | { readonly kind: "table"; readonly table: PaperTable };

/** A part of a paper under a heading; what has nothing to say is not made. */
export interface PaperSection<Key extends string = string> {
  readonly key: Key;
  readonly title: string;
  readonly blocks: readonly PaperBlock[];
}

/** A table that follows the paper on pages of its own. */
export interface Appendix<Key extends string = string> {
  readonly key: Key;
  readonly title: string;
  readonly table: PaperTable;
}

/**
 * An official paper as values, in the order in which the decree on clerical work sets its parts (Nghị định 30/2020,
 * Phụ lục I). What nobody knows yet (its number, its day) is left open as "…".
 */
export interface Paper {
  readonly language: Language;
  readonly organisation: string;
  /** The national name and motto, one line each. */
  readonly nation: readonly [string, string];
  readonly number: string;
  readonly placeAndDay: string;
  /** The kind and the matter, as "BÁO CÁO" and "Tiến độ …"; null for a letter. */
  readonly title: { readonly kind: string; readonly about: string } | null;
  /** A letter's matter, below its number; null for other papers. */
  readonly subject: string | null;
  /** Whom a letter goes to, with its salutation; null for other papers. */
  readonly addressee: string | null;
  readonly opening: readonly PaperBlock[];
  readonly sections: readonly PaperSection[];
  readonly closing: string;
  /** "Nơi nhận" and who gets it. */
  readonly copies: { readonly title: string; readonly lines: readonly string[] };
  /** Who signs: office and name, left open. */
  readonly signature: readonly string[];
  readonly appendices: readonly Appendix[];
}
