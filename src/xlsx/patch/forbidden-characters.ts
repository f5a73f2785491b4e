import type { Parts } from "../package/parts";

/** The bytes of U+FFFD, which stands where a character cannot be shown; U+FFFE and U+FFFF differ in the last alone. */
const [FIRST, SECOND, LAST] = [0xef, 0xbf, 0xbd];

/** Puts U+FFFD for the two characters that XML forbids and the library lets through; it escapes all others. */
export function markForbiddenCharacters(parts: Parts): void {
  for (const part of Object.values(parts)) {
    for (let at = part.indexOf(FIRST); at >= 0; at = part.indexOf(FIRST, at + 1)) {
      if (part[at + 1] === SECOND && (part[at + 2] ?? 0) > LAST) part[at + 2] = LAST;
    }
  }
}
