import type { Dashboard } from "../../actions/dashboard";
import type { EditRequest } from "../../actions/edit";
import type { Result } from "../../domain/result";
import { fail, succeed } from "../../domain/result";
import type { Language } from "../language/language";
import type { ChosenEdit, TrackerService } from "../services/trackerService";
import { readNow, readToday } from "./clock";
import type * as TrackerChunk from "./trackerChunk";

type Chunk = typeof TrackerChunk;

const load = (): Promise<Chunk> => import("./trackerChunk");

/** Source of the log's lines that the pane writes. */
const SOURCE: Readonly<Record<Language, string>> = { vi: "Bảng điều khiển", en: "Task pane" };

/** The tracker's services on the open workbook, none outside Excel; `language` is asked anew at each action. */
export function createTrackerService(inExcel: boolean, language: () => Language): TrackerService {
  const note = (reason: string): EditRequest["note"] => ({
    when: readNow(),
    reason,
    source: SOURCE[language()],
  });
  const request = ({ edit, title, reason }: ChosenEdit): EditRequest => ({
    edit,
    title,
    note: note(reason),
    today: readToday(),
  });
  return {
    readDashboard: () =>
      inExcel
        ? withChunk(({ readDashboard, createExcelPort }) => readDashboard(createExcelPort(), readToday()))
        : Promise.resolve(fail({ code: "no-tracker" })),
    preview: (chosen) =>
      withChunk(({ previewEdit, createExcelPort }) => previewEdit(createExcelPort(), request(chosen))),
    apply: (chosen, onProgress, signal) =>
      withChunk(({ applyEdit, createExcelPort }) =>
        applyEdit(createExcelPort(), request(chosen), onProgress, signal),
      ),
    undo: (onProgress) =>
      withChunk(({ undoLastAction, createExcelPort }) =>
        undoLastAction(createExcelPort(), note(UNDO[language()]), readToday(), onProgress),
      ),
    check: () =>
      withChunk(({ checkWorkbook, createExcelPort }) => checkWorkbook(createExcelPort(), readToday())),
    repair: (title, onProgress) =>
      withChunk(({ repairWorkbook, createExcelPort }) =>
        repairWorkbook(createExcelPort(), readToday(), { title, note: note(title) }, onProgress),
      ),
    recordSnapshot: (title, replace) =>
      withChunk(({ recordReport, createExcelPort }) =>
        recordReport(createExcelPort(), { title, note: note(""), today: readToday(), replace }),
      ),
    ...gridServices(),
  };
}

const UNDO: Readonly<Record<Language, string>> = { vi: "Hoàn tác", en: "Undo" };

/** A bug, or a part that could not be loaded, is shown to the person as well; the pane never waits for ever. */
async function withChunk<Value>(work: (chunk: Chunk) => Promise<Result<Value>>): Promise<Result<Value>> {
  try {
    return await work(await load());
  } catch (error) {
    return fail({ code: "unknown", at: error instanceof Error ? error.message : String(error) });
  }
}

type GridServices = Pick<
  TrackerService,
  | "readSelectedTasks"
  | "showTask"
  | "filterByFlags"
  | "clearFilters"
  | "showSummary"
  | "watch"
  | "shortDateIsMonthFirst"
>;

function gridServices(): GridServices {
  return {
    readSelectedTasks: (dashboard) => withChunk((chunk) => readSelectedTasks(chunk, dashboard)),
    showTask: ({ tracker, taskRows: { sheet, range } }, id) =>
      withChunk(({ createExcelGrid }) => {
        const index = tracker.tasks.findIndex((task) => task.id === id);
        return createExcelGrid().selectRange(sheet, {
          ...range,
          row: range.row + Math.max(0, index),
          rowCount: 1,
        });
      }),
    filterByFlags: ({ wording, taskRows }, flags, stay) =>
      withChunk(async ({ createExcelGrid }) => {
        const { labels, naming } = wording;
        const grid = createExcelGrid();
        const texts = flags.map((flag) => labels.flags[flag]);
        if (texts.length === 0) return grid.clearFilters(naming.tables.tasks);
        const filtered = await grid.filterTable(naming.tables.tasks, labels.tasks.flag, texts);
        return filtered.ok && stay === undefined ? grid.activateSheet(taskRows.sheet) : filtered;
      }),
    clearFilters: (table) => withChunk(({ createExcelGrid }) => createExcelGrid().clearFilters(table)),
    showSummary: ({ wording }) =>
      withChunk(({ createExcelGrid }) => createExcelGrid().activateSheet(wording.naming.sheets.summary)),
    watch,
    shortDateIsMonthFirst: async () => {
      const read = await withChunk(({ createExcelGrid }) => createExcelGrid().shortDateIsMonthFirst());
      return read.ok ? read.value : null;
    },
  };
}

async function readSelectedTasks(
  { createExcelGrid }: Chunk,
  { tracker, taskRows }: Dashboard,
): Promise<Result<string[]>> {
  const selected = await createExcelGrid().readSelection();
  if (!selected.ok) return selected;
  const { sheet, range } = selected.value;
  if (sheet !== taskRows.sheet) return succeed([]);
  const first = range.row - taskRows.range.row;
  const rows = tracker.tasks.filter((_, index) => index >= first && index < first + range.rowCount);
  return succeed(rows.map(({ id }) => id).filter((id) => id !== ""));
}

async function watch(listener: Parameters<TrackerService["watch"]>[0]): Promise<() => void> {
  const watching = await withChunk(({ createExcelGrid }) =>
    createExcelGrid().watchWorkbook((event) => {
      if (event.kind === "selected") listener({ kind: "selected" });
      else listener({ kind: "changed", source: event.kind === "changed" ? event.source : "local" });
    }),
  );
  // Where events cannot be had the pane still looks again after each of its own actions.
  return () => void (watching.ok && watching.value());
}
