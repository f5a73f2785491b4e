import { createHash } from "node:crypto";
import type { SheetState, WorkbookState } from "../excel-host/store/workbook-state";

/** A few letters for all that a workbook is, in whatever order its parts were set. */
export function digestOf({
  sheets,
  activeSheet,
  listeners: _,
  nextId: __,
  revision: ___,
  ...rest
}: WorkbookState): string {
  const hash = createHash("sha1").update(textOf(rest)).update(activeSheet.name);
  for (const sheet of sheets) hash.update(textOfSheet(sheet));
  return hash.digest("hex");
}

function textOfSheet({ cells, looks, ...rest }: SheetState): string {
  const ofCells = [...cells].map(([key, cell]) => `${key}${textOfSame(cell)}`);
  const ofLooks = looks.map(({ range, look }) => `${textOf(range)}${textOfSame(look)}`);
  return [textOf(rest), ...ofCells, ...ofLooks].join();
}

const texts = new WeakMap<object, string>();

/** The text of what is never changed itself, worked out once. */
function textOfSame(value: object): string {
  const known = texts.get(value);
  if (known !== undefined) return known;
  const text = textOf(value);
  texts.set(value, text);
  return text;
}

function textOf(value: object): string {
  const inOrder = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify(inOrder, (_key, part: unknown) => (part instanceof Map ? [...part] : part));
}
