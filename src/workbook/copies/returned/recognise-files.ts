import type { Day } from "../../../domain/day";
import type { FileRemark, RecognisedBy, RecognisedCopy } from "../../../domain/merge/recognise";
import { recogniseCopy } from "../../../domain/merge/recognise";
import { tellRows } from "../../../domain/merge/told-rows";
import type { UnreadCells } from "../../../domain/merge/returned-copy";
import type { Problem, Result } from "../../../domain/result";
import type { Tracker } from "../../../domain/tracker";
import type { WorkbookContent } from "../../page/content";
import { readReturned } from "./read-returned";

/** A file that came back, opened or not. */
export interface ReturnedFile {
  readonly name: string;
  readonly content: Result<WorkbookContent, Problem>;
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

/** Reads and recognises files; one that cannot be taken in is told and stops no other. */
export function recogniseFiles(
  files: readonly ReturnedFile[],
  tracker: Tracker,
  today: Day,
): { readonly copies: readonly RecognisedCopy[]; readonly reports: readonly FileReport[] } {
  const outcomes = files.map((file) => ({ name: file.name, outcome: recogniseFile(file, tracker, today) }));
  return {
    copies: outcomes.flatMap(({ outcome }) => ("code" in outcome ? [] : [outcome])),
    reports: outcomes.map(({ name, outcome }) => reportOf(name, outcome, tracker)),
  };
}

function recogniseFile(
  { name, content }: ReturnedFile,
  tracker: Tracker,
  today: Day,
): RecognisedCopy | Problem {
  if (!content.ok) return { ...content.problem, at: name };
  const read = readReturned(content.value, name, today);
  if (!read.ok) return read.problem;
  const recognised = recogniseCopy(read.value, tracker);
  if (typeof recognised !== "string") return recognised;
  const plan = read.value.base?.planNumber ?? "";
  return { code: recognised, at: name, details: { plan, wanted: tracker.settings.planNumber } };
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

function reportOf(name: string, outcome: RecognisedCopy | Problem, { tasks }: Tracker): FileReport {
  if ("code" in outcome) return { name, ...NOTHING, problem: outcome };
  const { recognisedBy, round, recipient, remarks, copy } = outcome;
  const { missing, codes } = tellRows(outcome, tasks);
  return {
    name,
    recognisedBy,
    round,
    recipient,
    remarks,
    filledBy: copy.filledBy,
    unread: [...codes, ...copy.unread],
    missing,
  };
}
