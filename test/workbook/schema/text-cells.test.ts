import { updateTasks } from "../../../src/domain/edit/tasks";
import { readXlsx } from "../../../src/xlsx/read";
import { writeXlsx } from "../../../src/xlsx/write";
import { taskColumnIndex } from "../../../src/workbook/schema/task-column";
import { describeTracker } from "../../../src/workbook/describe";
import { makeGrid } from "../../../src/workbook/grid-of-cells";
import { readTracker } from "../../../src/workbook/reading/read-tracker";
import { makeWording } from "../../../src/workbook/wording";
import { columnLetters } from "../../../src/workbook/address";
import { TODAY, buildInExcel } from "../../support/tracker-in-excel";
import { day, makeNumberedTask, makeTracker } from "../../support/tracker-builder";

const NOTES = ["=1+1", "4/5", "001", "2021-04-20", "+84 24", "'quoted"];
const tracker = makeTracker({
  tasks: NOTES.map((note, index) =>
    makeNumberedTask(index + 1, { note, due: day("2021-04-10"), dueKind: "by", unit: "" }),
  ),
});
const cellOf = (key: Parameters<typeof taskColumnIndex>[0], row: number): string =>
  `${columnLetters(taskColumnIndex(key))}${row + 5}`;

describe("columns of words are text cells", () => {
  it("keep in Excel what we write and what people type as it is, while flags go on calculating", async () => {
    const book = await buildInExcel(tracker);
    const notes = async (): Promise<string[]> => (await book.tracker()).tasks.map(({ note }) => note);
    expect(await notes()).toEqual(NOTES);
    await book.edit(updateTasks(["NV-001"], { note: "=A1&2", product: "3/4" }));
    await book.byHand((sheets) => {
      const sheet = sheets.getItem("Nhiệm vụ");
      sheet.getRange(cellOf("note", 1)).values = [["=2+2"]];
      sheet.getRange(cellOf("note", 2)).values = [["02/04/2021"]];
      sheet.getRange(cellOf("state", 3)).values = [["Hoàn thành"]];
    });
    expect((await notes()).slice(0, 3)).toEqual(["=A1&2", "=2+2", "02/04/2021"]);
    const grid = makeGrid((await book.read()).sheets.find(({ name }) => name === "Nhiệm vụ")!);
    const flags = [0, 3].map((row) => grid.at(4 + row, taskColumnIndex("flag")));
    expect(flags).toMatchObject([{ cached: "■ Quá hạn" }, { cached: "√ Hoàn thành" }]);
  });

  it("are written to the file as text, formulas and days as they were", async () => {
    const described = describeTracker(tracker, makeWording("vi"), TODAY);
    const read = await readXlsx(await writeXlsx(described));
    if (!read.ok) throw new Error(read.problem.code);
    expect(readTracker(read.value)?.tracker.tasks).toEqual(tracker.tasks);
    const formatOf = (key: Parameters<typeof taskColumnIndex>[0]): string | undefined => {
      const column = taskColumnIndex(key);
      const sheet = read.value.sheets.find(({ name }) => name === "Nhiệm vụ")!;
      return sheet.formats
        .filter(
          ({ range }) =>
            range.row <= 4 && range.column <= column && column < range.column + range.columnCount,
        )
        .at(-1)?.format.numberFormat;
    };
    expect((["note", "unit", "state"] as const).map(formatOf)).toEqual(["@", "@", "@"]);
    expect((["due", "percent", "flag"] as const).map(formatOf)).toEqual(["dd\\/mm\\/yyyy", "0%", "0"]);
  });
});
