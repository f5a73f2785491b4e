import { emptyRecord } from "../../domain/fields/field";
import { TASK_FIELDS } from "../../domain/fields/fields";
import { likePlaces } from "../../domain/like-task";
import type { Report } from "../../domain/report";
import type { Tracker } from "../../domain/tracker";
import { unitEvents } from "../../domain/unit-event";
import type { Sheet } from "../page/content";
import { taskFormulas } from "../formula/task-formulas";
import { chosenIn, type Choices } from "./choices";
import { taskRow, type ChosenRows } from "./task-row";
import { taskColumnIndex } from "../schema/tables/task-column";
import type { Wording } from "../schema/wording";
import { flagColours } from "./flag-colours";
import { planTitleCell } from "./plan-title";
import { swappedTaskMarks } from "./swapped-marks";
import { tableColumns } from "./table-columns";
import type { TablePlace } from "./table-place";
import { describeTableSheet } from "./table-sheet";

/** The task sheet: one row a task and unit. */
export function describeTasks(
  tracker: Tracker,
  report: Report,
  wording: Wording,
  place: TablePlace,
  choices: Choices,
): Sheet {
  const { labels, naming } = wording;
  const input = {
    name: naming.sheets.tasks,
    table: naming.tables.tasks,
    title: planTitleCell(labels.titles.tasks, tracker, wording),
    hint: labels.hints.tasks,
    columns: tableColumns("tasks", wording),
    rows: taskRows(tracker, report, wording, {
      timeline: chosenIn(choices.timeline),
      week: chosenIn(choices.week),
    }),
    frozenColumns: taskColumnIndex("title") + 1,
    printedColumns: taskColumnIndex("completedOn") + 1,
    tabColor: "#00664F",
  };
  const marks = [...flagColours(wording, place), ...swappedTaskMarks(wording, place)];
  return { ...describeTableSheet(input, place), conditionalFormats: marks };
}

/** What stands in the one row that a table needs. */
const BLANK_ROW = emptyRecord(TASK_FIELDS);

function taskRows(
  tracker: Tracker,
  report: Report,
  wording: Wording,
  chosen: ChosenRows,
): ReturnType<typeof taskRow>[] {
  const verdicts = new Map(report.judged.map(({ task, verdict }) => [task, verdict]));
  const eventOf = unitEvents(tracker.units);
  const tasks = tracker.tasks.length > 0 ? tracker.tasks : [BLANK_ROW];
  const likeOf = likePlaces(tracker);
  const formulas = taskFormulas(wording);
  return tasks.map((task, index) =>
    taskRow(
      {
        task,
        event: eventOf(task.unit),
        verdict: verdicts.get(task) ?? null,
        number: index + 1,
        like: likeOf(task.title),
      },
      report.context,
      wording,
      formulas,
      chosen,
    ),
  );
}
