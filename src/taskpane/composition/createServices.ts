import { fail, succeed, type Result } from "../../domain/result";
import type { PlanReading } from "../plan/source";
import type { BuildOrder, BuildOutcome, OnProgress, PaneServices } from "../services/services";
import { readToday } from "./clock";

/** The pane's services on the open workbook. What only some of them need is loaded when first used. */
export function createServices(inExcel: boolean): PaneServices {
  return {
    readPlanText: (text) => shown(async () => (await import("./planChunk")).parsePlanText(text)),
    readPlanFile: (file) => shown(() => readFile(file)),
    readSamplePlan: () => shown(readSamplePlan),
    readOpenList: () =>
      inExcel
        ? shown(async () => (await import("./listChunk")).readOpenList())
        : Promise.resolve(fail({ code: "no-excel" })),
    readListFile: (file) => shown(async () => (await import("./listChunk")).readListFile(file)),
    build: (order, onProgress, signal) =>
      inExcel ? shown(() => build(order, onProgress, signal)) : Promise.resolve(fail({ code: "no-excel" })),
    showSheet: (sheet) => shown(() => showSheet(sheet)),
  };
}

/** A bug, or a part that could not be loaded, is shown to the person as well; the pane never waits for ever. */
async function shown<Value>(work: () => Promise<Result<Value>>): Promise<Result<Value>> {
  try {
    return await work();
  } catch (error) {
    return fail({ code: "unknown", at: error instanceof Error ? error.message : String(error) });
  }
}

async function readFile(file: File): Promise<Result<PlanReading>> {
  const [{ readPlanFile }, bytes] = await Promise.all([import("./planChunk"), file.arrayBuffer()]);
  return readPlanFile(new Uint8Array(bytes), file.name);
}

/** The sample comes with the pane, from the pane's own address. */
async function readSamplePlan(): Promise<Result<PlanReading>> {
  const [{ parsePlanText }, response] = await Promise.all([
    import("./planChunk"),
    fetch("assets/sample-plan.vi.txt"),
  ]);
  if (!response.ok) return fail({ code: "unknown", at: `${response.url}: ${response.status}` });
  return parsePlanText(await response.text());
}

async function build(
  order: BuildOrder,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Result<BuildOutcome>> {
  const { buildTracker, openWorkbookPort } = await import("./buildChunk");
  const result = await buildTracker(openWorkbookPort, { ...order, today: readToday() }, onProgress, signal);
  // Unlike other work, a build that was stopped half-way is gone on with by the next one.
  if (!result.ok && result.problem.code === "cancelled") return fail({ code: "build-cancelled" });
  if (!result.ok) return result;
  const { sheets, ...numbers } = result.value;
  const [summarySheet = "", tasksSheet = summarySheet] = sheets;
  return succeed({ ...numbers, summarySheet, tasksSheet });
}

async function showSheet(sheet: string): Promise<Result<null>> {
  const { openWorkbookPort } = await import("./buildChunk");
  const result = await openWorkbookPort.apply([{ kind: "activate", sheet }]);
  return result.ok ? succeed(null) : result;
}
