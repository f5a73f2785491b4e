import { execFile, type ChildProcess } from "node:child_process";
import { randomUUID } from "node:crypto";
import { rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import type { Day } from "../../src/domain/day";
import { inTurn, makeWorkFolder, RUN_LIMIT, startLibreOffice } from "./libreoffice-process";
import { SYSTEM_PYTHON } from "./tools";

const RUNNER = "test/support/libreoffice-script.py";
/** The runner's exit code where LibreOffice does not answer. */
const NO_ANSWER = 75;

/**
 * Does in LibreOffice what a user would do there, and saves as .xlsx; gives what the script printed.
 * The Python body has `doc` (the open document), `sheet(name)`, `sort_rows(area, column, ascending)`,
 * `select(cells)`, `dispatch(".uno:Command", **arguments)` and `prop(name, value)`. Throws with Python's words.
 */
export function editInLibreOffice(
  inPath: string,
  outPath: string,
  pythonBody: string,
  options: { readonly today?: Day } = {},
): Promise<string> {
  return inTurn(() => runScript(inPath, resolve(outPath), pythonBody, options.today));
}

/** Reads something of a workbook in LibreOffice, without saving; gives what the script printed. */
export function askLibreOffice(
  inPath: string,
  pythonBody: string,
  options: { readonly today?: Day } = {},
): Promise<string> {
  return inTurn(() => runScript(inPath, "", pythonBody, options.today));
}

async function runScript(
  inPath: string,
  outPath: string,
  body: string,
  today: Day | undefined,
): Promise<string> {
  const folder = makeWorkFolder();
  const script = join(folder, "script.py");
  writeFileSync(script, body);
  const words = [resolve(inPath), outPath, script];
  try {
    const first = await tryScript(words, today);
    const { stdout, error } = first.isUnanswered ? await tryScript(words, today) : first;
    if (error !== null) throw error;
    return stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What came of a script; unanswered where LibreOffice ended or hung before it could begin, so that nothing was done. */
interface Outcome {
  readonly stdout: string;
  readonly error: Error | null;
  readonly isUnanswered: boolean;
}

async function tryScript(words: readonly string[], today: Day | undefined): Promise<Outcome> {
  const pipe = `tien-do-${randomUUID()}`;
  const office = startLibreOffice(pipe, today);
  let said = "";
  office.stderr?.on("data", (part: Buffer) => (said += part.toString()));
  try {
    const args = [RUNNER, pipe, String(office.pid), ...words];
    const { stdout } = await promisify(execFile)(SYSTEM_PYTHON, args, { timeout: RUN_LIMIT });
    return { stdout, error: null, isUnanswered: false };
  } catch (failure) {
    const error = new Error(`${(failure as Error).message}\nLibreOffice said: ${said}`, { cause: failure });
    const { code, killed } = failure as { code?: unknown; killed?: boolean };
    // What it was to store is stored at the very end: where it hung, nothing was done.
    return { stdout: "", error, isUnanswered: code === NO_ANSWER || killed === true };
  } finally {
    await end(office);
  }
}

/** soffice is a script around the real program: both go, as one process group. */
async function end(office: ChildProcess): Promise<void> {
  if (office.exitCode !== null || office.pid === undefined) return;
  const ended = new Promise<void>((done) => office.once("exit", () => done()));
  const timer = setTimeout(() => process.kill(-(office.pid ?? 0), "SIGKILL"), 10_000);
  await ended;
  clearTimeout(timer);
}
