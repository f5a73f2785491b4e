import { PRODUCT_VERSION } from "../../domain/product-version";
import type { Settings } from "../../domain/tracker";
import { TABLE_KEYS, type TableKey } from "../schema/naming";
import type { Wording } from "../schema/wording";
import { NO_CHOICES, type Choices } from "./choices";
import { usualSettings, type OptionalSetting, type SettingsPlace } from "./settings-place";
import { tableColumns } from "./table-columns";
import { usualPlace, type TablePlace } from "./table-place";

/** Where everything stands that people may move, and what they chose; pages that are all ours stand where we lay them out. */
export interface Places {
  readonly tables: Readonly<Record<TableKey, TablePlace>>;
  readonly settings: SettingsPlace;
  /** What is chosen on pages of ours. */
  readonly choices: Choices;
  /** The version of Tiến độ that built it, which no later one writes over; null where an older one did not say. */
  readonly madeWith: string | null;
  /** An older tracker that has neither timeline nor sheet of the week is to stay so: a repair brings them. */
  readonly withoutAgenda?: true;
}

/** The places in which we lay a tracker out. */
export function usualPlaces(wording: Wording, settings: Pick<Settings, OptionalSetting>): Places {
  return {
    tables: placeTables((key) => usualPlace(tableColumns(key, wording))),
    settings: usualSettings((key) => settings[key] !== null),
    choices: NO_CHOICES,
    madeWith: `Tiến độ ${PRODUCT_VERSION}`,
  };
}

/** A place for each table. */
export function placeTables(placeOf: (key: TableKey) => TablePlace): Places["tables"] {
  return Object.fromEntries(TABLE_KEYS.map((key) => [key, placeOf(key)])) as Record<TableKey, TablePlace>;
}
