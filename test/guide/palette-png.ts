import { deflateSync, inflateSync } from "node:zlib";

const SIGNATURE = Buffer.from("89504e470d0a1a0a", "hex");
const MOST_COLOURS = 256;

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of each, one after the other. */
  readonly colours: Uint8Array;
}

/** A browser's picture of a screen with 256 colours at most, the commonest ones: a third of its bytes. */
export function withPalette(png: Buffer): Buffer {
  const { width, height, colours } = readPixels(png);
  const counts = new Map<number, number>();
  const keyAt = (at: number): number =>
    ((colours[at] ?? 0) << 16) | ((colours[at + 1] ?? 0) << 8) | (colours[at + 2] ?? 0);
  for (let at = 0; at < colours.length; at += 3) counts.set(keyAt(at), (counts.get(keyAt(at)) ?? 0) + 1);
  const palette = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([key]) => key)
    .slice(0, MOST_COLOURS);
  const indices = new Map(palette.map((key, index) => [key, index]));
  const lines = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1) {
      const key = keyAt((row * width + column) * 3);
      const index = indices.get(key) ?? nearest(palette, key);
      indices.set(key, index);
      lines[row * (width + 1) + column + 1] = index;
    }
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  const listed = Buffer.from(palette.flatMap((key) => [key >> 16, (key >> 8) & 255, key & 255]));
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", head),
    chunk("PLTE", listed),
    chunk("IDAT", deflateSync(lines, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function nearest(palette: readonly number[], key: number): number {
  const distance = (a: number, b: number): number =>
    [16, 8, 0].reduce((sum, shift) => sum + (((a >> shift) & 255) - ((b >> shift) & 255)) ** 2, 0);
  let best = 0;
  for (const [index, other] of palette.entries())
    if (distance(other, key) < distance(palette[best] ?? 0, key)) best = index;
  return best;
}

/** Reads what a browser writes: eight bits a channel, with transparency or without. */
function readPixels(png: Buffer): Pixels {
  const [width, height, channels] = [png.readUInt32BE(16), png.readUInt32BE(20), png[25] === 6 ? 4 : 3];
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString("latin1", at + 4, at + 8) === "IDAT")
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const bytes = inflateSync(Buffer.concat(parts));
  const line = width * channels;
  const colours = new Uint8Array(width * height * 3);
  let above = new Uint8Array(line);
  for (let row = 0; row < height; row += 1) {
    const filter = bytes[row * (line + 1)] ?? 0;
    const now = unfilter(
      filter,
      bytes.subarray(row * (line + 1) + 1, (row + 1) * (line + 1)),
      above,
      channels,
    );
    for (let column = 0; column < width; column += 1)
      colours.set(now.subarray(column * channels, column * channels + 3), (row * width + column) * 3);
    above = now;
  }
  return { width, height, colours };
}

function unfilter(
  filter: number,
  raw: Uint8Array,
  above: Uint8Array,
  channels: number,
): Uint8Array<ArrayBuffer> {
  const now = new Uint8Array(raw.length);
  for (let at = 0; at < raw.length; at += 1) {
    const left = at < channels ? 0 : (now[at - channels] ?? 0);
    const corner = at < channels ? 0 : (above[at - channels] ?? 0);
    const up = above[at] ?? 0;
    const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
    now[at] = (raw[at] ?? 0) + guess;
  }
  return now;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(8);
  framed.writeUInt32BE(data.length, 0);
  framed.writeUInt32BE(checksum(named), 4);
  return Buffer.concat([framed.subarray(0, 4), named, framed.subarray(4)]);
}

/** CRC-32, which Node 20 has no function of its own for. */
function checksum(bytes: Buffer): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
