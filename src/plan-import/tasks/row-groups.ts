import { dropEnd } from "../../domain/drop-end";
import { firmTimeIn, isTimeOnly } from "../deadline/parse-deadline";
import { romanValue, toRoman } from "../text/numbers";
import type { Doer } from "./doer";
import type { Fields } from "./row-fields";

/** What stands around a table: the section it is in and the headings above. */
export interface TablePlace {
  readonly section: string;
  readonly headings: readonly string[];
  readonly doer?: Doer | null;
  /** What a line above it says of the time of all its rows. */
  readonly time?: string | undefined;
}

/** What a row says for those below it: "II | Thi công | Phòng Kỹ thuật | Quý III/2026". */
type Group = Readonly<Record<"label" | "heading" | "time", string>> & { readonly doer: Doer | null };

/** The groups that are open: a Roman one, and a numbered one inside it. */
export interface Groups {
  readonly outer: Group | null;
  readonly inner: Group | null;
  readonly count: number;
}

/** The groups that are open behind a row that names one. */
export function withGroup(groups: Groups, row: Fields, doer: Doer | null): Groups {
  const heading = row.content || row.number;
  // "Tháng 9/2025" over some rows: when they are done.
  const time = isTimeOnly(heading) ? heading : row.time || (firmTimeIn(heading) ?? "");
  const group = { label: labelOfGroup(row, groups.count + 1), heading, time, doer };
  return /^\d/.test(group.label) || /^(?:buổi|sáng|chiều|tối)(?= |:|$)/i.test(group.heading)
    ? { ...groups, inner: group }
    : { outer: group, inner: null, count: groups.count + 1 };
}

/** What stands around a row. */
export function placeOf({ outer, inner }: Groups, place: TablePlace, row: Fields): TablePlace {
  const open = [outer, inner].filter((group) => group !== null);
  const labels = [place.section, ...open.map(({ label }) => label)].filter((label) => label !== "");
  const headings = [...place.headings, ...open.map(({ heading }) => heading)];
  const time = [inner?.time, outer?.time].find(Boolean) ?? place.time;
  const doer = inner?.doer ?? outer?.doer ?? null;
  return { section: row.section || labels.join("."), headings, doer, time: time && dropEnd(time, ":.;") };
}

/** A row with a Roman numeral or a letter, or with nothing but words above numbered rows, names a group. */
export function isGroup(row: Fields, next: Fields | undefined): boolean {
  const unled = row.lead === "" && row.support === "" && row.unit === "";
  const alone = unled && row.time === "" && row.product === "";
  if (row.isGroup) return true;
  const numeral = row.number.replace(/[.)]$/, "");
  const isRoman = /^[IVX]+$/.test(numeral);
  const opens = isRoman && /^1[.)]?$/.test(next?.number ?? "");
  // "IV | PHÁ DỠ | Phòng Kỹ thuật | Quý III" over rows that say the same in particular.
  if (!alone) return opens && (unled || row.time === "" || row.content === row.content.toUpperCase());
  if ((isRoman && romanValue(numeral) !== null) || /^[A-E]$/.test(numeral)) return true;
  // "Giai đoạn 2: Tổ chức" in the cell of the number, over others
  if (row.number === row.content && next !== undefined) return true;
  if (numeral === "" || numeral === row.content)
    return (
      isTimeOnly(row.content) ||
      row.content === row.content.toUpperCase() ||
      /^(?:[IVX]+|[A-E])[.)/-]/.test(row.content) ||
      (GLUED_NUMBER.test(row.content) && next !== undefined && !GLUED_NUMBER.test(next.content))
    );
  const introduces = row.content.endsWith(":") && (next === undefined || /^[-–+*•]?$/.test(next.number));
  const isOver = next?.number.startsWith(`${numeral}.`) ?? false;
  return introduces || isOver || (/^\d+$/.test(numeral) && /^a[.)]?$/.test(next?.number ?? ""));
}

const GLUED_NUMBER = /^\d{1,2}[.)] /;

function labelOfGroup(row: Fields, count: number): string {
  const numeral = row.number.replace(/[.)]$/, "");
  const glued = /^([IVX]+|[A-E]|\d{1,2})[.)/-]/.exec(row.content)?.[1];
  const isNumeral = /^(?:[IVX]+|[A-E]|\d.*)$/.test(numeral) && numeral !== row.content;
  if (!isNumeral && isTimeOnly(row.content)) return "";
  return isNumeral ? numeral : (glued ?? toRoman(count));
}
