import type { Dashboard } from "../../actions/dashboard";
import { succeed, type Result } from "../../domain/result";
import type { TrackerService } from "../services/trackerService";
import { nameFilter } from "./taskFilter";
import { withChunk, type Chunk } from "./withTrackerChunk";

type GridServices = Pick<
  TrackerService,
  | "readSelectedTasks"
  | "showTask"
  | "filterByFlags"
  | "readFilter"
  | "clearFilters"
  | "showSummary"
  | "watch"
  | "shortDateIsMonthFirst"
>;

/** What the pane does with the grid. Sheets are found by their tables and names, since a person may rename them at any time. */
export function createGridServices(): GridServices {
  return {
    readSelectedTasks: (dashboard) => withChunk((chunk) => readSelectedTasks(chunk, dashboard)),
    showTask: ({ tracker, wording }, id) =>
      withChunk(({ createTableView }) => {
        const index = tracker.tasks.findIndex((task) => task.id === id);
        return createTableView(wording.naming.tables.tasks).selectRow(Math.max(0, index));
      }),
    filterByFlags: ({ wording }, flags, stay) =>
      withChunk(async ({ createExcelGrid, createTableView }) => {
        const { labels, naming } = wording;
        const table = naming.tables.tasks;
        const grid = createExcelGrid();
        const texts = flags.map((flag) => labels.flags[flag]);
        if (texts.length === 0) return grid.clearFilters(table);
        const filtered = await grid.filterTable(table, labels.tasks.flag, texts);
        return filtered.ok && stay === undefined ? createTableView(table).show() : filtered;
      }),
    readFilter: ({ wording }) =>
      withChunk(async ({ createTableView }) => {
        const filters = await createTableView(wording.naming.tables.tasks).readFilters();
        return filters.ok ? succeed(nameFilter(filters.value, wording.labels)) : filters;
      }),
    clearFilters: (table) => withChunk(({ createExcelGrid }) => createExcelGrid().clearFilters(table)),
    showSummary: ({ wording }) =>
      withChunk(async ({ createExcelGrid, showNamed }) => {
        const { names, sheets } = wording.naming;
        const shown = await showNamed(names.summaryPage);
        if (!shown.ok) return shown;
        return shown.value ? succeed(null) : createExcelGrid().activateSheet(sheets.summary);
      }),
    watch,
    shortDateIsMonthFirst: async () => {
      const read = await withChunk(({ createExcelGrid }) => createExcelGrid().shortDateIsMonthFirst());
      return read.ok ? read.value : null;
    },
  };
}

async function readSelectedTasks(
  { createTableView }: Chunk,
  { tracker, wording }: Dashboard,
): Promise<Result<string[]>> {
  const rows = await createTableView(wording.naming.tables.tasks).readSelectedRows();
  if (!rows.ok) return rows;
  const ids = rows.value.map((row) => tracker.tasks[row]?.id ?? "");
  return succeed(ids.filter((id) => id !== ""));
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
