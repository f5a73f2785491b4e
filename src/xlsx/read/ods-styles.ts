import { attributeOf, xmlTokens } from "../text/xml-tokens";

/** What a cell's style tells that a person may mean something by. */
export interface OdsLook {
  /** "#FFFF00"; "" for none. */
  readonly fill: string;
  readonly isStruck: boolean;
}

/** The looks of cells by their styles' names, and the styles of printed pages that sheets use. */
export interface OdsStyles {
  readonly looks: ReadonlyMap<string, OdsLook>;
  /** By the name of a sheet's style. */
  readonly pages: ReadonlyMap<string, string>;
}

/** Reads the styles that a document's own content names. */
export function readOdsStyles(content: string): OdsStyles {
  const looks = new Map<string, OdsLook>();
  const pages = new Map<string, string>();
  let name = "";
  for (const token of xmlTokens(content)) {
    if (token.kind === "text" || token.kind === "close") continue;
    if (token.name === "office:body") break;
    const { source } = token;
    if (token.name === "style:style") {
      name = attributeOf(source, "style:name");
      const page = attributeOf(source, "style:master-page-name");
      if (page !== "") pages.set(name, page);
    }
    const color = attributeOf(source, "fo:background-color");
    // Programs name the line by how it is drawn, or by how often.
    const lines = ["style", "type"].map((of) => attributeOf(source, `style:text-line-through-${of}`));
    const isStruck = !lines.includes("none") && lines.some((line) => line !== "");
    if (token.name === "style:table-cell-properties" && color.startsWith("#"))
      looks.set(name, { isStruck: false, ...looks.get(name), fill: color.toUpperCase() });
    if (token.name === "style:text-properties" && isStruck)
      looks.set(name, { fill: "", ...looks.get(name), isStruck: true });
  }
  return { looks, pages };
}

/** The words in the header and footer of each kind of page, by its style; numbers of pages and names of files are none. */
export function readOdsPageWords(styles: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  let page = "";
  // How deep within a header or footer that is shown, and within a field of it.
  let edge = "";
  let field = "";
  for (const token of xmlTokens(styles)) {
    if (token.kind === "text") {
      if (edge !== "" && field === "") words.set(page, `${words.get(page) ?? ""} ${token.text}`.trim());
    } else if (token.kind === "close") {
      if (token.name === edge) edge = "";
      if (token.name === field) field = "";
    } else if (token.kind === "open") {
      const { name, source } = token;
      if (name === "style:master-page") page = attributeOf(source, "style:name");
      else if (EDGES.test(name) && attributeOf(source, "style:display") !== "false") edge = name;
      else if (FIELDS.test(name)) field = name;
    }
  }
  return words;
}

const EDGES = /^style:(?:header|footer)(?:-first|-left)?$/;
const FIELDS = /^text:(?:page-number|page-count|sheet-name|file-name|title|date|time)$/;
