import type { RecipientKind } from "../../domain/sent-copy";
import type { TaskFilter } from "../../domain/task-view";

/** Screens of a workbook that is a tracker that stand in the row of tabs. */
export const TABS = ["overview", "tasks", "units", "more"] as const;

/** Those of a copy that was sent out to be filled in, which its holder reads. */
export const TABS_OF_COPY = ["overview", "tasks", "more"] as const satisfies readonly TabName[];

/** A screen in the row of tabs. */
export type TabName = (typeof TABS)[number];

/** Every screen that is gone to by its name; `maintain` and `send` are forms, which one their params say. */
export type ScreenName =
  TabName | "check" | "steps" | "snapshot" | "print" | "send" | "maintain" | "build" | "about" | "tour";

/** What a screen is opened with. */
export interface ScreenParams {
  /** Which form of `maintain` or `send`. */
  readonly form?: string;
  /** Tasks it is about; absent means those selected in the sheet. */
  readonly ids?: readonly string[];
  /** To whom copies are sent at first; to everybody where it is absent. */
  readonly only?: { readonly by: RecipientKind; readonly names: readonly string[] };
  /** What the list of tasks starts narrowed to. */
  readonly filter?: Partial<TaskFilter>;
}

/** Where a person is. */
export interface Place {
  readonly screen: ScreenName;
  readonly params: ScreenParams;
}

/** Whether a screen stands in the row of tabs. */
export function isTab(screen: ScreenName): screen is TabName {
  return (TABS as readonly ScreenName[]).includes(screen);
}

/** The way so far with one more place; a tab begins it anew. */
export function walkTo(way: readonly Place[], place: Place): readonly Place[] {
  return isTab(place.screen) ? [place] : [...way, place];
}

/** The way with another place instead of its last one, which is over. */
export function walkInstead(way: readonly Place[], place: Place): readonly Place[] {
  return walkTo(walkBack(way), place);
}

/** The way without its last place; it ends on the overview. */
export function walkBack(way: readonly Place[]): readonly Place[] {
  return way.length > 1 ? way.slice(0, -1) : [OVERVIEW];
}

/** Where a tracker opens. */
export const OVERVIEW: Place = { screen: "overview", params: {} };
