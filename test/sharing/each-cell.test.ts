import fc from "fast-check";
import type { CellContent, WorkbookContent } from "../../src/workbook/page/content";
import { makeGrid } from "../../src/workbook/page/grid-of-cells";
import { valueOf } from "../../src/workbook/schema/cell-value";
import { isLongRun } from "../setup/long";
import { HEADER, TASKS } from "./returned-forms";
import { firstCopy, merge, smallRound, withSheet } from "./sent-copies";

const RUNS = isLongRun ? 3000 : 24;
const round = smallRound((task) => ({
  ...task,
  section: "I",
  dueText: "trước 20/4/2021",
  note: "đã có",
  percent: 0.2,
}));
const copy = firstCopy(round);

/** Every sheet that a person can see or show: what begins with “_” is the program's own. */
const SHEETS = copy.sheets.map(({ name }) => name).filter((name) => !name.startsWith("_"));
const ROWS = 3;

const content = fc.oneof(
  fc.constantFrom<CellContent>(
    "chữ lạ của đơn vị",
    "Đã gửi công văn số 12",
    987_654,
    "25/4/2021",
    true,
    false,
  ),
  fc.constantFrom<CellContent>(
    "xóa",
    "Hoàn thành",
    "50%",
    "=1+1",
    "#N/A",
    "DV-99",
    "NV-900",
    "’",
    0.5,
    -1,
    0,
  ),
  fc.constantFrom<CellContent>(
    { formula: "=15*3", cached: 45 },
    { formula: '=UPPER("gấp")', cached: "GẤP" },
    { formula: "=15*4" },
  ),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }).filter((text) => /[\p{L}\p{N}]/u.test(text)),
  fc.integer({ min: -10, max: 60_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

const cells = fc.record({
  sheet: fc.constantFrom(TASKS, TASKS, ...SHEETS),
  row: fc.oneof(fc.nat({ max: 40 }), fc.integer({ min: HEADER, max: HEADER + ROWS })),
  column: fc.oneof(fc.nat({ max: 44 }), fc.nat({ max: 26 })),
  content,
  order: fc.shuffledSubarray([1, 2, 3], { minLength: 3 }),
});
type Typed = typeof cells extends fc.Arbitrary<infer Cell> ? Cell : never;

/** The codes of rows below the table, which people fill down. */
const CODE = /^(?:\p{L}{1,4}[-\s]?\d+|\d{1,4})$/u;

/** What a person cannot have meant anything by: a row's number alone, or what its sheet was sent with once more. */
function saysNothing({ sheet, row, column, content: cell }: Typed): boolean {
  const isCode =
    sheet === TASKS && column === 0 && row > HEADER + ROWS && CODE.test(String(valueOf(cell)).trim());
  const sent = copy.sheets
    .find(({ name }) => name === sheet)
    ?.blocks.flatMap(({ contents }) => contents.flat());
  return isCode || (sheet !== TASKS && sent?.some((one) => String(valueOf(one)) === String(cell)) === true);
}

/** A cell typed over, and then the rows of the table brought into another order. */
function typed({ sheet, row, column, content: cell, order }: Typed): WorkbookContent {
  const filled = withSheet(copy, sheet, (one) => ({
    ...one,
    blocks: [...one.blocks, { row, column, contents: [[cell]] }],
  }));
  return withSheet(filled, TASKS, (one) => {
    const grid = makeGrid(one);
    const line = (at: number): CellContent[] =>
      Array.from({ length: 50 }, (_, index) => grid.at(HEADER + at, index) ?? null);
    return { ...one, blocks: [...one.blocks, { row: HEADER + 1, column: 0, contents: order.map(line) }] };
  });
}

test("each cell that differs from what was sent is taken, asked, refused or told: never none of these, never two", () => {
  fc.assert(
    fc.property(cells, (cell) => {
      const before = makeGrid(copy.sheets.find(({ name }) => name === cell.sheet)!).at(cell.row, cell.column);
      fc.pre(before !== cell.content && !saysNothing(cell));
      const { changes, files } = merge(round.master, [["a.xlsx", typed(cell)]]);
      const told = [
        ...changes,
        ...(files[0]?.unread ?? []),
        ...(files[0]?.problem ? [files[0].problem] : []),
      ];
      const by = files[0]?.filledBy === "" ? [] : [files[0]?.filledBy];
      expect([...told, ...by]).toHaveLength(1);
    }),
    { numRuns: RUNS },
  );
});
