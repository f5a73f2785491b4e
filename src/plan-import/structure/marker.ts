import { romanValue } from "../text/numbers";

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
/** "Giai đoạn 1: …", "Bước 2. …": its words stay in the text. */
const STAGE = /^((?:giai đoạn|bước|vòng) (?:\d{1,2}|[IVX]{1,4}))\s?(?:[:.]|(?=\())/i;
const ROMAN = /^([IVX]{1,6})\s?[.)/-]\s*(?=\S)(?!\d{1,2}\/|v\s)/;
const CAPITAL = /^([A-HK-UĐ])\s?[.)/-]\s*(?=\p{Lu})/u;
const NUMBER = /^(\d{1,2}(?:\.\d{1,2}){0,3})\s?([.)/-]+)\s*(?=[^\d\s])/;
/** "3/ 6 tháng cuối năm". */
const BEFORE_COUNT = /^(\d{1,2})([./)])\s+(?=\d{1,2} tháng )/;
const SPACED_NUMBER = /^(\d{1,2}(?:\.\d{1,2}){1,3})\s+(?=\p{L})/u;
/** "(1)", "(a)", "(iv)". */
const PARENTHESES = /^\((\d{1,2}|[a-zđ]|[ivx]{2,4})\)\s*(?=\S)/;
const LETTER = /^([a-zđ]\d?)\s?(?:\.\d{1,2})?[.)/-]\s*(?=\S)/;
const BULLET = /^([•●▪◦○■□✓✔➢➤►❖◆♦§·\u2219\uF0B7\uF0A7\uF0D8\uF0FC\uF02D\uF076])\s*(?=\S)/;
const BULLET_O = /^o\s+(?=\p{Lu})/u;
const SIGN = /^([-–—−*+]{1})\s*(?=[^\s\-–—*+_=])/;

/** Parts a line into its marker and its words. */
export function readMarker(text: string): MarkedText {
  return (
    readPart(text) ??
    readStage(text) ??
    readRoman(text) ??
    readCapital(text) ??
    readNumber(text) ??
    readParentheses(text) ??
    readLetter(text) ??
    readSign(text) ?? { marker: null, text }
  );
}

function readPart(text: string): MarkedText | null {
  const match = PART.exec(text);
  return match
    ? cut(text, match[0], {
        style: "part",
        label: `${(match[1] ?? "").toLowerCase()} ${match[2] ?? ""}`,
        value: null,
      })
    : null;
}

function readStage(text: string): MarkedText | null {
  const label = STAGE.exec(text)?.[1]?.toLowerCase();
  return label === undefined ? null : { marker: { style: "stage", label, value: null }, text };
}

function readRoman(text: string): MarkedText | null {
  const match = ROMAN.exec(text);
  const value = match ? romanValue(match[1] ?? "") : null;
  return match && value !== null
    ? cut(text, match[0], { style: "roman", label: match[1] ?? "", value })
    : null;
}

function readCapital(text: string): MarkedText | null {
  const match = CAPITAL.exec(text);
  return match ? cut(text, match[0], { style: "capital", label: match[1] ?? "", value: null }) : null;
}

function readNumber(text: string): MarkedText | null {
  const match = NUMBER.exec(text) ?? BEFORE_COUNT.exec(text) ?? SPACED_NUMBER.exec(text);
  if (!match) return null;
  const label = match[1] ?? "";
  const bracketed = match[2]?.startsWith(")") === true && !label.includes(".");
  const depth = label.split(".").length;
  const value = Number(label.split(".").at(-1));
  return cut(text, match[0], { style: bracketed ? "bracket" : `number${depth}`, label, value });
}

function readParentheses(text: string): MarkedText | null {
  const match = PARENTHESES.exec(text);
  const label = match?.[1] ?? "";
  const value = /^\d/.test(label) ? Number(label) : null;
  return match
    ? cut(text, match[0], { style: value === null ? "letters" : "parentheses", label, value })
    : null;
}

function readLetter(text: string): MarkedText | null {
  const match = LETTER.exec(text);
  if (!match) return null;
  return cut(text, match[0], { style: "letter", label: match[1] ?? "", value: null });
}

function readSign(text: string): MarkedText | null {
  const bullet = BULLET.exec(text) ?? BULLET_O.exec(text);
  if (bullet)
    return cut(text, bullet[0], { style: `bullet${bullet[1] ?? "o"}`, label: bullet[1] ?? "o", value: null });
  const match = SIGN.exec(text);
  if (!match) return null;
  const sign = match[1] ?? "-";
  const style = sign === "*" ? "star" : sign === "+" ? "plus" : "dash";
  return cut(text, match[0], { style, label: sign, value: null });
}

function cut(text: string, matched: string, marker: Marker): MarkedText {
  return { marker, text: text.slice(matched.length).trim() };
}
