import { entryKeys } from "../../../domain/fields/field";
import { SETTING_FIELDS } from "../../../domain/fields/fields";
import { nameKey } from "../../../domain/names";
import type { Settings, Tracker } from "../../../domain/tracker";
import type { WorkbookContent } from "../../page/content";
import { makeGrid } from "../../page/grid-of-cells";
import { readRecord } from "../../schema/kinds/kinds";
import type { Naming } from "../../schema/naming";
import type { Language, Wording } from "../../schema/wording";
import { LABELS, makeWording } from "../../schema/wording";
import type { Places } from "../../sheets/places";
import { settingCell } from "../../sheets/settings-place";
import type { FoundLists } from "../places/find-lists";
import { findLists } from "../places/find-lists";
import { findSettings } from "../places/find-settings";
import { followRenamedSheets } from "../places/follow-sheets";
import type { UnsureColumn } from "../places/list-places";
import { placesOfLists } from "../places/list-places";
import { readSent } from "./read-sent";
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
  const usual = makeWording(readLanguage(content, lists), number);
  const wording = { ...usual, naming: followRenamedSheets(content, lists, usual.naming) };
  const { tables, unsure } = placesOfLists(lists, wording);
  const places = { tables, settings: findSettings(content, wording) };
  return { content, wording, places, lists, unsure, tracker: readTracker(content, wording.naming, places) };
}

function readTracker(content: WorkbookContent, naming: Naming, places: Places): Tracker {
  const { tables } = places;
  return {
    settings: readSettings(content, naming, places),
    units: readTable("units", tables.units),
    bodies: readTable("bodies", tables.bodies),
    tasks: readTable("tasks", tables.tasks),
    holidays: readTable("holidays", tables.holidays),
    log: readTable("log", tables.log),
    snapshots: readTable("snapshots", tables.snapshots).map(readSnapshot),
    ...readSent(content, naming),
  };
}

/** The language in which most headers of the tasks are; a cell is changed by one word, headers are not. */
function readLanguage({ names }: WorkbookContent, lists: FoundLists): Language {
  const headers = new Set(lists.get("tasks")?.table.columns.map(({ header }) => nameKey(header)));
  const count = (language: Language): number =>
    Object.values<string>(LABELS[language].tasks).filter((header) => headers.has(nameKey(header))).length;
  const [vi, en] = [count("vi"), count("en")];
  if (vi !== en) return en > vi ? "en" : "vi";
  return names.some(({ formula }) => formula.includes(`${LABELS.en.sheets.settings}!`)) ? "en" : "vi";
}

function readSettings(content: WorkbookContent, { sheets }: Naming, { settings }: Places): Settings {
  const sheet = content.sheets.find(({ name }) => name === sheets.settings);
  const grid = sheet && makeGrid(sheet);
  const cells = entryKeys(SETTING_FIELDS).map((key) => {
    const { row, column } = settingCell(settings, key, "input");
    return [key, grid?.at(row, column)] as const;
  });
  return readRecord(SETTING_FIELDS, Object.fromEntries(cells));
}
