import { nameFilter } from "../../src/taskpane/composition/taskFilter";
import { untilWriting } from "../../src/taskpane/composition/untilWriting";
import { makeWording } from "../../src/workbook/schema/wording";

const { labels } = makeWording("vi");
const flags = (...texts: readonly string[]): Parameters<typeof nameFilter>[0][number] => ({
  column: labels.tasks.flag,
  criteria: { values: texts },
});
const leads = { column: labels.tasks.lead, criteria: { values: ["Văn phòng"] } };

describe("the filter on the task sheet", () => {
  it("is told by the flags it shows", () => {
    expect(nameFilter([flags(labels.flags.overdue)], labels)).toEqual({
      flags: ["overdue"],
      withOthers: false,
    });
    expect(nameFilter([], labels)).toEqual({ flags: [], withOthers: false });
  });

  it("is seen through where Excel tells it as conditions", () => {
    const told = { column: labels.tasks.flag, criteria: { criterion1: `=${labels.flags.overdue}` } };
    expect(nameFilter([told], labels).flags).toEqual(["overdue"]);
  });

  it("is no filter of the pane's where a person has filtered another column, or by other words", () => {
    expect(nameFilter([flags(labels.flags.overdue), leads], labels)).toEqual({
      flags: ["overdue"],
      withOthers: true,
    });
    expect(nameFilter([flags("■")], labels)).toEqual({ flags: [], withOthers: true });
  });
});

describe("an action that a person stops", () => {
  it("stops before it writes, and not any more once a part is written", () => {
    const stopping = new AbortController();
    const [tell, signal] = untilWriting(() => undefined, stopping.signal);
    expect(signal.aborted).toBe(false);
    stopping.abort();
    expect(signal.aborted).toBe(true);
    tell(1, 4);
    expect(signal.aborted).toBe(false);
  });
});
