import { emptyRecord } from "../../../src/domain/fields/field";
import { BODY_FIELDS, TASK_FIELDS, UNIT_FIELDS } from "../../../src/domain/fields/fields";
import type { Tracker } from "../../../src/domain/tracker";
import type { CellValue } from "../../../src/workbook/page/content";
import type { TableKey } from "../../../src/workbook/schema/naming";
import type { Damage } from "../damage";
import { isFormula } from "../../../src/workbook/page/formula";
import {
  NothingToDamage,
  at,
  below,
  columnOf,
  labels,
  naming,
  onList,
  rowOf,
  typed,
  withTable,
} from "../edit-book";
import { day } from "../../support/tracker-builder";

const SERIAL = 44_312; // 2021-04-26
const NEW_TASK: Readonly<Record<string, CellValue>> = {
  [labels.tasks.title]: "In tài liệu Đại hội",
  [labels.tasks.unit]: "Hội LHPN quận Tây Hồ",
  [labels.tasks.due]: SERIAL,
  [labels.tasks.state]: "Đang thực hiện",
};
const withTask =
  (titles: readonly string[] = ["In tài liệu Đại hội"]) =>
  (tracker: Tracker): Tracker => ({
    ...tracker,
    tasks: [
      ...tracker.tasks,
      ...titles.map((title) => ({
        ...emptyRecord(TASK_FIELDS),
        id: "",
        title,
        unit: "Hội LHPN quận Tây Hồ",
        due: day("2021-04-26"),
        state: "in-progress" as const,
      })),
    ],
  });

const typedBelow = (
  key: TableKey,
  gap: number,
  ...rows: readonly Readonly<Record<string, CellValue>>[]
): NonNullable<Damage["onData"]> => {
  return (content) =>
    onList(content, key, (sheet, table) =>
      typed(
        sheet,
        below(table) + gap,
        table.range.column,
        rows.map((cells) => rowOf(table, cells)),
      ),
    );
};

const shrunk = (key: TableKey, rows: number, columns = 0): NonNullable<Damage["onData"]> => {
  return (content) =>
    onList(content, key, (sheet, { name, range }) =>
      withTable(sheet, name, (table) => ({
        ...table,
        range: { ...range, rowCount: range.rowCount - rows, columnCount: range.columnCount - columns },
        columns: table.columns.slice(0, range.columnCount - columns),
      })),
    );
};

/** Rows that were typed, pasted and left where no table reaches. */
export const ROWS: readonly Damage[] = [
  { name: "a task typed right below", onData: typedBelow("tasks", 0, NEW_TASK), means: withTask() },
  { name: "a task typed after a gap", onData: typedBelow("tasks", 2, NEW_TASK), means: withTask() },
  {
    name: "two tasks typed below and after a gap",
    onData: typedBelow(
      "tasks",
      0,
      NEW_TASK,
      {},
      {},
      { ...NEW_TASK, [labels.tasks.title]: "Thuê hội trường" },
    ),
    means: withTask(["In tài liệu Đại hội", "Thuê hội trường"]),
  },
  {
    name: "a unit typed right below",
    onData: typedBelow("units", 0, {
      [labels.units.name]: "Hội LHPN huyện Gia Lâm",
      [labels.units.group]: "Khối huyện",
    }),
    means: (tracker) => ({
      ...tracker,
      units: [
        ...tracker.units,
        { ...emptyRecord(UNIT_FIELDS), code: "", name: "Hội LHPN huyện Gia Lâm", group: "Khối huyện" },
      ],
    }),
  },
  {
    name: "a body typed after a gap",
    onData: typedBelow("bodies", 1, {
      [labels.bodies.name]: "Ban Dân vận",
      [labels.bodies.contact]: "Anh Nam",
    }),
    means: (tracker) => ({
      ...tracker,
      bodies: [
        ...tracker.bodies,
        { ...emptyRecord(BODY_FIELDS), code: "", name: "Ban Dân vận", contact: "Anh Nam" },
      ],
    }),
  },
  {
    name: "a holiday typed right below",
    onData: typedBelow("holidays", 0, {
      [labels.holidays.day]: SERIAL,
      [labels.holidays.name]: "Nghỉ bù",
      [labels.holidays.kind]: labels.holidayKinds.off,
    }),
    means: (tracker) => ({
      ...tracker,
      holidays: [...tracker.holidays, { day: day("2021-04-26"), name: "Nghỉ bù", kind: "off" }],
    }),
  },
  ...([1, 11, 18] as const).map((rows): Damage => ({
    name: `the task table ${rows} rows shorter than its rows`,
    onData: shrunk("tasks", rows),
  })),
  { name: "the table of bodies shorter than its rows", onData: shrunk("bodies", 2) },
  { name: "the table of units shorter than its rows", onData: shrunk("units", 1) },
  { name: "the table of holidays shorter than its rows", onData: shrunk("holidays", 9) },
  { name: "the log shorter than its rows", onData: shrunk("log", 2) },
  { name: "the snapshots shorter than their rows", onData: shrunk("snapshots", 2) },
  { name: "the task table narrower than its columns", onData: shrunk("tasks", 0, 12) },
  { name: "the task table narrower, down to the state", onData: shrunk("tasks", 0, 24) },
  { name: "the task table shorter and narrower", onData: shrunk("tasks", 5, 12) },
  { name: "the table of units narrower than its columns", onData: shrunk("units", 0, 9) },
  { name: "the table of bodies narrower than its columns", onData: shrunk("bodies", 0, 3) },
  {
    name: "rows inserted above every table",
    inExcel: ({ workbook }: Excel.RequestContext): void => {
      for (const key of ["tasks", "units", "holidays"] as const)
        workbook.worksheets.getItem(naming.sheets[key]).getRange("1:2").insert("Down");
    },
    isHarmless: true,
  },
  {
    name: "a column inserted left of the tasks",
    inExcel: ({ workbook }: Excel.RequestContext): void => {
      workbook.worksheets.getItem(naming.sheets.tasks).getRange("A:A").insert("Right");
    },
    isHarmless: true,
  },
  {
    name: "an empty row in the middle of the tasks",
    inExcel: ({ workbook }: Excel.RequestContext): void => {
      workbook.tables.getItem(naming.tables.tasks).rows.add(3);
    },
    isHarmless: true,
  },
  {
    name: "a row put in by another program without formulas",
    onData: (content) =>
      onList(content, "tasks", (sheet, table) => {
        const code = columnOf(content, "tasks", labels.tasks.id);
        // What is written under headers that lie is nobody's any more.
        if (isFormula(at(sheet, table.range.row + 1, code))) throw new NothingToDamage("No headers to go by");
        return withTable(
          typed(sheet, below(table), table.range.column, [rowOf(table, NEW_TASK)]),
          table.name,
          (there) => ({
            ...there,
            range: { ...there.range, rowCount: there.range.rowCount + 1 },
          }),
        );
      }),
    means: withTask(),
  },
  {
    name: "a total and a signature below the tasks",
    onData: (content) =>
      onList(content, "tasks", (sheet, table) =>
        typed(typed(sheet, below(table) + 1, 0, [["Tổng cộng: 20"]]), below(table) + 4, 4, [
          ["NGƯỜI LẬP BIỂU"],
        ]),
      ),
    isHarmless: true,
  },
  {
    name: "a task typed below a total",
    onData: (content) =>
      onList(content, "tasks", (sheet, table) =>
        typed(typed(sheet, below(table) + 1, 0, [["Tổng cộng: 20"]]), below(table) + 3, 0, [
          rowOf(table, NEW_TASK),
        ]),
      ),
    means: withTask(),
    leaves: ["title-missing"],
  },
];
