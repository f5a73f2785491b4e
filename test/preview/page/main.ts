import { daysBetween, fromEpochDay, parseDay, type Day } from "../../../src/domain/day";
import type { WorkbookContent } from "../../../src/workbook/page/content";
import { ExcelHost, type HostAnswer } from "../../excel-host/host";
import type { SheetState } from "../../excel-host/store/workbook-state";
import { apiSetOf } from "./api-sets";
import { Bar } from "./bar";
import { downloadWorkbook } from "./download";
import { CellEditor } from "./editor";
import { FrameLink } from "./frame-link";
import { GridView } from "./grid/grid-view";
import { printOnDemand } from "./print/print-on-demand";
import { describeRequest, RoundTripLog } from "./round-trips";
import { drawTabs } from "./tabs";

/** Where the pane's page stands: in this preview, or where `?pane=https://…/` says. */
const PANE = new URLSearchParams(location.search).get("pane") ?? "pane/";

declare global {
  interface Window {
    /** The simulated Excel, for stories and for the curious. */
    simulatedExcel: ExcelHost;
    /** The workbook to begin with, put here before the page loads; absent means an empty one. */
    startingWorkbook?: WorkbookContent;
  }
}

const MILLISECONDS_PER_DAY = 86_400_000;

/** The computer's own day. */
function realToday(): Day {
  const offset = new Date().getTimezoneOffset() * 60_000;
  return fromEpochDay(Math.floor((Date.now() - offset) / MILLISECONDS_PER_DAY));
}

/** The day the preview plays on: `?today=2021-03-28`, else the computer's own. */
function readToday(): Day {
  return parseDay(new URLSearchParams(location.search).get("today") ?? "") ?? realToday();
}

function find<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`The page has no ${id}`);
  return element;
}

/** A simulated Excel that keeps a log of the requests it answers. */
class LoggedExcelHost extends ExcelHost {
  log: RoundTripLog | null = null;

  override async answer(body: string, flags?: number): Promise<HostAnswer> {
    const [trips, start] = [this.roundTrips, performance.now()];
    const answer = await super.answer(body, flags);
    if (this.roundTrips > trips) {
      this.log?.add({
        bytes: this.requestBytes.at(-1) ?? 0,
        milliseconds: performance.now() - start,
        asked: describeRequest(body),
        refusal: refusalOf(answer),
      });
    }
    return answer;
  }
}

function refusalOf(answer: HostAnswer): string {
  if (answer.kind === "refusal") return answer.code;
  return "Error" in answer.response ? answer.response.Error.Code : "";
}

const host = new LoggedExcelHost({
  today: readToday(),
  apiSets: apiSetOf,
  sets: { ExcelApi: new URLSearchParams(location.search).get("excel") ?? "1.9" },
  content: window.startingWorkbook,
  temperaments: (new URLSearchParams(location.search).get("temperaments") ?? "").split(",").filter(Boolean),
});
window.simulatedExcel = host;
host.log = new RoundTripLog(find("log", HTMLElement));
const grid = new GridView(find("grid", HTMLElement), host.book);
printOnDemand(find("paper", HTMLElement), () => grid.shown);
const clockShift = daysBetween(realToday(), readToday()) * MILLISECONDS_PER_DAY;
const link = new FrameLink(host, find("aside", HTMLElement), () => grid.focus(), clockShift);
const refused = find("refused", HTMLElement);

let drawn = "";
/** Draws when something has changed; several changes in one frame are drawn once. */
function redraw(): void {
  const { book } = host;
  const state = `${book.revision} ${book.activeSheet.id} ${book.sheets.map(({ name, visibility }) => name + visibility)}`;
  if (state !== drawn) {
    drawn = state;
    grid.show(book.activeSheet);
    drawTabs(find("tabs", HTMLElement), book, activate);
    refused.textContent = grid.refused.join("; ");
  }
  requestAnimationFrame(redraw);
}

function activate(sheet: SheetState): void {
  host.book.activeSheet = sheet;
}

new CellEditor(host, grid, (message) => {
  refused.textContent = message;
});
const bar = new Bar(
  {
    name: find("name", HTMLElement),
    ribbon: find("ribbon", HTMLElement),
    download: find("download", HTMLElement),
    log: find("show-log", HTMLElement),
    trips: find("log", HTMLElement),
    tabs: find("tabs", HTMLElement),
  },
  (action) => openPane(`?action=${action}`),
);

/** Opens the pane's page, as Excel does for its ribbon's buttons. */
function openPane(asked: string): void {
  bar.follow(link.open(`${PANE}taskpane.html${asked}`));
}

find("download", HTMLButtonElement).addEventListener(
  "click",
  () => void downloadWorkbook(host, "tien-do.xlsx"),
);
find("show-log", HTMLButtonElement).addEventListener("click", (event) => {
  const log = find("log", HTMLElement);
  log.hidden = !log.hidden;
  if (event.currentTarget instanceof HTMLElement) event.currentTarget.ariaExpanded = String(!log.hidden);
});
openPane("");
redraw();
