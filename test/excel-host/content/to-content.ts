import type {
  Chart,
  ConditionalFormat,
  ConditionalRule,
  PageLayout,
  Sheet,
  Table,
  WorkbookContent,
} from "../../../src/workbook/page/content";
import { COUNT_LABEL } from "../../../src/workbook/page/content";
import { isSameRange } from "../store/address";
import { headersOf } from "../store/lookup";
import type { ChartState, RuleState, SheetState, TableState, WorkbookState } from "../store/workbook-state";
import { blocksOf } from "./blocks";
import { formatsOf } from "./formats";
import { InexpressibleContent } from "./inexpressible";
import { columnRuns, rowRuns } from "./runs";
import { millimetresOfPoints } from "./units";

const CHART_KINDS: Readonly<Record<string, Chart["kind"]>> = { Line: "line", BarStacked: "barStacked" };

/** The workbook as data: formulas in canonical form, their results as cached values unless told otherwise. */
export function contentOf(book: WorkbookState, calculated = true): WorkbookContent {
  if (book.structure) throw new InexpressibleContent("the protection of the workbook");
  const scoped = book.names.find(({ scope }) => scope !== null);
  if (scoped) throw new InexpressibleContent(`the name ${scoped.name} belongs to one sheet`);
  const { title, subject, author, other } = book.properties;
  const [property] = [...other].find(([key, value]) => value !== "" && !(key in TOLD)) ?? [];
  if (property !== undefined) throw new InexpressibleContent(`the document property ${property}`);
  return {
    sheets: book.sheets.map((sheet) => sheetOf(book, sheet, calculated)),
    names: book.names.map(({ name, formula }) => ({ name, formula })),
    properties: {
      ...(title === "" ? {} : { title }),
      ...(subject === "" ? {} : { subject }),
      ...(author === "" ? {} : { author }),
      ...toldOf(other),
      custom: Object.fromEntries([...book.customProperties].map(([key, value]) => [key, String(value)])),
    },
    activeSheet: book.activeSheet.name,
  };
}

/** Document properties kept apart that the workbook as data has words for. */
const TOLD = { manager: "", company: "" } as const;

function toldOf(other: ReadonlyMap<string, unknown>): Partial<Record<keyof typeof TOLD, string>> {
  const keys = Object.keys(TOLD) as (keyof typeof TOLD)[];
  return Object.fromEntries(keys.flatMap((key) => (other.get(key) ? [[key, String(other.get(key))]] : [])));
}

function sheetOf(book: WorkbookState, sheet: SheetState, calculated: boolean): Sheet {
  const { rows, columns } = sheet.pageBreaks;
  const strange = {
    hyperlinks: sheet.hyperlinks.length,
    "page breaks": rows.length + columns.length,
    "custom properties of a sheet": sheet.customProperties.size,
  };
  for (const [what, count] of Object.entries(strange))
    if (count > 0) throw new InexpressibleContent(`${sheet.name}: ${what}`);
  const kept = sheet.validations.find((each) => each.kept);
  if (kept?.kept) throw new InexpressibleContent(`${sheet.name}: data validation ${kept.kept.type}`);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    ...(sheet.tabColor === "" ? {} : { tabColor: sheet.tabColor }),
    showGridlines: sheet.showGridlines,
    blocks: blocksOf(book, sheet, calculated),
    tables: sheet.tables.map((table) => tableOf(book, table)),
    formats: formatsOf(sheet),
    columns: columnRuns(sheet.columns),
    rows: rowRuns(sheet.rows),
    merges: sheet.merges,
    conditionalFormats: rulesOf(sheet.rules),
    validations: sheet.validations,
    freeze: sheet.freeze,
    page: pageOf(sheet),
    protection: protectionOf(sheet),
    charts: sheet.charts.map((chart) => chartOf(sheet, chart)),
    ...(sheet.attached.length > 0 && { attached: sheet.attached }),
  };
}

/** Stacked bars as data bear their counts. */
const COUNTS_ON_BARS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ["series.hasDataLabels", true],
  ["dataLabels.position", "Center"],
  ["dataLabels.numberFormat", COUNT_LABEL],
]);

function chartOf(sheet: SheetState, chart: ChartState): Chart {
  const { name, chartType, title, series, from, to, altText, legendPosition } = chart;
  const kind = CHART_KINDS[chartType];
  const isSaid = ([look, value]: readonly [string, unknown]): boolean =>
    kind === "barStacked" && COUNTS_ON_BARS.get(look) === value;
  const [strange] = [chart, ...series].flatMap(({ looks }) =>
    [...looks].flatMap((look) => (isSaid(look) ? [] : [look[0]])),
  );
  const problem = kind === undefined ? chartType : legendPosition !== "Right" ? "legend.position" : strange;
  if (kind === undefined || problem !== undefined)
    throw new InexpressibleContent(`${sheet.name}: ${problem} of the chart ${name}`);
  const plain = series.map((each) => ({
    name: each.name,
    values: each.values,
    categories: each.categories,
    color: each.color,
  }));
  return { name, kind, title, series: plain, from, to, altText };
}

function tableOf(book: WorkbookState, table: TableState): Table {
  if (table.showTotals) throw new InexpressibleContent(`totals of the table ${table.name}`);
  const headers = headersOf(book, table);
  return {
    name: table.name,
    range: table.hiddenHeaders
      ? { ...table.range, row: table.range.row + 1, rowCount: table.range.rowCount - 1 }
      : table.range,
    ...(table.hiddenHeaders && { hasHeader: false as const }),
    columns: table.columns.map(({ formula }, index) => ({
      header: headers[index] ?? "",
      ...(formula === undefined ? {} : { formula }),
    })),
    style: table.style,
    bandedRows: table.showBandedRows,
    filterButton: table.showFilterButton,
  };
}

function rulesOf(states: readonly RuleState[]): ConditionalFormat[] {
  const formats: { range: RuleState["range"]; rules: ConditionalRule[] }[] = [];
  for (const state of states) {
    const last = formats.at(-1);
    if (last && isSameRange(last.range, state.range)) last.rules.push(ruleOf(state));
    else formats.push({ range: state.range, rules: [ruleOf(state)] });
  }
  return formats;
}

function ruleOf({ rule, edges, id, type, looks }: RuleState): ConditionalRule {
  const [kept] = looks.keys();
  if (type !== undefined || kept !== undefined)
    throw new InexpressibleContent(`the conditional format ${id}: ${type ?? kept}`);
  if (rule.kind === "dataBar" && Number.isNaN(rule.min + rule.max))
    throw new InexpressibleContent(`automatic bounds of the data bar ${id}`);
  if (rule.kind === "dataBar" || edges.size === 0) return rule;
  const colors = new Set([...edges.values()].map(({ color }) => color));
  const [color] = colors;
  if (edges.size < 4 || colors.size > 1 || color === undefined)
    throw new InexpressibleContent(`borders of ${id} differ from side to side`);
  return { ...rule, style: { ...rule.style, borders: { style: "thin", color } } };
}

function pageOf({ page, pageTouched, name }: SheetState): PageLayout | null {
  if (!pageTouched) return null;
  const [look] = page.looks.keys();
  if (look !== undefined) throw new InexpressibleContent(`${name}: ${look}`);
  const texts = new Map([...page.defaultForAllPages].filter(([, text]) => text !== ""));
  const known = {
    centerHeader: "headerCenter",
    leftFooter: "footerLeft",
    rightFooter: "footerRight",
  } as const;
  const strange = [...texts.keys()].find((key) => !(key in known));
  if (strange !== undefined) throw new InexpressibleContent(`${name}: ${strange}`);
  const paper = ({ A3: "a3", A4: "a4" } as const)[page.paperSize];
  if (paper === undefined) throw new InexpressibleContent(`${name}: paper ${page.paperSize}`);
  if (page.zoom.horizontalFitToPages === undefined)
    throw new InexpressibleContent(`${name}: zoom without pages across`);
  const margins = Object.entries(page.margins).map(([side, points]) => [side, millimetresOfPoints(points)]);
  const headings = Object.entries(known).flatMap(([key, word]) =>
    texts.has(key) ? [[word, texts.get(key)]] : [],
  );
  return {
    orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
    paper,
    fitToWidth: page.zoom.horizontalFitToPages,
    fitToHeight: page.zoom.verticalFitToPages ?? null,
    margins: Object.fromEntries(margins) as PageLayout["margins"],
    centerHorizontally: page.centerHorizontally,
    ...(page.printArea ? { printArea: page.printArea } : {}),
    ...(page.titleRows ? { titleRows: page.titleRows } : {}),
    ...(Object.fromEntries(headings) as Pick<PageLayout, "headerCenter">),
    differentFirstPage: page.headersFootersState.startsWith("First"),
  };
}

function protectionOf({ protection }: SheetState): Sheet["protection"] {
  if (!protection) return null;
  const { options } = protection;
  return {
    allowSort: options["allowSort"] === true,
    allowFilter: options["allowAutoFilter"] === true,
    allowFormatColumns: options["allowFormatColumns"] === true,
    allowFormatRows: options["allowFormatRows"] === true,
  };
}
