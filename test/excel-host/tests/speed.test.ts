import { openExcel } from "./open-excel";

const ROWS = 600;
const LONG = Array.from({ length: 12 }, () => "[@Hạn]*[@Số]").join("+");

/** Processor milliseconds to enter formulas into a table of many rows, the better of two runs with other texts. */
async function timeToEnter(formulaOf: (row: number, run: number) => string): Promise<number> {
  const first = await enterOnce((row) => formulaOf(row, 1));
  return Math.min(first, await enterOnce((row) => formulaOf(row, 2)));
}

async function enterOnce(formulaOf: (row: number) => string): Promise<number> {
  const excel = openExcel();
  const formulas = Array.from({ length: ROWS }, (_, row) => [formulaOf(row)]);
  await excel.on((sheet) => {
    sheet.getRange("A1:C2").values = [
      ["Hạn", "Số", "Tích"],
      [10, 2, "x"],
    ];
    sheet.tables.add(`A1:C${ROWS + 1}`, true);
  });
  const start = process.cpuUsage();
  await excel.enter(`C2:C${ROWS + 1}`, formulas);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

it("parses like formulas of one entry once", async () => {
  const alike = await timeToEnter((_, run) => `=${LONG}-${run}`);
  const different = await timeToEnter((row, run) => `=${LONG}+${row + run * ROWS}`);
  expect(alike / different).toBeLessThan(0.5);
});
