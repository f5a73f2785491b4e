/** A number with its noun, in English; `many` where an s does not make the plural. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
