import { namesOfLead } from "../bodies/cell-deeds";
import { namesInCell } from "../bodies/cell-names";
import { beginsWithDeed } from "../bodies/deed";
import { dropEnd } from "../../domain/drop-end";
import type { KnownNames } from "../bodies/known-names";
import { inlineAttributes, readAttribute, type Attribute } from "../structure/attributes";
import type { Point } from "../structure/point";
import type { SectionKind } from "../structure/section-kind";
import { comparable } from "../text/comparable";
import { supportIn } from "./assign";
import { said } from "../text/said";
import type { Doer } from "./doer";
import type { RawTask } from "./raw-task";
import { timeIn } from "../deadline/parse-deadline";

/** What stands around a point: the headings above it, and what they say of all that is under them. */
export interface Surroundings {
  readonly kind: SectionKind;
  /** Whether any paragraph here is work: it stands under a short heading of its own. */
  readonly isDetailed?: boolean;
  /** Whether a line that introduces a list names who does what follows, numbered or not. */
  readonly isLed?: boolean;
  /** Whether its time is that of a list which a line introduced. */
  readonly isTimeOfList?: boolean;
  readonly headings: readonly string[];
  readonly doer: Doer | null;
  readonly time: string | undefined;
  readonly known: KnownNames;
}

/** A heading that only numbers what its "Nội dung: …" says. */
const GENERIC =
  /^(?:các )?(?:hoạt động|nhiệm vụ|nội dung|công việc|giải pháp|đợt|bước)(?: (?:số|thứ))?(?: [\divx]+| \p{L})?[.:]?$|^cấp \p{L}+(?: \p{L}+)?[.:]?$/u;
/** Characters; Excel takes at most 8,192 in what is written as a formula, far more than any task has. */
const LONGEST_TASK = 4000;

/** A point as a task: its words or what it is about, and what the labels in it and under it say. */
export function toTask(point: Point, below: readonly Attribute[], around: Surroundings): RawTask {
  const { text, attributes: inline } = inlineAttributes(point.text, point.line);
  const attributes = [...inline, ...below];
  const own = readAttribute(point.text, point.line);
  const told = attributes.find(({ name }) => name === "content");
  const isTold = GENERIC.test(comparable(point.text)) || /^nhiệm vụ/i.test(told?.label ?? "");
  const content = isTold ? told : own?.name === "content" ? own : undefined;
  return {
    text: withinCell(content?.value ?? withDeed(text, told)),
    line: content?.line ?? point.line,
    section: point.path,
    headings: around.headings,
    doer: around.doer,
    ...said({
      isOdd: point.isRow === true,
      time: timeOf(attributes) ?? timeIn(valueOf(attributes, "content") ?? ""),
      lead: valueOf(attributes, "lead"),
      support: valueOf(attributes, "support"),
      product: valueOf(attributes, "product"),
      timeOfHeading: around.time,
    }),
  };
}

/** "Hội nghị lần thứ ba" over "Nội dung: Lập danh sách chính thức …": a gathering, and what is done there. */
function withDeed(heading: string, told: Attribute | undefined): string {
  const isNamed = GATHERING.test(heading) && !heading.includes(":");
  return told && isNamed && beginsWithDeed(told.value) ? `${dropEnd(heading, ".;")}: ${told.value}` : heading;
}

const GATHERING = /^(?:hội nghị|cuộc họp|phiên họp|kỳ họp) /i;

const COUNT = /^\d{1,3}(?: ?[-–] ?\d{1,3})? (?:ngày|tuần|tháng)(?: làm việc)?$/i;

/** The time that labels tell; behind "Thời hạn:" a count alone is one from what goes before. */
function timeOf(attributes: readonly Attribute[]): string | undefined {
  const value = valueOf(attributes, "time");
  const isTerm = attributes.some(({ name, label }) => name === "time" && /^(?:thời )?hạn/i.test(label));
  return value !== undefined && isTerm && COUNT.test(value) ? `Thời hạn ${value}` : value;
}

/** A sentence that a workbook's cell can hold: a longer one is cut at a word, with "…". */
function withinCell(text: string): string {
  if (text.length <= LONGEST_TASK) return text;
  const space = text.lastIndexOf(" ", LONGEST_TASK);
  return `${text.slice(0, space > 0 ? space : LONGEST_TASK)}…`;
}

/** Who leads and supports by the labels under a heading, or null. */
export function doerOfAttributes(attributes: readonly Attribute[]): Doer | null {
  const charged = valueOf(attributes, "lead") ?? "";
  const [lead, ...others] = namesOfLead(charged);
  const told = valueOf(attributes, "support");
  const support = told === undefined ? supportIn(charged) : namesInCell(told);
  return lead === undefined ? null : { lead, support: [...others, ...support] };
}

/** What a label says, where it stands among them: behind "Thời hạn: -" nothing; who does the work before the leader who looks after it. */
export function valueOf(attributes: readonly Attribute[], name: Attribute["name"]): string | undefined {
  const told = attributes.filter((each) => each.name === name && !/^[-–—]$/.test(each.value));
  return (told.find(({ label }) => !/^lãnh đạo /i.test(label)) ?? told[0])?.value;
}
