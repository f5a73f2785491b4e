import { dayOf } from "../../domain/entry";
import type { Report } from "../../domain/report";
import type { Tracker } from "../../domain/tracker";
import { toSerial } from "../schema/serial";

/** The first and last day that deadlines of a plan name, as serials; null where none does. Extensions count, done work too. */
export function datesOfPlan(
  { tasks }: Pick<Tracker, "tasks">,
  { judged }: Pick<Report, "judged">,
): { readonly first: number; readonly last: number } | null {
  const effective = judged.flatMap(({ verdict: { due } }) => (due.kind === "day" ? [toSerial(due.day)] : []));
  if (effective.length === 0) return null;
  const named = tasks.flatMap(({ due }) => dayOf(due) ?? []).map(toSerial);
  let [first, last] = [Infinity, -Infinity];
  for (const serial of [...effective, ...named])
    [first, last] = [Math.min(first, serial), Math.max(last, serial)];
  return { first, last };
}
