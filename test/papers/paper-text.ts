import mammoth from "mammoth";
import type { Paper } from "../../src/papers/paper";

/** Every line of a paper as a person reads it, tables aside. */
export function linesOf(paper: Paper): string[] {
  const blocks = [...paper.opening, ...paper.sections.flatMap(({ blocks: own }) => own)];
  return [...blocks.flatMap((block) => (block.kind === "table" ? [] : [block.text])), paper.closing];
}

/** The lines of a part of a report. */
export function sectionOf(paper: Paper, key: string): string[] {
  const section = paper.sections.find((one) => one.key === key);
  return (section?.blocks ?? []).flatMap((block) => (block.kind === "table" ? [] : [block.text]));
}

/** The words of a Word file as another reader finds them, a paragraph a line. */
export async function readWordFile(bytes: Uint8Array): Promise<string> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  return value;
}
