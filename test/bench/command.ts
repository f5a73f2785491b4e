import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import type { Plan } from "../../src/domain/plan";
import { readXlsx } from "../../src/xlsx/read";
import { writeXlsx } from "../../src/xlsx/write";
import { runCommand } from "../headless/run";
import { makePlanTask } from "../support/plan-builder";
import { samplePlan } from "../support/sample-plan";

const UNITS = 126;
/** 79 tasks of each unit and 46 done once make 10,000 rows. */
const TASKS_OF_EACH = 79;
const TASKS_ONCE = 46;

/** What `tracker build` of 10,000 rows and 126 units takes. */
export interface CommandFigure {
  /** Time the process had the processor. */
  readonly processorSeconds: number;
  /** The most memory it held, office.js, the simulated Excel and the compiler of the tests included. */
  readonly peakMegabytes: number;
  /** Its time against that of only writing the same workbook to bytes. */
  readonly ratio: number;
}

/** Runs the command in this process, which should have done nothing else before. */
export async function measureCommand(): Promise<CommandFigure> {
  const folder = mkdtempSync(join(tmpdir(), "tien-do-bench-"));
  try {
    const [plan, out] = [join(folder, "plan.json"), join(folder, "out.xlsx")];
    writeFileSync(plan, JSON.stringify(largePlan()));
    const words = ["build", "--plan", plan, "--out", out, "--report-date", "2021-04-20"];
    const { error } = await runCommand(words, { now: new Date(2021, 3, 20), input: Readable.from([]) });
    if (error !== "") throw new Error(error);
    const build = processorSeconds();
    const peakMegabytes = process.resourceUsage().maxRSS / 1024;
    return { processorSeconds: build, peakMegabytes, ratio: build / (await writingSeconds(out)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function writingSeconds(path: string): Promise<number> {
  const content = await readXlsx(new Uint8Array(readFileSync(path)));
  if (!content.ok) throw new Error(content.problem.code);
  const start = processorSeconds();
  await writeXlsx(content.value);
  return processorSeconds() - start;
}

function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function largePlan(): Plan {
  const sample = samplePlan();
  const tasks = Array.from({ length: TASKS_OF_EACH + TASKS_ONCE }, (_, index) => {
    const { title, stream, deadline } =
      sample.tasks[index % sample.tasks.length] ?? makePlanTask("Nhiệm vụ của kế hoạch");
    const whose =
      index < TASKS_OF_EACH
        ? ({ scope: "each-unit", lead: null } as const)
        : ({ scope: "once", lead: "Ban Tổ chức" } as const);
    return makePlanTask(`${title} (${index + 1})`, { stream, deadline, line: index + 1, ...whose });
  });
  const units = Array.from({ length: UNITS }, (_, index) => ({
    name: `Hội LHPN xã số ${index + 1}`,
    group: "Khối xã",
  }));
  return { ...sample, units, tasks, milestones: [], problems: [] };
}

if (process.argv[1]?.endsWith("command.ts")) console.log(JSON.stringify(await measureCommand()));
