import { readField } from "../../src/taskpane/drafts/card-field";
import { follow, type Draft, type DraftEvent } from "../../src/taskpane/drafts/draft";

const KEY = { id: "NV-003", field: "difficulty" } as const;

function after(...events: readonly DraftEvent[]): readonly Draft[] {
  return events.reduce(follow, []);
}

describe("what is typed on a card", () => {
  it("is kept until the workbook holds it", () => {
    const saving: DraftEvent[] = [
      { ...KEY, type: "typed", text: "thiếu người" },
      { ...KEY, type: "saving", text: "thiếu người" },
    ];
    expect(after(...saving)).toEqual([{ ...KEY, text: "thiếu người", state: "saving", problem: null }]);
    expect(after(...saving, { ...KEY, type: "saved", text: "thiếu người" })).toEqual([]);
  });

  it("is kept with the reason where it could not be saved", () => {
    const problem = { code: "filtered-range", at: "tblTasks" };
    const kept = after(
      { ...KEY, type: "saving", text: "thiếu người" },
      { ...KEY, type: "failed", text: "thiếu người", problem },
    );
    expect(kept).toEqual([{ ...KEY, text: "thiếu người", state: "failed", problem }]);
  });

  it("is not lost when it was typed on while the text before was being saved", () => {
    const kept = after(
      { ...KEY, type: "saving", text: "thiếu" },
      { ...KEY, type: "typed", text: "thiếu người" },
      { ...KEY, type: "saved", text: "thiếu" },
    );
    expect(kept).toMatchObject([{ text: "thiếu người", state: "typed" }]);
  });

  it("is kept apart for each row and each field", () => {
    const kept = after(
      { ...KEY, type: "typed", text: "a" },
      { ...KEY, id: "NV-005", type: "typed", text: "b" },
      { ...KEY, field: "percent", type: "typed", text: "50" },
      { ...KEY, type: "dropped" },
    );
    expect(kept.map(({ id, field, text }) => [id, field, text])).toEqual([
      ["NV-005", "difficulty", "b"],
      ["NV-003", "percent", "50"],
    ]);
  });

  it("is read as the field can hold it", () => {
    expect(readField("percent", "60%")).toEqual({ percent: 0.6 });
    expect(readField("percent", "nhiều")).toBeNull();
    expect(readField("state", "paused")).toEqual({ state: "paused" });
  });
});
