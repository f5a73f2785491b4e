import { namesDay, namesDayPlainly } from "../../src/domain/named-day";
import { planSpan } from "../../src/domain/plan-span";
import { swapDay } from "../../src/domain/swap-day";
import { swappedDays } from "../../src/domain/swapped-day";
import type { Task } from "../../src/domain/task";
import { day, makeNumberedTask, makeUnit } from "../support/tracker-builder";

const REPORT = day("2021-04-20");

/** Deadlines from 20/3 to 28/5/2021, both certain since no year has a twentieth or twenty-eighth month. */
const PLAN = [
  makeNumberedTask(1, { due: day("2021-03-20") }),
  makeNumberedTask(2, { due: day("2021-05-28") }),
];

const doubtsOf = (fields: Partial<Task>): string[] =>
  swappedDays({ tasks: [...PLAN, makeNumberedTask(3, fields)], units: [] }, REPORT).map(
    ({ field, typed, meant, because }) => `${field} ${typed} ${meant} ${because}`,
  );

describe("day and month swapped", () => {
  it.each([
    ["2021-05-04", "2021-04-05"],
    ["2021-12-01", "2021-01-12"],
    ["2021-04-04", null],
    ["2021-04-13", null],
    ["2021-02-12", "2021-12-02"],
  ])("make of %s %s", (typed, meant) => {
    expect(swapDay(day(typed))).toBe(meant);
  });
});

describe("the words of a deadline", () => {
  it.each([
    ["trước ngày 05/4/2021", true],
    ["trước 5/4", true],
    ["05.4.2021", true],
    ["chậm nhất 5-4-2021", true],
    ["ngày 05 tháng 4 năm 2021", true],
    ["từ 01-05/4/2021", true],
    ["trước ngày 15/4/2021", false],
    ["trước ngày 05/4/2020", false],
    ["trước ngày 04/5/2021", false],
    ["Kế hoạch số 5/41", false],
    ["tháng 4/2021", false],
    ["", false],
  ])("“%s” name 05/4/2021: %s", (words, isNamed) => {
    expect(namesDay(words, day("2021-04-05"))).toBe(isNamed);
  });

  it.each([
    ["trước ngày 05/04/2021", true],
    ["5/4", true],
    ["(05/4/2021)", false],
    ["ngày 05 tháng 4", false],
    ["trước ngày 15/4/2021", false],
  ])("“%s” name it plainly: %s", (words, isNamed) => {
    expect(namesDayPlainly(words, day("2021-04-05"))).toBe(isNamed);
  });
});

describe("the span of a plan", () => {
  it("goes over days that can be read only one way, and those that their words name", () => {
    expect(planSpan(PLAN)).toEqual({ first: "2021-03-20", last: "2021-05-28" });
    const named = makeNumberedTask(3, { due: day("2021-06-05"), dueText: "trước ngày 05/6/2021" });
    expect(planSpan([...PLAN, named])).toEqual({ first: "2021-03-20", last: "2021-06-05" });
  });

  it("leaves out what may be swapped, and is none where nothing is certain", () => {
    const unsure = makeNumberedTask(3, { due: day("2021-10-04") });
    expect(planSpan([...PLAN, unsure])).toEqual({ first: "2021-03-20", last: "2021-05-28" });
    expect(planSpan([unsure, makeNumberedTask(4, { due: { raw: "mai" } })])).toBeNull();
  });
});

describe("a date that is probably swapped", () => {
  it("is a deadline whose words name the swapped day", () => {
    const dueText = "trước ngày 05/4/2021";
    expect(doubtsOf({ dueText, due: day("2021-05-04") })).toEqual(["due 2021-05-04 2021-04-05 words"]);
    expect(doubtsOf({ dueText, due: day("2021-04-05") })).toEqual([]);
    expect(doubtsOf({ dueText: "từ 04/5 đến 05/4", due: day("2021-05-04") })).toEqual([]);
  });

  it("is one outside of the plan's span, where the swapped one lies inside", () => {
    expect(doubtsOf({ due: day("2021-02-04") })).toEqual(["due 2021-02-04 2021-04-02 span"]);
    expect(doubtsOf({ due: day("2021-10-05") })).toEqual(["due 2021-10-05 2021-05-10 span"]);
    expect(doubtsOf({ due: day("2021-05-04") })).toEqual([]);
    expect(doubtsOf({ due: day("2021-12-11") })).toEqual([]);
    expect(doubtsOf({ due: day("2021-06-14") })).toEqual([]);
  });

  it("is not one that the words name, wherever it lies", () => {
    expect(doubtsOf({ due: day("2021-10-05"), dueText: "trước ngày 05 tháng 10" })).toEqual([]);
  });

  it("is an extension only where the swapped day is later than the deadline", () => {
    const extendedTo = day("2021-06-05");
    expect(doubtsOf({ due: day("2021-04-20"), extendedTo })).toEqual([
      "extendedTo 2021-06-05 2021-05-06 span",
    ]);
    expect(doubtsOf({ due: day("2021-05-20"), extendedTo })).toEqual([]);
  });

  it("is a completion long before the first deadline, or to come, but not one that is only late", () => {
    const on = (completedOn: string): string[] => doubtsOf({ completedOn: day(completedOn) });
    expect(on("2021-02-04")).toEqual(["completedOn 2021-02-04 2021-04-02 span"]);
    expect(on("2021-08-04")).toEqual(["completedOn 2021-08-04 2021-04-08 span"]);
    expect(on("2021-03-02")).toEqual([]);
    expect(on("2021-05-06")).toEqual([]);
    expect(on("2021-06-05")).toEqual([]);
  });

  it("is a unit's congress, and nothing in a row without a task", () => {
    const unit = makeUnit("DV-01", "Hội LHPN quận Tây Hồ", { event: day("2021-09-04") });
    const blank = makeNumberedTask(3, { title: " ", due: day("2021-02-04") });
    expect(swappedDays({ tasks: [...PLAN, blank], units: [unit] }, REPORT)).toEqual([
      { field: "event", row: unit, typed: "2021-09-04", meant: "2021-04-09", because: "span" },
    ]);
  });
});
