import { useEffect, useState } from "react";

/** Milliseconds after which something is seen that is in progress: what takes a moment only is not worth a flash. */
export const SEEN_AFTER = 400;

/** Whether so many milliseconds have passed since it stands. */
export function useAfter(milliseconds: number): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return isOver;
}
