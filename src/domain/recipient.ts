import { gather } from "./gather";
import { findersOf } from "./listed-names";
import { nameKey } from "./names";
import type { RecipientKind } from "./sent-copy";
import type { Task } from "./task";
import type { Tracker } from "./tracker";

/** Somebody a copy goes to, with the rows that are theirs. */
export interface Recipient {
  readonly kind: RecipientKind;
  /** "" where the name is in no list. */
  readonly code: string;
  readonly name: string;
  readonly contact: string;
  readonly email: string;
  /** In the order of the sheet, never empty. */
  readonly tasks: readonly Task[];
}

type Person = Pick<Recipient, "code" | "name" | "contact" | "email">;

/**
 * Who gets a copy: by unit, the units of the list that have rows; by body, everybody who leads a row, whether the name
 * stands in a list or not. Rows that name nobody go to nobody.
 */
export function listRecipients(tracker: Tracker, kind: RecipientKind): Recipient[] {
  const tasks = tracker.tasks.filter(({ title }) => title.trim() !== "");
  const finder = findersOf(tracker)[kind === "unit" ? "unit" : "lead"];
  // Whose a row is, is what people mean by its name, or two spellings of one body would get two copies.
  const owner = ({ unit, lead }: Task): string => {
    const name = kind === "unit" ? unit : lead;
    return nameKey(finder.find(name)?.name ?? name);
  };
  const groups = gather(tasks, owner);
  groups.delete("");
  const listed = peopleOf(tracker, kind).flatMap((person): Recipient[] => {
    const own = groups.get(nameKey(person.name)) ?? [];
    groups.delete(nameKey(person.name));
    return own.length > 0 ? [{ kind, ...person, tasks: own }] : [];
  });
  if (kind === "unit") return listed;
  const others = [...groups.values()].map((own): Recipient => {
    const name = own[0]?.lead.trim() ?? "";
    return { kind, code: "", name, contact: "", email: "", tasks: own };
  });
  return [...listed, ...others];
}

/** By whom rows are mostly parted: by unit, where there is one. */
export function usualKind({ units }: Pick<Tracker, "units">): RecipientKind {
  return units.length > 0 ? "unit" : "body";
}

/** Rows that no copy of a kind holds: they name nobody, or by unit somebody who is not in the list. */
export function rowsForNobody(tracker: Tracker, recipients: readonly Recipient[]): Task[] {
  const sent = new Set(recipients.flatMap(({ tasks }) => tasks));
  return tracker.tasks.filter((task) => task.title.trim() !== "" && !sent.has(task));
}

/** Names of the list that no copy of a kind goes to, since they have no rows: units that do nothing, or bodies that lead nothing. */
export function withoutRows(tracker: Tracker, kind: RecipientKind): string[] {
  const served = new Set(listRecipients(tracker, kind).map(({ name }) => nameKey(name)));
  return (kind === "unit" ? tracker.units : tracker.bodies)
    .map(({ name }) => name)
    .filter((name) => name.trim() !== "" && !served.has(nameKey(name)));
}

function peopleOf({ units, bodies }: Tracker, kind: RecipientKind): Person[] {
  return (kind === "unit" ? units : [...units, ...bodies]).map(({ code, name, contact, email }) => ({
    code,
    name,
    contact,
    email,
  }));
}
