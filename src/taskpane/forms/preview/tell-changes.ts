import type { EditPlan } from "../../../actions/edit";
import { calendarOf } from "../../../domain/edit/calendar";
import type { Tracker } from "../../../domain/tracker";
import type { Joining } from "../flow";
import type { Headers } from "./changed-names";
import { listChangedRows, type ChangedRow } from "./changed-rows";
import { groupDifferences } from "./group-differences";
import { knowRows } from "./known-rows";
import { listPeople } from "./listed-people";
import { listMovedRows } from "./moved-rows";
import { sayChanged, type Speech } from "./say-changed";
import { sayClosing } from "./say-closing";
import { sayJoined, sayRounds, sayRows } from "./say-rows";
import { sayWho } from "./say-who";

/** Sentences told at once; what comes after them is in the list of rows. */
const MOST = 10;

/** An action that a person looks at, and the tracker as it was then. */
export interface Looked {
  readonly plan: EditPlan;
  readonly before: Tracker;
  readonly headers: Headers;
  /** The tasks that were chosen for it. */
  readonly about: readonly string[];
  readonly joins?: Joining | undefined;
}

/** What an action changes, in sentences: rows to which the same happens together, then what was chosen and stays as it is. */
export function tellChanges(
  { plan, before, headers, about, joins }: Looked,
  speech: Omit<Speech, "calendar">,
): readonly string[] {
  const { texts } = speech;
  const known = knowRows(before);
  const patch = plan.journal?.step.patch;
  const people = patch && listPeople(before, patch);
  const rows = groupDifferences(plan.differences, new Set(known.keys()));
  const closing = patch ? sayClosing(patch, before, speech) : [];
  const changed = listChangedRows(rows, { known, before, patch, people, headers });
  const isTask = (code: string): boolean => known.get(code)?.list === "tasks";
  // What closing means is more than its setting.
  const isTold = (code: string): boolean => code === "" && closing.length > 0;
  const tasks = changed.filter(({ code }) => isTask(code));
  const others = changed.filter(({ code }) => !isTask(code) && !isTold(code));
  const said = { ...speech, calendar: calendarOf(before) };
  const sentences = [
    ...closing,
    ...(joins ? [sayJoined(joins, known, texts.preview)] : []),
    ...sayChanged(others, said),
    ...(patch ? sayRows(patch, { before, joins }, texts.preview) : []),
    ...sayChanged(tasks, said),
    ...(patch && people ? sayRounds(patch, people, texts.preview) : []),
  ];
  const told = new Set(rows.map(({ id }) => id));
  const rowOf = (code: string): Pick<ChangedRow, "code" | "row"> => ({ code, row: known.get(code) ?? null });
  const moved = patch ? listMovedRows(patch, before).map(rowOf) : [];
  const left = about.filter((id) => !told.has(id)).map(rowOf);
  const more = Math.max(0, sentences.length - MOST);
  return [
    ...sentences.slice(0, MOST),
    ...(more === 0 ? [] : [texts.preview.others(more)]),
    ...(moved.length === 0 ? [] : [texts.preview.will(sayWho(moved, texts), texts.preview.moved)]),
    ...(left.length === 0 ? [] : [texts.preview.will(sayWho(left, texts), texts.preview.unchanged)]),
  ];
}
