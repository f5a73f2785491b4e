import { dropEndSpaced } from "../../domain/drop-end";
import { isPlaceAlone } from "../bodies/collective";
import { tokenise } from "../text/tokens";
import { readUnits } from "../bodies/read-units";
import { pilotsIn } from "./pilot-line";
import type { Point } from "../structure/outline";

const GROUP = /^(?:\d+ )?(?:khối|cụm|nhóm|vùng|địa bàn)\s[^:]*:\s*/i;
const REMARK = /(?<!\s)\s*\([^()]{0,80}\)$/;
const LONGEST = 2000;

/** The units that a line names where it does nothing else; null for a line with more to say, or with less. */
export function unitsAlone(text: string): readonly string[] | null {
  if (text.length > LONGEST) return null;
  const pilots = pilotsIn(text);
  if (pilots) return pilots;
  const words = dropEndSpaced(text, ".;,:").replace(GROUP, "").replace(REMARK, "");
  const tokens = tokenise(words);
  const units = readUnits(words, tokens, 0);
  return units && units.end === tokens.length ? units.names : null;
}

/** The lines of a list that only name units: two or more of them, or one that names several, are the plan's units. */
export function unitLinesOf(points: readonly Point[]): {
  readonly lines: ReadonlySet<Point>;
  readonly areUnits: boolean;
} {
  const named = points.flatMap((point) => {
    const units = point.table || point.children.length > 0 ? null : unitsAlone(point.text);
    return units ? [{ point, units }] : [];
  });
  const bodies = named.flatMap(({ units }) => units.filter((name) => !isPlaceAlone(name)));
  return {
    lines: new Set(named.map(({ point }) => point)),
    areUnits: bodies.length > 1 || named.some(({ point }) => pilotsIn(point.text) !== null),
  };
}
