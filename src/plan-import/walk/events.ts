import { timeIn } from "../deadline/time-line";
import { kindOfHeading } from "../structure/section-kind";
import { isAppendix } from "../structure/point";
import { comparable } from "../text/comparable";
import type { RawTask } from "../tasks/raw-task";
import { toTask, type Surroundings } from "../tasks/to-task";
import type { Detailed } from "./detailed";
import { timeOfHeading } from "./inside";

const TIMES = /thời gian|tiến độ/;

/** What a heading over nothing but labels becomes: the days of the event itself, or an event of its own. */
export function eventsOf(detailed: Detailed, around: Surroundings, inside: Surroundings): readonly RawTask[] {
  const { point, attributes } = detailed;
  if (TIMES.test(comparable(point.text))) return daysOf(detailed, inside);
  // "II. LỄ RA MẮT" over "1. Thời gian: …" and "2. Thành phần: …" alone
  const isEvent = timeOfHeading(detailed) !== undefined && kindOfHeading(point.text) === null;
  return inside.kind !== "other" && isEvent && !isAppendix(point) ? [toTask(point, attributes, around)] : [];
}

/** "Thời gian: …" under a heading that only tells when and where: the day of the event itself. */
function daysOf({ point, attributes }: Detailed, { headings }: Surroundings): RawTask[] {
  return attributes
    .filter(({ name, value }) => name === "time" && timeIn(value) !== undefined)
    .map(({ label, value, line }) => ({
      text: `${label}: ${value}`,
      line,
      section: point.path,
      headings,
      doer: null,
      isEvent: true,
    }));
}
