import type { CellContent } from "../workbook/page/content";
import { literalInput } from "./literal";

/** What Office.js takes for a cell: null leaves it as it is, "" empties it. */
export type CellInput = string | number | boolean | null;

/** The input that makes a cell hold a content. */
export function cellInput(content: CellContent | undefined): CellInput {
  if (content === undefined) return null;
  if (content === null) return "";
  if (typeof content === "string") return literalInput(content);
  if (typeof content === "object") return content.formula;
  if (typeof content === "number" && !Number.isFinite(content)) {
    throw new RangeError("A cell cannot hold a number that is not finite");
  }
  return content;
}
