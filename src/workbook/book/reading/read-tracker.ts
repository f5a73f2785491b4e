import { entryKeys } from "../../../domain/fields/field";
import { SETTING_FIELDS } from "../../../domain/fields/fields";
import type { Settings, Tracker } from "../../../domain/tracker";
import type { WorkbookContent } from "../../page/content";
import { followRenamedSheets } from "../places/found-names";
import type { Naming } from "../../schema/naming";
import { makeNaming } from "../../schema/naming";
import { readText } from "../../schema/cell-value";
import { readRecord } from "../../schema/kinds/kinds";
import { INPUT_NAMES } from "../../sheets/settings";
import type { Language, Wording } from "../../schema/wording";
import { LABELS, makeWording } from "../../schema/wording";
import { readNamedCell } from "../../page/named-cell";
import { readSent } from "./read-sent";
import { readSnapshot, readTable } from "./read-table";
import { trackerNumbers } from "./tracker-numbers";

/** A tracker found in a workbook. */
export interface FoundTracker {
  readonly tracker: Tracker;
  readonly wording: Wording;
}

/** Finds the tracker of a workbook by its task table, whatever its sheets are called now; null where there is none. */
export function readTracker(content: WorkbookContent): FoundTracker | null {
  const number = trackerNumbers().find((candidate) =>
    holdsTable(content, makeNaming(LABELS.vi, candidate).tables.tasks),
  );
  if (number === undefined) return null;
  const usual = makeWording(readLanguage(content, makeNaming(LABELS.vi, number)), number);
  const naming = followRenamedSheets(content, usual.naming);
  const wording = { ...usual, naming };
  return {
    wording,
    tracker: {
      settings: readSettings(content, naming),
      units: readTable(content, naming, "units"),
      bodies: readTable(content, naming, "bodies"),
      tasks: readTable(content, naming, "tasks"),
      holidays: readTable(content, naming, "holidays"),
      log: readTable(content, naming, "log"),
      snapshots: readTable(content, naming, "snapshots").map(readSnapshot),
      ...readSent(content, naming),
    },
  };
}

function holdsTable(content: WorkbookContent, name: string): boolean {
  return content.sheets.some(({ tables }) =>
    tables.some((table) => table.name.toLowerCase() === name.toLowerCase()),
  );
}

function readLanguage(content: WorkbookContent, naming: Naming): Language {
  const kept = readText(readNamedCell(content, naming.names.language));
  if (kept === "en" || kept === "vi") return kept;
  const headers = content.sheets.flatMap(({ tables }) =>
    tables
      .filter(({ name }) => name === naming.tables.tasks)
      .flatMap(({ columns }) => columns.map(({ header }) => header)),
  );
  return headers.includes(LABELS.en.tasks.flag) ? "en" : "vi";
}

function readSettings(content: WorkbookContent, { names }: Naming): Settings {
  const cells = entryKeys(SETTING_FIELDS).map((key) => [
    key,
    readNamedCell(content, names[INPUT_NAMES[key]]),
  ]);
  return readRecord(SETTING_FIELDS, Object.fromEntries(cells));
}
