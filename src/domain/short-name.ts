import { isSameName } from "./names";

const ASSOCIATION =
  /^(ban thường vụ |ban chấp hành )?(hội liên hiệp phụ nữ|hội lhpn|hội|đoàn|đảng bộ|đảng ủy|ủy ban nhân dân|ubnd)\s+/i;
const LEVEL = /^(quận|huyện|thị xã|thành phố|thị trấn|xã|phường)\s+(?=\p{Lu})/iu;

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
