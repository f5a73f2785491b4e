import { dropEnd } from "../../domain/drop-end";
import { isTimeOnly, timesIn } from "../deadline/time-line";
import { attributesOf, withoutLabelHeads, type Attribute } from "../structure/attributes";
import type { Point } from "../structure/point";

/** A point, the attributes among the lines under it, and the others. */
export interface Detailed {
  readonly point: Point;
  readonly details: readonly Point[];
  readonly attributes: readonly Attribute[];
}

/** A point with what the lines under it say of it, told apart. */
export function detailedOf(given: Point): Detailed {
  const begun = runOn(given);
  const point = begun.kind === "point" ? { ...begun, children: begun.children.map(withLabel) } : begun;
  const { attributes, others: details } = attributesOf(withoutLabelHeads(point.children));
  return { point, details, attributes };
}

/** "b) Chủ trì, phối hợp" over "- Sở Tài chính tham mưu …": a phrase that each line under it ends. */
const RUNS_ON = /^(?:chủ trì|chủ trì, phối hợp|phối hợp)(?: chặt chẽ)?(?: với)?\s*:?$/i;

function runOn(point: Point): Point {
  if (!RUNS_ON.test(point.text) || point.children.length === 0) return point;
  const begun = dropEnd(point.text, ": ");
  const words = / với$/i.test(begun) || !/phối hợp/i.test(begun) ? begun : `${begun} với`;
  return {
    ...point,
    children: point.children.map((child) => ({ ...child, text: `${words} ${child.text}` })),
  };
}

const TIME_BELOW = /^(?:thời gian|thời hạn)(?: (?:thực hiện|hoàn thành|tổ chức|tiến hành|triển khai))? /i;

/** "Hoàn thành trong quý II năm 2010.", "Thời gian thực hiện sau khi …" in a line of its own below a point: by when, as if it were labelled. */
function withLabel(line: Point): Point {
  const { marker, text } = line;
  if (marker !== null || text.includes(":") || timesIn(text).length === 0) return line;
  if (/^hoàn thành /i.test(text) && isTimeOnly(text)) return { ...line, text: `Thời gian: ${text}` };
  const label = TIME_BELOW.exec(text)?.[0];
  return label ? { ...line, text: `${label.trim()}: ${text.slice(label.length)}` } : line;
}
