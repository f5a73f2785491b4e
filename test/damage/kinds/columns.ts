import type { TableKey } from "../../../src/workbook/schema/naming";
import type { Damage } from "../damage";
import { labels, naming, renameHeaders } from "../edit-book";

const { tasks, units, bodies } = labels;

const renamed = (key: TableKey, names: Readonly<Record<string, string>>): NonNullable<Damage["onData"]> => {
  return (content) => renameHeaders(content, key, (header) => names[header] ?? header);
};

const inTable =
  (key: TableKey, work: (table: Excel.Table) => void): NonNullable<NonNullable<Damage["inExcel"]>> =>
  (context) =>
    work(context.workbook.tables.getItem(naming.tables[key]));

const deleted = (key: TableKey, ...headers: readonly string[]): NonNullable<Damage["inExcel"]> =>
  inTable(key, (table) => {
    for (const header of headers) table.columns.getItem(header).delete();
  });

const byName = (key: TableKey, names: Readonly<Record<string, string>>): NonNullable<Damage["inExcel"]> =>
  inTable(key, (table) => {
    for (const [header, name] of Object.entries(names)) table.columns.getItem(header).name = name;
  });

/** Columns that were renamed, deleted, moved and put in between. */
export const COLUMNS: readonly Damage[] = [
  ...(
    [
      ["state", "Tình trạng"],
      ["percent", "Tỉ lệ"],
      ["due", "Ngày phải xong"],
      ["lead", "Ai làm"],
      ["unit", "Nơi thực hiện"],
      ["title", "Công việc"],
      ["id", "STT"],
      ["flag", "Tình hình"],
      ["completedOn", "Xong ngày"],
      ["difficulty", "Vướng mắc gì"],
      ["note", "Khác"],
      ["updatedOn", "Sửa ngày"],
    ] as const
  ).map(([key, name]): Damage => ({
    name: `the column of ${key} renamed`,
    inExcel: byName("tasks", { [tasks[key]]: name }),
  })),
  {
    name: "two neighbours renamed",
    inExcel: byName("tasks", { [tasks.state]: "Tình trạng", [tasks.percent]: "Tỉ lệ" }),
  },
  {
    name: "two neighbours renamed by another program",
    onData: renamed("tasks", { [tasks.state]: "Tình trạng", [tasks.percent]: "Tỉ lệ" }),
  },
  {
    name: "three neighbours renamed",
    inExcel: byName("tasks", {
      [tasks.difficulty]: "Vướng mắc gì",
      [tasks.proposal]: "Xin ý kiến",
      [tasks.lateReason]: "Vì sao",
    }),
  },
  {
    name: "unit, lead and support renamed",
    inExcel: byName("tasks", { [tasks.unit]: "Nơi", [tasks.lead]: "Ai làm", [tasks.support]: "Cùng ai" }),
  },
  {
    name: "dates renamed",
    inExcel: byName("tasks", {
      [tasks.due]: "Phải xong",
      [tasks.extendedTo]: "Lùi đến",
      [tasks.completedOn]: "Xong ngày",
    }),
  },
  {
    name: "code and first neighbours renamed",
    onData: renamed("tasks", { [tasks.id]: "STT", [tasks.flag]: "Tình hình", [tasks.section]: "Phần" }),
  },
  {
    name: "two columns of units renamed",
    inExcel: byName("units", { [units.code]: "STT", [units.name]: "Hội" }),
  },
  {
    name: "contact and e-mail of units renamed",
    inExcel: byName("units", { [units.contact]: "Ai", [units.email]: "Thư" }),
  },
  {
    name: "two columns of bodies renamed",
    inExcel: byName("bodies", { [bodies.code]: "STT", [bodies.name]: "Ban" }),
  },
  {
    name: "columns of holidays renamed",
    inExcel: byName("holidays", { [labels.holidays.day]: "Hôm", [labels.holidays.name]: "Vì" }),
  },
  { name: "the column of the flag deleted", inExcel: deleted("tasks", tasks.flag) },
  { name: "the column of days left deleted", inExcel: deleted("tasks", tasks.daysLeft) },
  {
    name: "helper columns of tasks deleted",
    inExcel: deleted("tasks", tasks.dueDay, tasks.completedDay, tasks.lastDay),
  },
  { name: "the helper column of units deleted", inExcel: deleted("units", units.eventDay) },
  {
    name: "the last columns of units deleted by another program",
    onData: (content) => ({
      ...content,
      sheets: content.sheets.map((sheet) =>
        sheet.name === naming.sheets.units
          ? {
              ...sheet,
              tables: sheet.tables.map((table) => ({
                ...table,
                range: { ...table.range, columnCount: table.range.columnCount - 4 },
                columns: table.columns.slice(0, -4),
              })),
              blocks: sheet.blocks.map((block) => ({
                ...block,
                contents: block.contents.map((cells) =>
                  cells.length > 10 ? cells.slice(0, cells.length - 4) : cells,
                ),
              })),
            }
          : sheet,
      ),
    }),
  },
  {
    name: "columns of one's own in between and at the end",
    inExcel: inTable("tasks", (table) => {
      table.columns.add(5, undefined, "Ghi riêng");
      table.columns.add(undefined, undefined, "Của tôi");
    }),
    isHarmless: true,
  },
  {
    name: "columns of one's own beside a renamed one",
    inExcel: inTable("tasks", (table) => {
      table.columns.getItem(tasks.lead).name = "Ai làm";
      table.columns.add(5, undefined, "Ghi riêng");
    }),
  },
  {
    name: "an empty column inserted beside the two that were renamed",
    inExcel: inTable("tasks", (table) => {
      table.columns.getItem(tasks.state).name = "Tình trạng";
      table.columns.getItem(tasks.percent).name = "Tỉ lệ";
      table.columns.add(17, undefined, "Ghi riêng");
    }),
  },
];
