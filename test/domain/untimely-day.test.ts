import { untimelyDays } from "../../src/domain/untimely-day";
import { day, makeNumberedTask, makeTracker } from "../support/tracker-builder";

/** A plan of 5 March 2021 with deadlines up to the end of June. */
const told = (completedOn: string, today = "2021-04-20"): unknown => {
  const tracker = makeTracker({
    tasks: [
      makeNumberedTask(1, { due: day("2021-03-20") }),
      makeNumberedTask(2, { due: day("2021-06-30"), completedOn: day(completedOn) }),
    ],
  });
  const plan = { ...tracker, settings: { ...tracker.settings, planDate: day("2021-03-05") } };
  return untimelyDays(plan, day(today)).map(({ field, task, because, meant }) => [
    field,
    task.id,
    because,
    meant,
  ]);
};

const of = (because: string, meant: string | null): unknown => [["completedOn", "NV-002", because, meant]];

it.each([
  ["two digits of the year exchanged", "2012-04-18", "long-before", "2021-04-18"],
  ["a year far ahead", "2062-04-18", "to-come", "2021-04-18"],
  ["next year's number, typed too early", "2022-04-18", "to-come", "2021-04-18"],
  ["last year's, out of habit", "2020-04-18", "long-before", "2021-04-18"],
  ["the month to come", "2021-05-18", "to-come", "2021-04-18"],
  ["the month first", "2021-12-04", "to-come", "2021-04-12"],
  ["a day that was planned", "2021-04-25", "to-come", null],
  ["a day that was planned for the month after", "2021-05-28", "to-come", null],
])("%s: %s is told", (_why, typed, because, meant) => {
  expect(told(typed)).toEqual(of(because, meant));
});

it("of several years that it could be, the one with the typed digits comes first", () => {
  expect(told("2032-04-18", "2023-06-20")).toEqual(of("to-come", "2023-04-18"));
  expect(told("2012-04-18", "2023-06-20")).toEqual(of("long-before", "2021-04-18"));
});

it("in December, the month to come is January of the next year", () => {
  expect(told("2022-01-18", "2021-12-20")).toEqual(of("to-come", "2021-12-18"));
});

it("today, a day since the plan, and work begun some weeks before it are nothing odd", () => {
  for (const typed of ["2021-04-20", "2021-03-06", "2021-01-10"]) expect(told(typed)).toEqual([]);
});
