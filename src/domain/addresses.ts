import { dropEnd } from "./drop-end";

/** What a cell says of where mails go. */
export interface Addresses {
  /** Each once. */
  readonly addresses: readonly string[];
  /** What was typed and is no address, piece by piece; a person should look at it. */
  readonly unread: readonly string[];
}

/** An address as the sheets hold them: plain ASCII, no quotes, nothing that a header or a link could take for its own. */
const ADDRESS =
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+$/;

/** The longest address mail programs carry (RFC 5321). */
const LONGEST_ADDRESS = 254;

const LINE_END = /[\r\n\v\f\x85\u2028\u2029]+/;

/** What people write before an address. */
const LABEL = /(?<![\p{L}\p{N}])(?:mailto|e-?mail|mail)\s*:\s*/giu;

/** The name of a mail header, or of anything else: what follows it on its line is not for us to take for a recipient. */
const HEADER = /(?<![\p{L}\p{N}])\p{L}[\p{L}\p{N}-]{0,80}\s*[:：]/u;

/** A name in quotes before an address, which may hold commas. */
const QUOTED_NAME = /"[^"]*"\s*(?=<)/g;

/** Reads the addresses of a cell, as mail programs write them too: `Tên <a@x.vn>`, `mailto:a@x.vn`. */
export function readAddressCell(cell: string): Addresses {
  const lines = cell.split(LINE_END).map(readLine);
  return {
    addresses: [...new Set(lines.flatMap(({ addresses }) => addresses))],
    unread: lines.flatMap(({ unread }) => unread),
  };
}

/** The addresses of a cell, each once; whatever is no address is passed over. */
export function readAddresses(cell: string): readonly string[] {
  return readAddressCell(cell).addresses;
}

function readLine(line: string): Addresses {
  const text = line.replace(LABEL, "");
  const header = HEADER.exec(text)?.index ?? text.length;
  const pieces = text.slice(0, header).replace(QUOTED_NAME, "").split(/[;,]/).map(readPiece);
  const rest = text.slice(header).trim();
  return {
    addresses: pieces.flatMap(({ addresses }) => addresses),
    unread: [...pieces.flatMap(({ unread }) => unread), ...(rest === "" ? [] : [rest])],
  };
}

/** Words around an address are somebody's name; alone, or with an "@", they are not understood. */
function readPiece(piece: string): Addresses {
  const words = piece.split(/[\s<>]+/).filter((word) => /[\p{L}\p{N}@]/u.test(word));
  const read = words.map((word) => ({ word, address: addressOf(word) }));
  const addresses = read.flatMap(({ address }) => address ?? []);
  const left = read.filter(({ address, word }) => address === null && word.includes("@"));
  if (words.length > 0 && addresses.length === 0) return { addresses, unread: [piece.trim()] };
  return { addresses, unread: left.map(({ word }) => word) };
}

function addressOf(word: string): string | null {
  const address = dropEnd(word, ".");
  return address.length <= LONGEST_ADDRESS && ADDRESS.test(address) ? address : null;
}
