import { buildTracker } from "../../src/actions/build";
import type { Plan } from "../../src/domain/plan";
import { trackerFromPlan } from "../../src/domain/tracker-from-plan";
import { createExcelPort } from "../../src/excel/port";
import { findChanges } from "../../src/workbook/page/difference/find-changes";
import type { CellBlock, CellContent } from "../../src/workbook/page/content";
import { describeTracker } from "../../src/workbook/book/describe";
import { makeWording } from "../../src/workbook/schema/wording";
import { createExcelHost } from "../excel-host";
import { makePlan, makePlanTask } from "../support/plan-builder";
import { day } from "../support/tracker-builder";

const today = day("2021-04-20");

/** One line of the build benchmark; times in milliseconds. */
export interface BuildFigure {
  readonly rows: number;
  /** Wall time of our build less the time inside the simulated Excel. */
  readonly own: number;
  /** The same for a script that only writes the same cells in the same blocks. */
  readonly floor: number;
  readonly roundTrips: number;
  readonly megabytes: number;
  readonly largestRequestMegabytes: number;
}

/** Measures building a tracker of a number of rows, and the bare floor beside it. */
export async function measureBuild(rows: number): Promise<BuildFigure> {
  const plan = planOf(rows);
  const request = { plan, language: "vi", reportDate: today, today } as const;
  const host = createExcelHost({ today });
  host.install();
  const start = performance.now();
  const built = await buildTracker(createExcelPort(), request);
  const own = performance.now() - start - host.millisecondsInside;
  if (!built.ok) throw new Error(JSON.stringify(built.problem));
  const total = host.requestBytes.reduce((sum, bytes) => sum + bytes, 0);
  return {
    rows,
    own,
    floor: await measureFloor(plan),
    roundTrips: host.roundTrips,
    megabytes: total / 1e6,
    largestRequestMegabytes: Math.max(...host.requestBytes) / 1e6,
  };
}

async function measureFloor(plan: Plan): Promise<number> {
  const tracker = trackerFromPlan(plan, { reportDate: today, today });
  const desired = describeTracker(tracker, makeWording("vi"), today);
  const changes = findChanges({
    found: { sheets: [], names: [], properties: { custom: {} } },
    baseline: null,
    desired,
  });
  const writes = changes.flatMap((change) => (change.kind === "writeCells" ? [change] : []));
  const host = createExcelHost({ today });
  const start = performance.now();
  await host.Excel.run(async (context) => {
    for (const { name } of desired.sheets) context.workbook.worksheets.add(name);
    await context.sync();
  });
  for (const { sheet, block } of writes)
    for (const part of partsOf(block)) await writePlainly(host, sheet, part);
  return performance.now() - start - host.millisecondsInside;
}

/** Bytes that a request of the floor stays below, as ours do. */
const MOST_BYTES = 3_500_000;

function partsOf(block: CellBlock): CellBlock[] {
  const bytes = new TextEncoder().encode(JSON.stringify(block.contents)).length;
  const rows = Math.max(1, Math.floor((block.contents.length * MOST_BYTES) / Math.max(bytes, MOST_BYTES)));
  return Array.from({ length: Math.ceil(block.contents.length / rows) }, (_, index) => ({
    row: block.row + index * rows,
    column: block.column,
    contents: block.contents.slice(index * rows, (index + 1) * rows),
  }));
}

async function writePlainly(
  host: ReturnType<typeof createExcelHost>,
  sheet: string,
  block: CellBlock,
): Promise<void> {
  await host.Excel.run(async (context) => {
    const { row, column, contents } = block;
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(row, column, contents.length, contents[0]?.length ?? 1);
    range.values = contents.map((cells) => cells.map(plainValue));
    await context.sync();
  });
}

function plainValue(content: CellContent | undefined): unknown {
  return typeof content === "object" && content !== null ? `x${content.formula}` : (content ?? null);
}

function planOf(rows: number): Plan {
  const tasks = Array.from({ length: rows }, (_, index) =>
    makePlanTask(`Nhiệm vụ số ${index + 1} của kế hoạch tổ chức đại hội đại biểu phụ nữ các cấp`, {
      line: index + 1,
    }),
  );
  return makePlan({ tasks });
}
