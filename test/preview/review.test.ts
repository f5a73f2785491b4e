import { readFileSync } from "node:fs";
import { describeWith } from "../support/tools";
import { PaneStory } from "./paneStory";

/** 2021-04-05 as Excel counts days. */
const APRIL_5 = 44_291;

describeWith(["chromium", "../shared"], "the review of kế hoạch 71", () => {
  let story: PaneStory;
  beforeAll(async () => {
    story = await PaneStory.open("2021-03-28");
    await story.page.addStyleTag({
      content: ".pane { width: 321px !important; flex: 0 0 321px !important }",
    });
    await story.paste(readFileSync("../shared/plans/ke-hoach-71.txt", "utf8"));
    await story.pane.getByText("Cần trả lời: 7 câu").waitFor();
  }, 300_000);
  afterAll(() => story.close());

  const press = (name: string | RegExp): Promise<void> =>
    story.pane.getByRole("button", { name, exact: typeof name === "string" }).click();
  const focused = (): Promise<string | null> => story.pane.locator(":focus").textContent();

  it("asks one thing at a time beside its source line, and moves on with the focus when answered", async () => {
    // What Excel leaves a pane on a small laptop.
    await story.page.setViewportSize({ width: 1400, height: 640 });
    await press("Câu sau");
    await story.pane.getByText(/^Từ dòng 57 .*hiểu là mỗi đơn vị đều thực hiện/).waitFor();
    await story.pane.getByText("Áp dụng cho 10 nhiệm vụ.").waitFor();
    expect(await story.pane.getByText("từng đơn vị (suy ra từ văn bản)").count()).toBe(11);
    // Who leads says by whom it is done.
    expect(await story.pane.getByText(/Từng đơn vị thực hiện/).count()).toBe(0);
    // Its answers stand above the bar of actions, without a scroll.
    const topOf = async (name: string): Promise<number> =>
      (await story.pane.getByRole("button", { name, exact: true }).boundingBox())?.y ?? NaN;
    expect(await topOf("Đúng, mỗi đơn vị đều thực hiện")).toBeLessThan(await topOf("Lập bảng theo dõi"));
    await story.page.setViewportSize({ width: 1400, height: 900 });
    await press("Đúng, mỗi đơn vị đều thực hiện");
    await story.pane.getByText("Cần trả lời: 6 câu").waitFor();
    expect(await focused()).toContain("Từ dòng 81");
    expect(await story.pane.getByText("từng đơn vị (suy ra từ văn bản)").count()).toBe(1);
  }, 300_000);

  it("merges two names of a body only on a yes", async () => {
    await press("Câu sau");
    await story.pane.getByText(/^Dòng 94: “Tổ công tác .* chưa được lấy làm nhiệm vụ/).waitFor();
    await press("Không phải nhiệm vụ");
    await story.pane.getByText("“Ban Thường vụ Thành Hội” và").waitFor();
    await press("Là một: gọi chung là “Ban Thường vụ Hội LHPN Hà Nội”");
    await story.pane.getByText("“Ban Thường vụ Hội LHPN Thành phố” và").waitFor();
    await press("Là hai đầu mối khác nhau");
    await story.pane.getByText("Cần trả lời: 3 câu").waitFor();
    expect(await story.audit()).toEqual([]);
  }, 300_000);

  it("corrects a deadline in place, by keyboard alone, and gives the focus back", async () => {
    const { pane, page } = story;
    await pane.getByRole("button", { name: /^Sửa nhiệm vụ: Duyệt báo cáo/ }).focus();
    await page.keyboard.press("Enter");
    const words = pane.getByLabel("Thời hạn theo kế hoạch");
    await words.waitFor();
    expect(await focused()).toContain("Ban Thường vụ Hội LHPN Hà Nội duyệt báo cáo");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    expect(await words.evaluate((input) => input === document.activeElement)).toBe(true);
    await words.selectText();
    await page.keyboard.type("trước 05/4/2021");
    await pane.getByText("Hiểu là đến ngày 05/4/2021.").waitFor();
    expect(await story.audit()).toEqual([]);
    await page.keyboard.press("Enter");
    await pane.getByText("trước 05/4/2021", { exact: true }).waitFor();
    const name = await pane.locator(":focus").getAttribute("aria-label");
    expect(name).toContain("Sửa nhiệm vụ: Duyệt báo cáo");
  }, 300_000);

  it("drops a task, which can be restored or dropped again", async () => {
    const title = "Công tác hậu cần phục vụ Đại hội";
    await press(`Sửa nhiệm vụ: ${title}`);
    await press("Bỏ nhiệm vụ");
    await story.pane.getByText("20 nhiệm vụ", { exact: true }).waitFor();
    await press(`Khôi phục nhiệm vụ: ${title}`);
    await story.pane.getByText("21 nhiệm vụ", { exact: true }).waitFor();
    await press("Hoàn tác sửa đổi");
    await story.pane.getByText("20 nhiệm vụ", { exact: true }).waitFor();
  }, 300_000);

  it("splits a task, each part with the deadline of its own words", async () => {
    await press("Sửa nhiệm vụ: Tổ chức rút kinh nghiệm");
    await press("Tách…");
    await story.pane
      .getByLabel("Mỗi dòng một nhiệm vụ")
      .fill("Họp rút kinh nghiệm trước 10/5/2021\nGửi báo cáo rút kinh nghiệm");
    await press("Tách thành 2 nhiệm vụ");
    await story.pane.getByText("21 nhiệm vụ", { exact: true }).waitFor();
    expect(await story.audit()).toEqual([]);
  }, 300_000);

  it("adds a unit and a task of the person's own", async () => {
    const { pane } = story;
    await pane.getByRole("button", { name: "Xem và sửa" }).first().click();
    await pane.getByLabel("Thêm đơn vị").fill("Hội LHPN huyện Ba Vì");
    await pane.getByLabel("Thêm đơn vị").press("Enter");
    await pane.getByText("3 đơn vị", { exact: true }).waitFor();
    await press("Thêm nhiệm vụ vào Mục IV");
    const form = pane.getByRole("form", { name: "Nhiệm vụ mới" });
    await form.getByRole("textbox", { name: "Nội dung" }).fill("In giấy mời");
    await form.getByLabel("Chủ trì").fill("Văn phòng");
    await form.getByLabel("Ngày hạn nếu khác").fill("12/4/2021");
    await press("Lưu");
    await pane.getByText("22 nhiệm vụ", { exact: true }).waitFor();
    await pane.getByText("7 đầu mối", { exact: true }).waitFor();
  }, 300_000);

  it("keeps the edits when the person goes back, or closes the pane, and comes again", async () => {
    await press("Quay lại");
    await press("Kiểm lại tiếp kế hoạch đang sửa");
    await story.pane.getByText("22 nhiệm vụ", { exact: true }).waitFor();
    // The pane closed in the middle of it loses nothing either.
    await story.reopen();
    await press("Kiểm lại tiếp kế hoạch đang sửa");
    await story.pane.getByText("22 nhiệm vụ", { exact: true }).waitFor();
    expect(await story.audit()).toEqual([]);
    const main = story.pane.locator("main");
    expect(await main.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    await story.picture("preview-review-edited");
  }, 300_000);

  it("has written nothing so far, and then builds exactly the corrected plan", async () => {
    const sheets = (): Promise<string[]> =>
      story.page.evaluate(() => window.simulatedExcel.book.sheets.map(({ name }) => name));
    expect(await sheets()).toHaveLength(1);
    await press("Lập bảng theo dõi");
    // 9 + 4 tasks and the congress for each of three units, 9 once.
    await story.pane.getByText("Xong: 51 dòng nhiệm vụ, 3 đơn vị").first().waitFor();
    const rows = await tableOf("Nhiệm vụ", "A1:AC80", "Mã");
    const titles = rows.map((row) => String(row["Nhiệm vụ"]));
    expect(titles).not.toContain("Công tác hậu cần phục vụ Đại hội");
    const once = rows.filter((row) => row["Đơn vị"] === "" && row["Mục"] === "IV");
    expect(once.map((row) => [row["Nhiệm vụ"], row["Thời hạn (nguyên văn)"], row["Hạn"]])).toEqual([
      [expect.stringContaining("duyệt báo cáo và đề án nhân sự"), "trước 05/4/2021", APRIL_5],
      ["Họp rút kinh nghiệm trước 10/5/2021", "trước 10/5/2021", APRIL_5 + 35],
      ["Gửi báo cáo rút kinh nghiệm", "trước 02/5/2021", APRIL_5 + 27],
      ["In giấy mời", "", APRIL_5 + 7],
    ]);
    const bodies = await tableOf("Đầu mối", "A1:H20", "Mã");
    expect(bodies[0]).toMatchObject({
      "Tên đầu mối": "Ban Thường vụ Hội LHPN Hà Nội",
      "Tên gọi khác": "Ban Thường vụ Thành Hội",
    });
    expect(bodies.map((row) => row["Tên đầu mối"])).toContain("Văn phòng");
  }, 300_000);

  it("raises no error", () => expect(story.errors).toEqual([]));

  /** The rows of a sheet below the header that has a column of that name, by header. */
  async function tableOf(sheet: string, range: string, column: string): Promise<Record<string, unknown>[]> {
    const cells = await story.values(sheet, range);
    const at = cells.findIndex((row) => row.includes(column));
    const header = cells[at]?.map(String) ?? [];
    return cells
      .slice(at + 1)
      .filter((row) => String(row[header.indexOf(column)] ?? "") !== "")
      .map((row) => Object.fromEntries(header.map((name, index) => [name, row[index]])));
  }
});
