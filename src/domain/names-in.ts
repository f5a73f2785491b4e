import { namesNobody } from "./cell-error";
import { splitNames } from "./edit/joined-names";
import type { NameFinder } from "./name-finder";
import { eachOnce } from "./names";

/** What people join names by besides the semicolon; a name may hold any of it ("Ban Tuyên giáo và Dân vận"). */
const JOINTS = /[,/&+]|\s(?:và|and)\s/iu;

/**
 * Everybody that a cell names, each once, spelled as the lists spell them: one, or several joined by ";", or by a comma or
 * “và” where the lists have each of them.
 */
export function namesIn(text: string, finder: NameFinder): string[] {
  if (namesNobody(text)) return [];
  const whole = finder.find(text);
  if (whole !== null) return [whole.name];
  const names = splitNames(text).flatMap((name) => {
    const found = finder.find(name);
    if (found !== null) return [found.name];
    const parts = name
      .normalize("NFC")
      .split(JOINTS)
      .map((part) => finder.find(part.trim())?.name ?? null);
    return parts.includes(null) ? [name] : parts.filter((part) => part !== null);
  });
  return eachOnce(
    names.filter((name) => !namesNobody(name)),
    (name) => name,
  );
}
