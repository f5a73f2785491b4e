import type { Locator } from "playwright-core";
import { describeWith } from "../support/tools";
import { PaneStory } from "./paneStory";

const TODAY = "2021-04-20";

describeWith(
  "chromium",
  "a ribbon button that replaces the page while something is typed in the pane",
  () => {
    let story: PaneStory;
    let card: Locator;
    beforeAll(async () => {
      story = await PaneStory.open(TODAY, 1000);
      await story.page.addStyleTag({ content: ".pane { width: 320px }" });
      await story.buildSample();
      card = story.pane.getByRole("region", { name: "Dòng đang chọn" });
    }, 300_000);
    afterAll(() => story.close());

    /** Presses a ribbon button without taking the focus out of the pane, which would save the card's field. */
    const pressRibbon = async (name: string): Promise<void> => {
      await story.page.getByRole("button", { name, exact: true }).dispatchEvent("click");
    };

    it("keeps the card's words, and those of the form that was opened from it", async () => {
      const { pane, page } = story;
      await story.selectTask("NV-008");
      await card.getByText("NV-008").waitFor();
      await card.getByLabel("Khó khăn").fill("Thiếu người phụ trách");
      await pressRibbon("Chốt số liệu");
      await pane.getByText("Chưa ghi được khó khăn NV-008 “Thiếu người phụ trách”").first().waitFor();
      await pressRibbon("Mở Tiến độ");
      await card.getByLabel("Khó khăn").waitFor();
      expect(await card.getByLabel("Khó khăn").inputValue()).toBe("Thiếu người phụ trách");
      await card.getByRole("button", { name: "Gia hạn" }).click();
      await card.getByLabel("Lý do").fill("mưa bão");
      await pressRibbon("Mở Tiến độ");
      await card.getByLabel("Lý do").waitFor();
      expect(await card.getByLabel("Lý do").inputValue()).toBe("mưa bão");
      await card.getByRole("button", { name: "Hủy" }).click();
      await story.press("Nhiệm vụ");
      await pane.getByLabel(/^Chọn NV-008/).check();
      await pane
        .getByRole("region", { name: "Đã chọn 1 việc" })
        .getByRole("button", { name: "Gia hạn…" })
        .click();
      await pane.getByLabel("Lý do").fill("chờ Công văn của cấp trên");
      await page.getByRole("button", { name: "Kiểm tra bảng" }).click();
      await pane.getByText(/^Còn nội dung gõ dở: /).waitFor();
      await story.picture("replaced-bars");
      expect(await story.audit()).toEqual([]);
    }, 300_000);

    it("leads back to the form, where the words stand for the same task, and asks before they are left", async () => {
      const { pane } = story;
      await pane.getByRole("button", { name: /^Mở lại: / }).click();
      await pane.getByLabel("Lý do").waitFor();
      expect(await pane.getByLabel("Lý do").inputValue()).toBe("chờ Công văn của cấp trên");
      await pane.getByText("NV-008").first().waitFor();
      await story.picture("replaced-form");
      expect(await pane.getByText(/^Còn nội dung gõ dở/).count()).toBe(0);
      await story.press("Quay lại");
      await story.press("Bỏ nội dung");
      await pressRibbon("Mở Tiến độ");
      await card.getByLabel("Khó khăn").waitFor();
      expect(await pane.getByText(/^Còn nội dung gõ dở/).count()).toBe(0);
      await card.getByLabel("Khó khăn").press("Enter");
      await pane.getByText("Đã xong: Cập nhật khó khăn NV-008").first().waitFor();
      expect(await story.cellOf("NV-008", "Khó khăn, vướng mắc")).toBe("Thiếu người phụ trách");
    }, 300_000);

    it("keeps the settings, the tasks chosen for a form and the choices of a sending, each until it is put away", async () => {
      const { pane } = story;
      const open = async (tab: string, form: string): Promise<void> => {
        await story.press(tab);
        await story.press(form);
      };
      await open("Khác", "Ngày báo cáo, cảnh báo…");
      await pane.getByLabel("Người lập biểu").fill("Nguyễn Thị A");
      await pressRibbon("Gửi");
      await story.press("Gửi đơn vị / đầu mối");
      await pane.getByLabel("Đề nghị gửi lại").fill("5/5/2021");
      await pressRibbon("Mở Tiến độ");
      await pane.getByText("Còn nội dung gõ dở: Ngày báo cáo, cảnh báo.").waitFor();
      await pane.getByText("Còn nội dung gõ dở: Gửi đơn vị / đầu mối.").waitFor();
      await story.press("Mở lại: Gửi đơn vị / đầu mối");
      expect(await pane.getByLabel("Đề nghị gửi lại").inputValue()).toBe("5/5/2021");
      await story.press("Quay lại");
      await story.press("Bỏ nội dung gõ dở: Ngày báo cáo, cảnh báo");
      await pressRibbon("Mở Tiến độ");
      await card.getByLabel("Khó khăn").waitFor();
      expect(await pane.getByText(/^Còn nội dung gõ dở/).count()).toBe(0);
    }, 300_000);

    it("speaks no more of what was chosen once something is made of it", async () => {
      const { pane } = story;
      const makeAndLeave = async (
        form: string,
        choice: string,
        make: RegExp,
        seen: string,
      ): Promise<void> => {
        await pressRibbon("Gửi");
        await story.press(form);
        await pane.getByLabel(choice).check();
        await pane.getByRole("button", { name: make }).click();
        await pane.getByText(seen).first().waitFor();
        await pressRibbon("Mở Tiến độ");
        await card.getByLabel("Khó khăn").waitFor();
        expect(await pane.getByText(/^Còn nội dung gõ dở/).count()).toBe(0);
      };
      await makeAndLeave("Gửi đơn vị / đầu mối", "Đầu mối chủ trì", /^Tạo \d+ bản$/, "Bảng đã ghi lại");
      await makeAndLeave("Gửi Ban Thường vụ", "Chỉ trang Tổng hợp", /^Tạo bản gửi$/, "Bản gửi đã sẵn sàng");
    }, 300_000);

    it("says so in English too", async () => {
      const { pane } = story;
      await story.press("Khác");
      await story.press("English");
      await story.press("Report date and warnings…");
      await pane.getByLabel("Prepared by").fill("Nguyễn Thị A");
      await pressRibbon("Open Tiến độ");
      await pane.getByText(/^Not finished: /).waitFor();
      await story.picture("replaced-english");
      expect(await story.audit()).toEqual([]);
    }, 300_000);

    it("raises no error on the way", () => {
      expect(story.errors).toEqual([]);
    });
  },
);

describeWith(
  "chromium",
  "a plan that is pasted and looked through when a ribbon button replaces the page",
  () => {
    let story: PaneStory;
    beforeAll(async () => {
      story = await PaneStory.open(TODAY, 1000);
    }, 300_000);
    afterAll(() => story.close());

    it("stands in its box again, and in the review with the form that was open", async () => {
      const { pane } = story;
      const text =
        "KẾ HOẠCH\n1. Chuẩn bị văn kiện trước ngày 10/4/2021\n2. Chuẩn bị nhân sự trước ngày 12/4/2021";
      await story.press("Dán văn bản kế hoạch");
      await pane.getByRole("textbox").fill(text);
      await story.reopen();
      await story.press("Dán văn bản kế hoạch");
      expect(await pane.getByRole("textbox").inputValue()).toBe(text);
      await story.press("Đọc kế hoạch");
      await pane.getByRole("button", { name: /^Sửa nhiệm vụ: .*văn kiện/ }).click();
      const name = pane.getByLabel("Nội dung").first();
      await name.fill("Chuẩn bị văn kiện và báo cáo");
      await story.reopen();
      await story.press("Kiểm lại tiếp kế hoạch đang sửa");
      expect(await pane.getByLabel("Nội dung").first().inputValue()).toBe("Chuẩn bị văn kiện và báo cáo");
    }, 300_000);

    it("is not built over what is typed and not saved, nor left without it", async () => {
      const { pane } = story;
      await story.press("Lập bảng theo dõi");
      await pane.getByText("Còn chỗ đang gõ, chưa lưu:").first().waitFor();
      expect(
        await story.page.evaluate(() => window.simulatedExcel.book.sheets.map(({ name }) => name)),
      ).toHaveLength(1);
      await story.press("Quay lại");
      await story.press("Kiểm lại tiếp kế hoạch đang sửa");
      expect(await pane.getByLabel("Nội dung").first().inputValue()).toBe("Chuẩn bị văn kiện và báo cáo");
    }, 300_000);
  },
);
