import { splitNames } from "../../../domain/edit/joined-names";
import { isSameName } from "../../../domain/names";
import type { Task } from "../../../domain/task";
import type { ListedPeople } from "./listed-people";

/** Headers of the task columns by field. */
export type Headers = Readonly<Partial<Record<string, string>>>;

/** What becomes of the unit, lead and support of a task; names are short ones. */
export type ChangedName =
  /** It goes to another unit, "" for common work; where the old unit led it, the new one does. */
  | { readonly kind: "unit"; readonly to: string; readonly withLead: boolean }
  /** Whoever it names is called otherwise from now on. */
  | { readonly kind: "renamed" }
  /** Among several names some go and some come. */
  | { readonly kind: "names"; readonly field: string; readonly gone: string; readonly come: string }
  | FieldChange;

/** One field before and after; `before` is null where it goes without saying. */
export interface FieldChange {
  readonly kind: "field";
  readonly field: string;
  readonly before: string | null;
  readonly after: string;
}

/** Fields of a task that name units and bodies. */
export const NAME_FIELDS = ["unit", "lead", "support"] as const;

type Side = Partial<Task>;

/** What a change does to the names in a task. A new name of the same unit is told once, a lead that goes with its unit with it. */
export function changedNames(
  { before, after }: { readonly before: Side; readonly after: Side },
  people: ListedPeople,
  headers: Headers,
): readonly ChangedName[] {
  const leadOf = ({ unit, lead }: Side): boolean =>
    unit !== undefined && lead !== undefined && isSameName(unit, lead);
  const withLead = leadOf(before) && leadOf(after);
  const parts = NAME_FIELDS.filter((field) => !(field === "lead" && withLead)).flatMap((field) =>
    changedName(field, [before[field], after[field]], { people, header: headers[field] ?? field, withLead }),
  );
  const [first] = parts.filter(({ kind }) => kind === "renamed");
  return [...(first ? [first] : []), ...parts.filter(({ kind }) => kind !== "renamed")];
}

function changedName(
  field: (typeof NAME_FIELDS)[number],
  [before, after]: readonly [string | undefined, string | undefined],
  with_: { readonly people: ListedPeople; readonly header: string; readonly withLead: boolean },
): readonly ChangedName[] {
  const { people, header, withLead } = with_;
  if (before === undefined || after === undefined) return [];
  if (people.isOne(before, after)) return [{ kind: "renamed" }];
  if (field === "unit") return [{ kind: "unit", to: people.shortOf(after), withLead }];
  const [old, now] = [splitNames(before), splitNames(after)];
  const isAmong = (name: string, names: readonly string[]): boolean =>
    names.some((other) => isSameName(name, other) || people.isOne(name, other));
  const gone = old.filter((name) => !isAmong(name, now)).map(people.shortOf);
  const come = now.filter((name) => !isAmong(name, old)).map(people.shortOf);
  if (gone.length + come.length === 0 && old.length > 0) return [{ kind: "renamed" }];
  const [few, many] = [Math.min(old.length, now.length), Math.max(old.length, now.length)];
  if (few > 0 && many > 1)
    return [{ kind: "names", field: header, gone: gone.join(", "), come: come.join(", ") }];
  const short = (names: readonly string[]): string => names.map(people.shortOf).join("; ");
  return [{ kind: "field", field: header, before: short(old), after: short(now) }];
}
