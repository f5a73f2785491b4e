import { buildTracker } from "../../src/actions/build";
import { openBook } from "../../src/workbook/book/reading/open-book";
import { taskColumnIndex } from "../../src/workbook/schema/tables/task-column";
import { readXlsx } from "../../src/xlsx/read";
import { openSimulatedExcel } from "../headless/simulated-excel";
import { recalculate } from "../support/libreoffice";
import { makePlan, makePlanTask } from "../support/plan-builder";
import { describeWith } from "../support/tools";
import { day } from "../support/tracker-builder";

const TITLES = [
  '=HYPERLINK("http://x")',
  "+84 912 345 678",
  "-1",
  "@x",
  "'=1+1",
  "02/4/2021",
  "1-2",
  "TRUE",
  "1e5",
  "#N/A",
  "#REF!",
];
const today = day("2021-04-20");

async function built(): Promise<Uint8Array> {
  const excel = openSimulatedExcel({ today });
  const plan = makePlan({ tasks: TITLES.map((title, index) => makePlanTask(title, { line: index + 1 })) });
  const outcome = await buildTracker(excel.port, { plan, language: "vi", reportDate: today, today });
  expect(outcome).toMatchObject({ ok: true, value: { taskRows: TITLES.length } });
  return excel.save();
}

describe("words of a plan that look like formulas, numbers or dates", () => {
  it("stay the words they are when read back", async () => {
    const content = await readXlsx(await built());
    const tracker = content.ok ? openBook(content.value)?.tracker : undefined;
    expect(tracker?.tasks.map(({ title }) => title)).toEqual(TITLES);
  });

  describeWith("soffice", "in LibreOffice", () => {
    it("stay the words they are after everything is recalculated", async () => {
      const rows = ((await recalculate(await built())).get("Nhiệm vụ") ?? []).slice(4);
      expect(rows.map((row) => row[taskColumnIndex("title")])).toEqual(TITLES);
    }, 60_000);
  });
});
