import { CONCERN_ROWS, breakConcerns } from "./concern-lines";
import type { SummaryModel } from "./model";
import type { PagePlan } from "./page-plan";
import { SIGNATURE_LINES } from "./page-plan";

/** Lines of a section besides its items: title, heading, blank; without items only title and blank. */
const FRAME_LINES = 3;
const EMPTY_FRAME_LINES = 2;

/** The blank line below the last list is not needed (negative: it is not taken away). */
const UNUSED_BLANK = -1;

/** A line number behind every line there can be. */
export const NO_START = 1_000_000;

/** How much of a list is shown. */
export interface SectionSize {
  /** Line on which it begins, from 1. */
  readonly start: number;
  /** How many there are. */
  readonly count: number;
  /** Lines of items shown. */
  readonly lines: number;
  /** Items shown. */
  readonly shown: number;
  /** 1 where "… and n more" stands below. */
  readonly rest: 0 | 1;
}

/** How the lines of the lists are shared out. */
export interface ListSizes {
  /** Lines for items and for "… and n more". */
  readonly space: number;
  /** Lines for items. */
  readonly room: number;
  /** Lines the concerns of the block would take. */
  readonly wanted: number;
  /** Lines granted to them. */
  readonly granted: number;
  readonly overdue: SectionSize;
  readonly soon: SectionSize;
  readonly concerns: SectionSize;
  /** Line on which the signature begins. */
  readonly signature: number;
}

/** Shares the lines out: what one list does not need goes to the others, the overdue ones first. */
export function shareLines(model: SummaryModel, plan: PagePlan): ListSizes {
  const counts = [model.overdue.length, model.soon.length, model.concerns.length] as const;
  const signed = model.tracker.settings.preparedBy !== "";
  const frames = counts.reduce((sum, count) => sum + (count === 0 ? EMPTY_FRAME_LINES : FRAME_LINES), 0);
  const space = Math.max(0, plan.lists.count - frames - (signed ? SIGNATURE_LINES : UNUSED_BLANK));
  const broken = breakConcerns(model);
  const wanted = broken.at(-1)?.lastLine ?? 0;
  const allFit = counts[0] + counts[1] + wanted <= space && counts[2] <= CONCERN_ROWS;
  const room = allFit ? space : Math.max(0, space - counts.length);
  const least = Math.floor((room * 3) / 10);
  const overdueLines = Math.min(counts[0], room - Math.min(counts[1], least) - Math.min(wanted, least));
  const soonLines = Math.min(counts[1], room - overdueLines - Math.min(wanted, least));
  const granted = Math.min(wanted, room - overdueLines - soonLines);
  const fitting = broken.filter(({ lastLine }) => lastLine <= granted);
  const overdue = sizeSection(1, counts[0], overdueLines, overdueLines);
  const soon = sizeSection(endOf(overdue), counts[1], soonLines, soonLines);
  const concerns = sizeSection(endOf(soon), counts[2], fitting.at(-1)?.lastLine ?? 0, fitting.length);
  const signature = signed ? endOf(concerns) : NO_START;
  return { space, room, wanted, granted, overdue, soon, concerns, signature };
}

function sizeSection(start: number, count: number, lines: number, shown: number): SectionSize {
  return { start, count, lines, shown, rest: count > shown ? 1 : 0 };
}

/** First line of what follows a section, after its blank line. */
function endOf({ start, count, lines, rest }: SectionSize): number {
  return start + (count === 0 ? 1 : 2 + lines + rest) + 1;
}

/** The formula of the lines for items and for "… and n more", from the counts' cells and the signature's name. */
export function spaceFormula(rows: number, counts: readonly string[], name: string): string {
  const frames = counts.map((count) => `IF(${count}=0,${EMPTY_FRAME_LINES},${FRAME_LINES})`).join("-");
  return `MAX(0,${rows}-${frames}-IF(${name}="",${UNUSED_BLANK},${SIGNATURE_LINES}))`;
}

/** The formula of the lines for items: all where everything fits, else one less for each list's "… and n more". */
export function roomFormula(space: string, counts: readonly string[], wanted: string): string {
  const [overdue = "0", soon = "0", concerns = "0"] = counts;
  const allFit = `AND(${overdue}+${soon}+${wanted}<=${space},${concerns}<=${CONCERN_ROWS})`;
  return `IF(${allFit},${space},MAX(0,${space}-${counts.length}))`;
}
