import { gather } from "../../../domain/gather";
import type { TrackerPatch } from "../../../domain/patch/tracker-patch";
import type { Tracker } from "../../../domain/tracker";
import type { MaintainTexts } from "../../../i18n/maintain";
import type { Joining } from "../flow";
import { someOf } from "../typed-deadline";
import type { ListedPeople } from "./listed-people";
import { unitFinderOf, type KnownRow, type KnownRows } from "./known-rows";
import { sayTasks } from "./say-who";

type Words = MaintainTexts["preview"];
type Row = Pick<KnownRow, "name" | "unit">;

/** The rows that come and go, a sentence for each list: units and bodies by their names, tasks by unit. */
export function sayRows(
  patch: TrackerPatch,
  { before, joins }: { readonly before: Tracker; readonly joins: Joining | undefined },
  preview: Words,
): readonly string[] {
  const unitOf = unitFinderOf(before, patch.units.added);
  const tasksOf = (change: "added" | "removed"): readonly Row[] =>
    patch.tasks[change].map(({ item }) => ({
      name: item.shortTitle || item.title,
      unit: unitOf(item.unit),
    }));
  const people = (["units", "bodies"] as const).flatMap((list) =>
    (["added", "removed"] as const).flatMap((change) => {
      const names = patch[list][change]
        .filter(({ item }) => change === "added" || item.code !== joins?.from)
        .map(({ item }) => item.shortName || item.name);
      if (names.length === 0) return [];
      const said = preview.of(preview[list](names.length), someOf(preview, names));
      return [change === "added" ? preview.adding(said) : preview.removing(said)];
    }),
  );
  const [added, removed] = [tasksOf("added"), tasksOf("removed")];
  return [
    ...people,
    ...(added.length === 0 ? [] : [sayAdded(added, preview)]),
    ...(removed.length === 0 ? [] : [preview.removing(sayTasks(removed, preview))]),
  ];
}

/** Who becomes part of whom, by their names before. */
export function sayJoined({ from, into }: Joining, known: KnownRows, preview: Words): string {
  const nameOf = (code: string): string => known.get(code)?.name ?? code;
  return preview.will(nameOf(from), preview.joins(nameOf(into)));
}

/** Copies that were sent to one who is called otherwise now, or has become part of another. */
export function sayRounds({ rounds }: TrackerPatch, people: ListedPeople, preview: Words): readonly string[] {
  if (rounds === undefined || rounds.removed.length === 0) return [];
  const names = gather(rounds.added, ({ item }) => people.shortOf(item.recipient));
  return [...names].map(([name, lines]) => preview.roundsOf(lines.length, name));
}

/** Tasks that come: one by its name, as many for each unit as one number, else how many for each. */
function sayAdded(rows: readonly Row[], preview: Words): string {
  const units = gather(rows, ({ unit }) => unit?.name ?? "");
  const counts = [...units.values()].map((group) => group.length);
  const names = [...units.keys()];
  const isEven = counts.every((count) => count === counts[0]) && !units.has("");
  if (!isEven || units.size < 2 || counts[0] === 1) return preview.adding(sayTasks(rows, preview));
  const whom = preview.of(preview.units(units.size), someOf(preview, names));
  return preview.addingEach(preview.tasks(rows.length), counts[0] ?? 0, whom);
}
