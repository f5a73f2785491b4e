import { isSameName } from "./names";

const ASSOCIATION =
  /^(ban thường vụ |ban chấp hành )?(hội liên hiệp phụ nữ|hội lhpn|hội|đoàn|đảng bộ|đảng ủy|ủy ban nhân dân|ubnd)\s+/i;
const LEVEL = /^(quận|huyện|thị xã|thành phố|thị trấn|xã|phường)\s+(?=\p{Lu})/iu;

/** What names of units begin with alike: one too long for its place on the page is told without it. */
export const COMMON_STARTS = ["Hội LHPN ", "Hội Liên hiệp Phụ nữ "] as const;

/** Characters of a name that the page prints whole. */
export const WHOLE_NAME = 18;

/** A name without what all begin with, where it is too long to be whole. */
export function bareName(name: string): string {
  const start = COMMON_STARTS.find((one) => name.slice(0, one.length).toLowerCase() === one.toLowerCase());
  const isBared = start !== undefined && name.length > Math.max(WHOLE_NAME, start.length);
  return isBared ? capitalise(name.slice(start.length)) : name;
}

/** Short names of units, such as "Tây Hồ"; where two would be the same, the level ("xã", "phường") stays. */
export function shortenUnitNames(names: readonly string[]): string[] {
  const withLevel = names.map((name) => name.replace(ASSOCIATION, "").trim() || name);
  const bare = withLevel.map((name) => name.replace(LEVEL, "").trim() || name);
  return names.map((_, index) => {
    const short = bare[index] ?? "";
    const clashes = bare.filter((other) => isSameName(other, short)).length > 1;
    return capitalise(clashes ? (withLevel[index] ?? "") : short);
  });
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
