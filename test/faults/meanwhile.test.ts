import { endUnfinished } from "../../src/actions/unfinished";
import type { Tracker } from "../../src/domain/tracker";
import { readJournal } from "../../src/workbook/book/memory/journal";
import { openBook } from "../../src/workbook/book/reading/open-book";
import type { Ending } from "../../src/workbook/book/resume";
import type { WorkbookState } from "../excel-host/store/workbook-state";
import type { OpenWorkbook } from "../excel/open-workbook";
import { openWorkbook } from "../excel/open-workbook";
import { ACTIONS, FURTHER_EDITS } from "../hostile/actions";
import { TODAY } from "../hostile/books";
import { sampleOf } from "../setup/sample";
import { DEEDS, SHOW_ALL, doByHand, type Deed } from "./meanwhile";
import { heldOrNull } from "./going-on";
import { openAsItStands, recordRun, type RecordedRun } from "./recorded-run";

/** Actions that leave a journal, one of each way to change rows. */
const BROKEN = [...ACTIONS, ...FURTHER_EDITS].filter(({ id }) =>
  [
    "edit a state",
    "add tasks",
    "remove tasks",
    "roll out",
    "remove a unit",
    "shift many deadlines",
    "undo",
    "redo",
    "revise from a plan",
    "remember what was sent",
  ].includes(id),
);
const ENDINGS: readonly Ending[] = ["finish", "take-back"];
/** Deeds of every day with each action. */
const DAILY = 1;

describe.each(sampleOf(BROKEN, 1))("“$id”, broken off half-way", (action) => {
  it("is ended around what a person did by hand meanwhile", async () => {
    const run = await recordRun(action);
    const wrong: unknown[] = [];
    for (const deed of sampleOf(DEEDS, DAILY))
      for (const ending of ENDINGS) {
        const seen = await endedAround(await brokenState(run), deed, ending);
        const hoped = await doneOn(run, deed, ending);
        if (JSON.stringify(seen) !== JSON.stringify(hoped))
          wrong.push({ deed: deed.name, ending, ...unlike(seen, hoped) });
      }
    expect(wrong).toEqual([]);
  });
});

/** The workbook where the last request was done half. */
async function brokenState({ calls }: RecordedRun): Promise<WorkbookState> {
  const writing = calls.filter(({ kind }) => kind === "apply").at(-1);
  const state = await writing?.trips.at(-1)?.stateAt("half");
  if (!state) throw new Error("nothing is written");
  return state;
}

async function endedAround(state: WorkbookState, deed: Deed, ending: Ending): Promise<unknown> {
  const book = openAsItStands(state);
  try {
    await doByHand(book, deed);
    const first = await endUnfinished(book.port, ending, TODAY);
    const isFiltered = !first.ok && first.problem.code === "filtered-range";
    // Excel writes nothing into rows that a filter hides, which the pane says.
    if (isFiltered) await doByHand(book, SHOW_ALL);
    const ended = isFiltered ? await endUnfinished(book.port, ending, TODAY) : first;
    return ended.ok ? await heldIn(book) : ended.problem;
  } finally {
    book.close();
  }
}

/** Copies that go out give each row a code, by which they are taken in again: after 27 tasks one typed by hand gets the next. */
const CODED = { action: "remember what was sent", next: "NV-028" };

async function doneOn({ action, before, after }: RecordedRun, deed: Deed, ending: Ending): Promise<unknown> {
  const book = openWorkbook({ excelApi: "1.17", content: ending === "finish" ? after : before });
  try {
    await doByHand(book, deed);
    return await heldIn(book, ending === "finish" && action.id === CODED.action ? CODED.next : "");
  } finally {
    book.close();
  }
}

/** What two states have each for itself, row by row. */
function unlike(seen: unknown, hoped: unknown): object {
  const rowsOf = (state: unknown): string[] => JSON.stringify(state, null, 1).split("\n");
  const [one, other] = [rowsOf(seen), rowsOf(hoped)];
  return {
    seen: one.filter((row) => !other.includes(row)),
    hoped: other.filter((row) => !one.includes(row)),
  };
}

/** Words typed by hand, wherever they stand. */
const BY_HAND: ReadonlySet<string> = new Set([
  "việc ngoài bảng",
  "việc tay",
  "gọi điện",
  "của tôi",
  "Đề xuất",
]);

/** A blank row of the log, as an empty list has one. */
const NO_LINE = JSON.stringify({
  when: "",
  id: "",
  field: "",
  before: "",
  after: "",
  reason: "",
  source: "",
});

/** What a tracker holds, in whatever order, and whether something is unfinished; its looks are compared elsewhere. */
async function heldIn(open: OpenWorkbook, code = ""): Promise<unknown> {
  const content = heldOrNull(open) ?? (await open.read());
  const book = openBook(content);
  if (!book) return null;
  const tasks = book.tracker.tasks.map((task) =>
    task.id === "" && task.title !== "" ? { ...task, id: code } : task,
  );
  const inOrder = ([key, value]: [string, unknown]): unknown => [
    key,
    Array.isArray(value)
      ? value
          .map((row) => JSON.stringify(row))
          .filter((row) => row !== NO_LINE)
          .sort()
      : value,
  ];
  return {
    tracker: Object.entries({ ...book.tracker, tasks } satisfies Tracker).map(inOrder),
    unfinished: readJournal(book)?.step.title ?? null,
    byHand: content.sheets.flatMap(({ blocks }) =>
      blocks.flatMap(({ contents }) => contents.flat().filter((cell) => BY_HAND.has(String(cell)))),
    ),
  };
}
