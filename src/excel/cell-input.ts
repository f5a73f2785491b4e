import type { CellContent } from "../workbook/page/content";
import { literalInput, needsApostrophe } from "./literal";

/** What Office.js takes for a cell: null leaves it as it is, "" empties it. */
export type CellInput = string | number | boolean | null;

/**
 * The input that makes a cell hold a content. A cell formatted as text takes a text as it is; only one with an apostrophe
 * of its own has to be written into a cell that is not (`losesTextFormat`), since sources do not say what becomes of it.
 */
export function cellInput(
  content: CellContent | undefined,
  isTextCell: () => boolean = () => false,
): CellInput {
  if (content === undefined) return null;
  if (content === null) return "";
  if (typeof content === "string") return textInput(content, isTextCell);
  if (typeof content === "object") return content.formula;
  if (typeof content === "number" && !Number.isFinite(content)) {
    throw new RangeError("A cell cannot hold a number that is not finite");
  }
  return content;
}

function textInput(text: string, isTextCell: () => boolean): string {
  const isBare = needsApostrophe(text) && !losesTextFormat(text) && isTextCell();
  return isBare ? text : literalInput(text);
}

/** Whether a cell must not be formatted as text when it gets this content. */
export function losesTextFormat(content: CellContent | undefined): boolean {
  return typeof content === "string" && content.startsWith("'");
}
