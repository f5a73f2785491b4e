import type { LeftAlone } from "../../domain/patch/list-patch";
import { isSameWish } from "../../domain/patch/same-patch";
import { carryPatch, invertPatch } from "../../domain/patch/tracker-patch";
import { readHistory, type PastStep } from "./memory/history";
import type { Journal } from "./memory/journal";
import type { Book } from "./reading/open-book";

/** A book as it stood before a step that broke off and that somebody else finished. */
export interface BeforeFinished {
  readonly past: Book;
  /** Whether what an action would do in it is that step. */
  isOf(wanted: Journal): boolean;
}

/**
 * The books before each step that was asked for at a time, broke off and was finished by somebody who came upon it, the
 * last first. Who began it may try the same call once more, of which all that nobody has worked in since is the same.
 */
export function* beforeFinished(book: Book, asked: string | undefined): Generator<BeforeFinished> {
  const { done } = readHistory(book);
  const isAsked = ({ isFinished, when }: PastStep): boolean => isFinished === true && when === asked;
  if (!done.some(isAsked)) return;
  const worked: LeftAlone[] = [];
  let { tracker } = book;
  for (const step of [...done].reverse()) {
    const { patch, title } = step;
    const carried = carryPatch(tracker, invertPatch(patch));
    tracker = carried.tracker;
    worked.push(...carried.left);
    if (isAsked(step))
      yield {
        past: { ...book, tracker },
        isOf: ({ doing, step: { title: wanted, patch: other } }) =>
          doing === "do" && wanted === title && isSameWish(other, patch, worked),
      };
  }
}
