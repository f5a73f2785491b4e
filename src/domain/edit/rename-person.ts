import { isSameName } from "../names";
import { keyOfLine } from "../rounds/line";
import type { RoundLine, Tracker } from "../tracker";
import { renameAmong, withoutName } from "./joined-names";

/** A tracker with one name put for another wherever it leads, supports, carries out or is sent copies. */
export function renamePerson(tracker: Tracker, from: string, to: string): Tracker {
  const rename = (name: string): string => (isSameName(name, from) ? to : name);
  return {
    ...tracker,
    rounds: renameRecipient(tracker.rounds, from, to),
    tasks: tracker.tasks.map((task) => {
      const lead = rename(task.lead);
      const renamed = renameAmong(task.support, from, to);
      const support = lead === task.lead && renamed === task.support ? renamed : withoutName(renamed, lead);
      return { ...task, unit: rename(task.unit), lead, support };
    }),
  };
}

/** A round in which both were sent a copy keeps two lines, each under the name that it was sent to. */
function renameRecipient(rounds: readonly RoundLine[], from: string, to: string): readonly RoundLine[] {
  const isNamed = ({ recipient }: RoundLine): boolean => isSameName(recipient, from);
  if (!rounds.some(isNamed)) return rounds;
  const taken = new Set(rounds.filter((line) => !isNamed(line)).map(keyOfLine));
  return rounds.map((line) => {
    const renamed = { ...line, recipient: to };
    return isNamed(line) && !taken.has(keyOfLine(renamed)) ? renamed : line;
  });
}
