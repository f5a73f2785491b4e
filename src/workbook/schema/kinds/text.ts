import { keepableText } from "../../../domain/keepable-text";
import { readText, textValue } from "../cell-value";
import { TEXT_CELL } from "../styles";
import type { InCell } from "./in-cell";

/** Excel breaks the lines of a cell with a line feed alone; WPS and old Macs put a carriage return there. */
const LINE_BREAK = /\r\n?/g;

/** Words, kept as they were typed; in a text cell nothing is read into them. */
export const TEXT: InCell = {
  write: textValue,
  read: readText,
  readTyped: (raw) => ({
    kind: "value",
    value: keepableText(String(raw)).replace(LINE_BREAK, "\n"),
    raw,
  }),
  say: (text: string) => text,
  format: TEXT_CELL,
};
