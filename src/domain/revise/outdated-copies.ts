import { isSameName, nameKey } from "../names";
import { listRecipients, type Recipient } from "../recipient";
import { wordsKey } from "./pair-tasks";
import type { RecipientKind, SentCopy } from "../sent-copy";
import type { Task } from "../task";
import type { Tracker } from "../tracker";

/** Somebody who does not know of a change, since it came after their copy was sent or brought them in. */
export interface OutdatedCopy {
  readonly kind: RecipientKind;
  readonly recipient: string;
  /** The round of their last copy; null where the change gives them their first rows. */
  readonly round: number | null;
  /** Ids of rows that it lacks. */
  readonly missing: readonly string[];
  /** Ids of rows that have another deadline by now. */
  readonly redated: readonly string[];
  /** Ids of rows that have other words, lead or support by now. */
  readonly reworded: readonly string[];
  /** Ids of its rows that are somebody else's or nobody's work by now. */
  readonly withdrawn: readonly string[];
  /** Whether they have rows, so that a copy can be sent. */
  readonly isServed: boolean;
}

const DEADLINE = ["dueText", "dueKind", "due", "offset", "offsetUnit"] as const satisfies (keyof Task)[];

/**
 * Whose last copy lacks rows that a change has brought, has their old deadlines or words, or has rows that are not theirs any
 * more; and who has work for the first time, where others got copies of the kind. Nobody writes to themselves.
 */
export function outdatedCopies(before: Tracker, after: Tracker): readonly OutdatedCopy[] {
  const there = new Map(before.tasks.map((task) => [task.id, task]));
  const changed = new Set(
    after.tasks.filter((task) => isChanged(task, there.get(task.id))).map(({ id }) => id),
  );
  return (["unit", "body"] as const).flatMap((kind) => {
    const served = listRecipients(after, kind);
    const earlier = listRecipients(before, kind);
    const known = new Set(earlier.map(({ name }) => nameKey(name)));
    const holder = holderOf(earlier, before);
    const copies = lastCopies(after.sent ?? [], kind, holder);
    if (copies.size === 0) return [];
    const isNew = ({ name }: Recipient): boolean =>
      !known.has(nameKey(name)) && !isSameName(name, after.settings.organisation);
    const found = served.flatMap((recipient): OutdatedCopy[] => {
      const copy = copies.get(nameKey(recipient.name));
      copies.delete(nameKey(recipient.name));
      return copy || isNew(recipient) ? outdated(recipient, copy, changed) : [];
    });
    // Whoever is left had rows and has none.
    const left = [...copies.values()].flatMap((copy) =>
      outdated({ kind, name: holder(copy), tasks: [] }, copy, changed),
    );
    return [...found, ...left];
  });
}

function outdated(
  { kind, name, tasks }: Pick<Recipient, "kind" | "name" | "tasks">,
  copy: SentCopy | undefined,
  changed: ReadonlySet<string>,
): OutdatedCopy[] {
  const sent = new Map(copy?.rows.map((row) => [row.id, row]));
  const theirs = tasks.filter(({ id }) => changed.has(id));
  const missing = theirs.filter(({ id, state }) => !sent.has(id) && state !== "not-applicable");
  const redated = theirs.filter((task) => isRedated(task, sent.get(task.id)));
  const reworded = theirs.filter((task) => isReworded(task, sent.get(task.id)));
  const kept = new Set(tasks.filter(({ state }) => state !== "not-applicable").map(({ id }) => id));
  const withdrawn = [...sent.values()].filter(
    ({ id, state }) => changed.has(id) && !kept.has(id) && state !== "not-applicable",
  );
  if (missing.length + redated.length + reworded.length + withdrawn.length === 0) return [];
  const round = copy?.round ?? null;
  const ids = { missing: idsOf(missing), redated: idsOf(redated) };
  const told = { ...ids, reworded: idsOf(reworded), withdrawn: idsOf(withdrawn) };
  return [{ kind, recipient: name, round, ...told, isServed: tasks.length > 0 }];
}

/** Who has a copy: whom it was sent to, by the name that they have been given since. */
function holderOf(
  recipients: readonly Recipient[],
  { units, bodies }: Pick<Tracker, "units" | "bodies">,
): (copy: SentCopy) => string {
  const known = new Set([...recipients, ...units, ...bodies].map(({ name }) => nameKey(name)));
  return ({ recipient, rows }) => {
    if (known.has(nameKey(recipient))) return recipient;
    const ids = new Set(rows.map(({ id }) => id));
    const heir = recipients.find(
      ({ tasks }) => tasks.filter(({ id }) => ids.has(id)).length > rows.length / 2,
    );
    return heir?.name ?? recipient;
  };
}

/** The last copy of a kind that each got, by the key of the name. */
function lastCopies(
  sent: readonly SentCopy[],
  kind: RecipientKind,
  holder: (copy: SentCopy) => string,
): Map<string, SentCopy> {
  const copies = sent.filter(({ by }) => by === kind).sort((one, other) => one.round - other.round);
  return new Map(copies.map((copy) => [nameKey(holder(copy)), copy]));
}

function isChanged(task: Task, before: Task | undefined): boolean {
  if (before === undefined) return true;
  return (Object.keys(task) as (keyof Task)[]).some((field) => task[field] !== before[field]);
}

function isRedated(task: Task, sent: Task | undefined): boolean {
  return sent !== undefined && DEADLINE.some((field) => task[field] !== sent[field]);
}

/** A sentence that only names another deadline is told by that. */
function isReworded(task: Task, sent: Task | undefined): boolean {
  const isSame = (field: "lead" | "support"): boolean => isSameName(task[field], sent?.[field] ?? "");
  return sent !== undefined && (wordsKey(task) !== wordsKey(sent) || !isSame("lead") || !isSame("support"));
}

function idsOf(tasks: readonly Task[]): string[] {
  return tasks.map(({ id }) => id);
}
