import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { parseDay, type Day } from "../../src/domain/day";
import type { WorkbookContent } from "../../src/workbook/page/content";
import { localDay, writeWhole } from "../headless/files";
import type { ExcelHost } from "./host";
import { TEMPERAMENTS } from "./temperaments/table";
import { errorOf, runScript, type ScriptError } from "./script";

const USAGE =
  "excel-host run SCRIPT.js [--open FILE.xlsx] [--save FILE.xlsx] [--sets ExcelApi=1.9] [--today yyyy-mm-dd] [--temperaments a,b]";

/** Bad input of the command, in one sentence; exit code 2. */
class BadInput extends Error {}

interface Asked {
  readonly script: string;
  readonly open: string | undefined;
  readonly save: string | undefined;
  readonly sets: Readonly<Record<string, string>> | undefined;
  readonly today: Day;
  readonly temperaments: readonly string[];
}

function readArguments(args: readonly string[]): Asked {
  const options = {
    open: { type: "string" },
    save: { type: "string" },
    sets: { type: "string" },
    today: { type: "string" },
    temperaments: { type: "string" },
  } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [verb, script, ...more] = positionals;
  const today = parseDay(values.today ?? localDay(new Date()));
  if (verb !== "run" || script === undefined || more.length > 0 || today === null) throw new BadInput(USAGE);
  const temperaments = readTemperaments(values.temperaments);
  return { script, open: values.open, save: values.save, sets: readSets(values.sets), today, temperaments };
}

function readTemperaments(text = ""): string[] {
  const ids = text.split(",").filter((id) => id !== "");
  const strange = ids.find((id) => !TEMPERAMENTS.some((known) => known.id === id));
  if (strange === undefined) return ids;
  throw new BadInput(`No temperament ${strange}; there are: ${TEMPERAMENTS.map(({ id }) => id).join(", ")}.`);
}

function readSets(text: string | undefined): Record<string, string> | undefined {
  const sets = text?.split(",").map((part) => part.split("="));
  if (sets?.some(([name, version]) => !name || !/^\d+\.\d+$/.test(version ?? ""))) throw new BadInput(USAGE);
  return sets && (Object.fromEntries(sets) as Record<string, string>);
}

async function readText(file: string): Promise<string> {
  return readFile(file, "utf8").catch(() => {
    throw new BadInput(`The script ${file} cannot be read.`);
  });
}

async function readContent(file: string): Promise<WorkbookContent> {
  const bytes = await readFile(file).catch(() => {
    throw new BadInput(`The workbook ${file} cannot be read.`);
  });
  const { readXlsx } = await import("../../src/xlsx/read");
  const result = await readXlsx(new Uint8Array(bytes));
  if (!result.ok) throw new BadInput(`The workbook ${file} cannot be opened: ${result.problem.code}.`);
  return result.value;
}

async function main(args: readonly string[]): Promise<void> {
  const asked = readArguments(args);
  const source = await readText(asked.script);
  const content = asked.open === undefined ? undefined : await readContent(asked.open);
  // Loaded only now: bad input is answered at once.
  const { createExcelHost } = await import("./index");
  const host = createExcelHost({
    today: asked.today,
    content,
    sets: asked.sets,
    temperaments: asked.temperaments,
  });
  const outcome = await runScript(host, source);
  const error = outcome.error ?? (asked.save === undefined ? null : await save(host, asked.save));
  process.stdout.write(`${JSON.stringify({ console: outcome.console, error })}\n`);
}

async function save(host: ExcelHost, file: string): Promise<ScriptError | null> {
  const { writeXlsx } = await import("../../src/xlsx/write");
  let content: WorkbookContent;
  try {
    content = host.content();
  } catch (error) {
    // What cannot be saved is told like what went wrong in the script.
    return errorOf(error);
  }
  const written = await writeWhole(file, await writeXlsx(content));
  if (!written.ok) throw new BadInput(`The workbook ${file} cannot be written.`);
  return null;
}

main(process.argv.slice(2)).then(
  // Pages and timers of the script must not keep the command alive.
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(2);
  },
);
