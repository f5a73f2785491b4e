import { nameKey } from "../../../domain/names";
import type { SentCopy } from "../../../domain/sent-copy";
import type { Tracker } from "../../../domain/tracker";
import type { WorkbookContent } from "../../page/content";
import { readSentLines } from "../../sheets/sent-rows";
import type { Naming } from "../../schema/naming";

/** What the hidden sheet tells of the copies sent out; nothing where none was. */
export function readSent(content: WorkbookContent, { sheets }: Naming): Pick<Tracker, "sent"> {
  const meta = content.sheets.find(({ name }) => name === sheets.meta);
  const sent = meta ? readSentLines(meta) : [];
  return sent.length > 0 ? { sent } : {};
}

/**
 * Whether the hidden sheet tells of another tracker's copies, as one that was copied over ours does: nobody who got one is
 * in the lists, and no row that was sent is among the tasks.
 */
export function isSentByAnother(
  sent: readonly SentCopy[],
  { tasks, units, bodies }: Pick<Tracker, "tasks" | "units" | "bodies">,
): boolean {
  const titles = new Set(tasks.map(({ title }) => nameKey(title)).filter((title) => title !== ""));
  const names = new Set([...units, ...bodies].map(({ name }) => nameKey(name)).filter((name) => name !== ""));
  if (sent.length === 0 || titles.size === 0 || names.size === 0) return false;
  return !sent.some(
    ({ recipient, rows }) =>
      names.has(nameKey(recipient)) || rows.some(({ title }) => titles.has(nameKey(title))),
  );
}
