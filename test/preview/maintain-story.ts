import { readFileSync } from "node:fs";
import { PaneStory } from "./paneStory";

/** Words by which a story finds its way in the pane. */
export interface StoryWords {
  readonly look: string;
  readonly confirm: string;
  readonly done: string;
  readonly undo: string;
  readonly finish: string;
  readonly leave: string;
  readonly preview: string;
}

/** The words in each language. */
export const WORDS: Readonly<Record<"vi" | "en", StoryWords>> = {
  vi: {
    look: "Xem trước",
    confirm: "Thực hiện",
    done: "Đã thực hiện",
    undo: "Hoàn tác",
    finish: "Xong",
    leave: "Hủy",
    preview: "Xem trước thay đổi",
  },
  en: {
    look: "Preview",
    confirm: "Do it",
    done: "Done",
    undo: "Undo",
    finish: "Finish",
    leave: "Cancel",
    preview: "What will change",
  },
};

/** A person who keeps the tracker of plan 71 with the pane's forms. */
export class MaintainStory {
  words = WORDS.vi;

  private constructor(readonly story: PaneStory) {}

  /** Builds plan 71 in the preview on its issue day. */
  static async open(): Promise<MaintainStory> {
    const story = await PaneStory.open("2021-03-28");
    await story.paste(readFileSync("../shared/plans/ke-hoach-71.txt", "utf8"));
    await story.pane.getByLabel("Ngày báo cáo").fill("28/3/2021");
    await story.press("Lập bảng theo dõi");
    await story.pane.getByRole("button", { name: "Đơn vị", exact: true }).waitFor();
    return new MaintainStory(story);
  }

  /** Opens a form from its tab, from wherever the story before has ended. */
  async openForm(tab: string, form: string): Promise<void> {
    await this.story.leaveScreen();
    await this.story.openTab(tab);
    // The selected row's card offers some of them too.
    const menu = this.story.pane.getByRole("group", { name: /^(Việc với|Cài đặt|Work on|Settings)/ });
    await menu.getByRole("button", { name: `${form}…`, exact: true }).click();
    await this.heading(form);
  }

  /** Waits for a screen's heading. */
  async heading(name: string): Promise<void> {
    await this.story.pane.getByRole("heading", { name, exact: true }).waitFor();
  }

  /** Chooses tasks by words and, where given, by flag: all that match. */
  async chooseTasks(find: string, flag?: RegExp): Promise<void> {
    const { pane } = this.story;
    if (find !== "") await pane.getByRole("searchbox").fill(find);
    if (flag) {
      const select = pane.getByLabel(/^(Cảnh báo|Flag)$/);
      const label = (await select.locator("option").allTextContents()).find((text) => flag.test(text));
      await select.selectOption({ label: label ?? "" });
    }
    await pane.getByLabel(/^(Chọn cả|Choose all)/).check();
  }

  /** Looks at what would change; the sheet is as it was. */
  async look(): Promise<void> {
    await this.story.press(this.words.look);
    await this.heading(this.words.preview);
  }

  /** Does what was looked at; gives the round trips to Excel it took, the pane's own reading afterwards with them. */
  async confirm(): Promise<number> {
    const before = await this.roundTrips();
    await this.story.press(this.words.confirm);
    await this.heading(this.words.done);
    return (await this.roundTrips()) - before;
  }

  /** Takes back what was just done, and leaves the form. */
  async undo(form: string): Promise<void> {
    await this.story.press(this.words.undo);
    await this.heading(form);
    await this.story.pane
      .getByText(/^(Đã hoàn tác|Undone)/)
      .first()
      .waitFor();
    await this.story.press(this.words.leave);
  }

  private roundTrips(): Promise<number> {
    return this.story.page.evaluate(() => window.simulatedExcel.roundTrips);
  }

  /** Cells of one column of a sheet of ours, from below its header on, without the empty ones at the end. */
  async column(sheet: string, header: string): Promise<string[]> {
    const rows = await this.story.values(sheet, "A1:AF1600");
    const top = rows.findIndex((row) => row.includes(header));
    const column = rows[top]?.indexOf(header) ?? -1;
    if (column < 0) throw new Error(`${sheet} has no column ${header}`);
    const texts = rows.slice(top + 1).map((row) => String(row[column] ?? ""));
    while (texts.at(-1) === "") texts.pop();
    return texts;
  }

  /** The cell of a task's row in a column of the task sheet. */
  async taskCell(id: string, header: string): Promise<string> {
    const ids = await this.column("Nhiệm vụ", "Mã");
    return (await this.column("Nhiệm vụ", header))[ids.indexOf(id)] ?? "";
  }
}
