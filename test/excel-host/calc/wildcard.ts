/** Whether a criterion has a wildcard (`*`, `?`) that is not made literal by `~`. */
export function hasWildcard(pattern: string): boolean {
  return /[*?]/.test(pattern.replace(/~[*?~]/g, ""));
}

/** A criterion without wildcards as the text it stands for. */
export function withoutTildes(pattern: string): string {
  return pattern.replace(/~([*?~])/g, "$1");
}

/** The source of a regular expression that finds what a criterion with wildcards finds. */
export function wildcardSource(pattern: string): string {
  return pattern.replace(/~[*?~]|[\s\S]/g, (part) => {
    if (part === "*") return ".*";
    if (part === "?") return ".";
    return escaped(part.length === 2 && part.startsWith("~") ? part.slice(1) : part);
  });
}

/** A test whether a whole text matches a criterion with wildcards, without regard to case. */
export function wildcardTest(pattern: string): (text: string) => boolean {
  const whole = new RegExp(`^(?:${wildcardSource(pattern)})$`, "is");
  return (text) => whole.test(text);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
