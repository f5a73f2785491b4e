import type { Tracker } from "../../domain/tracker";
import type { WorkbookContent } from "../content";
import { readSentLines } from "../copy/sent-rows";
import type { Naming } from "../naming";

/** What the hidden sheet tells of the copies sent out; nothing where none was. */
export function readSent(content: WorkbookContent, { sheets }: Naming): Pick<Tracker, "sent"> {
  const meta = content.sheets.find(({ name }) => name === sheets.meta);
  const sent = meta ? readSentLines(meta) : [];
  return sent.length > 0 ? { sent } : {};
}
