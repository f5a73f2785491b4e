import type { Day } from "../../domain/day";
import type { Tracker } from "../../domain/tracker";
import type { Sheet, WorkbookContent } from "../page/content";
import { closingFormats } from "../page/difference/closing";
import { describeTracker } from "../book/describe";
import type { Wording } from "../schema/wording";
import { cutReferences, sheetPrefixes } from "./cut-references";
import { asciiName } from "./file-name";
import { OPEN_PROTECTION } from "./hidden-sheet";
import { SHARING } from "../../i18n/sharing";

/** The whole workbook, or its summary alone. */
export type SummaryScope = "workbook" | "summary";

/**
 * A workbook for the Standing Committee: the report date is fixed, it opens on the summary, every value is in the file
 * for viewers that never calculate, and its properties tell of nobody.
 */
export function describeSummaryCopy(
  tracker: Tracker,
  scope: SummaryScope,
  reportDate: Day,
  wording: Wording,
): WorkbookContent {
  const fixed = { ...tracker, sent: [], settings: { ...tracker.settings, reportDate } };
  if (scope === "workbook") return locked(describeTracker(fixed, wording, reportDate));
  const units = fixed.units.map((unit) => ({ ...unit, contact: "", email: "" }));
  // The hidden sheet that charts draw from lists followers too.
  const tasks = fixed.tasks.map((task) => ({ ...task, follower: "" }));
  return summaryAlone(
    describeTracker({ ...fixed, units, tasks }, wording, reportDate),
    wording.naming.sheets.summary,
  );
}

/** A workbook of a plan that is closed, with the locks of its cells in the file. */
function locked({ sheets, ...rest }: WorkbookContent): WorkbookContent {
  return {
    ...rest,
    sheets: sheets.map((sheet) => ({ ...sheet, formats: [...sheet.formats, ...closingFormats(sheet)] })),
  };
}

/** The summary as values; sheets that its charts draw from stay, hidden, as values too. */
function summaryAlone(whole: WorkbookContent, name: string): WorkbookContent {
  const summary = whole.sheets.filter((sheet) => sheet.name === name);
  const sources = summary.flatMap(({ charts }) =>
    charts.flatMap(({ series }) => series.flatMap(({ values, categories }) => [values, categories])),
  );
  const drawnFrom = whole.sheets.filter(
    (sheet) =>
      sheet.name !== name &&
      sources.some((source) => sheetPrefixes(sheet.name).some((prefix) => `=${source}`.includes(prefix))),
  );
  const asValues = (sheet: Sheet): Sheet => ({
    ...cutReferences(sheet, () => true),
    tables: [],
    validations: [],
    protection: OPEN_PROTECTION,
  });
  return {
    sheets: [
      ...summary.map(asValues),
      ...drawnFrom.map((sheet): Sheet => ({
        ...asValues(sheet),
        conditionalFormats: [],
        visibility: "hidden",
        // LibreOffice prints hidden sheets that are set up to be printed.
        page: null,
      })),
    ],
    names: [],
    properties: { custom: {} },
    activeSheet: name,
  };
}

/** File name such as `71-KH-BTV_Tong-hop_2021-04-20.xlsx`; the whole workbook's is another, `…_Bang-theo-doi_…`. */
export function summaryFileName(
  { settings }: Tracker,
  scope: SummaryScope,
  reportDate: Day,
  { labels, language }: Wording,
): string {
  const what = scope === "summary" ? labels.sheets.summary : SHARING[language].wholeWorkbook;
  const parts = [asciiName(settings.planNumber), asciiName(what), reportDate];
  return `${parts.filter((part) => part !== "").join("_")}.xlsx`;
}
