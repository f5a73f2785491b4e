import { entryKeys } from "../../../domain/fields/field";
import { SETTING_FIELDS } from "../../../domain/fields/fields";
import type { Settings, Tracker } from "../../../domain/tracker";
import type { WorkbookContent } from "../../page/content";
import { findTable } from "../../page/find-table";
import { readNamedCell } from "../../page/named-cell";
import { readText } from "../../schema/cell-value";
import { readRecord } from "../../schema/kinds/kinds";
import type { Naming } from "../../schema/naming";
import { makeNaming } from "../../schema/naming";
import type { Language, Wording } from "../../schema/wording";
import { LABELS, makeWording } from "../../schema/wording";
import type { Places } from "../../sheets/places";
import { INPUT_NAMES } from "../../sheets/settings-place";
import { findSettings } from "../places/find-settings";
import { findTables, placesOfTables } from "../places/find-tables";
import { followRenamedSheets } from "../places/follow-sheets";
import { readSent } from "./read-sent";
import { readSnapshot, readTable } from "./read-table";
import { trackerNumbers } from "./tracker-numbers";

/** A workbook with a tracker, opened: what it says, in which words, and where. */
export interface Book {
  readonly content: WorkbookContent;
  readonly tracker: Tracker;
  readonly wording: Wording;
  readonly places: Places;
}

/** Finds the tracker of a workbook by its task table, whatever its sheets are called now; null where there is none. */
export function openBook(content: WorkbookContent): Book | null {
  const number = trackerNumbers().find((candidate) =>
    findTable(content, makeNaming(LABELS.vi, candidate).tables.tasks),
  );
  if (number === undefined) return null;
  const usual = makeWording(readLanguage(content, makeNaming(LABELS.vi, number)), number);
  const tables = findTables(content, usual.naming);
  const wording = { ...usual, naming: followRenamedSheets(content, tables, usual.naming) };
  const places = { tables: placesOfTables(tables, wording), settings: findSettings(content, wording) };
  return { content, wording, places, tracker: readTracker(content, wording.naming, places) };
}

function readTracker(content: WorkbookContent, naming: Naming, { tables }: Places): Tracker {
  return {
    settings: readSettings(content, naming),
    units: readTable("units", tables.units),
    bodies: readTable("bodies", tables.bodies),
    tasks: readTable("tasks", tables.tasks),
    holidays: readTable("holidays", tables.holidays),
    log: readTable("log", tables.log),
    snapshots: readTable("snapshots", tables.snapshots).map(readSnapshot),
    ...readSent(content, naming),
  };
}

function readLanguage(content: WorkbookContent, naming: Naming): Language {
  const kept = readText(readNamedCell(content, naming.names.language));
  if (kept === "en" || kept === "vi") return kept;
  const columns = findTable(content, naming.tables.tasks)?.table.columns ?? [];
  return columns.some(({ header }) => header === LABELS.en.tasks.flag) ? "en" : "vi";
}

function readSettings(content: WorkbookContent, { names }: Naming): Settings {
  const cells = entryKeys(SETTING_FIELDS).map((key) => [
    key,
    readNamedCell(content, names[INPUT_NAMES[key]]),
  ]);
  return readRecord(SETTING_FIELDS, Object.fromEntries(cells));
}
