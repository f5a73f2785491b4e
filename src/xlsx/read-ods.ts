import type { Result } from "../domain/result";
import { fail, succeed } from "../domain/result";
import type {
  Attachment,
  CellContent,
  CellValue,
  RangeAddress,
  RangeFormat,
  RowRun,
  Sheet,
  WorkbookContent,
} from "../workbook/page/content";
import { emptySheet } from "../workbook/page/empty-sheet";
import { codec } from "./package/codec";
import { serialOfTime } from "./package/iso-dates";
import type { XlsxLimits } from "./package/limits";
import { openPackage } from "./package/open";
import { partText } from "./package/parts";
import type { XlsxProblem } from "./problem";
import { readOdsPageWords, readOdsStyles, type OdsLook, type OdsStyles } from "./read/ods-styles";
import { attributeOf, xmlTokens, type XmlToken } from "./text/xml-tokens";

/** What can hold words over the cells. */
const SHAPES: ReadonlySet<string> = new Set(
  ["frame", "custom-shape", "rect", "ellipse", "circle", "polygon", "path", "caption"].map(
    (kind) => `draw:${kind}`,
  ),
);

/** Repeats of one cell or row; LibreOffice says so of what is empty down to the last row. */
const MOST_REPEATS = 2000;

/** More cells than any copy has. */
const MOST_CELLS = 2_000_000;

/** Whether a package is a spreadsheet of LibreOffice, by its first entry, which is stored as it is. */
export function isOds(bytes: Uint8Array): boolean {
  const start = codec().letters(bytes.subarray(0, 120));
  return start.includes("mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
}

/** Reads a spreadsheet of LibreOffice (.ods): cells as they are and as they were shown, notes, links, boxes and pictures. */
export function readOds(bytes: Uint8Array, limits: XlsxLimits): Result<WorkbookContent, XlsxProblem> {
  const opened = openPackage(bytes, limits);
  if (!opened.ok) return opened;
  const content = partText(opened.value, "content.xml");
  const reader = new OdsReader(
    readOdsStyles(content),
    readOdsPageWords(partText(opened.value, "styles.xml")),
  );
  for (const token of xmlTokens(content)) {
    reader.take(token);
    if (reader.cells > MOST_CELLS) return fail({ code: "too-large" });
  }
  const { sheets } = reader;
  if (sheets.length === 0) return fail({ code: "no-sheets" });
  return succeed({ sheets, names: [], properties: { custom: {} } });
}

/** What is being read of a sheet. */
interface OpenSheet {
  readonly name: string;
  readonly rows: CellContent[][];
  readonly formats: RangeFormat[];
  readonly merges: RangeAddress[];
  readonly attached: Attachment[];
  readonly hidden: RowRun[];
  row: number;
  column: number;
}

/** Follows the tags of a document; the element within is what texts belong to. */
class OdsReader {
  readonly sheets: Sheet[] = [];
  cells = 0;
  private sheet: OpenSheet | null = null;
  private row: { readonly cells: CellContent[]; readonly repeats: number; readonly hidden: boolean } | null =
    null;
  private cell: string | null = null;
  private words: string[] = [];
  /** The cell's words that a line strikes through, and the others. */
  private byLine: { readonly struck: string[]; readonly left: string[] } = { struck: [], left: [] };
  private isStruckSpan = false;
  private isInWords = false;
  private note: string[] | null = null;
  private frame: string[] | null = null;

  constructor(
    private readonly styles: OdsStyles,
    private readonly pageWords: ReadonlyMap<string, string>,
  ) {}

  take(token: XmlToken): void {
    if (token.kind === "text") {
      // A note tells its author and day beside its words.
      if (this.isInWords) this.texts()?.push(token.text);
      if (this.isInWords && this.texts() === this.words)
        this.byLine[this.isStruckSpan ? "struck" : "left"].push(token.text);
    } else if (token.kind === "close") this.close(token.name);
    else {
      this.open(token.name, token.source);
      if (token.kind === "empty") this.close(token.name);
    }
  }

  /** Where a text goes: to a note or a box over the cells, else to the cell. */
  private texts(): string[] | null {
    return this.note ?? this.frame ?? (this.cell === null ? null : this.words);
  }

  private open(name: string, source: string): void {
    const { sheet } = this;
    if (name === "table:table" && sheet === null) {
      const lists = { rows: [], formats: [], merges: [], attached: [], hidden: [] };
      this.sheet = { name: attributeOf(source, "table:name"), ...lists, row: 0, column: 0 };
      this.attachPageWords(this.styles.pages.get(attributeOf(source, "table:style-name")) ?? "");
    } else if (sheet === null) return;
    else if (name === "table:table-row") {
      const repeats = Number(attributeOf(source, "table:number-rows-repeated") || 1);
      const hidden = /^(?:collapse|filter)$/.test(attributeOf(source, "table:visibility"));
      this.row = { cells: [], repeats, hidden };
      sheet.column = 0;
    } else if (name === "table:table-cell" || name === "table:covered-table-cell") {
      this.cell = source;
      this.words = [];
      this.byLine = { struck: [], left: [] };
    } else if (name === "text:span")
      this.isStruckSpan = this.styles.looks.get(attributeOf(source, "text:style-name"))?.isStruck ?? false;
    else if (name === "office:annotation") this.note = [];
    else if (SHAPES.has(name)) this.frame = [];
    else if (name === "draw:image") this.attach("picture", "");
    else if (name === "text:a" && this.note === null) this.attach("link", attributeOf(source, "xlink:href"));
    else if (name === "text:s")
      this.texts()?.push(" ".repeat(Math.min(100, Number(attributeOf(source, "text:c") || 1))));
    else if (name === "text:line-break" || (name === "text:p" && (this.texts()?.length ?? 0) > 0))
      this.texts()?.push("\n");
    if (name === "text:p") this.isInWords = true;
  }

  private close(name: string): void {
    if (name === "text:p") this.isInWords = false;
    if (name === "text:span") this.isStruckSpan = false;
    if (name === "table:table-cell" || name === "table:covered-table-cell") this.closeCell();
    else if (name === "table:table-row") this.closeRow();
    else if (name === "office:annotation") {
      const text = (this.note ?? []).join("").trim();
      this.note = null;
      this.attach("note", text);
    } else if (SHAPES.has(name)) {
      const text = (this.frame ?? []).join("").trim();
      this.frame = null;
      if (text !== "") this.attach("text-box", text);
    } else if (name === "table:table") this.closeSheet();
  }

  private attachPageWords(page: string): void {
    const text = this.pageWords.get(page) ?? "";
    // What Calc's own pages say before their numbers.
    if (/\p{L}/u.test(text.replace(/\b(?:Page|Trang|Seite)\b/g, ""))) this.attach("page-words", text);
  }

  /** A colour and a line through words, by which people mean something; of a row the first such cell is enough. */
  private takeLook(look: OdsLook, content: CellContent, columnCount: number): void {
    const { sheet } = this;
    if (sheet === null) return;
    const { row, column } = sheet;
    if (look.fill !== "" && look.fill !== "#FFFFFF")
      sheet.formats.push({ range: { row, column, rowCount: 1, columnCount }, format: { fill: look.fill } });
    const isFirst = !sheet.attached.some((one) => one.kind === "struck" && one.row === row);
    if (look.isStruck && content !== null && isFirst) this.attach("struck", this.words.join(""));
  }

  private attachStruckWords(): void {
    const [struck, left] = [this.byLine.struck.join(""), this.byLine.left.join("")];
    if (struck.trim() === "") return;
    if (left.trim() === "") this.attach("struck", struck);
    else this.attach("struck-words", struck, { left });
  }

  private attach(kind: Attachment["kind"], text: string, more: Pick<Attachment, "left"> = {}): void {
    this.sheet?.attached.push({ kind, row: this.sheet.row, column: this.sheet.column, text, ...more });
  }

  private closeCell(): void {
    const { sheet, cell, row } = this;
    this.cell = null;
    if (sheet === null || cell === null || row === null) return;
    const shown = this.words.join("");
    const content = contentOf(cell, shown);
    const repeats = Number(attributeOf(cell, "table:number-columns-repeated") || 1);
    const spanned = Number(attributeOf(cell, "table:number-rows-spanned") || 1);
    const look = this.styles.looks.get(attributeOf(cell, "table:style-name"));
    if (look) this.takeLook(look, content, Math.min(repeats, MOST_REPEATS));
    this.attachStruckWords();
    if (content === null) {
      sheet.column += repeats;
      return;
    }
    for (let count = Math.min(repeats, MOST_REPEATS); count > 0; count -= 1) {
      const range = { row: sheet.row, column: sheet.column, rowCount: 1, columnCount: 1 };
      if (typeof content === "number")
        // What it showed stands as its format, which shows just that.
        sheet.formats.push({ range, format: { numberFormat: `"${shown.replaceAll('"', "")}"` } });
      if (spanned > 1) sheet.merges.push({ ...range, rowCount: spanned });
      row.cells[sheet.column] = content;
      sheet.column += 1;
      this.cells += 1;
    }
  }

  private closeRow(): void {
    const { sheet, row } = this;
    this.row = null;
    if (sheet === null || row === null) return;
    const isBlank = row.cells.length === 0;
    const copies = isBlank ? 0 : Math.min(row.repeats, MOST_REPEATS);
    const cells = Array.from(row.cells, (content) => content ?? null);
    for (let count = 0; count < copies; count += 1) sheet.rows[sheet.row + count] = cells;
    this.cells += cells.length * copies;
    if (row.hidden && copies > 0) sheet.hidden.push({ row: sheet.row, rowCount: copies, hidden: true });
    sheet.row += row.repeats;
  }

  private closeSheet(): void {
    const { sheet } = this;
    this.sheet = null;
    if (sheet === null) return;
    const { name, formats, merges, attached, hidden } = sheet;
    const contents = Array.from(sheet.rows, (cells) => cells ?? []);
    this.sheets.push({
      ...emptySheet(name),
      visibility: name.startsWith("_") ? "hidden" : "visible",
      blocks: contents.length > 0 ? [{ row: 0, column: 0, contents }] : [],
      formats,
      rows: hidden,
      merges,
      ...(attached.length > 0 && { attached }),
    });
  }
}

/** What a cell holds; its formula is one of this program's, of which the value alone counts. */
function contentOf(cell: string, shown: string): CellContent {
  const value = valueOf(cell, shown);
  const formula = attributeOf(cell, "table:formula").replace(/^[\w-]+:=?/, "=");
  if (formula === "") return value === "" ? null : value;
  return value === null ? { formula } : { formula, cached: value };
}

function valueOf(cell: string, shown: string): CellValue {
  switch (attributeOf(cell, "office:value-type")) {
    case "":
      return shown === "" ? null : shown;
    case "float":
    case "percentage":
    case "currency":
      return Number(attributeOf(cell, "office:value"));
    case "date": {
      const time = Date.parse(
        `${attributeOf(cell, "office:date-value").slice(0, 19)}Z`.replace(/^(.{10})Z$/, "$1"),
      );
      return Number.isNaN(time) ? shown : serialOfTime(time);
    }
    case "boolean":
      return attributeOf(cell, "office:boolean-value") === "true";
    default:
      return shown;
  }
}
