import { said } from "../text/said";
import type { Deadline } from "../../domain/deadline";
import { dropEnd } from "../../domain/drop-end";
import type { PlanProblem, PlanTask, FoundIn, Sureness } from "../../domain/plan";
import { isEachUnit } from "../bodies/collective";
import type { KnownNames } from "../bodies/known-names";
import { readRoles, type Roles } from "../bodies/roles";
import { shortName } from "../short-title";
import { streamOf } from "../stream";
import { comparable } from "../text/comparable";
import { tokenise } from "../text/tokens";
import { assign, assignEvent, supportOf } from "./assign";
import { deadlineOf } from "./deadline-of";
import { deadlineDoubt, isFragment, leadDoubt, supportDoubt, timeDoubt } from "./doubts";
import type { RawTask, PlanFrame } from "./raw-task";

/** A task with everything understood, the bodies it sets up, and what a person should look at. */
export interface FinishedTask {
  readonly task: PlanTask;
  readonly founded: readonly string[];
  readonly isMilestone: boolean;
  /** Whether a letter's addressees do it: there it needs no question who does. */
  readonly isAddressed: boolean;
  /** Whether all that tells its time is a heading. */
  readonly isTimeOfHeading: boolean;
  /** Whether its sentence names its lead and those who support it side by side. */
  readonly isJoint: boolean;
  readonly problems: readonly PlanProblem[];
}

const CONGRESS =
  /^(?:tổ chức |tiến hành |thời gian tổ chức |thời gian tiến hành |thời gian |hoàn thành )?đại hội(?: |:|$)/;

const CONGRESS_ALONE =
  /^(?:tổ chức |tiến hành |hoàn thành )*đại hội(?: điểm| chi bộ| chi hội| chi đoàn| cơ sở| đại biểu| phụ nữ| của đơn vị| cấp \p{L}+| nhiệm kỳ [\d -]+)*(?: dự kiến| hoàn thành| xong)?$/u;

/** Works out who does a task, when it is due and which stream it belongs to. */
export function finishTask(raw: RawTask, frame: PlanFrame): FinishedTask {
  const title = withoutEnd(raw.text);
  const roles = readRoles(title, frame.known);
  const { deadline, from, problems } = deadlineOf(raw, title, frame);
  const isOwn = roles.lead === null && isOwnCongress(raw, title, deadline);
  const isMilestone = raw.isEvent
    ? deadline.bound !== "none"
    : isOwn || (roles.lead === null && isEvent(title, deadline));
  const told = isMilestone && !isOwn ? eventOf(raw, title, frame) : workOf(raw, title, roles, frame);
  const understood = withWholeName(told, frame.known);
  const isParted = understood === told;
  const doubts = [
    isParted ? leadDoubt(understood.leadInferred ? null : understood.lead, raw, roles, frame.known) : null,
    isParted ? supportDoubt(raw, roles) : null,
    timeDoubt(deadline, title, raw.line),
    raw.time === undefined ? deadlineDoubt(deadline, title, raw.line, roles, frame.known) : null,
  ].filter((doubt) => doubt !== null);
  const sureness = surenessOf(raw, roles, understood, from, doubts);
  const task: PlanTask = {
    title,
    shortTitle: shortName(title, isMilestone ? 0 : roles.deedStart, deadline),
    section: raw.section,
    line: raw.line,
    ...understood,
    ...(isOwn ? { stream: "direction" as const } : {}),
    deadline,
    ...said({ product: raw.product, sureness, side: raw.side }),
  };
  const odd: PlanProblem[] = raw.isOdd ? [{ code: "row-unclear", line: raw.line, words: title }] : [];
  const isAddressed = raw.doer?.isAddressed === true;
  const isJoint = roles.isJoint && !raw.lead && !raw.units;
  return {
    task,
    founded: roles.founded,
    isMilestone,
    isAddressed,
    isJoint,
    isTimeOfHeading: from === "heading" && raw.time === undefined && !title.includes(deadline.text),
    problems: [...odd, ...problems, ...doubts],
  };
}

type Understood = Pick<PlanTask, "scope" | "lead" | "leadInferred" | "support" | "stream" | "units">;

function eventOf(raw: RawTask, title: string, frame: PlanFrame): Understood {
  const { others, ...assigned } = assignEvent(raw, title, frame);
  return { ...assigned, support: others, stream: "direction" };
}

function workOf(raw: RawTask, title: string, roles: Roles, frame: PlanFrame): Understood {
  const stream = streamOf(title.slice(roles.deedStart), raw.headings);
  return { ...assign(raw, roles, frame), support: supportOf(raw, roles), stream };
}

const JOINS = [" - ", ", ", " và ", " "];

/** "Phòng Kế hoạch / Tài chính" in a cell, where the document names "Phòng Kế hoạch - Tài chính": one body. */
function withWholeName(task: Understood, known: KnownNames): Understood {
  const [first, ...support] = task.support;
  if (task.lead === null || first === undefined || !isFragment(first)) return task;
  const names = JOINS.map((sign) => `${task.lead}${sign}${first}`);
  const lead = names.find((name) => known.holds(tokenise(name)));
  return lead === undefined ? task : { ...task, lead, support };
}

/** "Tổ chức Đại hội trong tháng 11/2025" under the units, with nothing else: each unit's own congress. */
function isOwnCongress(raw: RawTask, title: string, deadline: Deadline): boolean {
  const at = title.lastIndexOf(deadline.text);
  if (!["in", "on", "range", "before", "by"].includes(deadline.bound) || at < 0) return false;
  const rest = `${title.slice(0, at)} ${title.slice(at + deadline.text.length)}`;
  const words = comparable(rest)
    .replace(/[\s,;:()]+/g, " ")
    .trim();
  return raw.doer !== null && isEachUnit(raw.doer.lead, true) && CONGRESS_ALONE.test(words);
}

/** Whether a sentence announces the congress itself and its time: "Đại hội …: tháng 4/2021". */
function isEvent(title: string, { bound, text }: Deadline): boolean {
  if (bound === "none" || !CONGRESS.test(comparable(title))) return false;
  const before = title.slice(0, Math.max(0, title.indexOf(text)));
  return /^đại hội/i.test(title) || /[:(]\s*(?:hoàn thành |dự kiến )?$/.test(before);
}

/** A text without the marks that end its sentence, the document or a point ("./."). */
function withoutEnd(text: string): string {
  const shorter = dropEnd(text.trimEnd(), ".;,");
  return shorter.endsWith("./") ? withoutEnd(shorter.slice(0, -2)) : shorter.trim();
}

/** Where the facts of a task were found that its own words do not state; undefined where all are stated. */
function surenessOf(
  raw: RawTask,
  roles: Roles,
  task: Pick<PlanTask, "lead" | "leadInferred" | "support" | "scope" | "units">,
  deadline: FoundIn | undefined,
  doubts: readonly PlanProblem[],
): Sureness | undefined {
  const isDoubted = (code: string): boolean => doubts.some((doubt) => doubt.code === code);
  const lead = isDoubted("lead-doubtful") ? "guess" : leadFrom(raw, roles, task);
  const isSupportOfHeading =
    task.support.length > 0 && !raw.support && !raw.lead && roles.support.length === 0;
  const found: Sureness = said({
    deadline: isDoubted("time-not-taken") || isDoubted("deadline-doubtful") ? ("guess" as const) : deadline,
    lead,
    support: isDoubted("support-doubtful")
      ? ("guess" as const)
      : isSupportOfHeading && raw.doer && ("heading" as const),
    units: lead === "guess" && task.scope === "each-unit" && ("guess" as const),
  });
  const isOdd = raw.isOdd ? ({ deadline: "guess", lead: "guess", support: "guess" } as const) : {};
  const all = { ...found, ...isOdd };
  return Object.keys(all).length > 0 ? all : undefined;
}

function leadFrom(
  raw: RawTask,
  { isJoint, ...roles }: Roles,
  { leadInferred }: Pick<PlanTask, "leadInferred">,
): FoundIn | undefined {
  if (leadInferred) return "guess";
  if (raw.isLeadAbove) return "neighbour";
  if (isJoint && raw.lead === undefined && raw.units === undefined) return "guess";
  const isStated = raw.lead !== undefined || raw.units !== undefined || roles.lead !== null;
  return isStated || roles.units.length > 0 || !raw.doer ? undefined : "heading";
}
