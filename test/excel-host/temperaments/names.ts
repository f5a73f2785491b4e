import { stringifyTokens } from "@borgar/fx";
import { formatAddress } from "../store/address";
import { HostError } from "../rich-api/host-error";
import type { Access } from "../rich-api/door";
import { readStructured, tokenizeFormula } from "../store/formula-parts";
import { bodyOf, findTable, headersOf } from "../store/lookup";
import type { WorkbookState } from "../store/workbook-state";
import type { Temper } from "./temperament";

/** A use that gives a name its formula, with the place of the formula among what is given. */
function formulaGiven({ target, member, use }: Access): number | null {
  if (target.className === "NamedItemCollection" && member === "add" && use === "call") return 1;
  return target.className === "NamedItem" && member === "formula" && use === "set" ? 0 : null;
}

/** Changes the text of a formula that a name is given. */
function takingFormula(change: (formula: string, access: Access) => string): Pick<Temper, "take"> {
  return {
    take: (access) => {
      const place = formulaGiven(access);
      return access.given.map((value, index) =>
        index === place && typeof value === "string" ? change(value, access) : value,
      );
    },
  };
}

/** A computer whose list separator is ";": names are shown with it, and one that is written with "," is refused. */
export function localisedNames(): Temper {
  return {
    ...takingFormula((formula) => {
      if (hasSeparator(formula, ",")) throw new HostError("InvalidArgument", formula);
      return withSeparator(formula, ";", ",");
    }),
    answer: ({ target, member, use }, value) =>
      target.className === "NamedItem" && member === "formula" && use === "load" && typeof value === "string"
        ? withSeparator(value, ",", ";")
        : value,
  };
}

function hasSeparator(formula: string, separator: string): boolean {
  return tokenizeFormula(formula).some(({ type, value }) => type === "operator" && value === separator);
}

function withSeparator(formula: string, from: string, to: string): string {
  return stringifyTokens(
    tokenizeFormula(formula).map((token) =>
      token.type === "operator" && token.value === from ? { ...token, value: to } : token,
    ),
  );
}

/** Names that stand for a column of a table are kept as its cells' address, those of the open workbook too. */
export function namesAsAddresses(): Temper {
  return {
    ...takingFormula((formula, { target }) =>
      "book" in target ? asAddress(target.book as WorkbookState, formula) : formula,
    ),
    open: (book) => {
      for (const name of book.names) name.formula = asAddress(book, name.formula);
    },
  };
}

function asAddress(book: WorkbookState, formula: string): string {
  const reference = readStructured(formula.slice(1));
  const found = reference?.table === undefined ? undefined : findTable(book, reference.table);
  const [header, ...more] = reference?.columns ?? [];
  if (!found || header === undefined || more.length > 0) return formula;
  const index = headersOf(book, found.table).findIndex((each) => each.toLowerCase() === header.toLowerCase());
  if (index < 0) return formula;
  const body = bodyOf(found.table);
  const cells = { ...body, column: body.column + index, columnCount: 1 };
  return `=${formatAddress(found.sheet.name, cells, "$")}`;
}
