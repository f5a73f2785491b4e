import { readMarker } from "../text/marker";
import { toRoman } from "../text/numbers";

/** How a level of a Word list numbers its points. */
export interface ListLevel {
  /** Identity of the list, then its level from 0. */
  readonly list: string;
  readonly level: number;
  /** OOXML numFmt: "decimal", "upperRoman", "lowerLetter", "bullet" … */
  readonly format: string;
  /** OOXML lvlText: "%1.%2." */
  readonly pattern: string;
  readonly start: number;
  /** Which of the lists that count together begins anew here; "" where none does. */
  readonly anew: string;
}

/** Levels a Word list has. */
const LEVELS = 9;
/** The last number Word lets a list start with. */
const LAST_START = 32_767;
const ABSTRACT = { tag: "w:abstractNum", id: "w:abstractNumId" };
const LEVEL = { tag: "w:lvl", id: "w:ilvl" };
const NUM = { tag: "w:num", id: "w:numId" };
const OVERRIDE = { tag: "w:lvlOverride", id: "w:ilvl" };
/** Lists that begin anew; a plan has some hundred. */
const MOST_ANEW = 2000;
const KEY = "tien-do-list";

/**
 * Rewrites numbering.xml so that every level carries its own description as its paragraph-style id: the
 * reader hands that id on with each paragraph, while it drops the formats themselves. Levels tied to a
 * paragraph style are told in `byStyle` instead.
 */
export function annotateNumbering(xml: string): {
  readonly xml: string;
  readonly byStyle: ReadonlyMap<string, ListLevel>;
} {
  const byStyle = new Map<string, ListLevel>();
  const lists = new Map<string, ListLevel[]>();
  const annotated = eachPart(xml, ABSTRACT, (part, list) =>
    eachPart(part, LEVEL, (piece, index) => {
      const level = Number(index);
      if (level >= LEVELS) return piece;
      const read = readLevel(piece, { list, level });
      const known = lists.get(list) ?? [];
      if (known.every((other) => other.level !== level)) lists.set(list, [...known, read]);
      return annotateLevel(piece, read, byStyle);
    }),
  );
  return { xml: withListsAnew(annotated, lists), byStyle };
}

/** Gives each list that begins anew levels of its own that say so, since the reader hands on only what levels say. */
function withListsAnew(xml: string, lists: ReadonlyMap<string, readonly ListLevel[]>): string {
  const added: string[] = [];
  const rest = eachPart(xml, NUM, (part, anew) => {
    const starts = new Map<number, number>();
    eachPart(part, OVERRIDE, (piece, level) => {
      const start = valueOf(piece, "w:startOverride");
      if (start !== undefined) starts.set(Number(level), startOf(start));
      return piece;
    });
    const levels = lists.get(valueOf(part, ABSTRACT.id) ?? "");
    if (!levels || starts.size === 0 || added.length >= MOST_ANEW) return part;
    const own = levels.map((level) => {
      const start = starts.get(level.level);
      return start === undefined ? level : { ...level, start, anew };
    });
    added.push(
      `<${ABSTRACT.tag} ${ABSTRACT.id}="${KEY}${anew}">${own
        .map((level) => `<${LEVEL.tag} ${LEVEL.id}="${level.level}">${styleOf(level)}</${LEVEL.tag}>`)
        .join("")}</${ABSTRACT.tag}>`,
    );
    return part.replace(/(<w:abstractNumId w:val=")[^"]*/, `$1${KEY}${anew}`);
  });
  return added.length === 0 ? rest : rest.replace(/(?=<w:num\s)/, () => added.join(""));
}

/** The level described by an annotated paragraph-style id, or null. */
export function levelOf(styleId: string | null | undefined): ListLevel | null {
  const [key, list, level, format, start, pattern = "", anew = ""] = (styleId ?? "").split("|");
  if (key !== KEY || list === undefined || format === undefined) return null;
  return {
    list,
    level: Number(level),
    format,
    pattern: decodeURIComponent(pattern),
    start: Number(start),
    anew,
  };
}

/** Counts the points of Word's automatic lists and gives each its label as Word would print it. */
export class ListCounter {
  private readonly counts = new Map<string, number[]>();
  private readonly formats = new Map<string, ListLevel>();
  private readonly begun = new Set<string>();

  /** The label of the next point on a level: "II.", "1.2.", "b)", a bullet's sign, "" where the level prints none. */
  next(at: ListLevel): string {
    if (at.format === "bullet") return signOf(at);
    this.formats.set(`${at.list}|${at.level}`, at);
    const counts = this.counts.get(at.list) ?? [];
    const key = `${at.anew}|${at.level}`;
    const goesOn = at.anew === "" || this.begun.has(key);
    this.begun.add(key);
    counts[at.level] = ((goesOn ? counts[at.level] : undefined) ?? at.start - 1) + 1;
    counts.length = at.level + 1;
    this.counts.set(at.list, counts);
    return at.pattern.replace(/%(\d)/g, (_sign, digit: string) =>
      this.numeral(at, counts, Number(digit) - 1),
    );
  }

  private numeral(at: ListLevel, counts: readonly (number | undefined)[], level: number): string {
    const format = this.formats.get(`${at.list}|${level}`)?.format ?? at.format;
    return formatNumber(counts[level] ?? 1, format);
  }
}

/** The sign of a bullet, where it is one that texts have. */
function signOf({ pattern }: ListLevel): string {
  return readMarker(`${pattern} A`).text === "A" ? pattern : "–";
}

function formatNumber(value: number, format: string): string {
  if (format === "upperRoman") return toRoman(value);
  if (format === "lowerRoman") return toRoman(value).toLowerCase();
  if (format === "upperLetter") return String.fromCharCode(64 + ((value - 1) % 26) + 1);
  if (format === "lowerLetter") return String.fromCharCode(96 + ((value - 1) % 26) + 1);
  if (format === "decimalZero") return String(value).padStart(2, "0");
  return format === "none" ? "" : String(value);
}

/** A text whose parts, each from one tag of that name up to the next, are made anew by the id that the tag bears. */
function eachPart(xml: string, of: typeof LEVEL, make: (part: string, id: string) => string): string {
  const parts = xml.split(new RegExp(`(?=<${of.tag}\\s)`)).map((part) => {
    const own = attributeOf(openingOf(part, of.tag), of.id);
    return own === undefined ? part : make(part, own);
  });
  return parts.join("");
}

type LevelPlace = Pick<ListLevel, "list" | "level">;

function readLevel(xml: string, at: LevelPlace): ListLevel {
  return {
    ...at,
    format: valueOf(xml, "w:numFmt") ?? "decimal",
    start: startOf(valueOf(xml, "w:start")),
    pattern: (valueOf(xml, "w:lvlText") ?? "").replace(
      /&(?:lt|gt|quot|amp);/g,
      (sign) => ENTITIES[sign] ?? sign,
    ),
    anew: "",
  };
}

function annotateLevel(xml: string, level: ListLevel, byStyle: Map<string, ListLevel>): string {
  const style = valueOf(xml, "w:pStyle");
  if (style !== undefined) byStyle.set(style, level);
  const bare = xml.replace(/<w:pStyle\b[^<>]*\/>/g, "");
  const opening = openingOf(bare, LEVEL.tag);
  return `${opening}${styleOf(level)}${bare.slice(opening.length)}`;
}

/** A level's description in the place of a style's name. */
function styleOf({ list, level, format, start, pattern, anew }: ListLevel): string {
  const id = [KEY, list, level, format, start, encodeURIComponent(pattern), anew].join("|");
  return `<w:pStyle w:val="${id}"/>`;
}

/** The number a level begins with; 1 where the file names none that Word would take. */
function startOf(text: string | undefined): number {
  const start = Number(text ?? "1");
  return Number.isInteger(start) && start >= 0 && start <= LAST_START ? start : 1;
}

/** The opening tag that a piece begins with; "" where it begins with another or none. */
function openingOf(piece: string, tag: string): string {
  return new RegExp(`^<${tag}[^<>]*>`).exec(piece)?.[0] ?? "";
}

function attributeOf(opening: string, name: string): string | undefined {
  return new RegExp(` ${name}="([^"]*)"`).exec(opening)?.[1];
}

function valueOf(xml: string, tag: string): string | undefined {
  const at = xml.indexOf(`<${tag} `);
  return at < 0 ? undefined : attributeOf(openingOf(xml.slice(at), tag), "w:val");
}

const ENTITIES: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&" };
