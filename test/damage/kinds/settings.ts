import type { CellContent, Sheet } from "../../../src/workbook/page/content";
import type { Damage } from "../damage";
import { noSettings } from "../means";
import { NothingToDamage, at, labels, naming, onSheet, typed } from "../edit-book";

const { settings } = labels;
const NAME = naming.sheets.settings;

const onSettings =
  (change: (sheet: Sheet) => Sheet): NonNullable<Damage["onData"]> =>
  (content) =>
    onSheet(content, NAME, change);

const rowOf = (sheet: Sheet, label: string): number => {
  for (let row = 0; row < 60; row += 1) if (at(sheet, row, 0) === label) return row;
  throw new NothingToDamage(`No setting ${label}`);
};

const entered = (label: string, value: CellContent): NonNullable<Damage["onData"]> =>
  onSettings((sheet) => typed(sheet, rowOf(sheet, label), 1, [[value]]));

const moved = (sheet: Sheet, down: number, right: number): Sheet => ({
  ...sheet,
  blocks: sheet.blocks.map((block) => ({ ...block, row: block.row + down, column: block.column + right })),
});

const settingsSheet = ({ workbook }: Excel.RequestContext): Excel.Worksheet =>
  workbook.worksheets.getItem(NAME);

/** Settings that were moved, deleted, reworded and typed over. */
export const SETTINGS: readonly Damage[] = [
  {
    name: "the days of warning typed with their unit",
    onData: entered(settings.warningDays, "7 ngày"),
    means: (tracker) => ({ ...tracker, settings: { ...tracker.settings, warningDays: 7 } }),
  },
  {
    name: "the report date typed as text",
    onData: entered(settings.reportDate, "20/04/2021"),
  },
  {
    name: "the settings moved down and right by another program",
    onData: onSettings((sheet) => moved(sheet, 3, 2)),
  },
  {
    name: "the settings moved and all names deleted",
    onData: (content) => ({ ...onSheet(content, NAME, (sheet) => moved(sheet, 2, 1)), names: [] }),
  },
  {
    name: "a row of the settings deleted",
    inExcel: (context) => settingsSheet(context).getRange("9:9").delete("Up"),
    means: (tracker) => ({ ...tracker, settings: { ...tracker.settings, warningDays: null } }),
  },
  {
    name: "the column in force deleted",
    inExcel: (context) => settingsSheet(context).getRange("C:C").delete("Left"),
  },
  {
    name: "the labels of the settings in other words",
    onData: onSettings((sheet) =>
      typed(sheet, rowOf(sheet, settings.planNumber), 0, [
        ["Kế hoạch số"],
        ["Tên"],
        ["Đơn vị ban hành"],
        ["Ngày lấy số liệu"],
      ]),
    ),
  },
  {
    name: "the labels of the settings in other words and names deleted",
    onData: (content) => ({
      ...onSheet(content, NAME, (sheet) =>
        typed(sheet, rowOf(sheet, settings.planNumber), 0, [
          ["Kế hoạch số"],
          ["Tên"],
          ["Đơn vị ban hành"],
          ["Ngày lấy số liệu"],
        ]),
      ),
      names: [],
    }),
  },
  {
    name: "the settings in another order, names deleted",
    onData: (content) => ({
      ...onSheet(content, NAME, (sheet) => {
        const first = rowOf(sheet, settings.planNumber);
        const rows = Array.from({ length: 9 }, (_, index) =>
          [0, 1, 2, 3].map((column) => at(sheet, first + index, column) ?? null),
        );
        return typed(sheet, first, 0, [...rows].reverse());
      }),
      names: [],
    }),
  },
  {
    name: "a row put into the settings",
    inExcel: (context) => settingsSheet(context).getRange("7:7").insert("Down"),
    isHarmless: true,
  },
  {
    name: "the sheet of settings deleted",
    inExcel: (context) => settingsSheet(context).delete(),
    means: noSettings,
  },
];
