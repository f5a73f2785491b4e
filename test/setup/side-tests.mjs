import fc from "fast-check";

/**
 * Tests that take long and stand beside the day's main paths: stories of the browser, and what goes through a product of
 * cases. A run of every day takes half of them, `npm run test:long` all.
 */
export const SIDE_TESTS = [
  "actions/closed-plan",
  "actions/damaged-columns",
  "actions/kept-choices",
  "actions/lost-lists",
  "actions/many-steps",
  "actions/moved-table",
  "actions/older-tracker",
  "actions/removed-rows",
  "end-to-end/dangerous-text",
  "end-to-end/redrawn-page",
  "end-to-end/same-both-ways",
  "excel-host/tests/command",
  "faults/meanwhile",
  "faults/through-libreoffice",
  "faults/two-panes",
  "faults/undone-around",
  "guide/first-day",
  "hostile/actions",
  "hostile/dress",
  "hostile/far-and-mixed",
  "hostile/neighbour",
  "hostile/protection",
  "preview/announced",
  "preview/announced-forms",
  "preview/every-screen",
  "preview/first-run",
  "preview/first-week",
  "preview/hostile",
  "preview/others",
  "preview/page-replaced",
  "preview/papers",
  "preview/pdf",
  "preview/poses",
  "preview/review-list",
  "preview/revise",
  "preview/steps-and-closing",
  "preview/typed",
  "preview/unfinished",
  "sharing/after-sending",
  "sharing/copy-print",
  "sharing/edits/edits",
  "sharing/round",
  "support/libreoffice",
  "workbook/flags/generated",
  "workbook/flags/hand-worked",
  "xlsx/foreign-files",
].map((test) => `test/${test}.test.ts`);

/** The side tests that wait for a long run, by the same seed as every sample. */
export function testsLeft() {
  const half = Math.ceil(SIDE_TESTS.length / 2);
  const some = fc.shuffledSubarray(SIDE_TESTS, { minLength: half, maxLength: half });
  return fc.sample(some, { seed: Number(process.env.SEED ?? 71), numRuns: 1 })[0] ?? [];
}
