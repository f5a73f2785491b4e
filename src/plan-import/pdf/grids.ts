import { joinNeighbours } from "../text/neighbours";
import type { PageMarks, Rule } from "./marks";

/** The ruled cells of a table: where its columns and rows part, and which cells are one. */
export interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** For each row and column the cell ([row, column]) whose words it holds: itself, or one it is merged into. */
  readonly anchors: readonly (readonly (readonly [number, number])[])[];
  /** Whether its rows could not be told apart surely. */
  readonly isUnsure?: boolean;
}

/** How far rules may miss each other, and the least width and height of a cell, in points. */
const SLACK = 3;
const LEAST_CELL = 5;
/** A border is there where rules cover this share of it. */
const COVERED = 0.6;
/** More rules than any table has: a drawing. */
const MOST_RULES = 6000;

/** The tables that level and upright rules form; single boxes are none. */
export function findGrids(level: readonly Rule[], upright: readonly Rule[]): Grid[] {
  if (level.length + upright.length > MOST_RULES) return [];
  return connected(joinCollinear(level), joinCollinear(upright)).flatMap((group) => gridOf(group) ?? []);
}

type Group = Pick<PageMarks, "level" | "upright">;

function joinCollinear(rules: readonly Rule[]): Rule[] {
  const lanes: { at: number; rules: Rule[] }[] = [];
  for (const rule of [...rules].sort((one, other) => one.at - other.at)) {
    const lane = lanes.at(-1);
    if (lane && rule.at - lane.at <= SLACK / 2) lane.rules.push(rule);
    else lanes.push({ at: rule.at, rules: [rule] });
  }
  return lanes.flatMap(({ at, rules: own }) => joinTouching(own.map((rule) => ({ ...rule, at }))));
}

function joinTouching(rules: readonly Rule[]): Rule[] {
  const sorted = [...rules].sort((one, other) => one.from - other.from);
  return joinNeighbours(sorted, (last, rule) =>
    rule.from <= last.to + SLACK ? { ...last, to: Math.max(last.to, rule.to) } : null,
  ).filter(({ from, to }) => to - from > LEAST_CELL);
}

function crosses(level: Rule, upright: Rule): boolean {
  return reaches(level, upright.at) && reaches(upright, level.at);
}

function reaches({ from, to }: Rule, at: number): boolean {
  return at >= from - SLACK && at <= to + SLACK;
}

/** Rules that cross each other, over others or directly. */
function connected(level: readonly Rule[], upright: readonly Rule[]): Group[] {
  const left = new Set(level);
  const groups: Group[] = [];
  for (const first of level) {
    if (!left.delete(first)) continue;
    const levels = [first];
    const uprights = new Set<Rule>();
    for (const rule of levels) {
      for (const other of upright) {
        if (uprights.has(other) || !crosses(rule, other)) continue;
        uprights.add(other);
        for (const next of left) {
          if (!crosses(next, other)) continue;
          left.delete(next);
          levels.push(next);
        }
      }
    }
    groups.push({ level: levels, upright: [...uprights] });
  }
  return groups;
}

function gridOf({ level, upright }: Group): Grid | null {
  if (level.length < 2 || upright.length < 2) return null;
  const [xs, ys] = [places(upright, level), places(level, upright)];
  return { xs, ys, anchors: anchorsOf(xs, ys, level, upright) };
}

/** Where rules part columns or rows; those across them end at the outer ones. */
function places(rules: readonly Rule[], across: readonly Rule[]): number[] {
  const values = [
    ...rules.map(({ at }) => at),
    Math.min(...across.map(({ from }) => from)),
    Math.max(...across.map(({ to }) => to)),
  ];
  return joinNeighbours(
    values.sort((one, other) => one - other),
    (last, value) => (value - last > LEAST_CELL ? null : last),
  );
}

/** Cells with no rule between them are one; a merged cell begins where its first row and column do. */
function anchorsOf(
  xs: readonly number[],
  ys: readonly number[],
  level: readonly Rule[],
  upright: readonly Rule[],
): Grid["anchors"] {
  const anchors: (readonly [number, number])[][] = [];
  for (let row = 0; row + 1 < ys.length; row += 1) {
    anchors.push([]);
    for (let column = 0; column + 1 < xs.length; column += 1) {
      const above = anchors[row - 1]?.[column];
      const before = anchors[row]?.[column - 1];
      const isOpenAbove = above && !isCovered(level, ys[row] ?? 0, xs[column] ?? 0, xs[column + 1] ?? 0);
      const isOpenBefore = before && !isCovered(upright, xs[column] ?? 0, ys[row] ?? 0, ys[row + 1] ?? 0);
      anchors[row]?.push(isOpenAbove ? above : isOpenBefore ? before : [row, column]);
    }
  }
  return anchors;
}

function isCovered(rules: readonly Rule[], at: number, from: number, to: number): boolean {
  const covered = rules
    .filter((rule) => Math.abs(rule.at - at) <= LEAST_CELL)
    .reduce((length, rule) => length + Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from)), 0);
  return covered >= COVERED * (to - from);
}
