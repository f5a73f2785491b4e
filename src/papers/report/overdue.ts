import { namesNobody } from "../../domain/cell-error";
import { gather } from "../../domain/gather";
import { eachOnce, nameKey } from "../../domain/names";
import type { JudgedTask } from "../../domain/report";
import { fillWords } from "../../i18n/fill-words";
import { officialCount } from "../../i18n/letter-words";
import type { PapersWords } from "../../i18n/papers";
import type { PaperBlock } from "../paper";
import {
  daysLateOf,
  dueDayOf,
  ended,
  fitting,
  oneLine,
  shortTitleOf,
  someOf,
  titleInUnit,
  titleOf,
} from "../words";

/** How many lines the text has; the appendix has every task. */
const LONGEST = 8;

/** The overdue tasks, the latest first; one that several units have is told once for all of them. */
export function tellOverdue(
  overdue: readonly JudgedTask[],
  appendix: string,
  words: PapersWords,
): PaperBlock[] {
  const alike = [...gather(overdue, (one) => nameKey(titleOf(one))).values()];
  // Told together only where each stands for a place of its own; else a count of places would be wrong.
  const groups = alike.flatMap((group) =>
    placesOf(group).length === group.length ? [group] : group.map((one) => [one]),
  );
  const count = fitting(groups.length, LONGEST);
  const told = groups.slice(0, count);
  const more = groups.slice(count).flat().length;
  const lines = told.map((group) =>
    group.length === 1 ? group.map((one) => tellOne(one, words)).join("") : tellMany(group, words),
  );
  const rest = fillWords(words.more, { count: officialCount(more, words), appendix });
  return [...lines, ...(more > 0 ? [rest] : [])].map((text) => ({ kind: "item", text }));
}

function tellOne(one: JudgedTask, words: PapersWords): string {
  const said = words.report;
  const lead = oneLine(one.task.lead);
  const reason = oneLine(one.task.lateReason);
  const facts = {
    title: titleInUnit(one, words),
    date: dueDayOf(one, words),
    days: officialCount(daysLateOf(one), words),
    lead: lead === "" ? "" : fillWords(said.lead, { lead }),
    reason: reason === "" ? "" : fillWords(said.reason, { reason }),
  };
  return ended(fillWords(said.late, facts));
}

function tellMany(group: readonly JudgedTask[], words: PapersWords): string {
  const said = words.report;
  const places = placesOf(group);
  const reasons = eachOnce(
    group.map(({ task }) => oneLine(task.lateReason)).filter((reason) => reason !== ""),
    (reason) => reason,
  );
  const facts = {
    title: group.slice(0, 1).map(shortTitleOf).join(""),
    count: officialCount(group.length, words),
    names: someOf(places, words),
    days: officialCount(Math.max(...group.map(daysLateOf)), words),
    reasons: reasons.length === 0 ? "" : fillWords(said.reason, { reason: reasons.join(words.list) }),
  };
  return ended(fillWords(said.lateMany, facts));
}

/** Units, or leads of what is of no unit, each once. */
function placesOf(group: readonly JudgedTask[]): string[] {
  const names = group.map(({ task }) => (namesNobody(task.unit) ? task.lead : task.unit));
  return eachOnce(names.filter((name) => !namesNobody(name)).map(oneLine), nameKey);
}
