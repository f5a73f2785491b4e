import { startTransition, useLayoutEffect, useState, type RefObject } from "react";

/** Pixels by which what is drawn is moved on at once, and those drawn beyond what is in sight. */
const STEP = 256;
const BEYOND = 512;

/** The part of an element that is in sight as its `main` is scrolled: distances from its top in pixels, with some to spare. */
export function useScrolled(element: RefObject<HTMLElement | null>): readonly [from: number, to: number] {
  const [seen, setSeen] = useState<readonly [number, number]>([0, BEYOND]);
  useLayoutEffect(() => {
    const main = element.current?.closest("main");
    const screen = element.current?.parentElement;
    if (!main || !screen) return undefined;
    const look = (): void => {
      const top = element.current?.getBoundingClientRect().top ?? 0;
      const from = Math.floor((main.getBoundingClientRect().top - top) / STEP) * STEP - BEYOND;
      const to = from + Math.ceil(main.clientHeight / STEP) * STEP + STEP + 2 * BEYOND;
      // Lines are drawn a few at a time, so that scrolling never waits for them.
      startTransition(() =>
        setSeen((before) => (before[0] === from && before[1] === to ? before : [from, to])),
      );
    };
    look();
    main.addEventListener("scroll", look, { passive: true });
    // What stands above the list may grow and shrink, and so may the pane.
    const sizes = new ResizeObserver(look);
    for (const each of [main, screen, screen.parentElement]) if (each) sizes.observe(each);
    return () => {
      main.removeEventListener("scroll", look);
      sizes.disconnect();
    };
  }, [element]);
  return seen;
}
