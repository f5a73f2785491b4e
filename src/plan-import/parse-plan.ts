import { partsOf, type Day } from "../domain/day";
import type { MovedTask, Plan, PlanProblem } from "../domain/plan";
import { organisationOf, organisationOfTitle } from "./bodies/organisation";
import { namesIn, sureNames } from "./bodies/met-names";
import { buildPlan, type PlanOptions } from "./build-plan";
import { readDocumentHead, followedPlans, readsAsWork, setsRules } from "./structure/document";
import { readAmendment } from "./structure/amendment";
import { partBody, unwrap } from "./structure/body-lines";
import { buildOutline } from "./structure/outline";
import { withAllBelow, type Point } from "./structure/point";
import { findTables } from "./table/find-tables";
import { isUnread, type ColumnMeaning } from "./table/columns";
import { collect } from "./walk/collect";
import { namesSeenWhole } from "./tasks/seen-names";
import { parseDeadline } from "./deadline/parse-deadline";
import { withWholeHeads } from "./text/broken-heads";
import { readLines, type Told } from "./text/lines";
import { withWholeDays } from "./text/week-days";
import { readSpacedTables } from "./spaced/spaced-tables";
import { withLostTimes } from "./lost-times";
import { withUnsureLines } from "./unsure-lines";

/** Reads an official plan from its text; what a person should look at is in its problems, with lines of the raw text. */
export function parsePlan(text: string, options: PlanOptions = {}): Plan {
  const spaced = readSpacedTables(text);
  const lines = withWholeDays(withWholeHeads(readLines(spaced?.text ?? text))).map((line) => ({
    ...line,
    line: spaced?.lines[line.line - 1] ?? line.line,
  }));
  const head = readDocumentHead(lines);
  const follows = followedPlans(lines, head.title);
  const changes = follows.some(({ how }) => how === "amends") ? readAmendment(lines.slice(head.end)) : null;
  const { body, leftOut } = partBody(findTables(changes?.lines ?? lines.slice(head.end)));
  const outline = buildOutline(unwrap(body));
  const preamble = outline.filter((point) => point.kind === "paragraph").map((point) => point.text);
  const texts = lines.slice(head.end).map(({ text }) => text);
  const organisation =
    head.issuer ??
    (organisationOf(head.organisationLines, preamble, texts) || organisationOfTitle(head.title));
  const points = withAllBelow(outline);
  const seen = namesSeenWhole(points, lines, head.recipients);
  const told = points.flatMap(({ text, line, table }) =>
    [text, ...(table?.pilots ? [table.pilots] : [])].map((words) => ({ text: words, line })),
  );
  const met = namesIn(told, seen);
  const known = seen.with(sureNames(met));
  const collected = collect(outline, head.recipients, known);
  const isDocument = head.number !== "" || head.title !== "" || head.organisationLines.length > 0;
  const isOfRules = options.isPlanAnyway !== true && setsRules(lines.slice(head.end), head.title);
  const hasTable = points.some(({ table }) => table !== undefined);
  const isOfWork = isDocument || hasTable || readsAsWork(collected.tasks);
  const isPlan = isOfWork && !isOfRules;
  const { tasks, passed, unitLines } = isPlan ? collected : { tasks: [], passed: [], unitLines: [] };
  const planHead = { ...head, organisation, dateLine: isDocument ? head.dateLine : undefined };
  const untaken = [...passed, ...(changes?.drops ?? []), ...leftOut];
  const built = buildPlan({ tasks, passed: untaken, unitLines, texts: told, known, met }, planHead, options);
  const drops = changes?.drops.flatMap(({ places }) => places) ?? [];
  const moves = (changes?.moves ?? []).flatMap((told) => movedTask(told, built.issuedOn));
  const plan = {
    ...built,
    ...(follows.length > 0 && { follows }),
    ...(drops.length > 0 && { drops }),
    ...(moves.length > 0 && { moves }),
  };
  if (isPlan) {
    const asked = { ...plan, problems: [...plan.problems, ...points.flatMap(unreadColumns)] };
    const further = lines.filter(({ line }) => line !== head.dateLine);
    return withLostTimes(withUnsureLines(asked, new Set(spaced?.unsure)), further);
  }
  return isOfRules ? { ...plan, problems: [{ code: "reads-as-rules", line: 1 }, ...plan.problems] } : plan;
}

/** The days that a moved deadline had by the words of who moves it; none where they cannot be told. */
function movedTask({ text, line }: Told, issuedOn: Day | null): MovedTask[] {
  const year = issuedOn === null ? undefined : partsOf(issuedOn).year;
  const { from, to, needsReview } = parseDeadline(text, { year });
  return to === null || needsReview ? [] : [{ line, from: from ?? to, to }];
}

const OF_WHOM_OR_WHEN: readonly ColumnMeaning[] = ["time", "start", "end", "lead", "support"];

/** Columns of a table that tell who or when beside others that do, and are not taken. */
function unreadColumns({ table }: Point): PlanProblem[] {
  if (!table) return [];
  const { header, mapping } = table;
  return header.cells.flatMap((words, at) =>
    isUnread(words, mapping.columns[at] ?? "ignore", OF_WHOM_OR_WHEN)
      ? [{ code: "column-unread", line: header.line, words }]
      : [],
  );
}
