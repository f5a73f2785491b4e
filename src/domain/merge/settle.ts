import type { Wish } from "./compare-row";
import { sameValue } from "./field";
import type { MergeChange, MergeReason } from "./merge-change";
import type { FieldValue } from "./returned-copy";

/** Whose word counts where master and copies differ; null leaves the master as it is and lists the conflict. */
export type Preference = "master" | "returned" | null;

/** A wish with who sent it in which round. */
export interface RankedWish extends Wish {
  /** Whose copies follow one another; those of two senders do not. */
  readonly sender: string;
  /** 0 where it is unknown. */
  readonly round: number;
}

/** Doubts about whose cell it is, or whether it was meant so at all: only a person who looks at the row can settle them. */
const FOR_A_PERSON: readonly (MergeReason | null)[] = [
  "words-differ",
  "led-by-another",
  "answers-moved",
  "not-in-copy",
  "headers-exchanged",
  "column-sorted",
  "other-recipient",
  "extension-asked",
  "far-from-plan",
];

/** Whether only a person who looks at a change can settle it: no word given for all conflicts does. */
export function isForPerson({ reason }: MergeChange): boolean {
  return reason === "row-added" || FOR_A_PERSON.includes(reason ?? null);
}

/** A field of a row that gets a new value. */
export interface Settlement {
  readonly id: string;
  readonly change: MergeChange;
  readonly value: FieldValue;
}

/** What the wishes for one field of one row come to: at most one is granted, and each is told. */
export function settleField(
  wishes: readonly RankedWish[],
  preference: Preference,
  choose: (change: MergeChange) => boolean = () => false,
): readonly (MergeChange | Settlement)[] {
  const isLatest = (wish: RankedWish): boolean =>
    wishes.every(({ sender, round }) => sender !== wish.sender || round <= wish.round);
  const current = wishes.filter(isLatest);
  const agree = current.every(({ value }) => sameValue(value, current[0]?.value ?? null));
  const chosen = wishes.find((wish) => !wish.isThere && choose(wish.change));
  const winner = chosen ?? pickWinner(current, agree, preference);
  return wishes.map((wish) => {
    if (wish.isThere) return wish.change;
    if (wish === winner) return grant(wish, agree && wish !== chosen);
    if (winner !== null && sameValue(wish.value, winner.value))
      return { ...wish.change, kind: "unchanged", reason: "already-there" };
    return conflict(wish, wish.doubt ?? (isLatest(wish) ? "copies-differ" : "older-copy"), preference);
  });
}

/** Of agreeing wishes the first without a doubt; where the returned ones are preferred, any, and of differing ones the last. */
function pickWinner(
  current: readonly RankedWish[],
  agree: boolean,
  preference: Preference,
): RankedWish | null {
  const free = agree ? current.find(({ doubt }) => doubt === null) : undefined;
  if (free) return free;
  if (preference !== "returned") return null;
  // What the master says already has won before: merging again must not turn it over.
  const clear = current.filter(({ doubt }) => !FOR_A_PERSON.includes(doubt));
  return clear.find(({ isThere }) => isThere) ?? clear.at(-1) ?? null;
}

function grant({ change, value, doubt }: RankedWish, agree: boolean): Settlement {
  const settled = doubt === null && agree ? change : { ...change, reason: "returned-preferred" as const };
  return { id: change.id, change: settled, value };
}

function conflict({ change }: RankedWish, doubt: MergeReason, preference: Preference): MergeChange {
  return { ...change, kind: "conflict", reason: preference === "master" ? "master-preferred" : doubt };
}
