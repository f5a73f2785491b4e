import { isRecord, isTexts } from "../../../kept/kept-entry";

/** Returned files as they are kept: what they hold, or only their names where that is too much. */
export interface KeptFiles {
  readonly names: readonly string[];
  /** Base64, file by file; null: a person has to choose them again. */
  readonly contents: readonly string[] | null;
}

/** Bytes of all files that are kept whole: thirty copies of 45 KB. */
const MOST_BYTES = 1_400_000;

/** What is kept of files that were chosen; a page cannot open a file of the disk again by itself. */
export async function packFiles(files: readonly File[]): Promise<KeptFiles> {
  const names = files.map(({ name }) => name);
  const size = files.reduce((sum, file) => sum + file.size, 0);
  if (size > MOST_BYTES) return { names, contents: null };
  try {
    return { names, contents: await Promise.all(files.map(toBase64)) };
  } catch {
    // A file that was moved meanwhile cannot be read twice.
    return { names, contents: null };
  }
}

/** Such files as they were chosen; null where they have to be chosen again. */
export function unpackFiles({ names, contents }: KeptFiles): readonly File[] | null {
  if (contents === null) return null;
  try {
    return contents.map((text, index) => {
      const letters = atob(text);
      const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
      return new File([bytes], names[index] ?? "");
    });
  } catch {
    return null;
  }
}

/** Reads what was kept; null where it is none of ours. */
export function recallFiles(kept: unknown): KeptFiles | null {
  if (!isRecord(kept)) return null;
  const { names, contents } = kept;
  if (!isTexts(names) || names.length === 0) return null;
  return isTexts(contents) && contents.length === names.length
    ? { names, contents }
    : { names, contents: null };
}

function toBase64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ""));
    reader.onerror = () => reject(new Error(`${file.name} cannot be read`));
    reader.readAsDataURL(file);
  });
}
