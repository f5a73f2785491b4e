import { joinNeighbours } from "./neighbours";

/** From where to where something stands in a line, from the left to the right. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

/** Halfway between the ends of something. */
export function middleOf({ left, right }: Span): number {
  return (left + right) / 2;
}

/** Whether two things stand one over the other, by more than some room. */
export function overlap(one: Span, other: Span, room = 0): boolean {
  return Math.min(one.right, other.right) - Math.max(one.left, other.left) > room;
}

/** From where to where several things stand in all. */
export function around(spans: readonly Span[]): Span {
  return {
    left: Math.min(...spans.map(({ left }) => left)),
    right: Math.max(...spans.map(({ right }) => right)),
  };
}

/** The gaps between things that stand one behind the other. */
export function gapsBetween(spans: readonly Span[]): Span[] {
  return spans.slice(1).map(({ left }, index) => ({ left: spans[index]?.right ?? left, right: left }));
}

/** Things from the left to the right, those as one between which the room is too small. */
export function joinSpans<Item extends Span>(
  spans: readonly Item[],
  roomOf: (last: Item, next: Item) => number,
): Item[] {
  const sorted = [...spans].sort((one, other) => one.left - other.left);
  return joinNeighbours(sorted, (last, next) =>
    next.left - last.right < roomOf(last, next) ? { ...last, right: Math.max(last.right, next.right) } : null,
  );
}
