import { describeWith } from "../support/tools";
import { PaneStory } from "./paneStory";

const TODAY = "2021-04-20";

describeWith("chromium", "a workbook that people change in Excel while the pane is open", () => {
  let story: PaneStory;
  beforeAll(async () => {
    story = await PaneStory.open(TODAY, 1000);
    await story.buildSample();
  }, 300_000);
  afterAll(() => story.close());

  it("has its notice of building left behind when the person goes on", async () => {
    const { pane } = story;
    await pane.locator("main").getByText("Xong: 20 dòng nhiệm vụ").waitFor();
    await story.press("Nhiệm vụ");
    await pane.getByRole("searchbox").waitFor();
    expect(await pane.locator("main").getByText("Xong: 20 dòng nhiệm vụ").count()).toBe(0);
    await story.press("Tổng quan");
  }, 300_000);

  it("is filtered by a count without anything moving in the pane", async () => {
    const { pane } = story;
    // A glyph's own height may shift a line by less than what anybody sees.
    const top = async (): Promise<number> =>
      (await pane.getByText("Tổng số 20 việc").boundingBox())?.y ?? Number.NaN;
    const before = await top();
    await pane.getByRole("button", { name: /▲ Sắp đến hạn$/ }).click();
    await pane.getByText("Bảng đang lọc: ▲ Sắp đến hạn").first().waitFor();
    expect(Math.abs((await top()) - before)).toBeLessThan(1.5);
    await pane.getByRole("button", { name: "Bỏ lọc" }).click();
    await pane.getByRole("button", { name: "Bỏ lọc" }).waitFor({ state: "hidden" });
    expect(Math.abs((await top()) - before)).toBeLessThan(1.5);
    expect(await pane.locator("body").evaluate((body) => body === document.activeElement)).toBe(false);
  }, 300_000);

  it("keeps a person's own filter beside the pane's: the save is refused, nothing of either is lost", async () => {
    const { pane } = story;
    await pane.getByRole("button", { name: /▲ Sắp đến hạn$/ }).click();
    await pane.getByText("Bảng đang lọc: ▲ Sắp đến hạn").first().waitFor();
    await story.atRibbon((workbook) => {
      const columns = workbook.tables.getItem("tblTasks").columns;
      columns.getItem("Trạng thái").filter.applyValuesFilter(["Đang thực hiện"]);
    });
    await story.selectTask("NV-008");
    const card = pane.getByRole("region", { name: "Dòng đang chọn" });
    await card.getByText("NV-008").waitFor();
    await card.getByLabel("Tiến độ (%)").fill("55");
    await card.getByLabel("Tiến độ (%)").press("Enter");
    await card.getByText("Bảng trên trang “Nhiệm vụ” đang lọc").waitFor();
    expect(await story.filterOfTasks()).toEqual(["▲ Sắp đến hạn", "Đang thực hiện"]);
    await card.getByRole("button", { name: "Bỏ lọc và thử lại" }).click();
    await pane.getByText("Đã xong: Cập nhật tiến độ (%) NV-008").first().waitFor();
    expect(await story.filterOfTasks()).toEqual([]);
  }, 300_000);

  it("does not get back a filter that the person has taken off in Excel", async () => {
    const { pane } = story;
    await pane.getByRole("button", { name: /▲ Sắp đến hạn$/ }).click();
    await pane.getByText("Bảng đang lọc: ▲ Sắp đến hạn").first().waitFor();
    await story.atRibbon((workbook) => workbook.tables.getItem("tblTasks").clearFilters());
    await story.selectTask("NV-003");
    await pane.locator("main").getByText("Bấm vào một con số để lọc bảng").waitFor();
    const card = pane.getByRole("region", { name: "Dòng đang chọn" });
    await card.getByText("NV-003").waitFor();
    await card.getByLabel("Tiến độ (%)").fill("35");
    await card.getByLabel("Tiến độ (%)").press("Enter");
    await pane.getByText("Đã xong: Cập nhật tiến độ (%) NV-003").first().waitFor();
    expect(await story.filterOfTasks()).toEqual([]);
  }, 300_000);

  it("offers to undo the last action at one place, near the top, and keeps the focus when it is undone", async () => {
    const { pane } = story;
    const undo = pane.getByRole("button", { name: "Hoàn tác" });
    expect(await undo.count()).toBe(1);
    await story.picture("others-undo");
    await undo.focus();
    await undo.press("Enter");
    // What was done before it can be taken back as well.
    await pane.getByText("Đã xong: Cập nhật tiến độ (%) NV-003").first().waitFor({ state: "hidden" });
    expect(await pane.locator("body").evaluate((body) => body === document.activeElement)).toBe(false);
  }, 300_000);

  it("says once why something cannot be undone, offers no vain repetition, and can be put away", async () => {
    const { pane } = story;
    const card = pane.getByRole("region", { name: "Dòng đang chọn" });
    await card.getByLabel("Tiến độ (%)").fill("40");
    await card.getByLabel("Tiến độ (%)").press("Enter");
    await pane.getByText("Đã xong: Cập nhật tiến độ (%) NV-003").first().waitFor();
    const cell = await story.addressOf("NV-003", "%");
    await story.page.evaluate((at) => window.simulatedExcel.editLocally("Nhiệm vụ", at, [[0.9]]), cell);
    await pane.getByRole("button", { name: "Hoàn tác" }).click();
    const bar = pane.locator("main .fui-MessageBar", { hasText: "NV-003 đã được sửa tiếp" });
    await bar.waitFor();
    expect(await bar.textContent()).not.toContain("changed-since");
    expect(await bar.getByRole("button", { name: "Thử lại" }).count()).toBe(0);
    await story.picture("others-not-undone");
    await bar.getByRole("button", { name: "Ẩn thông báo" }).click();
    await bar.waitFor({ state: "hidden" });
    expect(await pane.locator("body").evaluate((body) => body === document.activeElement)).toBe(false);
  }, 300_000);

  it("is found again where its sheets were renamed", async () => {
    const { pane, page } = story;
    await story.atRibbon((workbook) => {
      workbook.worksheets.getItem("Nhiệm vụ").name = "Việc 2021";
    });
    await page.getByRole("tab", { name: "Tổng hợp" }).click();
    await pane.getByRole("button", { name: /■ Quá hạn$/ }).click();
    await page.getByRole("tab", { name: "Việc 2021", selected: true }).waitFor();
    await pane.getByText("Bảng đang lọc: ■ Quá hạn").first().waitFor();
    await story.press("Bỏ lọc");
    await story.atRibbon((workbook) => {
      workbook.worksheets.getItem("Tổng hợp").name = "Báo cáo";
    });
    await story.press("Khác");
    await story.press("Xem trang in");
    await page.getByRole("tab", { name: "Báo cáo", selected: true }).waitFor();
    await story.press("Quay lại");
  }, 300_000);

  it("goes on where its task table was turned into a range, and says what the check mends", async () => {
    const { pane } = story;
    await story.atRibbon((workbook) => void workbook.tables.getItem("tblTasks").convertToRange());
    await story.reopen();
    const advice = pane.getByRole("button", { name: /^! Bảng tính có \d+ chỗ cần sửa$/ });
    await advice.waitFor();
    expect(await story.audit()).toEqual([]);
    await advice.click();
    await pane.getByText("không còn là bảng của Excel").first().waitFor();
    await story.picture("others-lost");
    expect(await story.audit()).toEqual([]);
  }, 300_000);

  it("raises no error on the way", () => {
    expect(story.errors).toEqual([]);
  });
});

describeWith("chromium", "a workbook that is no tracker", () => {
  it("says so where the ribbon asks to send, and an empty tracker speaks of the day that the preview plays on", async () => {
    const story = await PaneStory.open("2021-03-28", 1000);
    try {
      const { pane, page } = story;
      await page.getByRole("group", { name: "Tiến độ" }).getByRole("button", { name: "Gửi" }).click();
      await pane.getByText("Sổ tính này chưa có bảng theo dõi").first().waitFor();
      await story.press("Lập bảng trống");
      await pane.getByLabel("Số kế hoạch").fill("71/KH-BTV");
      await story.press("Lập bảng theo dõi");
      await pane.getByText("tính đến 28/3/2021").waitFor();
      await story.press("Đơn vị");
      await pane.getByText("Chưa có đơn vị nào").waitFor();
      // Nothing is rolled out from no unit.
      expect(await pane.getByRole("button", { name: /^Nhân rộng/ }).count()).toBe(0);
      await story.picture("others-no-units");
      expect(await story.audit()).toEqual([]);
      await story.press("Thêm đơn vị…");
      await pane.getByRole("heading", { name: "Thêm đơn vị" }).waitFor();
      expect(story.errors).toEqual([]);
    } finally {
      await story.close();
    }
  }, 300_000);
});
