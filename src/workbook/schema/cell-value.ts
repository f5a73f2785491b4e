import type { ChoiceEntry, DateEntry, Unrecognised } from "../../domain/entry";
import { isUnrecognised } from "../../domain/entry";
import { cellKey } from "../../domain/names";
import type { CellContent, CellValue } from "../page/content";
import { fromSerial, toSerial } from "./serial";

/** The cell value of a date entry: a serial, empty, or what was typed. */
export function dateValue(entry: DateEntry): CellValue {
  if (entry === null) return null;
  return isUnrecognised(entry) ? entry.raw : toSerial(entry);
}

/** The cell value of a choice: its label, empty, or what was typed. */
export function choiceValue<Choice extends string>(
  entry: ChoiceEntry<Choice>,
  labels: Readonly<Record<Choice, string>>,
): CellValue {
  if (entry === null) return null;
  return isUnrecognised(entry) ? entry.raw : labels[entry];
}

/** The cell value of a number entry. */
export function numberValue(entry: number | null | Unrecognised): CellValue {
  return isUnrecognised(entry) ? entry.raw : entry;
}

/** The cell value of a text: empty where there is none. */
export function textValue(text: string): CellValue {
  return text === "" ? null : text;
}

/** The value a cell shows, a formula's being its cached one. */
export function valueOf(content: CellContent | undefined): CellValue {
  if (content === undefined || content === null) return null;
  return typeof content === "object" ? (content.cached ?? null) : content;
}

/** A text without stray spaces, exactly as the workbook's TRIM sees it: other white space stays. */
export function trimSpaces(text: string): string {
  return text.replace(/ +/g, " ").replace(/^ | $/g, "");
}

function isBlankText(value: CellValue): boolean {
  return typeof value === "string" && trimSpaces(value) === "";
}

/** Reads a date cell: a serial between 2000 and 2099 is a day, blank is none, anything else is kept as it is. */
export function readDate(content: CellContent | undefined): DateEntry {
  const value = valueOf(content);
  if (value === null || isBlankText(value)) return null;
  const day = typeof value === "number" ? fromSerial(value) : null;
  return day ?? { raw: value };
}

/**
 * Reads a cell with a fixed choice, in any of the languages given: as the workbook's formulas compare it, so that both
 * come to one verdict, or by another key of the words.
 */
export function readChoice<Choice extends string>(
  content: CellContent | undefined,
  labels: readonly Readonly<Record<Choice, string>>[],
  keyOfWords: KeyOfWords = cellKey,
): ChoiceEntry<Choice> {
  const value = valueOf(content);
  if (value === null || isBlankText(value)) return null;
  const words = typeof value === "string" ? keyOfWords(trimSpaces(value)) : null;
  const choice = words === null ? undefined : choicesByWords(labels, keyOfWords).get(words);
  return choice === undefined ? { raw: value } : (choice as Choice);
}

type KeyOfWords = (words: string) => string;
type Labels = readonly Readonly<Record<string, string>>[];

/** The choices of each list by the keys of their words: a column asks for them in every row. */
const choicesOfLists = new WeakMap<Labels, Map<KeyOfWords, ReadonlyMap<string, string>>>();

function choicesByWords(labels: Labels, keyOfWords: KeyOfWords): ReadonlyMap<string, string> {
  const ofList = choicesOfLists.get(labels) ?? new Map<KeyOfWords, ReadonlyMap<string, string>>();
  choicesOfLists.set(labels, ofList);
  const known = ofList.get(keyOfWords);
  if (known) return known;
  // Of two choices with the same words the first counts.
  const entries = labels.flatMap((language) => Object.entries(language)).reverse();
  const choices = new Map(entries.map(([choice, label]) => [keyOfWords(label), choice]));
  ofList.set(keyOfWords, choices);
  return choices;
}

/** The same of a cell in which a stray space makes another word. */
export function readWord<Choice extends string>(
  content: CellContent | undefined,
  labels: readonly Readonly<Record<Choice, string>>[],
): ChoiceEntry<Choice> {
  const value = valueOf(content);
  const isStray = typeof value === "string" && value !== trimSpaces(value) && !isBlankText(value);
  return isStray ? { raw: value } : readChoice(content, labels);
}

/** Reads a number cell; a text is kept as it is. */
export function readNumber(content: CellContent | undefined): number | null | Unrecognised {
  const value = valueOf(content);
  if (value === null || isBlankText(value)) return null;
  return typeof value === "number" ? value : { raw: value };
}

/** Reads a text cell; a number becomes its digits, a truth value what formulas make of it. */
export function readText(content: CellContent | undefined): string {
  const value = valueOf(content);
  if (value === null) return "";
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
