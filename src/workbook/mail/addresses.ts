/** What stands between addresses where several are typed into one cell. */
const BETWEEN = /[\s;,]+/;

/** An address as the sheets hold them: plain ASCII, no quotes, nothing that a header or a link could take for its own. */
const ADDRESS =
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+$/;

/** The longest address mail programs carry (RFC 5321). */
const LONGEST_ADDRESS = 254;

/** The addresses of a cell, each once; whatever is no address is passed over. */
export function readAddresses(cell: string): string[] {
  const addresses = cell
    .split(BETWEEN)
    .map((part) => part.replace(/^<|>$/g, ""))
    .filter((part) => part.length <= LONGEST_ADDRESS && ADDRESS.test(part));
  return [...new Set(addresses)];
}
