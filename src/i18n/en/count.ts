/** A number with its noun, in English; `many` where an s does not make the plural. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${oneOrMany(number, one, many)}`;
}

/** The form of a word that goes with a number. */
export function oneOrMany(number: number, one: string, many: string): string {
  return number === 1 ? one : many;
}
