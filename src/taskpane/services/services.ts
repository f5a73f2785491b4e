import type { FoundList } from "../../actions/list/list";
import type { Day } from "../../domain/day";
import type { Plan } from "../../domain/plan";
import type { Result } from "../../domain/result";
import type { Language } from "../../i18n/language";
import { handDown } from "../handDown";
import type { PlanReading } from "../plan/source";

/** What a build has to know beside the workbook. */
export interface BuildOrder {
  readonly plan: Plan;
  /** Language of the workbook's labels. */
  readonly language: Language;
  /** The day the tracker reports for; null for always today. */
  readonly reportDate: Day | null;
  /** Fill in a month of invented progress, to try the tracker out. */
  readonly withExample?: boolean;
  /** Build a tracker that holds no task yet. */
  readonly allowEmpty?: boolean;
}

/** What a build has done, in the numbers its sentence names. */
export interface BuildOutcome {
  readonly taskRows: number;
  readonly units: number;
  readonly bodies: number;
  /** Changes carried out; 0 where the workbook was in order already. */
  readonly changes: number;
  readonly summarySheet: string;
  readonly tasksSheet: string;
}

/** Told as a build goes on: parts done of all parts. */
export type OnProgress = (done: number, total: number) => void;

/** Everything the pane can have done; made by the entry point, so that components never see Excel. */
export interface PaneServices {
  readPlanText(text: string): Promise<Result<PlanReading>>;
  readPlanFile(file: File): Promise<Result<PlanReading>>;
  readSamplePlan(): Promise<Result<PlanReading>>;
  /** The list in the selected range of the open workbook, or in the sheet where a single cell is selected. */
  readOpenList(): Promise<Result<readonly FoundList[]>>;
  /** The lists of an .xlsx, one a sheet; at least one. */
  readListFile(file: File): Promise<Result<readonly FoundList[]>>;
  build(order: BuildOrder, onProgress: OnProgress, signal: AbortSignal): Promise<Result<BuildOutcome>>;
  showSheet(sheet: string): Promise<Result<null>>;
}

/** Hands the services that the entry point made to the components below. */
export const [ServicesProvider, useServices] = handDown<PaneServices>("services");
