import { beginsWithDeed } from "../bodies/deed";
import { opensSession } from "../deadline/parse-deadline";
import { isAllCapitals } from "../text/comparable";
import type { Lines } from "../text/lines";
import { readMarker } from "../text/marker";
import type { FoundTable, TableRow } from "./task-table";

const CLOCK = String.raw`\d{1,2} ?(?:h|g|giờ|:) ?(?:\d{2}(?!\d))?(?: phút|')?`;
/** "14h00 - 14h30 Bầu …", "3 8:00: Chào cờ": a time of day, and what is held then. */
const ROW = new RegExp(
  `^(?:\\d{1,3} )?(${CLOCK} ?(?:-|–|đến) ?${CLOCK}|${CLOCK} ?(?=:))(?: ?[:.–-])?(.*)$`,
  "i",
);
const ENDS = /^(?:nơi nhận|người lập|trên đây|đề nghị|ghi chú|lưu ý|t[mlu]q?\. |kt\. )/i;
/** "Kết thúc buổi sáng", "(Truyền hình trực tiếp)", the number of a page: between what is held. */
const BETWEEN = /^(?:kết thúc (?:ngày|buổi|chương trình) .*|\(.*\)|\d{1,3}|(?:tt|stt) .*)$/i;
const FEWEST = 3;

/** Whether a line begins an agenda: a day of it, or what is held at a time of day. */
export function opensAgenda(text: string): boolean {
  return ROW.test(text) || (/^(?:buổi|ngày) /i.test(text) && opensSession(text));
}

interface Held {
  readonly line: number;
  readonly time: string;
  readonly words: string[];
}

/** Reads an agenda whose lines begin with the time of day; days and halves of days head what stands below them. */
export function readAgenda(lines: Lines, index: number): FoundTable | null {
  if (!ROW.test(lines[index]?.text ?? "")) return null;
  const found: Held[] = [];
  let held = 0;
  let end = index;
  for (let at = index; at < lines.length; at += 1) {
    const { text, line, cells } = lines[at] ?? { text: "", line: 0, cells: [] };
    const [, time = "", words = ""] = ROW.exec(text) ?? [];
    const isApart = lines[at - 1]?.text === "" && found.at(-1)?.words.length !== 0;
    const goesOn = text === "" || opensAgenda(text) || (!isApart && !readMarker(text).marker);
    if (cells.length > 1 || ENDS.test(text) || !goesOn) break;
    if (time !== "")
      found.push({ line, time: time.replaceAll(":", "h"), words: words.trim() === "" ? [] : [words.trim()] });
    else if (opensSession(text)) found.push({ line, time: "", words: [text] });
    else if (text !== "" && !isAllCapitals(text) && !BETWEEN.test(text)) found.at(-1)?.words.push(text);
    // A day over nothing that is held heads what stands behind the agenda.
    if (found.at(-1)?.time !== "") [held, end] = [found.length, at + 1];
  }
  const header = { line: lines[index]?.line ?? 0, cells: [] };
  const mapping = { columns: ["time", "content", "lead"] as const, unclear: [] };
  const rows = found.slice(0, held).map(toRow);
  return rows.filter(({ isGroup }) => isGroup !== true).length >= FEWEST
    ? { table: { header, mapping, rows }, end }
    : null;
}

const NARROW = /^(?![IVX]+ )(?!.* của )\p{Lu}.{0,19}$/u;
const MOST_NARROW = 2;

/** The cell of who does it is narrow: short lines behind what is held; what else goes on over lines has to be looked at. */
function toRow({ line, time, words }: Held): TableRow {
  if (time === "") return { line, cells: ["", words.join(" ")], isGroup: true };
  const wide = words.reduce((end, text, at) => (at === 0 || !NARROW.test(text) ? at + 1 : end), 0);
  const lead = words.slice(wide).join(" ");
  const isOdd = words.length - wide > MOST_NARROW || beginsWithDeed(lead) || (lead === "" && wide > 1);
  const cells = isOdd ? [time, words.join(" ")] : [time, words.slice(0, wide).join(" "), lead];
  return { line, cells, isOdd };
}
