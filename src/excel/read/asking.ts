import type { ReadDepth } from "../../workbook/page/port";

/** How a reading is carried on: with which means, and how much at a time. */
export interface Asking {
  readonly context: Excel.RequestContext;
  readonly depth: ReadDepth;
  /** Bytes that one answer may be thought to take. */
  readonly budget: number;
  /**
   * Whether Excel can be asked which cells hold formulas. Special cells are slow or refused in some workbooks
   * (office-js issue 4714); without them every formula is read.
   */
  readonly specialCells: boolean;
}
