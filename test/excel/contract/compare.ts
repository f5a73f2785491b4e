import type { ContractEntry } from "./contract-entry";
import type { Warning } from "./warnings";

/** What has to be added to the register, taken from it or read anew; nothing where it fits. Each line says what to do. */
export function differencesFrom(register: readonly ContractEntry[], warnings: readonly Warning[]): string[] {
  const entries = new Map(register.map((entry) => [entry.member, entry]));
  const used = new Set(warnings.map(({ member }) => member));
  return [
    ...warnings.flatMap((warning) => adviceOn(warning, entries.get(warning.member))),
    ...register
      .filter(({ member }) => !used.has(member))
      .map(({ member }) => `Take ${member} out: src/excel no longer uses it, or its comment warns no more.`),
  ];
}

function adviceOn({ member, words }: Warning, entry: ContractEntry | undefined): string[] {
  const list = JSON.stringify(words);
  if (entry === undefined)
    return [
      `Add ${member} with the words ${list}: read its comment (npm run contract), enact it or say why not.`,
    ];
  if (JSON.stringify(entry.words) === list) return [];
  return [`Read the comment of ${member} anew (npm run contract): its words are now ${list}.`];
}
