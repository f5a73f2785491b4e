import { isSameName } from "../names";
import { listRecipients, type Recipient } from "../recipient";
import type { RecipientKind, SentCopy } from "../sent-copy";
import type { Task } from "../task";
import type { Tracker } from "../tracker";

/** A copy whose holder does not know of a change that came after it was sent. */
export interface OutdatedCopy {
  readonly kind: RecipientKind;
  readonly recipient: string;
  readonly round: number;
  /** Ids of rows that it lacks. */
  readonly missing: readonly string[];
  /** Ids of rows that have another deadline by now. */
  readonly redated: readonly string[];
}

const DEADLINE = ["dueText", "dueKind", "due", "offset", "offsetUnit"] as const satisfies (keyof Task)[];

/** The last copy of everybody who got one, where it lacks rows that a change has brought or has their old deadlines. */
export function outdatedCopies(tracker: Tracker, changed: ReadonlySet<string>): readonly OutdatedCopy[] {
  return (["unit", "body"] as const).flatMap((kind) =>
    listRecipients(tracker, kind).flatMap((recipient): OutdatedCopy[] => {
      const copy = lastCopyOf(tracker.sent ?? [], recipient);
      if (!copy) return [];
      const known = new Map(copy.rows.map((row) => [row.id, row]));
      const theirs = recipient.tasks.filter(({ id }) => changed.has(id));
      const missing = theirs.filter(({ id }) => !known.has(id)).map(({ id }) => id);
      const redated = theirs.filter((task) => isRedated(task, known.get(task.id))).map(({ id }) => id);
      const { name } = recipient;
      const isCurrent = missing.length + redated.length === 0;
      return isCurrent ? [] : [{ kind, recipient: name, round: copy.round, missing, redated }];
    }),
  );
}

function lastCopyOf(sent: readonly SentCopy[], { kind, name }: Recipient): SentCopy | undefined {
  return sent
    .filter(({ by, recipient }) => by === kind && isSameName(recipient, name))
    .sort((one, other) => one.round - other.round)
    .at(-1);
}

function isRedated(task: Task, sent: Task | undefined): boolean {
  return sent !== undefined && DEADLINE.some((field) => task[field] !== sent[field]);
}
