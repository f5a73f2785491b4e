import type { Task } from "../task";
import type { MergeChange } from "./merge-change";
import type { RankedWish, Settlement } from "./settle";

/** What tells how far a task is: where two of them deny each other, what came back waits for a person. */
const PROGRESS = ["state", "percent", "completedOn"] as const;
type Progress = (typeof PROGRESS)[number];

/** The wishes for each field of each row, by id and field. */
export type WishesByField = ReadonlyMap<string, readonly RankedWish[]>;

/** The key of a row's field. */
export function fieldKey({ id, field }: Pick<MergeChange, "id" | "field">): string {
  return `${id}\u0000${field}`;
}

/** What a field of a row comes to. */
interface Outcome {
  readonly value: Task[Progress];
  /** A copy gives it another value than the master's. */
  readonly isGranted: boolean;
  /** A person is asked about it. */
  readonly isOpen: boolean;
}

/**
 * Wishes for state, share and day of completion with a doubt where they would deny one another: each of them, as long as it
 * is not what the master says already. A day beside a state that nobody touched proposes that the task is done.
 */
export function doubtOdds(
  wishes: WishesByField,
  settle: (group: readonly RankedWish[]) => readonly (MergeChange | Settlement)[],
  tasks: readonly Task[],
): WishesByField {
  const ids = new Set(
    [...wishes.values()].flatMap(([wish]) =>
      wish && PROGRESS.some((field) => field === wish.change.field) ? [wish.change.id] : [],
    ),
  );
  const doubted = new Map(wishes);
  for (const task of tasks) {
    if (!ids.has(task.id)) continue;
    const group = (field: Progress): readonly RankedWish[] =>
      wishes.get(fieldKey({ id: task.id, field })) ?? [];
    const outcome = (field: Progress): Outcome => outcomeOf(settle(group(field)), task[field]);
    const put = (field: Progress, change: (wish: RankedWish) => RankedWish): void => {
      if (group(field).length > 0) doubted.set(fieldKey({ id: task.id, field }), group(field).map(change));
    };
    const [state, percent, day] = [outcome("state"), outcome("percent"), outcome("completedOn")];
    const isShareDenied = deniesShare(state, percent);
    // Whichever state a person picks of those that are asked about, no share beside it may deny it.
    const mayBeDenied =
      state.isOpen &&
      group("state").some((wish) =>
        deniesShare({ value: wish.value as Task["state"], isGranted: true, isOpen: true }, percent),
      );
    if (mayBeDenied) put("percent", (wish) => withDoubt(wish, "percent-differs"));
    if (isShareDenied) {
      put("percent", (wish) => withDoubt(wish, "percent-differs"));
      put("state", (wish) => withDoubt(wish, "percent-differs"));
    }
    // A state that is asked about is not there yet.
    const reached =
      isShareDenied && state.isGranted ? { value: task.state, isGranted: false, isOpen: true } : state;
    const isDenied = !isNoneOrDone(reached.value) || reached.isOpen;
    if (isDenied && (day.isGranted || day.isOpen))
      put("completedOn", (wish) =>
        withDoubt(group("state").length === 0 ? asDone(wish) : wish, "state-differs"),
      );
    else if (isDenied && reached.isGranted && day.value !== null)
      put("state", (wish) => withDoubt(wish, "state-differs"));
  }
  return doubted;
}

function outcomeOf(settled: readonly (MergeChange | Settlement)[], there: Task[Progress]): Outcome {
  const granted = settled.find((one): one is Settlement => "change" in one);
  return {
    value: granted ? (granted.value as Task[Progress]) : there,
    isGranted: granted !== undefined,
    isOpen: !granted && settled.some((one) => !("change" in one) && one.kind === "conflict"),
  };
}

/** States beside which a task is not all done. */
const NOT_ALL: readonly Outcome["value"][] = ["not-started", "paused", "not-applicable"];

/** Done by less than all of it, as it came back; not begun, paused or not applicable, and all of it. */
function deniesShare(state: Outcome, percent: Outcome): boolean {
  if (typeof percent.value !== "number") return false;
  return state.value === "done"
    ? percent.isGranted && percent.value < 1
    : NOT_ALL.includes(state.value) && percent.value === 1 && (percent.isGranted || state.isGranted);
}

function isNoneOrDone(state: Outcome["value"]): boolean {
  return state === null || state === "done";
}

function withDoubt(wish: RankedWish, doubt: "state-differs" | "percent-differs"): RankedWish {
  return wish.doubt !== null || wish.isThere || wish.value === null ? wish : { ...wish, doubt };
}

/** What was granted with what goes with it, each told by itself. */
export function withAlso(
  one: MergeChange | Settlement,
  tasks: ReadonlyMap<string, Task>,
): readonly (MergeChange | Settlement)[] {
  if (!("change" in one) || !one.change.also) return [one];
  const { also, ...change } = one.change;
  const more = also.map(({ field, to }): Settlement => {
    const from = tasks.get(one.id)?.[field] ?? null;
    return { id: one.id, change: { ...change, field, from, to }, value: to };
  });
  return [{ ...one, change }, ...more];
}

/** One proposal: done, on that day. */
function asDone(wish: RankedWish): RankedWish {
  if (wish.isThere || wish.value === null) return wish;
  return { ...wish, change: { ...wish.change, also: [{ field: "state", to: "done" }] } };
}
