import type { Locator } from "playwright-core";
import { planSplit } from "../../src/actions/split";
import type { Language } from "../../src/i18n/language";
import { LABELS } from "../../src/i18n/workbook";
import { PANE } from "../../src/i18n/pane";
import { SHARING_PANE } from "../../src/i18n/sharing-pane";
import { describeTracker } from "../../src/workbook/book/describe";
import type { WorkbookContent } from "../../src/workbook/page/content";
import { makeWording } from "../../src/workbook/schema/wording";
import { PaneStory } from "../preview/paneStory";
import { day } from "../support/tracker-builder";
import { monthOfProgress } from "../support/tracker-samples";
import { withPalette } from "./palette-png";

/** A picture of the guide, and the words that it shows: when those have changed it is stale. */
export interface Picture {
  readonly name: string;
  readonly words: string;
  readonly image: Buffer;
}

const TODAY = day("2021-04-20");
/** Of the pane, in pixels: as narrow as Excel makes it. */
const PANE_SIZE = { width: 320, height: 560 };
const SHEET_SIZE = { width: 640, height: 460 };
/** Pixels of a copy's columns between those that stay in sight and its first white one. */
const UP_TO_STATE = 288;
/** A task of the sample that is late. */
const TASK = "NV-002";

/** Takes the guide's pictures of the built pane and of its simulated workbook, in one language. */
export async function takePictures(language: Language): Promise<readonly Picture[]> {
  return [...(await picturesOfPane(language)), await pictureOfCopy(language)];
}

async function picturesOfPane(language: Language): Promise<readonly Picture[]> {
  const { start, review, dashboard } = PANE[language];
  const story = await openStory(null);
  const { pane } = story;
  const taken: Picture[] = [];
  const take = async (name: string): Promise<void> =>
    void taken.push(
      await takeOf(
        story,
        `${name}-${language}`,
        story.page.locator("#aside"),
        pane.locator("main"),
        PANE_SIZE,
      ),
    );
  try {
    if (language === "en") await story.press("English");
    await take("start");
    await story.press(start.sample);
    await pane.getByRole("button", { name: review.build }).waitFor();
    await take("review");
    await story.press(review.build);
    await pane.getByRole("button", { name: dashboard.tabs.overview, exact: true }).waitFor();
    await openSheet(story, LABELS[language].sheets.tasks);
    await story.page.locator(".cell", { hasText: TASK }).first().click();
    await pane.getByText(dashboard.card.selected).first().waitFor();
    await take("day");
    await story.press(dashboard.tabs.more);
    await story.press(dashboard.more.send);
    await pane.getByText(SHARING_PANE[language].about.receive).waitFor();
    await take("share");
    await openSheet(story, LABELS[language].sheets.summary);
    taken.push(await takeOf(story, `page-${language}`, grid(story), grid(story), SHEET_SIZE));
    return taken;
  } finally {
    await story.close();
  }
}

/** The sheet of a copy as the unit sees it that gets it. */
async function pictureOfCopy(language: Language): Promise<Picture> {
  const wording = makeWording(language);
  const master = describeTracker(monthOfProgress(), wording, TODAY);
  const options = { by: "unit", sentOn: TODAY, returnBy: day("2021-04-26"), today: TODAY } as const;
  const plan = planSplit(master, { ...options, when: "2021-04-20 08:30" });
  if (!plan.ok) throw new Error(plan.problem.code);
  const copy = plan.value.copies[0]?.describe();
  if (!copy) throw new Error("No copy");
  const story = await openStory(copy);
  try {
    await openSheet(story, LABELS[language].sheets.tasks);
    // What is to be filled in stands to the right of what such a narrow picture begins with.
    await story.page.locator(".scroller").evaluate((scroller, left) => {
      scroller.scrollLeft = left;
    }, UP_TO_STATE);
    return await takeOf(story, `copy-${language}`, grid(story), grid(story), SHEET_SIZE);
  } finally {
    await story.close();
  }
}

async function openStory(workbook: WorkbookContent | null): Promise<PaneStory> {
  const story = await PaneStory.open(TODAY, PANE_SIZE.width + SHEET_SIZE.width, workbook);
  await story.page.addStyleTag({ content: `.pane { width: ${PANE_SIZE.width + 1}px }` });
  await story.pane.locator("main").waitFor();
  return story;
}

const grid = (story: PaneStory): Locator => story.page.locator("#grid");

async function openSheet(story: PaneStory, name: string): Promise<void> {
  await story.page.getByRole("tab", { name, exact: true }).click();
}

async function takeOf(
  story: PaneStory,
  name: string,
  shown: Locator,
  read: Locator,
  { width, height }: typeof PANE_SIZE,
): Promise<Picture> {
  // What stands where the pointer is looks otherwise.
  await story.page.mouse.move(0, 0);
  await story.page.waitForTimeout(300);
  const box = await shown.boundingBox();
  if (!box) throw new Error(`Nothing to see of ${name}`);
  const image = await story.page.screenshot({ clip: { x: box.x, y: box.y, width, height } });
  const text = await read.innerText();
  const words = text
    .replace(/\d\d:\d\d/g, "…")
    .replace(/\s+/g, " ")
    .trim();
  return { name, words, image: withPalette(image) };
}
