import type { Result } from "../../src/domain/result";
import type { WorkbookContent } from "../../src/workbook/page/content";
import type { WorkbookPort } from "../../src/workbook/page/port";
import { isOnlyRelease, type HostAnswer } from "../excel-host/host";
import type { RichApiRequest } from "../excel-host/rich-api/messages";
import { shareCalculation } from "../excel-host/store/calculation";
import { cloneWorkbook } from "../excel-host/store/clone-workbook";
import type { WorkbookState } from "../excel-host/store/workbook-state";
import { openWorkbook, type OpenWorkbook } from "../excel/open-workbook";
import type { Action } from "../hostile/actions";
import { digestOf } from "./digest";
import type { Fault, Reach } from "./fault";

/** A call of the port as an action made it and as it was answered, undisturbed. */
export interface PortCall {
  readonly kind: keyof WorkbookPort;
  /** Makes the same call of another port. */
  readonly again: (port: WorkbookPort) => Promise<Result<unknown>>;
  readonly result: Result<unknown>;
  /** The workbook as it stood before. */
  readonly start: WorkbookState;
  /** Digest of the workbook as it stood afterwards. */
  readonly end: string;
  readonly trips: readonly PortTrip[];
}

/** A request of a call and its answer. */
interface PortTrip {
  readonly answer: HostAnswer;
  /** The workbook where the request fails with so much of it done; looked at when it is first asked for. */
  readonly stateAt: (reach: Reach) => Promise<WorkbookState>;
}

/** An action that nothing disturbed, request by request. */
export interface RecordedRun {
  readonly action: Action;
  readonly calls: readonly PortCall[];
  readonly told: Result<unknown>;
  readonly before: WorkbookContent;
  readonly after: WorkbookContent;
}

/** Does an action undisturbed, and looks at the workbook at each of its requests. */
export async function recordRun(action: Action): Promise<RecordedRun> {
  const content = action.book();
  const book = openWorkbook({ excelApi: "1.17", ...(content ? { content } : {}) });
  const calls: PortCall[] = [];
  let answers: HostAnswer[] = [];
  watch(book, (answer) => answers.push(answer));
  const recorded = async <Value>(
    kind: PortCall["kind"],
    again: (port: WorkbookPort) => Promise<Result<Value, never>>,
  ): Promise<Result<Value, never>> => {
    const start = cloneWorkbook(book.host.book);
    answers = [];
    const result = await again(book.port);
    const trips = answers.map((answer, index): PortTrip => {
      const states = new Map<Reach, Promise<WorkbookState>>();
      const stateAt = (reach: Reach): Promise<WorkbookState> => {
        const state = states.get(reach) ?? stateAfter(start, again, index, reach);
        states.set(reach, state);
        return state;
      };
      return { answer, stateAt };
    });
    const end = digestOf(book.host.book);
    if (kind === "read" && end !== digestOf(start)) throw new Error("a reading has written");
    calls.push({ kind, again, result, start, end, trips });
    return result;
  };
  try {
    const before = book.host.content({ calculated: false });
    const told = await action.run(portOf(recorded));
    return { action, calls, told, before, after: book.host.content({ calculated: false }) };
  } finally {
    book.close();
  }
}

type Ask = <Value>(
  kind: PortCall["kind"],
  again: (port: WorkbookPort) => Promise<Result<Value, never>>,
) => Promise<Result<Value, never>>;

/** A port whose every call goes another way. */
export function portOf(ask: Ask): WorkbookPort {
  return {
    read: (...given) => ask("read", (port) => port.read(...given) as Promise<Result<never, never>>),
    apply: (...given) => ask("apply", (port) => port.apply(...given) as Promise<Result<never, never>>),
  };
}

/** Opens a workbook as it stands, which itself is left as it is. */
export function openAsItStands(state: WorkbookState): OpenWorkbook {
  const book = cloneWorkbook(state);
  shareCalculation(state, book);
  return openWorkbook({ excelApi: "1.17", book });
}

/** What comes of a call in which a request fails. */
export interface Broken {
  readonly book: OpenWorkbook;
  readonly result: Result<unknown>;
  readonly trips: number;
}

/**
 * Makes a call again in which a request fails. Of a call that writes, what came before that request stands there already
 * and is answered as it was; a reading is made again from its beginning.
 */
export async function breakOff(call: PortCall, { trip, code, reach }: Fault): Promise<Broken> {
  const at = call.trips[trip];
  if (!at) throw new RangeError(`no trip ${trip}`);
  const isReading = call.kind === "read";
  const book = openAsItStands(isReading ? call.start : await at.stateAt(reach));
  if (isReading) book.host.failRequest(trip + 1, code, reach);
  else {
    answerFirst(
      book,
      call.trips.slice(0, trip).map(({ answer }) => answer),
    );
    book.host.failRequest(1, code);
  }
  try {
    return { book, result: await call.again(book.port), trips: book.host.roundTrips };
  } catch (error) {
    book.close();
    throw error;
  }
}

/** The workbook right after a request of a call has failed. */
async function stateAfter(
  start: WorkbookState,
  again: PortCall["again"],
  index: number,
  reach: Reach,
): Promise<WorkbookState> {
  const book = openAsItStands(start);
  const states: WorkbookState[] = [];
  watch(book, () => states.push(cloneWorkbook(book.host.book)));
  book.host.failRequest(index + 1, "GeneralException", reach);
  await again(book.port);
  book.close();
  const state = states[index];
  if (!state) throw new Error(`request ${index} is not made again`);
  return state;
}

/** Tells each answer of a host right after it is given. */
function watch({ host }: OpenWorkbook, look: (answer: HostAnswer) => void): void {
  const answering = host.answer.bind(host);
  host.answer = async (body, flags) => {
    const answer = await answering(body, flags);
    if (!isRelease(body)) look(answer);
    return answer;
  };
}

/** Answers the first requests as they were answered before, and does nothing of them. */
function answerFirst({ host }: OpenWorkbook, answers: readonly HostAnswer[]): void {
  const answering = host.answer.bind(host);
  const waiting = [...answers];
  host.answer = (body, flags) => {
    const known = isRelease(body) ? undefined : waiting.shift();
    return known ? Promise.resolve(known) : answering(body, flags);
  };
}

function isRelease(body: string): boolean {
  return isOnlyRelease(JSON.parse(body) as RichApiRequest);
}
