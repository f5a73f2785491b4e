import type { Deadline } from "../../domain/deadline";
import type { PlanProblem, PlanTask } from "../../domain/plan";
import { comparable } from "../text/comparable";
import { readRoles, type Roles } from "../bodies/roles";
import { streamOf } from "../stream";
import { assign, assignEvent } from "./assign";
import { deadlineOf } from "./deadline-of";
import type { PlanFrame } from "./plan-frame";
import type { RawTask } from "./raw-task";
import { shortName } from "./short-name";
import { supportOf } from "./support";

/** A task with everything understood, the bodies it sets up, and what a person should look at. */
export interface FinishedTask {
  readonly task: PlanTask;
  readonly founded: readonly string[];
  readonly isMilestone: boolean;
  readonly problems: readonly PlanProblem[];
}

const CONGRESS =
  /^(?:tổ chức |tiến hành |thời gian tổ chức |thời gian tiến hành |thời gian |hoàn thành )?đại hội(?: |:|$)/;

/** Works out who does a task, when it is due and which stream it belongs to. */
export function finishTask(raw: RawTask, frame: PlanFrame): FinishedTask {
  const title = raw.text.replace(/\s*(?:\.\/\.|[.;,])+$/u, "").trim();
  const roles = readRoles(title);
  const { deadline, problems } = deadlineOf(raw, title, frame);
  const isMilestone = raw.isEvent
    ? deadline.bound !== "none"
    : roles.lead === null && isEvent(title, deadline);
  const understood = isMilestone ? eventOf(raw, title, frame) : workOf(raw, title, roles, frame);
  const task: PlanTask = {
    title,
    shortTitle: shortName(title, isMilestone ? 0 : roles.deedStart, deadline),
    section: raw.section,
    line: raw.line,
    ...understood,
    ...(raw.product ? { product: raw.product } : {}),
    deadline,
  };
  return { task, founded: roles.founded, isMilestone, problems };
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

/** Whether a sentence announces the congress itself and its time: "Đại hội …: tháng 4/2021". */
function isEvent(title: string, deadline: Deadline): boolean {
  return deadline.bound !== "none" && CONGRESS.test(comparable(title)) && isAnnouncement(title, deadline);
}

function isAnnouncement(title: string, deadline: Deadline): boolean {
  const at = title.indexOf(deadline.text);
  return /^đại hội/i.test(title) || /[:(]\s*(?:hoàn thành |dự kiến )?$/.test(title.slice(0, Math.max(0, at)));
}
