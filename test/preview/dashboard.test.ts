import { describeWith } from "../support/tools";
import { PaneStory } from "./paneStory";

/** The sample's example speaks of 20/4/2021: twenty rows, two of them overdue. */
describeWith("chromium", "a workbook that is a tracker, in the preview", () => {
  let story: PaneStory;
  beforeAll(async () => {
    story = await PaneStory.open("2021-04-20");
    await story.buildSample();
  }, 300_000);
  afterAll(() => story.close());

  it("goes to the overview after building, with the counts that the sheet's own formulas give", async () => {
    const { pane } = story;
    await pane.getByText("Xong: 20 dòng nhiệm vụ, 2 đơn vị").first().waitFor();
    await pane.getByText("tính đến 20/4/2021").waitFor();
    const flags = await story.flags();
    for (const flag of ["■ Quá hạn", "▲ Sắp đến hạn", "○ Chưa có thời hạn"])
      await pane.getByRole("button", { name: new RegExp(`^${flags[flag] ?? 0} .*${flag}$`) }).waitFor();
    expect(await story.audit()).toEqual([]);
  }, 300_000);

  it("opens on the overview when the pane is opened again", async () => {
    await story.reopen();
    await story.pane.getByRole("button", { name: /■ Quá hạn$/ }).waitFor();
    await story.pane
      .getByRole("button", { name: "Tổng quan" })
      .and(story.pane.locator("[aria-current]"))
      .waitFor();
  }, 300_000);

  it("filters the task sheet by a count, and takes the filter off", async () => {
    const { pane, page } = story;
    await pane.getByRole("button", { name: /▲ Sắp đến hạn$/ }).click();
    await page.getByRole("tab", { name: "Nhiệm vụ", selected: true }).waitFor();
    await pane.getByText("Bảng đang lọc: ▲ Sắp đến hạn").first().waitFor();
    expect(await story.filterOfTasks()).toEqual(["▲ Sắp đến hạn"]);
    await story.press("Bỏ lọc");
    await pane.getByRole("button", { name: "Bỏ lọc" }).waitFor({ state: "hidden" });
    expect(await story.filterOfTasks()).toEqual([]);
  }, 300_000);

  it("saves in spite of its own filter, and of the person's once they agree", async () => {
    const { pane } = story;
    await pane.getByRole("button", { name: /▲ Sắp đến hạn$/ }).click();
    await pane.getByText("Bảng đang lọc: ▲ Sắp đến hạn").first().waitFor();
    await story.selectTask("NV-008");
    const card = pane.getByRole("region", { name: "Dòng đang chọn" });
    await card.getByText("NV-008").waitFor();
    await card.getByLabel("Tiến độ (%)").fill("60");
    await card.getByLabel("Tiến độ (%)").press("Enter");
    await pane.getByText("Đã xong: Cập nhật tiến độ (%) NV-008").first().waitFor();
    expect(await story.cellOf("NV-008", "%")).toBe(0.6);
    expect(await story.filterOfTasks()).toEqual(["▲ Sắp đến hạn"]);
    // After opening anew the pane knows of no filter of its own: the one that is there counts as the person's.
    await story.reopen();
    await card.getByLabel("Tiến độ (%)").fill("70");
    await card.getByLabel("Tiến độ (%)").press("Enter");
    await card.getByText("đang lọc").waitFor();
    expect(await story.cellOf("NV-008", "%")).toBe(0.6);
    await card.getByRole("button", { name: "Bỏ lọc và thử lại" }).click();
    await pane.getByText("Đã xong: Cập nhật tiến độ (%) NV-008").first().waitFor();
    expect(await story.cellOf("NV-008", "%")).toBe(0.7);
    expect(await story.filterOfTasks()).toEqual([]);
  }, 40_000);

  it("shows the row that is selected in the sheet, and saves a state chosen on its card", async () => {
    const { pane } = story;
    await story.selectTask("NV-003");
    const card = pane.getByRole("region", { name: "Dòng đang chọn" });
    await card.getByText("NV-003").waitFor();
    await card.getByLabel("Trạng thái").selectOption({ label: "Tạm dừng" });
    await pane.getByText("Đã xong: Cập nhật trạng thái NV-003").first().waitFor();
    expect((await story.flags())["▬ Tạm dừng"]).toBe(2);
    expect(await story.cellOf("NV-003", "Trạng thái")).toBe("Tạm dừng");
    await pane.getByRole("region", { name: "Dòng đang chọn" }).getByText("▬ Tạm dừng").waitFor();
    expect(await story.audit()).toEqual([]);
  }, 300_000);

  it("takes that back after the pane was closed and opened again", async () => {
    const { pane } = story;
    await story.reopen();
    await pane
      .getByRole("group", { name: "Việc làm gần nhất" })
      .getByText("Cập nhật trạng thái NV-003")
      .waitFor();
    await story.press("Hoàn tác");
    await pane.getByText("Đã hoàn tác: Cập nhật trạng thái NV-003").first().waitFor();
    expect(await story.cellOf("NV-003", "Trạng thái")).toBe("Đang thực hiện");
  }, 300_000);

  it("follows what is typed in the grid, by this person and by a co-author", async () => {
    const { pane } = story;
    const before = (await story.flags())["▬ Tạm dừng"] ?? 0;
    const typed = async (how: "editLocally" | "editRemotely", id: string, text: string): Promise<void> => {
      const address = await story.addressOf(id, "Trạng thái");
      await story.page.evaluate(
        ([verb, cell, value]) =>
          window.simulatedExcel[verb as "editLocally"]("Nhiệm vụ", cell ?? "", [[value]]),
        [how, address, text],
      );
    };
    await typed("editLocally", "NV-008", "Tạm dừng");
    await pane.getByRole("button", { name: `▬ Tạm dừng: ${before + 1}` }).waitFor();
    await typed("editRemotely", "NV-008", "Đang thực hiện");
    await pane.getByRole("button", { name: `▬ Tạm dừng: ${before}` }).waitFor();
  }, 300_000);

  it("asks to finish the cell that is typed in, keeps what was typed in the pane, and saves when asked again", async () => {
    const { pane, page } = story;
    await story.selectTask("NV-003");
    const card = pane.getByRole("region", { name: "Dòng đang chọn" });
    await card.getByText("NV-003").waitFor();
    await page.evaluate(() => window.simulatedExcel.enterEditMode());
    await card.getByLabel("Khó khăn").fill("Chưa có lịch duyệt");
    await card.getByLabel("Khó khăn").press("Enter");
    await card.getByText("Hãy nhấn Enter để kết thúc ô đó").waitFor();
    expect(await story.audit()).toEqual([]);
    await page.evaluate(() => window.simulatedExcel.leaveEditMode());
    await card.getByRole("button", { name: "Thử lại" }).click();
    await pane.getByText("Đã xong: Cập nhật khó khăn NV-003").first().waitFor();
    expect(await story.cellOf("NV-003", "Khó khăn, vướng mắc")).toBe("Chưa có lịch duyệt");
  }, 300_000);

  it("names damage on the overview and repairs it in one step, keeping every value a person entered", async () => {
    const { pane, page } = story;
    const flag = await story.addressOf("NV-002", "Cảnh báo");
    await page.evaluate((cell) => window.simulatedExcel.editLocally("Nhiệm vụ", cell, [["xong"]]), flag);
    await story.press("Tổng quan");
    await pane.getByText("Bảng tính có 1 chỗ cần sửa").waitFor();
    await story.press("! Bảng tính có 1 chỗ cần sửa");
    await pane.getByText("Ghi lại 1 ô ở trang “Nhiệm vụ”").waitFor();
    expect(await story.audit()).toEqual([]);
    await story.press("Sửa 1 chỗ");
    await pane.getByText("Đã sửa 1 chỗ").first().waitFor();
    await pane.getByText("không có chỗ nào phải sửa").waitFor();
    expect(await story.cellOf("NV-002", "Cảnh báo")).toBe("■ Quá hạn");
    expect(await story.cellOf("NV-003", "Khó khăn, vướng mắc")).toBe("Chưa có lịch duyệt");
  }, 300_000);

  it("takes a snapshot from the ribbon, and asks before it replaces one", async () => {
    const { pane, page } = story;
    await page.getByRole("group", { name: "Tiến độ" }).getByRole("button", { name: "Chốt số liệu" }).click();
    await pane.getByRole("heading", { name: "Chốt số liệu kỳ này" }).waitFor();
    await pane.getByText("Lần chốt trước: 13/4/2021").waitFor();
    await story.press("Chốt số liệu");
    await pane.getByText("Đã chốt số liệu ngày 20/4/2021: 20 việc").first().waitFor();
    await story.press("Chốt số liệu");
    await pane.getByText("Số liệu ngày 20/4/2021 đã được chốt").first().waitFor();
    expect(await story.audit()).toEqual([]);
    await story.press("Giữ số liệu cũ");
    await story.press("Chốt số liệu");
    await story.press("Chốt lại");
    // Nothing has changed since, so that recording again has nothing to write.
    await pane.getByText("Không có gì thay đổi").first().waitFor();
    // 30/3, 6/4, 13/4 and 20/4/2021 as Excel counts days.
    expect(await story.snapshotDays()).toEqual([44285, 44292, 44299, 44306]);
  }, 300_000);

  it("shows the summary for printing from the ribbon", async () => {
    const { pane, page } = story;
    await page.getByRole("group", { name: "Tiến độ" }).getByRole("button", { name: "Xem trang in" }).click();
    await page.getByRole("tab", { name: "Tổng hợp", selected: true }).waitFor();
    await pane.getByText("Trang “Tổng hợp” đang mở").first().waitFor();
    expect(await story.audit()).toEqual([]);
  }, 300_000);

  it("is walked by keyboard alone: a tab, a form and back", async () => {
    const { pane, page } = story;
    await story.reopen();
    await pane.getByRole("button", { name: "Khác", exact: true }).focus();
    await page.keyboard.press("Enter");
    await story.tabTo("Kiểm tra bảng");
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: "Kiểm tra bảng" }).and(pane.locator(":focus")).waitFor();
    await story.tabTo("Về Tổng quan");
    await page.keyboard.press("Enter");
    await pane.getByRole("button", { name: "Tổng quan" }).and(pane.locator(":focus")).waitFor();
  }, 300_000);

  it("says everything in English as well, in a contrast theme too, without anything serious for axe", async () => {
    const { pane, page } = story;
    await story.press("Khác");
    await story.press("English");
    await page.emulateMedia({ forcedColors: "active" });
    for (const tab of ["Overview", "Tasks", "Units", "More"]) {
      await story.press(tab);
      await pane
        .getByRole("button", { name: tab, exact: true })
        .and(pane.locator("[aria-current]"))
        .waitFor();
      expect([tab, await story.audit()]).toEqual([tab, []]);
    }
    expect(await pane.locator("html").getAttribute("lang")).toBe("en");
  }, 300_000);

  it("raises no error and breaks no rule of the page's CSP", () => {
    expect(story.errors).toEqual([]);
  });
});
