import { foldText } from "../../../domain/merge/fold";
import type { Sheet } from "../../page/content";
import { layOutRows } from "../../schema/find-header";
import { LABELS } from "../../schema/wording";
import type { SettingKey } from "../../sheets/settings-place";
import { SETTING_KEYS } from "../../sheets/settings-place";

/** Where the label of a setting stands, zero-based. */
export interface LabelPlace {
  readonly row: number;
  readonly column: number;
}

const KEY_OF_LABEL = new Map(
  Object.values(LABELS).flatMap(({ settings }) =>
    SETTING_KEYS.map((key): [string, SettingKey] => [foldText(settings[key]), key]),
  ),
);

/** A label stands within so many rows from the top. */
const TOP = 200;

/** The labels of settings on a sheet, in any language; of one that stands there twice the first. */
export function settingLabels({ blocks }: Sheet): ReadonlyMap<SettingKey, LabelPlace> {
  const places = new Map<SettingKey, LabelPlace>();
  layOutRows({ blocks: blocks.filter(({ row }) => row < TOP) })
    .slice(0, TOP)
    .forEach((cells, row) =>
      cells.forEach((cell, column) => {
        const key = typeof cell === "string" ? KEY_OF_LABEL.get(foldText(cell)) : undefined;
        if (key !== undefined && !places.has(key)) places.set(key, { row, column });
      }),
    );
  return places;
}
