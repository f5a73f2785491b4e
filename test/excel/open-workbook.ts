import { createExcelPort, type ExcelPortOptions } from "../../src/excel/port";
import { parseDay, type Day } from "../../src/domain/day";
import type { Change } from "../../src/workbook/page/change";
import type { Sheet, WorkbookContent } from "../../src/workbook/page/content";
import { DRESS_PARTS } from "../../src/excel/read/dress/kinds";
import type { ReadScope, WorkbookPort } from "../../src/workbook/page/port";
import { createExcelHost, type ExcelHostOptions, type NodeExcelHost } from "../excel-host";

/** A simulated Excel with the port on its open workbook. */
export interface OpenWorkbook {
  readonly host: NodeExcelHost;
  readonly port: WorkbookPort;
  /** Carries changes out and fails the test where they are refused; gives the round trips. */
  change(...changes: Change[]): Promise<number>;
  /** Reads every sheet whole with all its dress through the port, as a person's own list is read. */
  read(): Promise<WorkbookContent>;
  sheet(name: string): Promise<Sheet>;
  close(): void;
}

/** Opens an empty workbook, whose one sheet is called Sheet1. */
export function openWorkbook(
  options: ExcelPortOptions & {
    readonly excelApi?: string;
    readonly content?: WorkbookContent;
    readonly book?: ExcelHostOptions["book"];
    readonly temperaments?: ExcelHostOptions["temperaments"];
    readonly today?: Day;
  } = {},
): OpenWorkbook {
  const today = options.today ?? parseDay("2021-03-28");
  if (today === null) throw new Error("no such day");
  const host = createExcelHost({
    today,
    sets: { ExcelApi: options.excelApi ?? "1.9" },
    ...(options.content ? { content: options.content } : {}),
    book: options.book,
    temperaments: options.temperaments,
  });
  const close = host.install();
  const port = createExcelPort(options);
  const readSheets = async (scope: ReadScope): Promise<WorkbookContent> => {
    const result = await port.read(scope);
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    return result.value;
  };
  const read = async (): Promise<WorkbookContent> => {
    const { sheets } = await readSheets({ depth: "values" });
    return readSheets({ sheets: sheets.map(({ name }) => name), dress: DRESS_PARTS });
  };
  return {
    host,
    port,
    change: async (...changes) => {
      const result = await port.apply(changes);
      if (!result.ok) throw new Error(JSON.stringify(result.problem));
      return result.value.roundTrips;
    },
    read,
    sheet: async (name) => {
      const sheet = (await read()).sheets.find((candidate) => candidate.name === name);
      if (!sheet) throw new Error(`No sheet ${name}`);
      return sheet;
    },
    close,
  };
}
