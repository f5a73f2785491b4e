import { says } from "../text/says";
import { fold } from "../text/comparable";
import { Phrases } from "../text/phrases";
import { readAt, value, word, WORD } from "../text/rules";
import type { Tokens } from "../text/tokens";
import { count } from "../text/numbers";

/** How the words before a point in time bound the work. */
type Role = "before" | "by" | "start" | "in" | "finish";

/** The words before a point that belong to its phrase. */
export interface Lead {
  /** Token index where the phrase begins. */
  readonly start: number;
  readonly role: Role | null;
  readonly approx: boolean;
  readonly damaged: boolean;
  /** Whether the work begins when the point is over: "sau tháng 5". */
  readonly after?: boolean;
  /** Whether a label stands before it and no bound: "thời gian hoàn thành: tháng 10/2025 - 3/2026". */
  readonly labelled?: boolean;
}

interface Wording
  extends Pick<Lead, "role" | "after" | "labelled">, Partial<Pick<Lead, "approx" | "damaged">> {
  /** Understood, but the phrase begins after it: the verb of the sentence. */
  readonly outside?: boolean;
}

/** What words before a point in time say of it, phrases parted by bars. */
const WORDINGS: Readonly<Record<string, Wording>> = {
  "không muộn hơn|không chậm hơn|không trễ hơn|không quá|trước hoặc trong|trước và trong|chậm nhất|muộn nhất|trễ nhất|hạn chót|hạn cuối cùng|hạn cuối|cho đến|đến|tới|hết|no later than|not later than|by|until|due":
    { role: "by" },
  "thời hạn hoàn thành|thời gian hoàn thành|hạn hoàn thành|hạn nộp|thời hạn|hạn|deadline": {
    role: "by",
    labelled: true,
  },
  "thời điểm|thời gian|lúc|bắt đầu lúc|bắt đầu vào lúc|bắt đầu hồi|bắt đầu vào hồi": { role: null },
  "trước|before": { role: "before" },
  "bắt đầu từ|bắt đầu|kể từ|tính từ|từ|from|starting": { role: "start" },
  sau: { role: "start", after: true },
  "trong khoảng|vào khoảng|khoảng": { role: "in", approx: true },
  "dự kiến|trong|vào": { role: "in" },
  xong: { role: "finish" },
  "hoàn thành|kết thúc": { role: "finish", outside: true },
};
const PHRASES = new Phrases(Object.keys(WORDINGS).join("|"));
const BY_WORDS = new Map(
  Object.entries(WORDINGS).flatMap(([phrases, wording]) =>
    phrases.split("|").map((phrase) => [phrase, wording] as const),
  ),
);
/** Words that are known through wrong or missing marks: "truoc 15/6". */
const MISTYPED = value(({ text }): Wording | null =>
  text.startsWith("tr") && /^truocc?$/.test(fold(text)) ? { role: "before", damaged: true } : null,
);
/** "thứ Hai tuần sau (09/6)", "như sau: 15/6": the next one, or what follows. */
const NEXT_ONE = says`<tuần|tháng|năm|quý|hôm|như`;
const FILLER = says`<là|:|'('|thời|ngày|mới`;
/** "trong 10 ngày 15 - 25/6": a count of the days that follow. */
const COUNT_OF_DAYS = says`trong|vào|các ${count(1, 31)} ngày`;
/** "ngày trước 20/5": the words changed places. */
const SWAPPED = says`<ngày ANY #`;
const STRENGTH: readonly (Role | null)[] = ["before", "by", "start", "finish", "in", null];
const IN_BRACKETS = says`<'('`;
const LONGEST_NAMED_DAY = 9;
const NAMED_DAY = word("ngày", "dịp", "lễ", "tết");

/** Reads the words before a token index: "chậm nhất là", "hoàn thành trước", "trước ngày Sinh nhật Bác (". */
export function readLead(tokens: Tokens, index: number): Lead {
  const direct = walkBack(tokens, index);
  return direct.role === null ? (readNamedDayLead(tokens, index) ?? direct) : direct;
}

function walkBack(tokens: Tokens, index: number): Lead {
  let start = index;
  let position = COUNT_OF_DAYS(tokens, index - 2) === null ? index : index - 1;
  const found: Wording[] = [];
  for (;;) {
    const end = skipFillers(tokens, position);
    const wording = wordingBefore(tokens, end);
    if (!wording) break;
    found.push(wording.value);
    position = wording.start;
    if (!wording.value.outside) start = position;
  }
  const role = STRENGTH.find((candidate) => found.some((wording) => wording.role === candidate)) ?? null;
  return {
    start,
    role,
    approx: found.some(({ approx }) => approx === true),
    after: found.some(({ after }) => after === true),
    labelled: found.every(({ role, labelled }) => role === null || labelled === true),
    damaged:
      found.some(({ damaged }) => damaged === true) ||
      (role === "before" && SWAPPED(tokens, position) !== null),
  };
}

function wordingBefore(tokens: Tokens, end: number): { value: Wording; start: number } | null {
  const phrase = PHRASES.before(tokens, end);
  const isNext = phrase?.[0] === "sau" && NEXT_ONE(tokens, end - 1) !== null;
  const exact = phrase && !isNext && BY_WORDS.get(phrase.join(" "));
  if (exact) return { value: exact, start: end - phrase.length };
  const mistyped = readAt(MISTYPED, tokens, end - 1);
  return mistyped && { value: mistyped.value, start: end - 1 };
}

function skipFillers(tokens: Tokens, end: number): number {
  let position = end;
  while (FILLER(tokens, position) !== null) position -= 1;
  return position;
}

/** "trước ngày Sinh nhật Bác (19/5)": a day told by its name, and its date in brackets. */
function readNamedDayLead(tokens: Tokens, index: number): Lead | null {
  const nearest = IN_BRACKETS(tokens, index) === null ? index - 1 : index - 2;
  for (let position = nearest; position >= Math.max(1, index - LONGEST_NAMED_DAY); position -= 1) {
    if (WORD(tokens, position) === null) return null;
    const lead = NAMED_DAY(tokens, position) === null ? null : walkBack(tokens, position);
    if (lead?.role === "before" || lead?.role === "by") return lead;
  }
  return null;
}
