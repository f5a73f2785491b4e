import { fail, type Result } from "../../domain/result";
import type { PlanReading } from "../services/source";
import type { BuildOrder, BuildOutcome, OnProgress, PaneServices } from "../services/services";
import { attempt } from "./attempt";
import { readNow, readToday } from "./clock";
import type { Asked } from "./planChunk";

/** The pane's services on the open workbook. What only some of them need is loaded when first used. */
export function createServices(inExcel: boolean, person: () => string): PaneServices {
  const inWorkbook = <Value>(work: () => Promise<Result<Value>>): Promise<Result<Value>> =>
    inExcel ? attempt(work) : Promise.resolve(fail({ code: "no-excel" }));
  return {
    today: readToday,
    readPlanText: (...given) => attempt(async () => (await import("./planChunk")).parsePlanText(...given)),
    readPlanFile: (file, onProgress, signal, isPlanAnyway = false) =>
      attempt(() => readFile(file, { isPlanAnyway, watch: { onProgress, signal } })),
    readSamplePlan: () => attempt(readSamplePlan),
    readOpenList: () => inWorkbook(async () => (await import("./listChunk")).readOpenList()),
    readListFile: (file) => attempt(async () => (await import("./listChunk")).readListFile(file)),
    build: (...order) => inWorkbook(() => build(person(), ...order)),
  };
}

async function readFile(file: File, asked: Asked): Promise<Result<PlanReading>> {
  const [{ readPlanFile }, bytes] = await Promise.all([import("./planChunk"), file.arrayBuffer()]);
  return readPlanFile(new Uint8Array(bytes), file.name, asked);
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
  by: string,
  order: BuildOrder,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Result<BuildOutcome>> {
  const { buildTracker, openWorkbookPort } = await import("./buildChunk");
  const note = { when: readNow(), reason: "", source: order.plan.number, by };
  const request = { ...order, note, today: readToday() };
  const result = await buildTracker(openWorkbookPort, request, onProgress, signal);
  // Unlike other work, a build that was stopped half-way is gone on with by the next one.
  return !result.ok && result.problem.code === "cancelled" ? fail({ code: "build-cancelled" }) : result;
}
