import { NO_DEADLINE, type Deadline } from "../../domain/deadline";
import type { PlanProblem, PlanTask } from "../../domain/plan";
import { comparable } from "../text/comparable";
import { tokenise } from "../text/tokens";
import { isEachUnit } from "../bodies/collective";
import { readBodies, readRoles, type Roles } from "../bodies/roles";
import { findDeadline } from "../deadline/find-deadline";
import { parseDeadline } from "../deadline/parse-deadline";
import type { DeadlineContext } from "../deadline/year";
import { streamOf } from "../stream";
import type { RawTask } from "./raw-task";
import { listsIn, namesInCell } from "./units";
import { shortName } from "./short-name";

/** What the whole plan says that a single task needs. */
export interface PlanFrame {
  readonly organisation: string;
  readonly unitNames: readonly string[];
  /** Whether the plan is made for its units: a heading or sentence says that they carry it out. */
  readonly isForUnits: boolean;
  readonly context: DeadlineContext;
}

/** A task with everything understood, the bodies it sets up, and what a person should look at. */
export interface FinishedTask {
  readonly task: PlanTask;
  readonly founded: readonly string[];
  readonly isMilestone: boolean;
  readonly problems: readonly PlanProblem[];
}

const STARTS_WITH_PLACE = /^(?:xã|phường|quận|huyện|thị|thành|tỉnh|thôn|ấp|bản|khu)/;
const CONGRESS =
  /^(?:tổ chức |tiến hành |thời gian tổ chức |thời gian tiến hành |thời gian |hoàn thành )?đại hội(?: |:|$)/;

/** Works out who does a task, when it is due and which stream it belongs to. */
export function finishTask(raw: RawTask, frame: PlanFrame): FinishedTask {
  const title = raw.text.replace(/\s*(?:\.\/\.|[.;,])+$/u, "").trim();
  const roles = readRoles(title);
  const { deadline, problems } = deadlineOf(raw, title, frame);
  const isMilestone =
    roles.lead === null &&
    deadline.bound !== "none" &&
    CONGRESS.test(comparable(title)) &&
    isAnnouncement(title, deadline);
  const assigned = isMilestone ? assignEvent(raw, title, frame) : assign(raw, roles, frame);
  const task: PlanTask = {
    title,
    shortTitle: isMilestone ? shortName(title, 0, deadline) : shortName(title, roles.deedStart, deadline),
    section: raw.section,
    line: raw.line,
    ...assigned,
    support: supportOf(raw, roles),
    stream: isMilestone ? "direction" : streamOf(title.slice(roles.deedStart), raw.headings),
    ...(raw.product ? { product: raw.product } : {}),
    deadline,
  };
  return { task, founded: roles.founded, isMilestone, problems };
}

type Assignment = Pick<PlanTask, "scope" | "lead" | "leadInferred"> & { units?: readonly string[] };

/** Whose event it is: the units it names, each unit of a level, or the issuing body's own. */
function assignEvent(raw: RawTask, title: string, frame: PlanFrame): Assignment {
  const named = listsIn(title)
    .flat()
    .filter((name) => !STARTS_WITH_PLACE.test(comparable(name)));
  if (raw.units) return assignCell(raw.units, raw.lead, frame);
  if (named.length > 0 && named.every((name) => frame.unitNames.includes(name)))
    return assignUnits(named, frame);
  const [only] = named;
  if (only !== undefined) return { scope: "once", lead: only, leadInferred: false };
  const level = /cấp (tỉnh|thành phố|huyện|quận|xã|phường|cơ sở|chi)/.exec(comparable(title))?.[1];
  const isOwn = level !== undefined && comparable(frame.organisation).includes(` ${level}`);
  const several =
    level !== undefined || / các | mỗi | \d+ (?:đơn vị|quận|huyện|xã|phường)/.test(` ${comparable(title)} `);
  if (frame.isForUnits || (several && !isOwn)) return { scope: "each-unit", lead: null, leadInferred: true };
  return { scope: "once", lead: frame.organisation === "" ? null : frame.organisation, leadInferred: true };
}

function assign(raw: RawTask, roles: Roles, frame: PlanFrame): Assignment {
  if (raw.units) return assignCell(raw.units, raw.lead, frame);
  if (raw.lead) return assignNamed(raw.lead, frame);
  if (roles.units.length > 0) return assignUnits(roles.units, frame);
  const named = roles.lead ?? raw.doer?.lead ?? null;
  if (named !== null) return assignBody(named, frame);
  if (frame.isForUnits) return { scope: "each-unit", lead: null, leadInferred: true };
  return { scope: "once", lead: frame.organisation === "" ? null : frame.organisation, leadInferred: true };
}

/** A row of a list that names its units: they do it, led by the body of its lead column if there is one. */
function assignCell(cell: string, lead: string | undefined, frame: PlanFrame): Assignment {
  const units = isEachUnit(cell, true) ? frame.unitNames : namesInCell(cell);
  const assigned = assignUnits(units, frame);
  return lead ? { ...assigned, lead: assignNamed(lead, frame).lead } : assigned;
}

function assignNamed(words: string, frame: PlanFrame): Assignment {
  const units = listsIn(words).flat();
  if (units.length > 1 && units.every((name) => frame.unitNames.includes(name)))
    return assignUnits(units, frame);
  const [first] = readBodies(words, tokenise(words), 0);
  return assignBody(first ?? words, frame);
}

function assignBody(name: string, frame: PlanFrame): Assignment {
  if (isEachUnit(name, frame.unitNames.length > 0))
    return { scope: "each-unit", lead: null, leadInferred: false };
  return { scope: "once", lead: name, leadInferred: false };
}

function assignUnits(units: readonly string[], frame: PlanFrame): Assignment {
  const all = units.length === frame.unitNames.length;
  return { scope: "each-unit", lead: null, leadInferred: false, ...(all ? {} : { units }) };
}

function supportOf(raw: RawTask, roles: Roles): readonly string[] {
  if (raw.support) {
    return namesOf(raw.support);
  }
  return roles.lead === null && roles.support.length === 0 ? (raw.doer?.support ?? []) : roles.support;
}

/** Bodies that a cell or labelled line names; words that are no known kind of name are kept as they are. */
function namesOf(words: string): string[] {
  return words.split(/\s*;\s*/).flatMap((part) => {
    const names = readBodies(part, tokenise(part), 0);
    const covered = names.join("").length;
    const plain = part.split(/\s*,\s*/).filter((name) => name !== "");
    return names.length > 0 && covered * 10 >= part.length * 7 ? names : plain;
  });
}

function deadlineOf(
  raw: RawTask,
  title: string,
  frame: PlanFrame,
): { readonly deadline: Deadline; readonly problems: PlanProblem[] } {
  if (raw.time) {
    const deadline = parseDeadline(raw.time, frame.context);
    return { deadline, problems: problemsOf(deadline, raw.line, !/\d{4}/.test(raw.time), []) };
  }
  const found = findDeadline(title, frame.context);
  if (found.deadline.bound !== "none") {
    return {
      deadline: found.deadline,
      problems: problemsOf(found.deadline, raw.line, found.yearFromContext, found.others),
    };
  }
  if (!raw.timeOfHeading) return { deadline: NO_DEADLINE, problems: [] };
  const inherited = parseDeadline(raw.timeOfHeading, frame.context);
  if (inherited.bound === "none") return { deadline: NO_DEADLINE, problems: [] };
  const said: PlanProblem = { code: "deadline-from-heading", line: raw.line, words: inherited.text };
  return { deadline: inherited, problems: [said, ...problemsOf(inherited, raw.line, false, [])] };
}

function problemsOf(
  deadline: Deadline,
  line: number,
  yearFromContext: boolean,
  others: readonly string[],
): PlanProblem[] {
  const proposal = deadline.to ?? deadline.proposedTo;
  const words = deadline.text;
  const problems: PlanProblem[] = (deadline.needsReview ?? []).map((code) => ({
    code,
    line,
    words,
    ...(proposal ? { proposal } : {}),
  }));
  if (deadline.proposedTo && deadline.to === null)
    problems.push({ code: "no-end-named", line, words, proposal: deadline.proposedTo });
  const dated = deadline.to ?? deadline.from;
  if (yearFromContext && dated) problems.push({ code: "year-from-document", line, words, proposal: dated });
  if (others.length > 0)
    problems.push({
      code: "several-deadlines",
      line,
      words: [...others, words].join("; "),
      ...(proposal ? { proposal } : {}),
    });
  return problems;
}

function isAnnouncement(title: string, deadline: Deadline): boolean {
  const at = title.indexOf(deadline.text);
  return /^đại hội/i.test(title) || /[:(]\s*(?:hoàn thành |dự kiến )?$/.test(title.slice(0, Math.max(0, at)));
}
