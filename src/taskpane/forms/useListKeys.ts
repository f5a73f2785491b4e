import { useRef, type KeyboardEvent, type RefObject } from "react";

/** Keys of a list of boxes, as in a sheet: Enter and the arrow down go to the next box, the arrow up to the one before; on the last one Enter goes on. */
export function useListKeys(): {
  readonly ref: RefObject<HTMLUListElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
} {
  const ref = useRef<HTMLUListElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" && event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    if (event.ctrlKey || !(event.target instanceof HTMLInputElement)) return;
    const boxes = [...(ref.current?.querySelectorAll("input") ?? [])];
    const here = boxes.findIndex((box) => box === event.target);
    const next = boxes[here + (event.key === "ArrowUp" ? -1 : 1)];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
    next.select();
  };
  return { ref, onKeyDown };
}
