import { parse, parseA1Ref, parseStructRef, tokenize } from "@borgar/fx";

/** Texts remembered at most, of each kind; then all are forgotten. */
const MOST_TEXTS = 20_000;

/** Splits a formula into tokens, references whole. A text is split once: who changes a token makes another of it. */
export const tokenizeFormula = once((formula) => tokenize(formula, { mergeRefs: true }));

/** Row numbers that any column has, behind the letters of a column. */
const ROW_NUMBERS = /(?<=[A-Za-z$])[1-9]\d{0,4}(?!\d)/g;

/** Whether a text is a formula to Excel's grammar, to which one row is like another. */
export function isParsable(formula: string): boolean {
  return isParsableInRow1(formula.replace(ROW_NUMBERS, "1"));
}

const isParsableInRow1 = once((formula) => {
  try {
    parse(tokenize(formula, { mergeRefs: true }));
    return true;
  } catch {
    return false;
  }
});

/** The parts of a structured reference; undefined where a text is none. */
export const readStructured = once((text) => parseStructRef(text));

/** The parts of a reference to cells by their address; undefined where a text is none. */
export const readA1 = once((text) => parseA1Ref(text));

/** A workbook has some hundred formulas in ten thousands of cells, which are read again with every request. */
function once<Parts>(read: (text: string) => Parts): (text: string) => Parts {
  const known = new Map<string, Parts>();
  return (text) => {
    if (known.has(text)) return known.get(text) as Parts;
    const parts = read(text);
    if (known.size >= MOST_TEXTS) known.clear();
    known.set(text, parts);
    return parts;
  };
}
