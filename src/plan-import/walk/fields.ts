import { readAttribute, type Attribute } from "../structure/attributes";
import type { Point } from "../structure/point";
import { comparable } from "../text/comparable";
import { datedIn } from "./dated";
import type { Detailed } from "./detailed";

const BULLETS = /^(?:dash|plus|star|bullet)/;

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
