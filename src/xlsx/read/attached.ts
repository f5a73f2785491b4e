import type { Attachment } from "../../workbook/page/content";
import type { HucreSheet } from "../hucre";
import { partText, type Parts } from "../package/parts";
import { relationshipsOf } from "../package/relationships";
import { parseRange } from "../text/address";
import { readEmbedded } from "./embedded";
import { readFrames } from "./frames";
import { outwardLinks } from "./outward-links";

/** Notes with their answers, links, frames with words, pictures, and what is struck through or printed at the edge. */
export function readAttached(
  sheet: HucreSheet,
  parts: Parts,
  path: string,
  struck: readonly Attachment[],
  behind: string,
): Attachment[] {
  const threads = readThreads(sheet);
  const inThreads = new Set(threads.map(({ row, column }) => `${row},${column}`));
  const links = outwardLinks(sheet, behind, parts, path);
  const atCells: Attachment[] = [];
  for (const [address, { comment, hyperlink }] of sheet.cells ?? []) {
    if (!comment && !hyperlink) continue;
    const [row = 0, column = 0] = address.split(",").map(Number);
    const at = { row, column };
    const target = links.get(address) ?? "";
    // A thread stands as a note too, for programs that know no threads.
    if (comment && !inThreads.has(address)) atCells.push({ kind: "note", ...at, text: comment.text.trim() });
    const inner = target.startsWith("#") ? target.slice(1) : (hyperlink?.location ?? "");
    if (target !== "" && !target.startsWith("#")) atCells.push({ kind: "link", ...at, text: target });
    else if (inner !== "") atCells.push({ kind: "inner-link", ...at, text: inner });
  }
  const drawing = relationshipsOf(parts, path).find(({ type }) => type === "drawing");
  const frames = readFrames(partText(parts, drawing?.path ?? ""));
  const files = readEmbedded(parts, path);
  return [...atCells, ...struck, ...threads, ...frames, ...files, ...pageWords(sheet)];
}

/** Rows with cells that a line strikes through, each by its first such cell, and cells of which it strikes some words. */
export function struckThrough({ cells = new Map() }: HucreSheet): Attachment[] {
  const rows = new Map<number, Attachment>();
  const words: Attachment[] = [];
  for (const [address, cell] of cells) {
    const { value } = cell;
    if (!cell.richText && !cell.style?.font?.strikethrough) continue;
    const runs = value === null || value === "" ? [] : (cell.richText ?? [{ text: String(value) }]);
    // A run without a look of its own has its cell's.
    const isStruck = ({ font = cell.style?.font }: (typeof runs)[number]): boolean =>
      font?.strikethrough === true;
    const textOf = (own: typeof runs): string => own.map(({ text }) => text).join("");
    const struck = textOf(runs.filter(isStruck));
    if (struck.trim() === "") continue;
    const left = textOf(runs.filter((run) => !isStruck(run)));
    const [row = 0, column = 0] = address.split(",").map(Number);
    if (left.trim() !== "") words.push({ kind: "struck-words", row, column, text: struck, left });
    else if (!rows.has(row)) rows.set(row, { kind: "struck", row, column, text: struck });
  }
  return [...rows.values(), ...words];
}

/** Codes of a header or footer: fonts, colours, sizes, places, numbers of pages and the word that programs put before them. */
const PAGE_CODE = /&"[^"]*"|&K[\dA-F]{6}|&\d{1,3}|(?:Page|Trang|Seite)? ?&[A-Z]/g;

/** What somebody wrote into the header or the footer of the printed page; ours hold numbers of pages alone. */
function pageWords({ headerFooter = {} }: HucreSheet): Attachment[] {
  const words = [
    headerFooter.oddHeader,
    headerFooter.oddFooter,
    headerFooter.firstHeader,
    headerFooter.firstFooter,
  ]
    .map((text) => (text ?? "").replace(PAGE_CODE, " ").replace(/\s+/g, " ").trim())
    .filter((text) => /\p{L}/u.test(text));
  return [...new Set(words)].map((text) => ({ kind: "page-words", row: 0, column: 0, text }));
}

/** Each thread as one note: what was said first, then the answers. */
function readThreads({ threadedComments = [] }: HucreSheet): Attachment[] {
  return threadedComments.flatMap((first): Attachment[] => {
    const at = first.ref === undefined || first.parentId !== undefined ? null : parseRange(first.ref);
    if (at === null) return [];
    const answers = threadedComments.filter(({ parentId }) => parentId === first.id);
    const text = [first, ...answers].map((one) => one.text.trim()).join(" / ");
    return [{ kind: "note", row: at.row, column: at.column, text }];
  });
}
