import { ClientObject } from "../rich-api/client-object";
import { wordOf } from "./parts";
import { WorkbookCreated } from "./workbook-created";
import type { WorkbookState } from "../store/workbook-state";

const MODES = {
  Automatic: "Automatic",
  AutomaticExceptTables: "AutomaticExceptTables",
  Manual: "Manual",
} as const;

/** https://learn.microsoft.com/javascript/api/excel/excel.application */
export class Application extends ClientObject {
  readonly className = "Application";
  constructor(readonly book: WorkbookState) {
    super();
  }
  get calculationMode(): string {
    return this.book.calculationMode;
  }
  /** Kept and read back; values are always up to date here (known difference). */
  set calculationMode(value: unknown) {
    this.book.calculationMode = wordOf("calculationMode", value, MODES);
  }
  get calculationState(): string {
    return "Done";
  }
  calculate(calculationType: unknown): void {
    wordOf("calculationType", calculationType, { Recalculate: "1", Full: "2", FullRebuild: "3" });
    this.book.revision += 1;
  }
  suspendScreenUpdatingUntilNextSync(): void {}
  suspendApiCalculationUntilNextSync(): void {}
  /** The new workbook stands open in a window of its own once `open` is called. */
  createWorkbook(base64File: unknown): WorkbookCreated {
    return new WorkbookCreated(this.book, base64File);
  }
  get cultureInfo(): CultureInfo {
    return new CultureInfo();
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.cultureinfo */
export class CultureInfo extends ClientObject {
  readonly className = "CultureInfo";
  get name(): string {
    return "en-US";
  }
  get datetimeFormat(): DatetimeFormatInfo {
    return new DatetimeFormatInfo();
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.datetimeformatinfo, those of en-US. */
export class DatetimeFormatInfo extends ClientObject {
  readonly className = "DatetimeFormatInfo";
  get dateSeparator(): string {
    return "/";
  }
  get shortDatePattern(): string {
    return "m/d/yyyy";
  }
  get longDatePattern(): string {
    return "dddd, mmmm d, yyyy";
  }
  get timeSeparator(): string {
    return ":";
  }
  get longTimePattern(): string {
    return "h:mm:ss AM/PM";
  }
}
