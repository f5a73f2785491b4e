import { describeWith } from "../support/tools";
import { PaneStory } from "./paneStory";

describeWith("chromium", "steps, units that change and a plan that is closed", () => {
  let story: PaneStory;
  beforeAll(async () => {
    story = await PaneStory.open("2021-04-20", 1366);
    await story.page.addStyleTag({ content: ".pane, #pane { width: 320px }" });
    await story.page.setViewportSize({ width: 1366, height: 900 });
    await story.buildSample();
  }, 300_000);
  afterAll(() => story.close());

  const told = (sentence: string | RegExp): Promise<void> => story.pane.getByText(sentence).first().waitFor();
  /** From a screen that has no tabs, too. */
  const openTab = async (tab: string): Promise<void> => {
    await story.leaveScreen();
    await story.openTab(tab);
  };
  const openForm = async (tab: string, form: string): Promise<void> => {
    await openTab(tab);
    await story.pane.getByRole("button", { name: `${form}…`, exact: true }).click();
  };
  const carryOut = async (): Promise<void> => {
    await story.press("Xem trước");
    await told("Xem trước thay đổi");
    await story.picture("h18-preview");
    await story.press("Thực hiện");
    await told("Đã thực hiện");
  };

  it("keeps the name of whoever works here, and tells each step with it", async () => {
    await openTab("Khác");
    await story.picture("h18-more");
    await story.pane.getByRole("button", { name: "Các bước đã làm" }).click();
    await told(/^Chưa có bước nào/);
    await story.picture("h18-steps-empty");
    await story.pane.getByLabel("Tên của bạn").fill("Nguyễn Thị Lan");
    await story.pane.getByLabel("Tên của bạn").press("Enter");
    await told("Từ nay các bước ghi tên Nguyễn Thị Lan.");
    await openTab("Tổng quan");
    await story.pane.getByRole("button", { name: "Xong hôm nay: NV-002" }).click();
    await told("Đã xong: Hoàn thành NV-002");
    await story.pane.getByRole("button", { name: "Xong hôm nay: NV-010" }).click();
    await told("Đã xong: Hoàn thành NV-010");
    await story.pane.getByRole("button", { name: "Các bước đã làm (2)" }).click();
    await story.pane.getByRole("button", { name: /^Chỉ bước này: Hoàn thành NV-002/ }).waitFor();
    await told(/· Nguyễn Thị Lan/);
    expect(await story.audit()).toEqual([]);
    await story.picture("h18-steps");
    await story.pane.getByRole("button", { name: /^Chỉ bước này: Hoàn thành NV-002/ }).click();
    await told("Đã hoàn tác: Hoàn thành NV-002");
    expect(await story.cellOf("NV-002", "Trạng thái")).not.toBe("Hoàn thành");
    expect(await story.cellOf("NV-010", "Trạng thái")).toBe("Hoàn thành");
    await story.picture("h18-steps-alone");
    await story.pane.getByRole("button", { name: /^Làm lại: Hoàn thành NV-002/ }).click();
    await told("Đã làm lại: Hoàn thành NV-002");
    await story.pane.getByRole("button", { name: /^Hoàn tác 2 bước, đến đây: Hoàn thành NV-002/ }).click();
    await told("Đã hoàn tác 2 bước, đến “Hoàn thành NV-002”");
    expect(await story.cellOf("NV-010", "Trạng thái")).not.toBe("Hoàn thành");
  }, 300_000);

  it("makes two units one, and one two, the view of one going on under its new name", async () => {
    const { pane } = story;
    await openTab("Nhiệm vụ");
    await story.press("Lọc, sắp xếp");
    await pane.getByLabel("Đơn vị", { exact: true }).selectOption({ index: 2 });
    await story.press("Lưu cách xem này");
    await openForm("Đơn vị", "Gộp hai đơn vị");
    await pane.getByRole("combobox", { name: "Gộp đơn vị", exact: true }).selectOption({ index: 2 });
    await pane.getByRole("combobox", { name: "Vào đơn vị" }).selectOption({ index: 1 });
    await pane.getByLabel("Tên sau khi gộp").fill("Hội LHPN phường Hồ Tây");
    await pane.getByLabel("Giữ dòng đã làm được nhiều hơn").waitFor();
    expect(await story.audit()).toEqual([]);
    await story.picture("h18-merge");
    await carryOut();
    await story.press("Xong");
    await told("Hội LHPN phường Hồ Tây");
    await openTab("Nhiệm vụ");
    await pane.getByRole("button", { name: "√ Việc của Hồ Tây" }).waitFor();
    await openForm("Đơn vị", "Tách đơn vị");
    await pane.getByRole("combobox", { name: "Đơn vị cần tách" }).selectOption({ index: 1 });
    await pane.getByLabel("Tên đơn vị mới, mỗi dòng một tên").fill("Hội LHPN phường Bưởi");
    await pane.getByLabel("Chuyển hẳn sang đơn vị mới, cả tiến độ").check();
    expect(await story.audit()).toEqual([]);
    await story.picture("h18-split");
    await carryOut();
    await story.press("Xong");
    await told("Hội LHPN phường Bưởi");
  }, 300_000);

  it("closes the plan, which shows no work any more, begins the next term, and opens again", async () => {
    const { pane } = story;
    const record = pane.getByRole("button", { name: "Chốt số liệu kỳ này" });
    await openForm("Khác", "Kết thúc kế hoạch");
    await told(/việc chưa hoàn thành/);
    await story.picture("h18-close");
    await carryOut();
    await story.press("Xong");
    await openTab("Tổng quan");
    await told("Kế hoạch đã kết thúc ngày 20/4/2021");
    expect(await record.count()).toBe(0);
    expect(await story.audit()).toEqual([]);
    await story.picture("h18-closed");
    await openTab("Khác");
    await story.picture("h18-closed-more");
    await pane.getByRole("button", { name: "Lập bảng cho nhiệm kỳ sau…" }).click();
    await pane.getByLabel("Số kế hoạch mới").fill("15/KH-BTV");
    await story.picture("h18-next");
    await story.press("Lập bảng");
    await told("15-KH-BTV_Bang-theo-doi.xlsx");
    await story.picture("h18-next-ready");
    await openForm("Khác", "Mở lại kế hoạch");
    await carryOut();
    await story.press("Xong");
    await openTab("Tổng quan");
    await record.waitFor();
    expect(await pane.getByText(/^Kế hoạch đã kết thúc ngày/).count()).toBe(0);
  }, 300_000);
});
