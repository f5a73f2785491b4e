import type { Paper, PaperBlock } from "./paper";

/** A paper as plain text, to be pasted into Word where no file can be saved; cells are parted by tabs. */
export function paperText(paper: Paper): string {
  const { title, subject, addressee, opening, sections, closing, copies, signature, appendices } = paper;
  const head = [paper.organisation, paper.number, subject, title?.kind, title?.about, addressee];
  const parts: readonly (readonly string[])[] = [
    head.filter((line): line is string => line !== null && line !== undefined),
    opening.flatMap(linesOf),
    ...sections.map(({ title: heading, blocks }) => [heading, ...blocks.flatMap(linesOf)]),
    [closing],
    [copies.title, ...copies.lines],
    signature,
    ...appendices.map(({ title: heading, table }) => [heading, ...linesOf({ kind: "table", table })]),
  ];
  return parts.map((lines) => lines.join("\n")).join("\n\n");
}

function linesOf(block: PaperBlock): string[] {
  if (block.kind !== "table") return [block.kind === "item" ? `- ${block.text}` : block.text];
  const { columns, rows } = block.table;
  return [columns.map(({ head }) => head), ...rows].map((cells) => cells.join("\t"));
}
