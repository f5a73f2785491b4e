import { TEMPERAMENTS } from "../excel-host/temperaments/table";
import { describeWith } from "../support/tools";
import { PaneStory } from "./paneStory";

/** The sample's example speaks of 20/4/2021: twenty rows, two of them overdue. */
describeWith(
  "chromium",
  "A first day with the pane in an Excel with all temperaments that go together",
  () => {
    let story: PaneStory;
    beforeAll(async () => {
      const temperaments = TEMPERAMENTS.filter(({ combines }) => combines).map(({ id }) => id);
      story = await PaneStory.open("2021-04-20", 1400, null, { api: "1.17", temperaments });
      await story.buildSample();
    }, 300_000);
    afterAll(() => story.close());

    it("builds, and the overview has the counts that the sheet's own formulas give", async () => {
      const { pane } = story;
      await pane.getByText("Xong: 20 dòng nhiệm vụ, 2 đơn vị").first().waitFor();
      const flags = await story.flags();
      for (const flag of ["■ Quá hạn", "▲ Sắp đến hạn", "○ Chưa có thời hạn"])
        await pane.getByRole("button", { name: new RegExp(`^${flags[flag] ?? 0} .*${flag}$`) }).waitFor();
    }, 300_000);

    it("lives on when the pane is opened again right after the build", async () => {
      await story.reopen();
      await story.pane.getByRole("button", { name: /■ Quá hạn$/ }).waitFor();
    }, 300_000);

    it("saves what is typed on the selected row's card, and takes it back", async () => {
      const { pane } = story;
      await story.selectTask("NV-008");
      const before = await story.cellOf("NV-008", "%");
      const card = pane.getByRole("region", { name: "Dòng đang chọn" });
      await card.getByText("NV-008").waitFor();
      await card.getByLabel("Tiến độ (%)").fill("60");
      await card.getByLabel("Tiến độ (%)").press("Enter");
      await pane.getByText("Đã xong: Cập nhật tiến độ (%) NV-008").first().waitFor();
      expect(await story.cellOf("NV-008", "%")).toBe(0.6);
      await pane
        .getByRole("button", { name: /^Hoàn tác/ })
        .first()
        .click();
      await pane
        .getByText(/^Đã hoàn tác/)
        .first()
        .waitFor();
      expect(await story.cellOf("NV-008", "%")).toBe(before);
    }, 40_000);

    it("finds nothing to mend", async () => {
      const { pane } = story;
      await story.press("Khác");
      await pane
        .getByRole("button", { name: /Kiểm tra bảng/ })
        .first()
        .click();
      await pane
        .getByText(/Không đọc được màu cảnh báo/)
        .first()
        .waitFor();
      expect(await pane.getByRole("button", { name: "Sửa", exact: true }).count()).toBe(0);
    }, 40_000);

    it("raises no error", () => expect(story.errors).toEqual([]));
  },
);
