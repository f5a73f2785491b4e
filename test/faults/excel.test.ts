import { appendFileSync } from "node:fs";
import { ACTIONS, FURTHER_EDITS } from "../hostile/actions";
import { sampleOf } from "../setup/sample";
import { tryFaults } from "./every-fault";
import { ALL_CODES, CODES_OF_EACH_MEANING, faultsOf } from "./fault";
import { recordRun } from "./recorded-run";

/** Actions that write. */
const WRITING = [...ACTIONS, ...FURTHER_EDITS].filter(({ id }) => !["read the overview", "check"].includes(id));
/** Actions in which every documented code is tried; in others one of each meaning, since those of one come to the same. */
const TRIED_WITH_ALL = ["edit a state", "record the report", "undo"];
/** Faults of every day, of all that there are. */
const SAMPLE = 6;

describe.each(sampleOf(WRITING, 1))("“$id”, broken off by Excel", (action) => {
  it("ends as if nothing had happened, or as before", async () => {
    const run = await recordRun(action);
    expect(run.told).toMatchObject({ ok: true });
    const codes = TRIED_WITH_ALL.includes(action.id) ? ALL_CODES : CODES_OF_EACH_MEANING;
    const faults = faultsOf(
      run.calls.map(({ trips }) => trips.length),
      codes,
    );
    const t = performance.now();
    const tried = await tryFaults(run, sampleOf(faults, SAMPLE));
    appendFileSync("/tmp/flt2/tried.txt", `${action.id}: ${tried.count} ${tried.outcomes} wrong ${tried.wrong.length} ${Math.round(performance.now() - t)}\n${tried.wrong.slice(0, 12).map((w) => JSON.stringify(w).slice(0, 1260)).join("\n")}\n`);
    expect(tried.wrong.length).toEqual(0);
  });
});
