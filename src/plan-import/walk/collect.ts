import type { KnownNames } from "../bodies/known-names";
import { beginsWithDeed } from "../bodies/deed";
import { readAttribute } from "../structure/attributes";
import { headsList } from "../structure/parent";
import { withAllBelow, type Point } from "../structure/point";
import { isWideUnitHeading } from "../structure/section-kind";
import { hasDoer, isCharged } from "../tasks/acting";
import { kindAlone, type Doer } from "../tasks/doer";
import { deedOf, kindInside, MOST_HEADING_WORDS } from "../tasks/heading";
import { isNotWork } from "../tasks/not-work";
import type { Collected } from "../tasks/raw-task";
import { tasksOfTable } from "../tasks/row-tasks";
import { doerOfAttributes, toTask, valueOf, type Surroundings } from "../tasks/to-task";
import { unitLinesOf } from "../tasks/units";
import { askedBehind, askedOf, chargedIn } from "./asked";
import { detailedOf, type Detailed, datedBelowLabels, hasFields, workBesideFields } from "./detailed";
import {
  behindLine,
  introducedBy,
  closesWithTime,
  opensWork,
  withClosingTime,
  papersAmong,
} from "./introduced";
import { goesOnWith, isTask, isWorkBelow } from "./lines-below";
import { outermost } from "./outermost";
import { meaningOf, readsAsWork, isWorkHere } from "./sentence";
import {
  isHeadingWork,
  lineOfTime,
  insideHeading,
  eventsOf,
  isToldOf,
  daysOf,
  eventsTold,
  tellsEvent,
} from "./heading";
import { timeIn } from "../deadline/parse-deadline";

/** Walks through the outline and collects the tasks and the lines that name units. */
export function collect(
  outline: readonly Point[],
  recipients: readonly string[],
  known: KnownNames,
): Collected {
  const collected: Collected = { tasks: [], passed: [], unitLines: [] };
  walkChildren(outline, outermost(outline, recipients, known), collected);
  return collected;
}

function walkChildren(points: readonly Point[], around: Surroundings, collected: Collected): void {
  const { known } = around;
  const { tasks } = collected;
  const hasPoints = points.some((point) => point.kind !== "paragraph");
  const { lines: unitLines, areUnits } = unitLinesOf(points);
  const papers = papersAmong(points, known);
  let current = around;
  let charged: Doer | null = null;
  let begun = tasks.length;
  for (const [at, point] of points.entries()) {
    const kind = papers.has(point) ? "other" : current.kind;
    if (at > 0 && opensWork(point, known)) begun = tasks.length;
    if (point.kind !== "paragraph") charged = null;
    if (unitLines.has(point)) {
      if (areUnits) noteUnits(point, collected);
    } else if (point.table) {
      const { headings, time = timeAbove(points.slice(Math.max(0, at - LINES_ABOVE), at)) } = current;
      tasks.push(...tasksOfTable(point.table, { section: point.path, headings, time }));
    } else if (point.kind !== "paragraph") walkPoint(point, { ...current, kind }, collected);
    else if (tasks.length > begun && closesWithTime(point.text))
      tasks.push(...withClosingTime(tasks.splice(begun), point.text));
    else {
      // The time of a list that a line introduced ends with the list.
      if (current.isTimeOfList && points[at - 1]?.kind !== "paragraph")
        current = { ...current, time: around.time, isTimeOfList: false };
      const introduced = introducedBy(point.text, known);
      // "Sau hội chợ" between points: who and when was named by the line before is not of those behind it.
      if (!introduced && standsBetween(points, at)) current = { ...around, ...kindAlone(point.text) };
      charged = chargedIn(point.text, known) ?? (introduced ? null : charged);
      if (introduced) current = behindLine(point.text, introduced, current);
      walkSentence(point, { ...current, kind, doer: charged ?? current.doer }, hasPoints, collected);
    }
  }
}

const LINES_ABOVE = 6;

/** "Thời gian: ngày 12/6/2026" over an agenda. */
function timeAbove(points: readonly Point[]): string | undefined {
  const above = points.flatMap(({ text, line }) => readAttribute(text, line) ?? []);
  return above.filter(({ name }) => name === "time").at(-1)?.value;
}

/** Whether a line of a few words heads the points of a list that follow it. */
function standsBetween(points: readonly Point[], at: number): boolean {
  const [above, point, below] = points.slice(Math.max(0, at - 1), at + 2);
  return Boolean(above?.marker && point && below?.marker && headsList(point.text, above.text));
}

function walkPoint(given: Point, around: Surroundings, collected: Collected): void {
  const whole = detailedOf(given);
  const events = eventsTold(whole);
  const detailed = { ...whole, attributes: whole.attributes.filter((each) => !events.includes(each)) };
  collected.tasks.push(...daysOf(given, events, [...around.headings, given.text]));
  if (around.kind === "tasks" && hasFields(detailed)) walkFields(detailed, around, collected);
  else if (
    isTask(detailed, around.known) &&
    (events.length === 0 || given.text.split(" ").length > MOST_HEADING_WORDS)
  )
    walkTask(detailed, around, collected);
  else {
    const begun = collected.tasks.length;
    walkHeading(detailed, around, collected);
    const inside = { ...around, kind: kindInside(detailed.point, around) };
    walkChildren(datedBelowLabels(detailed), inside, collected);
    // "Bước 3: Tổng kết" over what names nobody: the step stands for it.
    // "2. Công bố dự thảo" over what is published and "Thời gian: …": so does a deed with a time.
    const { point, attributes } = detailed;
    const isTimed =
      point.kind === "point" && beginsWithDeed(point.text) && valueOf(attributes, "time") !== undefined;
    const isStep = inside.kind === "tasks" && (isTimed || point.marker?.style === "stage");
    if (isStep && collected.tasks.length === begun) collected.tasks.push(toTask(point, attributes, around));
  }
}

function walkFields(detailed: Detailed, around: Surroundings, collected: Collected): void {
  const { point, attributes } = detailed;
  const headings = [...around.headings, point.text];
  const told = deedBehindColon(detailed);
  collected.tasks.push(toTask(told ?? point, attributes, told ? { ...around, headings } : around));
  const doer = doerOfAttributes(attributes);
  const inside = { ...around, headings, doer };
  walkChildren(workBesideFields(point), inside, collected);
}

/** "6.1. Tham gia thực hiện:" over one dash that tells a deed, among labels: that is the work, and the point only introduces it. */
function deedBehindColon({ point, details }: Detailed): Point | undefined {
  const [only, ...more] = details;
  const isIntroduced = point.text.endsWith(":") && more.length === 0 && only?.children.length === 0;
  return isIntroduced && beginsWithDeed(only.text) ? only : undefined;
}

function walkTask(detailed: Detailed, around: Surroundings, collected: Collected): void {
  const { point, details, attributes } = detailed;
  const own = readAttribute(point.text, point.line);
  if (own && own.name !== "content" && own.name !== "product") {
    // "Kinh phí: trích từ quỹ; đồng chí A quyết toán trong vòng 07 ngày": a part of a labelled line may be work.
    if (tellsEvent(own)) collected.tasks.push(...daysOf(point, [own], around.headings));
    const charged = own.value.split(/;\s+/).filter((part) => isCharged(part, around.known));
    collected.tasks.push(...charged.map((text) => toTask({ ...point, text }, [], around)));
    // A time that is neither one point's nor that of all of the document: told, and never lost without a word.
    const isLost =
      own.name === "time" && !tellsEvent(own) && charged.length === 0 && around.time === undefined;
    if (isLost && timeIn(own.value) !== undefined) collected.passed.push(point);
    for (const detail of details) walkSentence(detail, around, true, collected);
  } else if (isNotWork(point.text, timeIn(point.text) !== undefined)) {
    const text = askedBehind(point.text, around.known);
    if (text !== null) walkTask({ ...detailed, point: { ...point, text } }, around, collected);
  } else {
    const below: Collected = { ...collected, tasks: [] };
    for (const detail of details) walkDetail(point, detail, around, below);
    if (isWorkHere(point.text, around)) collected.tasks.push(toTask(point, attributes, around));
    collected.tasks.push(...below.tasks);
  }
}

function walkDetail(point: Point, detail: Point, around: Surroundings, below: Collected): void {
  const { known } = around;
  if (goesOnWith(point, detail, known)) {
    const further = { ...around, doer: deedOf(point, known, 0) ?? around.doer };
    // Behind a list that a line gave a time, what is somebody else's is no part of it.
    const isApart = around.isTimeOfList && hasDoer(detail.text, known);
    walkSentence(detail, isApart ? { ...further, time: undefined } : further, false, below);
    return;
  }
  const isOwn = isWorkBelow(point, detail, known);
  if (isOwn || timeIn(detail.text) !== undefined) walkSentence(detail, around, !isOwn, below);
  else notePassed(detail, around, below);
}

function walkHeading(detailed: Detailed, around: Surroundings, collected: Collected): void {
  const { point, details, attributes } = detailed;
  const { tasks } = collected;
  const inside = insideHeading(detailed, around);
  if (inside.kind === "units") return noteUnits(point, collected);
  if (details.length === 0) {
    tasks.push(...eventsOf(detailed, around, inside));
    return;
  }
  collected.passed.push(...point.children.filter((child) => isWorkBehindLabel(child, details, inside)));
  if (isHeadingWork(detailed, around, inside)) tasks.push(toTask(point, attributes, around));
  if (isToldOf(detailed, around.known)) {
    const below = details.flatMap(({ children }) => children);
    return walkChildren(below, inside, collected);
  }
  const told = lineOfTime(detailed, inside);
  if (told) tasks.push(toTask(told, [], inside));
  walkChildren(told ? details.slice(1) : details, inside, collected);
}

/** "2. Thời hạn: 15/4/2026 nộp kỷ yếu; Phòng A chủ trì": a labelled point of a section, in which work stands besides. */
function isWorkBehindLabel(child: Point, details: readonly Point[], { kind, known }: Surroundings): boolean {
  const { marker, text, line } = child;
  const isPoint = kind === "tasks" && marker !== null && !details.includes(child);
  const label = isPoint ? readAttribute(text, line) : null;
  if (!label) return false;
  if (label.name !== "time") return timeIn(label.value) !== undefined;
  return label.value.split(/[,;] /).some((part) => hasDoer(part, known) || beginsWithDeed(part));
}

function walkSentence(given: Point, around: Surroundings, hasPoints: boolean, collected: Collected): void {
  const point = askedOf(given, around.known);
  const meaning = meaningOf(point, around, hasPoints);
  if (meaning === "task") collected.tasks.push(toTask(point, [], around));
  const label = meaning === null && around.kind !== "other" ? readAttribute(point.text, point.line) : null;
  if (label && tellsEvent(label)) collected.tasks.push(...daysOf(point, [label], around.headings));
  if (meaning === "passed") notePassed(point, around, collected);
}

function notePassed({ text, line }: Point, around: Surroundings, { passed }: Collected): void {
  if (readsAsWork(text, around)) passed.push({ text, line });
}

function noteUnits(point: Point, { unitLines }: Collected): void {
  for (const { text, line } of withAllBelow([point]))
    if (!isWideUnitHeading(text)) unitLines.push({ text, line });
}
