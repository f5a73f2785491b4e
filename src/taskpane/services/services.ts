import type { BuildReport, BuildRequest } from "../../actions/build";
import type { FoundList } from "../../actions/list/list";
import type { Day } from "../../domain/day";
import type { Result } from "../../domain/result";
import { handDown } from "../handDown";
import type { PlanReading } from "./source";

/** What a build has to know beside the workbook and the clock. */
export type BuildOrder = Omit<BuildRequest, "today">;

/** What a build has done, in the numbers its sentence names. */
export type BuildOutcome = Omit<BuildReport, "sheets" | "roundTrips">;

/** Told as a build goes on: parts done of all parts. */
export type OnProgress = (done: number, total: number) => void;

/** Everything the pane can have done; made by the entry point, so that components never see Excel. */
export interface PaneServices {
  /** The day it is now. */
  today(): Day;
  /** `isPlanAnyway`: a person says that it is a plan, though it reads as rules. */
  readPlanText(text: string, isPlanAnyway?: boolean): Promise<Result<PlanReading>>;
  /** Reads a plan file; a PDF tells how many of its pages are read. */
  readPlanFile(
    file: File,
    onProgress: OnProgress,
    signal: AbortSignal,
    isPlanAnyway?: boolean,
  ): Promise<Result<PlanReading>>;
  readSamplePlan(): Promise<Result<PlanReading>>;
  /** The list in the selected range of the open workbook, or in the sheet where a single cell is selected. */
  readOpenList(): Promise<Result<readonly FoundList[]>>;
  /** The lists of an .xlsx, one a sheet; at least one. */
  readListFile(file: File): Promise<Result<readonly FoundList[]>>;
  build(order: BuildOrder, onProgress: OnProgress, signal: AbortSignal): Promise<Result<BuildOutcome>>;
}

/** Hands the services that the entry point made to the components below. */
export const [ServicesProvider, useServices] = handDown<PaneServices>("services");
