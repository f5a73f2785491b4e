import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
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
if (sources.length > 0) {
  run("node_modules/prettier/bin/prettier.cjs", "--check", ...sources);
  const aside = SLOW.map((folder) => `/test/${folder}`);
  run(...JEST, "--passWithNoTests", "--testPathIgnorePatterns", ...aside, "--findRelatedTests", ...sources);
}
