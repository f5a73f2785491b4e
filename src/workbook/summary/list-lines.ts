import { isSameCell } from "../../domain/names";
import { toSerial } from "../schema/serial";
import type { ConcernLines } from "./concern-lines";
import { LINE_LENGTHS, breakConcerns, cleanText, taskName } from "./concern-lines";
import { namesNobody } from "../../domain/cell-error";
import type { Body, Unit } from "../../domain/tracker";
import { trimSpaces } from "../schema/cell-value";
import { printedText } from "../schema/printed-text";
import type { Wording } from "../schema/wording";
import { displayName } from "../sheets/count-columns";
import { cutText } from "./expression";
import type { ListSizes, SectionSize } from "./list-sizes";
import type { SectionKey } from "./list-sections";
import { SECTIONS } from "./list-sections";
import type { ListedTask, SummaryModel } from "./model";

/** What stands on a line of the lists; the numbers are those the hidden cells hold. */
export const LINE_KINDS = {
  blank: 0,
  title: 1,
  heading: 3,
  item: 4,
  rest: 5,
  signature: 7,
  name: 8,
} as const;

/** Offset of the name within the signature. */
export const NAME_OFFSET = 5;

/** One line of the lists with everything its hidden cells hold. */
export interface ListLine {
  /** Section, from 1; 4 is the signature. */
  readonly section: number;
  readonly offset: number;
  readonly kind: number;
  /** Number of the item within its list, 0 where there is none. */
  readonly item: number;
  /** 1 on the second line of an item. */
  readonly second: 0 | 1;
  readonly listed: ListedTask | null;
  readonly unit: string;
  readonly lead: string;
  readonly text: string;
  readonly remark: string;
  /** Serial of the effective due date, 0 for none. */
  readonly due: number;
}

/** All lines of the lists, worked out from the domain. */
export function layOutLines(model: SummaryModel, sizes: ListSizes, count: number): ListLine[] {
  const concerns = breakConcerns(model);
  const starts = [...SECTIONS.map((key) => sizes[key].start), sizes.signature];
  return Array.from({ length: count }, (_, index) => {
    const place = index + 1;
    const section = starts.filter((start) => start <= place).length;
    const offset = place - (starts[section - 1] ?? 0) + 1;
    const key = SECTIONS[section - 1];
    const base = { ...BLANK, section, offset };
    if (key === undefined) return { ...base, kind: signatureKind(offset) };
    const kind = kindOf(offset, sizes[key]);
    if (kind !== LINE_KINDS.item) return { ...base, kind };
    return { ...base, kind, ...itemOf(key, offset - 2, model, concerns) };
  });
}

const BLANK = {
  item: 0,
  second: 0,
  listed: null,
  unit: "",
  lead: "",
  text: "",
  remark: "",
  due: 0,
} as const satisfies Partial<ListLine>;

function signatureKind(offset: number): number {
  if (offset === 1) return LINE_KINDS.signature;
  return offset === NAME_OFFSET ? LINE_KINDS.name : LINE_KINDS.blank;
}

function kindOf(offset: number, { count, lines, rest }: SectionSize): number {
  if (offset === 1) return LINE_KINDS.title;
  if (count === 0) return LINE_KINDS.blank;
  if (offset === 2) return LINE_KINDS.heading;
  if (offset - 2 <= lines) return LINE_KINDS.item;
  return rest === 1 && offset - 2 === lines + 1 ? LINE_KINDS.rest : LINE_KINDS.blank;
}

function itemOf(
  key: SectionKey,
  line: number,
  model: SummaryModel,
  concerns: readonly ConcernLines[],
): Partial<ListLine> {
  if (key !== "concerns") {
    const listed = model[key][line - 1];
    return listed ? { item: line, ...describeItem(listed, key, model), listed } : {};
  }
  const index = concerns.filter(({ firstLine }) => firstLine <= line).length - 1;
  const concern = concerns[index];
  const listed = model.concerns[index];
  if (!concern || !listed) return {};
  const second = line > concern.firstLine ? 1 : 0;
  const part = (text: string, end: number, length: number): string =>
    cutText(trimSpaces(second === 0 ? text.slice(0, end) : text.slice(end)), length);
  return {
    item: index + 1,
    second,
    listed,
    ...describeItem(listed, key, model),
    text: part(concern.text, concern.textBreak, LINE_LENGTHS.text),
    remark: part(concern.remark, concern.remarkBreak, LINE_LENGTHS.remark),
  };
}

function describeItem(
  { task, verdict }: ListedTask,
  key: SectionKey,
  { tracker, wording }: SummaryModel,
): Pick<ListLine, "unit" | "lead" | "text" | "remark" | "due"> {
  const { labels } = wording;
  const name = taskName(task, wording);
  const reason = cleanText(task.lateReason, wording);
  const remarks: Record<SectionKey, string> = {
    overdue: reason === "" ? labels.summary.lists.noReason : reason,
    soon: cleanText(task.dueText, wording),
    concerns: "",
  };
  return {
    unit: task.unit === "" ? labels.commonWork : nameIn(task.unit, [tracker.units], wording),
    lead: key === "concerns" ? name : nameIn(task.lead, [tracker.units, tracker.bodies], wording),
    text: name,
    remark: remarks[key],
    due: verdict.due.kind === "day" ? toSerial(verdict.due.day) : 0,
  };
}

/** What somebody is called in the first list that has the name; as it stands where none has. */
function nameIn(name: string, lists: readonly (readonly (Unit | Body)[])[], wording: Wording): string {
  const found = namesNobody(name) ? undefined : lists.flat().find((one) => isSameCell(one.name, name));
  return found ? displayName(found, wording) : printedText(name, wording);
}
