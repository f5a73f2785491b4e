import type { RangeAddress } from "../../../src/workbook/page/content";
import { ClientObject } from "../rich-api/client-object";
import { demand, notSimulated } from "../rich-api/host-error";
import { contains, intersect, subtract } from "../store/address";
import type { KeptValidation, SheetState, WorkbookState } from "../store/workbook-state";
import { apiWord, textOf, wordOf } from "./parts";
import { readKeptRule } from "./kept-validation";
import { apiRule, apiType, readRule } from "./validation-rule";

const STYLES = { Stop: "stop", Warning: "warning", Information: "information" } as const;
/** Longest titles and texts a file can hold ([MS-XLSB] 2.5.37 DValStrings). */
const [LONGEST_TITLE, LONGEST_PROMPT, LONGEST_ERROR] = [32, 255, 225];

/** Stands where a rule is only kept. */
const ANYTHING = { kind: "custom", formula: "=TRUE" } as const;

type Check = Omit<KeptValidation, "range">;

/** https://learn.microsoft.com/javascript/api/excel/excel.datavalidation */
export class DataValidation extends ClientObject {
  readonly className = "DataValidation";
  constructor(
    readonly book: WorkbookState,
    readonly sheet: SheetState,
    readonly range: RangeAddress,
  ) {
    super();
  }
  /** "Inconsistent" where only some cells are checked, "MixedCriteria" where the checks differ (DataValidationType). */
  get type(): string {
    const checks = this.#checks();
    if (checks.length === 0) return "None";
    if (!this.#isCovered()) return "Inconsistent";
    return checks.length === 1 && checks[0]
      ? (checks[0].kept?.type ?? apiType(checks[0].rule))
      : "MixedCriteria";
  }
  get rule(): unknown {
    const check = this.#only();
    return check ? (check.kept?.rule ?? apiRule(check.rule)) : {};
  }
  set rule(value: unknown) {
    const kept = readKeptRule(this.book, value);
    const rule = kept ? ANYTHING : readRule(this.book, value);
    const before = this.#only();
    this.#set({
      ...(before?.prompt ? { prompt: before.prompt } : {}),
      ...(before?.error ? { error: before.error } : {}),
      rule,
      ...(kept ? { kept } : {}),
    });
  }
  get ignoreBlanks(): boolean {
    return true;
  }
  set ignoreBlanks(value: unknown) {
    if (value !== true) notSimulated("DataValidation.ignoreBlanks = false");
  }
  get prompt(): unknown {
    const prompt = this.#only()?.prompt;
    return { showPrompt: true, title: prompt?.title ?? "", message: prompt?.message ?? "" };
  }
  set prompt(value: unknown) {
    const { title, message } = messageOf(value, "prompt", LONGEST_PROMPT);
    this.#set({ ...this.#present("prompt"), prompt: { title, message } });
  }
  get errorAlert(): unknown {
    const error = this.#only()?.error;
    return {
      showAlert: true,
      style: apiWord(error?.style ?? "stop", STYLES),
      title: error?.title ?? "",
      message: error?.message ?? "",
    };
  }
  set errorAlert(value: unknown) {
    const { title, message, style = "Stop" } = messageOf(value, "errorAlert", LONGEST_ERROR);
    this.#set({
      ...this.#present("errorAlert"),
      error: { title, message, style: wordOf("style", style, STYLES) },
    });
  }
  clear(): void {
    this.#cut();
  }

  #pieces(): KeptValidation[] {
    return this.sheet.validations.filter((each) => intersect(each.range, this.range));
  }
  #checks(): Check[] {
    const different = new Map(
      this.#pieces().map(({ range: _range, ...check }) => [JSON.stringify(check), check]),
    );
    return [...different.values()];
  }
  #isCovered(): boolean {
    const rest = this.#pieces().reduce(
      (left, { range }) => left.flatMap((piece) => subtract(piece, range)),
      [this.range],
    );
    return rest.length === 0;
  }
  #only(): Check | null {
    const [first, second] = this.#checks();
    return first && !second && this.#isCovered() ? first : null;
  }
  #present(member: string): Check {
    return this.#only() ?? notSimulated(`DataValidation.${member} without a rule all over the range`);
  }
  #cut(): void {
    demand(this.sheet.protection === null, "AccessDenied", `${this.sheet.name} is protected`);
    this.sheet.validations = this.sheet.validations.flatMap((each) =>
      contains(this.range, each.range)
        ? []
        : subtract(each.range, this.range).map((range) => ({ ...each, range })),
    );
  }
  #set(check: Check): void {
    this.#cut();
    this.sheet.validations.push({ ...check, range: this.range });
  }
}

function messageOf(
  value: unknown,
  member: string,
  longest: number,
): { title: string; message: string; style?: string } {
  demand(typeof value === "object" && value !== null, "InvalidArgument", member);
  const { title, message, style } = value as { title?: unknown; message?: unknown; style?: string };
  const isShort =
    textOf("title", title).length <= LONGEST_TITLE && textOf("message", message).length <= longest;
  demand(isShort, "InvalidArgument", `${member}: titles ${LONGEST_TITLE}, texts ${longest} characters`);
  return { title: String(title), message: String(message), ...(style === undefined ? {} : { style }) };
}
