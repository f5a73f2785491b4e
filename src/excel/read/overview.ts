import type { DefinedName, Properties, Sheet } from "../../workbook/page/content";
import type { Pending } from "./pending";

/** What the tab of a sheet tells. */
export type SheetFace = Pick<Sheet, "name" | "visibility">;

/** A table of the workbook, with its sheet. */
export interface TableFace {
  readonly name: string;
  readonly sheet: string;
}

/** What a workbook tells without its sheets being opened. */
export interface Overview {
  readonly sheets: readonly SheetFace[];
  readonly tables: readonly TableFace[];
  readonly names: readonly DefinedName[];
  readonly properties: Properties;
  readonly isCalculatedByHand?: true;
}

const VISIBILITIES = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** Asks for all of it; of people's own sheets nothing else is ever asked for. */
export function askOverview({ workbook }: Excel.RequestContext): Pending<Overview> {
  const worksheets = workbook.worksheets.load({ name: true, visibility: true });
  const tables = workbook.tables.load({ name: true, worksheet: { name: true } });
  const names = workbook.names.load({ name: true, formula: true });
  const application = workbook.application.load({ calculationMode: true });
  const custom = workbook.properties.custom.load({ key: true, value: true });
  return () => ({
    sheets: worksheets.items.map(({ name, visibility }) => ({ name, visibility: VISIBILITIES[visibility] })),
    tables: tables.items.map(({ name, worksheet }) => ({ name, sheet: worksheet.name })),
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    properties: { custom: Object.fromEntries(custom.items.map(({ key, value }) => [key, String(value)])) },
    ...(application.calculationMode === "Manual" && { isCalculatedByHand: true }),
  });
}

/** Asks for the properties that name people and the document. */
export function askProperties({ workbook }: Excel.RequestContext): Pending<Omit<Properties, "custom">> {
  const properties = workbook.properties.load({
    title: true,
    subject: true,
    author: true,
    manager: true,
    company: true,
    lastAuthor: true,
  });
  return () => ({
    title: properties.title,
    subject: properties.subject,
    author: properties.author,
    manager: properties.manager,
    company: properties.company,
    lastAuthor: properties.lastAuthor,
  });
}
