import { buildInExcel, type TrackerInExcel } from "../support/tracker-in-excel";
import { makeNumberedTask, makeTracker } from "../support/tracker-builder";
import { openPane, type PanePage } from "./pane-page";

describe("a pane whose workbook Excel does not show any more", () => {
  let excel: TrackerInExcel;
  let pane: PanePage;
  beforeEach(async () => {
    excel = await buildInExcel(makeTracker({ tasks: [makeNumberedTask(1)] }));
    pane = await openPane();
    await pane.until(() => pane.buttons("Tổng quan").length === 1, "the overview");
    jest.useFakeTimers({ doNotFake: ["performance", "queueMicrotask", "nextTick"] });
  });
  afterEach(async () => {
    jest.useRealTimers();
    await pane.close();
    excel.close();
  });

  it("reads again after 2, 4, 8, 16 and 30 seconds, then says that its numbers may be old and offers to try", async () => {
    excel.host.enterEditMode();
    excel.host.editLocally("Nhiệm vụ", "A40", [["x"]]);
    await pane.pass(600);
    expect(pane.text()).toContain("đang tự thử lại");
    const asked: number[] = [];
    for (let second = 1; second <= 300; second += 1) {
      const before = excel.host.roundTrips;
      await pane.pass(1000);
      if (excel.host.roundTrips > before) asked.push(second);
    }
    expect(asked).toEqual([2, 6, 14, 30, 60]);
    expect(pane.text()).toContain("số liệu ở đây có thể đã cũ. Đang có ô gõ dở");
    excel.host.leaveEditMode();
    await pane.press("Thử lại");
    await pane.pass(1000);
    expect(pane.text()).not.toContain("có thể đã cũ");
  });
});
