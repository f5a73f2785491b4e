import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describeTracker } from "../../src/workbook/book/describe";
import { makeWording } from "../../src/workbook/schema/wording";
import { readXlsx } from "../../src/xlsx/read";
import { writeXlsx } from "../../src/xlsx/write";
import { onList, sheetOf } from "../damage/edit-book";
import { day, makeTracker } from "../support/tracker-builder";

it("a link keeps the address before its place behind the “#”, and one within the workbook its place", async () => {
  const book = describeTracker(makeTracker(), makeWording("vi"), day("2021-04-20"));
  const linked = onList(book, "tasks", (sheet) => ({
    ...sheet,
    attached: [5, 6, 7].map((row) => ({
      kind: "link",
      row,
      column: 4,
      text: `https://example.vn/${row}?a=1&b=2`,
    })),
  }));
  const parts = unzipSync(await writeXlsx(linked));
  // Excel parts an address at its "#"; a link within the workbook has a place alone.
  const asExcel = (xml: string): string =>
    xml
      .replace(/<hyperlink (ref="E6" r:id="\w+")/, '<hyperlink $1 location="muc-2"')
      .replace(/<hyperlink ref="E7" r:id="\w+"/, '<hyperlink ref="E7" location="\'Đơn vị\'!B5"');
  const packed = Object.entries(parts).map(([name, part]) => [
    name,
    name.startsWith("xl/worksheets/sheet") ? strToU8(asExcel(strFromU8(part))) : part,
  ]);
  const read = await readXlsx(zipSync(Object.fromEntries(packed) as typeof parts));
  if (!read.ok) throw new Error(read.problem.code);
  expect(sheetOf(read.value, "tasks").attached).toEqual([
    { kind: "link", row: 5, column: 4, text: "https://example.vn/5?a=1&b=2#muc-2" },
    { kind: "inner-link", row: 6, column: 4, text: "'Đơn vị'!B5" },
    { kind: "link", row: 7, column: 4, text: "https://example.vn/7?a=1&b=2" },
  ]);
});
