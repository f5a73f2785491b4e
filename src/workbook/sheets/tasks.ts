import type { Report } from "../../domain/report";
import { makeTask } from "../../domain/task";
import type { Tracker } from "../../domain/tracker";
import { unitEvents } from "../../domain/unit-event";
import { TASK_COLUMNS, isTaskFormula, taskColumnIndex } from "../column";
import type { Sheet } from "../content";
import { taskFormulas } from "../formula/task-formulas";
import { taskRow } from "../rows/task-row";
import type { Wording } from "../wording";
import { flagColours } from "./flag-colours";
import { planTitleCell } from "./plan-title";
import type { LaidOutColumn } from "./table-sheet";
import { describeTableSheet } from "./table-sheet";
import { taskValidations } from "./task-validations";

/** The task sheet: one row a task and unit. */
export function describeTasks(tracker: Tracker, report: Report, wording: Wording): Sheet {
  const { labels, naming } = wording;
  const sheet = describeTableSheet({
    name: naming.sheets.tasks,
    table: naming.tables.tasks,
    title: planTitleCell(labels.titles.tasks, tracker, wording),
    hint: labels.hints.tasks,
    columns: layOutTaskColumns(wording),
    rows: taskRows(tracker, report, wording),
    frozenColumns: taskColumnIndex("title") + 1,
    printedColumns: taskColumnIndex("flag") + 1,
    dateInWords: labels.dateInWords,
    tabColor: "#00664F",
  });
  return {
    ...sheet,
    validations: taskValidations(wording, Math.max(1, tracker.tasks.length)),
    conditionalFormats: [flagColours(wording)],
  };
}

/** What stands in the one row that a table needs. */
const BLANK_ROW = makeTask({ id: "", title: "", stream: null, dueKind: null, state: null });

/** The task table's columns with headers and formulas in a wording. */
export function layOutTaskColumns(wording: Wording): LaidOutColumn[] {
  const formulas = taskFormulas(wording);
  return TASK_COLUMNS.map(({ key, ...column }) => ({
    ...column,
    header: wording.labels.tasks[key],
    ...(isTaskFormula(key) ? { formula: formulas[key] } : {}),
  }));
}

function taskRows(tracker: Tracker, report: Report, wording: Wording): ReturnType<typeof taskRow>[] {
  const verdicts = new Map(report.judged.map(({ task, verdict }) => [task, verdict]));
  const eventOf = unitEvents(tracker.units);
  const tasks = tracker.tasks.length > 0 ? tracker.tasks : [BLANK_ROW];
  const formulas = taskFormulas(wording);
  return tasks.map((task, index) =>
    taskRow(
      {
        task,
        event: eventOf(task.unit),
        verdict: verdicts.get(task) ?? null,
        number: index + 1,
      },
      report.context,
      wording,
      formulas,
    ),
  );
}
