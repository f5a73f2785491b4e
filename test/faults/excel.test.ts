import { CODES } from "../../src/excel/problem-codes";
import { readJournal } from "../../src/workbook/book/memory/journal";
import { openBook } from "../../src/workbook/book/reading/open-book";
import type { WorkbookContent } from "../../src/workbook/page/content";
import { openWorkbook, type OpenWorkbook } from "../excel/open-workbook";
import { ACTIONS, type Action } from "../hostile/actions";
import { differences } from "../hostile/differences";
import { runUndisturbed } from "../hostile/run-action";
import { sampleOf } from "../setup/sample";
import { ENDINGS, goOn, seenOf } from "./broken-off";

/** Actions that write into a tracker that is there; a build of a new one is finished by the next (test/hostile). */
const WRITING = ACTIONS.filter(
  ({ id }) => !["build", "build beside other sheets", "read the overview", "check"].includes(id),
);
const REACHES = ["none", "half", "all"] as const;
/** Faults of every day, of all that there are. */
const SAMPLE = 3;

interface Fault {
  readonly trip: number;
  readonly code: string;
  readonly done: (typeof REACHES)[number];
  readonly ending: (typeof ENDINGS)[number];
  /** The workbook is saved, closed and opened again before anybody goes on. */
  readonly reopens: boolean;
}

/** Every way to break off at every round trip and to go on; the documented codes take turns, which all are told alike. */
function faultsOf(trips: number): Fault[] {
  const codes = Object.keys(CODES);
  const ways = Array.from({ length: trips }, (_, index) => index + 1).flatMap((trip) =>
    REACHES.flatMap((done) =>
      ENDINGS.flatMap((ending) => [true, false].map((reopens) => ({ trip, done, ending, reopens }))),
    ),
  );
  return ways.map((way, index) => ({ ...way, code: codes[index % codes.length] ?? "" }));
}

function open(content: WorkbookContent): OpenWorkbook {
  return openWorkbook({ excelApi: "1.17", content });
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
async function isBegun({ port }: OpenWorkbook): Promise<boolean> {
  const read = await port.read({ depth: "values" });
  const found = read.ok ? openBook(read.value) : null;
  return found !== null && readJournal(found) !== null;
}

/** What is wrong once somebody has gone on after a fault; nothing where it ended as it should. */
async function faultsAfter(action: Action, start: WorkbookContent, fault: Fault): Promise<unknown[]> {
  const kind = await runUndisturbed(action);
  let book = open(start);
  try {
    book.host.failRequest(fault.trip, fault.code, fault.done);
    const first = await action.run(book.port);
    const saved = heldOrNull(book);
    if (fault.reopens && saved) {
      book.close();
      book = open(saved);
    }
    const begun = await isBegun(book);
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

describe.each(sampleOf(WRITING, 1))("“$id”, broken off by Excel", (action) => {
  it("ends as if nothing had happened, or as before", async () => {
    const start = action.book();
    if (!start) throw new Error("no book");
    const { roundTrips } = await runUndisturbed(action);
    for (const fault of sampleOf(faultsOf(roundTrips), SAMPLE))
      expect({ ...fault, faults: await faultsAfter(action, start, fault) }).toEqual({ ...fault, faults: [] });
  });
});
