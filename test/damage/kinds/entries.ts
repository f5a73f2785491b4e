import type { CellContent, WorkbookContent } from "../../../src/workbook/page/content";
import { fromSerial } from "../../../src/workbook/schema/serial";
import type { Damage } from "../damage";
import { inColumn } from "../edit-cells";
import {
  columnOf,
  convertToRange,
  ifFree,
  labels,
  naming,
  onList,
  onSheet,
  typed,
  withTable,
  below,
} from "../edit-book";

const { tasks } = labels;

const inText =
  (change: (text: string) => string) =>
  (cell: CellContent): CellContent =>
    typeof cell === "string" ? change(cell) : cell;

const asDay = (cell: CellContent): CellContent => {
  const day = typeof cell === "number" ? fromSerial(cell) : null;
  return day === null ? cell : day.split("-").reverse().join("/");
};

const plain = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");

const everyText = (content: WorkbookContent, change: (text: string) => string): WorkbookContent => ({
  ...content,
  sheets: content.sheets.map((sheet) => ({
    ...sheet,
    blocks: sheet.blocks.map((block) => ({
      ...block,
      contents: block.contents.map((cells) =>
        cells.map((cell) => (typeof cell === "string" ? change(cell) : cell)),
      ),
    })),
  })),
});

/** Entries that were typed, pasted and converted otherwise than their cells ask for. */
export const ENTRIES: readonly Damage[] = [
  { name: "due days as text", onData: inColumn("tasks", tasks.due, asDay) },
  { name: "days of completion as text", onData: inColumn("tasks", tasks.completedOn, asDay) },
  {
    name: "due days as ISO text",
    onData: inColumn("tasks", tasks.due, (cell) => (typeof cell === "number" ? fromSerial(cell) : cell)),
  },
  {
    name: "days with a time of day",
    onData: inColumn("tasks", tasks.completedOn, (cell) => (typeof cell === "number" ? cell + 0.375 : cell)),
    isHarmless: true,
  },
  {
    name: "shares as text",
    onData: inColumn("tasks", tasks.percent, (cell) => (typeof cell === "number" ? `${cell * 100} %` : cell)),
  },
  {
    name: "states in capitals",
    onData: inColumn(
      "tasks",
      tasks.state,
      inText((text) => text.toUpperCase()),
    ),
    isHarmless: true,
  },
  { name: "states without accents", onData: inColumn("tasks", tasks.state, inText(plain)) },
  {
    name: "states in NFD",
    onData: inColumn(
      "tasks",
      tasks.state,
      inText((text) => text.normalize("NFD")),
    ),
  },
  {
    name: "units with stray spaces",
    onData: inColumn(
      "tasks",
      tasks.unit,
      inText((text) => `${text}  `),
    ),
  },
  {
    name: "units in NFD",
    onData: inColumn(
      "tasks",
      tasks.unit,
      inText((text) => text.normalize("NFD")),
    ),
  },
  {
    name: "leads in capitals",
    onData: inColumn(
      "tasks",
      tasks.lead,
      inText((text) => text.toUpperCase()),
    ),
    means: (tracker) => ({
      ...tracker,
      tasks: tracker.tasks.map((task) => ({ ...task, lead: task.lead.toUpperCase() })),
    }),
    isHarmless: true,
  },
  {
    name: "codes in small letters with spaces",
    onData: inColumn(
      "tasks",
      tasks.id,
      inText((text) => ` ${text.toLowerCase()}`),
    ),
    means: (tracker) => ({
      ...tracker,
      tasks: tracker.tasks.map((task) =>
        task.id === "" ? task : { ...task, id: ` ${task.id.toLowerCase()}` },
      ),
    }),
    isHarmless: true,
  },
  {
    name: "codes cleared",
    onData: inColumn("tasks", tasks.id, () => null),
    means: (tracker) => ({ ...tracker, tasks: tracker.tasks.map((task) => ({ ...task, id: "" })) }),
  },
  {
    name: "codes pasted down from the first",
    onData: inColumn("tasks", tasks.id, () => "NV-001"),
    means: (tracker) => ({
      ...tracker,
      tasks: tracker.tasks.map((task, index) => (index === 0 ? task : { ...task, id: "" })),
    }),
  },
  { name: "days off as text", onData: inColumn("holidays", labels.holidays.day, asDay) },
  { name: "days of congresses as text", onData: inColumn("units", labels.units.event, asDay) },
  {
    name: "kinds of deadlines in capitals",
    onData: inColumn(
      "tasks",
      tasks.dueKind,
      inText((text) => text.toUpperCase()),
    ),
    isHarmless: true,
  },
  {
    name: "all words in NFD and converted",
    onData: (content) => everyText(convertToRange(content), (text) => text.normalize("NFD")),
    means: (tracker) => JSON.parse(JSON.stringify(tracker).normalize("NFD")) as typeof tracker,
  },
  {
    name: "days of snapshots as text",
    onData: inColumn("snapshots", labels.snapshots.day, asDay),
  },
  {
    name: "a total typed into the last row of the table",
    leaves: ["title-missing"],
    onData: (content) =>
      onList(content, "tasks", (sheet, table) =>
        withTable(
          typed(ifFree(sheet, table), below(table), table.range.column, [
            ["Tổng cộng", null, null, null, null, null, 99],
          ]),
          table.name,
          (there) => ({ ...there, range: { ...there.range, rowCount: there.range.rowCount + 1 } }),
        ),
      ),
  },
  {
    name: "a number in the cell of a unit's name",
    onData: (content) =>
      onList(content, "units", (sheet, { range }) =>
        typed(sheet, range.row + 1, columnOf(content, "units", labels.units.name), [[12]]),
      ),
    means: (tracker) => ({
      ...tracker,
      units: tracker.units.map((unit, index) => (index === 0 ? { ...unit, name: "12" } : unit)),
    }),
    leaves: ["unit-unknown", "lead-unknown"],
  },
  {
    name: "strays in the sheet's last cell",
    onData: (content) =>
      onSheet(content, naming.sheets.tasks, (sheet) => typed(sheet, 1_048_575, 16_383, [["x"]])),
    isHarmless: true,
  },
];
