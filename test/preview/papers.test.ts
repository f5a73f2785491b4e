import { readFileSync } from "node:fs";
import { Document, Packer, Paragraph } from "docx";
import type { Download } from "playwright-core";
import { readXlsx } from "../../src/xlsx/read";
import { writeXlsx } from "../../src/xlsx/write";
import { readWordFile } from "../papers/paper-text";
import { workbookOf } from "../sharing/sent-copies";
import { aSheet, aWorkbook } from "../support/content-builder";
import { describeWith } from "../support/tools";
import { monthOfProgress } from "../support/tracker-samples";
import { MaintainStory } from "./maintain-story";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

describeWith(["chromium", "../shared"], "The papers of the week", () => {
  let person: MaintainStory;
  beforeAll(async () => {
    person = await MaintainStory.open();
    await person.story.press("Khác");
    await person.story.press("Gửi & nhận");
  }, 300_000);
  afterAll(() => person.story.close());

  const start = async (form: string): Promise<void> => {
    await person.story.press(form);
    await person.heading(form);
  };

  afterEach(() => person.story.press("Quay lại"));

  const saved = async (button: string): Promise<Download> => {
    const saving = person.story.page.waitForEvent("download");
    await person.story.press(button);
    return saving;
  };

  const bytesOf = async (download: Download): Promise<Uint8Array> =>
    new Uint8Array(readFileSync(await download.path()));

  it("begin with the report, as a Word file whose numbers are the page's", async () => {
    const { story } = person;
    await start("Báo cáo tiến độ (Word)");
    expect(await story.audit()).toEqual([]);
    await story.picture("report-form");
    await story.press("Soạn báo cáo");
    await person.heading("Báo cáo đã soạn xong");
    expect(await story.audit()).toEqual([]);
    await story.picture("report-ready");
    const words = await readWordFile(await bytesOf(await saved("Lưu tệp")));
    expect(words).toContain("Tổng số nhiệm vụ theo dõi: 37.");
  });

  it("end where nobody is late: no letter is needed", async () => {
    await start("Công văn (Word)");
    await person.story.press("Soạn công văn");
    await person.story.pane.getByText("không cần công văn").first().waitFor();
    expect(await person.story.audit()).toEqual([]);
    await person.story.picture("letters");
  });

  it("hold the deadlines of a body as a calendar file", async () => {
    const { story } = person;
    await start("Lịch nhắc hạn (.ics)");
    await story.pane.getByLabel("Của ai").selectOption({ label: "Ban Thường vụ Hội LHPN Hà Nội" });
    await story.press("Tạo lịch");
    await person.heading("Lịch đã tạo xong");
    const download = await saved("Lưu tệp");
    expect(download.suggestedFilename()).toBe("Ban-Thuong-vu-Hoi-LHPN-Ha-Noi.ics");
    expect(new TextDecoder().decode(await bytesOf(download))).toContain("BEGIN:VEVENT");
  });

  it("can be a form of the office's own, which is told where a field is misspelt", async () => {
    const { story } = person;
    await start("Báo cáo tiến độ (Word)");
    const form = new Document({ sections: [{ children: [new Paragraph("Còn {{qua_hn}} việc chậm")] }] });
    const buffer = Buffer.from(await Packer.toArrayBuffer(form));
    await story.pane
      .locator('input[type="file"]')
      .setInputFiles([{ name: "Mẫu.docx", mimeType: WORD, buffer }]);
    await story.press("Soạn báo cáo");
    await story.pane.getByText("không có trường “qua_hn”. Có phải là “qua_han”?").first().waitFor();
    expect(await story.audit()).toEqual([]);
    await story.picture("report-misspelt");
  });

  it("sum up several trackers on one page, with the open one", async () => {
    const { story } = person;
    await start("Tổng hợp nhiều kế hoạch");
    const buffer = Buffer.from(await writeXlsx(workbookOf(monthOfProgress())));
    const stranger = Buffer.from(await writeXlsx(aWorkbook([aSheet("Khác")])));
    await story.pane.locator('input[type="file"]').setInputFiles([
      { name: "tháng.xlsx", mimeType: XLSX, buffer },
      { name: "khác.xlsx", mimeType: XLSX, buffer: stranger },
    ]);
    expect(await story.audit()).toEqual([]);
    await story.picture("roll-up");
    await story.press("Tổng hợp");
    await person.heading("Trang tổng hợp đã xong");
    await story.pane.getByText("Đã tổng hợp 2 kế hoạch. Không tính: khác.xlsx").first().waitFor();
    const page = await readXlsx(await bytesOf(await saved("Lưu tệp")));
    expect(page.ok && page.value.sheets.map(({ name }) => name)).toEqual(["Tổng hợp kế hoạch"]);
  });
});
