import { describeWith } from "../support/tools";
import { PaneStory } from "./paneStory";

describeWith("chromium", "a plan in PDF, opened in the pane", () => {
  let story: PaneStory;
  beforeAll(async () => {
    story = await PaneStory.open("2024-04-01");
  }, 60_000);
  afterAll(() => story.close());

  it("is read by a worker of the pane's own, under the page's rules of safety, and comes to its review", async () => {
    await story.pane.getByRole("button", { name: "Mở tệp kế hoạch" }).waitFor();
    expect(story.requests.filter((address) => address.includes("/pane/")).length).toBeLessThan(12);
    await story.pane.locator("input[type=file]").setInputFiles("test/data/pdf/thien-tai-writer.pdf");
    await story.pane.getByText("57/KH-UBND").first().waitFor();
    expect(story.errors).toEqual([]);
    expect(story.requests.every((address) => new URL(address).hostname !== "example.org")).toBe(true);
  }, 60_000);

  it("says in one sentence that it is locked", async () => {
    await story.press("Quay lại");
    await story.pane.locator("input[type=file]").setInputFiles("test/data/pdf/mat-khau.pdf");
    await story.pane.getByText("Tệp PDF được bảo vệ bằng mật khẩu").first().waitFor();
    expect(story.errors).toEqual([]);
  }, 60_000);
});
