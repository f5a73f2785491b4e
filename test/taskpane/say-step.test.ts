import type { StepFacts } from "../../src/actions/steps";
import { PANE } from "../../src/i18n/pane";
import { sayStep } from "../../src/taskpane/screens/Steps/say-step";

const words = PANE.en.dashboard.steps;
const changed = (list: "tasks" | "units", rows: number): StepFacts["lists"][number] => ({
  list,
  changed: rows,
  added: 0,
  removed: 0,
});
const said = (lists: StepFacts["lists"]): string =>
  sayStep({ lists, others: [], fields: ["Unit", "Lead"], only: null, overwritten: 0 }, words);

it("names the fields of a step where they can only be of one list", () => {
  expect(said([changed("tasks", 8)])).toBe("Changed 8 tasks (Unit, Lead).");
  expect(said([changed("tasks", 8), changed("units", 1)])).toBe("Changed 8 tasks; changed 1 unit.");
});
