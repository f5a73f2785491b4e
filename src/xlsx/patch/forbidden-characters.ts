/** The bytes of U+FFFD, which stands where a character cannot be shown; U+FFFE and U+FFFF differ in the last alone. */
const [FIRST, SECOND, LAST] = [0xef, 0xbf, 0xbd];

/** Puts U+FFFD for the two characters that XML forbids and the library lets through; it escapes all others. */
export function markForbiddenCharacters(bytes: Uint8Array): void {
  for (let at = bytes.indexOf(FIRST); at >= 0; at = bytes.indexOf(FIRST, at + 1)) {
    if (bytes[at + 1] === SECOND && (bytes[at + 2] ?? 0) > LAST) bytes[at + 2] = LAST;
  }
}
