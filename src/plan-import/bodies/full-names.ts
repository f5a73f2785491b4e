import { comparable } from "../text/comparable";
import { HEAD } from "./name-steps";
import { tokenise } from "../text/tokens";

/** The family names that nearly all people of Vietnam have. */
const FAMILIES = new Set(
  "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trịnh đào đoàn lâm mai tô trương hà phùng tạ đàm kiều cao lương thái triệu tống vương quách châu tăng lưu lại doãn bạch khuất nghiêm ninh chu lư mạc thân giang từ đậu hứa âu mã nông lò cù la tiêu diệp phí uông".split(
    " ",
  ),
);
const PART = /^\p{Lu}\p{Ll}+$/u;
/** Words of one whole name that stands beside another: "Trần Anh Lê Vũ" may be one person's. */
const FEWEST = 3;
const MOST = 4;
const SHORTEST = 2;

/** Whether words are a person's whole name, family name first: "Trần Thị Thu Hà". */
export function isFullName(words: string): boolean {
  return isNameSized(words) && isFamily(words.split(" ")[0]);
}

/** Whether the lines of a cell are people, one in each: most of them by the family names that they begin with. */
export function arePeople(lines: readonly string[]): boolean {
  const known = lines.filter(isFullName).length;
  return lines.length > 1 && 2 * known >= lines.length && lines.every(isNameSized);
}

/** "Lê Thị Mai Hoàng Lê Văn Anh": whole names of people that stand beside each other, though not surely where each ends. */
export function areGlued(words: string): boolean {
  const parts = words.split(" ");
  return parts.length > MOST && parts.every(isPart) && isFamily(parts[0]) && !isOfBody(words);
}

/** "Phạm Văn Hùng Trần Thị Lan": whole names that stood one below the other in a cell, parted where there is but one way to; else the words as they are. */
export function fullNames(words: string): readonly string[] {
  const parts = words.split(" ");
  if (parts.length < 2 * FEWEST || !parts.every(isPart) || !isFamily(parts[0])) return [words];
  if (isOfBody(words)) return [words];
  const [only, ...others] = waysToPart(parts);
  return only && others.length === 0 ? only : [words];
}

/** All ways to part words into whole names. */
function waysToPart(parts: readonly string[]): readonly (readonly string[])[] {
  if (parts.length === 0) return [[]];
  if (!isFamily(parts[0])) return [];
  const sizes = [FEWEST, MOST].filter((size) => size <= parts.length);
  return sizes.flatMap((size) =>
    waysToPart(parts.slice(size)).map((rest) => [parts.slice(0, size).join(" "), ...rest]),
  );
}

/** Whether words may be a person's whole name, of whatever family. */
export function isNameSized(words: string): boolean {
  const parts = words.split(" ");
  return parts.length >= SHORTEST && parts.length <= MOST && parts.every(isPart) && !isOfBody(words);
}

function isOfBody(words: string): boolean {
  return HEAD(tokenise(words), 0) !== null;
}

function isPart(word: string): boolean {
  return PART.test(word);
}

function isFamily(word = ""): boolean {
  return FAMILIES.has(comparable(word));
}
