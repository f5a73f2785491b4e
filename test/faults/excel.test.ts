import { ACTIONS, FURTHER_EDITS } from "../hostile/actions";
import { sampleOf } from "../setup/sample";
import { tryFaults } from "./every-fault";
import { ALL_CODES, CODES_HEARD, CODES_OF_EACH_MEANING, faultsOf } from "./fault";
import { recordRun } from "./recorded-run";

/** Actions that write. */
const WRITING = [...ACTIONS, ...FURTHER_EDITS].filter(
  ({ id }) => !["read the overview", "check"].includes(id),
);
/** Actions in which every documented code is tried, or one of each meaning; in the others those that something hears. */
const CODES_TRIED: Readonly<Record<string, readonly string[]>> = {
  "edit a state": ALL_CODES,
  "add tasks": CODES_OF_EACH_MEANING,
  "record the report": CODES_OF_EACH_MEANING,
  redo: CODES_OF_EACH_MEANING,
  "remember what was sent": CODES_OF_EACH_MEANING,
  "revise from a plan": CODES_OF_EACH_MEANING,
  "roll out": CODES_OF_EACH_MEANING,
};
/** Faults of every day, of all that there are. */
const SAMPLE = 6;

describe.each(sampleOf(WRITING, 1))("“$id”, broken off by Excel", (action) => {
  it("ends as if nothing had happened, or as before", async () => {
    const run = await recordRun(action);
    expect(run.told).toMatchObject({ ok: true });
    const codes = CODES_TRIED[action.id] ?? CODES_HEARD;
    const faults = faultsOf(
      run.calls.map(({ trips }) => trips.length),
      codes,
    );
    const tried = await tryFaults(run, sampleOf(faults, SAMPLE));
    expect(tried.wrong).toEqual([]);
  });
});
