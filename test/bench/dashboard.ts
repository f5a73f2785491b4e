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

const workbook = describeTracker(thirtyUnits(ROWS, TODAY), makeWording("vi"), TODAY);
const story = await PaneStory.open(TODAY, 1400, workbook);
await story.pane.getByRole("button", { name: "Tổng quan" }).waitFor({ timeout: 240_000 });
const session = await story.page.context().newCDPSession(story.page);
await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
await measureBoot(story);
await measureBoot(story);
await story.close();
