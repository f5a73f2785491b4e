import { readCharge } from "./charge-line";
import { dropEndSpaced } from "../../domain/drop-end";
import { meaningOf, type ColumnMeaning } from "../table/columns";
import { comparable } from "../text/comparable";
import type { Told } from "../text/lines";
import { capitalised } from "../text/shown";
import { beginsWithWhoActs, tellsWhoActs } from "../bodies/name-alone";
import { beginsWithDeed } from "../bodies/deed";
import { isTimeOnly } from "../deadline/parse-deadline";

/** What a line such as "Đơn vị chủ trì: …" says about the task it stands under. */
export type AttributeName = "time" | "lead" | "support" | "product" | "content" | "other";

/** A labelled line under a task. */
export interface Attribute {
  readonly name: AttributeName;
  /** The words before the colon. */
  readonly label: string;
  readonly value: string;
  readonly line: number;
}

/** Labels that columns of a table do not have, or that mean something else above them. */
const LABELS: Readonly<Partial<Record<AttributeName, RegExp>>> = {
  time: /^(?:dự kiến )?(?:thời gian|thời hạn|hạn(?! chế| mức| hẹp| hán)|tiến độ|thời điểm)(?: (?!đại hội|hội nghị|bầu cử)\p{L}+){0,5}$/u,
  lead: /^(?:cơ quan|đơn vị|người)? ?(?:chủ trì tham mưu|chủ trì thực hiện|được giao|chuẩn bị)$|^đơn vị$/,
  content: /^(?:nội dung|nội dung thực hiện|nội dung công việc|nhiệm vụ|yêu cầu)$/,
  other:
    /^(?:địa điểm|thành phần|đối tượng|số lượng|hình thức|kinh phí|nguồn kinh phí|chủ trì hội nghị|ghi chú|phương tiện|trang phục|lãnh đạo chỉ đạo|chủ đề|quy mô|cách thức|phạm vi|mục tiêu|mục đích|quan điểm|chỉ tiêu|(?:giai đoạn )?hiện tại|tình trạng|(?:các )?(?:vướng mắc|khó khăn))(?: (?:chung|cụ thể))?(?: (?:thực hiện|tổ chức|tham dự|tham gia|dự|dự kiến))*$|^(?:nộp|gửi|đăng ký|nhận)(?: [^ ,]+){0,3} (?:tại|qua)$|^(?:nơi|địa chỉ) (?:nộp|nhận|gửi|đăng ký|liên hệ)(?: [^ ,]+){0,3}$/,
};
/** What a label says that a column may have as well. */
const OF_COLUMN: Readonly<Partial<Record<ColumnMeaning, AttributeName>>> = {
  time: "time",
  end: "time",
  lead: "lead",
  support: "support",
  product: "product",
};
const LONGEST_LABEL = 45;

/** The words before a colon and those behind it, where they can be a label and what it says. */
function parted(text: string): Pick<Attribute, "label" | "value"> | null {
  const colon = text.indexOf(":");
  if (colon <= 0 || colon > LONGEST_LABEL) return null;
  return { label: text.slice(0, colon), value: text.slice(colon + 1).trim() };
}

/** Reads "Thời gian: …", "Đơn vị chủ trì: …" and the like; null where the line is no labelled line. */
export function readAttribute(text: string, line: number): Attribute | null {
  const told = parted(text);
  if (!told) return null;
  const label = comparable(told.label).trim();
  const found = nameOf(label);
  const value = dropEndSpaced(told.value, ".;").trim();
  // "Ban phụ trách: là nơi tiếp nhận ý tưởng …": what somebody is for; "Phân công: Văn phòng lo hội trường; …", "Thời hạn báo cáo: Các xã gửi …": what somebody does.
  const isSentence =
    /^là /i.test(value) ||
    (/^phân công/.test(label) && tellsDeeds(value)) ||
    (found === "time" && beginsWithWhoActs(value));
  return found && value !== "" && !isSentence ? { name: found, label: told.label.trim(), value, line } : null;
}

function tellsDeeds(value: string): boolean {
  return tellsWhoActs(value) && !/chủ trì|phối hợp|phụ trách|thực hiện|trách nhiệm|đầu mối/i.test(value);
}

function nameOf(label: string): AttributeName | undefined {
  const own = Object.entries(LABELS).find(([, pattern]) => pattern.test(label))?.[0];
  return (own as AttributeName | undefined) ?? OF_COLUMN[meaningOf(label) ?? "ignore"];
}

const LABEL_AHEAD = /(?<=[.;])\s+(?=\p{Lu}[^.:;]{2,40}:)|(?<=;)\s+(?=\p{Ll}[^.:;]{2,40}:)/u;
/** "Chủ trì: Sở A, phối hợp: Sở B, hoàn thành trước ngày 5/3": labels and a time that commas part, behind a label. */
const BEHIND_LABEL =
  /(?<=[.;,])\s+(?=(?:(?:đơn vị |cơ quan )?(?:chủ trì|phối hợp)|thời gian|thời hạn|hạn)[^.:;,]{0,20}:|(?:phải )?(?:hoàn thành|xong|trước|chậm nhất) [^.:;,()]{0,30}\d)/iu;
const INLINE: readonly AttributeName[] = ["time", "lead", "support", "product"];

/** "Thời gian: ngày 12/7. Chủ trì: Sở A": the attributes of a labelled line, none where it does not begin with a label. */
function readAttributes(text: string, line: number): readonly Attribute[] {
  const read = partsOf(text).map((part, at) => readPart(part, line, at > 0));
  return read.every((attribute) => attribute !== null) ? read : [];
}

function partsOf(text: string): readonly string[] {
  return text.split(LABEL_AHEAD).flatMap((part) => {
    const colon = part.indexOf(":");
    const [first = "", ...others] = part.slice(colon + 1).split(BEHIND_LABEL);
    const isTime = nameOf(comparable(part.slice(0, Math.max(0, colon))).trim()) === "time";
    return colon < 0 || isTime ? part : [part.slice(0, colon + 1) + first, ...others];
  });
}

/** A label and what it says, or a time behind labels. */
function readPart(part: string, line: number, isBehind: boolean): Attribute | null {
  const isTime = isBehind && !part.includes(":") && isTimeOnly(part);
  return isTime ? { name: "time", label: "Thời gian", value: part, line } : readAttribute(part, line);
}

/** "Nâng cấp mạng. Chủ trì: Sở A. Thời hạn: tháng 5.": a sentence parted into its words and the labels behind it. */
export function inlineAttributes(
  text: string,
  line: number,
): { readonly text: string; readonly attributes: readonly Attribute[] } {
  const [words = text, ...labelled] = inBrackets(text) ?? text.split(LABEL_AHEAD);
  const parts = labelled.flatMap(partsOf);
  const attributes = parts.map((part, at) => readPart(part, line, at > 0));
  const areLabels = attributes.every((attribute) => attribute && INLINE.includes(attribute.name));
  if (parts.length === 0 || !areLabels) return { text, attributes: [] };
  const [last, ...more] = (parts.at(-1) ?? "").split(/(?<=[.;])\s+(?=\p{Lu})/u);
  const own = more.length === 0 ? attributes : [...attributes.slice(0, -1), readAttribute(last ?? "", line)];
  return { text: [words, ...more].join(" "), attributes: own.flatMap((attribute) => attribute ?? []) };
}

/** "Kiểm tra … (thời gian: tháng 8; chủ trì: Sở A)", "… (giao Sở A chủ trì trong tháng 8)": the words, and the labels in the brackets behind them. */
function inBrackets(text: string): readonly string[] | null {
  const whole = dropEndSpaced(text, ".;");
  const open = whole.lastIndexOf("(");
  if (open <= 0 || !whole.endsWith(")")) return null;
  const inside = whole.slice(open + 1, -1);
  const charged = /^(?:giao|phân công)(?: cho)? (.+)$/iu.exec(inside)?.[1];
  const charge = charged === undefined ? null : readCharge(capitalised(charged));
  if (charge !== null) return [dropEndSpaced(whole.slice(0, open), "."), charge];
  // "(hạn cuối các đơn vị nộp: ngày 30/10)" tells when others have to do something.
  return inside.includes(":") && !tellsWhoActs(inside.split(":")[0] ?? "")
    ? [whole.slice(0, open).trim(), inside]
    : null;
}

const CHARGED =
  /^(?:giao cho|giao|phân công) (.{3,80}?)(?:,? (?:và )?(?:là đầu mối|làm đầu mối|chủ trì|tham mưu|phụ trách|thực hiện|tổ chức thực hiện|chịu trách nhiệm))+$/;

/** The attributes among the lines under a task: where one is labelled, "Giao … là đầu mối" tells the lead as well. */
export function attributesOf<Line extends Told & { readonly children?: readonly unknown[] }>(
  lines: readonly Line[],
): { readonly attributes: readonly Attribute[]; readonly others: readonly Line[] } {
  const labelled = lines.map(({ text, line, children = [] }) => {
    const attributes = readAttributes(text, line);
    // "1.1. Nội dung: …", "1. Thời gian: … như sau:" with lines of its own below says nothing of the point above.
    const introduces = attributes[0]?.name === "content" || text.endsWith(":");
    return introduces && children.length > 0 ? [] : attributes;
  });
  const isLabelled = labelled.some((own) => own.length > 0);
  const isTimed = labelled.some((own) => own.some(({ name }) => name === "time"));
  const read = lines.map(({ text, line }, index) => {
    const own = labelled[index] ?? [];
    if (own.length > 0 || !isLabelled) return own;
    const beside = isTimed ? readOtherLabel(text, line) : readStages(text, line);
    return [readCharged(text, line) ?? beside].filter((each) => each !== null);
  });
  const isStage = ({ name, label }: Attribute): boolean => name === "time" && label === "";
  const stages = read.flat().filter(isStage);
  const value = stages.map((stage) => dropEndSpaced(stage.value, ".;,")).join("; ");
  const whole = stages.slice(0, 1).map((stage) => ({ ...stage, value }));
  return {
    attributes: [...whole, ...read.flat().filter((each) => !isStage(each))],
    others: lines.filter((_, index) => read[index]?.length === 0),
  };
}

/** "b) Cơ quan thực hiện:", "a) Nhiệm vụ:": nothing but a label, over the lines that it is of. */
const LABEL_HEAD =
  /^(?:(?:cơ quan|đơn vị|tổ chức|phân công|trách nhiệm) (?:thực hiện|chủ trì, phối hợp|chủ trì và phối hợp)|nhiệm vụ|nội dung|nội dung thực hiện|nhiệm vụ cụ thể)\s*[:.]?$/;

/** The lines under a task, where those under a mere label stand in its place; as they are where none of them is labelled. */
export function withoutLabelHeads<Line extends Told & { readonly children: readonly Line[] }>(
  lines: readonly Line[],
): readonly Line[] {
  const lifted = lines
    .flatMap((line) =>
      line.children.length > 0 && LABEL_HEAD.test(comparable(line.text)) ? line.children : [line],
    )
    .map(withNamesBelow);
  const tells = lifted.some(({ text, line }) => readAttribute(text, line)?.name === "lead");
  return tells ? lifted : lines;
}

const DOERS: readonly (AttributeName | undefined)[] = ["lead", "support"];

/** Whether a line below a mere label names somebody, and tells of nothing done. */
function namesSomebody(text: string): boolean {
  return /^\p{Lu}/u.test(text) && !text.includes(":") && !beginsWithDeed(text) && !beginsWithWhoActs(text);
}

/** "a) Cơ quan chủ trì" over "- Ban Chỉ đạo tỉnh." and "- Các sở, ngành.": a label, and the names that it is of. */
function withNamesBelow<Line extends Told & { readonly children: readonly Line[] }>(line: Line): Line {
  const { text, children } = line;
  const isRemark = (below: Line): boolean => below.text.startsWith("(");
  const areNames = children.every((child) => child.children.every(isRemark) && namesSomebody(child.text));
  const label = dropEndSpaced(text, ":.");
  if (children.length === 0 || !areNames || !DOERS.includes(nameOf(comparable(label)))) return line;
  const names = children.map((child) => dropEndSpaced(child.text, ".;,"));
  return { ...line, text: `${label}: ${names.join("; ")}`, children: [] };
}

const BESIDE = /^(?:đối tượng|địa điểm|thành phần|phạm vi|số lượng|hình thức|mốc|thời kỳ|niên độ)(?: |$)/;
/** "Phòng A lập danh sách, thời hạn: 28/02": when the sentence's own work is done. */
const OWN_TERM = /,\s(?:thời hạn|hạn|dự kiến|thời gian)[^:,]*:/i;
/** "Phát động: tháng 02; chấm thi: trước ngày 20/5": stages and their times, and nothing else. */
function readStages(text: string, line: number): Attribute | null {
  const areStages = text
    .split(";")
    .every((part) => !OWN_TERM.test(part) && isTimeOnly(parted(part)?.value ?? ""));
  return areStages ? { name: "time", label: "", value: text, line } : null;
}

const COMPOSED = /^(?:do|gồm) /i;

/** "Mốc thời gian kiểm tra: …", "Đoàn kiểm tra: do …": beside a time, what is checked and by whom; no work of its own. */
function readOtherLabel(text: string, line: number): Attribute | null {
  const told = parted(text);
  const isTold = told && told.value !== "" && (BESIDE.test(comparable(text)) || COMPOSED.test(told.value));
  return isTold ? { name: "other", ...told, line } : null;
}

function readCharged(text: string, line: number): Attribute | null {
  const words = dropEndSpaced(text, ".;");
  const found = CHARGED.exec(comparable(words));
  if (!found) return null;
  const start = found[0].indexOf(found[1] ?? "");
  return { name: "lead", label: "Giao", value: words.slice(start, start + (found[1] ?? "").length), line };
}
