import type { BodyLine } from "../table/find-tables";
import { isAllCapitals } from "../text/comparable";
import { readMarker } from "../text/marker";

const LONG_LINE = 45;
const LEAST_LONG = 0.55;
const ENDED = /[.;:!?…]["”)]?$/;

/** Joins the lines of a paragraph that was broken where the page was (a PDF, a web page); the first line keeps its number. */
export function unwrap(lines: readonly BodyLine[]): BodyLine[] {
  const width = widthOf(lines);
  const joined: BodyLine[] = [];
  lines.forEach((line, index) => {
    const last = joined.at(-1);
    const before = lines[index - 1];
    if (last && before && goesOn(before, line, width))
      joined[joined.length - 1] = { ...last, text: `${last.text} ${line.text}` };
    else joined.push(line);
  });
  return joined;
}

/** The length at which lines break, or 0 where most are shorter or no line goes on with a small letter. */
function widthOf(lines: readonly BodyLine[]): number {
  const lengths = lines
    .filter((line, index) => startsSmall(lines[index + 1]) && isOpen(line))
    .map(({ text }) => text.length);
  return lengths.length < 3
    ? 0
    : (lengths.sort((one, other) => one - other)[Math.floor(lengths.length / 2)] ?? 0);
}

/** "PHẦN THỨ NHẤT" alone: its title stands in the next line. */
const PART_ALONE = /^(?:phần|chương)(?: thứ)? \S{1,5}$/i;

/** "-", "2." alone: its words stand in the next line. */
const MARKER_ALONE = /^(?:[-–—+•*]|\d{1,2}[.)]|[a-zđ][.)])$/;
/** "… kiểm tra công tác", "- Phối hợp với BHXH": nothing can end there. */
const OPEN_PHRASE =
  / (?:và|của|với|cho|các|về|tại|công tác|thuộc|theo|do|từ|bởi)$|^(?:[-+•*] *)?(?:chủ trì,? )?phối hợp(?: chặt chẽ)? với \S+(?: \S+){0,4}$/iu;

function goesOn(before: BodyLine, line: BodyLine, width: number): boolean {
  if (PART_ALONE.test(before.text) && !line.table && isAllCapitals(line.text)) return true;
  if (!isOpen(before) || line.text === "" || line.table || line.cells.length > 1) return false;
  if (readMarker(line.text).marker !== null || isAllCapitals(before.text)) return false;
  if (startsSmall(line)) return true;
  const isBroken = MARKER_ALONE.test(before.text) || OPEN_PHRASE.test(before.text);
  if (width >= LONG_LINE && isBroken) return true;
  return (
    width >= LONG_LINE &&
    before.text.length >= width * LEAST_LONG &&
    before.text.length >= LONG_LINE &&
    !isAllCapitals(line.text)
  );
}

function isOpen(line: BodyLine): boolean {
  return line.text !== "" && !line.table && line.cells.length === 1 && !ENDED.test(line.text);
}

function startsSmall(line: BodyLine | undefined): boolean {
  return line !== undefined && /^\p{Ll}/u.test(line.text) && readMarker(line.text).marker === null;
}
