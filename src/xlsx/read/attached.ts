import type { Attachment } from "../../workbook/page/content";
import type { HucreSheet } from "../hucre";
import { elements } from "../package/elements";
import { partText, type Parts } from "../package/parts";
import { relationshipsOf } from "../package/relationships";
import { parseRange } from "../text/address";

/** How the frames of a drawing say where in the sheet they stand. */
const ANCHORS = ["twoCellAnchor", "oneCellAnchor", "absoluteAnchor"];

/** Notes with their answers, links to outside, text boxes and pictures of a sheet. */
export function readAttached(sheet: HucreSheet, parts: Parts, path: string): Attachment[] {
  const threads = readThreads(sheet);
  const inThreads = new Set(threads.map(({ row, column }) => `${row},${column}`));
  const atCells = [...(sheet.cells ?? [])].flatMap(([address, { comment, hyperlink }]): Attachment[] => {
    if (!comment && !hyperlink) return [];
    const [row = 0, column = 0] = address.split(",").map(Number);
    const at = { row, column };
    const target = hyperlink?.target ?? "";
    return [
      // A thread stands as a note too, for programs that know no threads.
      ...(comment && !inThreads.has(address)
        ? [{ kind: "note" as const, ...at, text: comment.text.trim() }]
        : []),
      ...(target === "" || target.startsWith("#") ? [] : [{ kind: "link" as const, ...at, text: target }]),
    ];
  });
  const boxes = (sheet.textBoxes ?? []).map(({ text, anchor }) => ({
    kind: "text-box" as const,
    row: anchor.from.row,
    column: anchor.from.col,
    text: text.trim(),
  }));
  return [...atCells, ...threads, ...boxes, ...readPictures(parts, path)];
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

/** Pictures by the frames of the sheet's drawing; what they show stays packed. */
function readPictures(parts: Parts, path: string): Attachment[] {
  const drawing = relationshipsOf(parts, path).find(({ type }) => type === "drawing");
  const xml = partText(parts, drawing?.path ?? "");
  if (!xml.includes("pic>")) return [];
  return ANCHORS.flatMap((anchor) => elements(xml, anchor))
    .filter((frame) => Object.keys(frame).some((key) => key.startsWith("pic.")))
    .map((frame) => ({
      kind: "picture",
      row: Number(frame["from.row"] ?? 0),
      column: Number(frame["from.col"] ?? 0),
      text: frame["pic.nvPicPr.cNvPr.@descr"] ?? "",
    }));
}
