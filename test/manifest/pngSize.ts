import { readFileSync } from "node:fs";

const SIGNATURE = "89504e470d0a1a0a";

/** Width and height of a PNG file in pixels, read from its IHDR chunk. */
export function readPngSize(path: string): { width: number; height: number } {
  const bytes = readFileSync(path);
  if (bytes.subarray(0, 8).toString("hex") !== SIGNATURE) throw new Error(`${path} is no PNG`);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
