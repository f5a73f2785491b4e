import { build } from "esbuild";
import type { Day } from "../../src/domain/day";
import { makeWording } from "../../src/workbook/schema/wording";
import { describeTracker } from "../../src/workbook/book/describe";
import { PaneStory } from "../preview/paneStory";
import { thirtyUnits } from "../support/tracker-samples";

const TODAY = "2021-04-20" as Day;
const ROWS = 1200;
const SLOWDOWN = 4;

/** What a person waits for at a quarter of the speed; the shortest of several runs, the simulated Excel's own time left out. */
export interface PaneFigure {
  /** Milliseconds until a pane stands that is nothing but one Fluent button. */
  readonly empty: number;
  /** Until the counts of 1,200 rows are shown, and until the pane answers a press. */
  readonly counts: number;
  readonly usable: number;
  /** Longest stretches without a pause when the list is opened, scrolled through and searched. */
  readonly opened: number;
  readonly scrolled: number;
  readonly searched: number;
}

/** Measures the pane on a tracker of 1,200 rows in a slowed-down browser. */
export async function measurePane(runs = 3): Promise<PaneFigure> {
  const workbook = describeTracker(thirtyUnits(ROWS, TODAY), makeWording("vi"), TODAY);
  const story = await PaneStory.open(TODAY, 1400, workbook);
  try {
    await story.pane.getByRole("button", { name: "Tổng quan" }).waitFor({ timeout: 240_000 });
    // A small sheet: what the page beside the pane draws is no part of the pane.
    await story.page.getByRole("tab", { name: "Cài đặt" }).click();
    const emptyPane = await bundleEmptyPane();
    await story.page.route("**/empty.js", (route) =>
      route.fulfill({ contentType: "text/javascript", body: emptyPane }),
    );
    const session = await story.page.context().newCDPSession(story.page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
    const rounds: PaneFigure[] = [];
    for (let run = 0; run < runs; run += 1)
      rounds.push({ ...(await openEmpty(story)), ...(await openPane(story)), ...(await walkList(story)) });
    const least = (name: keyof PaneFigure): number => Math.min(...rounds.map((round) => round[name]));
    return {
      empty: least("empty"),
      counts: least("counts"),
      usable: least("usable"),
      opened: least("opened"),
      scrolled: least("scrolled"),
      searched: least("searched"),
    };
  } finally {
    await story.close();
  }
}

/** The least that any add-in's pane does: waits for Excel, then draws a button of Fluent's. */
const EMPTY_PAGE = `<!doctype html><script src="/office/office.js"></script><nav id="root"></nav><script src="/empty.js"></script>`;

async function bundleEmptyPane(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { createElement as h } from "react"; import { createRoot } from "react-dom/client";
        import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
        const button = h(Button, { "aria-current": "page" }, "1 ■ Quá hạn");
        const pane = h(FluentProvider, { theme: webLightTheme }, button);
        void Office.onReady(() => createRoot(document.getElementById("root")).render(pane));`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  return outputFiles[0]?.text ?? "";
}

/** Opens an empty pane in the place of ours. */
async function openEmpty(story: PaneStory): Promise<Pick<PaneFigure, "empty">> {
  const address = "**/pane/taskpane.html*";
  await story.page.route(address, (route) => route.fulfill({ contentType: "text/html", body: EMPTY_PAGE }));
  const { counts } = await openPane(story);
  await story.page.unroute(address);
  return { empty: counts };
}

/** Opens the pane: until its parts stand, and until nothing holds it up any more for as long as a person notices. */
async function openPane({ page }: PaneStory): Promise<Pick<PaneFigure, "counts" | "usable">> {
  return page.evaluate(async () => {
    const host = window.simulatedExcel;
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    const [start, before] = [performance.now(), host.millisecondsInside];
    const since = (): number => performance.now() - start - (host.millisecondsInside - before);
    document.querySelector<HTMLButtonElement>("#ribbon button")?.click();
    const pane = (): Document | null =>
      document.querySelector<HTMLIFrameElement>("#pane")?.contentDocument ?? null;
    while (!/[0-9] ?[^ 0-9]* ?■ Quá hạn/.test(pane()?.body?.textContent ?? "")) await frame();
    await frame();
    const counts = since();
    while (!pane()?.querySelector("nav [aria-current]")) await frame();
    await frame();
    let usable = since();
    for (let last = performance.now(); performance.now() - last < 2500;) {
      const at = performance.now();
      await frame();
      if (performance.now() - at < 100) continue;
      usable = since();
      last = performance.now();
    }
    return { counts, usable };
  });
}

/** Opens the list of tasks, scrolls through it and looks for words, and tells the longest stretch without a pause of each. */
async function walkList(story: PaneStory): Promise<Pick<PaneFigure, "opened" | "scrolled" | "searched">> {
  const frame = story.page.frames().find((each) => each.url().includes("taskpane.html"));
  if (!frame) throw new Error("The pane is not open");
  const longestOf = async (work: () => Promise<void>): Promise<number> => {
    await frame.evaluate(() => {
      const seen = { most: 0 };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => {
        seen.most = Math.max(seen.most, ...list.getEntries().map(({ duration }) => duration));
      }).observe({ type: "longtask" });
    });
    await work();
    await story.page.waitForTimeout(1000);
    return frame.evaluate(() => (window as unknown as { seen: { most: number } }).seen.most);
  };
  const press = (words: string): Promise<void> =>
    frame.evaluate((name) => {
      const all = [...document.querySelectorAll("button")];
      all.find(({ textContent }) => textContent === name)?.click();
    }, words);
  const opened = await longestOf(() => press("Nhiệm vụ"));
  await frame.waitForSelector("[data-line]");
  const scrolled = await longestOf(async () => {
    for (let screens = 0; screens < 60; screens += 1)
      await frame.evaluate((at) => document.querySelector("main")?.scrollTo(0, at), screens * 700);
  });
  await frame.evaluate(() => document.querySelector("main")?.scrollTo(0, 0));
  await frame.focus('[type="search"], [role="searchbox"]');
  const searched = await longestOf(() => story.page.keyboard.type("hau can", { delay: 120 }));
  await press("Bỏ lọc, xem tất cả");
  await story.page.keyboard.press("Control+A");
  await story.page.keyboard.press("Delete");
  return { opened, scrolled, searched };
}

if (process.argv[1]?.endsWith("dashboard.ts")) console.log(await measurePane());
