import { fail, succeed, type Result } from "../../src/domain/result";
import { CODES } from "../../src/excel/problem-codes";
import type { WorkbookPort } from "../../src/workbook/page/port";
import { cloneWorkbook } from "../excel-host/store/clone-workbook";
import type { WorkbookState } from "../excel-host/store/workbook-state";
import type { OpenWorkbook } from "../excel/open-workbook";
import { digestOf } from "./digest";
import { WAYS, type Fault } from "./fault";
import { faultsAfter, faultsOfHeld } from "./going-on";
import { breakOff, openAsItStands, portOf, type RecordedRun } from "./recorded-run";

/** What came of faults, each of which was gone on after in every way. */
export interface Tried {
  /** Faults times ways to go on after them. */
  readonly count: number;
  /** Workbooks and answers that they came to, all of which were gone on with. */
  readonly outcomes: number;
  readonly wrong: readonly unknown[];
}

/** A call that was broken off: what it told, and the workbook it left. */
interface Left {
  readonly fault: Fault;
  readonly result: Result<unknown>;
  readonly state: WorkbookState;
}

/**
 * Breaks an action off in every way asked for. Where two faults leave the very same workbook and the call tells the very
 * same, what follows is the same, and it is gone on with once.
 */
export async function tryFaults(run: RecordedRun, faults: readonly Fault[]): Promise<Tried> {
  const outcomes = new Map<string, Left>();
  const byMeaning = new Map<string, string>();
  const wrong: unknown[] = [];
  for (const fault of faults) {
    const call = run.calls[fault.call];
    if (!call) throw new RangeError(`no call ${fault.call}`);
    // A reading writes nothing, so that it does not matter how far it came.
    if (call.kind === "read" && fault.reach !== "none") continue;
    const { book, result } = await breakOff(call, fault);
    book.close();
    const digest = digestOf(book.host.book);
    const meant = `${fault.call} ${fault.trip} ${fault.reach} ${CODES[fault.code]}`;
    const heard = `${digest} ${toldBy(result.ok ? result : succeed(null))}`;
    // Codes of one meaning are tried one for all where an action is large, which rests on this.
    if ((byMeaning.get(meant) ?? heard) !== heard) wrong.push({ ...fault, wrong: "its code is heard" });
    byMeaning.set(meant, heard);
    const isAsEver = result.ok && digest === call.end && toldBy(result) === toldBy(call.result);
    const key = result.ok ? `${fault.call} ${digest} ${toldBy(result)}` : `${fault.call} ${digest}`;
    if (isAsEver || outcomes.has(key)) continue;
    outcomes.set(key, { fault, result, state: cloneWorkbook(book.host.book) });
  }
  const [first] = run.calls;
  // Where nothing was begun, the same once more is the action itself, undisturbed.
  const known = new Set(first ? [digestOf(first.start)] : []);
  for (const left of outcomes.values()) wrong.push(...(await faultsOf(run, left, known)));
  return { count: faults.length * WAYS.length, outcomes: outcomes.size, wrong };
}

/** What a call tells, those things aside that only say how it was asked. */
function toldBy(result: Result<unknown>): string {
  return JSON.stringify(result, (key, value: unknown) => (key === "roundTrips" ? undefined : value));
}

async function faultsOf(run: RecordedRun, left: Left, known: Set<string>): Promise<unknown[]> {
  const { told, book } = await restOf(run, left);
  book.close();
  const named = (faults: unknown[], way?: object): unknown[] =>
    faults.map((wrong) => ({ ...left.fault, ...way, told: told.ok || told.problem.code, wrong }));
  if (told.ok) return named(faultsOfHeld(run, run.after, book));
  const state = cloneWorkbook(book.host.book);
  const digest = digestOf(state);
  // Another call left the same workbook behind.
  if (known.has(digest)) return [];
  known.add(digest);
  const wrong: unknown[] = [];
  for (const way of WAYS) {
    const broken = openAsItStands(state);
    wrong.push(...named(await faultsAfter(run, broken, way), way));
    broken.close();
  }
  return wrong;
}

/** How an action goes on after one of its calls was answered otherwise: what came before is answered as it was. */
async function restOf(
  { action, calls }: RecordedRun,
  { fault, result, state }: Left,
): Promise<{ readonly told: Result<unknown>; readonly book: OpenWorkbook }> {
  const book = openAsItStands(state);
  let index = -1;
  const port: WorkbookPort = portOf((_kind, again) => {
    index += 1;
    if (index > fault.call) return again(book.port);
    const given = index === fault.call ? result : calls[index]?.result;
    return Promise.resolve((given ?? fail({ code: "unknown" })) as Awaited<ReturnType<typeof again>>);
  });
  return { told: await action.run(port), book };
}
