import type { Point } from "../structure/point";
import { doerOfHeading } from "../tasks/doer";
import { deedOf, isOwnTask, MOST_HEADING_WORDS } from "../tasks/heading";
import { valueOf, type Surroundings } from "../tasks/to-task";
import type { Detailed } from "./detailed";
import { isDeed, isToldOf } from "./told-of";
import { isForWhat, isToldWhole } from "./work";

/** Whether a heading over lines of its own is work as well. */
export function isHeadingWork(detailed: Detailed, around: Surroundings, inside: Surroundings): boolean {
  const { point } = detailed;
  const { known } = around;
  if (inside.kind !== "tasks") return isForWhat(point.text, around);
  const isWhole = isOwnTask(point) || isStep(point) || isToldWhole(point.text, inside);
  if (isWhole || isToldOf(detailed, known)) return true;
  return deedOf(point, known) !== null && doerOfHeading(point.text, known) === null;
}

/** "Bước 7. Sau khi niêm yết, … trả kết quả." over where that is done: a whole sentence is work, whatever stands below. */
function isStep({ marker, text }: Point): boolean {
  return marker?.style === "stage" && text.endsWith(".") && text.split(" ").length > MOST_HEADING_WORDS;
}

/** "3. Sơ tuyển" over "Chỉ đạo các xã tổ chức sơ tuyển.", "- Thời gian: …" and further dashes: the line that the time is of. */
export function lineOfTime(
  { point, details, attributes }: Detailed,
  inside: Surroundings,
): Point | undefined {
  const [first] = details;
  const isWhole = inside.kind === "tasks" && details.length > 1 && valueOf(attributes, "time") !== undefined;
  const isTold = isWhole && first === point.children[0] && first?.marker === null && isDeed(first.text);
  return isTold ? first : undefined;
}
