import { spawnSync } from "node:child_process";
import { JEST } from "./jest-command.mjs";
import { SIDE_TESTS } from "./side-tests.mjs";

/** Tests that go through all of something in a long run, where `npm test` takes a seeded sample of it. */
const SAMPLED = [
  "test/hostile",
  "test/damage",
  "test/faults",
  "test/end-to-end",
  "test/actions/actions-and-undos",
  "test/actions/damaged-columns",
  "test/actions/older-tracker",
  "test/plan-import/linear",
  "test/plan-import/locality",
  "test/plan-import/rewritten-plans",
  "test/preview",
  "test/sharing/each-cell",
  "test/sharing/edits",
  "test/sharing/nothing-lost",
  "test/sharing/round.test",
  "test/sharing/untouched",
  "test/workbook/flags",
  "test/workbook/schema/one-more-column",
  "test/workbook/summary",
  "test/xlsx/speed",
];

const wanted = process.argv.slice(2);
const { status } = spawnSync(
  process.execPath,
  [...JEST, ...(wanted.length > 0 ? wanted : [...SAMPLED, ...SIDE_TESTS])],
  { stdio: "inherit", env: { ...process.env, TIENDO_LONG: "1" } },
);
process.exit(status ?? 1);
