import { makeDay, partsOf, type Day } from "./day";
import { emptyRecord } from "./fields/field";
import { BODY_FIELDS, SETTING_FIELDS, UNIT_FIELDS } from "./fields/fields";
import type { Plan, PlanTask } from "./plan";
import { withOneSpelling } from "./plan-names";
import { bareNumber } from "./plan-number";
import { nameKey } from "./names";
import { publicHolidays, VIETNAMESE_NAMES, type PublicHoliday } from "./public-holiday";
import { shortenUnitNames } from "./short-name";
import type { Task } from "./task";
import { eventTask, taskFromPlan } from "./task-from-plan";
import { DEFAULT_WARNING_DAYS, type Body, type Tracker, type Unit } from "./tracker";

/** What is chosen when a tracker is built. */
export interface TrackerChoices {
  /** null: the day on which the workbook is opened. */
  readonly reportDate: Day | null;
  readonly today: Day;
  /** Names of the public holidays in the workbook's language. */
  readonly holidayNames?: Readonly<Record<PublicHoliday, string>>;
}

/** The tracker of a plan: its units, its bodies, and one row for each task and unit, in the plan's order, every name in one spelling. */
export function trackerFromPlan(read: Plan, choices: TrackerChoices): Tracker {
  const plan = withOneSpelling(read);
  const years = yearsOf(plan, choices);
  const first = Math.min(...years);
  return {
    settings: {
      ...emptyRecord(SETTING_FIELDS),
      planNumber: bareNumber(plan.number),
      planTitle: plan.title,
      planDate: plan.issuedOn,
      organisation: plan.organisation,
      reportDate: choices.reportDate,
      warningDays: DEFAULT_WARNING_DAYS,
      strictBefore: "no",
      calendarStart: makeDay(first - 1, 1, 1) ?? choices.today,
    },
    units: unitsOf(plan),
    bodies: bodiesOf(plan),
    tasks: tasksOf(plan),
    holidays: publicHolidays([...years, Math.max(...years) + 1], choices.holidayNames ?? VIETNAMESE_NAMES),
    log: [],
    snapshots: [],
    rounds: [],
  };
}

/** Code of the n-th row, unit or body, such as "NV-001". */
export function makeCode(prefix: "NV" | "DV" | "DM", number: number): string {
  return `${prefix}-${String(number).padStart(prefix === "NV" ? 3 : 2, "0")}`;
}

function unitsOf({ units, pilots = [] }: Plan): Unit[] {
  const pilotKeys = new Set(pilots.map(nameKey));
  const shortNames = shortenUnitNames(units.map(({ name }) => name));
  return units.map(({ name, group }, index) => ({
    ...emptyRecord(UNIT_FIELDS),
    code: makeCode("DV", index + 1),
    name,
    shortName: shortNames[index] ?? name,
    group,
    ...(pilotKeys.has(nameKey(name)) && { pilot: "yes" }),
  }));
}

function bodiesOf({ bodies, units }: Plan): Body[] {
  const unitNames = new Set(units.map(({ name }) => nameKey(name)));
  return bodies
    .filter(({ name }) => !unitNames.has(nameKey(name)))
    .map(({ name, aliases }, index) => ({
      ...emptyRecord(BODY_FIELDS),
      code: makeCode("DM", index + 1),
      name,
      shortName: name,
      otherNames: aliases.join("; "),
    }));
}

function tasksOf(plan: Plan): Task[] {
  const milestones = new Set(plan.milestones);
  const inOrder = [...plan.tasks, ...plan.milestones].sort((a, b) => a.line - b.line);
  const rows = inOrder.flatMap((task) => unitNamesFor(task, plan).map((unit) => ({ task, unit })));
  return rows.map(({ task, unit }, index) => {
    const id = makeCode("NV", index + 1);
    return milestones.has(task) ? eventTask(task, unit, id) : taskFromPlan(task, unit, id);
  });
}

function unitNamesFor(task: PlanTask, { units }: Plan): readonly string[] {
  if (task.scope === "once") return [""];
  const all = task.units ?? units.map(({ name }) => name);
  return all.length > 0 ? all : [""];
}

function yearsOf({ issuedOn, tasks, milestones }: Plan, { reportDate, today }: TrackerChoices): number[] {
  const named = [...tasks, ...milestones].flatMap(({ deadline }) => [deadline.from, deadline.to]);
  const days = [...named, issuedOn, reportDate].filter((day): day is Day => day !== null);
  const years = (days.length > 0 ? days : [today]).map((day) => partsOf(day).year);
  return [...new Set(years)];
}
