import type { CellContent } from "../../../src/workbook/page/content";
import type { Tracker } from "../../../src/domain/tracker";
import type { Damage } from "../damage";
import { withColumn, withWords, inColumn, ofDay, inWords } from "../edit-cells";
import { at, columnOf, labels, naming, onList, typed } from "../edit-book";
import { otherTexts, withOwnCodes } from "../means";

const { tasks, units } = labels;

const everywhere = Object.values(naming.sheets).filter((name) => !name.startsWith("_"));

const FREE = {
  "Chưa thực hiện": "chưa làm",
  "Đang thực hiện": "đang triển khai",
  "Hoàn thành": "đã xong",
  "Tạm dừng": "tạm hoãn",
} as const;

const NUMBERED = {
  "Chưa thực hiện": "1. Chưa thực hiện",
  "Đang thực hiện": "2. Đang thực hiện",
  "Hoàn thành": "3. Hoàn thành",
  "Tạm dừng": "4. Tạm dừng",
} as const;

const failing = (text: string): CellContent => ({ formula: `=${text}`, cached: "#NAME?" });

/** Entries as clerks, their keyboards and find-and-replace leave them. */
export const CLERK_ENTRIES: readonly Damage[] = [
  {
    name: "“hoàn thành” replaced by “Xong” in every sheet that is seen",
    onData: (content) => withWords(content, everywhere, (text) => text.replace(/hoàn thành/giu, "Xong")),
    means: (tracker) => otherTexts(tracker, (text) => text.replace(/hoàn thành/giu, "Xong")),
  },
  {
    name: "slashes replaced by dashes on the task sheet",
    onData: (content) => withWords(content, [naming.sheets.tasks], (text) => text.replaceAll("/", "-")),
    means: (tracker) => otherTexts(tracker, (text) => text.replaceAll("/", "-"), ["tasks"]),
  },
  {
    name: "hyphens replaced by long dashes in words",
    onData: (content) => ({
      ...content,
      sheets: content.sheets.map((sheet) => ({
        ...sheet,
        blocks: sheet.name.startsWith("_")
          ? sheet.blocks
          : sheet.blocks.map((block) => ({
              ...block,
              contents: block.contents.map((cells) =>
                cells.map((cell) => (typeof cell === "string" ? cell.replaceAll("-", "–") : cell)),
              ),
            })),
      })),
    }),
    means: (tracker): Tracker =>
      withOwnCodes(
        tracker,
        otherTexts(tracker, (text) => text.replaceAll("-", "–")),
      ),
  },
  {
    name: "“Hội LHPN” shortened in every sheet that is seen",
    onData: (content) => withWords(content, everywhere, (text) => text.replaceAll("Hội LHPN", "HLHPN")),
    means: (tracker) => otherTexts(tracker, (text) => text.replaceAll("Hội LHPN", "HLHPN")),
    isHarmless: true,
  },
  {
    name: "shares as whole numbers",
    onData: inColumn("tasks", tasks.percent, (cell) => (typeof cell === "number" ? cell * 100 : cell)),
  },
  {
    name: "shares as text with a comma",
    onData: inColumn("tasks", tasks.percent, (cell) =>
      typeof cell === "number" && cell < 1 ? String(cell).replace(".", ",") : cell,
    ),
  },
  {
    name: "days from the congress as text",
    onData: inColumn("tasks", tasks.offset, (cell) => (typeof cell === "number" ? `${cell} ngày` : cell)),
  },
  {
    name: "days with dots between",
    onData: inColumn(
      "tasks",
      tasks.completedOn,
      ofDay((year, month, day) => `${day}.${month}.${year}`),
    ),
  },
  {
    name: "days in words",
    onData: inColumn(
      "tasks",
      tasks.due,
      ofDay((year, month, day) => `ngày ${day} tháng ${month} năm ${year}`),
    ),
  },
  {
    name: "days as one number, as other systems export them",
    onData: inColumn(
      "tasks",
      tasks.due,
      ofDay((year, month, day) => Number(`${year}${month}${day}`)),
    ),
  },
  {
    name: "days of congresses with spaces that do not break",
    onData: inColumn(
      "units",
      units.event,
      ofDay((year, month, day) => `\u00A0${day}/${month}/${year}\u00A0`),
    ),
  },
  {
    name: "days as English programs write them",
    onData: inColumn(
      "tasks",
      tasks.completedOn,
      ofDay(
        (year, month, day) =>
          `${day}-${["Jan", "Feb", "Mar", "Apr", "May"][Number(month) - 1] ?? ""}-${year}`,
      ),
    ),
  },
  { name: "states in free words", onData: inColumn("tasks", tasks.state, inWords(FREE)) },
  { name: "states with numbers before", onData: inColumn("tasks", tasks.state, inWords(NUMBERED)) },
  {
    name: "pilot units ticked with an x",
    onData: inColumn("units", units.pilot, () => "x"),
  },
  {
    name: "units with invisible spaces, as Word leaves them",
    onData: inColumn("tasks", tasks.unit, (cell) =>
      typeof cell === "string" ? `\u200B${cell}\u00AD` : cell,
    ),
  },
  {
    name: "units and leads with a line break within",
    onData: (content) =>
      [tasks.unit, tasks.lead].reduce(
        (all, header) =>
          withColumn(all, "tasks", header, (cell) =>
            typeof cell === "string" ? cell.replace(" ", "\n") : cell,
          ),
        content,
      ),
  },
  {
    name: "codes numbered by filling down",
    onData: inColumn("tasks", tasks.id, (_, index) => index + 1),
    means: (tracker) => ({
      ...tracker,
      tasks: tracker.tasks.map((task, index) => ({ ...task, id: String(index + 1) })),
    }),
    isHarmless: true,
  },
  {
    name: "errors pasted in place of units",
    onData: inColumn("tasks", tasks.unit, (cell, index) => (index < 3 ? "#N/A" : cell)),
    means: (tracker) => ({
      ...tracker,
      tasks: tracker.tasks.map((task, index) => (index < 3 ? { ...task, unit: "#N/A" } : task)),
    }),
    leaves: ["cell-fails"],
  },
  {
    name: "a proposal that begins with a dash",
    onData: (content) =>
      onList(content, "tasks", (sheet, { range }) =>
        typed(sheet, range.row + 3, columnOf(content, "tasks", tasks.proposal), [
          [failing("-Đề nghị hỗ trợ")],
        ]),
      ),
    means: (tracker) => ({
      ...tracker,
      tasks: tracker.tasks.map((task, index) => (index === 2 ? { ...task, proposal: "#NAME?" } : task)),
    }),
    leaves: ["cell-fails"],
  },
  {
    name: "leads looked up by formulas",
    onData: (content) =>
      onList(content, "tasks", (sheet, { range }) => {
        const column = columnOf(content, "tasks", tasks.lead);
        const cells = Array.from({ length: range.rowCount - 1 }, (_, index): CellContent[] => {
          const name = at(sheet, range.row + 1 + index, column);
          return [typeof name === "string" ? { formula: `="${name}"`, cached: name } : null];
        });
        return typed(sheet, range.row + 1, column, cells);
      }),
    isHarmless: true,
  },
  {
    name: "the report date looked up by a formula",
    onData: (content) => ({
      ...content,
      sheets: content.sheets.map((sheet) =>
        sheet.name === naming.sheets.settings
          ? typed(sheet, 7, 1, [[{ formula: "=DATE(2021,4,20)", cached: 44_306 }]])
          : sheet,
      ),
    }),
    isHarmless: true,
  },
  {
    name: "a workbook that counts its days from 1904",
    onData: (content) => ({ ...content, countsFrom1904: true }),
    leaves: ["days-from-1904"],
  },
  {
    name: "the plan's number and the strict reading typed otherwise",
    onData: (content) => ({
      ...content,
      sheets: content.sheets.map((sheet) =>
        sheet.name === naming.sheets.settings ? typed(typed(sheet, 4, 1, [[71]]), 9, 1, [["KHÔNG"]]) : sheet,
      ),
    }),
    means: (tracker) => ({ ...tracker, settings: { ...tracker.settings, planNumber: "71" } }),
    isHarmless: true,
  },
];
