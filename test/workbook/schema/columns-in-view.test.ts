import { strFromU8, unzipSync } from "fflate";
import { describeTracker } from "../../../src/workbook/book/describe";
import type { Sheet } from "../../../src/workbook/page/content";
import type { TaskColumn } from "../../../src/workbook/schema/tables/task-column";
import type { Wording } from "../../../src/workbook/schema/wording";
import { makeWording } from "../../../src/workbook/schema/wording";
import { writeXlsx } from "../../../src/xlsx/write";
import { day, makeNumberedTask, makeTracker } from "../../support/tracker-builder";

const TODAY = day("2021-04-20");
/** What a screen of 1,366 pixels leaves for cells beside a pane of 350, the row headers and the scroll bar. */
const ROOM = 960;
const SEEN: readonly TaskColumn[] = ["id", "title", "unit", "effectiveDue", "state", "flag"];

/** Pixels of a column's width in the file, in Calibri 11 at 100 % (ECMA-376, 18.3.1.13: 7 pixels a digit). */
function pixelsOf(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / 7)) / 256) * 7);
}

interface TaskSheet {
  readonly sheet: Sheet;
  readonly headers: readonly string[];
  /** Pixels of each column as the file has it, 0 where it is hidden. */
  readonly pixels: readonly number[];
}

async function taskSheet(wording: Wording): Promise<TaskSheet> {
  const content = describeTracker(makeTracker({ tasks: [makeNumberedTask(1)] }), wording, TODAY);
  const sheet = content.sheets.find(({ name }) => name === wording.naming.sheets.tasks);
  if (!sheet) throw new Error("no tasks");
  const part = unzipSync(await writeXlsx(content))["xl/worksheets/sheet2.xml"] ?? new Uint8Array();
  const headers = sheet.tables[0]?.columns.map(({ header }) => header) ?? [];
  return { sheet, headers, pixels: readPixels(strFromU8(part)) };
}

function readPixels(xml: string): number[] {
  const pixels: number[] = [];
  for (const [tag] of xml.matchAll(/<col [^>]*>/g)) {
    const number = (name: string): number => Number(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]);
    const width = / hidden="(1|true)"/.test(tag) ? 0 : pixelsOf(number("width"));
    for (let column = number("min"); column <= number("max"); column += 1) pixels[column - 1] = width;
  }
  return pixels;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

describe.each(["vi", "en"] as const)("a new task sheet, %s", (language) => {
  const wording = makeWording(language);
  const labels: Readonly<Record<string, string>> = wording.labels.tasks;
  let sheet: Sheet;
  let headers: readonly string[];
  let pixels: readonly number[];
  beforeAll(async () => ({ sheet, headers, pixels } = await taskSheet(wording)));

  it("shows code, task, unit, due date, state and flag beside the pane without scrolling", () => {
    const seen = SEEN.map((key) => headers.indexOf(labels[key] ?? ""));
    expect(seen.map((column) => sheet.columns[column]?.hidden)).toEqual(SEEN.map(() => false));
    expect(seen.map((column) => pixels[column])).not.toContain(0);
    expect(sum(pixels.slice(0, Math.max(...seen) + 1))).toBeLessThanOrEqual(ROOM);
  });

  it("keeps code, flag and task in sight when the rest is scrolled, and leaves the rest half of the room", () => {
    const frozen = headers.slice(0, sheet.freeze.columns);
    expect(frozen).toEqual(["id", "flag", "section", "stream", "title"].map((key) => labels[key]));
    expect(sum(pixels.slice(0, sheet.freeze.columns))).toBeLessThanOrEqual(ROOM / 2);
  });

  it("prints nine columns", () => {
    const printed = sheet.columns.slice(0, sheet.page?.printArea?.columnCount);
    expect(headers.filter((_header, index) => printed[index]?.hidden === false)).toEqual(
      ["id", "flag", "title", "unit", "lead", "due", "effectiveDue", "state", "completedOn"].map(
        (key) => labels[key],
      ),
    );
  });

  it("has its helper columns hidden behind all others", () => {
    const helpers = headers.map((header) => header.startsWith("_"));
    expect(helpers.indexOf(true)).toBe(helpers.lastIndexOf(false) + 1);
    expect(sheet.columns.slice(helpers.indexOf(true)).map(({ hidden }) => hidden)).toEqual(
      helpers.filter(Boolean).map(() => true),
    );
  });
});
