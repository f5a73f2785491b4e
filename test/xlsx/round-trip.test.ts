import { describeTracker } from "../../src/workbook/book/describe";
import { makeWording } from "../../src/workbook/schema/wording";
import { readXlsx } from "../../src/xlsx/read";
import { writeXlsx } from "../../src/xlsx/write";
import { tableOver } from "../../src/workbook/book/places/found-list";
import type { Table } from "../../src/workbook/page/content";
import { aBlock, aSheet, aWorkbook, area } from "../support/content-builder";
import { day, makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";
import { inNormalForm } from "../support/xlsx-normal-form";
import { aRichWorkbook } from "../support/xlsx-rich-workbook";

describe("a workbook written and read again", () => {
  test("is the same workbook, whatever it uses", async () => {
    const read = await readXlsx(await writeXlsx(aRichWorkbook()));
    expect(read.ok && inNormalForm(read.value)).toEqual(inNormalForm(aRichWorkbook()));
  });

  test("is the same tracker, sheet by sheet", async () => {
    const tracker = makeTracker({
      units: [makeUnit("XA", "Xã A"), makeUnit("PB", "Phường B")],
      tasks: [1, 2, 3].map((number) => makeNumberedTask(number)),
    });
    const described = describeTracker(tracker, makeWording("vi"), day("2021-04-05"));
    const read = await readXlsx(await writeXlsx(described));
    expect(read.ok && inNormalForm(read.value)).toEqual(inNormalForm(described));
  });

  test("gives the same bytes each time", async () => {
    expect(await writeXlsx(aRichWorkbook())).toEqual(await writeXlsx(aRichWorkbook()));
  });

  test("keeps a text a text, and its signs, where it reads like an error or holds what XML cannot", async () => {
    const texts = ["#N/A", "#SPILL!", "\uF8FE riêng", "dòng\r\nmới", "a\u000Bb", " cách ", "<&>"];
    const read = await readXlsx(await writeXlsx(aWorkbook([aSheet("Chữ", { blocks: [aBlock([texts])] })])));
    expect(read.ok && read.value.sheets[0]?.blocks[0]?.contents[0]).toEqual(texts);
  });

  test("keeps heights and looks below and beside its contents", async () => {
    const sheet = aSheet("Thưa", {
      blocks: [aBlock([["x"]])],
      formats: [{ range: area(4, 3, 1, 1), format: { fill: "#DDEBF9" } }],
      rows: [{ row: 8, rowCount: 1, height: 30 }],
    });
    const read = await readXlsx(await writeXlsx(aWorkbook([sheet])));
    expect(read.ok && inNormalForm(read.value)).toEqual(inNormalForm(aWorkbook([sheet])));
  });

  test("keeps it that a table's row of headers is switched off: its first row is an entry", async () => {
    const table = tableOver("tblDays", area(0, 0, 2, 1), ["Ngày"]);
    const headless: Table = { ...table, filterButton: false, hasHeader: false };
    const sheet = aSheet("Kỳ", { blocks: [aBlock([["một"], ["hai"]])], tables: [headless] });
    const read = await readXlsx(await writeXlsx(aWorkbook([sheet])));
    expect(read.ok && read.value.sheets[0]?.tables[0]).toEqual(headless);
  });

  test("opens on the first sheet that can be seen when none is named", async () => {
    const hidden = aSheet("Ẩn", { visibility: "hidden", blocks: [aBlock([["x"]])] });
    const read = await readXlsx(await writeXlsx(aWorkbook([hidden, aSheet("Hiện")])));
    expect(read.ok && read.value.activeSheet).toBe("Hiện");
  });
});
