import { checkWorkbook } from "../../src/actions/check";
import { describeTracker } from "../../src/workbook/book/describe";
import type { WorkbookContent } from "../../src/workbook/page/content";
import { makeWording } from "../../src/workbook/schema/wording";
import { convertToRange } from "../damage/edit-book";
import { day, makeNumberedTask, makeTracker } from "../support/tracker-builder";
import { openWorkbook } from "./open-workbook";

const TODAY = day("2021-04-20");
const units = ["Tây Hồ", "", "", "Đông Anh", ""];
const built = describeTracker(
  makeTracker({ tasks: units.map((unit, index) => makeNumberedTask(index + 1, { unit })) }),
  makeWording("vi"),
  TODAY,
);

async function toldOf(content: WorkbookContent, excelApi: "1.9" | "1.17"): Promise<unknown[]> {
  const book = openWorkbook({ content, excelApi, today: TODAY });
  const checked = await checkWorkbook(book.port, TODAY);
  book.close();
  return checked.ok
    ? checked.value.findings
        .filter(({ code }) => code === "merges-untold")
        .map(({ at, count, names, repairable }) => ({ at, count, names, repairable }))
    : [checked.problem];
}

it("words over blank rows of a list without a table are told where Excel tells no merged cells", async () => {
  const listed = convertToRange(built, ["tasks"]);
  expect(await toldOf(listed, "1.9")).toEqual([
    { at: "Nhiệm vụ!G5", count: 3, names: ["Tây Hồ"], repairable: false },
  ]);
  expect(await toldOf(listed, "1.17")).toEqual([]);
  expect(await toldOf(built, "1.9")).toEqual([]);
});
