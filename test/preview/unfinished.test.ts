import { describeWith } from "../support/tools";
import { PaneStory } from "./paneStory";

const TODAY = "2021-04-20";

/** Excel breaks off the request that comes so many after this one, in the middle of what it asks for. */
const breakOff = (story: PaneStory, after: number): Promise<void> =>
  story.page.evaluate((count) => {
    const { simulatedExcel: excel } = window;
    excel.failRequest(excel.roundTrips + count, "GeneralException", "half");
  }, after);

/** A build reads once, looks once, and then writes. */
const FIRST_WRITE = 3;

const sheets = (story: PaneStory): Promise<string[]> =>
  story.page.evaluate(() => window.simulatedExcel.book.sheets.map(({ name }) => name));

const said = (pane: PaneStory["pane"], words: string): Promise<void> =>
  pane.getByText(words).first().waitFor();

const narrow = (story: PaneStory): Promise<unknown> =>
  story.page.addStyleTag({ content: ".pane { width: 320px }" });

describeWith("chromium", "a person for whom Excel breaks off half-way", () => {
  let story: PaneStory;
  beforeEach(async () => {
    story = await PaneStory.open(TODAY, 1000);
    await narrow(story);
  }, 300_000);
  afterEach(() => story.close());

  const isSideways = (): Promise<boolean> =>
    story.pane.locator("body").evaluate((body) => body.scrollWidth > body.clientWidth);

  it("has the workbook as it was before a build", async () => {
    const { pane } = story;
    await story.press("Xem thử với kế hoạch mẫu");
    await pane.getByRole("button", { name: "Lập bảng theo dõi" }).waitFor();
    await breakOff(story, FIRST_WRITE);
    await story.press("Lập bảng theo dõi");
    await said(story.pane, "Excel báo lỗi mà không nói vì sao");
    await story.reopen();
    await pane.getByRole("heading", { name: /Có việc còn làm dở/ }).waitFor();
    expect(await isSideways()).toBe(false);
    expect(await story.audit()).toEqual([]);
    await story.picture("unfinished-build-vi");
    await story.press("Trả lại như trước");
    await said(story.pane, "Đã trả lại như trước khi làm: Lập bảng theo dõi.");
    expect(await sheets(story)).toEqual(["Sheet1"]);
  }, 300_000);

  it("has the tracker finished without the plan, in English too", async () => {
    const { pane } = story;
    await story.press("English");
    await story.press("Try it with the sample plan");
    await pane.getByRole("button", { name: "Build the tracker" }).waitFor();
    await breakOff(story, FIRST_WRITE);
    await story.press("Build the tracker");
    await said(story.pane, "Excel failed without saying why");
    await story.reopen();
    await pane.getByRole("heading", { name: /Something is half done/ }).waitFor();
    expect(await isSideways()).toBe(false);
    expect(await story.audit()).toEqual([]);
    await story.picture("unfinished-build-en");
    await story.press("Finish it");
    await pane
      .getByText(/^Finished: /)
      .first()
      .waitFor();
    expect(await sheets(story)).toContain("Summary");
    expect(await sheets(story)).not.toContain("Sheet1");
    expect(story.errors).toEqual([]);
  }, 300_000);
});

describeWith("chromium", "a person whose table lost a column", () => {
  it("has it back by one repair, takes that back and does it again, and writes on", async () => {
    const story = await PaneStory.open(TODAY, 1000);
    try {
      await narrow(story);
      await story.buildSample();
      const { pane } = story;
      await story.atRibbon((workbook) => {
        const { columns } = workbook.tables.getItem("tblTasks");
        columns.getItem("Khó khăn, vướng mắc").delete();
        columns.getItem("Chủ trì").name = "Ai làm";
        columns.getItem("Cảnh báo").getDataBodyRange().getCell(0, 0).values = [["xong rồi"]];
      });
      await story.page.getByRole("button", { name: "Kiểm tra bảng" }).click();
      await pane.getByRole("button", { name: /^Sửa/ }).first().click();
      await pane
        .getByText(/^Đã sửa/)
        .first()
        .waitFor();
      await story.picture("repaired-column");
      const headers = (await story.values("Nhiệm vụ", "A1:AZ12")).flat();
      expect(headers).toEqual(expect.arrayContaining(["Chủ trì", "Khó khăn, vướng mắc"]));
      expect(headers.filter((header) => /^(Column|Cột)\d/.test(String(header)))).toEqual([]);
      const cells = async (sheet: string): Promise<unknown[]> =>
        (await story.values(sheet, "A1:AZ80")).flat();
      const log = await cells("Nhật ký");
      expect(log).toContain("xong rồi");
      expect(log.filter((words) => String(words).startsWith("="))).toEqual([]);
      await story.press("Hoàn tác");
      await said(pane, "Đã hoàn tác");
      expect(await cells("Nhiệm vụ")).toContain("xong rồi");
      await story.reopen();
      await pane.getByRole("button", { name: /^Các bước đã làm/ }).click();
      await pane.getByRole("button", { name: /^Làm lại/ }).click();
      await said(pane, "Đã làm lại");
      expect(await cells("Nhiệm vụ")).not.toContain("xong rồi");
      await story.reopen();
      await story.selectTask("NV-008");
      const card = pane.getByRole("region", { name: "Dòng đang chọn" });
      await card.getByText("NV-008").waitFor();
      await card.getByLabel("Khó khăn").fill("Thiếu người");
      await card.getByLabel("Khó khăn").press("Enter");
      await pane.getByText("Đã xong: Cập nhật khó khăn NV-008").first().waitFor();
      expect((await story.values("Nhiệm vụ", "A1:AZ80")).flat()).toContain("Thiếu người");
    } finally {
      await story.close();
    }
  }, 300_000);
});
