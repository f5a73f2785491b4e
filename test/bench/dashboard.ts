import type { Day } from "../../src/domain/day";
import { describeTracker } from "../../src/workbook/book/describe";
import { makeWording } from "../../src/workbook/schema/wording";
import { PaneStory } from "../preview/paneStory";
import { thirtyUnits } from "../support/tracker-samples";

const TODAY = "2021-04-20" as Day;
const ROWS = 1200;
const SLOWDOWN = 4;

/** Milliseconds the simulated Excel took for each request since the last reading. */
function readTrips(story: PaneStory): Promise<number[]> {
  return story.page.evaluate(() =>
    [...document.querySelectorAll("#log tbody tr")].map((row) => Number(row.children[2]?.textContent ?? 0)),
  );
}

/** Opens the pane on a tracker and waits for its counts; page and simulated Excel share one slowed-down processor. */
async function measureBoot(story: PaneStory): Promise<void> {
  const before = (await readTrips(story)).length;
  const start = performance.now();
  await story.reopen();
  await story.pane.getByRole("button", { name: "Tổng quan" }).waitFor({ timeout: 240_000 });
  const total = performance.now() - start;
  const trips = await readTrips(story);
  const inHost = trips.slice(0, trips.length - before).reduce((sum, time) => sum + time, 0);
  const marks = await story.paneMarks();
  console.log(
    `${ROWS} rows, processor ${SLOWDOWN} times slower: usable after ${total.toFixed(0)} ms, ` +
      `of which the simulated Excel ${inHost.toFixed(0)} ms; ` +
      `scripts there after ${marks.scripts.toFixed(0)} ms, first paint after ${marks.paint.toFixed(0)} ms, ` +
      `longest stretches without a pause ${marks.longest.map((time) => time.toFixed(0)).join(", ")} ms`,
  );
}

/** Opens the list of tasks, scrolls through it and looks for words, and tells the longest stretch without a pause of each. */
async function measureList(story: PaneStory): Promise<void> {
  const frame = story.page.frames().find((each) => each.url().includes("taskpane.html"));
  if (!frame) throw new Error("The pane is not open");
  const longestOf = async (work: () => Promise<void>): Promise<string> => {
    const [longest] = await Promise.all([
      frame.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let most = 0;
            new PerformanceObserver((list) => {
              most = Math.max(most, ...list.getEntries().map(({ duration }) => duration));
            }).observe({ type: "longtask" });
            setTimeout(() => resolve(most), 5000);
          }),
      ),
      work(),
    ]);
    return longest.toFixed(0);
  };
  const opened = await longestOf(() => story.press("Nhiệm vụ"));
  const scrolled = await longestOf(async () => {
    for (let screens = 0; screens < 60; screens += 1)
      await frame.evaluate((at) => document.querySelector("main")?.scrollTo(0, at), screens * 700);
  });
  const typed = await longestOf(() =>
    story.pane.getByRole("searchbox").pressSequentially("hau can", { delay: 60 }),
  );
  console.log(
    `the list of ${ROWS}: longest stretch without a pause ${opened} ms when opened, ${scrolled} ms when scrolled, ${typed} ms when filtered`,
  );
}

const workbook = describeTracker(thirtyUnits(ROWS, TODAY), makeWording("vi"), TODAY);
const story = await PaneStory.open(TODAY, 1400, workbook);
await story.pane.getByRole("button", { name: "Tổng quan" }).waitFor({ timeout: 240_000 });
const session = await story.page.context().newCDPSession(story.page);
await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
await measureBoot(story);
await measureBoot(story);
await measureList(story);
await story.close();
