import type { Day } from "../../../domain/day";
import {
  recogniseCopy,
  type FileRemark,
  type RecognisedBy,
  type RecognisedCopy,
} from "../../../domain/merge/recognise";
import type { Merged } from "../../../domain/merge/merge-copies";
import type { ReturnedCopy, UnreadCells } from "../../../domain/merge/returned-copy";
import { succeed, type Problem, type Result } from "../../../domain/result";
import type { Tracker } from "../../../domain/tracker";
import type { WorkbookContent } from "../../page/content";
import { readReturned } from "./read-returned";

/** A file that came back, opened or not. */
export interface ReturnedFile {
  readonly name: string;
  /** The whole workbook, or what a merge reads of it. */
  readonly content: Result<WorkbookContent | ReturnedCopy, Problem>;
}

/** What is known of a returned file. */
export interface FileReport {
  readonly name: string;
  /** null where the file could not be taken in; `problem` says why. */
  readonly recognisedBy: RecognisedBy | null;
  readonly round: number | null;
  readonly recipient: string;
  readonly remarks: readonly FileRemark[];
  /** Who filled it in and when, as typed; "" where nobody says. */
  readonly filledBy: string;
  /** What was put where nothing is taken from. */
  readonly unread: readonly UnreadCells[];
  /** Ids of the rows that were sent and did not come back. */
  readonly missing: readonly string[];
  readonly problem?: Problem;
}

/** A file with the copy that it is, or why it is none that can be taken in. */
export interface RecognisedFile {
  readonly name: string;
  readonly outcome: RecognisedCopy | Problem;
}

/** Reads and recognises files; one that cannot be taken in is told and stops no other. */
export function recogniseFiles(
  files: readonly ReturnedFile[],
  tracker: Tracker,
  today: Day,
): readonly RecognisedFile[] {
  const seen = new Map<string, string>();
  return files.map((file) => {
    const outcome = recogniseFile(file, tracker, today);
    if ("code" in outcome) return { name: file.name, outcome };
    const key = JSON.stringify({ ...outcome.copy, file: "" });
    const first = seen.get(key);
    if (first === undefined) seen.set(key, file.name);
    return first === undefined
      ? { name: file.name, outcome }
      : { name: file.name, outcome: sameAs(first, file.name) };
  });
}

/** A file that says just what another one does says nothing. */
function sameAs(first: string, at: string): Problem<"same-file"> {
  return { code: "same-file", at, details: { first } };
}

/** The copies among files. */
export function copiesOf(files: readonly RecognisedFile[]): RecognisedCopy[] {
  return files.flatMap(({ outcome }) => ("code" in outcome ? [] : [outcome]));
}

/** Leaves of a file what a merge reads of it, so that thirty need not be held whole and are read once. */
export function digestFile({ name, content }: ReturnedFile, today: Day): ReturnedFile {
  return { name, content: content.ok ? readOnce(content.value, name, today) : content };
}

function readOnce(
  content: WorkbookContent | ReturnedCopy,
  name: string,
  today: Day,
): Result<ReturnedCopy, Problem> {
  return "sheets" in content ? readReturned(content, name, today) : succeed(content);
}

function recogniseFile(
  { name, content }: ReturnedFile,
  tracker: Tracker,
  today: Day,
): RecognisedCopy | Problem {
  const read = content.ok ? readOnce(content.value, name, today) : content;
  if (!read.ok) return { ...read.problem, at: name };
  const recognised = recogniseCopy(read.value, tracker);
  if (typeof recognised !== "string") return recognised;
  const { planNumber: plan = "", rows = [] } = read.value.base ?? {};
  const [{ title: theirs = "" } = {}] = rows;
  const { planNumber: wanted } = tracker.settings;
  return {
    code: recognised,
    at: name,
    details: { plan, wanted, theirs, sender: read.value.base?.recipient ?? "" },
  };
}

const NOTHING = {
  recognisedBy: null,
  round: null,
  recipient: "",
  remarks: [],
  filledBy: "",
  unread: [],
  missing: [],
} as const;

/** What is known of a file after its merge. */
export function reportFile({ name, outcome }: RecognisedFile, told: Merged["told"]): FileReport {
  if ("code" in outcome) return { name, ...NOTHING, problem: outcome };
  const { recognisedBy, round, recipient, remarks, copy } = outcome;
  const { missing = [], cells = [] } = told.get(outcome) ?? {};
  return {
    name,
    recognisedBy,
    round,
    recipient,
    remarks,
    filledBy: copy.filledBy,
    unread: [...cells, ...copy.unread],
    missing,
  };
}
