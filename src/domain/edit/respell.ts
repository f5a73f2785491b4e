import { nameSpeller } from "../listed-names";
import type { Tracker } from "../tracker";

/**
 * Writes each name that a row spells otherwise than the lists as the lists spell it, where people could mean only that
 * one. Short and other names stay: whoever typed them is asked. The same tracker where all is well.
 */
export function respellNames(tracker: Tracker): Tracker {
  const spell = nameSpeller(tracker, ({ by }) => by === "name");
  const tasks = tracker.tasks.map((task) => (task.title.trim() === "" ? task : spell(task)));
  return tasks.every((task, index) => task === tracker.tasks[index]) ? tracker : { ...tracker, tasks };
}
