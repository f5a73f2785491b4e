import { dropEndSpaced } from "../../domain/drop-end";
import { eachOnce, nameKey } from "../../domain/names";
import type { PlanUnit } from "../../domain/plan";
import { readBodies } from "../bodies/body-list";
import { isEachUnit, isPlaceAlone } from "../bodies/collective";
import { readUnits } from "../bodies/read-units";
import type { Point } from "../structure/point";
import { tokenise } from "../text/tokens";
import { pilotsIn } from "./pilots";
import type { Told } from "../text/lines";

type Texts = readonly Pick<Told, "text">[];

/** "Đối tượng giám sát: UBND các xã: A, B": no units of the plan. */
const LOOKED_AT = /^đối tượng (?:được )?(?:giám sát|kiểm tra|thanh tra|khảo sát)/i;

/** The plan's units: named under a heading, in a column, or else in sentences that list them, of which the first is told. */
export function unitsOf(
  unitLines: Texts,
  unitCells: readonly string[],
  otherTexts: readonly Told[],
): { units: readonly PlanUnit[]; line?: number } {
  const named = unitLines.flatMap(({ text }) => unitsInLine(text));
  const inColumn = unitCells.filter((cell) => !isEachUnit(cell, true)).flatMap(unitsInCell);
  if (named.length + inColumn.length > 0)
    return { units: withoutPlaces(distinct([...named, ...inColumn.map(alone)])) };
  const lists = otherTexts
    .filter(({ text }) => !LOOKED_AT.test(text))
    .map(({ text, line }) => ({ names: unitsInSentence(text), line }));
  const first = lists.find(({ names }) => names.length > 0);
  const units = distinct(lists.flatMap(({ names }) => names).map(alone));
  return { units, ...(first && { line: first.line }) };
}

/** Units that a sentence names together: one alone is a body like any other. */
function unitsInSentence(text: string): string[] {
  return listsIn(text)
    .filter((names) => names.length > 1 && areOfOneKind(names))
    .flat();
}

/** The units a table cell names: a list of places, or the cell as it is. */
export function unitsInCell(cell: string): string[] {
  const lists = listsIn(cell).flat();
  return lists.length > 0 ? lists : [cell];
}

/** The units that a line names, with the group before its colon. */
export function unitsInLine(text: string): PlanUnit[] {
  const colon = text.indexOf(":");
  const before = text.slice(0, Math.max(0, colon)).trim();
  const group = /^(?:khối|cụm|nhóm|vùng|địa bàn)\s/i.test(before) ? before : "";
  const bodies = readBodies(text.slice(colon + 1).trim()).filter(
    (name) => !isEachUnit(name, true) && !/ còn lại$/i.test(name),
  );
  return (pilotsIn(text) ?? bodies).map((name) => ({ name, group }));
}

/** The lists of units that a text names, in order. */
export function listsIn(text: string): string[][] {
  const tokens = tokenise(text);
  const lists: string[][] = [];
  let index = 0;
  while (index < tokens.length) {
    const units = readUnits(tokens, index);
    if (units) lists.push([...units.names]);
    index = units ? units.end : index + 1;
  }
  return lists;
}

/** Whether the names begin alike, with a body ("Hội LHPN …"): places alone are no units. */
function areOfOneKind(names: readonly string[]): boolean {
  const heads = new Set(names.map((name) => nameKey(name).split(" ")[0]));
  return heads.size === 1 && !names.some(isPlaceAlone);
}

/** Units, without a place ("xã Đông Anh") that another of them is the body of. */
function withoutPlaces(units: readonly PlanUnit[]): PlanUnit[] {
  return units.filter(({ name }) => !isPlaceAlone(name) || !units.some((unit) => isOfPlace(unit.name, name)));
}

/** Whether a body is that of a place: "Hội LHPN xã Đông Anh" and "xã Đông Anh". */
export function isOfPlace(body: string, place: string): boolean {
  return isPlaceAlone(place) && nameKey(body).endsWith(` ${nameKey(place)}`);
}

const alone = (name: string): PlanUnit => ({ name, group: "" });
const distinct = (units: readonly PlanUnit[]): PlanUnit[] => eachOnce(units, ({ name }) => name);

const LONGEST = 2000;
const GROUP = /^(?:\d+ )?(?:khối|cụm|nhóm|vùng|địa bàn)\s[^:]*:\s*/i;
const REMARK = /(?<!\s)\s*\([^()]{0,80}\)$/;

/** The units that a line names where it does nothing else; null for a line with more to say, or with less. */
function unitsAlone(text: string): readonly string[] | null {
  if (text.length > LONGEST) return null;
  const pilots = pilotsIn(text);
  if (pilots) return pilots;
  const words = dropEndSpaced(text, ".;,:").replace(GROUP, "").replace(REMARK, "");
  const tokens = tokenise(words);
  const units = readUnits(tokens, 0);
  return units && units.end === tokens.length ? units.names : null;
}

/** The lines of a list that only name units: two or more of them, or one that names several, are the plan's units. */
export function unitLinesOf(points: readonly Point[]): { lines: ReadonlySet<Point>; areUnits: boolean } {
  const named = points.flatMap((point) => {
    const units = point.table || point.children.length > 0 ? null : unitsAlone(point.text);
    return units ? [{ point, units }] : [];
  });
  const bodies = named.flatMap(({ units }) => units.filter((name) => !isPlaceAlone(name)));
  return { lines: new Set(named.map(({ point }) => point)), areUnits: bodies.length > 1 };
}
