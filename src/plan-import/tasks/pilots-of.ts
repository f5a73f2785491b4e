import { nameKey } from "../../domain/names";
import type { PlanUnit } from "../../domain/plan";
import { NO_PILOT } from "../table/marks";
import type { Told } from "../text/lines";
import { chosenWords, headsPilots, pilotsIn } from "./pilots";
import { isOfPlace, listsIn, unitsInLine } from "./units";

/** Names of the units that a heading, or else a sentence or a remark behind a name chooses as pilots. */
export function pilotsOf(
  units: readonly PlanUnit[],
  unitLines: readonly Told[],
  texts: readonly Told[],
): string[] {
  const told = (): string[] =>
    [...unitLines, ...texts].flatMap(({ text }) => [
      ...(pilotsIn(text) ?? []),
      ...unitsOfWords(chosenWords(text)),
    ]);
  const headed = texts.flatMap((heading) => namedBelow(heading, unitLines, texts));
  const chosen = headed.length > 0 ? headed : told();
  const keys = new Set(chosen.map(nameKey));
  return units
    .map(({ name }) => name)
    .filter((name) => keys.has(nameKey(name)) || chosen.some((place) => isOfPlace(name, place)));
}

function unitsOfWords(words: string): string[] {
  if (words === "") return [];
  return [...listsIn(words).flat(), ...unitsInLine(words).map(({ name }) => name)];
}

const GROUP = /^(?:\d+ )?(?:khối|cụm|nhóm|vùng|địa bàn)(?: |$)/i;

/** Units in the lines right below a heading of pilots, up to what is no such line or heads others. */
function namedBelow(heading: Told, unitLines: readonly Told[], texts: readonly Told[]): string[] {
  if (!headsPilots(heading.text) || pilotsIn(heading.text)) return [];
  const isUnitLine = new Set(unitLines.map(({ line }) => line));
  const named: string[] = [];
  let hasNames = false;
  for (const { text, line } of texts) {
    if (line <= heading.line) continue;
    const names = isUnitLine.has(line) ? unitsInLine(text).map(({ name }) => name) : [];
    if (names.length === 0 && (hasNames || !isUnitLine.has(line)) && !GROUP.test(text)) break;
    if (!text.endsWith(NO_PILOT)) named.push(...names);
    hasNames ||= names.length > 0;
  }
  return named;
}
