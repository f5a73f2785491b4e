import type { Day } from "../../../domain/day";
import { dayOf } from "../../../domain/entry";
import { gather } from "../../../domain/gather";
import type { WorkCalendar } from "../../../domain/working-day";
import { formatDay } from "../../../i18n/format-day";
import type { Language } from "../../../i18n/language";
import type { MaintainTexts } from "../../../i18n/maintain";
import { sayCongressDays, sayDeadline, someOf } from "../typed-deadline";
import type { ChangedPart, ChangedRow } from "./changed-rows";
import type { DeadlineState } from "./deadline-change";
import { sayWho } from "./say-who";

/** What sentences about changes are said with. */
export interface Speech {
  readonly texts: MaintainTexts;
  readonly language: Language;
  readonly calendar: WorkCalendar;
}

/** A sentence for each group of rows to which the same happens. */
export function sayChanged(rows: readonly ChangedRow[], speech: Speech): readonly string[] {
  const alike = gather(rows, ({ row, parts }) => JSON.stringify([row?.list ?? null, parts.map(nameOf)]));
  return [...alike.values()].flatMap((group) => sayGroup(group, speech));
}

/** Rows in which the same fields change: together where they change alike, in a list where each gets a value of its own. */
function sayGroup(rows: readonly ChangedRow[], speech: Speech): readonly string[] {
  const { preview } = speech.texts;
  const alike = [...gather(rows, ({ parts }) => JSON.stringify(parts.map(valueOf))).values()];
  const [part, ...others] = rows[0]?.parts ?? [];
  const isShort = rows.every(({ parts: [one] }) => afterOf(one, "").length <= FEW_LETTERS);
  const isEach = alike.length > 1 && alike.length === rows.length;
  if (part?.kind === "field" && others.length === 0 && isEach && isShort) {
    const values = rows.map((row) => `${row.row?.name ?? row.code} ${afterOf(row.parts[0], preview.empty)}`);
    return [preview.will(part.field, someOf(preview, values))];
  }
  return alike.map((group) => sayAlike(group, speech));
}

function sayAlike(rows: readonly ChangedRow[], speech: Speech): string {
  const { preview } = speech.texts;
  const parts = rows[0]?.parts ?? [];
  const clauses = parts.map((_, index) => sayPart(rows, index, speech));
  const isCounted = parts[0]?.kind === "deadline" && parts[0].now?.kind === "relative";
  // The days of a count from the congress name the units, where one has a day.
  const isNamed = isCounted && rows.some(({ row }) => dayOf(row?.unit?.event ?? null) !== null);
  return preview.will(sayWho(rows, speech.texts, !isNamed), preview.then(clauses));
}

/** What happens to rows in which a part changes alike. */
function sayPart(rows: readonly ChangedRow[], index: number, speech: Speech): string {
  const { preview } = speech.texts;
  const all = rows.flatMap(({ parts }) => parts[index] ?? []);
  const [part] = all;
  if (!part) return "";
  switch (part.kind) {
    case "deadline":
      return sayDeadlineChange(part, rows, speech);
    case "unit": {
      const leads = all.filter((each) => each.kind === "unit" && each.withLead).length;
      return preview.goes(part.to, leads, rows.length);
    }
    case "names":
      return preview.swapped(part.field, part.gone, part.come);
    case "field":
      return sayField(part, shared(all.map(beforeOf)), preview);
    default:
      return preview[part.kind];
  }
}

function sayField(
  { field, after }: Extract<ChangedPart, { kind: "field" }>,
  before: string | null,
  { entered, emptied, replaced }: MaintainTexts["preview"],
): string {
  if (after === "") return emptied(field);
  return before === "" ? entered(field, clip(after)) : replaced(field, clip(before ?? ""), clip(after));
}

/** Letters of a value that is told whole: what changes in a task's sentence mostly stands at its end. */
const MOST_LETTERS = 1000;
/** Letters of a value that has a place in a list of several. */
const FEW_LETTERS = 80;

function clip(value: string): string {
  return value.length <= MOST_LETTERS ? value : `${value.slice(0, MOST_LETTERS - 1).trimEnd()}…`;
}

function sayDeadlineChange(
  { now }: Extract<ChangedPart, { kind: "deadline" }>,
  rows: readonly ChangedRow[],
  speech: Speech,
): string {
  const { texts } = speech;
  const said = sayState(now, speech);
  if (now?.kind === "relative") {
    const congresses = rows.map(({ row }) => row?.unit).filter((unit) => unit !== null && unit !== undefined);
    const each = [...new Map(congresses.map((unit) => [unit.name, unit])).values()];
    return texts.preview.of(said, sayCongressDays(texts, now, { ...speech, congresses: each }));
  }
  const was = shared(
    rows.map(({ parts }) => (parts[0]?.kind === "deadline" ? sayWas(parts[0].was, speech) : "")),
  );
  return texts.preview.of(said, was ?? "");
}

function sayState(state: DeadlineState, { texts, language }: Speech): string {
  const { preview } = texts;
  const showDay = (day: string): string => formatDay(day, language);
  if (state === null) return preview.noDue;
  if (state.kind === "extended") return preview.extended(showDay(state.day));
  return preview.due(sayDeadline(texts, state, (day: Day) => showDay(day)));
}

function sayWas(was: DeadlineState, speech: Speech): string {
  return was === null ? "" : speech.texts.preview.was(sayState(was, speech));
}

function nameOf(part: ChangedPart): unknown {
  return "field" in part ? [part.kind, part.field] : part.kind;
}

/** What a part comes to; whether the lead goes with the unit is counted, not told apart. */
function valueOf(part: ChangedPart): unknown {
  if (part.kind === "unit") return part.to;
  if (part.kind === "names") return [part.gone, part.come];
  return part.kind === "deadline" ? part.now : afterOf(part, "");
}

function afterOf(part: ChangedPart | undefined, empty: string): string {
  return part?.kind === "field" && part.after !== "" ? part.after : empty;
}

function beforeOf(part: ChangedPart): string | null {
  return part.kind === "field" ? part.before : "";
}

/** What all of some words say; null where they differ. */
function shared(words: readonly (string | null)[]): string | null {
  const [first = null] = words;
  return words.every((word) => word === first) ? first : null;
}
