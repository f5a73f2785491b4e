import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Result } from "../../src/domain/result";
import { fail, succeed } from "../../src/domain/result";

/** More than any plan or tracker needs, in bytes; a larger file is refused before it is read. */
const LARGEST_FILE = 210 * 1024 * 1024;

/** Reads a file whole. */
export async function readBytes(path: string): Promise<Result<Uint8Array>> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST_FILE)
      return fail({ code: "too-large", at: path, details: { found: size, limit: LARGEST_FILE } });
    return succeed(new Uint8Array(await readFile(path)));
  } catch {
    return fail({ code: "file-not-found", at: path });
  }
}

/** Writes a file whole or not at all. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<Result<null>> {
  const draft = `${path}.${process.pid}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(draft, bytes);
    await rename(draft, path);
    return succeed(null);
  } catch {
    return fail({ code: "cannot-write", at: path });
  }
}

/** The calendar day of a moment on this computer's clock. */
export function localDay(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
