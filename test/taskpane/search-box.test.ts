import { makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";
import { buildInExcel, type TrackerInExcel } from "../support/tracker-in-excel";
import { openPane, type PanePage } from "./pane-page";

const UNIT = "Hội LHPN quận Tây Hồ";

describe("Escape in a search box", () => {
  let excel: TrackerInExcel;
  let pane: PanePage;
  beforeEach(async () => {
    excel = await buildInExcel(
      makeTracker({
        units: [makeUnit("DV-01", UNIT)],
        tasks: [1, 2].map((one) => makeNumberedTask(one, { unit: UNIT, lead: UNIT, title: `Việc ${one}` })),
      }),
    );
    pane = await openPane();
    await pane.until(() => pane.buttons("Nhiệm vụ").length === 1, "the tabs");
    await pane.press("Nhiệm vụ");
    await pane.until(() => box() !== null, "the box");
  });
  afterEach(async () => {
    await pane.close();
    excel.close();
  });

  const box = (): HTMLInputElement | null => document.querySelector<HTMLInputElement>("input[type=search]");
  const search = async (words: string): Promise<void> => {
    const { act } = await import("react");
    await act(async () => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(box(), words);
      box()?.dispatchEvent(new Event("input", { bubbles: true }));
      box()?.focus();
    });
  };

  it("empties it, and the list is whole again", async () => {
    await search("Việc 2");
    await pane.until(() => !pane.text().includes("Việc 1"), "one task");
    await pane.key("Escape");
    expect(box()?.value).toBe("");
    await pane.until(() => pane.text().includes("Việc 1"), "all tasks");
  });

  it("leaves a form only once it is empty", async () => {
    const [fold] = document.querySelectorAll<HTMLButtonElement>("[aria-expanded=false][aria-controls]");
    const { act } = await import("react");
    await act(async () => fold?.click());
    await pane.press("Dời, bỏ thời hạn…");
    await pane.until(() => pane.text().includes("Dời thêm số ngày"), "the form");
    await search("Việc 2");
    await pane.key("Escape");
    expect(box()?.value).toBe("");
    expect(pane.text()).toContain("Dời thêm số ngày");
    await pane.key("Escape");
    await pane.until(() => !pane.text().includes("Dời thêm số ngày"), "the tab again");
  });
});
