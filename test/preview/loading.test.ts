import { describeWith } from "../support/tools";
import { PaneStory } from "./paneStory";

/** Where the pane's parts that are loaded on demand come from. */
const PARTS = "**/pane/*.js";

/** Holds back what is loaded on demand, until it is told to let it come. */
async function holdParts({ page }: PaneStory): Promise<() => void> {
  let arrive = (): void => undefined;
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(PARTS, async (route) => {
    await arrived;
    await route.continue();
  });
  return () => arrive();
}

describeWith("chromium", "a part of the pane that is still to be loaded", () => {
  let story: PaneStory;
  beforeAll(async () => {
    story = await PaneStory.open("2021-04-20", 1000);
  }, 300_000);
  afterAll(() => story.close());

  it("leaves the screen before in sight where there is no tracker yet, and shows a line once it takes long", async () => {
    const { page, pane } = story;
    const about = pane.getByRole("button", { name: "Giới thiệu", exact: true });
    await about.waitFor();
    const arrive = await holdParts(story);
    await about.click();
    await pane.getByRole("progressbar", { name: "Đang mở…" }).waitFor();
    expect(await about.isVisible()).toBe(true);
    arrive();
    await pane.getByRole("heading", { name: "Giới thiệu" }).waitFor();
    await page.unroute(PARTS);
    await story.press("Quay lại");
    await about.waitFor();
    // The others go on from a tracker.
    await story.buildSample();
  }, 300_000);

  it("leaves the screen before in sight, and pressed twice is one step to go back", async () => {
    const { page, pane } = story;
    const arrive = await holdParts(story);
    await story.press("Khác");
    const send = pane.getByRole("button", { name: "Gửi & nhận", exact: true });
    await send.dblclick();
    await page.waitForTimeout(300);
    expect(await send.isVisible()).toBe(true);
    arrive();
    await pane.getByRole("heading", { name: "Gửi & nhận" }).waitFor();
    await page.unroute(PARTS);
    await story.press("Quay lại");
    await send.waitFor();
  }, 300_000);

  it("shows a line in the place of a part that takes long", async () => {
    const { page, pane } = story;
    const arrive = await holdParts(story);
    await pane.getByRole("button", { name: /^tính đến / }).click();
    await pane.getByRole("progressbar", { name: "Đang mở…" }).waitFor();
    arrive();
    await pane.getByLabel("Ngày báo cáo").first().waitFor();
    await page.unroute(PARTS);
    await page.keyboard.press("Escape");
  }, 300_000);

  it("says so where it does not come, leaves the rest of the pane, and is asked for again", async () => {
    const { page, pane } = story;
    await page.route(PARTS, (route) => route.abort());
    await story.press("Đơn vị");
    await pane.getByText("Chưa tải được phần này").first().waitFor();
    expect(await pane.locator(":focus").allTextContents()).toEqual(["Chưa làm được"]);
    expect(await story.audit()).toEqual([]);
    await story.press("Khác");
    await pane.getByRole("button", { name: "Gửi & nhận", exact: true }).waitFor();
    await story.press("Đơn vị");
    await pane.getByText("Chưa tải được phần này").first().waitFor();
    await page.unroute(PARTS);
    await story.press("Thử lại");
    await pane.getByRole("button", { name: "Ngày Đại hội…", exact: true }).waitFor();
  }, 300_000);
});
