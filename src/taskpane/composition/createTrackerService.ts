import type { Dashboard } from "../../actions/dashboard";
import type { EditRequest } from "../../actions/edit";
import { fail, type Result } from "../../domain/result";
import type { Language } from "../../i18n/language";
import type { ChosenEdit, TrackerService } from "../services/trackerService";
import { readNow, readToday } from "./clock";
import { createGridServices } from "./createGridServices";
import { glanceAtFlags } from "./glance";
import { lookThroughBeside } from "./lookThrough";
import { untilWriting } from "./untilWriting";
import { withChunk, type Chunk } from "./withTrackerChunk";

/** Source of the log's lines that the pane writes. */
const SOURCE: Readonly<Record<Language, string>> = { vi: "Ngăn Tiến độ", en: "Task pane" };

/** The tracker's services on the open workbook, none outside Excel; language and person are asked anew at each action. */
export function createTrackerService(
  inExcel: boolean,
  language: () => Language,
  person: () => string,
): TrackerService {
  const note = (reason: string): EditRequest["note"] => ({
    when: readNow(),
    reason,
    source: SOURCE[language()],
    by: person(),
  });
  const request = ({ edit, title, reason, isOfClosed = false }: ChosenEdit): EditRequest => ({
    edit,
    title,
    isOfClosed,
    note: note(reason),
    today: readToday(),
  });
  // Trying again is the same call, whatever the clock says by then.
  const asked = new WeakMap<ChosenEdit, EditRequest>();
  return {
    readDashboard: () =>
      inExcel ? withChunk(readDashboardOrLoss) : Promise.resolve(fail({ code: "no-tracker" })),
    glance: () => (inExcel ? glanceAtFlags() : Promise.resolve(null)),
    lookThrough: ({ content, today }, signal) => lookThroughBeside(content, today, signal),
    preview: (chosen) =>
      withChunk(({ previewEdit, openWorkbookPort }) => previewEdit(openWorkbookPort, request(chosen))),
    apply: (chosen, onProgress, signal) =>
      withChunk(async ({ applyEdit, openWorkbookPort }) => {
        const wanted = asked.get(chosen) ?? request(chosen);
        const done = await applyEdit(openWorkbookPort, wanted, ...untilWriting(onProgress, signal));
        if (done.ok) asked.delete(chosen);
        else asked.set(chosen, wanted);
        return done;
      }),
    undo: (onProgress, chosen) =>
      withChunk(({ undoLastAction, undoAlone, undoBackTo, openWorkbookPort }) => {
        const words = note(UNDO[language()]);
        if (chosen === undefined) return undoLastAction(openWorkbookPort, words, readToday(), onProgress);
        const undo = chosen.how === "alone" ? undoAlone : undoBackTo;
        return undo(openWorkbookPort, chosen.number, words, readToday(), onProgress);
      }),
    redo: (onProgress, upTo) =>
      withChunk(({ redoNextAction, redoUpTo, openWorkbookPort }) => {
        const words = note(REDO[language()]);
        return upTo === undefined
          ? redoNextAction(openWorkbookPort, words, readToday(), onProgress)
          : redoUpTo(openWorkbookPort, upTo, words, readToday(), onProgress);
      }),
    endUnfinished: (ending, onProgress) =>
      withChunk(({ endUnfinished, openWorkbookPort }) =>
        endUnfinished(openWorkbookPort, ending, readToday(), onProgress),
      ),
    check: () =>
      withChunk(({ checkWorkbook, openWorkbookPort }) => checkWorkbook(openWorkbookPort, readToday())),
    repair: (title, onProgress) =>
      withChunk(({ repairWorkbook, openWorkbookPort }) =>
        repairWorkbook(openWorkbookPort, readToday(), { title, note: note(title) }, onProgress),
      ),
    recordSnapshot: (title, replace) =>
      withChunk(({ recordReport, openWorkbookPort }) =>
        recordReport(openWorkbookPort, { title, note: note(""), today: readToday(), replace }),
      ),
    ...createGridServices(),
  };
}

const UNDO: Readonly<Record<Language, string>> = { vi: "Hoàn tác", en: "Undo" };

const REDO: Readonly<Record<Language, string>> = { vi: "Làm lại", en: "Redo" };

/** A workbook that bears our mark but holds no task table has lost it: that is another thing than never having had one. */
async function readDashboardOrLoss(chunk: Chunk): Promise<Result<Dashboard>> {
  const { readDashboard, openWorkbookPort, hasProperty, SCHEMA_PROPERTY } = chunk;
  const read = await readDashboard(openWorkbookPort, readToday());
  if (read.ok || read.problem.code !== "no-tracker") return read;
  const marked = await hasProperty(SCHEMA_PROPERTY);
  return marked.ok && marked.value ? fail({ code: "tracker-lost" }) : read;
}
