import type { WorkbookContent } from "../../src/workbook/page/content";
import { readXlsx } from "../../src/xlsx/read";
import { writeXlsx } from "../../src/xlsx/write";
import { isLongRun } from "../setup/long";
import { aBlock, aSheet, aTable, aWorkbook, area } from "../support/content-builder";

/** Tables of every day have half the rows. */
const SHARE = isLongRun ? 1 : 0.5;

const HEADERS = Array.from({ length: 26 }, (_, column) => `Cột ${column + 1}`);

/** A table of 26 columns, each cell with a text and looks of its own. */
function aTableOf(rowCount: number): WorkbookContent {
  const range = area(0, 0, rowCount + 1, HEADERS.length);
  const rows = Array.from({ length: rowCount }, (_, row) => HEADERS.map((header) => `${header} hàng ${row}`));
  const sheet = aSheet("Nhiệm vụ", {
    blocks: [aBlock([HEADERS, ...rows])],
    tables: [
      aTable(
        "tblTasks",
        range,
        HEADERS.map((header) => ({ header })),
      ),
    ],
    formats: [
      { range, format: { fontName: "Times New Roman", wrap: true } },
      { range: area(0, 0, 1, HEADERS.length), format: { bold: true, fill: "#DDEBF9" } },
      { range: area(1, 3, rowCount, 2), format: { numberFormat: "dd\\/mm\\/yyyy" } },
    ],
  });
  return aWorkbook([sheet]);
}

/** Processor milliseconds to write and read it, the better of two runs. */
async function bestTime(content: WorkbookContent): Promise<number> {
  return Math.min(await oneTime(content), await oneTime(content));
}

async function oneTime(content: WorkbookContent): Promise<number> {
  const start = process.cpuUsage();
  const read = await readXlsx(await writeXlsx(content));
  if (!read.ok) throw new Error(read.problem.code);
  return process.cpuUsage(start).user / 1000;
}

test("time grows with the rows, not with their square", async () => {
  await bestTime(aTableOf(100));
  const small = await bestTime(aTableOf(500 * SHARE));
  const large = await bestTime(aTableOf(5_000 * SHARE));
  expect(large / small).toBeLessThan(30);
}, 200_000);
