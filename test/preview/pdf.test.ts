import { describeWith } from "../support/tools";
import { PaneStory } from "./paneStory";

describeWith("chromium", "a plan in PDF, opened in the pane", () => {
  let story: PaneStory;
  beforeAll(async () => {
    story = await PaneStory.open("2024-04-01");
  }, 300_000);
  afterAll(() => story.close());

  it("is read by a worker of the pane's own, under the page's rules of safety, and comes to its review", async () => {
    await story.pane.getByRole("button", { name: "Mở tệp kế hoạch" }).waitFor();
    const before = story.requests.length;
    await story.pane.locator("input[type=file]").setInputFiles("test/data/pdf/thien-tai-writer.pdf");
    await story.pane.getByText("57/KH-UBND").first().waitFor();
    expect(story.errors).toEqual([]);
    const scripts = story.requests.slice(before).filter((address) => address.endsWith(".js"));
    expect(scripts.length).toBeGreaterThan(1);
    expect(scripts.every((address) => new URL(address).pathname.startsWith("/pane/"))).toBe(true);
  }, 300_000);

  it("says in one sentence that it is locked", async () => {
    await story.press("Quay lại");
    await story.pane.locator("input[type=file]").setInputFiles("test/data/pdf/mat-khau.pdf");
    await story.pane.getByText("Tệp PDF được bảo vệ bằng mật khẩu").first().waitFor();
    expect(story.errors).toEqual([]);
  }, 300_000);
});
