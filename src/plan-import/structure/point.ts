import type { TaskTable } from "../table/task-table";
import type { Marker } from "../text/marker";

/** A point or paragraph of the plan, with what stands under it. */
export interface Point {
  readonly line: number;
  readonly text: string;
  readonly marker: Marker | null;
  readonly kind: "section" | "point" | "paragraph" | "table";
  /** "III.1": the sections and numbered points above and including this one. */
  readonly path: string;
  readonly children: Point[];
  readonly parent: Point | null;
  /** Whether its words stand in cells of a row whose table is not known: who does what is not sure. */
  readonly isRow?: boolean;
  /** The rows, where a table stands here. */
  readonly table?: TaskTable;
}

/** Points and all that stands under them, in order. */
export function withAllBelow(points: readonly Point[]): Point[] {
  return points.flatMap((point) => [point, ...withAllBelow(point.children)]);
}

/** Whether a point is an article of a decision. */
export function isArticle({ path }: Point): boolean {
  return /^Điều \d+$/.test(path.slice(path.lastIndexOf(".") + 1));
}

/** Whether a part of the document is an appendix. */
export function isAppendix({ marker }: Point): boolean {
  return marker?.style === "part" && marker.label.startsWith("phụ lục");
}
