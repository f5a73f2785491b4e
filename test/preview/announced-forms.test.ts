import type { FrameLocator } from "playwright-core";
import { maintainVi } from "../../src/i18n/vi/maintain";
import { MAINTAIN_FORMS, type MaintainForm, type MaintainGroup } from "../../src/taskpane/forms/form-names";
import { describeWith } from "../support/tools";
import { focusOf, hearOnce } from "./hearing";
import { PaneStory } from "./paneStory";

const TABS: Readonly<Record<MaintainGroup, string>> = {
  tasks: "Nhiệm vụ",
  units: "Đơn vị",
  bodies: "Đơn vị",
  settings: "Khác",
  plan: "Khác",
};

/** Chooses the entry of that number in a list. */
async function choose(pane: FrameLocator, label: string, index: number): Promise<void> {
  await pane.getByRole("combobox", { name: label, exact: true }).selectOption({ index });
}

/** The least that each form asks for. */
const FILL: Readonly<Record<MaintainForm, (pane: FrameLocator) => Promise<void>>> = {
  deadlines: (pane) => pane.locator("[data-wanted] input").first().fill("20/5/2021"),
  "shift-deadlines": (pane) => pane.getByRole("textbox", { name: /^Số ngày/ }).fill("3"),
  extend: async (pane) => {
    await pane.getByLabel("Gia hạn đến ngày").fill("30/5/2021");
    await pane.getByLabel("Lý do").fill("theo công văn 12");
  },
  "mark-done": () => Promise.resolve(),
  "send-back": (pane) => pane.getByLabel("Lý do").fill("thiếu biên bản"),
  assign: (pane) => pane.getByLabel("Chủ trì mới").fill("Văn phòng"),
  "add-task": (pane) => pane.getByLabel("Nội dung nhiệm vụ").fill("Báo cáo nhanh"),
  "event-dates": (pane) => pane.getByLabel("Tây Hồ").fill("20/5/2021"),
  contacts: (pane) => pane.getByLabel("Người liên hệ, điện thoại").first().fill("Chị Hoa"),
  "roll-out": (pane) => pane.getByLabel("Đơn vị mới, mỗi dòng một tên").fill("Hội LHPN huyện Ba Vì"),
  "add-units": (pane) => pane.getByLabel("Tên đơn vị, mỗi dòng một tên").fill("Hội LHPN huyện Ba Vì"),
  "edit-unit": async (pane) => {
    await choose(pane, "Đơn vị", 1);
    await pane.getByLabel("Tên đơn vị").fill("Hội LHPN phường Bưởi");
  },
  "merge-units": async (pane) => {
    await choose(pane, "Gộp đơn vị", 2);
    await choose(pane, "Vào đơn vị", 1);
  },
  "split-unit": async (pane) => {
    await choose(pane, "Đơn vị cần tách", 1);
    await pane.getByLabel("Tên đơn vị mới, mỗi dòng một tên").fill("Hội LHPN phường Bưởi");
  },
  "remove-unit": async (pane) => {
    await choose(pane, "Đơn vị", 1);
    await pane.getByLabel("Bỏ cùng đơn vị").check();
  },
  "add-bodies": (pane) => pane.getByLabel("Tên đầu mối, mỗi dòng một tên").fill("Ban Gia đình"),
  "merge-bodies": async (pane) => {
    await choose(pane, "Gộp đầu mối", 1);
    await choose(pane, "Vào đầu mối", 2);
  },
  settings: (pane) => pane.getByLabel("Số ngày cảnh báo sắp đến hạn").fill("5"),
  holidays: async (pane) => {
    await pane.getByLabel("Từ ngày").fill("5/5/2021");
    await pane.getByLabel("Tên ngày").fill("Nghỉ bù");
    await pane.getByRole("button", { name: "Thêm vào danh sách" }).click();
  },
  "close-plan": () => Promise.resolve(),
  "reopen-plan": () => Promise.resolve(),
};

/** Where typing goes on. */
const FIELDS = ["INPUT", "SELECT", "TEXTAREA"];

describeWith("chromium", "every form of the menus", () => {
  let story: PaneStory;
  beforeAll(async () => {
    story = await PaneStory.open("2021-04-20", 1366);
    await story.buildSample();
  }, 300_000);
  afterAll(() => story.close());

  const forms = Object.entries(MAINTAIN_FORMS).flatMap(([group, names]) =>
    names.map((form) => [form, group as MaintainGroup] as const),
  );
  it.each(forms)(
    "opens at its first field, is told once, and once when it is taken back: %s",
    async (form, group) => {
      const { pane } = story;
      const { title } = maintainVi.forms[form];
      const heading = (name: string): Promise<void> =>
        pane.getByRole("heading", { name, exact: true }).and(pane.locator(":focus")).waitFor();
      await story.selectTask(form === "send-back" ? "NV-001" : "NV-008");
      await story.reopen();
      await story.openTab(TABS[group]);
      await pane
        .getByRole("group", { name: maintainVi.menu[group] })
        .getByRole("button", { name: `${title}…`, exact: true })
        .click();
      await pane.getByRole("heading", { name: title, exact: true }).waitFor();
      // The only form without a field.
      expect(form === "reopen-plan" ? ["H2"] : FIELDS).toContain(await focusOf(story));
      await FILL[form](pane);
      await story.press("Xem trước");
      await heading("Xem trước thay đổi");
      expect(await hearOnce(story, () => story.press("Thực hiện"), `Đã xong: ${title}`)).toBe("H2");
      await heading("Đã thực hiện");
      // A plan that was closed is opened again by the next form.
      if (group === "plan") return;
      expect(FIELDS).toContain(await hearOnce(story, () => story.press("Hoàn tác"), `Đã hoàn tác: ${title}`));
    },
    300_000,
  );

  it("raises no error on the way", () => {
    expect(story.errors).toEqual([]);
  });
});
