import type { Locator } from "playwright-core";
import { describeWith } from "../support/tools";
import { PaneStory } from "./paneStory";

/** The sample's example speaks of 20/4/2021, a Tuesday; NV-002 and NV-010 are overdue. */
describeWith("chromium", "a day's work, in clicks from a fresh overview", () => {
  let story: PaneStory;
  let card: Locator;
  let clicks = 0;
  beforeAll(async () => {
    story = await PaneStory.open("2021-04-20", 1366);
    await story.page.addStyleTag({ content: ".pane, #pane { width: 300px }" });
    await story.page.setViewportSize({ width: 1366, height: 768 });
    await story.buildSample();
    card = story.pane.getByRole("region", { name: "Dòng đang chọn" });
  }, 300_000);
  beforeEach(async () => {
    await story.page.getByRole("tab", { name: "Tổng hợp" }).click();
    await story.page.locator('.cell[data-row="0"][data-column="0"]').click();
    await story.reopen();
    await story.pane.getByRole("button", { name: /■ Quá hạn$/ }).waitFor();
    await card.waitFor({ state: "hidden" });
    clicks = 0;
  }, 300_000);
  afterAll(() => story.close());

  const click = async (button: Locator): Promise<void> => {
    clicks += 1;
    await button.click();
  };
  const row = async (id: string): Promise<void> => {
    clicks += 1;
    await story.selectTask(id);
    await card.getByText(id).waitFor();
  };
  const told = (sentence: string): Promise<void> => story.pane.getByText(sentence).first().waitFor();
  const undo = async (title: string): Promise<void> => {
    await story.press("Hoàn tác");
    await told(`Đã hoàn tác: ${title}`);
  };

  it("marks the selected task done today in two, its card within the first 500 pixels, the undo beside what was done", async () => {
    await row("NV-008");
    const frame = await story.page.locator("#pane").boundingBox();
    const done = card.getByRole("button", { name: "Xong hôm nay" });
    const box = await done.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0) - (frame?.y ?? 0)).toBeLessThan(500);
    await story.picture("clicks-card");
    await click(done);
    await told("Đã xong: Hoàn thành NV-008");
    expect(clicks).toBe(2);
    // 20/4/2021 as Excel counts days.
    expect(await story.cellOf("NV-008", "Ngày hoàn thành")).toBe(44306);
    expect(await story.cellOf("NV-008", "Trạng thái")).toBe("Hoàn thành");
    expect(await story.audit()).toEqual([]);
    await undo("Hoàn thành NV-008");
    expect(await story.cellOf("NV-008", "Trạng thái")).not.toBe("Hoàn thành");
  }, 300_000);

  it("marks one that is overdue done in one, and leads the focus on when its line goes", async () => {
    await click(story.pane.getByRole("button", { name: "Xong hôm nay: NV-002" }));
    await told("Đã xong: Hoàn thành NV-002");
    expect(clicks).toBe(1);
    expect(await story.pane.getByRole("button", { name: "Xong hôm nay: NV-002" }).count()).toBe(0);
    expect(await story.pane.locator("body").evaluate((body) => body === document.activeElement)).toBe(false);
    await undo("Hoàn thành NV-002");
  }, 300_000);

  it("extends a task in three, with a day and a reason, says what is wrong, and keeps what is typed", async () => {
    const { pane } = story;
    await row("NV-008");
    await click(card.getByRole("button", { name: "Gia hạn" }));
    await card.getByLabel("Gia hạn đến ngày").and(pane.locator(":focus")).waitFor();
    await card.getByLabel("Gia hạn đến ngày").fill("1/1/2021");
    await card.getByLabel("Lý do").fill("theo Công văn số 12-CV/BTV");
    await card.getByLabel("Lý do").press("Enter");
    await card.getByText("Ngày mới phải sau hạn đang có").waitFor();
    await story.picture("clicks-extend");
    expect(await story.audit()).toEqual([]);
    await card.getByLabel("Gia hạn đến ngày").fill("30/5/2021");
    await card.getByLabel("Gia hạn đến ngày").press("Escape");
    await story.selectTask("NV-003");
    await card.getByText("NV-003").waitFor();
    await story.reopen();
    await story.selectTask("NV-008");
    await card.getByText("NV-008").waitFor();
    expect(await card.getByLabel("Gia hạn đến ngày").inputValue()).toBe("30/5/2021");
    await click(card.getByRole("button", { name: "Ghi", exact: true }));
    await told("Đã xong: Gia hạn NV-008");
    expect(clicks).toBe(3);
    expect(await story.cellOf("NV-008", "Gia hạn đến")).toBe(44346);
    await undo("Gia hạn NV-008");
  }, 300_000);

  it("finds a task in two, and unfolds its work in the list", async () => {
    const { pane, page } = story;
    await click(pane.getByRole("button", { name: "Nhiệm vụ", exact: true }));
    await pane.getByRole("searchbox").fill("hau can dong anh");
    await pane.getByRole("heading", { name: "1/20 việc" }).waitFor();
    await click(
      pane
        .getByRole("listitem")
        .getByRole("button", { name: /^.*NV-008/ })
        .first(),
    );
    await page.getByRole("tab", { name: "Nhiệm vụ", selected: true }).waitFor();
    await card.getByText("NV-008").waitFor();
    expect(clicks).toBe(2);
    await pane.getByRole("searchbox").fill("");
  }, 300_000);

  it("writes a proposal from the list in two", async () => {
    const { pane } = story;
    await click(pane.getByRole("button", { name: "Việc khác với NV-002" }));
    const line = pane.getByRole("listitem").filter({ hasText: "NV-002" });
    await click(line.getByLabel("Kiến nghị"));
    await line.getByLabel("Kiến nghị").fill("Cấp thêm kinh phí");
    await line.getByLabel("Kiến nghị").press("Enter");
    await told("Đã xong: Cập nhật kiến nghị NV-002");
    expect(clicks).toBe(2);
    expect(await story.cellOf("NV-002", "Kiến nghị")).toBe("Cấp thêm kinh phí");
    await line.getByLabel("Lý do chậm").waitFor();
    expect(await story.audit()).toEqual([]);
  }, 300_000);

  it("passes over states with the arrow keys without writing them, and writes the one that Enter takes", async () => {
    await row("NV-003");
    const state = card.getByLabel("Trạng thái");
    const before = await story.cellOf("NV-003", "Trạng thái");
    const last = story.pane.getByRole("group", { name: "Việc làm gần nhất" });
    const done = await last.allTextContents();
    await state.focus();
    for (let presses = 0; presses < 2; presses += 1) await state.press("ArrowDown");
    await card.getByText("Nhấn Enter để ghi").waitFor();
    expect(await state.locator("option:checked").textContent()).toBe("Tạm dừng");
    await story.page.waitForTimeout(500);
    expect(await story.cellOf("NV-003", "Trạng thái")).toBe(before);
    expect(await last.allTextContents()).toEqual(done);
    await state.press("Enter");
    await told("Đã xong: Cập nhật trạng thái NV-003");
    expect(await story.cellOf("NV-003", "Trạng thái")).toBe("Tạm dừng");
    await undo("Cập nhật trạng thái NV-003");
    expect(await story.cellOf("NV-003", "Trạng thái")).toBe(before);
  }, 300_000);

  it("leads from the worst bar to its rows, by unit or by lead as was chosen last, and by keyboard alone", async () => {
    const { pane, page } = story;
    const bars = pane.getByRole("list", { name: "Tiến độ theo" });
    // Đông Anh has both rows that are overdue.
    const worst = bars.getByRole("button").first();
    await worst.and(pane.getByTitle(/^Đông Anh: xong 3\/8, 2 quá hạn/)).waitFor();
    await worst.and(pane.getByRole("button", { name: "Đông Anh 3/8" })).waitFor();
    await bars.getByRole("button").first().focus();
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: "8/20 việc" }).waitFor();
    await story.press("Tổng quan");
    await pane
      .getByLabel("Tiến độ theo")
      .and(pane.locator("select"))
      .selectOption({ label: "Đầu mối chủ trì" });
    await story.reopen();
    await pane.getByLabel("Tiến độ theo").and(pane.locator("select")).waitFor();
    expect(await pane.getByLabel("Tiến độ theo").and(pane.locator("select")).inputValue()).toBe("lead");
    expect(await story.audit()).toEqual([]);
  }, 300_000);

  it("keeps the work of one unit as a view, and marks those of several that are open done in one write", async () => {
    const { pane } = story;
    await story.press("Nhiệm vụ");
    await story.press("Lọc, sắp xếp");
    await pane.getByLabel("Đơn vị", { exact: true }).selectOption({ label: "Tây Hồ (8)" });
    await pane.getByLabel("Nhóm theo").selectOption({ label: "Cảnh báo" });
    await story.press("Lưu cách xem này");
    await story.press("√ Việc của Tây Hồ");
    await pane.getByRole("heading", { name: "20/20 việc" }).waitFor();
    await story.reopen();
    await story.press("Nhiệm vụ");
    await story.press("Việc của Tây Hồ");
    await pane.getByRole("heading", { name: "8/20 việc" }).waitFor();
    expect(await story.audit()).toEqual([]);
    await pane
      .getByLabel(/^Chọn NV-/)
      .nth(0)
      .check();
    await pane
      .getByLabel(/^Chọn NV-/)
      .nth(1)
      .check();
    await story.picture("clicks-chosen");
    const bar = pane.getByRole("region", { name: "Đã chọn 2 việc" });
    expect(await story.audit()).toEqual([]);
    await bar.getByRole("button", { name: "Xong hôm nay" }).click();
    // NV-001 was done on 12/4/2021, and stays so.
    await told("Đã xong: Hoàn thành NV-011");
    expect(await story.cellOf("NV-001", "Ngày hoàn thành")).toBe(44298);
    expect(await story.cellOf("NV-011", "Ngày hoàn thành")).toBe(44306);
    await undo("Hoàn thành NV-011");
    await bar.getByRole("button", { name: "Bỏ chọn" }).click();
    await story.press("Bỏ cách xem này");
    await story.press("Lưu cách xem này");
  }, 300_000);

  it("changes the report date in two, with a day", async () => {
    const { pane } = story;
    await click(pane.getByRole("button", { name: "tính đến 20/4/2021" }));
    await pane.getByRole("textbox", { name: "Ngày báo cáo" }).and(pane.locator(":focus")).waitFor();
    await story.page.keyboard.press("Control+A");
    await story.page.keyboard.type("21/4/2021");
    const form = pane.getByRole("form", { name: "Ngày báo cáo" });
    await click(form.getByRole("button", { name: "Ghi", exact: true }));
    await told("Đã xong: Ngày báo cáo");
    expect(clicks).toBe(2);
    await undo("Ngày báo cáo");
  }, 300_000);

  it("gives each different task without a deadline its day in three, the boxes by keyboard alone", async () => {
    const { pane, page } = story;
    await click(pane.getByRole("button", { name: /việc chưa có thời hạn$/ }));
    const boxes = pane.locator("[data-wanted] input");
    await boxes.first().and(pane.locator(":focus")).waitFor();
    const count = await boxes.count();
    for (let box = 0; box < count; box += 1) {
      if (box > 0) await page.keyboard.press("Enter");
      await page.keyboard.type("20/5/2021");
    }
    await click(pane.getByRole("button", { name: "Xem trước" }));
    await click(pane.getByRole("button", { name: "Thực hiện" }));
    await told("Đã xong: Thời hạn");
    expect(clicks).toBe(3);
    await undo("Thời hạn");
  }, 300_000);

  it("makes a copy and a mail for each unit in three, saved as one file", async () => {
    const { pane } = story;
    await click(pane.getByRole("button", { name: "Gửi & nhận" }));
    await click(pane.getByRole("button", { name: "Gửi đơn vị / đầu mối" }));
    const saved = story.page.waitForEvent("download");
    await click(pane.getByRole("button", { name: "Tạo 2 bản" }));
    expect((await saved).suggestedFilename()).toBe("71-KH-BTV_dot-1.zip");
    await told("các bản gửi và thư nháp .eml");
    expect(clicks).toBe(3);
  }, 300_000);

  it("raises no error on the way", () => {
    expect(story.errors).toEqual([]);
  });
});
