import type { CellValue } from "../../../src/workbook/page/content";
import { SUPPORTED_FUNCTIONS } from "../calc";
import { ClientObject } from "../rich-api/client-object";
import { demand } from "../rich-api/host-error";
import { formatAddress } from "../store/address";
import { valueOfFormula } from "../store/calculation";
import type { WorkbookState } from "../store/workbook-state";
import { Range } from "./range";

/** https://learn.microsoft.com/javascript/api/excel/excel.functions: those that the evaluator knows. */
export class Functions extends ClientObject {
  readonly className = "Functions";
  constructor(readonly book: WorkbookState) {
    super();
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.functionresult */
export class FunctionResult extends ClientObject {
  readonly className = "FunctionResult";
  readonly #book: WorkbookState;
  readonly #call: string;
  constructor(book: WorkbookState, call: string) {
    super();
    this.#book = book;
    this.#call = call;
  }
  /** The call as a formula writes it. */
  static callOf(result: FunctionResult): string {
    return result.#call;
  }
  get value(): CellValue {
    return this.#isError() ? 0 : this.#result();
  }
  /** "" where there is none; else such as "#N/A" (FunctionResult.error). */
  get error(): string {
    return this.#isError() ? String(this.#result()) : "";
  }
  #result(): CellValue {
    return valueOfFormula(this.#book, `=${this.#call}`);
  }
  #isError(): boolean {
    const result = this.#result();
    return typeof result === "string" && /^#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!)$/.test(result);
  }
}

/** Members are named as in the API: `sumIf`, `concatenate`; of those that take many values the script sends a list. */
const MEMBERS: Readonly<Record<string, string>> = {
  ...{
    abs: "ABS",
    and: "AND",
    average: "AVERAGE",
    choose: "CHOOSE",
    concatenate: "CONCATENATE",
    count: "COUNT",
  },
  ...{ countA: "COUNTA", countBlank: "COUNTBLANK", countIf: "COUNTIF", countIfs: "COUNTIFS", date: "DATE" },
  ...{
    day: "DAY",
    edate: "EDATE",
    eoMonth: "EOMONTH",
    exact: "EXACT",
    find: "FIND",
    hlookup: "HLOOKUP",
    if: "IF",
  },
  ...{
    int: "INT",
    large: "LARGE",
    left: "LEFT",
    len: "LEN",
    lookup: "LOOKUP",
    lower: "LOWER",
    match: "MATCH",
  },
  ...{
    max: "MAX",
    mid: "MID",
    min: "MIN",
    mod: "MOD",
    month: "MONTH",
    networkDays: "NETWORKDAYS",
    not: "NOT",
  },
  ...{
    now: "NOW",
    or: "OR",
    proper: "PROPER",
    rept: "REPT",
    right: "RIGHT",
    round: "ROUND",
    roundDown: "ROUNDDOWN",
  },
  ...{
    roundUp: "ROUNDUP",
    small: "SMALL",
    substitute: "SUBSTITUTE",
    sum: "SUM",
    sumIf: "SUMIF",
    sumIfs: "SUMIFS",
  },
  ...{ text: "TEXT", today: "TODAY", trim: "TRIM", upper: "UPPER", value: "VALUE", vlookup: "VLOOKUP" },
  ...{
    weekday: "WEEKDAY",
    workDay: "WORKDAY",
    year: "YEAR",
    isNumber: "ISNUMBER",
    isText: "ISTEXT",
    isError: "ISERROR",
  },
};

for (const [member, name] of Object.entries(MEMBERS)) {
  if (!SUPPORTED_FUNCTIONS.has(name)) throw new Error(`The evaluator does not know ${name}`);
  Object.defineProperty(Functions.prototype, member, {
    configurable: true,
    value(this: Functions, ...args: unknown[]): FunctionResult {
      const given = args.flat().filter((argument) => argument !== undefined && argument !== null);
      return new FunctionResult(this.book, `${name}(${given.map(written).join(",")})`);
    },
  });
}

/** An argument as a formula writes it. */
function written(argument: unknown): string {
  if (argument instanceof Range) return formatAddress(argument.sheet.name, argument.area, "$");
  if (argument instanceof FunctionResult) return FunctionResult.callOf(argument);
  if (typeof argument === "string") return `"${argument.replaceAll('"', '""')}"`;
  const isPlain = typeof argument === "number" || typeof argument === "boolean";
  demand(isPlain, "InvalidArgument", "an argument of a function");
  return typeof argument === "boolean" ? `${String(argument).toUpperCase()}()` : String(argument);
}
