import fc from "fast-check";
import type { CellContent, WorkbookContent } from "../../src/workbook/page/content";
import { makeGrid } from "../../src/workbook/page/grid-of-cells";
import { isLongRun } from "../setup/long";
import { firstCopy, merge, smallRound, withSheet } from "./sent-copies";

const RUNS = isLongRun ? 200 : 16;
const round = smallRound((task) => ({ ...task, section: "I", dueText: "trước 20/4/2021", note: "đã có" }));
const copy = firstCopy(round);

/** Where a person may type: in, above, below and beside what was sent, on every sheet that is not the program's own. */
const SHEETS = ["Hướng dẫn", "Nhiệm vụ", "Việc mới", "Đơn vị", "Cài đặt"];
const HELPERS = 27;

const cells = fc.record({
  sheet: fc.constantFrom("Nhiệm vụ", ...SHEETS),
  row: fc.oneof(fc.nat({ max: 30 }), fc.integer({ min: 3, max: 6 })),
  column: fc.oneof(fc.nat({ max: 44 }), fc.nat({ max: 26 })),
  content: fc.constantFrom<CellContent>(
    "chữ lạ của đơn vị",
    "Đã gửi công văn số 12",
    987_654,
    "25/4/2021",
    true,
  ),
});

function typed({
  sheet,
  row,
  column,
  content,
}: {
  sheet: string;
  row: number;
  column: number;
  content: CellContent;
}): WorkbookContent {
  return withSheet(copy, sheet, (one) => ({
    ...one,
    blocks: [...one.blocks, { row, column, contents: [[content]] }],
  }));
}

test("each cell that differs from what was sent is taken, asked, refused or told: never none of these, never two", () => {
  fc.assert(
    fc.property(cells, (cell) => {
      const { sheet, row, column } = cell;
      const before = makeGrid(copy.sheets.find(({ name }) => name === sheet)!).at(row, column);
      // Formulas of hidden columns give nothing to be read.
      fc.pre(before !== cell.content && !(sheet === "Nhiệm vụ" && column >= HELPERS && column < 40));
      const { changes, files } = merge(round.master, [["a.xlsx", typed(cell)]]);
      const told = [...changes, ...(files[0]?.unread ?? [])];
      expect(told).toHaveLength(1);
    }),
    { numRuns: RUNS, seed: 14 },
  );
});
