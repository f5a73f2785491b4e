import type { Tracker } from "../../src/domain/tracker";
import { COLUMNS } from "../../src/workbook/agenda/timeline-place";
import { describeTracker } from "../../src/workbook/book/describe";
import { overwrittenCells } from "../../src/workbook/book/extras/overwritten";
import { applyChanges } from "../../src/workbook/page/apply/apply-changes";
import type { Sheet, WorkbookContent } from "../../src/workbook/page/content";
import { findChanges } from "../../src/workbook/page/difference/find-changes";
import { makeWording } from "../../src/workbook/schema/wording";
import { HELPERS } from "../../src/workbook/summary/place";
import { day, makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";

const TODAY = day("2021-04-20");
const VI = makeWording("vi");
const { summary, timeline } = VI.naming.sheets;

function tracker(lastDue: string): Tracker {
  return makeTracker({
    units: [makeUnit("DV-01", "Tây Hồ")],
    tasks: ["2021-03-15", lastDue].map((due, index) => makeNumberedTask(index + 1, { due: day(due) })),
  });
}

const described = (lastDue: string): WorkbookContent => describeTracker(tracker(lastDue), VI, TODAY);

function sheetOf({ sheets }: WorkbookContent, name: string): Sheet {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

/** The width and hiddenness of each column of a sheet; what was said last holds. */
function columnsOf({ columns }: Sheet): Map<number, string> {
  return new Map(
    columns.flatMap(({ column, columnCount, width, hidden = false }) =>
      Array.from({ length: columnCount }, (_, index) => [column + index, `${width} ${hidden}`] as const),
    ),
  );
}

test("weeks that come to the timeline are as wide as those of a fresh build", () => {
  const [before, after] = [described("2021-05-10"), described("2021-08-30")];
  const changes = findChanges({ found: before, baseline: before, desired: after });
  const [drawn, fresh] = [applyChanges(before, changes), after].map((book) => sheetOf(book, timeline));
  const widths = columnsOf(drawn ?? sheetOf(after, timeline));
  const wanted = columnsOf(fresh ?? sheetOf(after, timeline));
  expect(wanted.get(COLUMNS.firstWeek + 20)).toBeDefined();
  expect([...wanted].filter(([column, width]) => widths.get(column) !== width)).toEqual([]);
});

/** A workbook whose page was laid out by a make of ours that had other words, one of them in a person's hand. */
function ofOtherMake(book: WorkbookContent, make: string): WorkbookContent {
  const page = sheetOf(book, summary);
  const blocks = [
    ...page.blocks,
    { row: 0, column: HELPERS.layout, contents: [[{ formula: `="${make}"`, cached: make }]] },
    { row: 7, column: 6, contents: [["tên khác của ô này"]] },
  ];
  return { ...book, sheets: book.sheets.map((sheet) => (sheet === page ? { ...page, blocks } : sheet)) };
}

test("a page of another make is drawn anew, and its words are nobody's", () => {
  const desired = described("2021-05-10");
  const found = ofOtherMake(desired, "1");
  const changes = findChanges({ found, baseline: desired, desired });
  expect(changes.map(({ kind }) => kind)).toContain("clearRange");
  expect(overwrittenCells(found, desired, changes)).toEqual([]);
  expect(findChanges({ found: applyChanges(found, changes), baseline: desired, desired })).toEqual([]);
});

test("one of ours that was laid out for other lists is drawn anew, and what a person typed on it is told", () => {
  const desired = described("2021-05-10");
  const found = ofOtherMake(desired, "4 of other lists");
  const changes = findChanges({ found, baseline: desired, desired });
  expect(changes.map(({ kind }) => kind)).toContain("clearRange");
  expect(overwrittenCells(found, desired, changes).map(({ before }) => before)).toEqual([
    "tên khác của ô này",
  ]);
});
