import { PLACE } from "../../i18n/fill-words";
import type { CellValue, Formula } from "../page/content";
import { quoteText } from "../formula/pieces";

/** A formula without its "=" that gives its value too: what viewers that never calculate show. Worked out when asked for. */
export interface Expression {
  readonly formula: string;
  readonly value: CellValue;
  /** The formula within another, in brackets where it needs them. */
  readonly operand: string;
}

/** What a formula gives that fails; a cell of ours never does. */
export class CellFailure extends Error {}

const SIMPLE = /^("[^"]*"|[\p{L}\p{N}_.$]+|[\p{Lu}]+\([^()]*\))$/u;

/** A class, since a page makes many thousands of them. */
class Given implements Expression {
  private known: { readonly value: CellValue } | CellFailure | null = null;
  private isSimple: boolean | null = null;

  constructor(
    readonly formula: string,
    private readonly work: () => CellValue,
  ) {}

  get value(): CellValue {
    this.known ??= this.outcome();
    if (this.known instanceof CellFailure) throw this.known;
    return this.known.value;
  }

  /** The formula as an operand of another, in brackets where it needs them. */
  get operand(): string {
    this.isSimple ??= SIMPLE.test(this.formula);
    return this.isSimple ? this.formula : `(${this.formula})`;
  }

  private outcome(): { readonly value: CellValue } | CellFailure {
    try {
      return { value: this.work() };
    } catch (error) {
      if (error instanceof CellFailure) return error;
      throw error;
    }
  }
}

/** A formula and what it gives: a value, or how to work it out, which is done once and only where it is needed. */
export function give(formula: string, work: CellValue | (() => CellValue)): Expression {
  return new Given(formula, typeof work === "function" ? work : () => work);
}

/** A fixed text or number. */
export function fixed(value: string | number): Expression {
  return give(typeof value === "number" ? String(value) : quoteText(value), () => value);
}

/** The expression as what a cell holds; one that fails after all shows so, and takes nothing else along. */
export function toCell(expression: Expression): Formula {
  const formula = `=${expression.formula}`;
  try {
    return { formula, cached: expression.value };
  } catch (error) {
    if (error instanceof CellFailure) return { formula, cached: "#VALUE!" };
    throw error;
  }
}

/** What an operand is: an expression, or a text or number as it stands. */
export type Operand = Expression | string | number;

/** An operand as an expression. */
export function of(operand: Operand): Expression {
  return typeof operand === "object" ? operand : fixed(operand);
}

/** What a value is in a sum; a text in one fails. */
export function toNumber(value: CellValue): number {
  const number = value === "" ? Number.NaN : Number(value ?? 0);
  if (Number.isNaN(number)) throw new CellFailure(`No number: ${String(value)}`);
  return number;
}

/** What a value is in a text. */
export function toText(value: CellValue): string {
  return value === null ? "" : String(value);
}

/** What a value is for a formula that compares: capitals aside. */
export function toKey(value: CellValue): CellValue {
  return typeof value === "string" ? value.toLowerCase() : (value ?? "");
}

function between(sign: string, work: (one: CellValue, two: CellValue) => CellValue) {
  return (one: Operand, two: Operand): Expression => {
    const [left, right] = [of(one), of(two)];
    return give(`${left.operand}${sign}${right.operand}`, () => work(left.value, right.value));
  };
}

function called(name: string, work: (...values: CellValue[]) => CellValue) {
  return (...operands: readonly Operand[]): Expression => {
    const parts = operands.map(of);
    return give(`${name}(${parts.map(({ formula }) => formula).join(",")})`, () =>
      work(...parts.map(({ value }) => value)),
    );
  };
}

/** Sums and comparisons; texts compare without regard to capitals, as Excel does. */
export const plus = between("+", (one, two) => toNumber(one) + toNumber(two));
export const minus = between("-", (one, two) => toNumber(one) - toNumber(two));
export const times = between("*", (one, two) => toNumber(one) * toNumber(two));
export const over = between("/", (one, two) => {
  if (toNumber(two) === 0) throw new CellFailure("Divided by 0");
  return toNumber(one) / toNumber(two);
});
export const isSame = between("=", (one, two) => toKey(one) === toKey(two));
export const isOther = between("<>", (one, two) => toKey(one) !== toKey(two));
export const isMore = between(">", (one, two) => toNumber(one) > toNumber(two));
export const isLess = between("<", (one, two) => toNumber(one) < toNumber(two));
export const isAtMost = between("<=", (one, two) => toNumber(one) <= toNumber(two));

/** Excel's functions over single values. */
export const both = called("AND", (...values) => values.every((value) => value === true));
export const smaller = called("MIN", (...values) => Math.min(...values.map(toNumber)));
export const larger = called("MAX", (...values) => Math.max(...values.map(toNumber)));
export const whole = called("INT", (value = 0) => Math.floor(toNumber(value)));
export const size = called("ABS", (value = 0) => Math.abs(toNumber(value)));
export const lengthOf = called("LEN", (text = "") => toText(text).length);
export const rest = called("MOD", (value = 0, by = 1) => {
  const divisor = toNumber(by);
  return ((toNumber(value) % divisor) + divisor) % divisor;
});
export const endOf = called("RIGHT", (text = "", length = 1) => {
  const letters = toText(text);
  return letters.slice(Math.max(0, letters.length - toNumber(length)));
});
export const startOf = called("LEFT", (text = "", length = 1) => toText(text).slice(0, toNumber(length)));
export const partOf = called("MID", (text = "", start = 1, length = 0) =>
  toText(text).slice(toNumber(start) - 1, toNumber(start) - 1 + toNumber(length)),
);
export const trimmed = called("TRIM", (text = "") =>
  toText(text).replace(/ {2,}/g, " ").replace(/^ | $/g, ""),
);
export const replaced = called("SUBSTITUTE", (text = "", sought = "", by = "") =>
  toText(text).replaceAll(toText(sought), toText(by)),
);
export const placeIn = called("FIND", (sought = "", text = "") => {
  const place = toText(text).indexOf(toText(sought));
  if (place < 0) throw new CellFailure("Not found");
  return place + 1;
});

/** A line break within a cell. */
export const LINE_BREAK = give("CHAR(10)", () => "\n");

/** One thing where a condition holds, else another; only that one is worked out. */
export function when(condition: Expression, then: Operand, otherwise: Operand): Expression {
  const [yes, no] = [of(then), of(otherwise)];
  return give(`IF(${condition.formula},${yes.formula},${no.formula})`, () =>
    condition.value === true ? yes.value : no.value,
  );
}

/** One thing, or another where it fails. */
export function orElse(one: Expression, otherwise: Operand): Expression {
  const other = of(otherwise);
  return give(`IFERROR(${one.formula},${other.formula})`, () => {
    try {
      return one.value;
    } catch (error) {
      if (error instanceof CellFailure) return other.value;
      throw error;
    }
  });
}

/** Several numbers added up. */
export function sum(first: Operand, ...others: readonly Operand[]): Expression {
  return others.reduce<Expression>((all, one) => {
    const next = of(one);
    return give(`${all.formula}+${next.formula}`, () => toNumber(all.value) + toNumber(next.value));
  }, of(first));
}

/** Texts and numbers one after the other as one text. */
export function join(...operands: readonly Operand[]): Expression {
  const parts = operands.map(of);
  return give(parts.map(({ operand }) => operand).join("&"), () =>
    parts.map(({ value }) => toText(value)).join(""),
  );
}

/** A sentence with its words in braces filled in; `{number|day|days}` is the form that goes with the number. */
export function fill(sentence: string, parts: Readonly<Record<string, Operand>>): Expression {
  const pieces = sentence.split(/(\{[^{}]*\})/).filter((piece) => piece !== "");
  return join(
    ...pieces.map((piece) => {
      const [, key, one, many = ""] = PLACE.exec(piece) ?? [];
      const part = key === undefined ? piece : parts[key];
      if (part === undefined) throw new Error(`Nothing to fill in for ${piece}`);
      return one === undefined ? part : when(isSame(part, 1), one, many);
    }),
  );
}

/** A number of at least two digits, as official counts are written. */
export function twoDigits(number: Expression): Expression {
  return join(when(isLess(number, 10), "0", ""), number);
}

/** A share as whole per cent; a dash where there is nothing to share. */
export function percentText(done: Expression, all: Expression): Expression {
  const percent = give(`ROUND(100*${done.operand}/${all.operand},0)`, () =>
    Math.round((100 * toNumber(done.value)) / toNumber(all.value)),
  );
  return when(isSame(all, 0), "–", join(percent, "%"));
}

/**
 * At most so many characters; a longer text is cut between words, shown by "…", to as few as surely have room. The text is a
 * cell's.
 */
export function cut(text: Expression, length: number, kept = length): Expression {
  const start = startOf(text, kept);
  const wide = give(`REPT(" ",${kept})`, () => " ".repeat(kept));
  const lastWord = trimmed(endOf(replaced(start, " ", wide), kept));
  const words = trimmed(startOf(text, minus(kept, lengthOf(lastWord))));
  const shown = when(isSame(words, ""), startOf(text, kept - 1), words);
  return when(isMore(lengthOf(text), length), replaced(join(shown, "…"), " –…", "…"), text);
}

/** A person's name as `cut` would have it, but its last words stay: by them a person is known. The text is a cell's. */
export function cutStart(text: Expression, length: number, kept: number): Expression {
  const end = endOf(text, kept);
  const words = partOf(end, plus(placeIn(" ", join(end, " ")), 1), kept);
  const shown = when(isSame(words, ""), endOf(text, kept - 1), words);
  return when(isMore(lengthOf(text), length), join("…", shown), text);
}
