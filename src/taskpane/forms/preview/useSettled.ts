import { useEffect, useState } from "react";

/** Milliseconds in which the second click of a double click, or a key held a moment too long, may still come. */
const SETTLES = 600;

/** Whether a button has been in sight long enough that pressing it is meant: it stands where another stood before. */
export function useSettled(): boolean {
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), SETTLES);
    return () => clearTimeout(timer);
  }, []);
  return settled;
}
