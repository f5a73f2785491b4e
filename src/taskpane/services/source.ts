import type { FoundList } from "../../actions/list/list";
import type { Plan } from "../../domain/plan";

/** The lines a plan was read from, so that each task can be held against its own. */
export interface SourceText {
  /** Line number of the first line given, from 1. */
  readonly firstLine: number;
  readonly lines: readonly string[];
}

/** A plan with what it was read from. */
export interface PlanReading {
  readonly plan: Plan;
  readonly source: SourceText;
}

/** The source line of a number, "" where there is none. */
export function lineOf({ firstLine, lines }: SourceText, line: number): string {
  return (lines[line - firstLine] ?? "").trim();
}

/** The rows of a list as source lines, their line numbers those of the sheet's rows. */
export function sourceOfList({ firstRow, rows }: FoundList): SourceText {
  return { firstLine: firstRow, lines: rows.map((row) => row.filter((cell) => cell !== "").join(" | ")) };
}
