import { LANGUAGES } from "../../../i18n/language";
import { SHARING } from "../../../i18n/sharing";
import { LABELS } from "../../../i18n/workbook";
import type { DefinedName, Properties } from "../../page/content";
import type { NameKey, Naming, SheetKey } from "../../schema/naming";
import { TABLE_KEYS, makeNaming } from "../../schema/naming";
import { SCHEMA_PROPERTY, SCHEMA_VERSION } from "../../sheets/meta";
import { sheetOfReference } from "../../page/named-cell";
import { MARKS, isLater } from "../places/follow-sheets";
import { trackerNumbers } from "./tracker-numbers";

/** What a workbook tells of itself without a sheet being opened. */
export interface Outline {
  readonly sheets: readonly { readonly name: string }[];
  /** Every table, with the sheet it is on. */
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
  readonly names: readonly DefinedName[];
  readonly properties?: Pick<Properties, "custom">;
}

/** What belongs to trackers; the names of sheets and tables as they are called now. */
export interface OwnPlaces {
  readonly tables: readonly string[];
  /** Sheets with tables of ours, and pages without. */
  readonly sheets: readonly string[];
}

/** Finds what belongs to trackers: by the names of tables, by where our defined names point, and by the sheets' own names. */
export function findOwnPlaces(outline: Outline): OwnPlaces {
  const numbered = trackerNumbers().map((number) =>
    LANGUAGES.map((language) => makeNaming(LABELS[language], number)),
  );
  const places = numbered.map((namings) => placesOf(outline, namings));
  const sheets = isLost(outline, places) ? outline.sheets.map(({ name }) => name) : [];
  return {
    tables: [...new Set(places.flatMap(({ tables }) => tables))],
    sheets: [...new Set([...sheets, ...places.flatMap((place) => place.sheets)])],
  };
}

/** Where a workbook bears traces of a tracker of which a table or page is not found, that may stand on any sheet. */
function isLost({ properties, sheets: all }: Outline, places: readonly FoundPlaces[]): boolean {
  // A copy that was sent out never had the other tables.
  if (all.some(isNamed(COPY_SHEETS))) return false;
  const traces = places.filter(({ tables, sheets }) => tables.length + sheets.length > 0);
  const isMarked = SCHEMA_PROPERTY in (properties?.custom ?? {});
  return traces.length === 0 ? isMarked : traces.some(({ isWhole }) => !isWhole);
}

/** What was found of one tracker, and whether that is every table and page of it. */
interface FoundPlaces extends OwnPlaces {
  readonly isWhole: boolean;
}

/** Whether a page of ours is found: by where its name points, or by its own name. */
function isPageFound(
  { sheets, names }: Outline,
  namings: readonly Naming[],
  [page, mark]: readonly [SheetKey, NameKey],
): boolean {
  const marks = names.filter(isNamed(namings.map((naming) => naming.names[mark])));
  const called = namings.map((naming) => ({ name: naming.sheets[page] }));
  const pointedAt = marks.map(({ formula }) => ({ name: sheetOfReference(formula) ?? "" }));
  return sheets.some(isNamed([...called, ...pointedAt].map(({ name }) => name)));
}

/** Tables that every tracker has; those made before version 5 have none of rounds. */
const NEEDED = TABLE_KEYS.filter((key) => key !== "rounds");

/** So many sheets called like ours are nobody else's. */
const LEAST_CALLED = 4;

/** The hidden sheet of a copy that was sent out tells that it is one. */
const COPY_SHEETS = LANGUAGES.map((language) => SHARING[language].sheets.base);

/** Sheets are taken for ours by their own names only beside a table, name or hidden sheet of ours. */
function placesOf(outline: Outline, namings: readonly Naming[]): FoundPlaces {
  const { sheets, tables, names } = outline;
  const ownTables = tables.filter(isNamed(namings.flatMap((naming) => Object.values(naming.tables))));
  const ownNames = names.filter(isNamed(namings.flatMap((naming) => Object.values(naming.names))));
  const hidden = sheets.filter(isNamed(namings.map((naming) => naming.sheets.meta)));
  const pointedAt = ownNames.map(({ formula }) => ({ name: sheetOfReference(formula) ?? "" }));
  const called = sheets.filter(
    isNamed([...namings.flatMap((naming) => Object.values(naming.sheets)), ...COPY_SHEETS]),
  );
  const isTold = ownTables.length + ownNames.length + hidden.length > 0 || called.length >= LEAST_CALLED;
  if (!isTold) return { tables: [], sheets: [], isWhole: false };
  const candidates = [...ownTables.map(({ sheet }) => ({ name: sheet })), ...pointedAt, ...called];
  const isOwn = isNamed(candidates.map(({ name }) => name));
  return {
    tables: ownTables.map(({ name }) => name),
    sheets: sheets.filter(isOwn).map(({ name }) => name),
    isWhole:
      NEEDED.every((key) => ownTables.some(isNamed(namings.map((naming) => naming.tables[key])))) &&
      (Object.entries(MARKS) as [keyof typeof MARKS, NameKey][])
        .filter(([page]) => !isLater(page, versionOf(outline)))
        .every((page) => isPageFound(outline, namings, page)),
  };
}

/** The make that a workbook says it is of; the newest where it says none. */
function versionOf({ properties }: Outline): number {
  const version = Number(properties?.custom[SCHEMA_PROPERTY]);
  return Number.isFinite(version) ? version : SCHEMA_VERSION;
}

function isNamed(names: readonly string[]): (item: { readonly name: string }) => boolean {
  const keys = new Set(names.map((name) => name.toLowerCase()));
  return ({ name }) => keys.has(name.toLowerCase());
}
