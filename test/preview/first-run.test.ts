import { describeWith } from "../support/tools";
import { PaneStory } from "./paneStory";

describeWith("chromium", "the first run, by keyboard alone and in English", () => {
  let story: PaneStory;
  beforeAll(async () => {
    story = await PaneStory.open("2021-03-28");
  }, 300_000);
  afterAll(() => story.close());

  /** Moves on with Tab until the focus stands on the element of that name. */
  async function tabTo(name: string): Promise<void> {
    for (let presses = 0; presses < 20; presses++) {
      await story.page.keyboard.press("Tab");
      const focused = await story.pane.locator(":focus").allTextContents();
      if (focused[0]?.trim() === name) return;
    }
    throw new Error(`Tab does not lead to ${name}`);
  }

  it("speaks Vietnamese in an English Office, and says so to screen readers", async () => {
    await story.pane.getByRole("heading", { name: "Từ kế hoạch đến bảng theo dõi" }).waitFor();
    expect(await story.pane.locator("html").getAttribute("lang")).toBe("vi");
    expect(await story.audit()).toEqual([]);
  }, 300_000);

  it("leads by keyboard to the text box and refuses a text that is no plan with one sentence", async () => {
    await story.pane.locator("main").focus();
    await tabTo("Dán văn bản kế hoạch");
    await story.page.keyboard.press("Enter");
    await story.pane.getByRole("textbox").and(story.pane.locator(":focus")).waitFor();
    await story.page.keyboard.type("Xin chào");
    await tabTo("Đọc kế hoạch");
    await story.page.keyboard.press("Enter");
    await story.pane.getByText("Không tìm thấy nhiệm vụ nào").first().waitFor();
    expect(await story.pane.getByRole("textbox").inputValue()).toBe("Xin chào");
    expect(await story.audit()).toEqual([]);
  }, 300_000);

  it("takes English for good once it is chosen", async () => {
    await story.press("Quay lại");
    await story.press("English");
    await story.pane.getByRole("heading", { name: "From a plan to a tracker" }).waitFor();
    await story.page.reload();
    await story.pane.getByRole("heading", { name: "From a plan to a tracker" }).waitFor();
    expect(await story.pane.locator("html").getAttribute("lang")).toBe("en");
    expect(await story.audit()).toEqual([]);
  }, 300_000);

  it("fits 300 pixels without scrolling sideways", async () => {
    await story.page.addStyleTag({ content: ".pane { width: 301px }" });
    const overflow = await story.pane.locator("main").evaluate((main) => main.scrollWidth - main.clientWidth);
    expect(overflow).toBe(0);
  }, 300_000);
});
