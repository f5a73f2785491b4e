import { romanValue } from "./numbers";

/** The numeral, letter or sign with which a point begins. */
export interface Marker {
  /** Points of one style stand on one level: "roman", "number1", "number2", "letter", "dash" … */
  readonly style: string;
  /** As written, without its stop: "1.1", "đ", "–". */
  readonly label: string;
  /** Value of a numeral, null for letters and signs. */
  readonly value: number | null;
}

/** A line without its marker. */
export interface MarkedText {
  readonly marker: Marker | null;
  readonly text: string;
}

const PART = /^(phần|chương|mục|phụ lục) (?:thứ )?([ivxlc]{1,5}|\d{1,2}|nhất|hai|ba|tư)\b[.:)\s-]*/i;
/** "Giai đoạn 1: …", "Bước 2. …", "GĐ3 — …": its words stay in the text. */
const STAGE =
  /^(?=((?:(?:giai đoạn|bước|vòng|nhiệm vụ|hoạt động) (?:\d{1,2}|[IVX]{1,4})|gđ ?\d{1,2}))\s?(?:[:.(]|[–—] ?(?=\p{Lu})))/iu;
/** "B1 — Lập kế hoạch": a step by its letter. */
const STEP = /^(B\d{1,2})\s?[—–:.-]\s*(?=\p{Lu})/u;
/** "IV."; "Iv." where a page has made one capital of all; not the quarter "II/2027". */
const ROMAN = /^(?![IVX]{1,3}\/\d{4})([IVX]{1,6}|[IVX][ivx]{1,4}(?=\.))\s?[.)/-]\s*(?=\S)(?!\d{1,2}\/|v\s)/;
/** "P.KHTC" is a room's name. */
const CAPITAL = /^(?!P\.)([A-HK-UĐ])\s?[.)/-]\s*(?=\p{Lu})/u;
/** "2.1. "; "36-NQ/TW", "71/NQ-CP" is the number of a document. */
const NUMBER = /^(?!\d{1,2}[/-][A-ZĐ]{2,}[a-z]?[/-])(\d{1,2}(?:\.\d{1,2}){0,3})\s?([.)/-]+)\s*(?=[^\d\s])/;
/** "4.2.b. UBND xã …": a letter under numerals. */
const LETTERED_NUMBER = /^(\d{1,2}(?:\.\d{1,2}){0,2}\.[a-zđ])\s?[.)]\s*(?=\p{Lu})/u;
/** "112. Văn phòng …": the points of a long list. */
const LONG_NUMBER = /^([1-9]\d{2})\s?([.)])\s+(?=\p{Lu})/u;
/** "3/ 6 tháng cuối năm". */
const BEFORE_COUNT = /^(\d{1,2})([./)])\s+(?=\d{1,2} tháng )/;
const SPACED_NUMBER = /^(\d{1,2}(?:\.\d{1,2}){1,3})\s+(?=\p{L})/u;
/** "(1)", "(a)", "(iv)". */
const PARENTHESES = /^\((\d{1,2}|[a-zđ]|[ivx]{2,4})\)\s*(?=\S)/;
const LETTER = /^([a-zđ]\d?)\s?(?:\.\d{1,2})?[.)/-]\s*(?=\S)/;
const BULLET =
  /^(?:([•●▪◦○■□✓✔➢➤►❖◆♦§·\u2219\uF0B7\uF0A7\uF0D8\uF0FC\uF02D\uF076])\s*(?=\S)|(o)\s+(?=\p{Lu}))/u;
/** "Một là, …", "Hai là: …". */
const COUNTED = /^(Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười) là\s?[,:]\s*(?=\S)/;
const SIGN = /^([-–—−*+]{1})\s*(?=[^\s\-–—*+_=])/;

type Form = readonly [RegExp, (label: string, rest: string) => Marker | null];

/** Every form of a marker, and what its label and the sign behind it make of it; the first that fits counts. */
const FORMS: readonly Form[] = [
  [PART, (kind, number) => sign("part", `${kind.toLowerCase()} ${number}`)],
  [STAGE, (label) => sign("stage", label.toLowerCase())],
  [LETTERED_NUMBER, (label) => sign("letter", label.slice(-1))],
  [STEP, (label) => sign("stage", label)],
  [ROMAN, (label) => numbered("roman", label.toUpperCase(), romanValue(label.toUpperCase()))],
  [CAPITAL, (label) => sign("capital", label)],
  ...[NUMBER, LONG_NUMBER, BEFORE_COUNT, SPACED_NUMBER].map((pattern): Form => [pattern, digits]),
  [
    PARENTHESES,
    (label) => (/^\d/.test(label) ? numbered("parentheses", label, Number(label)) : sign("letters", label)),
  ],
  [LETTER, (label) => sign("letter", label)],
  [BULLET, (label, other) => sign(`bullet${label || other}`, label || other)],
  [COUNTED, (label) => sign("counted", label)],
  [SIGN, (label) => sign(label === "*" ? "star" : label === "+" ? "plus" : "dash", label)],
];

/** Parts a line into its marker and its words. */
export function readMarker(text: string): MarkedText {
  for (const [pattern, of] of FORMS) {
    const match = pattern.exec(text);
    const marker = match && of(match[1] ?? "", match[2] ?? "");
    if (marker) return { marker, text: text.slice(match[0].length).trim() };
  }
  return { marker: null, text };
}

function sign(style: string, label: string): Marker {
  return { style, label, value: null };
}

function numbered(style: string, label: string, value: number | null): Marker | null {
  return value === null ? null : { style, label, value };
}

/** "1.", "1.2", "3)". */
function digits(label: string, behind: string): Marker | null {
  const parts = label.split(".");
  const isBracketed = behind.startsWith(")") && parts.length === 1;
  return numbered(isBracketed ? "bracket" : `number${parts.length}`, label, Number(parts.at(-1)));
}
