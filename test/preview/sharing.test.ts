import { readFileSync } from "node:fs";
import type { Locator } from "playwright-core";
import { unzipSync } from "fflate";
import type { CellContent, WorkbookContent } from "../../src/workbook/page/content";
import { makeGrid } from "../../src/workbook/page/grid-of-cells";
import { readXlsx } from "../../src/xlsx/read";
import { writeXlsx } from "../../src/xlsx/write";
import { describeWith } from "../support/tools";
import { MaintainStory } from "./maintain-story";
import { valueOf } from "../support/value-of";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Excel's serial number of 26 March 2021. */
const MARCH_26 = 44281;

interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

async function open(bytes: Uint8Array): Promise<WorkbookContent> {
  return valueOf(await readXlsx(bytes));
}

/** Row and columns of a task in a copy. */
function find(copy: WorkbookContent, id: string): { row: number; columnOf: (header: string) => number } {
  const sheet = copy.sheets.find(({ name }) => name === "Nhiệm vụ");
  if (!sheet) throw new Error("The copy has no tasks");
  const grid = makeGrid(sheet);
  const texts = (row: number): unknown[] => Array.from({ length: 32 }, (_, column) => grid.at(row, column));
  const rows = Array.from({ length: 60 }, (_, row) => texts(row));
  const header = rows.find((row) => row.includes("Trạng thái")) ?? [];
  return {
    row: rows.findIndex((row) => row.includes(id)),
    columnOf: (name) => header.indexOf(name),
  };
}

/** A copy as a unit sends it back: with contents typed into a task's row. */
async function fillIn(
  copy: WorkbookContent,
  id: string,
  typed: Readonly<Record<string, CellContent>>,
): Promise<Buffer> {
  const { row, columnOf } = find(copy, id);
  const blocks = Object.entries(typed).map(([header, content]) => ({
    row,
    column: columnOf(header),
    contents: [[content]],
  }));
  const sheets = copy.sheets.map((sheet) =>
    sheet.name === "Nhiệm vụ" ? { ...sheet, blocks: [...sheet.blocks, ...blocks] } : sheet,
  );
  return Buffer.from(await writeXlsx({ ...copy, sheets }));
}

describeWith(["chromium", "../shared"], "A tracker that travels by e-mail", () => {
  let person: MaintainStory;
  let files: Record<string, Uint8Array>;
  let returned: Upload;
  beforeAll(async () => {
    person = await MaintainStory.open();
  }, 300_000);
  afterAll(() => person.story.close());

  const choose = async (uploads: readonly Upload[]): Promise<void> => {
    const input: Locator = person.story.pane.locator('input[type="file"]');
    await input.setInputFiles([...uploads]);
  };

  it("goes out by unit as one .zip of copies and mails that other programs can open", async () => {
    const { story } = person;
    await story.press("Khác");
    await story.press("Gửi & nhận");
    await story.picture("sharing-menu");
    await story.press("Gửi đơn vị / đầu mối");
    await person.heading("Gửi đơn vị / đầu mối");
    await story.pane.getByLabel("Đề nghị gửi lại").fill("5/4/2021");
    // Plan 71 has two pilot units with 15 of its 37 rows each.
    await story.pane.getByText("Sẽ tạo 2 bản, tổng cộng 30 việc.").first().waitFor();
    await story.pane.getByText("2 nơi chưa có e‑mail").waitFor();
    expect(await story.audit()).toEqual([]);
    await story.picture("sharing-copies");
    const saving = story.page.waitForEvent("download");
    await story.press("Tạo 2 bản");
    const download = await saving;
    expect(download.suggestedFilename()).toMatch(/^[A-Za-z0-9_-]+_dot-1\.zip$/);
    files = unzipSync(new Uint8Array(readFileSync(await download.path())));
    const names = Object.keys(files);
    expect(names.filter((name) => name.endsWith(".xlsx"))).toHaveLength(2);
    expect(names.filter((name) => name.endsWith(".eml"))).toHaveLength(2);
    for (const name of names.filter((each) => each.endsWith(".xlsx"))) {
      const copy = await open(files[name] ?? new Uint8Array());
      expect(copy.sheets.map((sheet) => sheet.name)).toContain("Hướng dẫn");
    }
    await person.heading("Các bản của đợt 1");
    await story.pane.getByText("Bảng đã ghi lại").first().waitFor();
    expect((await person.column("Nhật ký", "Nguồn")).filter((name) => name.endsWith(".xlsx"))).toHaveLength(
      2,
    );
    await story.pane
      .getByRole("button", { name: /^Xem thư/ })
      .first()
      .click();
    expect(await story.audit()).toEqual([]);
    await story.picture("sharing-round");
  }, 300_000);

  it("comes back from a unit, is looked at, and shows in the sheet", async () => {
    const { story } = person;
    const [name = ""] = Object.keys(files).filter(
      (each) => each.includes("Tay-Ho") && each.endsWith(".xlsx"),
    );
    const copy = await open(files[name] ?? new Uint8Array());
    const id = (await person.column("Nhiệm vụ", "Mã")).find((each) => find(copy, each).row >= 0) ?? "";
    const buffer = await fillIn(copy, id, { "Trạng thái": "Hoàn thành", "Ngày hoàn thành": "26/3/2021" });
    returned = { name: "Tay Ho Final_v2.xlsx", mimeType: XLSX, buffer };
    const damaged = { name: "hỏng.xlsx", mimeType: XLSX, buffer: Buffer.from("PK\u0003\u0004 cut off") };
    await story.press("Về Gửi & nhận");
    await story.press("Nhận bản gửi về");
    await person.heading("Nhận bản gửi về");
    await story.picture("sharing-receive");
    await choose([damaged, returned]);
    await story.pane.getByText("2 thay đổi", { exact: true }).first().waitFor();
    await story.pane.getByText("× Không nhận.").waitFor();
    // One box for all, one for the row, one for each cell; none for the one file that has changes.
    expect(await story.pane.getByRole("checkbox").count()).toBe(4);
    await story.pane.getByText(/Ngày hoàn thành: \(trống\) → 26\/3\/2021/).waitFor();
    expect(await person.taskCell(id, "Trạng thái")).not.toBe("Hoàn thành");
    expect(await story.audit()).toEqual([]);
    await story.picture("sharing-merge");
    await story.press("Ghi 2 mục vào bảng");
    await story.pane.getByText("Đã ghi 2 mục từ các bản gửi về.").first().waitFor();
    expect(await person.taskCell(id, "Trạng thái")).toBe("Hoàn thành");
    expect(await person.taskCell(id, "Ngày hoàn thành")).toBe(String(MARCH_26));
    expect((await person.column("Nhật ký", "Nguồn")).slice(-2)).toEqual([damaged.name, returned.name]);
  }, 300_000);

  it("says so when the same file comes again", async () => {
    const rows = await person.column("Nhật ký", "Nguồn");
    await choose([returned]);
    await person.story.pane.getByText("Không có gì mới để nhận").first().waitFor();
    await expect(person.story.pane.getByRole("button", { name: /^Ghi/ }).count()).resolves.toBe(0);
    expect(await person.column("Nhật ký", "Nguồn")).toEqual(rows);
    await person.story.press("Chọn tệp khác");
  }, 300_000);

  it("tells who has answered, on a sheet and in the pane, and writes to those who have not", async () => {
    const { story } = person;
    await story.page.addStyleTag({ content: ".pane { width: 320px }" });
    await story.press("Quay lại");
    await story.press("Ai đã gửi lại");
    await person.heading("Ai đã gửi lại");
    await story.pane.getByText("1/2 nơi đã gửi lại").waitFor();
    await story.press("Đã gửi lại (1)");
    await story.pane.getByText(/2 mục đã nhận, tệp Tay Ho Final_v2\.xlsx/).waitFor();
    await story.press("Soạn thư nhắc");
    await story.pane.getByText("1 thư nhắc, mỗi nơi một thư.").first().waitFor();
    const draft = story.pane.getByRole("button", { name: /^Lưu thư nháp .eml/ });
    await draft.and(story.pane.locator(":focus")).waitFor();
    await story.pane.getByRole("button", { name: /^Xem thư/ }).click();
    await story.pane.getByText(/chưa nhận được bản cập nhật của quý đơn vị/).waitFor();
    expect(await story.audit()).toEqual([]);
    await story.picture("sharing-rounds");
    expect(await person.column("Đợt gửi", "Tình trạng")).toEqual(["√ Đã gửi lại", "○ Chưa gửi lại"]);
    await story.press("Quay lại");
    await story.press("Nhận bản gửi về");
  }, 300_000);

  it("is dropped on the pane, and a person settles what both sides changed", async () => {
    const { story } = person;
    const [name = ""] = Object.keys(files).filter(
      (each) => each.includes("Dong-Anh") && each.endsWith(".xlsx"),
    );
    const copy = await open(files[name] ?? new Uint8Array());
    const id = (await person.column("Nhiệm vụ", "Mã")).find((each) => find(copy, each).row >= 0) ?? "";
    const address = await story.addressOf(id, "Khó khăn, vướng mắc");
    await story.page.evaluate(
      (cell) => window.simulatedExcel.editLocally("Nhiệm vụ", cell, [["Chưa có kinh phí"]]),
      address,
    );
    const buffer = await fillIn(copy, id, { "Khó khăn, vướng mắc": "Thiếu người" });
    const transfer = await story.pane.locator("body").evaluateHandle(
      (_, [bytes, type]) => {
        const dropped = new DataTransfer();
        const content = Uint8Array.from(atob(bytes ?? ""), (letter) => letter.charCodeAt(0));
        dropped.items.add(new File([content], "Dong Anh.xlsx", { type: type ?? "" }));
        return dropped;
      },
      [buffer.toString("base64"), XLSX],
    );
    await story.pane.getByText("hoặc thả tệp vào đây").dispatchEvent("drop", { dataTransfer: transfer });
    await story.pane.getByText("1 chỗ khác nhau cần chọn", { exact: true }).first().waitFor();
    await story.picture("sharing-conflict");
    expect(await story.audit()).toEqual([]);
    // Nothing is chosen beforehand: what a person chooses is remembered, either way.
    await expect(
      story.pane.getByRole("radio", { name: "Giữ theo bảng: Chưa có kinh phí" }).isChecked(),
    ).resolves.toBe(false);
    await story.pane.getByRole("radio", { name: "Lấy theo bản gửi về: Thiếu người" }).check();
    // A ribbon button replaces the page: the file is read again by itself, and what was chosen stands.
    await story.page.getByRole("button", { name: "Gửi", exact: true }).click();
    await story.press("Mở lại: Nhận bản gửi về");
    await story.pane.getByText("1 chỗ khác nhau cần chọn", { exact: true }).first().waitFor();
    await story.pane
      .getByRole("radio", { name: "Lấy theo bản gửi về: Thiếu người", checked: true })
      .waitFor();
    // A colleague types into the cell in question meanwhile: what was looked at no longer holds.
    const write = story.pane.getByRole("button", { name: "Ghi 1 mục vào bảng", exact: true });
    await write.waitFor();
    const button = await write.elementHandle();
    // In one go: on a busy machine the pane may else have compared anew before the press.
    await story.page.evaluate(
      (cell) => window.simulatedExcel.editLocally("Nhiệm vụ", cell, [["Chưa có kinh phí, đã báo"]]),
      address,
    );
    await button?.evaluate((element) => (element as HTMLElement).click());
    await story.pane.getByText("Bảng đã thay đổi từ lúc xem trước nên chưa ghi gì").first().waitFor();
    expect(await person.taskCell(id, "Khó khăn, vướng mắc")).toBe("Chưa có kinh phí, đã báo");
    await story.pane.getByRole("radio", { name: "Giữ theo bảng: Chưa có kinh phí, đã báo" }).waitFor();
    await story.pane.getByRole("radio", { name: "Lấy theo bản gửi về: Thiếu người" }).check();
    await story.press("Ghi 1 mục vào bảng");
    await story.pane.getByText("Đã ghi 1 mục từ các bản gửi về.").first().waitFor();
    expect(await person.taskCell(id, "Khó khăn, vướng mắc")).toBe("Thiếu người");
    expect(await person.column("Nhật ký", "Trước")).toContain("Chưa có kinh phí, đã báo");
  }, 300_000);

  it("goes to the Standing Committee as one file with its report date fixed", async () => {
    const { story } = person;
    await story.press("Quay lại");
    await story.press("Gửi Ban Thường vụ");
    await person.heading("Gửi Ban Thường vụ");
    await story.pane.getByLabel("Chỉ trang Tổng hợp").check();
    await story.picture("sharing-committee");
    await story.press("Tạo bản gửi");
    await person.heading("Bản gửi đã sẵn sàng, số liệu tính đến 28/3/2021.");
    expect(await story.audit()).toEqual([]);
    await story.picture("sharing-summary");
    const saving = story.page.waitForEvent("download");
    await story.press("Lưu tệp");
    const download = await saving;
    const copy = await open(new Uint8Array(readFileSync(await download.path())));
    expect(copy.activeSheet).toBe("Tổng hợp");
    expect(download.suggestedFilename()).toContain("2021-03-28");
  }, 300_000);

  it("goes where the contacts say, which are filled in by pasting, and speaks English as well", async () => {
    const { story } = person;
    await story.press("Quay lại");
    await story.press("Quay lại");
    await person.openForm("Đơn vị", "Liên hệ, e‑mail");
    const box = story.pane.getByRole("textbox", { name: "E-mail" }).first();
    await box.focus();
    await box.evaluate((element) => {
      const data = new DataTransfer();
      data.setData("text/plain", "tayho@example.org\ndonganh@example.org");
      element.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
      );
    });
    await expect(story.pane.getByRole("textbox", { name: "E-mail" }).nth(1).inputValue()).resolves.toBe(
      "donganh@example.org",
    );
    expect(await story.audit()).toEqual([]);
    await story.picture("contacts");
    await person.look();
    await person.confirm();
    expect(await person.column("Đơn vị", "E-mail")).toEqual(["tayho@example.org", "donganh@example.org"]);
    await story.press("Xong");
    await story.press("Khác");
    await story.press("English");
    await story.press("Send & receive");
    await story.press("Who has answered");
    await story.pane.getByText("2 of 2 back").waitFor();
    expect(await story.audit()).toEqual([]);
    await story.picture("sharing-rounds-en");
  }, 300_000);

  it("raises no error on the way", () => {
    expect(person.story.errors).toEqual([]);
  });
});
