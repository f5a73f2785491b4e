import type { SheetPicture } from "../grid/sheet-picture";
import { drawLeaves, pageRule } from "./print-sheet";

/** Has the browser's own printing print the sheet that is shown, as Excel would, and not the page around it. */
export function printOnDemand(place: HTMLElement, shown: () => SheetPicture | null): void {
  const rule = new CSSStyleSheet();
  document.adoptedStyleSheets.push(rule);
  window.addEventListener("beforeprint", () => {
    const picture = shown();
    if (picture === null) return;
    rule.replaceSync(pageRule(picture.sheet.page));
    place.replaceChildren(...drawLeaves(picture));
  });
  window.addEventListener("afterprint", () => place.replaceChildren());
}
