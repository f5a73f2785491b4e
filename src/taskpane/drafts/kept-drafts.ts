import type { Tracker } from "../../domain/tracker";
import { isRecord } from "../kept/kept-entry";
import { CARD_FIELDS, showField } from "./card-field";
import type { Draft } from "./draft";

/** Drafts that an earlier page kept, each to be saved by a person's word; null where none of them is of use. */
export function recallDrafts(kept: unknown, tracker: Tracker | undefined): readonly Draft[] | null {
  const drafts = Array.isArray(kept) ? kept.flatMap(readDraft) : [];
  // What was being saved when the page went may stand in the workbook by now.
  const unsaved = drafts.filter(({ id, field, text }) => {
    const task = tracker?.tasks.find((each) => each.id === id);
    return task === undefined || showField(field, task) !== text;
  });
  return unsaved.length === 0 ? null : unsaved;
}

function readDraft(kept: unknown): Draft[] {
  if (!isRecord(kept)) return [];
  const { id, text } = kept;
  const field = CARD_FIELDS.find((each) => each === kept["field"]);
  if (typeof id !== "string" || typeof text !== "string" || field === undefined) return [];
  return [{ id, field, text, state: "typed", problem: null }];
}
