import { describeTracker } from "../../src/workbook/book/describe";
import { makeWording } from "../../src/workbook/schema/wording";
import { readXlsx } from "../../src/xlsx/read";
import { writeXlsx } from "../../src/xlsx/write";
import { aBlock, aSheet, aWorkbook } from "../support/content-builder";
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

  test("opens on the first sheet that can be seen when none is named", async () => {
    const hidden = aSheet("Ẩn", { visibility: "hidden", blocks: [aBlock([["x"]])] });
    const read = await readXlsx(await writeXlsx(aWorkbook([hidden, aSheet("Hiện")])));
    expect(read.ok && read.value.activeSheet).toBe("Hiện");
  });
});
