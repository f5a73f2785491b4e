import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describeTracker } from "../../src/workbook/book/describe";
import { makeWording } from "../../src/workbook/schema/wording";
import { readXlsx } from "../../src/xlsx/read";
import { writeXlsx } from "../../src/xlsx/write";
import { day, makeNumberedTask, makeTracker } from "../support/tracker-builder";

const TASKS = "xl/worksheets/sheet2.xml";

it("keeps rows and columns that somebody has grouped and folded, with what unfolds them", async () => {
  const tracker = makeTracker({ tasks: [1, 2, 3, 4].map((one) => makeNumberedTask(one)) });
  const parts = unzipSync(await writeXlsx(describeTracker(tracker, makeWording("vi"), day("2021-04-20"))));
  const folded = strFromU8(parts[TASKS] ?? new Uint8Array())
    .replaceAll(/<row r="([67])"/g, '<row r="$1" hidden="1" outlineLevel="1"')
    .replace('<row r="8"', '<row r="8" collapsed="1"')
    .replace(/<col min="3"/, '<col outlineLevel="2" min="3"');
  const read = await readXlsx(zipSync({ ...parts, [TASKS]: strToU8(folded) }));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const again = strFromU8(unzipSync(await writeXlsx(read.value))[TASKS] ?? new Uint8Array());
  const row = (number: number): string => new RegExp(`<row r="${number}"[^>]*>`).exec(again)?.[0] ?? "";
  expect([6, 7].map(row)).toEqual([6, 7].map(() => expect.stringMatching(/hidden="1".* outlineLevel="1"/)));
  expect(row(8)).toContain('collapsed="1"');
  expect(row(9)).not.toContain("outlineLevel");
  expect(/<col [^>]*min="3"[^>]*>/.exec(again)?.[0]).toContain('outlineLevel="2"');
  expect(again).toMatch(/<sheetFormatPr outlineLevelRow="1" outlineLevelCol="2"/);
});
