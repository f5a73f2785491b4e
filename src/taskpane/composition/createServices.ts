import { fail } from "../../domain/result";
import type { PaneServices } from "../services/services";

/** stub */
export function createServices(): PaneServices {
  const later = () => Promise.resolve(fail({ code: "unknown" }));
  return { readPlanText: later, readPlanFile: later, readSamplePlan: later, build: later, showSheet: later };
}
