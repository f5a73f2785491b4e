import { fold } from "./comparable";

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
const CONTROL = /[\u0000-\u0008\u000E-\u001F\u007F]/g;
const SPACES = /[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]+/g;
const FOREIGN_D = /[\u00D0\u0189]/g;
const FOREIGN_SMALL_D = /[\u00F0\u0256]/g;

/** What most lines have none of, so that they pass at once. */
const UNCLEAN =
  /[\u0000-\u001F\u007F-\u00A0\u00AD\u00D0\u00F0\u0189\u0256\u2000-\u200F\u2011\u2028-\u202F\u205F\u2060\u2066-\u2069\u3000\uFEFF]| {2}|^ | $/;

/** Text as it is shown: NFC, one kind of space, the Vietnamese Đ; the person's own spelling stays. */
export function cleanText(text: string): string {
  const composed = text.normalize("NFC");
  return UNCLEAN.test(composed) ? scrub(composed) : composed;
}

/** Words as a sentence begins with them. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const MOST_OPENING_WORDS = 14;

/** The first words of a sentence, as they are quoted. */
export function openingOf(text: string): string {
  const words = text.split(" ");
  return words.length <= MOST_OPENING_WORDS ? text : `${words.slice(0, MOST_OPENING_WORDS).join(" ")}…`;
}

function scrub(composed: string): string {
  return composed
    .replace(INVISIBLE, "")
    .replace(CONTROL, "")
    .replace(FOREIGN_D, "Đ")
    .replace(FOREIGN_SMALL_D, "đ")
    .replace(/\u2011/g, "-")
    .replace(SPACES, " ")
    .trim();
}

/** The cleaned cells of a line: tabs part them, and so do the bars of a table pasted as "| … | … |". */
export function cleanCells(text: string): string[] {
  if (text.trim() === "|") return ["|"];
  if (text.includes("\t")) return text.split("\t").map(cleanText);
  // A bar at the end closes the row only where one opens it.
  const bare = text.startsWith("|") ? text.replace(/^\||\|\s*$/g, "") : text;
  const cells = /\s\|\s|^\s*\|/.test(text) ? bare.split("|") : [bare];
  return (text.includes("<br") ? withoutBreaks(cells) : cells).map(cleanText);
}

const BREAK = /<br ?\/?>/i;
const FEWEST = 2;

/** Whether words have none of the letters that Vietnamese alone has. */
function isForeign(words: string): boolean {
  return /\p{Ll}/u.test(words) && fold(words.toLowerCase()) === words.toLowerCase();
}

/** "Sở Y tế và", "Sở Y tế;": what the next line goes on with. */
const OPEN = /(?:^|[\s,;.:]|\s(?:và|của|với))$/;

/** The cells of a row without the breaks drawn in them: a capital begins anew, but a row that says all twice ("Đơn vị<br>Unit") keeps what stands before. */
function withoutBreaks(cells: readonly string[]): readonly string[] {
  const parted = cells.map((cell) => cell.split(BREAK).map((part) => part.trim()));
  const broken = parted.filter(({ length }) => length > 1);
  const isTwice = broken.length >= FEWEST && broken.every(([, ...others]) => others.every(isForeign));
  return parted.map(([own = "", ...others]) =>
    isTwice
      ? own
      : others.reduce(
          (text, part) => `${text}${/^\p{Lu}/u.test(part) && !OPEN.test(text) ? ";" : ""} ${part}`,
          own,
        ),
  );
}
