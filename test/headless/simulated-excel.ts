import type { Day } from "../../src/domain/day";
import { createExcelPort } from "../../src/excel/port";
import type { WorkbookContent } from "../../src/workbook/page/content";
import type { WorkbookPort } from "../../src/workbook/page/port";
import { writeXlsx } from "../../src/xlsx/write";
import { createExcelHost } from "../excel-host";

/** The add-in's port on a simulated Excel. */
export interface SimulatedExcel {
  readonly port: WorkbookPort;
  /** The bytes of the workbook as Excel would save it. */
  save(): Promise<Uint8Array>;
  /** The same, for the last time: what Excel holds of the workbook is let go before it is written. */
  saveAndClose(): Promise<Uint8Array>;
}

/** Opens a simulated Excel, with a workbook or an empty one. */
export function openSimulatedExcel(options: {
  readonly today: Day;
  readonly content?: WorkbookContent;
  /** "1.13" if left out; what a check of the file sees of charts, 1.15 reads too. */
  readonly excelApi?: string;
}): SimulatedExcel {
  const host = createExcelHost({ ...options, sets: { ExcelApi: options.excelApi ?? "1.13" } });
  host.install();
  return {
    port: createExcelPort(),
    save: async () => writeXlsx(host.content()),
    saveAndClose: async () => {
      const content = host.content();
      host.close();
      return writeXlsx(content);
    },
  };
}
