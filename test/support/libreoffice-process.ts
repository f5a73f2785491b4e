import { execFile, spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { Day } from "../../src/domain/day";
import { faketimeLibrary } from "./tools";

const run = promisify(execFile);

/** A LibreOffice run longer than this has hung (milliseconds). */
export const RUN_LIMIT = 240_000;

/** Always recalculate: else LibreOffice trusts the cached values of files that say they come from Excel. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

let profile: string | null = null;
let lastRun: Promise<unknown> = Promise.resolve();

// In a test file Jest says when all is done; its stand-in for `process` never tells of the exit.
if (typeof afterAll === "function") afterAll(removeProfile);
else process.once("exit", removeProfile);

function removeProfile(): void {
  if (profile !== null) rmSync(profile, { recursive: true, force: true });
}

/** Waits until earlier work with this process's profile has ended: two LibreOffices cannot share one. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = lastRun.then(work, work);
  lastRun = next.catch(() => undefined);
  return next;
}

/** Runs LibreOffice without a window to its end, with a profile of this process alone; `today` sets its clock to noon. */
export async function runLibreOffice(args: readonly string[], today?: Day): Promise<void> {
  const all = [...commonArguments(), ...args];
  const settings = { env: environment(today), timeout: RUN_LIMIT };
  const { stdout, stderr } = await inTurn(() => run("soffice", all, settings));
  if (/^Error/m.test(`${stdout}${stderr}`)) throw new Error(`LibreOffice: ${stdout}${stderr}`);
}

/** Starts LibreOffice waiting for orders on a named pipe; the caller ends it. */
export function startLibreOffice(pipe: string, today?: Day): ChildProcess {
  const args = [...commonArguments(), `--accept=pipe,name=${pipe};urp;`];
  return spawn("soffice", args, {
    env: environment(today),
    stdio: ["ignore", "ignore", "pipe"],
    detached: true,
  });
}

/** A new folder for one run's files; the caller removes it. */
export function makeWorkFolder(): string {
  return mkdtempSync(join(tmpdir(), "tien-do-lo-"));
}

function commonArguments(): string[] {
  const installation = pathToFileURL(profileFolder()).href;
  return [`-env:UserInstallation=${installation}`, "--headless", "--norestore", "--nolockcheck"];
}

function environment(today: Day | undefined): NodeJS.ProcessEnv {
  if (today === undefined) return process.env;
  const library = faketimeLibrary();
  if (library === undefined) throw new Error("libfaketime is needed to give LibreOffice another day");
  return {
    ...process.env,
    LD_PRELOAD: library,
    FAKETIME: `${today} 12:00:00`,
    FAKETIME_DONT_FAKE_MONOTONIC: "1",
  };
}

function profileFolder(): string {
  if (profile !== null) return profile;
  const folder = mkdtempSync(join(tmpdir(), "tien-do-profile-"));
  profile = folder;
  mkdirSync(join(folder, "user"));
  writeFileSync(join(folder, "user", "registrymodifications.xcu"), SETTINGS);
  return folder;
}
