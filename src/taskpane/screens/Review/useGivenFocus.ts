import { useCallback } from "react";
import { useOnDesk } from "./Desk";

/** The `ref` of a button that takes the focus when the form that it opened is closed, as `close` of the desk names it. */
export function useGivenFocus(name: string): (button: HTMLElement | null) => void {
  const isGiven = useOnDesk().focus === name;
  return useCallback(
    (button) => {
      if (isGiven) button?.focus();
    },
    [isGiven],
  );
}
