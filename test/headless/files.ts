import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { Result } from "../../src/domain/result";
import { fail, succeed } from "../../src/domain/result";

/** More than any plan or tracker needs, in bytes; a larger file is refused before it is read. */
const LARGEST_FILE = 210 * 1024 * 1024;

/** Reads a file whole. */
export async function readBytes(path: string): Promise<Result<Uint8Array>> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return fail({ code: "is-a-folder", at: path });
    const { size } = found;
    if (size > LARGEST_FILE)
      return fail({ code: "too-large", at: path, details: { found: size, limit: LARGEST_FILE } });
    return succeed(new Uint8Array(await readFile(path)));
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    const isAbsent = code === "ENOENT" || code === "ENOTDIR";
    return fail({ code: isAbsent ? "file-not-found" : "cannot-read", at: path });
  }
}

/** Writes a file whole or not at all; one that something is read from is refused. */
export async function writeWhole(
  path: string,
  bytes: Uint8Array,
  inputs: readonly string[] = [],
): Promise<Result<null>> {
  const isInput = inputs.some((input) => resolve(input) === resolve(path));
  return isInput ? fail({ code: "out-is-input", at: path }) : writeAllWhole([{ path, bytes }]);
}

/** A file to be written. */
export interface WholeFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Writes files all whole or none at all. */
export async function writeAllWhole(files: readonly WholeFile[]): Promise<Result<null>> {
  const draftOf = ({ path }: WholeFile): string => `${path}.${process.pid}.part`;
  let current = "";
  try {
    for (const file of files) {
      current = file.path;
      if (await isFolder(file.path)) throw new Error("A folder stands there");
      await mkdir(dirname(file.path), { recursive: true });
      await writeFile(draftOf(file), file.bytes);
    }
    for (const file of files) await rename(draftOf(file), (current = file.path));
    return succeed(null);
  } catch {
    await Promise.all(files.map((file) => rm(draftOf(file), { force: true }).catch(() => null)));
    return fail({ code: "cannot-write", at: current });
  }
}

/** A folder in the place of a file would stop the others half-way. */
async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** The calendar day of a moment on this computer's clock. */
export function localDay(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The minute of a moment on this computer's clock, as `yyyy-MM-dd HH:mm`. */
export function localMinute(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${localDay(now)} ${two(now.getHours())}:${two(now.getMinutes())}`;
}
