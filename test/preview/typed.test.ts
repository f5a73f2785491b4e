import type { Locator } from "playwright-core";
import { describeWith } from "../support/tools";
import { PaneStory } from "./paneStory";

const TODAY = "2021-04-20";

describeWith("chromium", "what a person has typed in the pane", () => {
  let story: PaneStory;
  let card: Locator;
  beforeAll(async () => {
    story = await PaneStory.open(TODAY, 1000);
    await story.buildSample();
    card = story.pane.getByRole("region", { name: "Dòng đang chọn" });
  }, 300_000);
  afterAll(() => story.close());

  it("is kept, and said where the person is, when a filter refuses it after another row was clicked", async () => {
    const { pane } = story;
    await story.atRibbon((workbook) => {
      const table = workbook.tables.getItem("tblTasks");
      table.columns.getItem("Trạng thái").filter.applyValuesFilter(["Đang thực hiện"]);
    });
    await story.selectTask("NV-003");
    await card.getByText("NV-003").waitFor();
    await card.getByLabel("Khó khăn").fill("Thiếu người phụ trách");
    await story.selectTask("NV-005");
    await card.getByText("NV-005").waitFor();
    const bar = pane.locator(".fui-MessageBar", {
      hasText: "Chưa ghi được khó khăn NV-003 “Thiếu người phụ trách”",
    });
    await bar.getByText("Bảng trên trang “Nhiệm vụ” đang lọc").waitFor();
    await story.picture("typed-refused");
    expect(await story.audit()).toEqual([]);
    await story.press("Khác");
    await bar.waitFor();
    await bar.getByRole("button", { name: "Bỏ lọc và thử lại" }).click();
    await bar.waitFor({ state: "hidden" });
    await pane.getByText("Đã xong: Cập nhật khó khăn NV-003").first().waitFor();
    expect(await story.cellOf("NV-003", "Khó khăn, vướng mắc")).toBe("Thiếu người phụ trách");
  }, 40_000);

  it("is saved in turn when the pane is still saving the field before", async () => {
    const { page } = story;
    await story.press("Tổng quan");
    await story.selectTask("NV-008");
    await card.getByText("NV-008").waitFor();
    await card.getByLabel("Tiến độ (%)").fill("45");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("Chưa có kinh phí");
    await page.keyboard.press("Enter");
    await story.pane.getByText("Đã xong: Cập nhật khó khăn NV-008").first().waitFor();
    expect(await story.cellOf("NV-008", "%")).toBe(0.45);
    expect(await story.cellOf("NV-008", "Khó khăn, vướng mắc")).toBe("Chưa có kinh phí");
  }, 300_000);

  it("stands there again when the person comes back to the row", async () => {
    await card.getByLabel("Tiến độ (%)").fill("nhiều");
    await story.selectTask("NV-005");
    await card.getByText("NV-005").waitFor();
    await story.pane.getByText("Tiến độ là số từ 0 đến 100").first().waitFor();
    await story.selectTask("NV-008");
    await card.getByText("NV-008").waitFor();
    expect(await card.getByLabel("Tiến độ (%)").inputValue()).toBe("nhiều");
    await card.getByLabel("Tiến độ (%)").press("Escape");
    expect(await card.getByLabel("Tiến độ (%)").inputValue()).toBe("45");
    await story.pane.getByText("Tiến độ là số từ 0 đến 100").first().waitFor({ state: "hidden" });
  }, 300_000);

  it("is not thrown away by Escape, by leaving or by a tab without a question", async () => {
    const { pane, page } = story;
    await story.press("Đơn vị");
    await story.press("Ngày Đại hội…");
    const box = pane.getByLabel("Tây Hồ");
    await box.fill("25/5/2021");
    await page.keyboard.press("Escape");
    const question = pane.getByRole("group", { name: "Bỏ nội dung đang gõ?" });
    await question.waitFor();
    await story.picture("typed-question");
    expect(await story.audit()).toEqual([]);
    await page.keyboard.press("Escape");
    await question.waitFor({ state: "hidden" });
    await box.and(pane.locator(":focus")).waitFor();
    expect(await box.inputValue()).toBe("25/5/2021");
    await story.press("Quay lại");
    await story.press("Gõ tiếp");
    expect(await box.inputValue()).toBe("25/5/2021");
    await story.press("Hủy");
    await story.press("Bỏ nội dung");
    await pane.getByRole("button", { name: "Đơn vị", exact: true }).and(pane.locator(":focus")).waitFor();
  }, 300_000);

  it("asks nothing where nothing was typed, and the focus goes to the open tab", async () => {
    const { pane, page } = story;
    await story.press("Ngày Đại hội…");
    await pane.getByLabel("Tây Hồ").focus();
    await page.keyboard.press("Escape");
    await pane.getByRole("button", { name: "Đơn vị", exact: true }).and(pane.locator(":focus")).waitFor();
  }, 300_000);

  it("is not carried out by a double click on what shows it", async () => {
    const { pane } = story;
    await story.press("Ngày Đại hội…");
    const before = await story.values("Đơn vị", "A1:H12");
    await pane.getByLabel("Tây Hồ").fill("26/5/2021");
    await pane.getByRole("button", { name: "Xem trước" }).click();
    const confirm = pane.getByRole("button", { name: "Thực hiện" });
    await confirm.waitFor();
    await confirm.click({ force: true });
    await pane.getByRole("heading", { name: "Xem trước thay đổi" }).press("Enter");
    await pane.getByRole("heading", { name: "Xem trước thay đổi" }).waitFor();
    expect(await story.values("Đơn vị", "A1:H12")).toEqual(before);
    await confirm.click();
    await pane.getByRole("heading", { name: "Đã thực hiện" }).waitFor();
    await story.press("Xong");
  }, 300_000);

  it("is told as not done when its form was left while Excel refused it", async () => {
    const { pane } = story;
    await story.press("Ngày Đại hội…");
    await pane.getByLabel("Tây Hồ").fill("27/5/2021");
    await story.press("Xem trước");
    await pane.getByRole("button", { name: "Thực hiện", disabled: false }).waitFor();
    await story.slowDown(500);
    await story.page.evaluate(() => window.simulatedExcel.enterEditMode());
    await story.press("Thực hiện");
    await story.press("Quay lại");
    await pane.getByText("Ngày Đại hội: chưa làm được").first().waitFor();
    await story.picture("typed-left");
    await story.page.evaluate(() => window.simulatedExcel.leaveEditMode());
    await story.press("Thử lại");
    await pane.getByText("Đã xong: Ngày Đại hội").first().waitFor();
  }, 40_000);

  it("raises no error on the way", () => {
    expect(story.errors).toEqual([]);
  });
});
