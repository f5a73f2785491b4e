import { OVERVIEW, type Place } from "./place";

/** What a ribbon button asks for; the base address of the pane means "open". */
export type RibbonAction = "open" | "build" | "check" | "snapshot" | "print" | "send";

const ACTIONS: readonly RibbonAction[] = ["open", "build", "check", "snapshot", "print", "send"];

/** Reads the action out of the pane's address (`?action=build`); anything unknown opens the pane as it is. */
export function readAction(search: string): RibbonAction {
  const asked = new URLSearchParams(search).get("action");
  return ACTIONS.find((action) => action === asked) ?? "open";
}

/** The place a ribbon button opens the pane at; where nothing was asked for, a first opening begins with the tour. */
export function placeOf(action: RibbonAction, isFirst: boolean): Place {
  if (action !== "open") return { screen: action, params: {} };
  return isFirst ? { screen: "tour", params: {} } : OVERVIEW;
}
