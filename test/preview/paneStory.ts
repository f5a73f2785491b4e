import { existsSync, mkdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import axe from "axe-core";
import { chromium, type Browser, type FrameLocator, type Page, type Route } from "playwright-core";
import type { WorkbookContent } from "../../src/workbook/page/content";
import { findAnswer } from "./files";
import { servePreview, type Preview } from "./server";
import { CDN } from "./swapHost";

declare global {
  interface Window {
    /** Put into the pane by an audit. */
    axe: typeof axe;
  }
}

/** What the preview's Excel poses as. */
export interface Pose {
  /** The ExcelApi set that it offers; 1.9 where absent. */
  readonly api?: string;
  /** The platform that office.js tells the pane it runs on. */
  readonly platform?: "Mac";
  /** Office's theme, which its desktop programs tell and Excel on the web does not. */
  readonly theme?: { readonly bodyBackgroundColor: string; readonly bodyForegroundColor: string };
  /** Ids of temperaments of the simulated Excel. */
  readonly temperaments?: readonly string[];
  /** Whether nobody has opened the pane on this computer, so that it begins with its tour. */
  readonly isFirst?: boolean;
  /** Where a released pane is served from, ending in "/"; the preview's own build where absent. */
  readonly site?: string;
}

/** Milliseconds that a story waits for anything: a busy machine takes long, and what never comes has gone wrong anyway. */
const PATIENCE = 90_000;

/** Runs in each page before its scripts: what office.js tells of platform and theme is another than the web's. */
function pose({ platform, theme }: Pose): void {
  let real: typeof Office | undefined;
  const onReady = async (): Promise<object> => ({
    ...(await real?.onReady()),
    ...(platform && { platform }),
  });
  const told = (office: typeof Office, name: string | symbol): unknown => {
    if (name === "onReady") return onReady;
    if (name !== "context" || !theme) return Reflect.get(office, name);
    return new Proxy(office.context, {
      get: (context, key) => (key === "officeTheme" ? theme : Reflect.get(context, key)),
    });
  };
  Object.defineProperty(window, "Office", {
    configurable: true,
    get: () => real && new Proxy(real, { get: told }),
    set: (office: typeof Office) => {
      real = office;
    },
  });
}

/** Runs in each page before its scripts: somebody has left the tour already. A page that may keep nothing keeps nothing. */
function leaveTour(): void {
  try {
    localStorage.setItem("tien-do.tour", "seen");
  } catch {
    // Such a page is no pane of ours.
  }
}

/**
 * Runs in the pane: in a contrast theme a text's own colour is not painted, but axe reads it from the property that fills
 * letters; it is given the colour that is painted instead, or loses it again.
 */
function showForcedColors(isShown: boolean): void {
  if (!matchMedia("(forced-colors: active)").matches) return;
  const painted = [...document.body.querySelectorAll<HTMLElement>("*")].map(
    (element) => [element, getComputedStyle(element).color] as const,
  );
  for (const [{ style }, color] of painted) {
    if (isShown) style.setProperty("-webkit-text-fill-color", color, "important");
    else style.removeProperty("-webkit-text-fill-color");
  }
}

/** What a person does in the preview, in a browser; every address asked for is kept. */
export class PaneStory {
  private constructor(
    private readonly preview: Preview,
    private readonly browser: Browser,
    readonly page: Page,
    /** Addresses asked for, in order. */
    readonly requests: readonly string[],
    /** Errors of the page and its frames, and refusals of its CSP. */
    readonly errors: readonly string[],
  ) {}

  /** Opens the preview in a headless browser on a day, on an empty workbook or the one given. */
  static async open(
    today: string,
    width = 1400,
    workbook: WorkbookContent | null = null,
    posed: Pose = {},
  ): Promise<PaneStory> {
    if (!existsSync("dist/taskpane.html"))
      throw new Error("There is no production build: run npm run build first");
    const preview = await servePreview(0);
    const browser = await chromium.launch({
      executablePath: findChromium(),
      args: ["--no-sandbox", "--disable-gpu"],
    });
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    page.setDefaultTimeout(PATIENCE);
    const requests: string[] = [];
    const errors: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });
    // esbuild, which runs the gallery and the bench, names what is evaluated by a function of its own.
    await page.addInitScript("globalThis.__name = (named) => named");
    if (posed.isFirst !== true) await page.addInitScript(leaveTour);
    if (workbook !== null) {
      await page.addInitScript((content) => {
        if (window.top === window) window.startingWorkbook = content;
      }, workbook);
    }
    if (posed.platform || posed.theme) await page.addInitScript(pose, posed);
    const temperaments = (posed.temperaments ?? []).join();
    const asked = new URLSearchParams({ today, excel: posed.api ?? "1.9", temperaments });
    if (posed.site !== undefined) {
      asked.set("pane", posed.site);
      await page.route(`${CDN}/**`, answerOfficeJs);
    }
    await page.goto(`${preview.address}?${asked.toString()}`);
    return new PaneStory(preview, browser, page, requests, errors);
  }

  /** The production pane in its frame. */
  get pane(): FrameLocator {
    return this.page.frameLocator("#pane");
  }

  /** Presses the pane's button of that name. */
  async press(name: string): Promise<void> {
    await this.pane.getByRole("button", { name, exact: true }).click();
  }

  /** Goes back where the screen is one to go back from; a screen that is on its way out takes its button with it. */
  async leaveScreen(): Promise<void> {
    const back = this.pane.getByRole("button", { name: /^(Quay lại|Back)$/ });
    if (!(await back.isVisible())) return;
    await back.click({ timeout: 5000 }).catch(async (left: unknown) => {
      if (await back.isVisible()) throw left;
    });
  }

  /** Opens a tab, with its menu of forms unfolded where it is folded. */
  async openTab(tab: string): Promise<void> {
    await this.press(tab);
    const fold = this.pane.getByRole("button", {
      name: /^(Việc với nhiệm vụ|Work on tasks)$/,
      expanded: false,
    });
    if (tab === "Nhiệm vụ" || tab === "Tasks") await fold.click();
  }

  /** Pastes a plan and has it read. */
  async paste(text: string): Promise<void> {
    await this.press("Dán văn bản kế hoạch");
    await this.pane.getByRole("textbox").fill(text);
    await this.press("Đọc kế hoạch");
  }

  /** Calculated values of cells of the simulated workbook. */
  async values(sheet: string, address: string): Promise<unknown[][]> {
    // As one text: the debugger takes seconds for some ten thousand values one by one.
    const text = await this.page.evaluate(
      ([name, cells]) => JSON.stringify(window.simulatedExcel.values(name ?? "", cells ?? "")),
      [sheet, address],
    );
    return JSON.parse(text) as unknown[][];
  }

  /** How many rows of the task sheet show each flag. */
  async flags(): Promise<Record<string, number>> {
    const rows = await this.values("Nhiệm vụ", "A1:AC80");
    const header = rows.find((row) => row.includes("Cảnh báo"));
    const column = header?.indexOf("Cảnh báo") ?? -1;
    if (!header || column < 0) throw new Error("The task sheet has no column Cảnh báo");
    const counts: Record<string, number> = {};
    for (const row of rows.slice(rows.indexOf(header) + 1)) {
      const flag = String(row[column] ?? "");
      if (flag !== "") counts[flag] = (counts[flag] ?? 0) + 1;
    }
    return counts;
  }

  /** Builds the tracker of the sample plan, with its month of invented progress. */
  async buildSample(): Promise<void> {
    await this.press("Xem thử với kế hoạch mẫu");
    await this.press("Lập bảng theo dõi");
    await this.pane.getByRole("button", { name: "Tổng quan" }).waitFor();
  }

  /** Closes the pane and opens it again, as the ribbon's first button does. */
  async reopen(): Promise<void> {
    await this.page.getByRole("button", { name: /^(Mở|Open) Tiến độ$/ }).click();
  }

  /** Moves on with Tab until the focus stands on the element of that name. */
  async tabTo(name: string): Promise<void> {
    for (let presses = 0; presses < 40; presses++) {
      await this.page.keyboard.press("Tab");
      const focused = await this.pane.locator(":focus").allTextContents();
      if (focused[0]?.trim() === name) return;
      // A menu's entry has a line below its name.
      const entry = this.pane.getByRole("button", { name, exact: true }).and(this.pane.locator(":focus"));
      if ((await entry.count()) > 0) return;
    }
    throw new Error(`Tab does not lead to ${name}`);
  }

  /** Does something with Excel's own commands, as a person does at its ribbon; it goes through the pane's office.js. */
  async atRibbon(command: (workbook: Excel.Workbook) => void): Promise<void> {
    const frame = this.page.frames().find((each) => each.url().includes("taskpane.html"));
    if (!frame) throw new Error("The pane is not open");
    // As text, which goes over the debugger: the page's CSP allows no such script, and must not.
    await frame.evaluate(
      `Excel.run(async ({ workbook }) => { (${command.toString()})(workbook); await workbook.context.sync(); })`,
    );
  }

  /** From now on the simulated Excel takes so long for each answer. */
  async slowDown(milliseconds: number): Promise<void> {
    await this.page.evaluate((wait) => {
      const host = window.simulatedExcel;
      const answer = host.answer.bind(host);
      host.answer = async (body, flags) => {
        await new Promise((resolve) => setTimeout(resolve, wait));
        return answer(body, flags);
      };
    }, milliseconds);
  }

  /** Row and column, from 0, of a task's cell under a header of the task sheet. */
  private async placeOf(
    id: string,
    header: string,
  ): Promise<{ row: number; column: number; value: unknown }> {
    const rows = await this.values("Nhiệm vụ", "A1:AC80");
    const column = rows.find((row) => row.includes("Cảnh báo"))?.indexOf(header) ?? -1;
    const row = rows.findIndex((cells) => cells.includes(id));
    if (row < 0 || column < 0) throw new Error(`The task sheet has no ${id} or no column ${header}`);
    return { row, column, value: rows[row]?.[column] };
  }

  /** What a task's cell under a header shows. */
  async cellOf(id: string, header: string): Promise<unknown> {
    return (await this.placeOf(id, header)).value;
  }

  /** Address of a task's cell under a header, such as `K9`. */
  async addressOf(id: string, header: string): Promise<string> {
    const { row, column } = await this.placeOf(id, header);
    const letters = column < 26 ? "" : "A";
    return `${letters}${String.fromCharCode(65 + (column % 26))}${row + 1}`;
  }

  /** Texts by which the task table is filtered; none where it is not. */
  filterOfTasks(): Promise<unknown[]> {
    return this.page.evaluate(() =>
      window.simulatedExcel.book.sheets
        .flatMap(({ tables }) => tables)
        .filter(({ name }) => name === "tblTasks")
        .flatMap(({ filters }) => [...filters.values()].flatMap(({ values }) => values)),
    );
  }

  /** Serial numbers of the days whose counts are recorded. */
  async snapshotDays(): Promise<unknown[]> {
    const rows = await this.values("Kỳ báo cáo", "A1:A20");
    return rows.flat().filter((value) => typeof value === "number");
  }

  /** Selects a task's row in the sheet, as a person does by clicking its title. */
  async selectTask(id: string): Promise<void> {
    const { row, column } = await this.placeOf(id, "Nhiệm vụ");
    await this.page.getByRole("tab", { name: "Nhiệm vụ" }).click();
    await this.page.locator(`.cell[data-row="${row}"][data-column="${column}"]`).click();
  }

  /** Selector of the drawn cell right below a column's header. */
  async cellBelow(header: string, sheet: string): Promise<string> {
    const rows = await this.values(sheet, "A1:AC12");
    const row = rows.findIndex((cells) => cells.includes(header));
    const column = rows[row]?.indexOf(header) ?? -1;
    if (row < 0 || column < 0) throw new Error(`${sheet} has no column ${header}`);
    return `.cell[data-row="${row + 1}"][data-column="${column}"]`;
  }

  /** Milliseconds from the opening of the pane: its scripts loaded, its first paint, and its longest tasks. */
  async paneMarks(): Promise<{ scripts: number; paint: number; longest: number[] }> {
    const frame = this.page.frames().find((each) => each.url().includes("taskpane.html"));
    if (!frame) throw new Error("The pane is not open");
    return frame.evaluate(async () => {
      const scripts = performance
        .getEntriesByType("resource")
        .map((entry) => entry as PerformanceResourceTiming);
      const observed = await new Promise<PerformanceEntryList>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries())).observe({
          type: "longtask",
          buffered: true,
        });
        setTimeout(() => resolve([]), 2000);
      });
      return {
        scripts: Math.max(0, ...scripts.map(({ responseEnd }) => responseEnd)),
        paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
        longest: observed
          .map(({ duration }) => duration)
          .sort((a, b) => b - a)
          .slice(0, 3),
      };
    });
  }

  /** What axe finds serious or critical in the pane as it is now, as "rule: element". */
  async audit(): Promise<string[]> {
    const first = await this.violations();
    if (first.length === 0) return [];
    // A slow machine may have been judged in the middle of a change of colours that began since; what is wrong stays so.
    await this.page.waitForTimeout(500);
    return this.violations();
  }

  private async violations(): Promise<string[]> {
    const frame = this.page.frames().find((each) => each.url().includes("taskpane.html"));
    if (!frame) throw new Error("The pane is not open");
    // A colour on its way to another, as on a button that the pointer has just left, is no colour to judge.
    await frame.evaluate(async () => {
      const moving = document.getAnimations().filter((each) => each instanceof CSSTransition);
      await Promise.allSettled(moving.map(({ finished }) => finished));
    });
    // Evaluated over the debugger: the page's CSP allows no such script, and must not.
    await frame.evaluate(axe.source);
    await frame.evaluate(showForcedColors, true);
    const { violations } = await frame.evaluate(() => window.axe.run());
    await frame.evaluate(showForcedColors, false);
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }

  /** Keeps a picture of the page in out/. */
  async picture(name: string): Promise<void> {
    mkdirSync("out", { recursive: true });
    await this.page.screenshot({ path: join("out", `${name}.png`) });
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.preview.close();
  }
}

/** Answers what the unchanged page asks of Microsoft's network, from the pinned package. */
async function answerOfficeJs(route: Route): Promise<void> {
  const { pathname } = new URL(route.request().url());
  const answer = findAnswer(pathname.replace(/^\/lib\/1\/hosted\//, "/office/"), "");
  if (answer === null) await route.fulfill({ status: 404 });
  else await route.fulfill({ contentType: answer.type, body: answer.body });
}

function findChromium(): string {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const path = folders.map((folder) => join(folder, "chromium")).find((file) => existsSync(file));
  if (path === undefined) throw new Error("There is no chromium on the PATH");
  return path;
}
