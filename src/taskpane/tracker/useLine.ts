import { useCallback, useRef } from "react";

/** A line in which works are done one after the other. */
export interface Line {
  isEmpty(): boolean;
  /** Does a work once all before it are done. */
  wait<Value>(work: () => Promise<Value>): Promise<Value>;
}

/** Keeps works in line, so that none begins while another is at the workbook. */
export function useLine(): Line {
  const line = useRef<{ length: number; last: Promise<unknown> }>({ length: 0, last: Promise.resolve() });
  const wait = useCallback(async <Value>(work: () => Promise<Value>): Promise<Value> => {
    const { current } = line;
    current.length += 1;
    const turn = current.last.then(work).finally(() => {
      current.length -= 1;
    });
    current.last = turn.catch(() => undefined);
    return turn;
  }, []);
  const isEmpty = useCallback((): boolean => line.current.length === 0, []);
  return useRef({ isEmpty, wait }).current;
}
