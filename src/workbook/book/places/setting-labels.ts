import { foldText } from "../../../domain/merge/fold";
import type { Sheet } from "../../page/content";
import { layOutRows } from "../../schema/find-header";
import { LABELS } from "../../../i18n/workbook";
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

/** Settings by what is said of them, from the last on: some are told the same. */
const KEYS_OF_NOTE = new Map<string, readonly SettingKey[]>();
for (const { settings } of Object.values(LABELS))
  for (const key of SETTING_KEYS) {
    const words = foldText(settings.notes[key]);
    KEYS_OF_NOTE.set(words, [...(KEYS_OF_NOTE.get(words) ?? []), key]);
  }

/** The labels of settings on a sheet, in any language; of one that stands there twice the first. */
export function settingLabels(sheet: Sheet): ReadonlyMap<SettingKey, LabelPlace> {
  const places = new Map<SettingKey, LabelPlace>();
  eachWord(sheet, (words, place) => {
    const key = KEY_OF_LABEL.get(words);
    if (key !== undefined && !places.has(key)) places.set(key, place);
  });
  return places;
}

/** Where settings are explained; those that are told the same stand in the order of the others, down or up. */
export function settingNotes(sheet: Sheet): ReadonlyMap<SettingKey, LabelPlace> {
  const found = new Map<readonly SettingKey[], LabelPlace[]>();
  eachWord(sheet, (words, place) => {
    const keys = KEYS_OF_NOTE.get(words);
    if (keys) found.set(keys, [...(found.get(keys) ?? []), place]);
  });
  const sure = [...found].flatMap(([keys, [place]]) =>
    keys.length === 1 && keys[0] && place ? [{ at: SETTING_KEYS.indexOf(keys[0]), place }] : [],
  );
  const [first, last] = [sure.at(0), sure.at(-1)];
  const isUpward =
    first !== undefined &&
    last !== undefined &&
    (last.at - first.at) * (last.place.row - first.place.row) < 0;
  return new Map(
    [...found].flatMap(([keys, places]) =>
      keys.length === places.length
        ? (isUpward ? [...places].reverse() : places).flatMap((place, index) => {
            const key = keys[index];
            return key === undefined ? [] : [[key, place] as const];
          })
        : [],
    ),
  );
}

function eachWord({ blocks }: Sheet, look: (words: string, place: LabelPlace) => void): void {
  layOutRows({ blocks: blocks.filter(({ row }) => row < TOP) })
    .slice(0, TOP)
    .forEach((cells, row) =>
      cells.forEach((cell, column) => {
        if (typeof cell === "string") look(foldText(cell), { row, column });
      }),
    );
}
