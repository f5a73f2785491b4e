import type { CellContent, Sheet, WorkbookContent } from "../../page/content";
import { makeGrid } from "../../page/grid-of-cells";
import { placeOfName } from "../../page/named-cell";
import { LABELS, type WorkbookLabels } from "../../../i18n/workbook";
import type { NameKey, Naming, SheetKey } from "../../schema/naming";
import type { FoundLists } from "./found-list";
import { settingLabels, settingNotes } from "./setting-labels";

/** By which defined name a sheet without a table is known again. */
export const MARKS = {
  summary: "summaryPage",
  timeline: "timelineChoice",
  week: "weekChoice",
  settings: "planNumber",
  calendar: "calendarEnd",
  meta: "metaPage",
} as const satisfies Partial<Record<SheetKey, NameKey>>;

/** So many labels of settings tell their sheet. */
const LEAST_LABELS = 4;

/** By which words a sheet without a table is known where its name is gone too. */
const WORDS: Readonly<Record<keyof typeof MARKS, (sheet: Sheet) => boolean>> = {
  summary: (sheet) => holdsWord(sheet, SUMMARY_WORDS),
  timeline: (sheet) =>
    holdsWord(
      sheet,
      wordsOf(({ agenda }) => agenda.timeline.choose),
    ),
  week: (sheet) =>
    holdsWord(
      sheet,
      wordsOf(({ agenda }) => agenda.week.choose),
    ),
  settings: (sheet) => settingLabels(sheet).size >= LEAST_LABELS || settingNotes(sheet).size >= LEAST_LABELS,
  calendar: (sheet) => isHeaded(sheet, "Date", "Working days"),
  meta: (sheet) => makeGrid(sheet).at(0, 0) === "schema",
};

const SUMMARY_WORDS: ReadonlySet<CellContent | undefined> = new Set(
  Object.values(LABELS).map(({ summary }) => summary.title),
);

/** The naming with the sheets called as they are called now: people rename tabs. */
export function followRenamedSheets(content: WorkbookContent, lists: FoundLists, naming: Naming): Naming {
  const sheets = { ...naming.sheets };
  for (const [key, { sheet }] of lists) sheets[key] = sheet.name;
  const taken = new Set([...lists.values()].map(({ sheet }) => sheet));
  for (const key of Object.keys(MARKS) as (keyof typeof MARKS)[]) {
    const place = placeOfName(content, naming.names[MARKS[key]]);
    const free = content.sheets.filter((sheet) => !taken.has(sheet));
    const called = free.find(({ name }) => name === naming.sheets[key]);
    const isForeign = called !== undefined && isLater(key) && !WORDS[key](called);
    const found =
      free.find(({ name }) => name === place?.sheet) ??
      (isForeign ? undefined : called) ??
      free.find((sheet) => WORDS[key](sheet));
    if (found) sheets[key] = found.name;
    else if (isForeign) sheets[key] = freeName(naming.sheets[key], content);
  }
  return { ...naming, sheets };
}

/** Sheets that older makes do not have: one that is called like one of them may be a person's own. */
const LATER: Readonly<Partial<Record<SheetKey, number>>> = { timeline: 5, week: 5, rounds: 5 };

/** Whether older makes do not have a sheet; those before a version, where one is told. */
export function isLater(key: SheetKey, version = 0): boolean {
  return version < (LATER[key] ?? 0);
}

/** The sheets that a version did not have. */
export function laterSheets(version: number): SheetKey[] {
  return (Object.keys(LATER) as SheetKey[]).filter((key) => isLater(key, version));
}

/** The name, or the first numbered one that no sheet has. */
function freeName(name: string, { sheets }: WorkbookContent): string {
  const taken = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  const candidates = Array.from({ length: sheets.length + 1 }, (_, index) => `${name} (${index + 2})`);
  return candidates.find((candidate) => !taken.has(candidate.toLowerCase())) ?? name;
}

function wordsOf(pick: (labels: WorkbookLabels) => string): ReadonlySet<CellContent | undefined> {
  return new Set(Object.values(LABELS).map(pick));
}

function isHeaded(sheet: Sheet, ...words: readonly string[]): boolean {
  const grid = makeGrid(sheet);
  return words.every((word, column) => grid.at(0, column) === word);
}

function holdsWord({ blocks }: Sheet, words: ReadonlySet<CellContent | undefined>): boolean {
  return blocks.some(({ contents }) => contents.some((cells) => cells.some((cell) => words.has(cell))));
}
