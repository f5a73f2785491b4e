import type { FindingCode } from "../../../i18n/findings";
import type { Day } from "../../../domain/day";
import { ROW_LIST_KEYS, codeKey, codeOf } from "../../../domain/fields/row-lists";
import { strayedCodes } from "../../../domain/edit/strayed-codes";
import type { SentCopy } from "../../../domain/sent-copy";
import type { Task } from "../../../domain/task";
import type { Tracker } from "../../../domain/tracker";
import type { Change } from "../../page/change";
import { sameData } from "../../page/difference/same";
import { isKnown } from "../../page/difference/known";
import type { Journal, LostJournal } from "../memory/journal";
import { laterSheets } from "../places/follow-sheets";
import type { Book } from "../reading/open-book";
import { readRows } from "../reading/read-table";
import { SCHEMA_PROPERTY } from "../../sheets/meta";
import { readText } from "../../schema/cell-value";
import { LABELS } from "../../../i18n/workbook";
import type { DressPart, Sheet, WorkbookContent } from "../../page/content";

/** One thing out of order: what, where, how often, and whether the repair can mend it without a person's word. */
export interface Finding {
  readonly code: FindingCode;
  /** Sheet, or codes of the rows concerned; "" for the whole tracker. */
  readonly at: string;
  readonly count: number;
  readonly repairable: boolean;
  /** The names concerned, as they were typed; the first of them where they are many. */
  readonly names?: readonly string[];
  /** What it most probably means. */
  readonly proposal?: string;
  /** Header of the column concerned. */
  readonly column?: string;
  /** A day as it was entered, and what it probably means where that can be told. */
  readonly days?: { readonly typed: Day; readonly meant?: Day };
}

/** Something that was begun and broke off, by its title. */
export function findingOfUnfinished({ step }: Journal): Finding {
  return { code: "unfinished", at: step.title, count: 1, repairable: false };
}

/** Something that was begun and that nobody can end any more, or only a newer make of ours. */
export function findingsOfLost(lost: LostJournal | null): Finding[] {
  if (!lost) return [];
  const { why, title } = lost;
  return [{ code: `unfinished-${why}`, at: title, count: 1, repairable: why === "garbled" }];
}

const CODE_OF_CHANGE: Readonly<Partial<Record<Change["kind"], FindingCode>>> = {
  addSheet: "sheet-missing",
  addTable: "table-missing",
  resizeTable: "column-missing",
  writeCells: "formula-overwritten",
  setValidation: "validation-lost",
  setConditionalFormats: "colours-lost",
  setName: "name-broken",
  setVisibility: "protection-lost",
  protect: "protection-lost",
  setPage: "page-changed",
  setPrintArea: "page-changed",
  clearRange: "page-changed",
  setChart: "page-changed",
};

/** What an older version made otherwise: all of it is one finding. */
const MADE_OTHERWISE: readonly FindingCode[] = [
  "column-missing",
  "formula-overwritten",
  "validation-lost",
  "validation-short",
  "colours-lost",
  "dates-outdated",
  "name-broken",
  "page-outdated",
  "page-changed",
];

/**
 * What the changes of a repair say is out of order, sheet by sheet. A sheet that is missing or drawn anew speaks for all on
 * it; a page that a change lets catch up with lists and settings (`pageBehind`) is not damaged.
 */
export function findingsOfChanges(
  changes: readonly Change[],
  content: WorkbookContent,
  pageBehind: (change: Change) => string | null,
): Finding[] {
  const made = new Set(changes.filter(isOfWholeSheet).map(({ sheet }) => sheet));
  const open = new Set(changes.flatMap((change) => (change.kind === "unprotect" ? [change.sheet] : [])));
  const counts = new Map<string, Finding>();
  for (const change of changes) {
    const behind = pageBehind(change);
    const at =
      behind ?? ("sheet" in change ? change.sheet : change.kind === "setName" ? change.name.name : "");
    const damage = findingOf(change);
    const isOfMoreRows = isOfNewRows(change, content) || isPrintedShorter(change, content);
    const code = behind !== null ? "page-outdated" : isOfMoreRows ? "validation-short" : damage;
    const isPart = made.has(at) && !isOfWholeSheet(change);
    if (code === undefined || isPart || (change.kind === "protect" && open.has(at))) continue;
    const key = `${code} ${at}`;
    const count = (counts.get(key)?.count ?? 0) + sizeOf(change);
    counts.set(key, { code, at, count, repairable: true });
  }
  const isOlder =
    content.properties.custom[SCHEMA_PROPERTY] !== undefined &&
    changes.some((change) => change.kind === "setProperty" && change.property === SCHEMA_PROPERTY);
  const version = Number(content.properties.custom[SCHEMA_PROPERTY]);
  return isOlder ? asOlder([...counts.values()], version) : [...counts.values()];
}

function asOlder(findings: readonly Finding[], version: number): Finding[] {
  const made = findings.filter(
    ({ code, at }) =>
      MADE_OTHERWISE.includes(code) || (code === "sheet-missing" && isLaterSheet(at, version)),
  );
  const count = made.reduce((sum, finding) => sum + finding.count, 0);
  const others = findings.filter((finding) => !made.includes(finding));
  return count === 0 ? others : [{ code: "version-older", at: "", count, repairable: true }, ...others];
}

/** Whether a sheet is called like one that a version did not have, numbered or not. */
function isLaterSheet(name: string, version: number): boolean {
  const later = laterSheets(version);
  return Object.values(LABELS).some(({ sheets }) =>
    later.some((key) => name === sheets[key] || name.startsWith(`${sheets[key]} (`)),
  );
}

/** A number format alone is put right where an older one was found; whole looks come with rows and columns that are new. */
function findingOf(change: Change): FindingCode | undefined {
  if (change.kind !== "setFormat") return CODE_OF_CHANGE[change.kind];
  const looks = Object.keys(change.format);
  return looks.length === 1 && looks[0] === "numberFormat" ? "dates-outdated" : undefined;
}

/** Whether a rule stands on cells above already, so that only rows that are new lack it. */
function isOfNewRows(change: Change, { sheets }: WorkbookContent): boolean {
  if (change.kind !== "setValidation") return false;
  const { range, rule } = change.validation;
  const rules = sheets.find(({ name }) => name === change.sheet)?.validations ?? [];
  return rules.some(
    (other) =>
      other.range.row === range.row &&
      other.range.column === range.column &&
      other.range.rowCount < range.rowCount &&
      sameData(other.rule, rule),
  );
}

/** Whether a list has grown past what is printed of it. */
function isPrintedShorter(change: Change, { sheets }: WorkbookContent): boolean {
  if (change.kind !== "setPrintArea" && change.kind !== "setPage") return false;
  const found = sheets.find(({ name }) => name === change.sheet);
  const printed = found?.page?.printArea;
  const area = change.kind === "setPage" ? change.page.printArea : change.range;
  if (!found || found.tables.length === 0 || !printed || !area || printed.rowCount >= area.rowCount)
    return false;
  return sameData({ ...printed, rowCount: area.rowCount }, area);
}

function isOfWholeSheet(change: Change): change is Extract<Change, { kind: "addSheet" | "clearRange" }> {
  return change.kind === "addSheet" || change.kind === "clearRange";
}

/** Days that count from 1904: what we write is four years off. */
export function findingsOf1904({ countsFrom1904 }: WorkbookContent): Finding[] {
  return countsFrom1904 ? [{ code: "days-from-1904", at: "", count: 1, repairable: false }] : [];
}

/** So many rows of what the hidden sheet remembers that cannot be read. */
export function findingsOfMemory(count: number): Finding[] {
  return count === 0 ? [] : [{ code: "memory-garbled", at: "", count, repairable: true }];
}

/** What the file remembers of the copies of another tracker, by who got them. */
export function findingsOfForeign(sent: readonly SentCopy[]): Finding[] {
  const names = [...new Set(sent.map(({ recipient }) => recipient))].slice(0, MOST_TOLD);
  return sent.length === 0
    ? []
    : [{ code: "sent-by-another", at: "", count: sent.length, repairable: true, names }];
}

/** Names that Excel refused: what they were for is missing, and no repair brings it. */
export function findingsOfRefused({ refusedNames = [] }: WorkbookContent): Finding[] {
  return refusedNames.map((at) => ({ code: "name-refused", at, count: 1, repairable: false }));
}

function sizeOf(change: Change): number {
  if (change.kind !== "writeCells") return 1;
  return change.block.contents.reduce((sum, row) => sum + row.filter((cell) => cell !== undefined).length, 0);
}

const CODE_OF_DRESS: Readonly<Partial<Record<DressPart, FindingCode>>> = {
  validations: "validations-untold",
  conditionalFormats: "colours-untold",
  charts: "charts-untold",
  page: "page-untold",
};

/** What Excel did not tell of the dress of our sheets: it was not compared, and is not put right. */
export function findingsOfUntold(sheets: readonly Sheet[]): Finding[] {
  return sheets.flatMap(({ name, visibility, untold = [] }) =>
    visibility === "visible"
      ? untold.flatMap((part): Finding[] => {
          const code = CODE_OF_DRESS[part];
          return code === undefined ? [] : [{ code, at: name, count: 1, repairable: false }];
        })
      : [],
  );
}

/** What stands in place of flags where formulas were not read: words that none of them is, as the values show. */
export function findingsOfFlags({ places }: Book): Finding[] {
  const { found } = places.tables.tasks;
  if (!found || isKnown(found.sheet, "formulas")) return [];
  const flags = new Set([
    "",
    ...[LABELS.vi, LABELS.en].flatMap((labels) => Object.values<string>(labels.flags)),
  ]);
  const isError = (text: string): boolean => text.startsWith("#");
  const words = readRows(places.tables.tasks)
    .map(({ flag }) => readText(flag))
    .filter((text) => !flags.has(text));
  const count = words.filter((text) => !isError(text)).length;
  const code = "formula-overwritten";
  return count === 0 ? [] : [{ code, at: found.sheet.name, count, repairable: true }];
}

/** Codes that are doubled or missing. */
export function findingsOfCodes(tracker: Tracker): Finding[] {
  const tasks = tracker.tasks.filter(isNamed);
  const found: readonly (readonly [FindingCode, readonly string[]])[] = [
    [
      "code-doubled",
      ROW_LIST_KEYS.flatMap((list) => doubledCodes(tracker[list].map((row) => codeOf(list, row)))),
    ],
    ["code-missing", tasks.filter(({ id }) => id.trim() === "").map(({ title }) => title)],
  ];
  return [
    ...found
      .filter(([, rows]) => rows.length > 0)
      .map(([code, rows]): Finding => ({ code, ...placesOf(rows), repairable: true })),
    ...findingsOfStrayed(tracker),
  ];
}

/** Codes that were typed again, list by list, with those that the rows had. */
function findingsOfStrayed(tracker: Tracker): Finding[] {
  const strayed = strayedCodes(tracker);
  return ROW_LIST_KEYS.flatMap((list): Finding[] => {
    const own = strayed.filter((one) => one.list === list);
    const names = [...new Set(own.map(({ code }) => code.trim()))].slice(0, MOST_TOLD);
    const places = placesOf(own.map(({ meant }) => meant));
    return own.length === 0 ? [] : [{ code: "code-retyped", ...places, repairable: true, names }];
  });
}

/** Rows with a code that are not counted, since they name no task. */
export function findingsOfTitles({ tasks }: Tracker): Finding[] {
  const untitled = tasks.filter((task) => task.title.trim() === "" && task.id.trim() !== "");
  const places = placesOf(untitled.map(({ id }) => id));
  return untitled.length === 0 ? [] : [{ code: "title-missing", ...places, repairable: false }];
}

/** So many rows or names a finding tells of. */
export const MOST_TOLD = 20;

/** Codes of the rows concerned, the first of many, and how many they are. */
export function placesOf(rows: readonly string[]): Pick<Finding, "at" | "count"> {
  return { at: rows.slice(0, MOST_TOLD).join(", "), count: rows.length };
}

function doubledCodes(codes: readonly string[]): string[] {
  const seen = new Set<string>();
  return codes.flatMap((code) => {
    const key = codeKey(code);
    const again = key !== "" && seen.has(key);
    seen.add(key);
    return again ? [code.trim()] : [];
  });
}

function isNamed({ title }: Task): boolean {
  return title.trim() !== "";
}
