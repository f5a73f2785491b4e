import { describeWith } from "../support/tools";
import { hear as hearBy, hearOnce, type Heard } from "./hearing";
import { PaneStory } from "./paneStory";

describeWith("chromium", "what a screen reader hears of each action, and where the next key goes", () => {
  let story: PaneStory;
  beforeAll(async () => {
    story = await PaneStory.open("2021-04-20", 1366);
    await story.buildSample();
  }, 300_000);
  afterAll(() => story.close());

  const hear = (work: () => Promise<void>, seen: string): Promise<Heard> => hearBy(story, work, seen);
  const once = (work: () => Promise<void>, outcome: string): Promise<string> =>
    hearOnce(story, work, outcome);
  const undo = (title: string): Promise<string> =>
    once(() => story.press("Hoàn tác"), `Đã hoàn tác: ${title}`);

  it("is once each for what is done at the selected row, and for its undoing", async () => {
    const card = story.pane.getByRole("region", { name: "Dòng đang chọn" });
    await story.selectTask("NV-008");
    await card.getByText("NV-008").waitFor();
    await once(
      () => card.getByRole("button", { name: "Xong hôm nay" }).click(),
      "Đã xong: Hoàn thành NV-008",
    );
    await undo("Hoàn thành NV-008");
    await once(async () => {
      await card.getByRole("button", { name: "Gia hạn", exact: true }).click();
      await card.getByLabel("Gia hạn đến ngày").fill("30/5/2021");
      await card.getByLabel("Lý do").first().fill("theo công văn 12");
      await card.getByRole("button", { name: "Ghi", exact: true }).click();
    }, "Đã xong: Gia hạn NV-008");
    await undo("Gia hạn NV-008");
    await once(async () => {
      await card.getByLabel("Tiến độ (%)").fill("35");
      await card.getByLabel("Tiến độ (%)").press("Enter");
    }, "Đã xong: Cập nhật tiến độ (%) NV-008");
  }, 300_000);

  it("is once each for the filter, with the focus back on the count that was pressed", async () => {
    const { pane } = story;
    const soon = pane.getByRole("button", { name: /▲ Sắp đến hạn$/ });
    await once(() => soon.click(), "Bảng đang lọc: ▲ Sắp đến hạn");
    const { said } = await hear(() => story.press("Bỏ lọc"), "Bấm vào một con số");
    expect(said).toEqual(["Đã bỏ lọc, bảng hiện mọi việc."]);
    await soon.and(pane.locator(":focus")).waitFor();
  }, 300_000);

  it("is once for the report date, changed in two clicks below the header", async () => {
    const { pane } = story;
    await once(async () => {
      await story.press("tính đến 20/4/2021");
      await pane.getByRole("textbox", { name: "Ngày báo cáo" }).and(pane.locator(":focus")).waitFor();
      await story.page.keyboard.type("21/4/2021");
      await pane
        .getByRole("form", { name: "Ngày báo cáo" })
        .getByRole("button", { name: "Ghi", exact: true })
        .click();
    }, "Đã xong: Ngày báo cáo");
    await pane.getByRole("button", { name: "tính đến 21/4/2021" }).and(pane.locator(":focus")).waitFor();
    expect(await story.audit()).toEqual([]);
    await undo("Ngày báo cáo");
  }, 300_000);

  it("is once each in the list: what is found, a view saved and dropped, several marked done", async () => {
    const { pane } = story;
    await story.press("Nhiệm vụ");
    await once(() => pane.getByRole("searchbox").fill("hau can"), "2/20 việc");
    const saved = await hear(() => story.press("Lưu cách xem này"), "Cách xem đã lưu chỉ có trên máy này");
    expect(saved.said).toEqual(["Đã lưu cách xem trên máy này: Việc “hau can”."]);
    const dropped = await hear(() => story.press("Bỏ cách xem này"), "Lưu cách xem này");
    expect(dropped.said).toEqual(["Đã bỏ cách xem: Việc “hau can”."]);
    await pane
      .getByLabel(/^Chọn NV-/)
      .first()
      .check();
    const bar = pane.getByRole("region", { name: "Đã chọn 1 việc" });
    await once(() => bar.getByRole("button", { name: "Xong hôm nay" }).click(), "Đã xong: Hoàn thành NV-007");
    await undo("Hoàn thành NV-007");
    await pane.getByRole("searchbox").fill("");
  }, 300_000);

  it("is once each for a form, and what is wrong in it", async () => {
    const { pane } = story;
    await story.reopen();
    await pane.getByRole("button", { name: /■ Quá hạn$/ }).waitFor();
    await story.openTab("Nhiệm vụ");
    await pane.getByRole("button", { name: "Hoàn thành…" }).click();
    const day = pane.getByLabel("Ngày hoàn thành");
    await day.fill("31/4/2021");
    await once(() => story.press("Xem trước"), "Lịch không có ngày này");
    await day.fill("20/4/2021");
    await story.press("Xem trước");
    await pane.getByRole("heading", { name: "Xem trước thay đổi" }).and(pane.locator(":focus")).waitFor();
    await once(() => story.press("Thực hiện"), "Đã xong: Hoàn thành");
    await undo("Hoàn thành");
    await story.press("Hủy");
  }, 300_000);

  it("is once each for snapshot, print, check and repair", async () => {
    const { pane, page } = story;
    await story.press("Khác");
    await story.press("Chốt số liệu kỳ này");
    await once(() => story.press("Chốt số liệu"), "Đã chốt số liệu ngày 20/4/2021");
    await undo("Chốt số liệu kỳ này");
    await story.press("Quay lại");
    await once(() => story.press("Xem trang in"), "Trang “Tổng hợp” đang mở");
    await story.press("Quay lại");
    const flag = await story.addressOf("NV-002", "Cảnh báo");
    await page.evaluate((cell) => window.simulatedExcel.editLocally("Nhiệm vụ", cell, [["xong"]]), flag);
    const checked = await hear(() => story.press("Kiểm tra bảng"), "Sửa được ngay");
    expect(checked.said.filter((said) => said === "Bảng tính có 1 chỗ cần sửa")).toHaveLength(1);
    await once(() => story.press("Sửa 1 chỗ"), "Đã sửa 1 chỗ");
    await pane.getByText("không có chỗ nào phải sửa").waitFor();
  }, 300_000);

  it("is once each for what is made to be sent, with the focus where it is saved", async () => {
    const { pane } = story;
    await story.reopen();
    await story.press("Khác");
    await story.press("Gửi & nhận");
    const opened = await hear(() => story.press("Gửi đơn vị / đầu mối"), "Sẽ tạo 2 bản");
    expect(opened.said).toEqual(["Sẽ tạo 2 bản, tổng cộng 16 việc."]);
    const made = await hear(() => story.press("Tạo 2 bản"), "Bảng đã ghi lại");
    const outcomes = ["Đã tạo 2 bản của đợt 1.", "Bảng đã ghi lại: gửi gì, cho ai, ngày nào."];
    expect(made.said.filter((sentence) => outcomes.includes(sentence))).toEqual(outcomes);
    expect(made.focus).toBe("H2");
    await story.press("Quay lại");
    await story.press("Công văn (Word)");
    await once(() => story.press("Soạn công văn"), "Đã soạn 2 công văn");
    await pane.getByRole("button", { name: "Lưu tất cả (.zip)" }).and(pane.locator(":focus")).waitFor();
    await story.press("Quay lại");
    await story.press("Nhắc việc đến hạn, quá hạn");
    await once(() => story.press("Soạn thư nhắc"), "2 nơi có việc quá hạn");
    await pane.getByRole("button", { name: "Lưu 2 thư nháp (.zip)" }).and(pane.locator(":focus")).waitFor();
  }, 300_000);

  it("raises no error on the way", () => {
    expect(story.errors).toEqual([]);
  });
});
