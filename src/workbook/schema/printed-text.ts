import { isCellError } from "../../domain/cell-error";
import type { Wording } from "./wording";

/** A text as the page prints it: words in place of what a cell shows that fails, which would spoil every formula. */
export function printedText(text: string, { labels }: Wording): string {
  return isCellError(text) ? labels.cellFails : text;
}
