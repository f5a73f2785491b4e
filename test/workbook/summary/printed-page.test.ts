import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Tracker } from "../../../src/domain/tracker";
import { describeTracker } from "../../../src/workbook/book/describe";
import { makeWording } from "../../../src/workbook/schema/wording";
import { writeXlsx } from "../../../src/xlsx/write";
import { sampleOf } from "../../setup/sample";
import { renderPdf } from "../../support/libreoffice";
import { halfWay } from "../../support/page-samples";
import { describeWith } from "../../support/tools";
import { day } from "../../support/tracker-builder";

const TODAY = day("2021-04-20");
const PAGES = 6;
/** The largest that pdftohtml knows: it rounds to whole units, which are thirds of a point then. */
const ZOOM = 3;
/** Points from the top of A4 to the bottom margin of 20 mm, and between the margins. */
const BOTTOM = 842 - (20 * 72) / 25.4;
const HEIGHT = (257 * 72) / 25.4;

/** A text on a printed page: points. */
interface PrintedText {
  readonly text: string;
  readonly size: number;
  readonly bottom: number;
}

/** The texts of the first printed pages. */
async function printPages(tracker: Tracker): Promise<PrintedText[][]> {
  const folder = mkdtempSync(join(tmpdir(), "tien-do-printed-"));
  const path = join(folder, "tracker.xlsx");
  writeFileSync(path, await writeXlsx(describeTracker(tracker, makeWording("vi"), TODAY)));
  const pdf = await renderPdf(path, { today: TODAY });
  try {
    const options = ["-xml", "-i", "-stdout", "-zoom", String(ZOOM), "-l", String(PAGES), pdf];
    return readPages(execFileSync("pdftohtml", options, { encoding: "utf8", maxBuffer: 1e8 }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(dirname(pdf), { recursive: true, force: true });
  }
}

function readPages(xml: string): PrintedText[][] {
  const sizes = new Map(
    [...xml.matchAll(/<fontspec id="(\d+)" size="(\d+)"/g)].map(([, id = "", size = ""]) => [
      id,
      Number(size) / ZOOM,
    ]),
  );
  return xml
    .split("<page ")
    .slice(1)
    .map((page) =>
      [...page.matchAll(/<text top="(-?\d+)"[^>]* height="(\d+)" font="(\d+)">(.*?)<\/text>/g)].map(
        ([, top = "", height = "", font = "", text = ""]) => ({
          text: text.replace(/<[^>]*>/g, ""),
          size: sizes.get(font) ?? 0,
          bottom: (Number(top) + Number(height)) / ZOOM,
        }),
      ),
    );
}

const CASES = [
  [8, 1],
  [2, 1],
  [12, 1],
  [30, 2],
  [63, 2],
  [126, 3],
] as const;

describeWith(["soffice", "pdftoppm", "libfaketime"], "the printed page of many units", () => {
  it.each(sampleOf(CASES, 1))(
    "of %i units takes %i pages, in type of a size to be read, with no page left empty while something is cut",
    async (units, count) => {
      const pages = await printPages(halfWay(units));
      const summary = pages.slice(0, count);
      // Letters with marks come apart in the text of a printed page, so what is looked for has none.
      expect((pages[count] ?? []).some(({ text }) => text.startsWith("NV-001"))).toBe(true);
      const texts = summary.flat();
      expect(Math.min(...texts.map(({ size }) => size))).toBeGreaterThanOrEqual(8);
      const read = texts.filter(({ text }) => /^\d+(?:\. | ng)/.test(text));
      expect(read.length).toBeGreaterThan(2);
      expect(Math.min(...read.map(({ size }) => size))).toBeGreaterThanOrEqual(9.8);
      // Titles of tables stand on the page of their tables: each page but the first begins with one.
      for (const page of summary.slice(1))
        expect(page.find(({ text }) => !/^\d*$/.test(text.trim()))?.size).toBeGreaterThan(11);
      const isCut = texts.some(({ text }) => text.startsWith("…"));
      const empty = summary.map((page) => (BOTTOM - Math.max(...page.map(({ bottom }) => bottom))) / HEIGHT);
      expect(isCut ? Math.max(...empty) : 0).toBeLessThan(0.2);
    },
    240_000,
  );
});
