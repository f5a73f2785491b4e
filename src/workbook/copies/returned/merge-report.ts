import { isUnrecognised } from "../../../domain/entry";
import type { Field } from "../../../domain/fields/field";
import { TASK_FIELDS, UNIT_FIELDS } from "../../../domain/fields/fields";
import {
  countChanges,
  type MergeChange,
  type MergeCounts,
  type MergeField,
} from "../../../domain/merge/merge-change";
import { isUnitFact } from "../../../domain/merge/unit-facts";
import type { RecognisedBy } from "../../../domain/merge/recognise";
import type { TaskField, UnreadCells } from "../../../domain/merge/returned-copy";
import type { Problem } from "../../../domain/result";
import { sayFileProblem } from "../../../i18n/returned-file";
import { sayEntry } from "../../schema/kinds/kinds";
import type { Wording } from "../../schema/wording";
import type { FileReport } from "./recognise-files";

type Shown = string | number | boolean | null;

/** One change as the report tells it: days as `yyyy-MM-dd`, states in the workbook's words, null for an empty cell. */
export interface ReportedChange {
  readonly file: string;
  readonly id: string;
  readonly field: MergeField;
  readonly from: Shown;
  readonly to: Shown;
  readonly kind: MergeChange["kind"];
  readonly reason?: string;
  readonly place: string;
  /** The days that an ambiguous date may be. */
  readonly candidates?: readonly string[];
  /** What was typed for a new task besides its words, by field. */
  readonly also?: Readonly<Partial<Record<TaskField, Shown>>>;
}

/** A merge as data for other programs. */
export interface MergeReport {
  readonly files: readonly {
    readonly name: string;
    readonly recognisedBy: RecognisedBy | null;
    readonly round: number | null;
    readonly recipient?: string;
    readonly remarks?: readonly string[];
    readonly filledBy?: string;
    readonly unread?: readonly UnreadCells[];
    readonly missing?: readonly string[];
    readonly problem?: Problem & { readonly sentence: string };
  }[];
  readonly changes: readonly ReportedChange[];
  readonly counts: MergeCounts;
}

/** The report of a merge. */
export function makeMergeReport(
  files: readonly FileReport[],
  changes: readonly MergeChange[],
  wording: Wording,
): MergeReport {
  return {
    files: files.map(({ recipient, remarks, filledBy, unread, missing, problem, ...file }) => ({
      ...file,
      ...(recipient === "" ? {} : { recipient }),
      ...(remarks.length > 0 ? { remarks } : {}),
      ...(filledBy === "" ? {} : { filledBy }),
      ...(unread.length > 0 ? { unread } : {}),
      ...(missing.length > 0 ? { missing } : {}),
      ...(problem ? { problem: { ...problem, sentence: sayFileProblem(problem, wording.language) } } : {}),
    })),
    changes: changes.map(({ file, place, id, field, from, to, kind, reason, candidates, also }) => ({
      file,
      id,
      field,
      from: showValue(field, from, wording),
      to: showValue(field, to, wording),
      kind,
      ...(reason === undefined ? {} : { reason }),
      place,
      ...(candidates ? { candidates } : {}),
      ...(also
        ? { also: Object.fromEntries(also.map((one) => [one.field, showValue(one.field, one.to, wording)])) }
        : {}),
    })),
    counts: countChanges(changes),
  };
}

/** What is known of a field of a task or a unit. */
export function fieldOf(field: MergeField): Field {
  return isUnitFact(field) ? UNIT_FIELDS[field] : TASK_FIELDS[field];
}

/** What the workbook calls a field of a task or a unit. */
export function headerOf(field: MergeField, { labels }: Wording): string {
  return isUnitFact(field) ? labels.units[field] : labels.tasks[field];
}

/** A value of a field with its choice in words. */
export function showValue(field: MergeField, value: MergeChange["to"], wording: Wording): Shown {
  if (value === null || value === "") return null;
  if (isUnrecognised(value)) return value.raw;
  const about = fieldOf(field);
  return about.kind === "choice" && typeof value === "string" ? sayEntry(about, value, wording) : value;
}
