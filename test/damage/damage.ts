import type { Tracker } from "../../src/domain/tracker";
import type { WorkbookContent } from "../../src/workbook/page/content";

/** Something that happens to a workbook outside of the product. */
export interface Damage {
  readonly name: string;
  /** What it makes of the workbook as data. */
  readonly onData?: (content: WorkbookContent) => WorkbookContent;
  /** What a person does in Excel, which moves and rewrites formulas by itself. */
  readonly inExcel?: (context: Excel.RequestContext) => void;
  /** What another program makes of the file. */
  readonly onFile?: (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>;
  /**
   * What the tracker says afterwards, where that was somebody's wish, and what else befell it; codes that a repair gives
   * aside.
   */
  readonly means?: (tracker: Tracker, befell: readonly Damage[]) => Tracker;
  /** What it says instead where Excel tells no merged cells, below ExcelApi 1.13, and the check has told what to do. */
  readonly meansUntold?: Damage["means"];
  /** Whether nothing is out of order: the check finds nothing to say of it. */
  readonly isHarmless?: true;
  /** The code of the problem with which the repair refuses, where nothing else can be done. */
  readonly refused?: string;
  /** What a repair leaves to a person, by the codes of the findings. */
  readonly leaves?: readonly string[];
  /**
   * What is left besides where Excel tells neither merged cells nor the ranges of charts, below ExcelApi 1.13 and 1.15: no
   * check finds it there, and the README says what a person does.
   */
  readonly leavesUntold?: readonly string[];
}
