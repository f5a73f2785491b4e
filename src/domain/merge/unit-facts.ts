import { UNIT_FIELDS } from "../fields/fields";
import { emptyEntry } from "../fields/field";
import { isSameName } from "../names";
import type { PlanSpan } from "../plan-span";
import type { Body, Tracker, Unit } from "../tracker";
import type { PickDay, RowOutcome, Wish } from "./compare-row";
import { withFarDoubt, withPickedDay } from "./compare-row";
import { isEmptyValue, sameValue, saysSame } from "./field";
import type { MergeChange } from "./merge-change";
import type { RecognisedCopy } from "./recognise";
import type { FieldValue, ReturnedFact, UnitFact } from "./returned-copy";
import type { Settlement } from "./settle";

/** What a copy tells of its recipient, compared with what it was sent with and what the list says now. */
export function compareFacts(
  { copy, recipient }: RecognisedCopy,
  { units, bodies }: Pick<Tracker, "units" | "bodies">,
  { span, pick }: { readonly span: PlanSpan | null; readonly pick: PickDay },
): RowOutcome {
  const person: Unit | Body | undefined = [...units, ...bodies].find(({ name }) =>
    isSameName(name, recipient),
  );
  const outcomes = person
    ? copy.facts.flatMap((fact) => compareFact(copy, fact, person, pick) ?? [])
    : copy.facts.flatMap((fact) => tellForNobody(copy.file, fact));
  return {
    settled: outcomes.flatMap((one) => ("value" in one ? [] : [one])),
    wishes: outcomes.flatMap((one) => ("value" in one ? [withFarDoubt(one, span)] : [])),
  };
}

function compareFact(
  { file, base }: RecognisedCopy["copy"],
  { fact, reading: typed, place }: ReturnedFact,
  person: Unit | Body,
  pick: PickDay,
): MergeChange | Wish | null {
  const from = entryOf(person, fact);
  const sent = base?.facts?.[fact] ?? null;
  const about = { file, place, id: person.code, field: fact, from };
  const reading = withPickedDay(typed, about, pick);
  if (reading.kind === "clear" && isEmptyValue(sent) && isEmptyValue(from))
    return { ...about, to: reading.raw, kind: "unchanged", reason: "nothing-to-clear" };
  if (saysSame(reading, sent) && !(reading.kind === "clear" && !isEmptyValue(from))) return null;
  if (reading.kind === "empty")
    return { ...about, to: emptyOf(fact), kind: "unchanged", reason: "empty-cell" };
  if (reading.kind === "unreadable") {
    const { raw: to, reason, candidates } = reading;
    return { ...about, to, kind: "refused", reason, ...(candidates && { candidates }) };
  }
  const value = reading.kind === "clear" ? emptyOf(fact) : reading.value;
  const isThere = sameValue(value, from);
  return {
    change: { ...about, to: value, ...(isThere ? THERE : { kind: "applied" }) },
    value,
    doubt: sameValue(sent, from) ? null : "both-changed",
    isThere,
  };
}

const THERE = { kind: "unchanged", reason: "already-there" } as const;

/** A fact of a recipient that is in no list any more. */
function tellForNobody(file: string, { fact, reading, place }: ReturnedFact): MergeChange[] {
  if (reading.kind === "empty") return [];
  const about = { file, place, id: "", field: fact, from: emptyOf(fact), to: reading.raw };
  return [{ ...about, kind: "refused", reason: "unknown-row" }];
}

function entryOf(person: Unit | Body, fact: UnitFact): FieldValue {
  return fact in person ? (person as Unit)[fact] : emptyOf(fact);
}

function emptyOf(fact: UnitFact): FieldValue {
  return emptyEntry(UNIT_FIELDS[fact]) as FieldValue;
}

/** The units or bodies with what was granted of what they tell of themselves. */
export function withFacts<Person extends Unit | Body>(
  people: readonly Person[],
  granted: readonly Settlement[],
): readonly Person[] {
  const facts = granted.filter(({ change }) => isUnitFact(change.field));
  if (facts.length === 0) return people;
  return people.map((person) => {
    const own = facts.filter(({ id, change }) => id === person.code && change.field in person);
    return own.length === 0
      ? person
      : { ...person, ...Object.fromEntries(own.map(({ change, value }) => [change.field, value])) };
  });
}

/** Whether a field is what a unit tells of itself, and none of a task. */
export function isUnitFact(field: MergeChange["field"]): field is UnitFact {
  return field === "event" || field === "contact" || field === "email";
}
