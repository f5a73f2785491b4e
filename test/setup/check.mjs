import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";

const RESULT = "out/jest.json";
const inCi = Boolean(process.env.CI);

/** Runs a command of package.json or a Node script; stops everything at its first failure. */
function step(title, parts) {
  console.log(`\n── ${title}`);
  const { status } = spawnSync(process.execPath, parts, { stdio: "inherit" });
  if (status !== 0) {
    console.error(`\nStopped before the tests, at: ${title}`);
    console.log("0 passed, 1 failed");
    process.exit(status ?? 1);
  }
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

const TSC = "node_modules/typescript/bin/tsc";
for (const project of ["tsconfig.json", "src/excel", "src/xlsx", "src/plan-import", "src/taskpane", "test"]) {
  step(`Types of ${project}`, [TSC, "-p", project]);
}
step("Lint", ["node_modules/eslint/bin/eslint.js", "-c", ".config/eslint.config.mjs", "src", "test"]);
step("Format", ["node_modules/prettier/bin/prettier.cjs", "--check", "{src,test}/**/*.{ts,tsx}"]);
step("Boundaries", ["node_modules/dependency-cruiser/bin/dependency-cruise.mjs", "--config", ".dependency-cruiser.cjs", "src"]);
step("Build", ["node_modules/webpack/bin/webpack.js", "--mode", "production"]);

console.log("\n── Tests");
mkdirSync("out", { recursive: true });
rmSync(RESULT, { force: true });
const jest = spawnSync(process.execPath, ["node_modules/jest/bin/jest.js", "--json", `--outputFile=${RESULT}`], {
  stdio: ["inherit", "ignore", "inherit"],
});
if (!existsSync(RESULT)) {
  console.error("Jest wrote no result");
  process.exit(jest.status ?? 1);
}
const totals = reportTotals();
process.exit(jest.status !== 0 || (inCi && totals.skipped > 0) ? 1 : 0);
