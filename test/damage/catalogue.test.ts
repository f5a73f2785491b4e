import fc from "fast-check";
import { chosenOf, sampleOf } from "../setup/sample";
import { isLongRun } from "../setup/long";
import { CATALOGUE } from "./catalogue";
import type { Damage } from "./damage";
import { filledBook } from "./filled-book";
import { damaged, judge } from "./judge";

const book = filledBook();
const DAILY = 3;
const IN_EXCEL = isLongRun ? 60 : 1;
const COMBINATIONS = isLongRun ? 200 : 1;
const MINUTES = 60_000;

/** Damages of which several can have happened to one workbook. */
const COMBINABLE = CATALOGUE.filter(({ refused }) => refused === undefined);

const combinations = fc.sample(
  fc.uniqueArray(fc.constantFrom(...COMBINABLE), {
    minLength: 2,
    maxLength: 4,
    selector: ({ name }) => name,
  }),
  COMBINATIONS,
);

it("has at least 120 damages, each with a name of its own", () => {
  expect(new Set(CATALOGUE.map(({ name }) => name)).size).toBe(CATALOGUE.length);
  expect(CATALOGUE.length).toBeGreaterThanOrEqual(120);
});

/** As data, and some through Office.js as the oldest Excel answers it. */
const cases = [
  ...sampleOf(CATALOGUE, DAILY).map((damage) => [damage.name, "data", damage] as const),
  ...chosenOf(CATALOGUE, IN_EXCEL).map((damage) => [damage.name, "1.9", damage] as const),
];

it.each(cases)(
  "one repair brings it to rest with all that was entered: %s (%s)",
  async (_name, way, damage) => {
    expect(await judge(await damaged(book, [damage]), [damage], way)).toEqual([]);
  },
  5 * MINUTES,
);

/**
 * Combinations after which nobody can tell which column is which, or where something entered would be left out: the repair
 * names the column or the cell, and writes nothing.
 */
const asked: string[] = [];
const MOST_ASKED = 0.02;
const REFUSAL = /^not repaired: \{"code":"(?:column-unclear|rows-unclear|entries-at-risk)","at":"[^"]+/;

it.each(combinations.map((damages) => [damages.map(({ name }) => name).join(" + "), damages] as const))(
  "one repair brings it to rest after several: %s",
  async (names, damages: readonly Damage[]) => {
    const wrong = await judge(await damaged(book, damages), damages, "data");
    const isAsked = wrong.length === 1 && REFUSAL.test(wrong[0] ?? "");
    if (isAsked) asked.push(names);
    expect(isAsked ? [] : wrong).toEqual([]);
  },
  5 * MINUTES,
);

it("asks a person after at most 2 % of them", () => {
  expect(asked.slice(Math.floor(COMBINATIONS * MOST_ASKED))).toEqual([]);
});
