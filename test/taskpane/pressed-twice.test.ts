import { makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";
import { buildInExcel, type TrackerInExcel } from "../support/tracker-in-excel";
import { openPane, type PanePage } from "./pane-page";

const UNIT = "Hội LHPN quận Tây Hồ";

describe("a button that is pressed twice", () => {
  let excel: TrackerInExcel;
  let pane: PanePage;
  beforeEach(async () => {
    excel = await buildInExcel(
      makeTracker({
        units: [makeUnit("DV-01", UNIT)],
        tasks: [makeNumberedTask(1, { unit: UNIT, lead: UNIT })],
      }),
    );
    pane = await openPane();
    await pane.until(() => pane.buttons("Nhiệm vụ").length === 1, "the tabs");
  });
  afterEach(async () => {
    await pane.close();
    excel.close();
  });

  it("takes an action back once, and says nothing of an Excel that is busy", async () => {
    const { act } = await import("react");
    const shown = (words: string): HTMLButtonElement | undefined =>
      [...document.querySelectorAll("button")].find((each) => each.textContent === words);
    await pane.press("Nhiệm vụ");
    await pane.until(() => shown("Xong ngày 20/4/2021") !== undefined, "the task");
    await act(async () => shown("Xong ngày 20/4/2021")?.click());
    await pane.until(() => pane.text().includes("Đã xong: Hoàn thành"), "the outcome");
    await pane.press("Khác");
    await pane.press("Các bước đã làm");
    await pane.until(() => shown("Hoàn tác") !== undefined, "the step");
    let isBusySeen = false;
    const look = new MutationObserver(() => {
      isBusySeen ||= pane.text().includes("Excel đang bận");
    });
    look.observe(document.body, { childList: true, subtree: true, characterData: true });
    const button = shown("Hoàn tác");
    await act(async () => {
      button?.click();
      button?.click();
    });
    await pane.until(() => pane.text().includes("Đã hoàn tác: Hoàn thành"), "the undo");
    look.disconnect();
    expect(isBusySeen).toBe(false);
    expect((await excel.tracker()).tasks[0]?.state).toBe("not-started");
  });
});
