import { useEffect, useRef, type FocusEvent, type RefObject } from "react";

/** What an element needs to take the focus without standing in the tab order. */
export interface TakenFocus<Element extends HTMLElement> {
  readonly ref: RefObject<Element | null>;
  readonly tabIndex: -1;
  onBlur(event: FocusEvent<Element>): void;
}

/** Moves the focus to a text when `key` changes, so that the keyboard is not lost with what was pressed; not at first. */
export function useTakenFocus<Element extends HTMLElement>(key: string): TakenFocus<Element> {
  const ref = useRef<Element>(null);
  const last = useRef(key);
  useEffect(() => {
    if (last.current === key || !ref.current) return;
    last.current = key;
    // office.js moves Tab itself on the web, between elements that Tab can reach: this one is, while it has the focus.
    ref.current.tabIndex = 0;
    ref.current.focus();
  }, [key]);
  return {
    ref,
    tabIndex: -1,
    onBlur: ({ currentTarget }) => {
      currentTarget.tabIndex = -1;
    },
  };
}
