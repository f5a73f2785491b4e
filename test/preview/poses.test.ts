import { maintainVi } from "../../src/i18n/vi/maintain";
import { MAINTAIN_FORMS } from "../../src/taskpane/forms/form-names";
import { readXlsx } from "../../src/xlsx/read";
import { sampleOf } from "../setup/sample";
import { describeWith } from "../support/tools";
import { PaneStory } from "./paneStory";

const TODAY = "2021-04-20";

/** Colours of Office's black theme. */
const BLACK = { bodyBackgroundColor: "#262626", bodyForegroundColor: "#FFFFFF" };

/** The forms looked at in the dark: some every day, all in long runs; the two that show a mistake always. */
const DARK = [
  ...new Set(["event-dates", "holidays", ...sampleOf(Object.values(MAINTAIN_FORMS).flat(), 2)] as const),
];

describeWith("chromium", "the pane in an Office that is dark", () => {
  let story: PaneStory;
  beforeAll(async () => {
    story = await PaneStory.open(TODAY, 1000, null, { theme: BLACK });
    await story.buildSample();
  }, 300_000);
  afterAll(() => story.close());

  it("is dark too, on every tab, and readable as far as axe can tell", async () => {
    const { pane } = story;
    for (const tab of ["Tổng quan", "Nhiệm vụ", "Đơn vị", "Khác"]) {
      await story.press(tab);
      await pane.getByRole("button", { name: tab }).and(pane.locator("[aria-current]")).waitFor();
      const background = await pane
        .locator(".fui-FluentProvider")
        .first()
        .evaluate((element) => getComputedStyle(element).backgroundColor);
      const [red = 255] = (/\d+/.exec(background) ?? []).map(Number);
      expect(red).toBeLessThan(80);
      expect([tab, await story.audit()]).toEqual([tab, []]);
      await story.picture(`dark-${tab}`);
    }
  }, 300_000);

  it("is readable in every form, with what is wrong said at its fields", async () => {
    const { pane } = story;
    const tabs = { tasks: "Nhiệm vụ", units: "Đơn vị", bodies: "Đơn vị", settings: "Khác" } as const;
    for (const [group, forms] of Object.entries(MAINTAIN_FORMS)) {
      for (const form of DARK.filter((one) => forms.some((other) => other === one))) {
        const { title } = maintainVi.forms[form];
        await story.openTab(tabs[group as keyof typeof tabs]);
        const menu = pane.getByRole("group", { name: maintainVi.menu[group as keyof typeof tabs] });
        await menu.getByRole("button", { name: `${title}…`, exact: true }).click();
        await pane.getByRole("heading", { name: title }).waitFor();
        if (form === "event-dates") await pane.getByLabel("Tây Hồ").fill("31/4/2021");
        if (form === "holidays") await pane.getByLabel("Từ ngày").fill("31/4/2021");
        await story.press("Xem trước");
        expect([form, await story.audit()]).toEqual([form, []]);
        if (form === "event-dates") await story.picture("dark-event-dates");
        await story.press("Hủy");
        const drops = pane.getByRole("button", { name: "Bỏ nội dung" });
        if (await drops.isVisible()) await drops.click();
      }
    }
  }, 300_000);
});

describeWith("chromium", "the pane on a computer that writes the month first", () => {
  it("warns once, and not again after it was understood", async () => {
    const story = await PaneStory.open(TODAY, 1000, null, { api: "1.14" });
    try {
      await story.buildSample();
      const warning = story.pane.getByText("Máy này ghi tháng trước ngày");
      await warning.waitFor();
      expect(await story.audit()).toEqual([]);
      await story.press("Đã hiểu");
      await warning.waitFor({ state: "hidden" });
      await story.reopen();
      await story.pane.getByRole("button", { name: /■ Quá hạn$/ }).waitFor();
      expect(await warning.count()).toBe(0);
    } finally {
      await story.close();
    }
  }, 300_000);
});

describeWith("chromium", "sending copies where the pane cannot save files, as on a Mac", () => {
  it("says so before, opens each copy in its own window under a name to copy, and remembers the round", async () => {
    const story = await PaneStory.open(TODAY, 1000, null, { platform: "Mac" });
    try {
      const { pane } = story;
      await story.buildSample();
      await story.press("Khác");
      await story.press("Gửi & nhận");
      await story.press("Gửi đơn vị / đầu mối");
      await pane.getByText("không lưu tệp từ ngăn bên").waitFor();
      await pane.getByRole("button", { name: /^Tạo 2 bản$/ }).click();
      await pane.getByRole("heading", { name: "Các bản của đợt 1" }).waitFor();
      await story.picture("sharing-mac");
      expect(await story.audit()).toEqual([]);
      expect(await pane.getByRole("button", { name: /^(Tải|Lưu)/ }).count()).toBe(0);
      await pane
        .getByRole("button", { name: /^Mở bản/ })
        .first()
        .click();
      await pane.getByText("Bảng đã ghi lại").first().waitFor();
      const opened = await story.page.evaluate(() => window.simulatedExcel.book.openedWorkbooks);
      expect(opened).toHaveLength(1);
      const copy = await readXlsx(Uint8Array.from(Buffer.from(opened[0] ?? "", "base64")));
      expect(copy.ok && copy.value.sheets[0]?.name).toBe("Hướng dẫn");
      expect(story.errors).toEqual([]);
    } finally {
      await story.close();
    }
  }, 300_000);
});
