import { CalcFailure } from "../value";

/** A piece of a number format's code. */
export type Piece =
  /** Shown as it stands. */
  | { readonly kind: "literal"; readonly text: string }
  /** A place for digits: 0, # or ?. */
  | { readonly kind: "digit"; readonly text: string }
  /** Has a meaning of its own: . , % @ E+ / and date letters such as yyyy, or elapsed ones such as [h]. */
  | { readonly kind: "mark"; readonly text: string };

const PATTERN = new RegExp(
  [
    String.raw`"([^"]*)"?`,
    String.raw`[\\](.)`,
    String.raw`_(.)`,
    String.raw`[*](.)`,
    String.raw`\[([^\]]*)\]`,
    String.raw`(General|AM/PM|A/P|E[+-]|y+|m+|d+|h+|s+|[.,%@/])`,
    String.raw`([0#?])`,
    String.raw`([^])`,
  ].join("|"),
  "giu",
);

const COLOURS = /^(?:black|blue|cyan|green|magenta|red|white|yellow|colou?r ?\d+)$/i;

/** The sections of a format's code, each as its pieces; quoting, spacing and colours are resolved. */
export function sectionsOf(code: string): Piece[][] {
  const sections: Piece[][] = [[]];
  for (const [, quoted, escaped, spaced, filled, bracket, mark, digit, other] of code.matchAll(PATTERN)) {
    if (other === ";") sections.push([]);
    else sections.at(-1)?.push(...pieceOf({ quoted, escaped, spaced, filled, bracket, mark, digit, other }));
  }
  return sections;
}

type Found = Readonly<
  Record<
    "quoted" | "escaped" | "spaced" | "filled" | "bracket" | "mark" | "digit" | "other",
    string | undefined
  >
>;

function pieceOf({ quoted, escaped, spaced, filled, bracket, mark, digit, other }: Found): Piece[] {
  if (mark !== undefined) return [{ kind: "mark", text: mark }];
  if (digit !== undefined) return [{ kind: "digit", text: digit }];
  if (bracket !== undefined) return bracketed(bracket);
  // _x leaves the width of x; *x fills the cell, whose width a text does not know.
  if (spaced !== undefined) return [{ kind: "literal", text: " " }];
  if (filled !== undefined) return [];
  return [{ kind: "literal", text: quoted ?? escaped ?? other ?? "" }];
}

/** A colour, an elapsed time, or a currency with its language; names of days come in English alone. */
function bracketed(inside: string): Piece[] {
  if (COLOURS.test(inside)) return [];
  if (/^(?:h+|m+|s+)$/i.test(inside)) return [{ kind: "mark", text: `[${inside.toLowerCase()}]` }];
  const [, symbol = "", language] = /^\$([^-]*)(?:-([0-9a-f]+))?$/i.exec(inside) ?? [];
  const isEnglish = language === undefined || /^0*409$/.test(language);
  if (!inside.startsWith("$") || (!isEnglish && symbol === ""))
    throw new CalcFailure(`#UNSUPPORTED! number format [${inside}]`);
  return symbol === "" ? [] : [{ kind: "literal", text: symbol }];
}
