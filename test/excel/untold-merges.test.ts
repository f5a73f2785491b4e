import { checkWorkbook } from "../../src/actions/check";
import { describeTracker } from "../../src/workbook/book/describe";
import { findingsOfUntoldMerges } from "../../src/workbook/book/check/untold-merges";
import { openBook } from "../../src/workbook/book/reading/open-book";
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

it("nothing is told of blanks below a name that its neighbours bear too, or where the same work goes through units", () => {
  const rows = [
    ["Tây Hồ", "Bầu đoàn đại biểu"],
    ["Đông Anh", "Bầu đoàn đại biểu"],
    ["", "Thành lập các tiểu ban"],
    ["Tây Hồ", "Chuẩn bị nội dung"],
    ["Tây Hồ", "Chuẩn bị nhân sự"],
    ["", "Theo dõi, đôn đốc"],
    ["Đông Anh", "Tuyên truyền"],
    ["", "Báo cáo"],
    ["Đông Anh", "Tổng kết"],
    ["Tây Hồ", "Lo hậu cần"],
    ["", "Khen thưởng"],
  ] as const;
  const tasks = rows.map(([unit, title], index) => makeNumberedTask(index + 1, { unit, title }));
  const listed = convertToRange(describeTracker(makeTracker({ tasks }), makeWording("vi"), TODAY), ["tasks"]);
  const book = openBook({
    ...listed,
    sheets: listed.sheets.map((sheet) => ({ ...sheet, untold: ["merges"] })),
  });
  expect(book && findingsOfUntoldMerges(book)).toMatchObject([
    { at: "Nhiệm vụ!G14", count: 1, names: ["Tây Hồ"] },
  ]);
});
