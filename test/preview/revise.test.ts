import type { CellContent } from "../../src/workbook/page/content";
import { aBlock, aSheet, aWorkbook } from "../support/content-builder";
import { writeXlsx } from "../../src/xlsx/write";
import { describeWith } from "../support/tools";
import { PaneStory } from "./paneStory";

const HEAD = `ỦY BAN NHÂN DÂN HUYỆN A
Số: 12/KH-UBND
A, ngày 01 tháng 3 năm 2025
KẾ HOẠCH
Tổ chức ngày hội năm 2025
`;
const FIRST = `${HEAD}I. NỘI DUNG
1. Phòng Nội vụ soạn dự thảo báo cáo trước ngày 15/4/2025.
2. Văn phòng in tài liệu trước ngày 20/4/2025.
3. Công an huyện bảo đảm an ninh trật tự trước ngày 25/4/2025.
II. TỔ CHỨC
1. Văn phòng mời đại biểu trước ngày 22/4/2025.`;
const REVISED = `${HEAD.replace("12/KH", "30/KH").replace("01 tháng 3", "20 tháng 3")}Kế hoạch này thay thế Kế hoạch số 12/KH-UBND ngày 01/3/2025.
I. NỘI DUNG
1. Phòng Nội vụ soạn dự thảo báo cáo trước ngày 30/4/2025.
2. Phòng Tài chính in tài liệu trước ngày 20/4/2025.
3. Văn phòng mời đại biểu trước ngày 22/4/2025.
II. TỔ CHỨC
1. Phòng Y tế trực cấp cứu trong ngày 28/4/2025.`;
const FURTHER = REVISED.replace("30/KH", "44/KH").replace(/^Kế hoạch này thay thế.*\n/m, "");

describeWith("chromium", "a plan that arrives by mail, and is revised later", () => {
  let story: PaneStory;
  let clicks = 0;
  beforeAll(async () => {
    story = await PaneStory.open("2025-04-10");
    await story.page.addStyleTag({
      content: ".pane { width: 321px !important; flex: 0 0 321px !important }",
    });
  }, 300_000);
  afterAll(() => story.close());

  const press = async (name: string): Promise<void> => {
    clicks += 1;
    await story.press(name);
  };
  /** Chooses a file: one click on the button, one in the program's own dialogue. */
  const choose = async (button: string, name: string, buffer: Buffer): Promise<void> => {
    clicks += 1;
    const [chooser] = await Promise.all([story.page.waitForEvent("filechooser"), press(button)]);
    await chooser.setFiles({ name, mimeType: "application/octet-stream", buffer });
  };
  const readPlan = (text: string): Promise<void> =>
    choose("Mở tệp kế hoạch", "ke-hoach.txt", Buffer.from(text));
  const states = async (): Promise<unknown[][]> => {
    const rows = await story.values("Nhiệm vụ", "A1:AC30");
    const header = rows.find((row) => row.includes("Mã")) ?? [];
    const columns = ["Mã", "Hạn", "Chủ trì", "Mục", "Trạng thái"].map((name) => header.indexOf(name));
    return rows
      .filter((row) => /^NV-/.test(String(row[0])))
      .map((row) => columns.map((column) => row[column]));
  };
  const fits = async (): Promise<void> => {
    const main = story.pane.locator("main");
    expect(await main.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    expect(await story.audit()).toEqual([]);
  };

  it("is in the tracker after three clicks: the file, the choice of it, and the building", async () => {
    clicks = 0;
    await readPlan(FIRST);
    await story.pane.getByText("4 nhiệm vụ", { exact: true }).waitFor();
    await press("Lập bảng theo dõi");
    await story.pane.getByText("Xong: 4 dòng nhiệm vụ").first().waitFor();
    expect(clicks).toBe(3);
  }, 300_000);

  it("is compared with what replaces it: each change told, those ticked that nobody has touched", async () => {
    await story.selectTask("NV-003");
    const state = await story.addressOf("NV-003", "Trạng thái");
    await story.page.evaluate((address) => {
      window.simulatedExcel.editLocally("Nhiệm vụ", address, [["Đang thực hiện"]]);
    }, state);
    await story.press("Khác");
    clicks = 0;
    await press("Cập nhật từ kế hoạch");
    await readPlan(REVISED);
    const { pane } = story;
    await pane.getByText("Kế hoạch 30/KH-UBND so với bảng đang theo dõi").waitFor();
    await pane.getByText("trước ngày 15/4/2025", { exact: true }).waitFor();
    await pane.getByText("đã làm (đang thực hiện): giữ nguyên").waitFor();
    const boxes = await pane
      .getByRole("checkbox")
      .evaluateAll((all) => all.map((box) => (box as HTMLInputElement).checked));
    // The plan itself and four kinds of changes with one line each, and no second box for each kind; what somebody has
    // begun has none.
    expect(boxes).toEqual(Array.from({ length: 5 }, () => true));
    await fits();
    await story.picture("revise-compare");
  }, 300_000);

  it("takes over what stays ticked as one step: everything entered is there, and the number is the new one", async () => {
    const { pane } = story;
    await pane.getByRole("checkbox", { name: /Mời đại biểu/ }).uncheck();
    clicks += 1;
    await press("Xem trước");
    await pane.getByText("Xem trước thay đổi").waitFor();
    await story.picture("revise-preview");
    await press("Thực hiện");
    await pane.getByText("Cập nhật theo kế hoạch: đã ghi").first().waitFor();
    expect(clicks).toBe(6);
    await fits();
    expect(await states()).toEqual([
      ["NV-001", 45_777, "Phòng Nội vụ", "I.1", "Chưa thực hiện"],
      ["NV-002", 45_767, "Phòng Tài chính", "I.2", "Chưa thực hiện"],
      ["NV-003", 45_772, "Công an huyện", "I.3", "Đang thực hiện"],
      ["NV-004", 45_769, "Văn phòng", "II.1", "Chưa thực hiện"],
      ["NV-005", 45_775, "Phòng Y tế", "II.1", "Chưa thực hiện"],
    ]);
    const log = (await story.values("Nhật ký", "A1:G40")).map((row) => row.join(" | "));
    expect(log.filter((line) => line.includes("30/KH-UBND")).length).toBeGreaterThan(3);
    await story.press("Hoàn tác");
    await pane.getByText("Kế hoạch 30/KH-UBND so với bảng đang theo dõi").waitFor();
    expect((await states()).map((row) => row[1])).toEqual([45_762, 45_767, 45_772, 45_769]);
  }, 300_000);

  it("asks what a plan of another number is, and adds what the tracker lacks where it is further work", async () => {
    const { pane } = story;
    await story.press("Hủy");
    await readPlan(FURTHER);
    await pane.getByText("Kế hoạch này là gì?").waitFor();
    await fits();
    await story.picture("revise-which");
    await story.press("Nhầm tệp, chọn lại");
    await readPlan(FURTHER);
    await story.press("Kế hoạch khác, bổ sung vào bảng này");
    await pane.getByText("Việc mới (3)").waitFor();
    expect(await pane.getByRole("checkbox").count()).toBe(4);
    const before = (await states()).length;
    await story.press("Xem trước");
    await story.press("Thực hiện");
    await pane
      .getByText(/: đã ghi/)
      .first()
      .waitFor();
    expect(await states()).toHaveLength(before + 3);
    expect((await story.values("Nhật ký", "A1:G60")).flat()).toContain("44/KH-UBND");
    await story.press("Hoàn tác");
    await pane.getByText("Việc mới (3)").waitFor();
    expect(await states()).toHaveLength(before);
    await story.press("Quay lại");
  }, 300_000);

  it("says the same in English, where it fits too", async () => {
    const { pane } = story;
    await story.press("English");
    const [chooser] = await Promise.all([
      story.page.waitForEvent("filechooser"),
      story.press("Open a plan file"),
    ]);
    await chooser.setFiles({ name: "ke-hoach.txt", mimeType: "text/plain", buffer: Buffer.from(REVISED) });
    await pane.getByText("Changed deadlines (1)").waitFor();
    await fits();
    await story.picture("revise-compare-en");
    await story.press("Back");
    await story.press("Tiếng Việt");
  }, 300_000);

  it("leads on to the overview once it is done", async () => {
    await readPlan(REVISED);
    await story.press("Xem trước");
    await story.press("Thực hiện");
    await story.pane.getByText("Cập nhật theo kế hoạch: đã ghi").first().waitFor();
    await story.press("Xong");
    await story.pane.getByRole("button", { name: "Tổng quan", exact: true }).waitFor();
    expect(story.errors).toEqual([]);
  }, 300_000);
});

const LIST: readonly (readonly CellContent[])[] = [
  ["DANH MỤC VIỆC QUÝ II", null, null, null, null, null],
  ["STT", "Nội dung công việc", "Chủ trì", "Hạn", "Trạng thái", "Phòng họp"],
  [1, "Soạn dự thảo báo cáo", "Văn phòng", "20/4/2025", "Đang làm", "A1"],
  [2, "Duyệt nhân sự", "Ban Tổ chức", "25/4/2025", "", ""],
  [3, "In tài liệu", "Văn phòng", "30/4/2025", "Xong", ""],
  [null, null, null, null, null, null],
  ["VIỆC QUÝ III", null, null, null, null, null],
  ["STT", "Công việc", "Người thực hiện", "Thời hạn", null, null],
  [1, "Sơ kết sáu tháng", "Văn phòng", "10/7/2025", null, null],
];

describeWith("chromium", "a list with a second table and hidden rows, from its file", () => {
  let story: PaneStory;
  beforeAll(async () => {
    story = await PaneStory.open("2025-04-10");
    await story.page.addStyleTag({
      content: ".pane { width: 321px !important; flex: 0 0 321px !important }",
    });
  }, 300_000);
  afterAll(() => story.close());

  it("shows what each column became, offers the second table, and asks about hidden rows once", async () => {
    const { pane, page } = story;
    const sheet = aSheet("Việc", {
      blocks: [aBlock(LIST)],
      rows: [{ row: 3, rowCount: 1, hidden: true }],
    });
    await story.press("Từ danh sách có sẵn");
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      story.press("Mở tệp .xlsx, .ods hoặc .csv"),
    ]);
    const buffer = Buffer.from(await writeXlsx(aWorkbook([sheet])));
    await chooser.setFiles({ name: "viec.xlsx", mimeType: "application/octet-stream", buffer });
    const preview = pane.getByRole("region", { name: "Những dòng đầu sẽ đọc thành:" });
    await preview.getByText("Đang thực hiện").waitFor();
    await preview.getByText("Không đọc: Phòng họp.").waitFor();
    expect(await story.audit()).toEqual([]);
    await story.picture("list-preview");
    await pane.getByLabel("Bảng cần đọc").selectOption({ index: 1 });
    await preview.getByText("Sơ kết sáu tháng").waitFor();
    await pane.getByLabel("Bảng cần đọc").selectOption({ index: 0 });
    await story.press("Đọc danh sách");
    await pane.getByText("3 nhiệm vụ", { exact: true }).waitFor();
    while ((await pane.getByRole("button", { name: "Bỏ 1 việc ở dòng ẩn" }).count()) === 0)
      await story.press("Câu sau");
    await pane.getByText("Có giữ các việc ấy không?").first().waitFor();
    await story.picture("list-hidden");
    await story.press("Bỏ 1 việc ở dòng ẩn");
    await pane.getByText("2 nhiệm vụ", { exact: true }).waitFor();
    expect(await story.audit()).toEqual([]);
    expect(story.errors).toEqual([]);
  }, 300_000);
});
