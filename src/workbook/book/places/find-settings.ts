import type { Sheet, WorkbookContent } from "../../page/content";
import type { CellGrid } from "../../page/grid-of-cells";
import { makeGrid } from "../../page/grid-of-cells";
import { placeOfName } from "../../page/named-cell";
import type { Wording } from "../../schema/wording";
import type { SettingColumn, SettingKey, SettingsPlace } from "../../sheets/settings-place";
import { SETTING_NAMES, USUAL_SETTINGS } from "../../sheets/settings-place";

/** A cell of the settings as its name finds it, zero-based. */
interface Mark {
  readonly key: SettingKey;
  readonly column: SettingColumn;
  readonly at: { readonly row: number; readonly column: number };
}

/** Where the settings stand, by the names of their cells; where we lay them out, if they stand there or cannot be told. */
export function findSettings(content: WorkbookContent, { labels, naming }: Wording): SettingsPlace {
  const sheet = content.sheets.find(({ name }) => name === naming.sheets.settings);
  if (!sheet) return USUAL_SETTINGS;
  const words = labels.settings;
  const find = wordFinder(sheet);
  const marks = SETTING_NAMES.flatMap(({ key, column, name }): Mark[] => {
    const at = placeOfName(content, naming.names[name]);
    // A name that was bent to another cell finds another label in its row, and is put right like any broken one.
    const isThere = at?.sheet === sheet.name && find(at.row, words[key]) !== null;
    return isThere ? [{ key, column, at }] : [];
  });
  const [first] = marks;
  if (!first || marks.every(isUsual)) return USUAL_SETTINGS;
  const label = find(first.at.row, words[first.key]);
  const note = find(first.at.row, words.notes[first.key]);
  return {
    rows: new Map(marks.map(({ key, at }) => [key, at.row])),
    columns: new Map([
      ...marks.map(({ column, at }) => [column, at.column] as const),
      ...(label === null ? [] : [["label", label] as const]),
      ...(note === null ? [] : [["note", note] as const]),
    ]),
    hasMoved: true,
  };
}

function isUsual({ key, column, at }: Mark): boolean {
  return USUAL_SETTINGS.rows.get(key) === at.row && USUAL_SETTINGS.columns.get(column) === at.column;
}

/** Finds the column in which a row of a sheet holds a word; null where none does. */
function wordFinder(sheet: Sheet): (row: number, word: string) => number | null {
  const grid: CellGrid = makeGrid(sheet);
  const width = Math.max(
    0,
    ...sheet.blocks.map(({ column, contents }) => column + (contents[0]?.length ?? 0)),
  );
  return (row, word) => {
    for (let column = 0; column < width; column += 1) if (grid.at(row, column) === word) return column;
    return null;
  };
}
