import { parseDay } from "../../../../domain/day";
import type { MergeChange } from "../../../../domain/merge/merge-change";
import { isRecord, isTexts } from "../../../kept/kept-entry";
import { keyOfChange, type Decisions } from "./decisions";

/**
 * Decisions as they are kept, each by its whole change: file, place, field, both values. So a decision comes back only where
 * the file and the workbook still say exactly what they said, whether the file is the same one or was chosen again.
 */
export interface KeptDecisions {
  readonly left: readonly string[];
  readonly taken: readonly string[];
  readonly kept: readonly string[];
  /** By change, the day picked. */
  readonly days: Readonly<Record<string, string>>;
}

/** Nothing was decided. */
export const NO_DECISIONS: KeptDecisions = { left: [], taken: [], kept: [], days: {} };

/** What is kept of decisions about changes. */
export function packDecisions(
  { left, taken, kept, days }: Decisions,
  changes: readonly MergeChange[],
): KeptDecisions {
  const among = (keys: ReadonlySet<string>): string[] =>
    changes.filter((change) => keys.has(keyOfChange(change))).map(nameChange);
  const picked = changes.flatMap((change) => {
    const day = days.get(keyOfChange(change));
    return day === undefined ? [] : [[nameChange(change), day] as const];
  });
  return { left: among(left), taken: among(taken), kept: among(kept), days: Object.fromEntries(picked) };
}

/** The decisions about those changes that are the same as when they were kept. */
export function unpackDecisions(packed: KeptDecisions, changes: readonly MergeChange[]): Decisions {
  const [left, taken, kept] = [packed.left, packed.taken, packed.kept].map((names) => new Set(names));
  const among = (names: ReadonlySet<string> = new Set()): Set<string> =>
    new Set(changes.filter((change) => names.has(nameChange(change))).map(keyOfChange));
  const picked = changes.flatMap((change) => {
    const day = parseDay(packed.days[nameChange(change)] ?? "");
    return day === null || !change.candidates?.includes(day) ? [] : [[keyOfChange(change), day] as const];
  });
  return { left: among(left), taken: among(taken), kept: among(kept), days: new Map(picked) };
}

/** Reads what was kept; null where it is none of ours. */
export function recallDecisions(packed: unknown): KeptDecisions | null {
  if (!isRecord(packed)) return null;
  const { left, taken, kept = [], days } = packed;
  if (!isTexts(left) || !isTexts(taken) || !isTexts(kept) || !isRecord(days) || !isTexts(Object.values(days)))
    return null;
  return { left, taken, kept, days: days as Readonly<Record<string, string>> };
}

function nameChange(change: MergeChange): string {
  return JSON.stringify(change);
}
