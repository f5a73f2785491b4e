import { applyEdit } from "../../src/actions/edit";
import { addTask } from "../../src/domain/edit/tasks";
import { fail } from "../../src/domain/result";
import { openBook } from "../../src/workbook/book/reading/open-book";
import type { WorkbookPort } from "../../src/workbook/page/port";
import { emptySheet } from "../../src/workbook/page/empty-sheet";
import type { WorkbookContent } from "../../src/workbook/page/content";
import { ACTIONS, FURTHER_EDITS } from "../hostile/actions";
import { NOTE, TODAY, trackerBook } from "../hostile/books";
import { sampleOf } from "../setup/sample";
import { openContent } from "../support/content-port";
import { breakingPort, goOn, isBegun, seenOf } from "./broken-off";
import { ENDINGS } from "./fault";

/** Actions that leave a journal before they change anything. */
const JOURNALED = [...ACTIONS, ...FURTHER_EDITS].filter(
  ({ id }) => !["read the overview", "check"].includes(id),
);
/** A new workbook. */
const BLANK: WorkbookContent = { sheets: [emptySheet("Sheet1")], names: [], properties: { custom: {} } };

/** Breaks of every day in each action, of all that there are. */
const CUTS = 2;

describe.each(sampleOf(JOURNALED, 2))("“$id”, broken off", (action) => {
  it("after any of its changes comes to what it would have, or to what there was", async () => {
    const start = action.book() ?? BLANK;
    const whole = openContent(start);
    expect(await action.run(whole)).toMatchObject({ ok: true });
    const probe = breakingPort(start, 0);
    await action.run(probe);
    const cuts = Array.from({ length: probe.asked + 1 }, (_, index) => index);
    let count = 0;
    for (const after of sampleOf(cuts, CUTS))
      for (const ending of ENDINGS) {
        const broken = breakingPort(start, after);
        await action.run(broken);
        const isOpen = isBegun(broken.content());
        if (ending !== "retry" && !isOpen) continue;
        // A workbook that was saved and opened again is no more than its content.
        const again = openContent(broken.content());
        const done = await goOn(again, action.run, ending);
        const isDone = after === cuts.length - 1;
        count += 1;
        if (ending === "retry" && isDone) continue;
        expect({ after, ending, done: done.ok || done.problem }).toEqual({ after, ending, done: true });
        // What a repair has put right besides is no damage to come back to.
        const isSettled = action.id === "repair" && ending === "take-back" ? { outOfOrder: null } : {};
        expect({ after, ending, ...seenOf(again.content()), ...isSettled }).toEqual({
          after,
          ending,
          ...seenOf(ending === "take-back" ? start : whole.content()),
          ...isSettled,
        });
      }
    expect(count).toBeGreaterThan(0);
  });
});

describe("an action whose answer alone is lost", () => {
  it("is told as done, and adds its task once", async () => {
    const book = openContent(trackerBook());
    const port: WorkbookPort = {
      read: () => book.read(),
      apply: async (changes) => {
        await book.apply(changes);
        return fail({ code: "connection-lost" });
      },
    };
    const edit = addTask({ title: "Báo cáo nhanh" }, [""]);
    const done = await applyEdit(port, { edit, title: "Thêm nhiệm vụ", note: NOTE, today: TODAY });
    expect(done).toMatchObject({ ok: true });
    const titles = openBook(book.content())?.tracker.tasks.map(({ title }) => title);
    expect(titles?.filter((title) => title === "Báo cáo nhanh")).toHaveLength(1);
  });
});
