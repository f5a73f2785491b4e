import { pack } from "./package/parts";

/** A file to be put into a .zip; its name is plain ASCII. */
export interface NamedFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** Puts files into one .zip. They are stored as they are: workbooks are compressed already. */
export function zipFiles(files: readonly NamedFile[]): Uint8Array {
  return pack(Object.fromEntries(files.map(({ fileName, bytes }) => [fileName, bytes])), 0);
}
