import { carryPatch, invertPatch } from "../domain/patch/tracker-patch";
import type { RowList } from "../domain/fields/row-lists";
import { ROW_LIST_KEYS, codeOf, titleOf } from "../domain/fields/row-lists";
import type { Tracker } from "../domain/tracker";
import { describeDifferences, type Difference } from "../workbook/book/log-entries";
import type { History, PastStep } from "../workbook/book/memory/history";
import { standsAlone } from "../workbook/book/memory/stands-alone";
import type { Wording } from "../workbook/schema/wording";
import { placeOf } from "./undo";

/** A workbook's steps and what they are told by. */
export interface ToldBy {
  readonly past: History;
  readonly tracker: Tracker;
  readonly wording: Wording;
}

/** A step as people read it. */
export interface StepEntry extends Pick<PastStep, "number" | "title" | "when"> {
  /** Who did it, "" where nobody has said. */
  readonly by: string;
  readonly isUndone: boolean;
  readonly what: StepFacts;
  /** Rows and sheets that somebody has worked in since, which taking it back would leave. */
  readonly left: readonly string[];
  /** Whether it can be taken back by itself, and the steps after it stay. */
  readonly isAlone: boolean;
}

/** How much a step did to a list. */
export interface ListFacts {
  readonly list: RowList;
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
}

/** What a step did. */
export interface StepFacts {
  readonly lists: readonly ListFacts[];
  /** What changed as a whole. */
  readonly others: readonly ("settings" | "holidays" | "snapshots" | "rounds")[];
  /** Headers of the fields that changed, each once. */
  readonly fields: readonly string[];
  /** The one row or setting that it was about, field by field; null where there are several. */
  readonly only: { readonly name: string; readonly differences: readonly Difference[] } | null;
  /** Cells of ours that were put right on the way. */
  readonly overwritten: number;
}

/** What was done in a workbook and what of it was taken back again, the latest first. */
export function tellSteps({ past, tracker, wording }: ToldBy): StepEntry[] {
  const left = leftBy(past, tracker, wording);
  const entryOf = (step: PastStep, isUndone: boolean): StepEntry => ({
    number: step.number,
    title: step.title,
    when: step.when,
    by: step.by ?? "",
    isUndone,
    what: factsOf(step, tracker, wording),
    left: left.get(step.number) ?? [],
    isAlone: !isUndone && standsAlone(step, past),
  });
  const all = [
    ...past.done.map((step) => entryOf(step, false)),
    ...past.undone.map((step) => entryOf(step, true)),
  ];
  return all.sort((one, other) => other.number - one.number);
}

/** What taking each step back would leave, those after it taken back before. */
function leftBy({ done }: History, tracker: Tracker, wording: Wording): ReadonlyMap<number, string[]> {
  const left = new Map<number, string[]>();
  let now = tracker;
  for (const { number, patch } of [...done].reverse()) {
    const carried = carryPatch(now, invertPatch(patch));
    const worked = carried.left.filter(({ field }) => field !== "updatedOn");
    left.set(number, [...new Set(worked.map((one) => placeOf(one, wording)))]);
    now = carried.tracker;
  }
  return left;
}

function factsOf({ patch, cells = [], own }: PastStep, tracker: Tracker, wording: Wording): StepFacts {
  const lists = ROW_LIST_KEYS.map((list): ListFacts => {
    const { changed, added, removed } = patch[list];
    return { list, changed: changed.length, added: added.length, removed: removed.length };
  }).filter(({ changed, added, removed }) => changed + added + removed > 0);
  const rounds = patch.rounds ?? { changed: [], added: [], removed: [] };
  const others = [
    ...(["settings", "holidays", "snapshots"] as const).filter((key) => patch[key] !== null),
    ...(rounds.changed.length + rounds.added.length + rounds.removed.length > 0 ? ["rounds" as const] : []),
  ];
  const counted = wording.labels.tasks.updatedOn;
  const told = describeDifferences(patch, wording, own);
  const differences = told.filter(({ field }) => field !== counted || told.length === 1);
  const ids = new Set(differences.map(({ id }) => id));
  const [id = ""] = ids;
  const isOne = ids.size === 1 && others.every((one) => one === "settings");
  const isChange = lists.every(({ added, removed }) => added + removed === 0);
  return {
    lists,
    others,
    fields: isChange ? [...new Set(differences.map(({ field }) => field))] : [],
    only: isOne ? { name: nameOf(id, patch, tracker), differences } : null,
    overwritten: cells.length,
  };
}

/** What the row of a code is called, even where it is gone by now. */
function nameOf(id: string, patch: PastStep["patch"], tracker: Tracker): string {
  for (const list of ROW_LIST_KEYS) {
    const rows: readonly Tracker[RowList][number][] = [
      ...tracker[list],
      ...[...patch[list].added, ...patch[list].removed].map(({ item }) => item),
    ];
    const row = rows.find((one) => codeOf(list, one) === id);
    if (row) return "shortTitle" in row && row.shortTitle !== "" ? row.shortTitle : titleOf(list, row);
  }
  return "";
}
