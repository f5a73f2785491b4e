import { addTask } from "../../src/domain/edit/tasks";
import { buildInExcel, type TrackerInExcel } from "../support/tracker-in-excel";
import { makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";

const tracker = makeTracker({
  units: [makeUnit("DV-01", "Tây Hồ")],
  tasks: [1, 2, 3].map((number) => makeNumberedTask(number, { unit: "Tây Hồ" })),
});

describe.each(["1.9", "1.17"])(
  "a column of the user's own at the right end of the task table, under ExcelApi %s",
  (excelApi) => {
    let book: TrackerInExcel;
    beforeEach(async () => {
      book = await buildInExcel(tracker, excelApi);
      await book.byHand((sheets) => {
        const table = sheets.getItem("Nhiệm vụ").tables.getItem("tblTasks");
        table.columns.add(undefined, [["Của tôi"], ["một"], ["hai"], ["ba"]]);
      });
    });
    afterEach(() => book.close());

    const ownColumn = async (): Promise<unknown[]> => {
      const { tables, blocks } = await book.sheet("Nhiệm vụ");
      const { range, columns } = tables[0]!;
      const last = columns.length - 1;
      return blocks[0]!.contents
        .slice(range.row, range.row + range.rowCount)
        .map((row) => row[range.column + last]);
    };

    it("stays in the table with its cells when rows are added and when they are taken back", async () => {
      await book.edit(addTask({ title: "Mới" }, ["Tây Hồ", ""]));
      expect(await ownColumn()).toEqual(["Của tôi", "một", "hai", "ba", null, null]);
      const undone = await book.undo();
      expect(undone).toMatchObject({ ok: true });
      expect(await ownColumn()).toEqual(["Của tôi", "một", "hai", "ba"]);
    });
  },
);
