import type { Day } from "../../src/domain/day";
import type { Deadline } from "../../src/domain/deadline";
import { parseDeadline } from "../../src/plan-import";
import { describeWithSharedPlans, sharedPlan } from "./support/shared-plans";

interface PhraseCase {
  readonly phrase: string;
  readonly contextYear?: number;
  readonly issuedOn?: Day;
  readonly [key: string]: unknown;
}

const NOTES = ["phrase", "contextYear", "issuedOn", "note", "typo", "relative", "notADeadline"];

describeWithSharedPlans("deadline phrases as offices write them", () => {
  const cases = JSON.parse(sharedPlan("deadline-phrases.json")) as PhraseCase[];

  it.each(cases)("$phrase", (phraseCase) => {
    const { phrase, contextYear, issuedOn } = phraseCase;
    const deadline = parseDeadline(phrase, { year: contextYear, issuedOn });
    const { text, ...understood } = withoutProposal(deadline);
    const wanted = Object.fromEntries(Object.entries(phraseCase).filter(([key]) => !NOTES.includes(key)));
    expect(understood).toEqual(wanted);
    expect(text).toBe(phrase);
  });
});

function withoutProposal(deadline: Deadline): Deadline {
  return Object.fromEntries(
    Object.entries(deadline).filter(([key]) => key !== "proposedTo"),
  ) as unknown as Deadline;
}
