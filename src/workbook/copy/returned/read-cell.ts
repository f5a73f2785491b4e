import type { DateEntry } from "../../../domain/entry";
import { isUnrecognised } from "../../../domain/entry";
import type { DayContext } from "../../../domain/merge/day-text";
import { readDayText } from "../../../domain/merge/day-text";
import { asksToClear } from "../../../domain/merge/fold";
import { readPercent } from "../../../domain/merge/percent-text";
import type { RawValue, Reading, TaskField } from "../../../domain/merge/returned-copy";
import { readStateWords } from "../../../domain/merge/state-words";
import { nameKey } from "../../../domain/names";
import { cutToCell, fitsCell } from "../../cell-limit";
import type { CellContent, CellValue } from "../../content";
import { readChoice } from "../../rows/cell-value";
import { fromSerial } from "../../serial";
import { LABELS } from "../../wording";
import { isHarmless } from "./formula-safety";

const LANGUAGES = [LABELS.vi, LABELS.en];
const EMPTY: Reading = { kind: "empty" };
const ERROR_VALUE = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|ERROR!?)/;
/** Halves of letters, and characters that no file may hold: they would be written as U+FFFD and differ for ever. */
const UNSPEAKABLE = /[\uD800-\uDFFF\uFFFE\uFFFF]/gu;

/** What a cell of a returned task table says. A formula arrives as its value or not at all. */
export function readCell(content: CellContent | undefined, field: TaskField, context: DayContext): Reading {
  if (typeof content === "object" && content !== null) {
    const { cached } = content;
    if (!isHarmless(content.formula))
      return { kind: "unreadable", reason: "external-formula", raw: cached ?? content.formula };
    if (cached === undefined)
      return { kind: "unreadable", reason: "formula-without-value", raw: content.formula };
    return readPlain(cached, field, context);
  }
  return readPlain(content ?? null, field, context);
}

function readPlain(value: CellValue, field: TaskField, context: DayContext): Reading {
  if (value === null || (typeof value === "string" && value.trim() === "")) return EMPTY;
  if (typeof value === "string") {
    if (ERROR_VALUE.test(value)) return { kind: "unreadable", reason: "error-value", raw: value };
    // What is told of it, or kept of a proposal, has to fit into a cell too.
    if (!fitsCell(value)) return { kind: "unreadable", reason: "too-long", raw: cutToCell(value) };
    if (asksToClear(value)) return { kind: "clear", raw: value };
  }
  return READERS[field](value, context);
}

type Reader = (raw: RawValue, context: DayContext) => Reading;

const readTextCell: Reader = (raw) => ({
  kind: "value",
  value: String(raw).replace(UNSPEAKABLE, "\uFFFD"),
  raw,
});

const readDateCell: Reader = (raw, context) => {
  const none: Reading = { kind: "unreadable", reason: "not-a-date", raw };
  if (typeof raw === "number") {
    const day = fromSerial(raw);
    return day === null ? none : { kind: "value", value: day satisfies DateEntry, raw };
  }
  const found = typeof raw === "string" ? readDayText(raw, context) : ({ kind: "none" } as const);
  if (found.kind === "ambiguous")
    return { kind: "unreadable", reason: "ambiguous-date", raw, candidates: found.candidates };
  const isKept = found.kind === "day" && found.day >= "2000-01-01" && found.day <= "2099-12-31";
  return isKept ? { kind: "value", value: found.day, raw } : none;
};

const readStateCell: Reader = (raw) => {
  const chosen = readChoice(
    raw,
    LANGUAGES.map(({ states }) => states),
  );
  const state = isUnrecognised(chosen) ? readStateWords(String(raw)) : chosen;
  return state === null
    ? { kind: "unreadable", reason: "unknown-state", raw }
    : { kind: "value", value: state, raw };
};

const readPercentCell: Reader = (raw) => {
  const share = typeof raw === "boolean" ? null : readPercent(raw);
  return share === null
    ? { kind: "unreadable", reason: "not-a-percentage", raw }
    : { kind: "value", value: share, raw };
};

const readNumberCell: Reader = (raw) => {
  const number = typeof raw === "number" ? raw : Number(String(raw).replace(",", "."));
  return Number.isFinite(number)
    ? { kind: "value", value: Math.floor(number), raw }
    : { kind: "unreadable", reason: "not-understood", raw };
};

function choiceReader<Choice extends string>(labels: readonly Readonly<Record<Choice, string>>[]): Reader {
  return (raw) => {
    // What came back becomes a value of ours: what its sender meant counts, not what a formula would make of it.
    const chosen = readChoice(raw, labels, nameKey);
    return chosen === null || isUnrecognised(chosen)
      ? { kind: "unreadable", reason: "not-understood", raw }
      : { kind: "value", value: chosen as never, raw };
  };
}

const READERS: Readonly<Record<TaskField, Reader>> = {
  section: readTextCell,
  stream: choiceReader(LANGUAGES.map(({ streams }) => streams)),
  title: readTextCell,
  shortTitle: readTextCell,
  unit: readTextCell,
  lead: readTextCell,
  support: readTextCell,
  follower: readTextCell,
  dueText: readTextCell,
  dueKind: choiceReader(LANGUAGES.map(({ dueKinds }) => dueKinds)),
  due: readDateCell,
  offset: readNumberCell,
  offsetUnit: choiceReader(LANGUAGES.map(({ offsetUnits }) => offsetUnits)),
  extendedTo: readDateCell,
  state: readStateCell,
  percent: readPercentCell,
  completedOn: readDateCell,
  product: readTextCell,
  difficulty: readTextCell,
  proposal: readTextCell,
  lateReason: readTextCell,
  note: readTextCell,
  updatedOn: readDateCell,
};
