import { CODES } from "../../src/excel/problem-codes";
import type { WorkbookContent } from "../../src/workbook/page/content";
import { openWorkbook, type OpenWorkbook } from "../excel/open-workbook";
import type { Action } from "../hostile/actions";
import { differences } from "../hostile/differences";
import { runUndisturbed } from "../hostile/run-action";
import { ENDINGS, goOn, isBegun, seenOf } from "./broken-off";

const REACHES = ["none", "half", "all"] as const;
/** A request that Excel breaks off, and how somebody goes on after it. */
export interface Fault {
  readonly trip: number;
  readonly code: string;
  readonly done: (typeof REACHES)[number];
  readonly ending: (typeof ENDINGS)[number];
  /** The workbook is saved, closed and opened again before anybody goes on. */
  readonly reopens: boolean;
}

/** Every way to break off at every round trip and to go on; the documented codes take turns, which all are told alike. */
export function faultsOf(trips: number): Fault[] {
  const codes = Object.keys(CODES);
  const ways = Array.from({ length: trips }, (_, index) => index + 1).flatMap((trip) =>
    REACHES.flatMap((done) =>
      ENDINGS.flatMap((ending) => [true, false].map((reopens) => ({ trip, done, ending, reopens }))),
    ),
  );
  return ways.map((way, index) => ({ ...way, code: codes[index % codes.length] ?? "" }));
}

function open(content: WorkbookContent | null): OpenWorkbook {
  return openWorkbook({ excelApi: "1.17", ...(content ? { content } : {}) });
}

const held = ({ host }: OpenWorkbook): WorkbookContent => host.content({ calculated: false });

/** The workbook as data; null where it has half of the borders of a cell, for which data has no words. */
function heldOrNull(book: OpenWorkbook): WorkbookContent | null {
  try {
    return held(book);
  } catch (error) {
    if (error instanceof Error && error.name === "InexpressibleContent") return null;
    throw error;
  }
}

/** Whether something was begun in the open workbook, as the pane would see it. */
async function isBegunIn({ port }: OpenWorkbook): Promise<boolean> {
  const read = await port.read({ depth: "values" });
  return read.ok && isBegun(read.value);
}

/** What is wrong once somebody has gone on after a fault; nothing where it ended as it should. */
export async function faultsAfter(action: Action, fault: Fault): Promise<unknown[]> {
  const kind = await runUndisturbed(action);
  let book = open(action.book());
  try {
    book.host.failRequest(fault.trip, fault.code, fault.done);
    const first = await action.run(book.port);
    const saved = heldOrNull(book);
    if (fault.reopens && saved) {
      book.close();
      book = open(saved);
    }
    const begun = await isBegunIn(book);
    const isDone =
      !begun && saved !== null && JSON.stringify(seenOf(saved)) === JSON.stringify(seenOf(kind.after));
    const isSkipped = first.ok || isDone || (!begun && fault.ending !== "retry");
    const ended = isSkipped ? null : await goOn(book.port, action.run, fault.ending);
    const isBack = fault.ending === "take-back" || (ended === null && !isDone);
    const wanted = isBack && !first.ok && !isDone ? kind.before : kind.after;
    const [seen, hoped] = [seenOf(held(book)), seenOf(wanted)] as Record<string, unknown>[];
    const isPartlyMended = action.id === "repair" && wanted === kind.before;
    const parts = Object.keys(hoped ?? {}).filter((part) => !(isPartlyMended && part === "outOfOrder"));
    // Rows that come back stand at the end of their table.
    const isMoved = wanted === kind.before && ["remove a unit", "repair"].includes(action.id);
    const looks = isMoved ? [] : differences(wanted, held(book));
    return [
      ...(ended === null || ended.ok ? [] : [ended.problem]),
      ...parts.flatMap((part) =>
        JSON.stringify(seen?.[part]) === JSON.stringify(hoped?.[part])
          ? []
          : [{ part, seen: seen?.[part], hoped: hoped?.[part] }],
      ),
      ...looks,
    ];
  } finally {
    book.close();
  }
}
