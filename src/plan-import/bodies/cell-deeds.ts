import { SMALL } from "../text/rules";
import { tokenise } from "../text/tokens";
import { readBodies } from "./body-list";
import { beforeRole, namesInCell } from "./cell-names";
import { VERB } from "./lexicon";
import { PERSON } from "./name-steps";
import { readBody } from "./read-body";

/** Whether words of a cell tell what one body does: "Phòng Kinh tế xây dựng phương án", and not "Phòng Kinh tế tổng hợp". */
export function tellsDeedOf(name: string): boolean {
  const tokens = tokenise(name);
  const body = PERSON(tokens, 0) === null ? readBody(tokens, 0) : null;
  const end = body === null || body.plural ? null : VERB(tokens, body.end);
  return end !== null && SMALL(tokens, end) !== null;
}

/** "Phòng Kinh tế xây dựng phương án; Công an xã thẩm định": the bodies of a cell or label that tells what each of them does; else null. */
export function namesBeforeDeeds(cell: string): readonly string[] | null {
  const parts = cell.split(/;\s*|,\s+(?=\p{Lu})/u);
  const names = parts.some(tellsDeedOf) ? parts.flatMap((part) => readBodies(part)) : [];
  return names.length > 0 ? names : null;
}

/** The names in a cell or behind a label for the lead, without what it tells that they do. */
export function namesOfLead(words: string): readonly string[] {
  const names = beforeRole(words);
  return namesBeforeDeeds(names) ?? namesInCell(names);
}
