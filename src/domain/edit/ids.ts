import { highestNumber } from "../add-plan";
import type { RowList } from "../fields/row-lists";
import { codeKey } from "../fields/row-lists";
import { withoutOpenTurns } from "../open-turn";
import type { Tracker } from "../tracker";
import { makeCode } from "../tracker-from-plan";
import type { Coded } from "./strayed-codes";
import { PREFIXES, codedTask, sentRows, strayedCodeReader } from "./strayed-codes";

/**
 * Gives every task, unit and body a code of its own: rows without one, those of two that share one which its place, its
 * section and what was sent speak for least, and rows whose code was typed again, or with signs that nobody sees. The same
 * tracker where all is well.
 */
export function repairCodes(tracker: Tracker): Tracker {
  const sent = sentRows(tracker.sent ?? []);
  const tasks = recode(tracker.tasks, "id", PREFIXES.tasks, codedTask, sent);
  const person = (row: { readonly code: string; readonly name: string }): Coded => ({
    code: row.code,
    title: row.name,
    section: "",
  });
  const units = recode(tracker.units, "code", PREFIXES.units, person);
  const bodies = recode(tracker.bodies, "code", PREFIXES.bodies, person);
  const isSame = tasks === tracker.tasks && units === tracker.units && bodies === tracker.bodies;
  return isSame ? tracker : { ...tracker, tasks, units, bodies };
}

function recode<Key extends "id" | "code", Item extends Readonly<Record<Key, string>>>(
  given: readonly Item[],
  key: Key,
  prefix: (typeof PREFIXES)[RowList],
  codedOf: (item: Item) => Coded,
  sent: readonly Coded[] = [],
): readonly Item[] {
  const items = given.map((item) => {
    const plain = withoutOpenTurns(item[key]);
    return plain === item[key] ? item : { ...item, [key]: plain };
  });
  const rows = items.map(codedOf);
  const keepers = keepersOf(rows, new Map(sent.map(({ code, title }) => [codeKey(code), title])));
  const read = strayedCodeReader(rows, prefix, sent);
  let last = highestNumber(items.map((item) => item[key]));
  const recoded = items.map((item, index) => {
    const row = rows[index] ?? { code: "", title: "", section: "" };
    const { code, title } = row;
    const isKept = codeKey(code) === "" ? title.trim() === "" : keepers.get(codeKey(code)) === index;
    const meant = read(row);
    if (meant === null && isKept) return item;
    return { ...item, [key]: meant ?? makeCode(prefix, (last += 1)) };
  });
  return recoded.some((item, index) => item !== given[index]) ? recoded : given;
}

/** The row of each code that keeps it: of several the first of those for which most speaks. */
function keepersOf(rows: readonly Coded[], sent: ReadonlyMap<string, string>): ReadonlyMap<string, number> {
  const numbers = rows.map(({ code }) => highestNumber([code]));
  const sharing = new Map<string, number[]>();
  rows.forEach(({ code }, index) => {
    const key = codeKey(code);
    if (key !== "") sharing.set(key, [...(sharing.get(key) ?? []), index]);
  });
  return new Map(
    [...sharing].map(([key, [first = 0, ...others]]) => {
      const claim = (index: number): number => claimOf(rows, numbers, index, sent.get(key));
      return [key, others.reduce((best, index) => (claim(index) > claim(best) ? index : best), first)];
    }),
  );
}

/** How much speaks for a row as the one that has its code: what was sent under it, then its neighbours, then its section. */
function claimOf(
  rows: readonly Coded[],
  numbers: readonly number[],
  index: number,
  sentTitle: string | undefined,
): number {
  const own = numbers[index] ?? 0;
  const one = rows[index];
  const wasSent = one !== undefined && sentTitle === one.title;
  const nearest = (step: 1 | -1): number => {
    let at = index + step;
    while (numbers[at] === own || numbers[at] === 0) at += step;
    const other = numbers[at];
    if (other === undefined) return 0;
    return other === own + step ? 2 : (other - own) * step > 0 ? 1 : 0;
  };
  const inSection = rows.flatMap(({ section }, at) =>
    section !== "" && section === one?.section && numbers[at] !== own ? (numbers[at] ?? []) : [],
  );
  const distance = Math.min(...inSection.map((number) => Math.abs(number - own)));
  return (wasSent ? 10 : 0) + nearest(1) + nearest(-1) + 1 / (1 + distance);
}
