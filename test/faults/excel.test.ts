import { ACTIONS } from "../hostile/actions";
import { runUndisturbed } from "../hostile/run-action";
import { sampleOf } from "../setup/sample";
import { faultsAfter, faultsOf } from "./excel-fault";

/** Actions that write. */
const WRITING = ACTIONS.filter(({ id }) => !["read the overview", "check"].includes(id));
/** Faults of every day, of all that there are. */
const SAMPLE = 3;

describe.each(sampleOf(WRITING, 1))("“$id”, broken off by Excel", (action) => {
  it("ends as if nothing had happened, or as before", async () => {
    const { roundTrips } = await runUndisturbed(action);
    for (const fault of sampleOf(faultsOf(roundTrips), SAMPLE))
      expect({ ...fault, faults: await faultsAfter(action, fault) }).toEqual({ ...fault, faults: [] });
  });
});
