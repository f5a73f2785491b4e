import type { Day } from "../../src/domain/day";
import type { WorkbookContent } from "../../src/workbook/page/content";
import { openContent } from "./content/from-content";
import { contentOf } from "./content/to-content";
import { Listening } from "./listening";
import { Workbook } from "./proxies/workbook";
import { Recorder } from "./recorder";
import { ApiGate, isSetPosed, type ApiSetTable, type PosedSets } from "./rich-api/api-gate";
import { Door } from "./rich-api/door";
import { Interpreter } from "./rich-api/interpreter";
import type { RichApiRequest, RichApiResponse } from "./rich-api/messages";
import { parseAddress } from "./store/address";
import { forgetCalculation } from "./store/calculation";
import { readValues } from "./store/cells";
import { emptyWorkbook } from "./store/empty-workbook";
import { tellSelection } from "./store/events";
import { findSheet } from "./store/lookup";
import type { SheetState, WorkbookState } from "./store/workbook-state";
import { enter } from "./store/write";
import { temperamentOf } from "./temperaments/table";
import type { Manner, Temper } from "./temperaments/temperament";

/** How a simulated Excel is set up. */
export interface ExcelHostOptions {
  /** What is open; an empty workbook where absent. */
  readonly content?: WorkbookContent | undefined;
  /** A workbook as it stands in another host, to be opened in the content's place. */
  readonly book?: WorkbookState | undefined;
  /** Requirement sets posed; ExcelApi 1.9 where absent. */
  readonly sets?: PosedSets | undefined;
  /** Today, for TODAY(). */
  readonly today: Day;
  /** Where members come from, to refuse those above the sets; null refuses none. */
  readonly apiSets?: ApiSetTable | null;
  /** Ids of temperaments, which answer as some Excels do, and what no Excel is known to do; none where absent. */
  readonly temperaments?: readonly (string | Temper)[] | undefined;
}

/** Errors of the transport, with the number office.js gets from the page (executeMethod) for each. */
export const TRANSPORT_ERRORS: Readonly<Record<string, number>> = {
  InvalidRequestContext: 1014,
  InvalidOrTimedOutSession: 5012,
  WriteNotSupportedWhenModalDialogOpen: 5016,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  GeneralException: 5001,
};

/** A request that is to fail, and how much of what it asks is done before that. */
interface Failure {
  readonly code: string;
  readonly done: "none" | "half" | "all";
}

/** What a request is answered with: the interpreter's answer, or an error of the transport. */
export type HostAnswer =
  | { readonly kind: "answer"; readonly response: RichApiResponse }
  | { readonly kind: "refusal"; readonly code: string };

/** Excel on the web: 5 MB a request and 5 MB an answer (learn.microsoft.com, "Performance optimization"). */
const PAYLOAD_LIMIT = 5_000_000;
const DELAY_FOR_CELL_EDIT = 64;

/** A simulated Excel with one open workbook; it answers the requests that office.js posts, however they reach it. */
export class ExcelHost {
  readonly sets: PosedSets;
  readonly book: WorkbookState;
  readonly listening: Listening;
  /** Requests answered, those aside that only release ranges. */
  roundTrips = 0;
  /** Bytes of each request counted. */
  readonly requestBytes: number[] = [];
  /** Milliseconds spent inside the host. */
  millisecondsInside = 0;
  /** What was asked of the workbook so far. */
  readonly asked = new Recorder();
  private readonly interpreter: Interpreter;
  private readonly failures = new Map<number, Failure>();
  private readonly manners: readonly Manner[];
  private editing: { readonly ended: Promise<void>; readonly end: () => void } | null = null;

  constructor(options: ExcelHostOptions) {
    this.sets = options.sets ?? { ExcelApi: "1.9" };
    const opened = (): WorkbookState =>
      options.content ? openContent(options.content, options.today) : emptyWorkbook(options.today);
    this.book = options.book ?? opened();
    const gate = new ApiGate(this.sets, options.apiSets ?? null);
    const tempers: Temper[] = (options.temperaments ?? []).map((one) =>
      typeof one === "string" ? temperamentOf(one).make() : one,
    );
    for (const temper of tempers) temper.open?.(this.book);
    this.manners = tempers.flatMap(({ manner }) => manner ?? []);
    this.listening = new Listening(this.book, gate);
    const door = new Door(gate, [this.asked, ...tempers]);
    this.interpreter = new Interpreter(new Workbook(this.book), door, this.listening.change);
  }

  /** Answers a request of office.js. */
  async answer(body: string, flags = 0): Promise<HostAnswer> {
    if (this.editing && (flags & DELAY_FOR_CELL_EDIT) !== 0) await this.editing.ended;
    const delay = this.manners.reduce((sum, manner) => sum + (manner.delay ?? 0), 0);
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    const start = performance.now();
    const answer = this.answerNow(body);
    this.millisecondsInside += performance.now() - start;
    this.listening.deliver();
    return answer;
  }

  private answerNow(body: string): HostAnswer {
    const request = JSON.parse(body) as RichApiRequest;
    if (isOnlyRelease(request)) return { kind: "answer", response: this.interpreter.run(request) };
    this.roundTrips += 1;
    const bytes = new TextEncoder().encode(body).length;
    this.requestBytes.push(bytes);
    if (bytes > PAYLOAD_LIMIT) return { kind: "refusal", code: "RequestPayloadSizeLimitExceeded" };
    const failure = this.failureNow();
    if (failure !== null) {
      const { Actions } = request;
      const done = { none: 0, half: Math.ceil(Actions.length / 2), all: Actions.length }[failure.done];
      if (done > 0) this.interpreter.run({ ...request, Actions: Actions.slice(0, done) });
      return failureAnswer(failure.code);
    }
    if (this.editing) return failureAnswer("InvalidOperationInCellEditMode");
    const response = this.interpreter.run(request);
    const isTooLong = new TextEncoder().encode(JSON.stringify(response)).length > PAYLOAD_LIMIT;
    return isTooLong
      ? { kind: "refusal", code: "ResponsePayloadSizeLimitExceeded" }
      : { kind: "answer", response };
  }

  private failureNow(): Failure | null {
    const asked = this.failures.get(this.roundTrips) ?? null;
    return this.manners.reduce((failure, { refuse }): Failure | null => {
      const code = failure ? null : (refuse?.(this.roundTrips) ?? null);
      return code === null ? failure : { code, done: "none" };
    }, asked);
  }

  /** Whether a requirement set is posed, as `Office.context.requirements.isSetSupported` answers. */
  isSetSupported(set: string, version?: string): boolean {
    return isSetPosed(this.sets, set, version === undefined ? undefined : String(version));
  }

  /** The open workbook as data, its formulas calculated unless told otherwise. */
  content({ calculated = true } = {}): WorkbookContent {
    return contentOf(this.book, calculated);
  }

  /** Lets the cells go, and what was calculated of them: of a large workbook they are most of what is held. */
  close(): void {
    for (const sheet of this.book.sheets) sheet.cells.clear();
    forgetCalculation(this.book);
  }

  /** Calculated values of cells, such as `host.values("Tổng hợp", "B4:C6")`; empty cells are "". */
  values(sheet: string, address: string): unknown[][] {
    const { state, range } = this.place(sheet, address);
    return readValues(this.book, state, range);
  }

  /** Calculates anew, for another day where one is given. */
  calculate(today: Day = this.book.today): void {
    this.book.today = today;
    this.book.revision += 1;
  }

  /** The n-th round trip from now (1 is the next) fails with this code; nothing of it is done, unless told otherwise. */
  failRequest(n: number, code: string, done: Failure["done"] = "none"): void {
    this.failures.set(this.roundTrips + n, { code, done });
  }

  /** The user starts to edit a cell: every sync fails until they leave it. */
  enterEditMode(): void {
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    this.editing = { ended, end };
  }

  /** The user presses Enter. */
  leaveEditMode(): void {
    this.editing?.end();
    this.editing = null;
  }

  /** The user types into cells: rules of typing, events with source Local. */
  editLocally(sheet: string, address: string, values: unknown): void {
    this.edit(sheet, address, values, "Local");
  }

  /** A co-author types into cells: rules of typing, events with source Remote. */
  editRemotely(sheet: string, address: string, values: unknown): void {
    this.edit(sheet, address, values, "Remote");
  }

  /** The user selects ranges of the active sheet, all but the first with Ctrl held. */
  selectLocally(address: string, ...others: readonly string[]): void {
    const [first, ...rest] = [address, ...others].map((each) => this.place(this.book.activeSheet.name, each));
    if (!first) return;
    const before = this.book.selection;
    this.book.selection = first.range;
    this.book.alsoSelected = rest.map(({ range }) => range);
    tellSelection(this.book, before);
    this.listening.deliver();
  }

  private edit(sheet: string, address: string, values: unknown, source: "Local" | "Remote"): void {
    const { state, range } = this.place(sheet, address);
    this.book.editSource = source;
    try {
      enter(this.book, state, range, values);
    } finally {
      this.book.editSource = "Local";
    }
    this.listening.deliver();
  }

  private place(
    sheet: string,
    address: string,
  ): { state: SheetState; range: Parameters<typeof readValues>[2] } {
    const state = findSheet(this.book, sheet);
    const typed = parseAddress(address);
    if (!state || !typed) throw new RangeError(`No cells ${address} on a sheet ${sheet}`);
    return { state, range: typed.range };
  }
}

/** Whether a request only releases ranges, which is no round trip of the add-in's. */
export function isOnlyRelease({ Actions }: RichApiRequest): boolean {
  return Actions.every(({ ActionType, Name }) => Name === "_RemoveReference" || ActionType === 1);
}

function failureAnswer(code: string): HostAnswer {
  if (code in TRANSPORT_ERRORS) return { kind: "refusal", code };
  const ProcessedResults = { Results: [], TraceIds: [] };
  const Error = {
    Code: code,
    Message: `${code} (asked for by the test)`,
    Location: "",
    ActionIndex: 0,
    HttpStatusCode: 400,
  };
  return { kind: "answer", response: { Error, ProcessedResults } };
}
