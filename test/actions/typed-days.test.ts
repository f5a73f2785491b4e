import type { Task } from "../../src/domain/task";
import { typedEntries } from "../../src/workbook/book/check/typed-entries";
import { day, makeNumberedTask, makeTracker } from "../support/tracker-builder";

const today = day("2021-04-20");

/** What days typed into a column of tasks are taken to mean, and whether they are written so without asking. */
function understood(
  key: "due" | "completedOn",
  typed: readonly string[],
  words = "",
): (readonly [unknown, boolean])[] {
  const tasks = typed.map((raw, index) =>
    makeNumberedTask(index + 1, { [key]: { raw }, dueText: words } as Partial<Task>),
  );
  return typedEntries(makeTracker({ tasks }), today).map(({ meant, isSure }) => [meant, isSure]);
}

it("days are day first where nothing says otherwise", () => {
  expect(understood("completedOn", ["4/2/2021", "25/4/2021"])).toEqual([
    ["2021-02-04", true],
    ["2021-04-25", true],
  ]);
});

it("a column is month first where several of its days can only be, and all can", () => {
  expect(understood("completedOn", ["4/2/2021", "4/25/2021", "4/30/2021"])).toEqual([
    ["2021-04-02", true],
    ["2021-04-25", true],
    ["2021-04-30", true],
  ]);
});

it("one such day alone is not mended before the others are: nothing would tell of them any more", () => {
  expect(understood("completedOn", ["4/2/2021", "4/25/2021"])).toEqual([
    [null, false],
    ["2021-04-25", false],
  ]);
});

it("a day in the official form speaks against months first", () => {
  expect(understood("completedOn", ["4/2/2021", "4/25/2021", "4/30/2021", "05/4/2021"])[0]).toEqual([
    null,
    false,
  ]);
});

it("the words of a deadline tell its day from its month", () => {
  expect(understood("due", ["4/2/2021"], "trước ngày 02/4/2021")).toEqual([["2021-04-02", true]]);
  expect(understood("due", ["4/2/2021"], "trước ngày 04/02/2021")).toEqual([["2021-02-04", true]]);
});
