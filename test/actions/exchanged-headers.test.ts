import { planCheck } from "../../src/actions/check";
import { repairWorkbook } from "../../src/actions/repair";
import { readStatus } from "../../src/actions/status";
import { describeTracker } from "../../src/workbook/book/describe";
import { openBook } from "../../src/workbook/book/reading/open-book";
import type { WorkbookContent } from "../../src/workbook/page/content";
import { makeWording } from "../../src/workbook/schema/wording";
import { columnOf, convertToRange, onList, typed } from "../damage/edit-book";
import { withColumns } from "../damage/edit-cells";
import { openContent } from "../support/content-port";
import { day, makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";

const TODAY = day("2021-04-20");
const WORDS = { title: "Sửa", note: { when: "2021-04-20 08:30", reason: "", source: "Kiểm tra bảng" } };
const wording = makeWording("vi");
const { tasks } = wording.labels;
const unit = "Tây Hồ";
const due = day("2021-04-10");

const tracker = makeTracker({
  units: [makeUnit("DV-01", unit)],
  bodies: [{ code: "DM-01", name: "Ban A", shortName: "", otherNames: "", contact: "", email: "" }],
  tasks: [
    makeNumberedTask(1, {
      unit,
      lead: unit,
      support: "Ban A",
      dueText: "trước 10/4/2021",
      dueKind: "before",
      due,
    }),
    makeNumberedTask(2, {
      unit,
      lead: unit,
      dueKind: "by",
      due,
      extendedTo: day("2021-05-10"),
      difficulty: "Thiếu kinh phí",
    }),
    makeNumberedTask(3, {
      unit,
      lead: unit,
      dueKind: "by",
      due,
      difficulty: "Chưa có chỗ",
      proposal: "Cho mượn hội trường",
    }),
  ],
});
const book = describeTracker(tracker, wording, TODAY);

/** Two headers of the tasks typed over each other, as a program leaves it that knows cells alone. */
function exchanged(one: string, other: string): WorkbookContent {
  const [first, second] = [one, other].map((header) => columnOf(book, "tasks", header));
  return onList(book, "tasks", (sheet, { range: { row } }) =>
    typed(typed(sheet, row, first ?? 0, [[other]]), row, second ?? 0, [[one]]),
  );
}

function found(content: WorkbookContent): string[] {
  const checked = planCheck(content, TODAY);
  return checked.ok
    ? checked.value.findings.map(({ code, names = [] }) => [code, ...names].join(": "))
    : [checked.problem.code];
}

const flags = (content: WorkbookContent): unknown =>
  readStatus(content, TODAY, null)?.rows.map(({ flag }) => flag);

it.each([
  [tasks.due, tasks.extendedTo],
  [tasks.lead, tasks.support],
])("what rows hold tells that the headers “%s” and “%s” were exchanged", async (one, other) => {
  const port = openContent(exchanged(one, other));
  expect(found(port.content())).toContain(`headers-exchanged: ${one}: ${other}`);
  expect(flags(port.content())).toEqual(flags(book));
  expect(await repairWorkbook(port, TODAY, WORDS)).toMatchObject({ ok: true });
  expect(found(port.content())).toEqual([]);
  expect(columnOf(port.content(), "tasks", one)).toBe(columnOf(book, "tasks", one));
});

it("asks where nothing tells whether headers or columns were exchanged", async () => {
  const port = openContent(exchanged(tasks.difficulty, tasks.proposal));
  expect(found(port.content())).toContain(`columns-exchanged: ${tasks.difficulty}: ${tasks.proposal}`);
  expect(await repairWorkbook(port, TODAY, WORDS)).toMatchObject({
    problem: { code: "columns-exchanged", at: tasks.difficulty, details: { other: tasks.proposal } },
  });
});

it("leaves columns where their owner has moved them whole", () => {
  const moved = withColumns(book, "tasks", (headers) =>
    headers.map((header) =>
      header === tasks.due ? tasks.extendedTo : header === tasks.extendedTo ? tasks.due : header,
    ),
  );
  expect(found(moved)).toEqual(["colours-lost"]);
  expect(flags(moved)).toEqual(flags(book));
});

/** The lead behind the support in a list that is no table, without any headers. */
function namelessTurned(content: WorkbookContent): WorkbookContent {
  const turned: Readonly<Record<string, string>> = {
    [tasks.lead]: tasks.support,
    [tasks.support]: tasks.lead,
  };
  const moved = withColumns(content, "tasks", (headers) => headers.map((header) => turned[header] ?? header));
  const cleared = onList(moved, "tasks", (sheet, { range: { row, column, columnCount } }) =>
    typed(sheet, row, column, [Array<null>(columnCount).fill(null)]),
  );
  return convertToRange(cleared, ["tasks"]);
}

it("takes the lead for the lead where it was moved and all headers are gone", async () => {
  const port = openContent(namelessTurned(book));
  expect(await repairWorkbook(port, TODAY, WORDS)).toMatchObject({ ok: true });
  expect(openBook(port.content())?.tracker.tasks).toEqual(tracker.tasks);
});

it("asks for the header where two rows are too few to tell the lead", async () => {
  const two = describeTracker({ ...tracker, tasks: tracker.tasks.slice(0, 2) }, wording, TODAY);
  expect(await repairWorkbook(openContent(namelessTurned(two)), TODAY, WORDS)).toMatchObject({
    problem: { code: "column-unclear", at: tasks.lead },
  });
});

it("takes what people mean by a state for it where that tells days apart without headers", async () => {
  const done = [1, 2, 3].map((number) =>
    makeNumberedTask(number, {
      unit,
      lead: unit,
      dueKind: "relative",
      offset: -5,
      offsetUnit: "day",
      extendedTo: number === 1 ? due : null,
      state: { raw: number === 1 ? "đang làm" : "Xong" },
      completedOn: number === 1 ? null : due,
    }),
  );
  const nameless = onList(
    describeTracker({ ...tracker, tasks: done }, wording, TODAY),
    "tasks",
    (sheet, { range }) => typed(sheet, range.row, range.column, [Array<null>(range.columnCount).fill(null)]),
  );
  const port = openContent(convertToRange(nameless, ["tasks"]));
  expect(await repairWorkbook(port, TODAY, WORDS)).toMatchObject({ ok: true });
  const meant = done.map((task, index) => ({ ...task, state: index === 0 ? "in-progress" : "done" }));
  expect(openBook(port.content())?.tracker.tasks).toEqual(meant);
});
