import type { Tracker } from "../../../src/domain/tracker";
import { compareTrackers } from "../../../src/domain/patch/tracker-patch";
import { sayValue } from "../../../src/taskpane/screens/Sharing/Receive/sayValue";
import { describeDifferences } from "../../../src/workbook/book/log-entries";
import { makeWording } from "../../../src/workbook/schema/wording";
import { day, makeNumberedTask, makeSettings, makeTracker, makeUnit } from "../../support/tracker-builder";

const VI = makeWording("vi");

function tellChange(before: Partial<Tracker>, after: Partial<Tracker>): string[] {
  const patch = compareTrackers(makeTracker(before), makeTracker(after));
  return describeDifferences(patch, VI).map(({ field, after: now }) => `${field}: ${now}`);
}

describe("what a text is, is decided by its field", () => {
  it("logs a note, a contact and a name that look like a day, a choice or a share as they were typed", () => {
    const task = makeNumberedTask(1);
    const unit = makeUnit("DV-01", "Tây Hồ");
    expect(
      tellChange(
        { tasks: [task] },
        { tasks: [{ ...task, note: "2021-04-20", product: "yes", title: "0.5" }] },
      ),
    ).toEqual(expect.arrayContaining(["Ghi chú: 2021-04-20", "Sản phẩm, minh chứng: yes", "Nhiệm vụ: 0.5"]));
    expect(
      tellChange({ units: [unit] }, { units: [{ ...unit, contact: "2021-04-20", group: "no" }] }),
    ).toEqual(expect.arrayContaining(["Người liên hệ: 2021-04-20", "Khối: no"]));
    const settings = makeSettings({});
    expect(tellChange({ settings }, { settings: { ...settings, preparedBy: "2021-04-20" } })).toEqual([
      "Người lập biểu (để trống: không in): 2021-04-20",
    ]);
  });

  it("logs a day as a day, and what is none as it was typed", () => {
    const task = makeNumberedTask(1);
    expect(
      tellChange(
        { tasks: [task] },
        { tasks: [{ ...task, completedOn: day("2021-04-02"), extendedTo: { raw: 12 } }] },
      ),
    ).toEqual(["Gia hạn đến: 12", "Ngày hoàn thành: 02/4/2021"]);
  });

  it("shows a returned note that looks like a day as it was typed, and a returned day in the language's form", () => {
    expect(sayValue("note", "2021-04-20", VI, "vi")).toBe("2021-04-20");
    expect(sayValue("completedOn", day("2021-04-20"), VI, "vi")).toBe("20/4/2021");
  });
});
