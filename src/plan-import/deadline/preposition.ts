import { countWordValue } from "../text/numbers";
import { fold } from "../text/fold";
import { endsWith, type Token } from "../text/tokens";

/** How the words before a point in time bound the work. */
export type Role = "before" | "by" | "start" | "in" | "finish";

/** The words before a point that belong to its phrase. */
export interface Lead {
  /** Token index where the phrase begins. */
  readonly start: number;
  readonly role: Role | null;
  readonly approx: boolean;
  readonly damaged: boolean;
  /** Whether the work begins when the point is over: "sau tháng 5". */
  readonly after?: boolean;
}

interface Wording {
  readonly words: readonly string[];
  readonly role: Role | null;
  readonly approx?: boolean;
  readonly damaged?: boolean;
  readonly after?: boolean;
  /** Understood, but the phrase begins after it: the verb of the sentence. */
  readonly outside?: boolean;
}

/** Phrases of one role, parted by bars. */
function worded(role: Role | null, phrases: string, more: Omit<Wording, "words" | "role"> = {}): Wording[] {
  return phrases.split("|").map((phrase) => ({ words: phrase.split(" "), role, ...more }));
}

const WORDINGS: readonly Wording[] = [
  ...worded(
    "by",
    "không muộn hơn|không chậm hơn|không trễ hơn|không quá|trước hoặc trong|trước và trong|chậm nhất|muộn nhất|trễ nhất|thời hạn hoàn thành|thời gian hoàn thành|hạn hoàn thành|hạn chót|hạn cuối cùng|hạn cuối|hạn nộp|thời hạn|cho đến|đến|tới|hết|hạn",
  ),
  ...worded(null, "thời điểm|thời gian|lúc"),
  ...worded("before", "trước"),
  ...worded("start", "bắt đầu từ|bắt đầu|kể từ|tính từ|từ"),
  ...worded("start", "sau", { after: true }),
  ...worded("in", "trong khoảng|vào khoảng|khoảng", { approx: true }),
  ...worded("in", "dự kiến|trong|vào"),
  ...worded("finish", "xong"),
  ...worded("finish", "hoàn thành|kết thúc", { outside: true }),
];
const FILLERS = ["là", ":", "(", "thời", "ngày", "mới"];
const STRENGTH: readonly (Role | null)[] = ["before", "by", "start", "finish", "in", null];
const NAMED_DAY_LEADS = ["ngày", "dịp", "lễ", "tết"];
const LONGEST_NAMED_DAY = 9;

/** Reads the words before a token index: "chậm nhất là", "hoàn thành trước", "trước ngày Sinh nhật Bác (". */
export function readLead(tokens: readonly Token[], index: number): Lead {
  const direct = walkBack(tokens, index);
  if (direct.role !== null) return direct;
  const named = readNamedDayLead(tokens, index);
  return named ?? direct;
}

function walkBack(tokens: readonly Token[], index: number): Lead {
  let start = index;
  let position = skipCount(tokens, index);
  const found: Wording[] = [];
  for (;;) {
    const end = skipFillers(tokens, position);
    const wording = wordingBefore(tokens, end);
    if (!wording) break;
    found.push(wording);
    position = end - wording.words.length;
    if (!wording.outside) start = position;
  }
  const role = STRENGTH.find((candidate) => found.some((wording) => wording.role === candidate)) ?? null;
  return {
    start,
    role,
    approx: found.some((wording) => wording.approx === true),
    after: found.some((wording) => wording.after === true),
    damaged: found.some((wording) => wording.damaged === true) || isSwapped(tokens, position, role),
  };
}

const WORDINGS_BY_LAST = new Map<string, Wording[]>();
for (const wording of [...WORDINGS].sort((one, other) => other.words.length - one.words.length)) {
  const last = wording.words.at(-1) ?? "";
  WORDINGS_BY_LAST.set(last, [...(WORDINGS_BY_LAST.get(last) ?? []), wording]);
}

/** Words that are known through wrong or missing marks. */
const MISTYPED = new Map<string, Wording>([
  ["truoc", { words: ["trước"], role: "before", damaged: true }],
  ["truocc", { words: ["trước"], role: "before", damaged: true }],
  ["den", { words: ["đến"], role: "by", damaged: true }],
  ["het", { words: ["hết"], role: "by", damaged: true }],
]);

function wordingBefore(tokens: readonly Token[], end: number): Wording | undefined {
  const last = tokens[end - 1]?.text ?? "";
  const exact = WORDINGS_BY_LAST.get(last)?.find(({ words }) => endsWith(tokens, end, words));
  return exact ?? (/^[tdđh]/.test(last) ? MISTYPED.get(fold(last)) : undefined);
}

/** "ngày trước 20/5": the words changed places. */
function isSwapped(tokens: readonly Token[], start: number, role: Role | null): boolean {
  return role === "before" && tokens[start - 1]?.text === "ngày" && tokens[start + 1]?.kind === "number";
}

function skipFillers(tokens: readonly Token[], end: number): number {
  let position = end;
  while (position > 0 && FILLERS.includes(tokens[position - 1]?.text ?? "")) position -= 1;
  return position;
}

function skipCount(tokens: readonly Token[], end: number): number {
  const before = tokens[end - 1];
  if (!before || tokens[end]?.text !== "ngày") return end;
  const value = before.kind === "number" ? Number(before.text) : (countWordValue(before.text) ?? 0);
  const counts = value >= 1 && value <= 31;
  return counts && ["trong", "vào", "các"].includes(tokens[end - 2]?.text ?? "") ? end - 1 : end;
}

function readNamedDayLead(tokens: readonly Token[], index: number): Lead | null {
  const limit = Math.max(1, index - LONGEST_NAMED_DAY);
  for (let position = index - 1; position >= limit; position -= 1) {
    const token = tokens[position];
    if (
      !token ||
      (token.kind === "sign" && !(token.text === "(" && position === index - 1)) ||
      token.kind === "number"
    )
      return null;
    if (!NAMED_DAY_LEADS.includes(token.text)) continue;
    const lead = walkBack(tokens, position);
    if (lead.role === "before" || lead.role === "by") return lead;
  }
  return null;
}
