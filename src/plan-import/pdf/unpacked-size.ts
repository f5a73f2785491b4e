/** Bytes that the streams of a plan may unpack to in all, pictures aside: 200 pages of ruled tables take a third of it. */
const MOST_UNPACKED = 60 * 1024 * 1024;
/** So many packed bytes are unpacked at a time: at most a thousand times as many come out. */
const PIECE = 4096;
/** Where the dictionary of a stream is looked for, before its first byte. */
const DICTIONARY = 1000;

/**
 * Whether a PDF unpacks to more than any plan holds. A few hundred kilobytes can hold a page of hundreds of megabytes,
 * over which the library works for minutes; so its streams are unpacked in small pieces and counted first.
 */
export async function unpacksTooMuch(bytes: Uint8Array): Promise<boolean> {
  const { Unzlib } = await import("fflate");
  const text = new TextDecoder("latin1").decode(bytes);
  let unpacked = 0;
  for (const { start, end } of packedStreams(text)) {
    const unzlib = new Unzlib((piece) => {
      unpacked += piece.length;
    });
    try {
      for (let at = start; at < end && unpacked <= MOST_UNPACKED; at += PIECE)
        unzlib.push(bytes.subarray(at, Math.min(end, at + PIECE)), false);
    } catch {
      // Locked, or damaged: the library tells what it is.
    }
    if (unpacked > MOST_UNPACKED) return true;
  }
  return false;
}

interface Stream {
  readonly start: number;
  readonly end: number;
}

/** The packed streams that are no pictures; those are never unpacked. */
function packedStreams(text: string): Stream[] {
  const streams: Stream[] = [];
  const begins = /stream\r?\n/g;
  for (let begin = begins.exec(text); begin !== null; begin = begins.exec(text)) {
    const start = begin.index + begin[0].length;
    const found = text.indexOf("endstream", start);
    const end = found < 0 ? text.length : found;
    const before = text.slice(Math.max(0, begin.index - DICTIONARY), begin.index);
    const dictionary = before.slice(before.lastIndexOf(" obj") + 1);
    if (/\/Fl(?:ateDecode)?\b/.test(dictionary) && !/\/Subtype\s*\/Image\b/.test(dictionary))
      streams.push({ start, end });
    begins.lastIndex = end + "endstream".length;
  }
  return streams;
}
