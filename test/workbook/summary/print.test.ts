import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, existsSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parsePlan } from "../../../src/plan-import/parse-plan";
import type { Tracker } from "../../../src/domain/tracker";
import { trackerFromPlan } from "../../../src/domain/tracker-from-plan";
import { describeTracker } from "../../../src/workbook/book/describe";
import type { Language } from "../../../src/i18n/language";
import { makeWording } from "../../../src/workbook/schema/wording";
import { writeXlsx } from "../../../src/xlsx/write";
import { renderPdf } from "../../support/libreoffice";
import { sampleOf } from "../../setup/sample";
import { describeWith } from "../../support/tools";
import { day } from "../../support/tracker-builder";
import { monthOfProgress, thirtyUnits } from "../../support/tracker-samples";

const TODAY = day("2021-04-20");
const PLAN = "../shared/plans/ke-hoach-71.txt";
const LIMIT = 240_000;

/** Prints a tracker from LibreOffice: the text of each page. */
async function printedPages(tracker: Tracker, language: Language): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "tien-do-print-"));
  const path = join(folder, "tracker.xlsx");
  writeFileSync(path, await writeXlsx(describeTracker(tracker, makeWording(language), TODAY)));
  const pdf = await renderPdf(path, { today: TODAY });
  try {
    const text = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8", maxBuffer: 1e8 });
    return text.split("\f").slice(0, -1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(dirname(pdf), { recursive: true, force: true });
  }
}

function seventyOne(date: string): Tracker {
  const reportDate = day(date);
  return trackerFromPlan(parsePlan(readFileSync(PLAN, "utf8")), { reportDate, today: reportDate });
}

const CASES: readonly (readonly [string, () => Tracker, Language, number, string])[] = [
  ["a month of progress", monthOfProgress, "vi", 1, "Tính đến ngày 20/4/2021"],
  ["a month of progress in English", monthOfProgress, "en", 1, "As of 20 April 2021"],
  ["thirty units and 1,200 rows", thirtyUnits, "vi", 2, "30 đơn vị · 1200 nhiệm vụ"],
];

const PLAN_CASES: typeof CASES = [
  ["plan 71 on 28/3/2021", () => seventyOne("2021-03-28"), "vi", 1, "Tính đến ngày 28/3/2021"],
  ["plan 71 on 10/5/2021", () => seventyOne("2021-05-10"), "vi", 1, "Tính đến ngày 10/5/2021"],
];

describeWith(["soffice", "pdftoppm", "libfaketime"], "the printed workbook", () => {
  test.each(sampleOf(existsSync(PLAN) ? [...CASES, ...PLAN_CASES] : CASES, 2))(
    "has its summary whole on its own pages: %s",
    async (_name, build, language, summaryPages, words) => {
      const pages = await printedPages(build(), language);
      const tasks = makeWording(language).labels.titles.tasks;
      expect(pages.findIndex((page) => page.includes(`${tasks} – `))).toBe(summaryPages);
      expect(pages[0]).toContain(words);
      expect(pages.filter((page) => page.trim() === "")).toEqual([]);
      expect(pages.filter((page) => /###|Err:\d|#(N\/A|NAME|REF|VALUE|DIV)/.test(page))).toEqual([]);
      expect(pages.slice(1, summaryPages).every((page) => page.trim().startsWith("2"))).toBe(true);
    },
    LIMIT,
  );
});
