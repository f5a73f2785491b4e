import { dropEnd } from "../../domain/drop-end";
import { readCharge } from "../structure/charge-line";
import { attributesOf, withoutLabelHeads, type Attribute, readAttribute } from "../structure/attributes";
import { IS_TERM } from "../structure/parent";
import type { Point } from "../structure/point";
import { comparable } from "../text/comparable";
import { isTimeOnly, timesIn, firmTimeIn } from "../deadline/parse-deadline";

/** A point, the attributes among the lines under it, and the others. */
export interface Detailed {
  readonly point: Point;
  readonly details: readonly Point[];
  readonly attributes: readonly Attribute[];
}

/** A point with what the lines under it say of it, told apart. */
export function detailedOf(given: Point): Detailed {
  const begun = runOn(termOver(timeAlone(timeOver(given))));
  const point = begun.kind === "point" ? { ...begun, children: begun.children.map(withLabel) } : begun;
  const { attributes, others: details } = attributesOf(withoutLabelHeads(point.children));
  return { point, details, attributes };
}

/** "3. Năm 2028" over "Sơ kết giữa nhiệm kỳ …" and "- Ban A chủ trì …": what labels tell below a time is of the line before them. */
function timeOver(point: Point): Point {
  const [first, ...labels] = point.children.map(withLabel);
  const isWork = first?.kind === "paragraph" && first.children.length === 0 && !readAttribute(first.text, 0);
  const areLabels = labels.length > 0 && labels.every(({ text, line }) => readAttribute(text, line) !== null);
  const isTime = isTimeOnly(point.text) || /^năm \d{4}[.:]?$/i.test(point.text);
  if (!first || !isWork || !areLabels || !isTime) return point;
  return { ...point, children: [{ ...first, kind: "point", children: labels }] };
}

/** "1. Đại hội trù bị" over "- 9 giờ 00, ngày 13/9/2026 (thứ Sáu)" and "- Địa điểm: …": when it is, as if it were labelled. */
function timeAlone(point: Point): Point {
  const [first, ...labels] = point.children;
  const areLabels = labels.every(
    ({ text, line }) => readAttribute(text, line) !== null || /^địa điểm/i.test(text),
  );
  const told = first?.text.replace(/\([^()]*\)/g, "").trim() ?? "";
  const isTold = first?.marker && readAttribute(first.text, first.line) === null && isTimeOnly(told);
  if (point.kind !== "point" || !isTold || !areLabels || labels.length === 0) return point;
  return { ...point, children: [{ ...first, text: `Thời gian: ${dropEnd(told, ".;")}` }, ...labels] };
}

/** "1. Hạn đăng ký" over "Nộp tại: …" and "Trước ngày 20/3.": the line that tells it. */
function termOver(point: Point): Point {
  if (!IS_TERM.test(point.text)) return point;
  const told = point.children.find(({ text }) => !text.includes(":") && isTimeOnly(text));
  if (!told) return point;
  const children = point.children.filter((child) => child !== told);
  return { ...point, text: `${point.text}: ${dropEnd(told.text, ".;")}`, children };
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

const BULLETS = /^(?:dash|plus|star|bullet)/;
const TIME_BELOW = /^(?:thời gian|thời hạn)(?: (?:thực hiện|hoàn thành|tổ chức|tiến hành|triển khai))? /i;

/** "Hoàn thành trong quý II năm 2010.", "Thời gian thực hiện sau khi …" in a line of its own below a point: by when, as if it were labelled. */
function withLabel(line: Point): Point {
  const { marker, text } = line;
  if (text.includes(":") || (marker !== null && !BULLETS.test(marker.style))) return line;
  const charge = readCharge(text);
  if (charge !== null) return { ...line, text: charge };
  if (marker !== null || timesIn(text).length === 0) return line;
  if (/^hoàn thành /i.test(text) && isTimeOnly(text)) return { ...line, text: `Thời gian: ${text}` };
  const label = TIME_BELOW.exec(text)?.[0];
  return label ? { ...line, text: `${label.trim()}: ${text.slice(label.length)}` } : line;
}

/** Those of some lines that tell a firm time and are no label. */
function datedIn(points: readonly Point[]): readonly Point[] {
  return points.filter(
    ({ text, line }) => firmTimeIn(text) !== undefined && readAttribute(text, line) === null,
  );
}

/** "5. Thời gian: từ …" over "Biên bản gửi về … trước ngày 30/01": the sentences of their own below the labels of a point. */
export function datedBelowLabels({ point, details }: Detailed): readonly Point[] {
  const labelled = point.children.filter((child) => !details.includes(child));
  return datedIn(labelled.flatMap(({ children }) => children));
}

/** "3. Giám sát việc lập danh sách cử tri" over dashes: what is looked at. */
const INSPECTS = /^(?:kiểm tra|giám sát|thanh tra|khảo sát)(?:,| |$)/;

/** "- Thời gian: …", "- Đơn vị chủ trì: …", "- Địa điểm: …" among the dashes under a point, or nothing but labels under "Bước 1: …": all of them tell more of one task. */
export function hasFields({ point, details }: Detailed): boolean {
  const { marker, text: words, children } = point;
  const hasMore = details.length > 0 || children.some((child) => child.children.length > 0);
  if (!/^(?:number|stage|letter)/.test(marker?.style ?? "") || !hasMore) return false;
  const bulleted = children.filter((child) => BULLETS.test(child.marker?.style ?? ""));
  const read = bulleted.map(({ text, line }) => readAttribute(text, line));
  const labels = read.map((attribute) => attribute?.name);
  if (labels.includes("time"))
    return labels.includes("lead") || read.some(isPlace) || INSPECTS.test(comparable(words));
  const isForm = read[0] && read.filter((each) => each !== null).length > 1;
  return marker?.style === "stage" && isForm === true;
}

function isPlace(attribute: Attribute | null): boolean {
  return /^địa điểm/i.test(attribute?.label ?? "");
}

/** "Biểu mẫu: …": at most five words before a colon. */
const LABELLED = /^(?:[^\s:]+ ){0,4}[^\s:]+:/;

/** What stands below a task of several dashes and is work beside it: lines of a time or a doer of their own, and numbered points. */
export function workBesideFields({ marker, children }: Point): readonly Point[] {
  const below = children.flatMap((child) => [child, ...(isNumbered(child) ? [] : child.children)]);
  const isStage = marker?.style === "stage";
  const told = children.filter(({ text, line }) =>
    isStage ? !LABELLED.test(text) : /^phân công/i.test(text) && readAttribute(text, line) === null,
  );
  const own = new Set([...datedIn(below), ...below.filter(isNumbered), ...told]);
  return below.filter((child) => own.has(child));
}

function isNumbered({ marker }: Point): boolean {
  return marker?.style.startsWith("number") === true;
}
