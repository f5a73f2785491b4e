import type { Taken } from "./arguments";

/** What each command does something with, besides `--lang`. */
export const TAKEN = {
  build: { options: ["plan", "sheet", "out", "report-date"], files: 0 },
  parse: { options: ["plan", "sheet"], files: 0 },
  status: { options: ["report-date"], files: 1 },
  deadlines: { options: ["year", "issued"], files: 0 },
  check: { options: ["repair", "finish", "take-back", "out"], files: 1 },
  split: { options: ["by", "for", "out-dir", "out", "return-by"], files: 1 },
  merge: { options: ["master", "returned", "out", "prefer"], files: Infinity },
  revise: { options: ["plan", "sheet", "as", "take", "out"], files: 1 },
  report: { options: ["out", "form", "report-date"], files: 1 },
  letters: { options: ["out-dir", "return-by", "covering", "report-date"], files: 1 },
  calendar: { options: ["for", "out", "report-date"], files: 1 },
  "roll-up": { options: ["out"], files: Infinity },
  next: { options: ["out", "number", "title", "report-date"], files: 1 },
} as const satisfies Readonly<Record<string, Taken>>;

/** The name of a command. */
export type CommandName = keyof typeof TAKEN;

/** Whether a word names a command. */
export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(TAKEN, name);
}
