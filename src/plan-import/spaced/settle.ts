import { overlap } from "../text/span";
import { betweenWords } from "./columns";
import { MOST_WORDS, partMoved, type Band, type Parted } from "./part";
import type { Run, Word } from "./runs";

/** The lines of a row with their words in columns, and what speaks against it. */
export interface SettledRow {
  readonly cells: readonly (readonly (Run | null)[])[];
  readonly doubt: number;
}

/** What it costs that lines of one cell stand beside each other, that a usual cell is missing, and that columns are looked for in one row alone. */
const BESIDE = 3;
const MISSING = 2;
const ALONE = 2;
/** A row in which less speaks against its page's columns keeps them. */
const LEAST = 2;

/** Parts the lines of a row by the columns of its page, or, where much speaks against it, by those of others or its own. */
export function settleRow(
  lines: readonly (readonly Word[])[],
  [own, ...others]: readonly (readonly Band[])[],
  usual: readonly boolean[],
): SettledRow {
  const by = (bands: readonly Band[], more: number): SettledRow => {
    const parted = lines.map((words) => partMoved(words, bands));
    return { cells: parted.map(({ cells }) => cells), doubt: doubtOf(parted, usual) + more };
  };
  const first = by(own ?? [], 0);
  if (first.doubt <= LEAST || lines.some(({ length }) => length > MOST_WORDS)) return first;
  const found = [
    first,
    ...others.map((bands) => by(bands, 0)),
    by(betweenWords(lines, own ?? [], own?.[0]?.left ?? 0), ALONE),
  ];
  return found.sort((one, other) => one.doubt - other.doubt)[0] ?? first;
}

function doubtOf(parted: readonly Parted[], usual: readonly boolean[]): number {
  const cost = parted.reduce((sum, line) => sum + line.cost, 0) / Math.max(1, parted.length);
  return usual.reduce((sum, isUsual, column) => {
    const own = parted.flatMap(({ cells }) => cells[column] ?? []);
    const beside = own.slice(1).filter((cell, at) => !overlap(cell, own[at] ?? cell));
    return sum + beside.length * BESIDE + (isUsual && own.length === 0 ? MISSING : 0);
  }, cost);
}
