import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { JEST } from "./jest-command.mjs";

/** Folders whose tests start a browser, an office or a whole simulated Excel: they belong to `npm test`. */
const SLOW = ["preview", "hostile", "end-to-end", "actions", "sharing", "headless", "excel", "manifest", "xlsx/speed"];

const isCode = (path) => /\.(ts|tsx|mjs)$/.test(path);
const git = (...args) => spawnSync("git", args, { encoding: "utf8" }).stdout.split("\n").filter(Boolean);
const since = process.argv[2] ?? "HEAD";
const changed = [...new Set([...git("diff", "--name-only", since), ...git("ls-files", "--others", "--exclude-standard")])].filter(
  (path) => isCode(path) && existsSync(path),
);

/** Runs one check; everything stops at the first that fails. */
function run(...parts) {
  const { status } = spawnSync(process.execPath, parts, { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

if (changed.length === 0) {
  console.log(`No code has changed since ${since}.`);
  process.exit(0);
}
const sources = changed.filter((path) => /^(src|test)\//.test(path) && !path.endsWith(".mjs"));
// What each layer was found to be is kept, so that only what a change can hurt is looked at again.
if (sources.length > 0) run("node_modules/typescript/bin/tsc", "-b", "test");
run("node_modules/eslint/bin/eslint.js", "-c", ".config/eslint.config.mjs", "--no-warn-ignored", ...changed);
if (sources.length === 0) process.exit(0);
run("node_modules/prettier/bin/prettier.cjs", "--check", ...sources);

const withoutEnding = (path) => path.replace(/\.tsx?$/, "");
const isTest = (path) => /\.test\.tsx?$/.test(path);

/** The files that a file imports, without their endings. */
function importsOf(path) {
  return [...readFileSync(path, "utf8").matchAll(/from "(\.[^"]+)"/g)].map(([, to]) => join(dirname(path), to));
}

/** What changed, and the tests that name it themselves; what rests on it further away is left to `npm test`. */
function nearTests() {
  const of = new Set(sources.map(withoutEnding));
  const all = [...git("ls-files", "test"), ...changed].filter((path) => isTest(path) && existsSync(path));
  const isSlow = (path) => SLOW.some((folder) => path.startsWith(`test/${folder}/`));
  const isNear = (path) => !isSlow(path) && importsOf(path).some((to) => of.has(to));
  return [...new Set(all)].filter((path) => changed.includes(path) || isNear(path));
}

const near = nearTests();
console.log(`${near.length} test files name what changed; npm test runs all.`);
if (near.length > 0) run(...JEST, "--runTestsByPath", ...near);
