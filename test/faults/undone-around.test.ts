import { undoLastAction } from "../../src/actions/undo";
import type { Tracker } from "../../src/domain/tracker";
import { openBook } from "../../src/workbook/book/reading/open-book";
import type { WorkbookContent } from "../../src/workbook/page/content";
import { openWorkbook, type OpenWorkbook } from "../excel/open-workbook";
import { ACTIONS, FURTHER_EDITS } from "../hostile/actions";
import { NOTE, TODAY } from "../hostile/books";
import { sampleOf } from "../setup/sample";
import { openContent } from "../support/content-port";
import { DEEDS, SHOW_ALL, doByHand, type Deed } from "./meanwhile";

/** One of each way to change rows. */
const DONE = [...ACTIONS, ...FURTHER_EDITS].filter(({ id }) =>
  ["edit a state", "add tasks", "remove tasks", "roll out", "shift many deadlines"].includes(id),
);
/** Deeds of every day. */
const DAILY = 1;

describe.each(sampleOf(DONE, 1))("“$id”, done", (action) => {
  it("is taken back around what a person did by hand since", async () => {
    const before = action.book();
    if (!before) throw new Error("no tracker");
    const done = openContent(before);
    await action.run(done);
    const wrong: unknown[] = [];
    for (const deed of sampleOf(DEEDS, DAILY)) {
      const [seen, hoped] = [
        await heldAfter(done.content(), deed, true),
        await heldAfter(before, deed, false),
      ];
      if (JSON.stringify(seen) !== JSON.stringify(hoped)) wrong.push({ deed: deed.name, seen, hoped });
    }
    expect(wrong).toEqual([]);
  });
});

async function heldAfter(content: WorkbookContent, deed: Deed, isUndone: boolean): Promise<unknown> {
  const book = openWorkbook({ excelApi: "1.17", content });
  try {
    await doByHand(book, deed);
    const first = isUndone ? await undoLastAction(book.port, NOTE, TODAY) : null;
    if (first?.ok === false && first.problem.code === "filtered-range") {
      await doByHand(book, SHOW_ALL);
      await undoLastAction(book.port, NOTE, TODAY);
    }
    return heldIn(book);
  } finally {
    book.close();
  }
}

/** Rows that a tracker holds, in whatever order, without its log and the days of update: a task worked in keeps its own. */
function heldIn({ host }: OpenWorkbook): unknown {
  const tracker = openBook(host.content())?.tracker;
  return Object.entries({ ...(tracker as Tracker), log: [] }).map(([key, value]: [string, unknown]) => [
    key,
    Array.isArray(value)
      ? value.map((row) => JSON.stringify({ ...(row as object), updatedOn: null })).sort()
      : value,
  ]);
}
