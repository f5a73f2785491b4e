import type { CellContent, WorkbookContent } from "../../src/workbook/page/content";
import { writeXlsx } from "../../src/xlsx/write";
import { aBlock, aSheet, area, aWorkbook } from "../support/content-builder";
import { describeWith } from "../support/tools";
import { PaneStory } from "./paneStory";

const ROWS: readonly (readonly CellContent[])[] = [
  ["DANH MỤC CÔNG VIỆC CHUẨN BỊ ĐẠI HỘI", null, null, null, null],
  ["STT", "Nội dung công việc", "Chủ trì", "Hạn", "Cột phụ"],
  [1, "Soạn dự thảo báo cáo", "Văn phòng", 44_288, "Ban Tuyên giáo"],
  [2, "Duyệt nhân sự", "Ban Tổ chức", "tháng 4/2021", ""],
  [3, "In tài liệu", "Văn phòng", "", ""],
];

/** A person's own workbook with a list from B3 on. */
function aList(): WorkbookContent {
  const sheet = aSheet("Theo dõi", {
    blocks: [aBlock(ROWS, 2, 1)],
    formats: [{ range: area(4, 4, 3, 1), format: { numberFormat: "dd\\/mm\\/yyyy" } }],
  });
  return aWorkbook([sheet]);
}

describeWith("chromium", "a plan from an existing list", () => {
  let story: PaneStory;
  beforeAll(async () => {
    story = await PaneStory.open("2021-03-28", 1400, aList());
    await story.page.addStyleTag({
      content: ".pane { width: 321px !important; flex: 0 0 321px !important }",
    });
  }, 300_000);
  afterAll(() => story.close());

  it("guesses the columns of the open sheet and asks about what it does not know", async () => {
    const { pane } = story;
    await story.press("Từ danh sách có sẵn");
    expect(await story.audit()).toEqual([]);
    await story.press("Đọc vùng đang chọn");
    await pane.getByText("3 dòng trên trang “Theo dõi”").waitFor();
    expect(await pane.getByLabel("Nội dung công việc", { exact: true }).inputValue()).toBe("content");
    expect(await pane.getByLabel("Hạn", { exact: true }).inputValue()).toBe("time");
    await pane.getByText("Ví dụ: 02/4/2021 · tháng 4/2021").waitFor();
    await pane.getByText("Chưa rõ cột này là gì").waitFor();
    expect(await story.audit()).toEqual([]);
    const main = pane.locator("main");
    expect(await main.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    await story.picture("preview-list");
  }, 300_000);

  it("reads the list as the person put the columns right, and builds it beside the person's own sheet", async () => {
    const { pane, page } = story;
    await pane.getByLabel("Cột phụ").selectOption({ label: "Phối hợp" });
    await story.press("Đọc danh sách");
    await pane.getByText("3 nhiệm vụ", { exact: true }).waitFor();
    await pane.getByText("Ban Tuyên giáo").first().waitFor();
    await story.press("Lập bảng theo dõi");
    await pane.getByText("Xong: 3 dòng nhiệm vụ").first().waitFor();
    const sheets = await page.evaluate(() => window.simulatedExcel.book.sheets.map(({ name }) => name));
    expect(sheets).toContain("Theo dõi");
    expect((await story.values("Theo dõi", "C5:F5"))[0]).toEqual([
      "Soạn dự thảo báo cáo",
      "Văn phòng",
      44_288,
      "Ban Tuyên giáo",
    ]);
    const rows = await story.values("Nhiệm vụ", "A1:AC20");
    const header = rows.find((row) => row.includes("Mã")) ?? [];
    const built = rows.slice(rows.indexOf(header) + 1).filter((row) => /^NV-/.test(String(row[0])));
    const columns = ["Nhiệm vụ", "Chủ trì", "Phối hợp", "Hạn"].map((name) => header.indexOf(name));
    expect(built.map((row) => columns.map((column) => row[column]))).toEqual([
      ["Soạn dự thảo báo cáo", "Văn phòng", "Ban Tuyên giáo", 44_288],
      ["Duyệt nhân sự", "Ban Tổ chức", "", 44_316],
      ["In tài liệu", "Văn phòng", "", ""],
    ]);
  }, 300_000);
});

describeWith("chromium", "a plan from an .xlsx list", () => {
  let story: PaneStory;
  beforeAll(async () => {
    story = await PaneStory.open("2021-03-28");
  }, 300_000);
  afterAll(() => story.close());

  it("is read from the file, and a file that is none is refused with a sentence", async () => {
    const { pane, page } = story;
    const choose = async (name: string, buffer: Buffer): Promise<void> => {
      const [chooser] = await Promise.all([
        page.waitForEvent("filechooser"),
        story.press("Mở tệp .xlsx, .ods hoặc .csv"),
      ]);
      await chooser.setFiles({ name, mimeType: "application/octet-stream", buffer });
    };
    await story.press("Từ danh sách có sẵn");
    await choose("van-ban.xlsx", Buffer.from("Không phải sổ tính"));
    await pane.getByText("không phải là sổ tính Excel").first().waitFor();
    await choose("danh-muc.xlsx", Buffer.from(await writeXlsx(aList())));
    await pane.getByText("3 dòng trên trang “Theo dõi”").waitFor();
    await story.press("Đọc danh sách");
    await pane.getByText("3 nhiệm vụ", { exact: true }).waitFor();
    expect(story.errors).toEqual([]);
  }, 300_000);
});
