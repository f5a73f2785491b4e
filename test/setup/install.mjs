import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const LOCK = "package-lock.json";
const INSTALLED = "node_modules/.package-lock.json";
const OLDEST_NODE = [20, 9];

/** Packages of a lock file as "place@version"; those for other machines may be missing from what is installed. */
function readPackages(path) {
  const packages = Object.entries(JSON.parse(readFileSync(path, "utf8")).packages ?? {});
  return packages.filter(([place, entry]) => place !== "" && !entry.optional).map(([place, entry]) => `${place}@${entry.version}`);
}

/** Whether what is installed is what the lock file asks for. */
function isInstalled() {
  if (!existsSync(INSTALLED)) return false;
  const installed = new Set(readPackages(INSTALLED));
  return readPackages(LOCK).every((name) => installed.has(name));
}

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
  console.error(`Node ${OLDEST_NODE.join(".")} or later is needed; this is ${process.versions.node}.`);
  process.exit(2);
}
if (!isInstalled()) {
  console.log("Installing the packages that package-lock.json names (npm ci) …");
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], { stdio: "inherit", shell: process.platform === "win32" });
  process.exit(status ?? 1);
}
