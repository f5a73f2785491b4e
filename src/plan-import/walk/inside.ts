import { doerOfHeading, helpedDoer } from "../tasks/doer";
import { deedOf, headingTime, kindInside } from "../tasks/heading";
import { doerOfAttributes, valueOf, type Surroundings } from "../tasks/to-task";
import { askedIn } from "./asked";
import type { Detailed } from "./detailed";

/** The time that a heading or a label under it sets for what stands below. */
export function timeOfHeading({ point, attributes }: Detailed): string | undefined {
  return valueOf(attributes, "time") ?? headingTime(point);
}

/** What a heading says of all that stands under it. */
export function insideHeading(detailed: Detailed, around: Surroundings): Surroundings {
  const { point, attributes } = detailed;
  const { known } = around;
  const doer =
    helpedDoer(point.text, around.doer, known) ??
    doerOfHeading(point.text, known) ??
    (point.text.endsWith(":") ? askedIn(point.text, known) : null) ??
    deedOf(point, known) ??
    doerOfAttributes(attributes) ??
    (point.kind === "section" ? null : around.doer);
  return {
    kind: kindInside(point, around),
    isDetailed: point.kind === "point",
    headings: [...around.headings, point.text],
    doer,
    time: timeOfHeading(detailed) ?? around.time,
    known,
  };
}
