import { addExampleProgress } from "../../src/domain/example-progress";
import { day, makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";

it("counts no invented deadline from a congress where a task is of no unit, and so has none", () => {
  const unit = "Hội LHPN quận Tây Hồ";
  const tracker = makeTracker({
    units: [makeUnit("DV-01", unit, { event: day("2021-04-27") })],
    tasks: [makeNumberedTask(1, { unit, due: null }), makeNumberedTask(2, { unit: "", due: null })],
  });
  const [ofUnit, common] = addExampleProgress(tracker).tasks;
  expect(ofUnit).toMatchObject({ dueKind: "relative", offset: -12 });
  expect(common).toMatchObject({ dueKind: "none", offset: null, offsetUnit: null, state: "in-progress" });
});
