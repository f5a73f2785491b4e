import ICAL from "ical.js";
import { JSDOM } from "jsdom";
import { unzipSync, strFromU8 } from "fflate";
import { planCheck } from "../../../src/actions/check";
import { planEdit } from "../../../src/actions/edit";
import { copyMails } from "../../../src/actions/mail";
import { planMerge } from "../../../src/actions/merge";
import { planCalendar, planCalendarNames, planLetters, planReport } from "../../../src/actions/papers";
import { planSplit, type PlannedCopy } from "../../../src/actions/split";
import { writePaper } from "../../../src/docx/write-paper";
import { updateTasks } from "../../../src/domain/edit/tasks";
import type { Result } from "../../../src/domain/result";
import type { Tracker } from "../../../src/domain/tracker";
import { writeCalendar } from "../../../src/ics/write-calendar";
import { describeTracker } from "../../../src/workbook/book/describe";
import { openBook } from "../../../src/workbook/book/reading/open-book";
import { isHarmless } from "../../../src/workbook/copies/formula-safety";
import { makeEml } from "../../../src/workbook/mail/eml";
import { applyChanges } from "../../../src/workbook/page/apply/apply-changes";
import type { WorkbookContent } from "../../../src/workbook/page/content";
import { isFormula } from "../../../src/workbook/page/formula";
import { makeWording } from "../../../src/workbook/schema/wording";
import { readXlsx } from "../../../src/xlsx/read";
import { writeXlsx } from "../../../src/xlsx/write";
import { day } from "../../support/tracker-builder";

const TODAY = day("2021-04-20");
const WHEN = "2021-04-20 08:30";
const NOTE = { when: WHEN, reason: "", source: "thử" };
/** What every mail program, Windows and a zip take as a file's name. */
const FILE_NAME = /^(?!(?:con|prn|aux|nul|com\d|lpt\d)\.)[A-Za-z0-9][A-Za-z0-9_-]{0,160}\.(?:xlsx|docx)$/i;
const PARSER = new JSDOM().window;
/** Letters that XML 1.0 has no way to write. */
const NO_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

/** What a tracker came to on its way through everything that is made of one, and what was wrong there. */
export interface Journey {
  /** As it was read back from its file. */
  readonly tracker: Tracker | null;
  readonly wrong: readonly string[];
}

/** Takes a tracker through its file, an edit that types a text, copies and back, the check, papers, mails and calendars. */
export async function goThrough(tracker: Tracker, typed: string): Promise<Journey> {
  const wrong: string[] = [];
  const built = await throughFile(describeTracker(tracker, makeWording("vi"), TODAY), "master", wrong);
  const edited = planEdit(built, {
    edit: updateTasks(["NV-002"], { note: typed }),
    title: "Thử",
    note: NOTE,
    today: TODAY,
  });
  const master = edited.ok ? applyChanges(built, edited.value.changes) : built;
  if (!edited.ok) wrong.push(`edit: ${edited.problem.code}`);
  const checked = planCheck(master, TODAY);
  if (!checked.ok) wrong.push(`check: ${checked.problem.code}`);
  for (const by of ["unit", "body"] as const) await throughCopies(master, by, wrong);
  await throughPapers(master, wrong);
  return { tracker: openBook(built)?.tracker ?? null, wrong };
}

/** Written and read again; what no reader of XML takes, and formulas that reach outside, are told. */
async function throughFile(
  content: WorkbookContent,
  what: string,
  wrong: string[],
): Promise<WorkbookContent> {
  const bytes = await writeXlsx(content);
  wrong.push(...badParts(bytes).map((part) => `${what}: ${part}`));
  const read = await readXlsx(bytes);
  if (!read.ok) throw new Error(`${what}: ${read.problem.code}`);
  for (const sheet of read.value.sheets)
    for (const cell of sheet.blocks.flatMap(({ contents }) => contents.flat()))
      if (isFormula(cell) && !isHarmless(cell.formula))
        wrong.push(`${what}: ${sheet.name} holds ${cell.formula.slice(0, 80)}`);
  return read.value;
}

/** Parts of a package that hold what XML cannot, or that a strict reader refuses. */
function badParts(bytes: Uint8Array): string[] {
  return Object.entries(unzipSync(bytes)).flatMap(([name, part]) => {
    if (!/\.(?:xml|rels)$/.test(name)) return [];
    const text = strFromU8(part);
    if (NO_XML.test(text)) return [`${name} has a letter that XML has not`];
    // A parser of its own for each of twenty parts costs most of a journey: those that hold words alone.
    if (!/sharedStrings|workbook\.xml|document\.xml|core\.xml|tables\//.test(name)) return [];
    const parsed = new PARSER.DOMParser().parseFromString(text, "application/xml");
    return parsed.querySelector("parsererror") ? [`${name} is no XML`] : [];
  });
}

/** Copies go out, come back with a word of theirs, and are taken in. */
async function throughCopies(master: WorkbookContent, by: "unit" | "body", wrong: string[]): Promise<void> {
  const split = planSplit(master, { by, sentOn: TODAY, returnBy: null, today: TODAY, when: WHEN });
  if (!split.ok) {
    wrong.push(`split by ${by}: ${split.problem.code}`);
    return;
  }
  const { copies, changes } = split.value;
  wrong.push(...badNames(copies.map(({ sent }) => sent.fileName)));
  const after = applyChanges(master, changes);
  const files = [];
  for (const { sent, describe } of copies.slice(0, 1)) {
    const content = await throughFile(describe(), `copy by ${by}`, wrong);
    files.push({ name: sent.fileName, content: { ok: true as const, value: content } });
  }
  const merged = planMerge(after, { files, preference: null, today: TODAY, when: WHEN });
  if (!merged.ok) wrong.push(`merge by ${by}: ${merged.problem.code}`);
  else {
    const { changes: told, workbookChanges } = merged.value;
    // Nobody wrote anything into it: what differs was made by us on the way.
    wrong.push(...told.map((change) => `merge by ${by}: ${change.id} ${change.field} ${change.kind}`));
    applyChanges(after, workbookChanges);
  }
  wrong.push(...badMails(after, copies));
}

function badNames(names: readonly string[]): string[] {
  const lower = new Set(names.map((name) => name.toLowerCase()));
  return [
    ...names.filter((name) => !FILE_NAME.test(name)).map((name) => `file name ${name}`),
    ...(lower.size < names.length ? ["two files of one name"] : []),
  ];
}

/** A head of a mail is one line each, and only ours. */
function badMails(master: WorkbookContent, copies: readonly PlannedCopy[]): string[] {
  const mails = copyMails(master, copies, { returnBy: null, today: TODAY });
  if (!mails.ok) return [`mails: ${mails.problem.code}`];
  return mails.value.flatMap(({ draft, mailto }) => {
    const [head = ""] = new TextDecoder().decode(makeEml(draft)).split("\r\n\r\n");
    const heads = [...head.matchAll(/^([\w-]+):/gm)].map(([, name = ""]) => name.toLowerCase());
    const known = [
      "to",
      "subject",
      "mime-version",
      "x-unsent",
      "content-type",
      "content-transfer-encoding",
      "date",
    ];
    const strange = heads.filter((name) => !known.includes(name)).map((name) => `mail's head ${name}`);
    return [...strange, ...(mailto !== null && /[\s<>"]|[?&]b?cc=/i.test(mailto) ? ["mailto link"] : [])];
  });
}

async function throughPapers(master: WorkbookContent, wrong: string[]): Promise<void> {
  const value = <Value>(made: Result<Value, { code: string }>, what: string): Value | null => {
    if (!made.ok) wrong.push(`${what}: ${made.problem.code}`);
    return made.ok ? made.value : null;
  };
  const request = { today: TODAY };
  const report = value(planReport(master, request), "report");
  if (report) wrong.push(...badParts(await writePaper(report)).map((part) => `report: ${part}`));
  const letters =
    value(planLetters(master, { ...request, kind: "reminder", answerBy: null }), "letters") ?? [];
  wrong.push(...badNames(letters.map(({ fileName }) => fileName)));
  for (const { paper } of letters.slice(0, 1))
    wrong.push(...badParts(await writePaper(paper)).map((part) => `letter: ${part}`));
  for (const name of value(planCalendarNames(master), "calendar names") ?? []) {
    const planned = planCalendar(master, { ...request, name });
    if (!planned.ok && planned.problem.code !== "nothing-due")
      wrong.push(`calendar: ${planned.problem.code}`);
    const deadlines = planned.ok ? planned.value : [];
    const text = writeCalendar(name, deadlines, new Date(2021, 3, 20));
    const events = new ICAL.Component(ICAL.parse(text) as never).getAllSubcomponents("vevent").length;
    if (events !== deadlines.length) wrong.push(`calendar: ${events} of ${deadlines.length} deadlines`);
    if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/.test(text)) wrong.push("calendar: a control letter");
  }
}
