import type { Day } from "./day";
import { choiceOf } from "./entry";
import type { Plan } from "./plan";
import type { PublicHoliday } from "./public-holiday";
import { makeTask, type Task } from "./task";
import type { Tracker } from "./tracker";
import { trackerFromPlan } from "./tracker-from-plan";

/** What a term is begun with: its plan, as far as somebody has named it already. */
export interface NextTerm {
  readonly number: string;
  readonly title: string;
  readonly today: Day;
  /** Names of the public holidays in the workbook's language. */
  readonly holidayNames: Readonly<Record<PublicHoliday, string>>;
}

/**
 * The tracker of the term after one: the same units, bodies, contacts and tasks, without dates, states or progress. Deadlines
 * that are counted from the congress stay so, and wait for its day; a new plan's number is nobody's to guess.
 */
export function nextTerm(
  { settings, units, bodies, tasks }: Tracker,
  { number, title, today, holidayNames }: NextTerm,
): Tracker {
  const plan: Plan = { ...NOTHING_PLANNED, number, title, organisation: settings.organisation };
  const begun = trackerFromPlan(plan, { reportDate: null, today, holidayNames });
  const { warningDays, strictBefore, preparedBy } = settings;
  return {
    ...begun,
    settings: { ...begun.settings, warningDays, strictBefore, preparedBy },
    units: units.map((unit) => ({ ...unit, event: null, pilot: null })),
    bodies,
    tasks: tasks.filter((task) => task.title.trim() !== "").map(taskAnew),
  };
}

const NOTHING_PLANNED: Omit<Plan, "number" | "title" | "organisation"> = {
  issuedOn: null,
  units: [],
  bodies: [],
  tasks: [],
  milestones: [],
  problems: [],
};

function taskAnew(task: Task): Task {
  const { id, title, shortTitle, section, stream, unit, lead, support, follower } = task;
  const fresh = makeTask({ id, title, shortTitle, section, stream, unit, lead, support, follower });
  return { ...fresh, ...ruleOf(task) };
}

/** What a deadline says for any term: so many days from the congress, or again and again. Words that name days do not. */
function ruleOf({ due, dueKind, dueText, offset, offsetUnit }: Task): Partial<Task> {
  const isRecurring = choiceOf(dueKind) === "recurring" && due === null;
  if (typeof offset !== "number") return isRecurring ? { dueKind, dueText } : {};
  return { dueKind: "relative", offset, offsetUnit, ...(due === null ? { dueText } : {}) };
}
