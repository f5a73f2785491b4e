import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from "../../../i18n/language";
import { LABELS } from "../../../i18n/workbook";
import { entryKeys } from "../../../domain/fields/field";
import { SETTING_FIELDS } from "../../../domain/fields/fields";
import { nameKey } from "../../../domain/names";
import type { Settings, Tracker } from "../../../domain/tracker";
import type { CellContent, WorkbookContent } from "../../page/content";
import { makeGrid, readRows } from "../../page/grid-of-cells";
import { isKnown } from "../../page/difference/known";
import type { AgendaKey } from "../../formula/chosen-rows";
import { readRecord } from "../../schema/kinds/kinds";
import type { Naming } from "../../schema/naming";
import { TABLE_KEYS } from "../../schema/naming";
import { headersOf } from "../../schema/tables/schema";
import type { Wording } from "../../schema/wording";
import { makeWording } from "../../schema/wording";
import type { Choices } from "../../sheets/choices";
import { CHOICE_CELL } from "../../sheets/choices";
import { MADE_WITH_CELL, SCHEMA_PROPERTY, SCHEMA_VERSION } from "../../sheets/meta";
import type { Places } from "../../sheets/places";
import { columnsThere, type TablePlace } from "../../sheets/table-place";
import type { TaskColumn } from "../../schema/tables/task-column";
import { placedSettings, settingCell } from "../../sheets/settings-place";
import type { FoundLists } from "../places/found-list";
import { findLists } from "../places/find-lists";
import { findSettings } from "../places/find-settings";
import { followRenamedSheets, isLater } from "../places/follow-sheets";
import type { ExchangedHeaders, UnsureColumn } from "../places/list-places";
import { placesOfLists } from "../places/list-places";
import type { RememberedCells } from "../places/remembered-cells";
import { rememberedCells } from "../places/remembered-cells";
import { isSentByAnother, readSent } from "./read-sent";
import { roundsSoFar } from "./rounds-so-far";
import { readSnapshot, readTable } from "./read-table";
import { recogniseTracker } from "./recognise-tracker";

/** A workbook with a tracker, opened: what it says, in which words, and where. */
export interface Book {
  readonly content: WorkbookContent;
  readonly tracker: Tracker;
  readonly wording: Wording;
  readonly places: Places;
  /** The lists as they were found, whatever has become of their tables. */
  readonly lists: FoundLists;
  /** Columns that only a person can tell. */
  readonly unsure: readonly UnsureColumn[];
  /** Columns whose headers somebody has exchanged: they are read by what stands in them. */
  readonly exchanged: readonly ExchangedHeaders[];
}

/**
 * Finds the tracker of a workbook, whatever its sheets and tables are called now and whether its lists are tables still:
 * tables, names, marks and headers are witnesses, none of which is needed alone. null where there is none.
 */
export function openBook(content: WorkbookContent): Book | null {
  const number = recogniseTracker(content);
  if (number === null) return null;
  const lists = findLists(content, makeWording("vi", number).naming);
  if (!lists.has("tasks")) return null;
  const usual = makeWording(readLanguage(lists), number);
  const wording = { ...usual, naming: followRenamedSheets(content, lists, usual.naming) };
  const recall = (log: TablePlace): RememberedCells =>
    rememberedCells(readSent(content, wording.naming).sent ?? [], readTable("log", log), wording);
  const { tables: laidOut, unsure, exchanged } = placesOfLists(lists, wording, recall);
  const isOlder = isLeftAsItIs(content, lists);
  const tables = isOlder ? { ...laidOut, tasks: withoutColumns(laidOut.tasks, AGENDA_COLUMNS) } : laidOut;
  const choices = readChoices(content, wording.naming);
  const settings = findSettings(content, wording);
  const madeWith = readMadeWith(content, wording.naming);
  const places: Places = {
    tables,
    settings,
    choices,
    madeWith,
    ...(isOlder ? { withoutAgenda: true } : {}),
  };
  return {
    content,
    wording,
    places,
    lists,
    unsure,
    exchanged,
    tracker: readTracker(content, wording, places),
  };
}

/** Columns of the task table that trackers older than the timeline do not have. */
const AGENDA_COLUMNS: readonly TaskColumn[] = ["onTimeline", "inWeeks"];

/**
 * Whether a tracker is older than the timeline and was not read whole: an edit, which reads no looks, neither adds sheets
 * to it nor columns.
 */
function isLeftAsItIs({ properties }: WorkbookContent, lists: FoundLists): boolean {
  const version = Number(properties.custom[SCHEMA_PROPERTY] ?? SCHEMA_VERSION);
  const sheet = lists.get("tasks")?.sheet;
  const isAsked =
    sheet === undefined || isKnown(sheet, "validations") || (sheet.untold ?? []).includes("validations");
  return isLater("timeline", version) && !isAsked;
}

/** A place without columns that the table does not have. */
function withoutColumns(place: TablePlace, keys: readonly string[]): TablePlace {
  const there = new Map(columnsThere(place));
  const columns = [...place.columns].filter(([key]) => there.has(key) || !keys.includes(key));
  return { ...place, columns: new Map(columns) };
}

/** What stands in the hidden sheet's cell, whatever it says: it is nobody's to mend. */
function readMadeWith({ sheets }: WorkbookContent, naming: Naming): string | null {
  const sheet = sheets.find(({ name }) => name === naming.sheets.meta);
  const said = sheet && makeGrid(sheet).at(MADE_WITH_CELL.row, MADE_WITH_CELL.column);
  return typeof said === "string" && said !== "" ? said : null;
}

/** A page that is not there yet has nothing chosen; of one that was not read nothing is known. */
function readChoices({ sheets }: WorkbookContent, naming: Naming): Choices {
  const read = (key: AgendaKey): CellContent | undefined => {
    const sheet = sheets.find(({ name }) => name === naming.sheets[key]);
    const content = sheet && makeGrid(sheet).at(CHOICE_CELL.row, CHOICE_CELL.column);
    return sheet && !isKnown(sheet, "cells") ? content : (content ?? null);
  };
  return { timeline: read("timeline"), week: read("week") };
}

function readTracker(content: WorkbookContent, wording: Wording, places: Places): Tracker {
  const { labels, naming } = wording;
  const { tables } = places;
  const log = readTable("log", tables.log);
  const rounds = tables.rounds.found ? readTable("rounds", tables.rounds) : [];
  // What formulas compare is read as they compare it: in the words of the tracker's own language.
  const people = {
    units: readTable("units", tables.units, labels),
    bodies: readTable("bodies", tables.bodies, labels),
    tasks: readTable("tasks", tables.tasks, labels),
  };
  const told = readSent(content, naming);
  const sent = isSentByAnother(told.sent ?? [], people) ? {} : told;
  return {
    settings: readSettings(content, wording, places),
    ...people,
    holidays: readTable("holidays", tables.holidays, labels),
    log,
    snapshots: readTable("snapshots", tables.snapshots).map(readSnapshot),
    ...sent,
    // A sheet without a line is one that has lost them, or that was made by what broke off.
    rounds: rounds.length > 0 ? rounds : roundsSoFar(sent.sent ?? [], log),
  };
}

/**
 * The language that the words chosen in the rows of tasks are in, since formulas compare them; where none is chosen, the
 * one that most headers are in. A cell that names a language is changed by one word, headers are not.
 */
function readLanguage(lists: FoundLists): Language {
  const chosen = LANGUAGES.map((language) => countWords(lists, choiceWords(language), false));
  const counts = chosen.some((count) => count > 0)
    ? chosen
    : LANGUAGES.map((language) => countWords(lists, headerWordsOf(language), true));
  return LANGUAGES[counts.indexOf(Math.max(...counts))] ?? DEFAULT_LANGUAGE;
}

function choiceWords(language: Language): ReadonlySet<string> {
  const { states, streams, dueKinds } = LABELS[language];
  return new Set([states, streams, dueKinds].flatMap((words) => Object.values<string>(words)).map(nameKey));
}

function headerWordsOf(language: Language): ReadonlySet<string> {
  const labels = LABELS[language];
  return new Set(TABLE_KEYS.flatMap((key) => Object.values(headersOf(key, labels))).map(nameKey));
}

/** How many headers of the lists, or cells of the tasks, hold one of some words. */
function countWords(lists: FoundLists, words: ReadonlySet<string>, inHeaders: boolean): number {
  const isWord = (cell: CellContent | undefined): boolean =>
    typeof cell === "string" && words.has(nameKey(cell));
  if (inHeaders)
    return [...lists.values()].flatMap(({ table }) => table.columns).filter(({ header }) => isWord(header))
      .length;
  const tasks = lists.get("tasks");
  if (!tasks) return 0;
  const { range } = tasks.table;
  const body = { ...range, row: range.row + 1, rowCount: Math.min(MOST_ROWS, range.rowCount - 1) };
  return readRows(makeGrid(tasks.sheet), body).flat().filter(isWord).length;
}

/** So many rows tell the language. */
const MOST_ROWS = 50;

function readSettings(content: WorkbookContent, { labels, naming }: Wording, { settings }: Places): Settings {
  const sheet = content.sheets.find(({ name }) => name === naming.sheets.settings);
  const grid = sheet && makeGrid(sheet);
  const placed = placedSettings(settings);
  const cells = entryKeys(SETTING_FIELDS).map((key) => {
    const { row, column } = settingCell(settings, key, "input");
    const value = placed.includes(key) ? grid?.at(row + (settings.pushed ?? 0), column) : undefined;
    return [key, value] as const;
  });
  return readRecord(SETTING_FIELDS, Object.fromEntries(cells), labels);
}
