import { dayOf } from "../../../domain/entry";
import type { PlanFacts } from "../../../domain/revise/revision";
import type { Task } from "../../../domain/task";
import type { Language } from "../../../i18n/language";
import type { ReviewTexts } from "../../../i18n/review";
import { formatDay } from "../../../i18n/format-day";
import { LABELS } from "../../../i18n/workbook";
import { spellsOut } from "../Review/describeTask";
import type { RevisionLine } from "./lines";

/** A line in words: what work, in which units, what it was and becomes, and what is to be known besides. */
export interface LineWords {
  readonly title: string;
  readonly units: string;
  /** "" where nothing was before. */
  readonly before: string;
  readonly after: string;
  readonly notes: readonly string[];
}

type Words = ReviewTexts["compare"];

/** Units named one by one; more of them are counted. */
const FEW = 3;

/** Puts a line into words. */
export function describeLine(line: RevisionLine, words: Words, language: Language): LineWords {
  const [task] = line.tasks;
  const [revision] = line.revisions;
  if (revision?.kind === "pilot") {
    const after = revision.isPilot ? words.isPilot : words.isNoPilot;
    return { title: revision.unit, units: "", before: "", after, notes: [] };
  }
  if (revision?.kind === "plan") {
    const [before, after] = [revision.was, revision.facts].map((facts) => sayPlan(facts, words, language));
    return { title: words.thisPlan, units: "", before: before ?? "", after: after ?? "", notes: [] };
  }
  if (!task || !revision) return { title: "", units: "", before: "", after: "", notes: [] };
  const named = { title: task.shortTitle || task.title, units: sayUnits(line, words) };
  const isEntered = "isEntered" in revision && revision.isEntered;
  const notes = isEntered ? [words.entered] : [];
  switch (revision.kind) {
    case "new":
      return {
        ...named,
        before: "",
        after: [sayLead(task, words), sayDue(task, words, language)].join(" · "),
        notes,
      };
    case "dropped":
      return {
        ...named,
        before: "",
        after: revision.isBegun ? sayBegun(task, words, language) : words.willNotApply,
        notes: revision.isUnitGone === true && !revision.isBegun ? [words.unitGone] : notes,
      };
    case "deadline": {
      const { otherDays } = revision;
      const extended = dayOf(task.extendedTo);
      return {
        ...named,
        before: sayDue(task, words, language),
        after: sayDue({ ...task, ...revision.fields }, words, language),
        notes: [
          ...notes,
          ...(extended === null ? [] : [words.extended(formatDay(extended, language))]),
          ...(otherDays ? [words.otherDay(formatDay(otherDays.to, language))] : []),
        ],
      };
    }
    case "lead":
      return {
        ...named,
        before: sayPeople(task, words),
        after: sayPeople({ ...task, ...revision.fields }, words),
        notes,
      };
    case "words":
      return {
        ...named,
        before: task.title,
        after: revision.fields.title ?? "",
        notes: revision.isLoose === true ? [...notes, words.loose] : notes,
      };
    case "moved":
      return {
        ...named,
        before: saySection(task.section, words),
        after: saySection(revision.fields.section ?? "", words),
        notes,
      };
  }
}

/** A plan by what changes of it: its number, day, name and organ. */
function sayPlan(facts: Partial<PlanFacts>, words: Words, language: Language): string {
  const { planNumber, planDate, planTitle, organisation } = facts;
  const day = dayOf(planDate ?? null);
  const dated = planDate === undefined ? undefined : day === null ? words.noDay : formatDay(day, language);
  return [planNumber === "" ? words.noNumber : planNumber, dated, planTitle, organisation]
    .filter((part) => part !== undefined && part !== "")
    .join(" · ");
}

function sayUnits({ tasks }: RevisionLine, words: Words): string {
  const units = tasks.map(({ unit }) => unit).filter((unit) => unit !== "");
  return units.length > FEW ? words.units(units.length) : units.join(", ");
}

function sayDue({ dueText, due }: Task, words: Words, language: Language): string {
  const day = dayOf(due);
  if (day === null) return dueText === "" ? words.noDue : dueText;
  if (dueText === "") return formatDay(day, language);
  return spellsOut(dueText, day) ? dueText : `${dueText} (${formatDay(day, language)})`;
}

function sayLead({ lead, unit }: Task, words: Words): string {
  if (lead === "") return words.noLead;
  return lead === unit ? words.eachUnit : lead;
}

function sayPeople(task: Task, words: Words): string {
  return task.support === ""
    ? sayLead(task, words)
    : `${sayLead(task, words)}; ${words.support(task.support)}`;
}

function saySection(section: string, words: Words): string {
  return section === "" ? words.noSection : words.section(section);
}

/** A day, a note or a difficulty may stand where the state still says that nothing was begun. */
function sayBegun(task: Task, words: Words, language: Language): string {
  return task.state === "not-started" ? words.filled : words.begun(stateOf(task, language));
}

function stateOf({ state }: Task, language: Language): string {
  const known: Readonly<Record<string, string>> = LABELS[language].states;
  return typeof state === "string" ? (known[state] ?? state) : "";
}
