import type { Day } from "../../src/domain/day";
import { createExcelPort } from "../../src/excel/port";
import type { Formula, WorkbookContent } from "../../src/workbook/page/content";
import type { WorkbookPort } from "../../src/workbook/page/port";
import { writeXlsx } from "../../src/xlsx/write";
import { createExcelHost } from "../excel-host";
import { onEachFormula } from "./calculated";

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
  const { content } = options;
  const unread = new Set<string>();
  const opened = content && { content: onEachFormula(content, (formula) => failing(formula, unread)) };
  const host = createExcelHost({ ...options, ...opened, sets: { ExcelApi: options.excelApi ?? "1.13" } });
  host.install();
  const stands = (): WorkbookContent =>
    unread.size === 0
      ? host.content()
      : onEachFormula(host.content(), (formula) => unvalued(formula, unread));
  return {
    port: createExcelPort(),
    save: async () => writeXlsx(stands()),
    saveAndClose: async () => {
      const saved = stands();
      host.close();
      return writeXlsx(saved);
    },
  };
}

const NO_SUCH_FUNCTION = "#NAME?";

/** A formula whose result no program kept gives, where the simulated Excel does not know it, what Excel does then. */
function failing(formula: Formula, unread: Set<string>): Formula {
  if (formula.cached !== undefined) return formula;
  unread.add(formula.formula);
  return { ...formula, cached: NO_SUCH_FUNCTION };
}

/** Such a formula is saved without a result, as it was found: a program that knows it works it out. */
function unvalued(given: Formula, unread: ReadonlySet<string>): Formula {
  const { formula, cached } = given;
  return cached === NO_SUCH_FUNCTION && unread.has(formula) ? { formula } : given;
}
