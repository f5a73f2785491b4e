import { dropEndSpaced } from "../../domain/drop-end";
import { comparable } from "../text/comparable";
import { readBody } from "../bodies/read-body";
import { tokenise } from "../text/tokens";

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

const LABELS: readonly (readonly [AttributeName, RegExp])[] = [
  [
    "time",
    /^(?:dự kiến )?(?:thời gian|thời hạn|hạn(?! chế| mức| hẹp| hán)|tiến độ|thời điểm)(?: (?!đại hội|hội nghị|bầu cử)\p{L}+){0,5}$/u,
  ],
  [
    "support",
    /^(?:cơ quan|đơn vị|ban|bộ phận|các)? ?(?:cơ quan|đơn vị)? ?(?:phối hợp|tham gia|cùng thực hiện)(?: thực hiện)?$/,
  ],
  [
    "lead",
    /^(?:cơ quan|đơn vị|ban|bộ phận|người|cá nhân|tập thể|phân công|tổ chức)? ?(?:chủ trì|thực hiện|phụ trách|chịu trách nhiệm|tham mưu|đầu mối|chủ trì thực hiện|chủ trì tham mưu|được giao|chuẩn bị)(?: chính)?$|^đơn vị$|^phân công$|^đầu mối$/,
  ],
  [
    "product",
    /^(?:dự kiến )?(?:sản phẩm|kết quả|minh chứng|kết quả, sản phẩm|sản phẩm, kết quả)(?: (?:dự kiến|đầu ra|hoàn thành|cần đạt|thực hiện))?$/,
  ],
  ["content", /^(?:nội dung|nội dung thực hiện|nội dung công việc|yêu cầu)$/],
  [
    "other",
    /^(?:địa điểm|thành phần|đối tượng|số lượng|hình thức|kinh phí|nguồn kinh phí|chủ trì hội nghị|ghi chú|phương tiện|trang phục|lãnh đạo chỉ đạo|chủ đề|quy mô|cách thức|phạm vi|mục tiêu|mục đích|quan điểm|chỉ tiêu)(?: (?:chung|cụ thể))?(?: (?:thực hiện|tổ chức|tham dự|tham gia|dự|dự kiến))*$/,
  ],
];
const LONGEST_LABEL = 45;

/** Reads "Thời gian: …", "Đơn vị chủ trì: …" and the like; null where the line is no labelled line. */
export function readAttribute(text: string, line: number): Attribute | null {
  const colon = text.indexOf(":");
  if (colon <= 0 || colon > LONGEST_LABEL) return null;
  const label = comparable(text.slice(0, colon)).trim();
  const found = LABELS.find(([, pattern]) => pattern.test(label));
  const value = dropEndSpaced(text.slice(colon + 1), ".;").trim();
  return found && value !== "" ? { name: found[0], label: text.slice(0, colon).trim(), value, line } : null;
}

const LABEL_AHEAD = /(?<=[.;])\s+(?=\p{Lu}[^.:;]{2,40}:)/u;
const INLINE: readonly AttributeName[] = ["time", "lead", "support", "product"];

/** "Nâng cấp mạng. Chủ trì: Sở A. Thời hạn: tháng 5.": a sentence parted into its words and the labels behind it. */
export function inlineAttributes(
  text: string,
  line: number,
): { readonly text: string; readonly attributes: readonly Attribute[] } {
  const [words = text, ...parts] = text.split(LABEL_AHEAD);
  const attributes = parts.map((part) => readAttribute(part, line));
  const areLabels = attributes.every((attribute) => attribute && INLINE.includes(attribute.name));
  if (parts.length === 0 || !areLabels) return { text, attributes: [] };
  return { text: words, attributes: attributes.flatMap((attribute) => attribute ?? []) };
}

const CHARGED =
  /^(?:giao cho|giao|phân công) (.{3,80}?) (?:là đầu mối|làm đầu mối|chủ trì|phụ trách|thực hiện|tổ chức thực hiện|chịu trách nhiệm)$/;

const DOING = /^(.{3,80}?) (?:chủ trì|phụ trách|tham mưu|thực hiện|chịu trách nhiệm)(?: thực hiện| chính)?$/i;

/** The attributes among the lines under a task: where one is labelled, "Giao … là đầu mối" tells the lead as well. */
export function attributesOf<
  Line extends { readonly text: string; readonly line: number; readonly children?: readonly unknown[] },
>(lines: readonly Line[]): { readonly attributes: readonly Attribute[]; readonly others: readonly Line[] } {
  const labelled = lines.map(({ text, line, children = [] }) => {
    const attribute = readAttribute(text, line);
    // "1.1. Nội dung: …" with lines of its own below is a task, and says nothing of the one above.
    return attribute?.name === "content" && children.length > 0 ? null : attribute;
  });
  const isLabelled = labelled.some((attribute) => attribute !== null);
  const read = lines.map(
    ({ text, line }, index) => labelled[index] ?? (isLabelled ? readCharged(text, line) : null),
  );
  return {
    attributes: read.flatMap((attribute) => attribute ?? []),
    others: lines.filter((_, index) => read[index] === null),
  };
}

/** "Ban Chính sách - Pháp luật tham mưu": a name and its part in the work, and nothing else. */
function readDoing(words: string, line: number): Attribute | null {
  const name = DOING.exec(words)?.[1];
  const tokens = tokenise(name ?? "");
  const isName = name !== undefined && readBody(tokens, 0)?.end === tokens.length;
  return isName ? { name: "lead", label: "", value: name, line } : null;
}

function readCharged(text: string, line: number): Attribute | null {
  const words = dropEndSpaced(text, ".;");
  const found = CHARGED.exec(comparable(words));
  if (!found) return readDoing(words, line);
  const start = found[0].indexOf(found[1] ?? "");
  return { name: "lead", label: "Giao", value: words.slice(start, start + (found[1] ?? "").length), line };
}
