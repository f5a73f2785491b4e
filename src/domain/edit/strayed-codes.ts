import type { RowList } from "../fields/row-lists";
import { ROW_LIST_KEYS, codeKey, codeOf, titleOf } from "../fields/row-lists";
import { nameKey } from "../names";
import type { SentCopy } from "../sent-copy";
import type { Tracker } from "../tracker";
import { makeCode } from "../tracker-from-plan";

/** The letters with which the codes of a list begin. */
export const PREFIXES = { tasks: "NV", units: "DV", bodies: "DM" } as const satisfies Record<RowList, string>;

/** A row that is known by a code. */
export interface Coded {
  readonly code: string;
  /** What it is called and whose it is, "" where it is no row. */
  readonly title: string;
  /** What it is part of. */
  readonly section: string;
}

/** A row whose code was typed again, with the code that it had. */
export interface StrayedCode {
  readonly list: RowList;
  readonly code: string;
  readonly title: string;
  readonly meant: string;
}

const NUMBER = /^\d{1,4}$/;

/** A code of ours with other dashes, dots or spaces within, or none. */
const ALIKE = /^(NV|DV|DM)[\s.\p{Pd}_]*(\d{1,4})$/iu;

/** Whether a code is one that the rows of another list have. */
export function isCodeOfAnother(list: RowList, code: string): boolean {
  return ROW_LIST_KEYS.some((other) => other !== list && code.trim().startsWith(`${PREFIXES[other]}-`));
}

/** What rows were called when they were last sent out, by their codes. */
export function sentRows(sent: readonly SentCopy[]): readonly Coded[] {
  const rows = new Map(sent.flatMap((copy) => copy.rows.map((row) => [codeKey(row.id), codedTask(row)])));
  return [...rows.values()];
}

/** A task as a row that is known by a code. */
export function codedTask({ id: code, title, unit, section }: Tracker["tasks"][number]): Coded {
  // A line of subtotals names a unit and nothing to do.
  return { code, title: title.trim() === "" ? "" : nameKey(`${title} ${unit}`), section };
}

/**
 * Tells the code that a row had, each once, where no other row has it: by what it was called when it was sent out, or by
 * its number. null where none is meant, or where most codes are numbers alone, as somebody's own way to count.
 */
export function strayedCodeReader(
  rows: readonly Coded[],
  prefix: (typeof PREFIXES)[RowList],
  sent: readonly Coded[],
): (row: Coded) => string | null {
  const taken = new Set(rows.map(({ code }) => codeKey(code)));
  const known = new Set(sent.map(({ code }) => codeKey(code)));
  const lost = sent.filter(({ code, title }) => title !== "" && !taken.has(codeKey(code)));
  const isOwnWay = [...taken].filter((code) => NUMBER.test(code)).length * 2 > taken.size;
  const bySent = ({ title }: Coded): string | null => {
    const [one, ...others] = lost.filter((row) => row.title === title);
    return one && others.length === 0 ? one.code : null;
  };
  const bySpelling = ({ code }: Coded): string | null => {
    const [, letters = prefix, digits] = ALIKE.exec(code.normalize("NFKC").trim()) ?? [];
    const number = digits ?? (isOwnWay ? undefined : NUMBER.exec(code.trim())?.[0]);
    return number === undefined || letters.toUpperCase() !== prefix ? null : makeCode(prefix, Number(number));
  };
  return (row) => {
    if (known.has(codeKey(row.code))) return null;
    const meant = bySent(row) ?? bySpelling(row);
    if (meant === null || taken.has(codeKey(meant))) return null;
    taken.add(codeKey(meant));
    return meant;
  };
}

/** Rows whose codes were typed again, each with the code that it had; those without a code are told otherwise. */
export function strayedCodes(tracker: Tracker): StrayedCode[] {
  return ROW_LIST_KEYS.flatMap((list) => {
    const rows = tracker[list].map((row): Coded =>
      "id" in row ? codedTask(row) : { code: codeOf(list, row), title: row.name, section: "" },
    );
    const read = strayedCodeReader(
      rows,
      PREFIXES[list],
      list === "tasks" ? sentRows(tracker.sent ?? []) : [],
    );
    return tracker[list].flatMap((row, index) => {
      const code = codeOf(list, row);
      const meant = read(rows[index] ?? { code, title: "", section: "" });
      return meant === null || code.trim() === "" ? [] : [{ list, code, title: titleOf(list, row), meant }];
    });
  });
}
