import { maintainVi } from "../../src/i18n/vi/maintain";
import { isLongRun } from "../setup/long";
import { describeWith } from "../support/tools";
import { MaintainStory, WORDS } from "./maintain-story";

/** The most round trips that an action takes, its reading before and the pane's after with it, however many rows it changes. */
const MOST_ROUND_TRIPS = 20;

/** Excel's serial number of 29 April 2021, a day that plan 71 does not name. */
const APRIL_29 = 44315;

/** Thirty units in a browser take minutes. */
const NEW_UNITS = isLongRun ? 28 : 8;

describeWith(["chromium", "../shared"], "A tracker kept with the pane's forms", () => {
  let person: MaintainStory;
  beforeAll(async () => {
    person = await MaintainStory.open();
  }, 300_000);
  afterAll(() => person.story.close());

  it("gets the congress dates of its units by keyboard alone", async () => {
    const { pane, page } = person.story;
    await person.openForm("Đơn vị", "Ngày Đại hội");
    await pane.getByLabel("Tây Hồ").focus();
    await page.keyboard.type("31/4/2021");
    await page.keyboard.press("Enter");
    await pane.getByText("Lịch không có ngày này; tháng đó chỉ đến ngày 30.").waitFor();
    await page.keyboard.type("20.5.2021");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.type("22/5/2021");
    await pane.getByText("thứ Bảy, ngày 22 tháng 5 năm 2021").waitFor();
    await page.keyboard.press("Control+Enter");
    await person.heading("Xem trước thay đổi");
    await pane.getByText("Ngày Đại hội: Tây Hồ 22/5/2021, Đông Anh 20/5/2021.").waitFor();
    expect(await person.column("Đơn vị", "Ngày Đại hội")).toEqual([]);
    expect(await person.story.audit()).toEqual([]);
    await person.story.picture("maintain-preview");
    // Keys that come too soon after a step are not meant for the next one.
    await pane.locator("button:not([aria-disabled=true])", { hasText: "Thực hiện" }).waitFor();
    await page.keyboard.press("Enter");
    await person.heading("Đã thực hiện");
    expect(await person.column("Đơn vị", "Ngày Đại hội")).toEqual(["44338", "44336"]);
    await person.story.press("Xong");
  }, 300_000);

  it("gets the deadlines of its 33 tasks without one in 19 boxes and 3 clicks, and loses them again by undo", async () => {
    const { pane, page } = person.story;
    await person.story.press("Tổng quan");
    await pane.getByRole("button", { name: "33 việc chưa có thời hạn" }).click();
    await person.heading("Thời hạn");
    const boxes = pane.locator("main li input");
    expect(await boxes.count()).toBe(19);
    await boxes.first().click();
    const type = async (deadline: string, times: number): Promise<void> => {
      for (let entries = 0; entries < times; entries += 1) {
        await page.keyboard.type(deadline);
        await page.keyboard.press("Enter");
      }
    };
    // Ten pieces of work of both units, five of common work, four of both again.
    await type("-15", 10);
    await pane.getByText("15 ngày trước Đại hội (Tây Hồ 07/5, Đông Anh 05/5)").first().waitFor();
    await page.keyboard.type("-15");
    await page.keyboard.press("Control+Enter");
    await pane.getByText("là việc chung, không theo Đại hội của đơn vị nào").waitFor();
    expect(await person.story.audit()).toEqual([]);
    await pane.locator(":focus").evaluate((box) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", Array.from({ length: 5 }, () => "29/4/2021").join("\r\n"));
      box.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    });
    await pane.getByText("chậm nhất thứ Năm, ngày 29 tháng 4 năm 2021").nth(4).waitFor();
    for (let boxes = 0; boxes < 5; boxes += 1) await page.keyboard.press("ArrowDown");
    await type("4/2021", 3);
    await page.keyboard.type("4/2021");
    await page.keyboard.press("Control+Enter");
    await person.heading("Xem trước thay đổi");
    await pane.getByText("20 việc: hạn 15 ngày trước Đại hội (Tây Hồ 07/5, Đông Anh 05/5).").waitFor();
    await pane.getByText("8 việc (Tây Hồ, Đông Anh): hạn đến hết 30/4/2021.").waitFor();
    await pane.getByText("5 việc chung: hạn chậm nhất 29/4/2021.").waitFor();
    expect(await person.confirm()).toBeLessThanOrEqual(MOST_ROUND_TRIPS);
    const due = await person.column("Nhiệm vụ", "Hạn");
    expect(due.filter((day) => day === String(APRIL_29))).toHaveLength(5);
    expect(await person.story.flags()).not.toHaveProperty("○ Chưa có thời hạn");
    await person.undo("Thời hạn");
    expect(await person.story.flags()).toMatchObject({ "○ Chưa có thời hạn": 33 });
  }, 300_000);

  it("shows 33 like changes on a small screen without scrolling, each row where it is asked for", async () => {
    const { pane, page } = person.story;
    await page.addStyleTag({ content: "#pane { width: 320px !important; height: 591px !important }" });
    await person.openForm("Nhiệm vụ", "Đổi chủ trì");
    await person.chooseTasks("", /Chưa có thời hạn/);
    await pane.getByLabel("Chủ trì mới").fill("Văn phòng");
    await person.look();
    await pane.getByText("Văn phòng").first().waitFor();
    const main = pane.locator("main");
    expect(await main.evaluate((each) => each.scrollHeight <= each.clientHeight)).toBe(true);
    await person.story.press("Xem từng dòng (34)");
    expect(await main.evaluate((each) => each.scrollHeight > each.clientHeight)).toBe(true);
    await person.story.press("Sửa lại");
    await person.story.press("Hủy");
    await person.story.press("Bỏ nội dung");
  }, 300_000);

  it("takes a day from a calendar by keyboard alone, and keeps its form when the calendar is put away", async () => {
    const { pane, page } = person.story;
    await person.openForm("Đơn vị", "Ngày Đại hội");
    const box = pane.getByLabel("Tây Hồ");
    await box.focus();
    await page.keyboard.press("Alt+ArrowDown");
    const calendar = pane.getByRole("dialog", { name: "Chọn ngày trên lịch" });
    await calendar.getByRole("button", { name: /Tháng 5 năm 2021/ }).waitFor();
    expect(await person.story.audit()).toEqual([]);
    const place = await calendar.boundingBox();
    expect(place?.width).toBeLessThanOrEqual(300);
    await page.keyboard.press("Escape");
    await calendar.waitFor({ state: "hidden" });
    await box.and(pane.locator(":focus")).waitFor();
    await person.heading("Ngày Đại hội");
    await page.keyboard.press("Alt+ArrowDown");
    await calendar.getByRole("gridcell", { name: "22, Tháng 5, 2021" }).and(pane.locator(":focus")).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await calendar.waitFor({ state: "hidden" });
    expect(await box.inputValue()).toBe("29/5/2021");
    await person.story.press("Hủy");
    await person.story.press("Bỏ nội dung");
  }, 300_000);

  it("counts the deadline of the row selected in the sheet from the congress", async () => {
    const { page, pane } = person.story;
    await page.getByRole("tab", { name: "Nhiệm vụ" }).click();
    await page.locator(await person.story.cellBelow("Hạn", "Nhiệm vụ")).click();
    await person.openForm("Nhiệm vụ", "Thời hạn");
    await pane.getByLabel("Việc", { exact: true }).selectOption({ label: "Các dòng đã chọn (1)" });
    await pane.locator("main li input").fill("-30");
    await person.look();
    expect(await person.confirm()).toBeLessThanOrEqual(MOST_ROUND_TRIPS);
    // Thirty days before 22 May 2021.
    expect(await person.taskCell("NV-001", "Hạn hiện hành")).toBe("44308");
    await person.story.press("Xong");
  }, 300_000);

  it("is extended with a reason, which the log keeps", async () => {
    const { pane } = person.story;
    await person.openForm("Nhiệm vụ", "Gia hạn");
    await pane.getByLabel(/^Chọn trong danh sách/).check();
    await person.chooseTasks("NV-001");
    await pane.getByLabel("Gia hạn đến ngày").fill("22/4/2021");
    await person.story.press("Xem trước");
    await pane.getByText("Hãy ghi lý do.").waitFor();
    await pane.getByText("chưa được với: NV-001").waitFor();
    await pane.getByLabel("Gia hạn đến ngày").fill("10/5/2021");
    await pane.getByLabel("Lý do").fill("theo Công văn số 12-CV/BTV");
    await pane.getByLabel("Lý do").press("Enter");
    await person.heading("Xem trước thay đổi");
    expect(await person.confirm()).toBeLessThanOrEqual(MOST_ROUND_TRIPS);
    expect(await person.taskCell("NV-001", "Gia hạn đến")).toBe("44326");
    expect((await person.column("Nhật ký", "Lý do")).at(-1)).toBe("theo Công văn số 12-CV/BTV");
    await person.undo("Gia hạn");
    expect(await person.taskCell("NV-001", "Gia hạn đến")).toBe("");
  }, 300_000);

  it("lives through a week: done, sent back, given to another lead, each taken back", async () => {
    const { pane } = person.story;
    await person.openForm("Nhiệm vụ", "Hoàn thành");
    await pane.getByLabel(/^Chọn trong danh sách/).check();
    await person.chooseTasks("NV-002");
    await pane.getByLabel("Ngày hoàn thành").fill("26/3/2021");
    await pane.getByLabel("Sản phẩm, minh chứng").fill("Báo cáo số 15-BC/BTV");
    await person.look();
    expect(await person.confirm()).toBeLessThanOrEqual(MOST_ROUND_TRIPS);
    expect(await person.taskCell("NV-002", "Cảnh báo")).toBe("√ Hoàn thành");
    await person.story.press("Xong");

    await person.openForm("Nhiệm vụ", "Gửi trả");
    await pane.getByLabel(/^Chọn trong danh sách/).check();
    await person.chooseTasks("NV-002");
    await pane.getByLabel("Lý do").fill("thiếu biên bản kiểm phiếu");
    await person.look();
    await person.confirm();
    expect(await person.taskCell("NV-002", "Trạng thái")).toBe("Đang thực hiện");
    expect(await person.taskCell("NV-002", "Ghi chú")).toBe("thiếu biên bản kiểm phiếu");
    await person.undo("Gửi trả");
    expect(await person.taskCell("NV-002", "Trạng thái")).toBe("Hoàn thành");

    await person.openForm("Nhiệm vụ", "Đổi chủ trì");
    await pane.getByLabel(/^Chọn trong danh sách/).check();
    await person.chooseTasks("NV-003");
    const before = await person.taskCell("NV-003", "Chủ trì");
    await pane.getByLabel("Chủ trì mới").fill("Ban Gia đình – Xã hội");
    await pane.getByText("sẽ thêm vào Đầu mối").waitFor();
    await person.look();
    await pane.getByText("Thêm 1 đầu mối (").waitFor();
    expect(await person.confirm()).toBeLessThanOrEqual(MOST_ROUND_TRIPS);
    expect(await person.taskCell("NV-003", "Chủ trì")).toBe("Ban Gia đình – Xã hội");
    expect(await person.column("Đầu mối", "Tên đầu mối")).toContain("Ban Gia đình – Xã hội");
    await person.undo("Đổi chủ trì");
    expect(await person.taskCell("NV-003", "Chủ trì")).toBe(before);
  }, 300_000);

  it(`is rolled out from 2 pilot units to ${2 + NEW_UNITS} and back`, async () => {
    const { pane } = person.story;
    const rows = (await person.column("Nhiệm vụ", "Mã")).length;
    await person.openForm("Đơn vị", "Nhân rộng sang đơn vị khác");
    const names = Array.from(
      { length: NEW_UNITS },
      (_, index) => `${index + 1}. Hội LHPN xã Thử ${index + 1}`,
    );
    await pane.getByLabel("Đơn vị mới, mỗi dòng một tên").fill(names.join("\n"));
    await pane.getByText(`${NEW_UNITS} tên mới.`).waitFor();
    await person.look();
    // Each of the two pilots has 15 of plan 71's 37 rows.
    await pane.getByText(`Thêm ${NEW_UNITS * 15} việc: 15 việc cho mỗi nơi`).waitFor();
    expect(await person.confirm()).toBeLessThanOrEqual(MOST_ROUND_TRIPS);
    expect(await person.column("Đơn vị", "Tên đơn vị")).toHaveLength(2 + NEW_UNITS);
    expect(await person.column("Nhiệm vụ", "Mã")).toHaveLength(rows + NEW_UNITS * 15);
    await person.undo("Nhân rộng sang đơn vị khác");
    expect(await person.column("Đơn vị", "Tên đơn vị")).toHaveLength(2);
    expect(await person.column("Nhiệm vụ", "Mã")).toHaveLength(rows);
  }, 420_000);

  it("loses a unit only after saying what was entered, and keeps that in the log", async () => {
    const { pane } = person.story;
    await person.openForm("Đơn vị", "Bỏ đơn vị");
    await pane
      .getByRole("combobox", { name: "Đơn vị", exact: true })
      .selectOption({ label: "Hội LHPN huyện Đông Anh" });
    await pane.getByLabel("Bỏ cùng đơn vị").check();
    await pane.getByText("1 nhiệm vụ trong số này đã có tiến độ").waitFor();
    await person.look();
    await pane.getByText("16 dòng sẽ bị bỏ khỏi bảng").waitFor();
    expect(await person.confirm()).toBeLessThanOrEqual(MOST_ROUND_TRIPS);
    expect((await person.column("Nhật ký", "Trước")).join()).toContain("Báo cáo số 15-BC/BTV");
    await person.undo("Bỏ đơn vị");
    expect(await person.taskCell("NV-002", "Sản phẩm, minh chứng")).toBe("Báo cáo số 15-BC/BTV");
  }, 300_000);

  it("has its bodies added and merged, and its pilots marked, each taken back", async () => {
    const { pane } = person.story;
    const before = await person.column("Đầu mối", "Tên đầu mối");
    await person.openForm("Đơn vị", "Thêm đầu mối");
    await pane.getByLabel("Tên đầu mối, mỗi dòng một tên").fill("Ban Tuyên giáo\nBan Gia đình");
    await person.look();
    expect(await person.confirm()).toBeLessThanOrEqual(MOST_ROUND_TRIPS);
    expect(await person.column("Đầu mối", "Tên đầu mối")).toEqual([
      ...before,
      "Ban Tuyên giáo",
      "Ban Gia đình",
    ]);
    await person.story.press("Xong");

    await person.openForm("Đơn vị", "Gộp đầu mối trùng");
    await pane
      .getByRole("combobox", { name: "Gộp đầu mối", exact: true })
      .selectOption({ label: "Ban Gia đình" });
    await pane.getByLabel("Vào đầu mối").selectOption({ label: "Ban Tuyên giáo" });
    await person.look();
    expect(await person.confirm()).toBeLessThanOrEqual(MOST_ROUND_TRIPS);
    expect((await person.column("Đầu mối", "Tên gọi khác")).at(-1)).toBe("Ban Gia đình");
    await person.undo("Gộp đầu mối trùng");
    expect(await person.column("Đầu mối", "Tên đầu mối")).toHaveLength(before.length + 2);

    await person.openForm("Đơn vị", "Sửa đơn vị");
    await pane
      .getByRole("combobox", { name: "Đơn vị", exact: true })
      .selectOption({ label: "Hội LHPN quận Tây Hồ" });
    // The plan itself names both as pilots.
    await pane.getByLabel("Đơn vị làm điểm").uncheck();
    await person.look();
    expect(await person.confirm()).toBeLessThanOrEqual(MOST_ROUND_TRIPS);
    expect(await person.column("Đơn vị", "Làm điểm")).toEqual(["Không", "Có"]);
    await person.undo("Sửa đơn vị");
    expect(await person.column("Đơn vị", "Làm điểm")).toEqual(["Có", "Có"]);
    await pane.getByText("Hội LHPN quận Tây Hồ · làm điểm").waitFor();
  }, 300_000);

  it("offers every form on some tab", async () => {
    const offered = new Set<string>();
    for (const tab of ["Nhiệm vụ", "Đơn vị", "Khác"]) {
      await person.story.openTab(tab);
      await person.story.pane
        .getByRole("button", { name: tab, exact: true })
        .and(person.story.pane.locator("[aria-current]"))
        .waitFor();
      for (const name of await person.story.pane
        .locator("main li button span > span:not([aria-hidden])")
        .allTextContents())
        offered.add(name);
    }
    // A plan has to be read before the two forms that compare it with the tracker.
    expect([...offered]).toContain("Cập nhật từ kế hoạch");
    const titles = Object.entries(maintainVi.forms)
      .filter(([form]) => !["revise", "add-plan", "reopen-plan"].includes(form))
      .map(([, { title }]) => `${title}…`);
    expect(titles.filter((title) => !offered.has(title))).toEqual([]);
  }, 300_000);

  it("waits for a cell that is being typed in, and goes on when asked again", async () => {
    const { pane, page } = person.story;
    await person.openForm("Nhiệm vụ", "Thêm nhiệm vụ");
    await pane.getByLabel("Nội dung nhiệm vụ").fill("Báo cáo nhanh kết quả Đại hội");
    await person.look();
    await page.evaluate(() => window.simulatedExcel.enterEditMode());
    await person.story.press("Thực hiện");
    await pane.getByText("Hãy nhấn Enter để kết thúc ô đó").first().waitFor();
    await page.evaluate(() => window.simulatedExcel.leaveEditMode());
    await person.story.press("Thử lại");
    await person.heading("Đã thực hiện");
    await person.undo("Thêm nhiệm vụ");
  }, 300_000);

  it("is kept in English as well", async () => {
    const { pane } = person.story;
    await person.story.press("Khác");
    await person.story.press("English");
    person.words = WORDS.en;
    await person.openForm("Tasks", "Shift or clear deadlines");
    await pane.getByLabel(/^Choose from the list/).check();
    await person.chooseTasks("NV-001");
    await pane.getByRole("textbox", { name: "Number of days", exact: true }).fill("5");
    await person.look();
    // The number of days, and the day it comes to.
    await pane.getByText("due 25 days before the congress (Tây Hồ 27 Apr).").waitFor();
    await person.confirm();
    // Thirty days before 22 May 2021, moved five days on.
    expect(await person.taskCell("NV-001", "Hạn hiện hành")).toBe("44313");
    await person.undo("Shift or clear deadlines");
    await person.openForm("Units", "Congress dates");
    await pane.getByLabel("Tây Hồ").fill("5/25/2021");
    await person.story.press("Preview");
    await pane.getByText("Type the day first, then the month: 25/5/2021.").waitFor();
    expect(await person.story.audit()).toEqual([]);
  }, 300_000);

  it("raises no error on the way", () => {
    expect(person.story.errors).toEqual([]);
  });
});
