import { readFileSync } from "node:fs";
import { describeWith } from "../support/tools";
import { PaneStory } from "./paneStory";

describeWith(["chromium", "../shared"], "Kế hoạch 71 in the preview", () => {
  let story: PaneStory;
  beforeAll(async () => {
    story = await PaneStory.open("2021-03-28");
  }, 300_000);
  afterAll(() => story.close());

  it("is pasted, understood, built by the production pane, and counted as worked out by hand", async () => {
    const { pane } = story;
    await story.paste(readFileSync("../shared/plans/ke-hoach-71.txt", "utf8"));
    await pane.getByText("71/KH-BTV").waitFor();
    await pane.getByText("2 đơn vị", { exact: true }).waitFor();
    await story.picture("preview-review");
    expect(await story.audit()).toEqual([]);
    await pane.getByLabel("Ngày báo cáo").fill("28/3/2021");
    await story.press("Lập bảng theo dõi");
    await pane.getByText("Xong: 37 dòng nhiệm vụ, 2 đơn vị").first().waitFor();
    expect(await story.audit()).toEqual([]);
    await story.page.getByRole("tab", { name: "Nhiệm vụ" }).click();
    await story.picture("preview-tasks");
    await story.press("Xem trang in");
    await story.page.getByRole("tab", { name: "Tổng hợp", selected: true }).waitFor();
    await story.picture("preview-summary");
    expect(await story.flags()).toEqual({ "▲ Sắp đến hạn": 1, "● Trong hạn": 3, "○ Chưa có thời hạn": 33 });
  }, 300_000);

  it("works the flag out anew when a person types a deadline into the grid, day first", async () => {
    const { page } = story;
    await page.getByRole("tab", { name: "Nhiệm vụ" }).click();
    const deadline = await story.cellBelow("Hạn", "Nhiệm vụ");
    await page.locator(deadline).click();
    await page.keyboard.type("27/3/2021");
    await page.keyboard.press("Enter");
    await page.getByText("27/03/2021", { exact: true }).first().waitFor();
    expect(await story.flags()).toMatchObject({ "■ Quá hạn": 1, "○ Chưa có thời hạn": 32 });
    await page.locator(deadline).click();
    await page.keyboard.press("Delete");
    expect(await story.flags()).toMatchObject({ "○ Chưa có thời hạn": 33 });
  }, 300_000);

  it("gives the workbook as an .xlsx file", async () => {
    const [download] = await Promise.all([
      story.page.waitForEvent("download"),
      story.page.getByRole("button", { name: "Tải .xlsx" }).click(),
    ]);
    const bytes = readFileSync(await download.path());
    expect(bytes.subarray(0, 2).toString()).toBe("PK");
    expect(bytes.length).toBeGreaterThan(10_000);
  }, 300_000);

  it("lists the round trips of the build", async () => {
    const { page } = story;
    await page.getByRole("button", { name: "Nhật ký", exact: true }).click();
    const trips = await page.getByRole("region", { name: "Lượt gọi tới Excel" }).getByRole("row").count();
    expect(trips - 1).toBe(await page.evaluate(() => window.simulatedExcel.roundTrips));
  }, 300_000);

  it("finds nothing to take over when the same plan is read again, and offers no sample beside a tracker", async () => {
    const { pane } = story;
    await story.press("Quay lại");
    await story.press("Khác");
    await story.press("Cập nhật từ kế hoạch");
    await pane.getByRole("button", { name: "Dán văn bản kế hoạch" }).waitFor();
    expect(await pane.getByText("Xem thử với kế hoạch mẫu").count()).toBe(0);
    await story.paste(readFileSync("../shared/plans/ke-hoach-71.txt", "utf8"));
    await pane.getByText("Kế hoạch này không có gì khác với bảng đang theo dõi.").waitFor();
    expect(await pane.getByRole("checkbox").count()).toBe(0);
  }, 300_000);

  it("waits for a cell that is being edited, and goes on when asked again", async () => {
    const { pane } = story;
    await story.press("Quay lại");
    const text = readFileSync("../shared/plans/ke-hoach-71.txt", "utf8");
    await story.paste(text.replace("trước 02/4/2021", "trước 05/4/2021"));
    await pane.getByText("Đổi thời hạn (1)").waitFor();
    await story.page.evaluate(() => window.simulatedExcel.enterEditMode());
    await story.press("Xem trước");
    await pane.getByText("Hãy nhấn Enter để kết thúc ô đó").first().waitFor();
    expect(await story.audit()).toEqual([]);
    await story.page.evaluate(() => window.simulatedExcel.leaveEditMode());
    await story.press("Thử lại");
    await pane.getByText("hạn trước 05/4/2021 (đang là hạn trước 02/4/2021)").first().waitFor();
    await story.press("Thực hiện");
    await pane.getByText("Cập nhật theo kế hoạch: đã ghi").first().waitFor();
    expect(await story.flags()).toMatchObject({ "● Trong hạn": 4 });
  }, 300_000);

  it("asks nothing of any machine but this one", () => {
    const hosts = new Set(
      story.requests.filter((url) => !/^(blob|data):/.test(url)).map((url) => new URL(url).hostname),
    );
    expect(story.requests.length).toBeGreaterThan(5);
    expect([...hosts]).toEqual(["127.0.0.1"]);
  });

  it("raises no error and breaks no rule of the page's CSP", () => {
    expect(story.errors).toEqual([]);
  });
});
