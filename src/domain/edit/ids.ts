import { highestNumber } from "../add-plan";
import type { RowList } from "../fields/row-lists";
import { ROW_LIST_KEYS, codeKey, codeOf, titleOf } from "../fields/row-lists";
import { nameKey } from "../names";
import type { SentCopy } from "../sent-copy";
import type { Tracker } from "../tracker";
import { makeCode } from "../tracker-from-plan";

type Prefix = "NV" | "DV" | "DM";

const NUMBER = /^\d{1,4}$/;

const PREFIXES: Readonly<Record<RowList, Prefix>> = { tasks: "NV", units: "DV", bodies: "DM" };

/** A row that is known by a code. */
interface Coded {
  readonly code: string;
  /** What it is called and whose it is, "" where it is no row. */
  readonly title: string;
  /** What it is part of. */
  readonly section: string;
}

/**
 * Gives every task, unit and body a code of its own: rows without one, those of two that share one which its place, its
 * section and what was sent speak for least, and rows with the bare number of a code that is free. The same tracker where
 * all is well.
 */
export function repairCodes(tracker: Tracker): Tracker {
  const sent = sentTitles(tracker.sent ?? []);
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

function codedTask({ id: code, title, unit, section }: Tracker["tasks"][number]): Coded {
  return { code, title: title.trim() === "" ? "" : nameKey(`${title} ${unit}`), section };
}

/**
 * Tells the code that a bare number stands for, each once, where no other row has it; null where none is meant, or where
 * most codes are numbers, as somebody's own way to count.
 */
function numberReader(codes: readonly string[], prefix: Prefix): (code: string) => string | null {
  const taken = new Set(codes.map(codeKey));
  const isOwnWay = [...taken].filter((code) => NUMBER.test(code)).length * 2 > taken.size;
  return (code) => {
    if (isOwnWay || !NUMBER.test(code.trim())) return null;
    const meant = makeCode(prefix, Number(code));
    if (taken.has(codeKey(meant))) return null;
    taken.add(codeKey(meant));
    return meant;
  };
}

/** Rows that have a bare number for a code, each with the code that it stands for. */
export function numbersForCodes(tracker: Tracker): { code: string; title: string; meant: string }[] {
  return ROW_LIST_KEYS.flatMap((list) => {
    const read = numberReader(
      tracker[list].map((row) => codeOf(list, row)),
      PREFIXES[list],
    );
    return tracker[list].flatMap((row) => {
      const code = codeOf(list, row);
      const meant = read(code);
      return meant === null ? [] : [{ code, title: titleOf(list, row), meant }];
    });
  });
}

/** What rows were called when they were last sent out, by their codes. */
function sentTitles(sent: readonly SentCopy[]): ReadonlyMap<string, string> {
  return new Map(sent.flatMap(({ rows }) => rows.map((row) => [codeKey(row.id), codedTask(row).title])));
}

function recode<Key extends "id" | "code", Item extends Readonly<Record<Key, string>>>(
  items: readonly Item[],
  key: Key,
  prefix: Prefix,
  codedOf: (item: Item) => Coded,
  sent: ReadonlyMap<string, string> = new Map(),
): readonly Item[] {
  const rows = items.map(codedOf);
  const keepers = keepersOf(rows, sent);
  const read = numberReader(
    rows.map(({ code }) => code),
    prefix,
  );
  let last = highestNumber(items.map((item) => item[key]));
  const recoded = items.map((item, index) => {
    const { code, title } = rows[index] ?? { code: "", title: "" };
    const isKept = codeKey(code) === "" ? title.trim() === "" : keepers.get(codeKey(code)) === index;
    const meant = read(code);
    if (meant === null && isKept) return item;
    return { ...item, [key]: meant ?? makeCode(prefix, (last += 1)) };
  });
  return recoded.some((item, index) => item !== items[index]) ? recoded : items;
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
