import { useEffect } from "react";
import { useNavigation } from "./NavigationContext";

/** Asks before a step away for as long as something typed would be lost by it. */
export function useHold(holds: boolean): void {
  const { hold } = useNavigation();
  useEffect(() => {
    hold(holds);
    return () => hold(false);
  }, [hold, holds]);
}
