import { describeWith } from "../support/tools";
import { PaneStory } from "./paneStory";

/** From an empty workbook to the week's report without a mouse; the sample's example speaks of 20/4/2021. */
describeWith("chromium", "the first day and the first week, by keyboard alone", () => {
  let story: PaneStory;
  beforeAll(async () => {
    story = await PaneStory.open("2021-04-20", 1366);
    await story.pane.getByRole("heading", { name: "Từ kế hoạch đến bảng theo dõi" }).waitFor();
    await story.pane.locator("main").focus();
  }, 300_000);
  afterAll(() => story.close());

  /** Goes on, or back, until the element of that name has the focus; presses it. */
  const go = async (name: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> => {
    const button = story.pane.getByRole("button", { name, exact: true }).and(story.pane.locator(":focus"));
    for (let presses = 0; presses < 90 && (await button.count()) === 0; presses += 1)
      await story.page.keyboard.press(key);
    expect([name, await button.count()]).toEqual([name, 1]);
    await story.page.keyboard.press("Enter");
  };
  const told = (sentence: string): Promise<void> => story.pane.getByText(sentence).first().waitFor();
  const onHeading = (name: string): Promise<void> =>
    story.pane.getByRole("heading", { name }).and(story.pane.locator(":focus")).waitFor();

  it("reads a plan and builds its tracker", async () => {
    await go("Xem thử với kế hoạch mẫu");
    await onHeading("Kiểm lại trước khi lập bảng");
    await go("Lập bảng theo dõi");
    await told("Xong: 20 dòng nhiệm vụ");
    await story.pane.getByRole("button", { name: "Tổng quan" }).and(story.pane.locator(":focus")).waitFor();
  }, 300_000);

  it("marks what is overdue done, and takes that back", async () => {
    await go("Xong hôm nay: NV-002");
    await told("Đã xong: Hoàn thành NV-002");
    await go("Hoàn tác", "Shift+Tab");
    await told("Đã hoàn tác: Hoàn thành NV-002");
    expect(await story.cellOf("NV-002", "Trạng thái")).not.toBe("Hoàn thành");
  }, 300_000);

  it("moves the report date to the end of the week", async () => {
    await go("tính đến 20/4/2021", "Shift+Tab");
    await story.pane
      .getByRole("textbox", { name: "Ngày báo cáo" })
      .and(story.pane.locator(":focus"))
      .waitFor();
    await story.page.keyboard.type("23/4/2021");
    await story.page.keyboard.press("Enter");
    await told("Đã xong: Ngày báo cáo");
    await told("tính đến 23/4/2021");
  }, 300_000);

  it("records the counts, and writes the report", async () => {
    await go("Chốt số liệu kỳ này");
    await onHeading("Chốt số liệu kỳ này");
    await go("Chốt số liệu");
    await told("Đã chốt số liệu ngày 23/4/2021: 20 việc");
    await go("Quay lại", "Shift+Tab");
    await go("Gửi & nhận");
    await onHeading("Gửi & nhận");
    await go("Báo cáo tiến độ (Word)");
    await onHeading("Báo cáo tiến độ (Word)");
    await go("Soạn báo cáo");
    await onHeading("Báo cáo đã soạn xong");
    expect(story.errors).toEqual([]);
  }, 300_000);
});
