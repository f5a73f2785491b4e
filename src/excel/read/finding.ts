import type {
  Chart,
  ColumnRun,
  ConditionalFormat,
  DataValidation,
  RangeAddress,
  RangeFormat,
  RowRun,
} from "../../workbook/content";
import type { RawCells } from "./raw-cells";

/** Parts of what was found on a sheet. */
export interface Findings {
  readonly cells: readonly RawCells[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly validations: readonly DataValidation[];
  readonly formats: readonly RangeFormat[];
  readonly columns: readonly ColumnRun[];
  readonly rows: readonly RowRun[];
  readonly merges: readonly RangeAddress[];
  readonly charts: readonly Chart[];
  /** Ranges whose cells have different checks, to be asked again in smaller parts. */
  readonly unclear: readonly RangeAddress[];
}

/** An answer: some of the findings of a sheet. */
export interface Finding extends Partial<Findings> {
  readonly sheet: string;
}

const NOTHING: Findings = {
  cells: [],
  conditionalFormats: [],
  validations: [],
  formats: [],
  columns: [],
  rows: [],
  merges: [],
  charts: [],
  unclear: [],
};

/** All findings of a sheet together. */
export function findingsOf(sheet: string, answers: readonly Finding[]): Findings {
  const own = answers.filter((answer) => answer.sheet === sheet);
  const gather = <Part extends keyof Findings>(part: Part): Findings[Part] =>
    own.flatMap((answer) => [...(answer[part] ?? [])]) as unknown as Findings[Part];
  const parts = Object.keys(NOTHING) as (keyof Findings)[];
  return parts.reduce<Findings>((findings, part) => ({ ...findings, [part]: gather(part) }), NOTHING);
}
