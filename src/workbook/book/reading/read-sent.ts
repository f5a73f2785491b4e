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
