import { strFromU8, unzipSync } from "fflate";
import { describeTracker } from "../../src/workbook/book/describe";
import type { Wording } from "../../src/workbook/schema/wording";
import { makeWording } from "../../src/workbook/schema/wording";
import { writeXlsx } from "../../src/xlsx/write";
import { day, makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";

const TODAY = day("2021-04-20");
const LONGEST = 900;
/**
 * What the formulas of a row come to in Vietnamese; 2,400 would be better still. 4,530 held before two columns came that
 * say whether the timeline and the sheet of the week show the row, whose order leaves like tasks apart.
 */
const ROW_BYTES = 4_905;
/** What the longer names of a second tracker in a workbook add to that. */
const NUMBER_BYTES = 230;

/** The formulas of the one task row as the task sheet's part of the file spells them, entities resolved. */
async function taskFormulasInFile(wording: Wording): Promise<string[]> {
  const tracker = makeTracker({
    units: [makeUnit("DV-01", "Tây Hồ")],
    tasks: [makeNumberedTask(1, { unit: "Tây Hồ" })],
  });
  const parts = unzipSync(await writeXlsx(describeTracker(tracker, wording, TODAY)));
  const sheet = strFromU8(parts["xl/worksheets/sheet2.xml"] ?? new Uint8Array());
  const formulas = [...sheet.matchAll(/<f>([^<]*)<\/f>/g)].map(([, text = ""]) =>
    text
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&apos;", "'")
      .replaceAll("&amp;", "&"),
  );
  return formulas.filter((formula) => formula.includes("[#This Row]"));
}

describe.each([
  ["vi", 1],
  ["en", 1],
  ["vi", 2],
  ["en", 2],
] as const)("formulas of a task row in a file, %s, tracker %i of its workbook", (language, number) => {
  const wording = makeWording(language, number);

  it("are short enough to be read when clicked on", async () => {
    const formulas = await taskFormulasInFile(wording);
    expect(formulas).toHaveLength(18);
    expect(formulas.filter(({ length }) => length > LONGEST)).toEqual([]);
  });

  it("stay few bytes together", async () => {
    const formulas = await taskFormulasInFile(wording);
    const most = ROW_BYTES + (number === 1 ? 0 : NUMBER_BYTES);
    expect(Buffer.byteLength(formulas.join(""))).toBeLessThanOrEqual(most);
  });
});
