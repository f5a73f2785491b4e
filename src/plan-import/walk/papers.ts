import type { KnownNames } from "../bodies/known-names";
import type { Point } from "../structure/point";
import { actsItself } from "../tasks/acting";
import { doerOfHeading } from "../tasks/doer";
import { FOR_WHAT } from "../tasks/heading";
import { introducesPapers } from "../tasks/not-work";

/** Those of some lines that are papers to hand in, or that tell what something is for. */
export function papersAmong(points: readonly Point[], known: KnownNames): ReadonlySet<Point> {
  return new Set(
    points.flatMap((point, at) => (introduces(point) ? listBehind(points.slice(at + 1), known) : [])),
  );
}

function introduces({ kind, text }: Point): boolean {
  return kind === "paragraph" && (introducesPapers(text) || FOR_WHAT.test(text));
}

/** The list that such a line introduces: as far as one sign goes, and only if none of it is for a body to do. */
function listBehind(behind: readonly Point[], known: KnownNames): readonly Point[] {
  const style = behind[0]?.marker?.style;
  const other = behind.findIndex(({ marker }) => marker?.style !== style);
  const list = other < 0 ? behind : behind.slice(0, other);
  // "(1) Bộ Công an:", "- Sở A thẩm định …": no paper, but what somebody does.
  const isGiven = (words: string): boolean =>
    doerOfHeading(words, known) !== null || actsItself(words, known);
  return list.some((each) => isGiven(each.text)) ? [] : list;
}
