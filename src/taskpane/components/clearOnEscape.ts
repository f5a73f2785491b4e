import type { KeyboardEvent } from "react";

/** Escape empties a search box; in an empty one it is whatever it is around it. */
export function clearOnEscape(event: KeyboardEvent<HTMLInputElement>, clear: () => void): void {
  if (event.key !== "Escape" || event.currentTarget.value === "") return;
  event.preventDefault();
  // Otherwise a form is left, and office.js, in Excel on the web, takes the focus to the pane's first button.
  event.stopPropagation();
  clear();
}
