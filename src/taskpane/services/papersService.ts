import type { LetterKind } from "../../actions/papers";
import type { Day } from "../../domain/day";
import type { Result } from "../../domain/result";
import type { Language } from "../../i18n/language";
import type { OnProgress } from "./services";

/** A paper as a file; its text where it can be copied instead. */
export interface MadePaper {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly text: string | null;
}

/** The report that is asked for. */
export interface ReportOrder {
  /** null: the workbook's own. */
  readonly reportDate: Day | null;
  readonly language: Language;
  /** An office's own form; null for ours. */
  readonly form: File | null;
}

/** A letter with whom it goes to. */
export interface MadeLetter extends MadePaper {
  readonly recipient: string;
}

/** The letters that are asked for. */
export interface LettersOrder {
  readonly kind: LetterKind;
  readonly answerBy: Day | null;
  readonly language: Language;
}

/** A page over several plans, which counts some files and leaves some out. */
export interface MadeRollUp extends MadePaper {
  readonly plans: number;
  /** Names of the files that are not counted. */
  readonly leftOut: readonly string[];
}

/** The page over several plans that is asked for. */
export interface RollUpOrder {
  readonly files: readonly File[];
  /** Whether the open workbook is counted too. */
  readonly withOpen: boolean;
  readonly language: Language;
}

/** The papers of the week, made of the open workbook, which stays as it is. */
export interface PapersService {
  makeReport(order: ReportOrder): Promise<Result<MadePaper>>;
  /** One for everybody who is late or has not answered, or with each copy of the last round. */
  makeLetters(
    order: LettersOrder,
    onProgress: OnProgress,
    signal: AbortSignal,
  ): Promise<Result<readonly MadeLetter[]>>;
  /** Saves files as one .zip. */
  saveTogether(zipName: string, files: readonly MadePaper[]): Promise<Result<null>>;
  /** Everybody whose deadlines can be put into a calendar. */
  listNames(): Promise<Result<readonly string[]>>;
  /** One page over the plans of several files. */
  makeRollUp(order: RollUpOrder, onProgress: OnProgress, signal: AbortSignal): Promise<Result<MadeRollUp>>;
  makeCalendar(name: string, language: Language): Promise<Result<MadePaper>>;
}
