import { applyEdit } from "../../src/actions/edit";
import { recordReport } from "../../src/actions/snapshot";
import { undoLastAction } from "../../src/actions/undo";
import { changeHolidays } from "../../src/domain/edit/settings";
import type { Tracker } from "../../src/domain/tracker";
import { describeTracker } from "../../src/workbook/book/describe";
import { openBook } from "../../src/workbook/book/reading/open-book";
import { makeWording } from "../../src/workbook/schema/wording";
import type { ContentPort } from "../support/content-port";
import { openContent } from "../support/content-port";
import { day } from "../support/tracker-builder";
import { monthOfProgress } from "../support/tracker-samples";

const TODAY = day("2021-04-20");
const NOTE = { when: "2021-04-20 08:00", reason: "", source: "thử" };
const START = monthOfProgress(TODAY);
const TET = { day: day("2022-02-01"), name: "Tết", kind: "off" } as const;

const opened = (): ContentPort => openContent(describeTracker(START, makeWording("vi"), TODAY));

function trackerIn(port: ContentPort): Tracker {
  const book = openBook(port.content());
  if (!book) throw new Error("no tracker");
  return book.tracker;
}

const holidaysChanged = (added: Tracker["holidays"], removed: Tracker["holidays"]) =>
  ({ edit: changeHolidays({ added, removed }), title: "Ngày nghỉ", note: NOTE, today: TODAY }) as const;

describe("a list that becomes shorter", () => {
  it.each([
    ["first", 0],
    ["last", START.holidays.length - 1],
  ])("no longer holds its %s holiday, which comes back with undo", async (_, index) => {
    const port = opened();
    const kept = START.holidays.filter((_holiday, other) => other !== index);
    await applyEdit(port, holidaysChanged([], START.holidays.slice(index, index + 1)));
    expect(trackerIn(port).holidays).toEqual(kept);
    expect((await undoLastAction(port, NOTE, TODAY)).ok).toBe(true);
    expect([...trackerIn(port).holidays].sort((a, b) => (String(a.day) < String(b.day) ? -1 : 1))).toEqual(
      START.holidays,
    );
  });

  it("gives up a holiday and counts that are taken back", async () => {
    const port = opened();
    await applyEdit(port, holidaysChanged([TET], []));
    expect(trackerIn(port).holidays).toContainEqual(TET);
    expect((await undoLastAction(port, NOTE, TODAY)).ok).toBe(true);
    expect(trackerIn(port).holidays).toEqual(START.holidays);
    await recordReport(port, { title: "Chốt", note: NOTE, today: TODAY, replace: false });
    expect(trackerIn(port).snapshots).toHaveLength(START.snapshots.length + 1);
    expect((await undoLastAction(port, NOTE, TODAY)).ok).toBe(true);
    expect(trackerIn(port).snapshots).toEqual(START.snapshots);
  });
});
