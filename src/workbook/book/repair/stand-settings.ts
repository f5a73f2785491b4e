import type { Change } from "../../page/change";
import type { CellContent } from "../../page/content";
import { cellReference } from "../../page/address";
import { opened } from "../../page/difference/opened";
import { makeGrid } from "../../page/grid-of-cells";
import { INPUT_NAMES, placedSettings, settingCell } from "../../sheets/settings-place";
import type { Book } from "../reading/open-book";

/** The changes after which what people entered in the settings stands beside its labels, and its names with it. */
export function standSettings({ content, places: { settings }, wording: { naming } }: Book): Change[] {
  const sheet = content.sheets.find(({ name }) => name === naming.sheets.settings);
  const { pushed } = settings;
  if (!sheet || pushed === undefined) return [];
  const grid = makeGrid(sheet);
  const cells = new Map<string, { row: number; column: number; content: CellContent }>();
  const put = (row: number, column: number, one: CellContent): unknown =>
    cells.set(`${row} ${column}`, { row, column, content: one });
  const places = placedSettings(settings).map((key) => ({ key, ...settingCell(settings, key, "input") }));
  for (const { row, column } of places) put(row + pushed, column, null);
  for (const { row, column } of places) put(row, column, grid.at(row + pushed, column) ?? null);
  return [
    ...opened(
      sheet,
      [...cells.values()].map(({ row, column, content: one }): Change => ({
        kind: "writeCells",
        sheet: sheet.name,
        block: { row, column, contents: [[one]] },
      })),
    ),
    ...places.map(({ key, row, column }): Change => ({
      kind: "setName",
      name: { name: naming.names[INPUT_NAMES[key]], formula: `=${cellReference(sheet.name, row, column)}` },
    })),
  ];
}
