import { firmTimeIn } from "../deadline/time-line";
import { readAttribute } from "../structure/attributes";
import type { Point } from "../structure/point";
import type { Detailed } from "./detailed";

/** Those of some lines that tell a firm time and are no label. */
export function datedIn(points: readonly Point[]): readonly Point[] {
  return points.filter(
    ({ text, line }) => firmTimeIn(text) !== undefined && readAttribute(text, line) === null,
  );
}

/** "5. Thời gian: từ …" over "Biên bản gửi về … trước ngày 30/01": the sentences of their own below the labels of a point. */
export function datedBelowLabels({ point, details }: Detailed): readonly Point[] {
  const labelled = point.children.filter((child) => !details.includes(child));
  return datedIn(labelled.flatMap(({ children }) => children));
}
