import { createExcelPort, type ExcelPortOptions } from "../../src/excel/port";
import { parseDay, type Day } from "../../src/domain/day";
import type { Change } from "../../src/workbook/page/change";
import type { Sheet, WorkbookContent } from "../../src/workbook/page/content";
import { DRESS_PARTS } from "../../src/excel/read/dress/kinds";
import type { ReadScope, WorkbookPort } from "../../src/workbook/page/port";
import { valueOf } from "../support/value-of";
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
  /** A sheet as the simulated Excel itself holds it, not as the port reads it. */
  held(name: string): Sheet | undefined;
  /** Carries changes out and expects the port to read back what Excel holds of a part of a sheet, which it gives. */
  changeAndCompare(part: keyof Sheet, sheet: string, ...changes: Change[]): Promise<unknown>;
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
    return valueOf(await port.read(scope));
  };
  const read = async (): Promise<WorkbookContent> => {
    const { sheets } = await readSheets({ depth: "values" });
    return readSheets({ sheets: sheets.map(({ name }) => name), dress: DRESS_PARTS });
  };
  const change = async (...changes: Change[]): Promise<number> =>
    valueOf(await port.apply(changes)).roundTrips;
  const sheet = async (name: string): Promise<Sheet> => {
    const found = (await read()).sheets.find((candidate) => candidate.name === name);
    if (!found) throw new Error(`No sheet ${name}`);
    return found;
  };
  const held = (name: string): Sheet | undefined =>
    host.content().sheets.find((candidate) => candidate.name === name);
  const changeAndCompare: OpenWorkbook["changeAndCompare"] = async (part, name, ...changes) => {
    await change(...changes);
    const kept = held(name)?.[part];
    expect((await sheet(name))[part]).toEqual(kept);
    return kept;
  };
  return { host, port, change, read, sheet, held, changeAndCompare, close };
}
