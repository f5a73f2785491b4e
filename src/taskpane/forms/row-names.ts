import type { Tracker } from "../../domain/tracker";
import type { RowNames } from "./flow";

/** Names of tasks, units and bodies by their codes. */
export function nameRows({ tasks, units, bodies }: Tracker): RowNames {
  return new Map([
    ...tasks.map(({ id, shortTitle, title }) => [id, shortTitle || title] as const),
    ...units.map(({ code, name }) => [code, name] as const),
    ...bodies.map(({ code, name }) => [code, name] as const),
  ]);
}
