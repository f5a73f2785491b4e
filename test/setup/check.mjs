import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { JEST } from "./jest-command.mjs";
import { testsLeft } from "./side-tests.mjs";

const RESULT = "out/jest.json";
const inCi = Boolean(process.env.CI);

/** What is proved before the tests: two lanes side by side, one for each core, of about the same length. */
const LANES = [
  [
    ["Build", ["node_modules/webpack/bin/webpack.js", "--mode", "production"]],
    ["Boundaries", ["node_modules/dependency-cruiser/bin/dependency-cruise.mjs", "--config", ".dependency-cruiser.cjs", "src"]],
    ["Format", ["node_modules/prettier/bin/prettier.cjs", "--check", "{src,test}/**/*.{ts,tsx}"]],
  ],
  [
    ["Types", ["node_modules/typescript/bin/tsc", "-b", "test"]],
    ["Lint", ["node_modules/eslint/bin/eslint.js", "-c", ".config/eslint.config.mjs", "src", "test"]],
  ],
];

/** What failed first; no lane begins anything after it. */
let failed = null;

/** Runs a Node script to its end, and shows what it wrote in one piece, under its title. */
function runStep([title, parts]) {
  const start = performance.now();
  const child = spawn(process.execPath, parts, { stdio: ["ignore", "pipe", "pipe"] });
  const written = [];
  child.stdout.on("data", (part) => written.push(part));
  child.stderr.on("data", (part) => written.push(part));
  return new Promise((resolve) => {
    child.on("close", (status) => {
      console.log(`\n── ${title} (${((performance.now() - start) / 1000).toFixed(0)} s)`);
      process.stdout.write(Buffer.concat(written));
      if (status !== 0) failed ??= { title, status };
      resolve();
    });
  });
}

async function runLane(steps) {
  for (const step of steps) if (failed === null) await runStep(step);
}

/** Prints jest's totals as the last line, for people and for whatever reads only that line. */
function reportTotals() {
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, testResults } = JSON.parse(readFileSync(RESULT, "utf8"));
  const skipped = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === "pending" || status === "todo");
  for (const { fullName } of skipped) console.log(`Skipped: ${fullName}`);
  console.log(`${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed`);
  return { skipped: skipped.length };
}

await Promise.all(LANES.map(runLane));
if (failed !== null) {
  console.error(`\nStopped before the tests, at: ${failed.title}`);
  console.log("0 passed, 1 failed");
  process.exit(failed.status ?? 1);
}

console.log("\n── Tests");
mkdirSync("out", { recursive: true });
rmSync(RESULT, { force: true });
const left = testsLeft();
console.log(`Left for npm run test:long: ${left.join(", ")}`);
const options = ["--json", `--outputFile=${RESULT}`, ...left.flatMap((test) => ["--testPathIgnorePatterns", test])];
const jest = spawnSync(process.execPath, [...JEST, ...options], { stdio: ["inherit", "ignore", "inherit"] });
if (!existsSync(RESULT)) {
  console.error("Jest wrote no result");
  process.exit(jest.status ?? 1);
}
const totals = reportTotals();
process.exit(jest.status !== 0 || (inCi && totals.skipped > 0) ? 1 : 0);
