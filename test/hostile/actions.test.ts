import { TEMPERAMENTS } from "../excel-host/temperaments/table";
import { ACTIONS } from "./actions";
import { faultsOf, faultsOfSame } from "./judge";
import { runAction, runUndisturbed } from "./run-action";
import { sampleOf } from "../setup/sample";

/** Actions of every day under each temperament; the others are for long runs. */
const EACH = 1;
const TOGETHER = 3;
/** Temperaments of every day. */
const DAILY = 6;

// So many of each are told here for whoever counts them: README.
const PRODUCT = `${TEMPERAMENTS.length} temperaments × ${ACTIONS.length} actions`;

describe.each(sampleOf(TEMPERAMENTS, DAILY))(`${PRODUCT}: an Excel that is $id`, (temperament) => {
  it.each(sampleOf(ACTIONS, EACH))(
    `lets “$id” come to its outcome: ${temperament.outcome}`,
    async (action) => {
      const kind = await runUndisturbed(action);
      const run = await runAction(action, { temperaments: [temperament.id] });
      expect(faultsOf(run, kind, temperament)).toEqual([]);
    },
  );
});

describe("An Excel with all temperaments that go together", () => {
  const temperaments = TEMPERAMENTS.filter(({ combines }) => combines).map(({ id }) => id);

  it.each(sampleOf(ACTIONS, TOGETHER))("does “$id” as one without any", async (action) => {
    const kind = await runUndisturbed(action);
    expect(faultsOfSame(await runAction(action, { temperaments }), kind)).toEqual([]);
  });
});

describe("An Excel that is busy at one round trip or another", () => {
  it.each(sampleOf(ACTIONS, EACH))("lets “$id” go through at the second try", async (action) => {
    const kind = await runUndisturbed(action);
    for (let trip = 1; trip <= kind.roundTrips; trip += 1) {
      const run = await runAction(action, {
        prepare: ({ host }) => host.failRequest(trip, "ActivityLimitReached"),
      });
      expect({ trip, faults: faultsOfSame(run, kind, action) }).toEqual({ trip, faults: [] });
    }
  });
});
