/** The parts of mammoth's document tree that carry text. */
export interface DocxElement {
  readonly type: string;
  readonly children?: readonly DocxElement[];
  readonly value?: string;
  readonly styleId?: string | null;
  readonly isAllCaps?: boolean;
  readonly numbering?: { readonly paragraphStyleId?: string | null } | null;
  readonly colSpan?: number;
  /** How many rows a cell takes; the rows below have none in its place. */
  readonly rowSpan?: number;
  readonly breakType?: string;
}

const SOFT_BREAK = "\u000B";

/** The text of a paragraph; a line break within it stays a soft break, capitals by format become capitals. */
export function textOf(element: DocxElement, capitals = false): string {
  if (element.type === "text") return capitals ? (element.value ?? "").toUpperCase() : (element.value ?? "");
  if (element.type === "tab") return " ";
  if (element.type === "break") return element.breakType === "line" ? SOFT_BREAK : " ";
  if (element.type === "noteReference" || element.type === "commentReference") return "";
  return (element.children ?? [])
    .map((child) => textOf(child, capitals || element.isAllCaps === true))
    .join("");
}
