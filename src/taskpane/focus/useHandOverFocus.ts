import { useLayoutEffect, type RefObject } from "react";

/** What Tab can reach. */
const REACHABLE = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/**
 * When an element goes while the focus is in it, the focus moves to what stands next to it, and is not lost to the page:
 * office.js and screen readers would begin again from the top.
 */
export function useHandOverFocus(place: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = place.current;
    return () => {
      if (element?.contains(document.activeElement) === true) nextTo(element)?.focus();
    };
  }, [place]);
}

/** The first element after one that Tab can reach, else the last before it. */
function nextTo(element: HTMLElement): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>(REACHABLE)].filter(
    (each) => !element.contains(each) && each.tabIndex >= 0 && each.checkVisibility(),
  );
  const isAfter = (each: HTMLElement): boolean =>
    (element.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return all.find(isAfter) ?? all.at(-1);
}
