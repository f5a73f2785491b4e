import { fold } from "./comparable";

const BREAK = /<br ?\/?>/i;
const FEWEST = 2;

/** Whether words have none of the letters that Vietnamese alone has. */
function isForeign(words: string): boolean {
  return /\p{Ll}/u.test(words) && fold(words.toLowerCase()) === words.toLowerCase();
}

/** "Sở Y tế và", "Sở Y tế;": what the next line goes on with. */
const OPEN = /(?:^|[\s,;.:]|\s(?:và|của|với))$/;

/**
 * The cells of a row without the breaks that plain text draws in them. A row that says all twice ("Đơn vị đầu mối<br>Focal
 * unit") keeps what stands before the break; elsewhere a capital begins anew.
 */
export function withoutBreaks(cells: readonly string[]): readonly string[] {
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
