import { dayOf } from "../../domain/entry";
import { fillWords } from "../../i18n/fill-words";
import type { RollUpWords } from "../../i18n/roll-up";
import type { CellContent } from "../page/content";
import { toSerial } from "../schema/serial";
import type { PlanStanding } from "./plan-standing";

/** How many tasks one page names; the rest is counted. */
const LONGEST = 22;

/** The urgent tasks of all plans as rows of the page. */
export interface UrgentRows {
  readonly heads: readonly CellContent[];
  readonly rows: readonly (readonly CellContent[])[];
  /** What says how many are left out, "" where none is. */
  readonly more: string;
}

/** The most urgent tasks over all plans, the latest first; equal ones in the order of the plans. */
export function urgentRows(plans: readonly PlanStanding[], words: RollUpWords): UrgentRows {
  const all = plans
    .flatMap(({ plan, urgent }) => urgent.map((judged) => ({ plan, ...judged })))
    .sort((one, other) => (one.verdict.daysLeft ?? 0) - (other.verdict.daysLeft ?? 0));
  const { number, task, plan, due, who, state } = words.urgentHeads;
  const more = all.length - LONGEST;
  return {
    heads: spread([number, task, plan, due], who, state),
    rows: all.slice(0, LONGEST).map((one, index) => {
      const { verdict } = one;
      const days = verdict.daysLeft ?? 0;
      const day = verdict.due.kind === "day" ? dayOf(verdict.due.day) : null;
      const sentence = days < 0 ? words.late : days === 0 ? words.today : words.soon;
      const people = [...new Set([one.task.unit, one.task.lead])].filter((name) => name.trim() !== "");
      const title = one.task.shortTitle.trim() || one.task.title;
      return spread(
        [index + 1, title, one.plan || words.unnamed, day === null ? null : toSerial(day)],
        people.join("; "),
        fillWords(sentence, { days: Math.abs(days) }),
      );
    }),
    more: more > 0 ? fillWords(words.more, { count: more }) : "",
  };
}

/** Two texts over the merged columns behind the first four. */
function spread(first: readonly CellContent[], who: string, state: string): CellContent[] {
  return [...first, who, null, null, null, null, null, state, null];
}
