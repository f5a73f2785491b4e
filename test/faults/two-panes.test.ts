import { applyEdit } from "../../src/actions/edit";
import { redoNextAction, undoLastAction } from "../../src/actions/undo";
import { endUnfinished } from "../../src/actions/unfinished";
import { calendarOf } from "../../src/domain/edit/calendar";
import { shiftDeadline } from "../../src/domain/edit/deadlines";
import type { Edit } from "../../src/domain/edit/edit";
import { addTask, updateTasks } from "../../src/domain/edit/tasks";
import { fail, type Result } from "../../src/domain/result";
import type { Task } from "../../src/domain/task";
import { createExcelPort } from "../../src/excel/port";
import { openBook } from "../../src/workbook/book/reading/open-book";
import type { WorkbookContent } from "../../src/workbook/page/content";
import { emptySheet } from "../../src/workbook/page/empty-sheet";
import type { WorkbookPort } from "../../src/workbook/page/port";
import { openWorkbook } from "../excel/open-workbook";
import { ACTIONS, FURTHER_EDITS } from "../hostile/actions";
import { NOTE, TODAY, trackerBook } from "../hostile/books";
import { sampleOf } from "../setup/sample";
import { openContent, type ContentPort } from "../support/content-port";
import { isBegun, seenOf } from "./broken-off";

const WRITING = [...ACTIONS, ...FURTHER_EDITS].filter(
  ({ id }) => !["read the overview", "check"].includes(id),
);
const BLANK: WorkbookContent = { sheets: [emptySheet("Sheet1")], names: [], properties: { custom: {} } };
/** What another pane cannot tell from the next of its kind. */
const STEPPING = ["undo", "redo", "undo one step alone"];

/** A workbook, and a pane on it whose first changes break off half-way. */
function openShared(start: WorkbookContent): { readonly mine: WorkbookPort; readonly theirs: ContentPort } {
  const theirs = openContent(start);
  let breaks = true;
  const mine: WorkbookPort = {
    read: () => theirs.read(),
    apply: (changes) => {
      const isBroken = breaks;
      breaks = false;
      if (!isBroken) return theirs.apply(changes);
      void theirs.apply(changes.slice(0, Math.ceil(changes.length / 2)));
      return Promise.resolve(fail({ code: "busy" }));
    },
  };
  return { mine, theirs };
}

describe.each(sampleOf(WRITING, 1))("“$id”, broken off in one pane and finished in another", (action) => {
  it("is done once, though the first tries it again, in the same pane or a new one", async () => {
    const start = action.book() ?? BLANK;
    const whole = openContent(start);
    expect(await action.run(whole)).toMatchObject({ ok: true });
    for (const isReopened of STEPPING.includes(action.id) ? [false] : [false, true]) {
      const { mine, theirs } = openShared(start);
      expect(await action.run(mine)).toMatchObject({ ok: false });
      expect(isBegun(theirs.content())).toBe(true);
      expect(await endUnfinished(theirs, "finish", TODAY)).toMatchObject({ ok: true });
      const again = isReopened ? openContent(theirs.content()) : mine;
      expect(await action.run(again)).toMatchObject({ ok: true });
      const read = await again.read();
      expect(read.ok && seenOf(read.value)).toEqual(seenOf(whole.content()));
    }
  });
});

const tasksIn = (content: WorkbookContent): readonly Task[] => openBook(content)?.tracker.tasks ?? [];
const asked = (port: WorkbookPort, edit: Edit, when = NOTE.when): Promise<Result<unknown>> =>
  applyEdit(port, { edit, title: "Thử", note: { ...NOTE, when }, today: TODAY });
const report = addTask({ title: "Báo cáo nhanh" }, [""]);
const reports = (content: WorkbookContent): number =>
  tasksIn(content).filter(({ title }) => title === "Báo cáo nhanh").length;
const later: Edit = (tracker) => shiftDeadline(["NV-001", "NV-005"], 3, "day", calendarOf(tracker))(tracker);

describe("what another pane has finished", () => {
  it("is not done again after others have worked on, nor where its own cells were worked in", async () => {
    const { mine, theirs } = openShared(trackerBook());
    await asked(mine, later);
    await endUnfinished(theirs, "finish", TODAY);
    await asked(theirs, updateTasks(["NV-001"], { due: null, dueText: "chờ" }), "2021-04-20 09:00");
    const before = tasksIn(theirs.content());
    expect(await asked(openContent(theirs.content()), later)).toMatchObject({ ok: true });
    expect(await asked(mine, later)).toMatchObject({ ok: true });
    expect(tasksIn(theirs.content())).toEqual(before);
  });

  it("is done once more where it was taken back, or is asked for at another time", async () => {
    const { mine, theirs } = openShared(trackerBook());
    await asked(mine, report);
    await endUnfinished(theirs, "finish", TODAY);
    await asked(mine, report);
    expect(reports(theirs.content())).toBe(1);
    await asked(mine, report, "2021-04-20 08:05");
    expect(reports(theirs.content())).toBe(2);
    await undoLastAction(theirs, NOTE, TODAY);
    await undoLastAction(theirs, NOTE, TODAY);
    expect(reports(theirs.content())).toBe(0);
    await asked(mine, report);
    expect(reports(theirs.content())).toBe(1);
  });

  it("is done by the first where the other has taken it back", async () => {
    const { mine, theirs } = openShared(trackerBook());
    await asked(mine, report);
    await endUnfinished(theirs, "take-back", TODAY);
    expect(reports(theirs.content())).toBe(0);
    expect(await asked(mine, report)).toMatchObject({ ok: true });
    expect(reports(theirs.content())).toBe(1);
  });

  it("is no other step of the same hour", async () => {
    const { mine, theirs } = openShared(trackerBook());
    await asked(mine, updateTasks(["NV-002"], { note: "một" }));
    await endUnfinished(theirs, "finish", TODAY);
    await asked(mine, updateTasks(["NV-002"], { note: "hai" }));
    expect(tasksIn(theirs.content())[1]?.note).toBe("hai");
  });

  it("is the one step that was to be taken back, and not the one before it", async () => {
    const start = openContent(trackerBook());
    for (const note of ["một", "hai", "ba"]) await asked(start, updateTasks(["NV-002"], { note }));
    const { mine, theirs } = openShared(start.content());
    await undoLastAction(mine, NOTE, TODAY);
    await endUnfinished(theirs, "finish", TODAY);
    expect(await undoLastAction(mine, NOTE, TODAY)).toMatchObject({ ok: true, value: { title: "Thử" } });
    expect(tasksIn(theirs.content())[1]?.note).toBe("hai");
    await undoLastAction(mine, NOTE, TODAY);
    expect(tasksIn(theirs.content())[1]?.note).toBe("một");
    await redoNextAction(mine, NOTE, TODAY);
    expect(tasksIn(theirs.content())[1]?.note).toBe("hai");
  });
});

it("in Excel, two panes on one workbook add a task once", async () => {
  const { host, port: theirs, close } = openWorkbook({ excelApi: "1.17", content: trackerBook() });
  try {
    const port = createExcelPort();
    let breaks = true;
    const mine: WorkbookPort = {
      read: (scope) => port.read(scope),
      apply: (...given) => {
        if (breaks) host.failRequest(2, "ConnectionFailure", "half");
        breaks = false;
        return port.apply(...given);
      },
    };
    expect(await asked(mine, report)).toMatchObject({ ok: false });
    expect(isBegun(host.content())).toBe(true);
    expect(await endUnfinished(theirs, "finish", TODAY)).toMatchObject({ ok: true });
    expect(await asked(mine, report)).toMatchObject({ ok: true });
    expect(reports(host.content())).toBe(1);
  } finally {
    close();
  }
});
