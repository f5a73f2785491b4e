import type { CellContent, Sheet, WorkbookContent } from "../../page/content";
import { isFormula } from "../../page/formula";
import { makeGrid } from "../../page/grid-of-cells";
import { cellAddress } from "../../page/address";
import { TABLE_KEYS } from "../../schema/naming";
import { placedSettings, settingCell } from "../../sheets/settings-place";
import { isFilledByUs } from "../places/list-words";
import type { Book } from "../reading/open-book";

/** A cell in which somebody entered something. */
interface Entry {
  readonly place: string;
  readonly text: string;
}

/**
 * What people entered that would stand nowhere any more, by its cell: values of our entry columns, of people's own columns,
 * around the tables and in the settings, each of which has to be found again as often on the sheets that hold lists, or quoted in the log. What was
 * typed in another way than its cell asks for (`rewritten`) and is written as it was meant is not lost.
 */
export function lostEntries(book: Book, after: WorkbookContent, rewritten: readonly string[] = []): string[] {
  const settings = book.wording.naming.sheets.settings;
  const sheets = new Set([...[...book.lists.values()].map(({ sheet }) => sheet.name), settings]);
  const left = new Map<string, number>();
  const keep = (text: string): unknown => left.set(text, (left.get(text) ?? 0) + 1);
  rewritten.forEach((text) => keep(text.trim()));
  for (const sheet of after.sheets)
    if (sheets.has(sheet.name) || !book.content.sheets.some(({ name }) => name === sheet.name))
      for (const { text } of literalsOf(sheet, () => true)) keep(text);
  return book.content.sheets
    .filter(({ name }) => sheets.has(name))
    .flatMap((sheet) =>
      literalsOf(sheet, sheet.name === settings ? ownSettings(book) : ownCells(book, sheet)),
    )
    .filter(({ text }) => {
      const count = left.get(text) ?? 0;
      left.set(text, count - 1);
      return count <= 0;
    })
    .map(({ place }) => place);
}

/** Which cells of a sheet are nobody's but the person's who filled them. */
function ownCells({ places }: Book, sheet: Sheet): (row: number, column: number) => boolean {
  const found = TABLE_KEYS.map((key) => ({ key, place: places.tables[key] })).filter(
    ({ place }) => place.found?.sheet.name === sheet.name,
  );
  const ours = found.map(({ key, place }) => ({
    place,
    filled: new Set(
      [...place.columns].filter(([name]) => isFilledByUs(key, name)).map(([, column]) => column),
    ),
  }));
  // Titles and headers are ours; words in place of one go to the log.
  return (row, column) => ours.every(({ place, filled }) => row > place.row && !filled.has(column));
}

/** The cells of the settings that people fill; the language is chosen when the tracker is built. */
function ownSettings({ places: { settings } }: Book): (row: number, column: number) => boolean {
  const own = placedSettings(settings).filter((key) => key !== "language");
  const cells = own.map((key) => settingCell(settings, key, "input"));
  return (row, column) => cells.some((cell) => cell.row === row && cell.column === column);
}

function literalsOf(sheet: Sheet, isOwn: (row: number, column: number) => boolean): Entry[] {
  const grid = makeGrid(sheet);
  const seen = new Set<number>();
  const entries: Entry[] = [];
  for (const block of sheet.blocks)
    for (const [down, cells] of block.contents.entries())
      for (let along = 0; along < cells.length; along += 1) {
        const [row, column] = [block.row + down, block.column + along];
        const text = textOf(grid.at(row, column));
        if (text === "" || !isOwn(row, column)) continue;
        const cell = row * MOST_COLUMNS + column;
        if (seen.has(cell)) continue;
        seen.add(cell);
        entries.push({ place: `${sheet.name}!${cellAddress(row, column)}`, text });
      }
  return entries;
}

/** Columns of a sheet of Excel. */
const MOST_COLUMNS = 16_384;

function textOf(content: CellContent | undefined): string {
  return content === undefined || content === null || isFormula(content) ? "" : String(content).trim();
}
