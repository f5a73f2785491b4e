import { makeDay, type Day } from "../../../src/domain/day";
import { createExcelHost, type ExcelHostOptions, type NodeExcelHost } from "../index";

/** The day of all these tests. */
export const today = makeDay(2021, 3, 28) as Day;

/** A simulated Excel with one empty sheet, Sheet1, and short ways to use it. */
export interface OpenExcel {
  readonly host: NodeExcelHost;
  /** Runs a batch on the first sheet and syncs. */
  on<Value>(
    batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Value | Promise<Value>,
  ): Promise<Value>;
  /** Assigns to `values` of a range of the first sheet. */
  write(address: string, values: unknown): Promise<void>;
  /** Assigns to `formulas` of a range of the first sheet. */
  enter(address: string, formulas: unknown): Promise<void>;
  /** Reads one property of a range of the first sheet. */
  read<Name extends "values" | "formulas" | "formulasR1C1" | "numberFormat" | "text" | "valueTypes">(
    address: string,
    name: Name,
  ): Promise<unknown[][]>;
  /** The code of the error a batch ends with. */
  codeOf(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown): Promise<string>;
}

/** Opens a simulated Excel for a test. */
export function openExcel(options: Partial<ExcelHostOptions> = {}): OpenExcel {
  const host = createExcelHost({ today, ...options });
  const on: OpenExcel["on"] = (batch) =>
    host.Excel.run(async (context) => {
      const value = await batch(context.workbook.worksheets.getFirst(), context);
      await context.sync();
      return value;
    });
  return {
    host,
    on,
    write: (address, values) => on((sheet) => void (sheet.getRange(address).values = values as unknown[][])),
    enter: (address, formulas) =>
      on((sheet) => void (sheet.getRange(address).formulas = formulas as unknown[][])),
    read: (address, name) =>
      on(async (sheet, context) => {
        const range = sheet.getRange(address).load(name);
        await context.sync();
        return range[name] as unknown[][];
      }),
    codeOf: (batch) =>
      on(async (sheet, context) => void (await batch(sheet, context))).then(
        () => "no error",
        (error: { code: string }) => error.code,
      ),
  };
}
