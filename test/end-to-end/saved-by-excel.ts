import { buildTracker } from "../../src/actions/build";
import { applyEdit } from "../../src/actions/edit";
import { recordReport } from "../../src/actions/snapshot";
import { extendDeadline, setEventDates } from "../../src/domain/edit/deadlines";
import { addUnits } from "../../src/domain/edit/people";
import { inTurn } from "../../src/domain/edit/edit";
import { markDone, removeTasks } from "../../src/domain/edit/tasks";
import type { Plan } from "../../src/domain/plan";
import type { WorkbookContent } from "../../src/workbook/page/content";
import { openSimulatedExcel } from "../headless/simulated-excel";
import { makePlan } from "../support/plan-builder";
import { samplePlan } from "../support/sample-plan";
import { day } from "../support/tracker-builder";
import { thirtyUnits } from "../support/tracker-samples";

/** The day on which the files are written. */
export const TODAY = day("2021-04-20");

const NOTE = { when: "2021-04-20 08:30", reason: "theo công văn 12", source: "Bảng điều khiển" };

/** A plan that names nothing. */
export function emptyPlan(): Plan {
  return makePlan();
}

/** The sample plan for thirty units. */
export function thirtyUnitPlan(): Plan {
  return { ...samplePlan(), units: thirtyUnits(0).units.map(({ name, group }) => ({ name, group })) };
}

/** The workbook of a plan, as the simulated Excel saves it. */
export async function buildFile(plan: Plan): Promise<Uint8Array> {
  const excel = openSimulatedExcel({ today: TODAY });
  const request = { plan, language: "vi", reportDate: TODAY, today: TODAY, allowEmpty: true } as const;
  const built = await buildTracker(excel.port, request);
  if (!built.ok) throw new Error(built.problem.code);
  return excel.save();
}

/** A tracker with a day's work in it, a unit more, a row less and a report kept, as the simulated Excel saves it. */
export async function editFile(content: WorkbookContent): Promise<Uint8Array> {
  const excel = openSimulatedExcel({ today: TODAY, content });
  const edit = inTurn(
    setEventDates(new Map([["DV-01", day("2021-04-28")]])),
    markDone(["NV-001"], day("2021-04-19"), "BC 15"),
    extendDeadline(["NV-002"], day("2021-05-20")),
    addUnits(["Hội LHPN quận Ba Đình"], "Khối quận", "Hội LHPN quận Tây Hồ"),
    removeTasks(["NV-003"]),
  );
  const request = { title: "Thử", note: NOTE, today: TODAY };
  const edited = await applyEdit(excel.port, { ...request, edit });
  if (!edited.ok) throw new Error(edited.problem.code);
  const recorded = await recordReport(excel.port, { ...request, replace: false });
  if (!recorded.ok) throw new Error(recorded.problem.code);
  return excel.save();
}
