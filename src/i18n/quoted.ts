/** So many names one sentence bears. */
const MOST_NAMES = 5;

/** Names in quotes, the first few of many. */
export function quoted(names: readonly string[] = []): string {
  const told = names.slice(0, MOST_NAMES).map((name) => `“${name}”`);
  return [...told, ...(names.length > MOST_NAMES ? ["…"] : [])].join(", ");
}
