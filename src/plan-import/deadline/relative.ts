import { says, tells } from "../text/says";
import type { DeadlineReviewCode, OffsetUnit } from "../../domain/deadline";
import { Phrases } from "../text/phrases";
import {
  as,
  meaning,
  oneOf,
  phrase,
  place,
  type Place,
  readAt,
  type Rule,
  type Step,
  sequence,
  upTo,
  word,
  WORD,
} from "../text/rules";
import { VERB } from "../bodies/lexicon";
import { DURATION, type Duration } from "./duration";
import { DAY } from "./read-day";
import type { Tokens } from "../text/tokens";

/** A deadline told from an event. */
export interface RelativeTime extends Place {
  /** The event's words. */
  readonly event: Place;
  /** Negative = before; null where the words give no count ("ngay sau"). */
  readonly offset: number | null;
  readonly unit: OffsetUnit;
  readonly approx: boolean;
  readonly review?: DeadlineReviewCode;
  /** Whether an open phrase stands before its event and not after it. */
  readonly isBefore?: boolean;
  /** Index after the count where the event comes first. */
  readonly durationEnd?: number;
}

const WITHIN =
  "trong thời hạn|trong thời gian|trong vòng|chậm nhất là|chậm nhất|muộn nhất|ít nhất|tối thiểu|không quá|khoảng|trong";
const LEADS = new Phrases(`${WITHIN}|trước|sau|từ`);
const WITHIN_WORDS = phrase(new Phrases(WITHIN));
/** Where a clause ends. */
export const CLAUSE_END = word(".", ",", ";", ":", "(", ")", "!", "?");
const LONGEST_EVENT = 40;
/** "sau khi được phê duyệt gửi Sở A | trước ngày 20/3": a day that bounds the work is no part of the event. */
const BOUND_DAY = says`(trước | chậm nhất | muộn nhất) là|vào? ngày? ${DAY}`;
/** The words of an event, up to the end of their clause. */
export const EVENT = upTo(oneOf(CLAUSE_END, BOUND_DAY), LONGEST_EVENT);

/** "ngày", "khi", "thời điểm" before an event. */
const EVENT_HEAD = says`(thời điểm | ngày|khi|lúc)?`;

/** "trước", "sau", "kể từ", "từ ngày": on which side of the event. */
const DIRECTION = oneOf<1 | -1>(
  meaning<1 | -1>({ trước: -1, sau: 1, "kể từ": 1, "tính từ": 1 }),
  as(says`từ &ngày|khi|thời|lúc`, 1),
);

/** "bắt đầu học kỳ", "khai mạc": an event that is got ready for. */
const BEGINNING = phrase("bắt đầu|diễn ra|tổ chức|khai mạc|khai giảng|khởi công|khởi hành|họp|bầu cử|thi");

/** "(trừ thứ Bảy, Chủ nhật)" behind a count. */
const REMARK = says`'(' ${upTo(word(")"), 14)} ')'`;
/** "15 ngày làm việc kể từ ngày nhận được hồ sơ". */
const COUNTED = tells`${DURATION} ${REMARK}? ${DIRECTION} ${EVENT_HEAD} ${place(EVENT)}`(
  ([duration, sign, event], { start, end }, tokens): RelativeTime => {
    // "trước 02 tuần tính từ thời điểm bắt đầu …" is before; "trước 10 ngày kể từ ngày nhận …" may be either.
    const isBefore = sign > 0 && tokens[start - 1]?.text === "trước";
    const isStart = isBefore && BEGINNING(tokens, event.start) !== null;
    const here = { start: startOfLead(tokens, start), end };
    return counted(here, event, duration, isStart ? -1 : sign, isBefore && !isStart);
  },
);

/** "trước 05 ngày tổ chức Hội nghị", "trước 3 ngày họp": the event follows its count. */
const COUNT_FIRST = tells`
  trước ${DURATION} khi|ngày? &(${phrase("tổ chức|diễn ra|khai mạc|bế mạc|họp|bầu cử|khởi hành|thi")}) ${place(EVENT)}
`(([duration, event], here) => counted(here, event, duration, -1));

const COUNT_ALONE = tells`${DURATION} !${sequence(DIRECTION)} !#`(([duration]) => duration);
const LEAD_TO_COUNT = says`(,? ${WITHIN_WORDS} là?)?`;
const BEFORE_COUNT = says`, &${WITHIN_WORDS} | !${CLAUSE_END} !# ANY`;
/** "trước", "sau", "cách" before an event whose count follows; what "cách" means is asked. */
const SIDE = meaning<readonly [1 | -1, boolean]>({
  trước: [-1, false],
  sau: [1, false],
  cách: [-1, true],
  "trước và sau": [1, true],
});
const HEAD_OF_EVENT = tells`!(cách mạng|ly) ${SIDE} !# ${EVENT_HEAD}`(([side]) => side);

/** "trước Đại hội 15 ngày", "sau khi bế mạc, trong vòng 10 ngày". */
const EVENT_FIRST = tells`
  ${HEAD_OF_EVENT} &WORD
  ${place(says`${BEFORE_COUNT} ${upTo(says`${LEAD_TO_COUNT} ${COUNT_ALONE}`, 12, BEFORE_COUNT)}?`)}
  ${LEAD_TO_COUNT} ${COUNT_ALONE}
`(([[sign, isAsked], event, duration], here) => counted(here, event, duration, sign, isAsked));

/** "trước ngày 30/6/2024 ít nhất 15 ngày": the count follows the day it is told from. */
const DAY_FIRST = tells`${HEAD_OF_EVENT} &# ${place(DAY)} ${LEAD_TO_COUNT} ${COUNT_ALONE} !đầu|cuối`(
  ([[sign, isAsked], event, duration], here) => ({
    ...counted(here, event, duration, sign, isAsked),
    durationEnd: here.end,
  }),
);

/** A time that is told from an event by its name, without a count or with one of no days. */
export function fromEvent(here: Place, event: Place, offset: number | null = null): RelativeTime {
  return { ...here, event, offset, unit: "day", approx: false };
}

/** The same of words that hold the place of the event. */
export function named(strings: TemplateStringsArray, ...parts: readonly Step[]): Rule<RelativeTime> {
  return tells(strings, ...parts)(([event]: readonly unknown[], here) => fromEvent(here, event as Place));
}

/** "ngay sau khi bế mạc". */
const AT_ONCE = tells`
  ngay ${meaning({ sau: false, khi: false, trước: true })} !đó ${EVENT_HEAD} ${place(EVENT)}
`(([isBefore, event], here) => ({ ...fromEvent(here, event), isBefore }));

/** "trụ sở dôi dư sau khi thực hiện chính quyền 02 cấp": a change that was made tells which, and not when. */
const REFORM = says`
  (thực hiện|tiến hành việc?)? ${phrase("sắp xếp|sáp nhập|hợp nhất|chia tách|tổ chức lại|giải thể")}
  | ${phrase("thực hiện|vận hành|triển khai|tổ chức")} (mô hình)? (tổ chức)? chính quyền
  | hình|thành thành|lập các? đơn vị hành chính
`;
/** "báo cáo sau khi có kết quả": behind its deed, and not where the sentence begins. */
const AFTER_EVENT = named`!^ !(<,|;|:|.|'('|-|và|hoặc) sau khi !${REFORM} ${place(EVENT)}`;

const NAMED_COURSE = phrase(
  "cuộc|kỳ|đợt|buổi|phiên|hội nghị|hội thi|hội thao|hội diễn|đại hội|chiến dịch|năm học|học kỳ|khóa học|lớp|lễ|lễ hội|chương trình|giai đoạn",
);
/** "Kết thúc cuộc bầu cử, Ban A báo cáo …", "Sau khi kết thúc đợt 1, …": what is over then opens the sentence, and a comma parts it from the deed. */
const ENDED_EVENT = named`
  ^ (sau khi)? ${place(says`kết thúc &${NAMED_COURSE} ${upTo(CLAUSE_END, 10, WORD)} (<đợt|đoạn|kỳ|khóa|phiên #)?`)} &,
`;

/** "…, khi có thông báo chủ động phối hợp": when the word is given, between a comma and the deed. */
const AT_WORD = named`<, ngay? khi ${place(says`(có|nhận (được)?) (thông báo | hướng dẫn | quyết định | lệnh | kết quả)`)} &(, | chủ động | ${VERB})`;

/** "mời đại biểu trước 05 ngày", "ít nhất trước 07 ngày cho …", "trong vòng 10 ngày": a count whose event the words leave out. */
const COUNT_ONLY = tells`
  ((chậm|muộn|ít nhất | tối thiểu) &trước|trong)?
  ${meaning<readonly [1 | -1, boolean]>({
    trước: [-1, true],
    "trong vòng": [1, true],
    "trong thời hạn": [1, true],
    "chậm nhất sau": [1, true],
    "muộn nhất sau": [1, true],
    "thời hạn": [1, true],
    "trong thời gian": [1, false],
    trong: [1, false],
  })}
  (tối đa | không quá)? ${DURATION} !(${REMARK} ${DIRECTION}) ($ | &(${CLAUSE_END} | để|cho|tại|khi|và))
`(([[sign, isBound], duration], here): RelativeTime | null => {
  // "tổ chức trong 02 ngày" tells how long it takes.
  if (!isBound && duration.unit === "day") return null;
  return counted(here, { start: here.end, end: here.end }, duration, sign);
});

/** "hoàn thành trước khi vào năm học mới": what is finished before an event. */
const FINISHED_BEFORE = tells`<thành|xong|thúc trước khi ${place(EVENT)}`(([event], here): RelativeTime => ({
  ...fromEvent(here, event),
  isBefore: true,
}));

/** Reads "15 ngày làm việc kể từ ngày …", "trước Đại hội 15 ngày", "ngay sau …". */
export const RELATIVE: Rule<RelativeTime> = oneOf(
  COUNTED,
  DAY_FIRST,
  EVENT_FIRST,
  COUNT_FIRST,
  AT_ONCE,
  AFTER_EVENT,
  FINISHED_BEFORE,
  ENDED_EVENT,
  AT_WORD,
  COUNT_ONLY,
);

/** A whole phrase "sau …", "trước …" or "khi có …" whose event is no date, without a count. */
const UNCOUNTED = named`(sau|trước | khi &có|được|phát) &WORD ${EVENT_HEAD} ${place(EVENT)}`;

/** Reads such a phrase where it holds no number. */
export function readUncounted(tokens: Tokens): RelativeTime | null {
  if (tokens.some(({ kind }) => kind === "number")) return null;
  return readAt(UNCOUNTED, tokens, 0)?.value ?? null;
}

/** What a count of days says on one side of an event; two counts are asked about. */
export function counted(
  here: Place,
  event: Place,
  { days, unit, approx, isRanged }: Duration,
  sign: 1 | -1,
  isAsked = false,
): RelativeTime {
  const review = isAsked || isRanged ? { review: "ambiguous-date" as const } : {};
  return { ...here, event, offset: sign * days, unit, approx, ...review };
}

/** Words such as "trong vòng" before a count belong to its phrase. */
function startOfLead(tokens: Tokens, index: number): number {
  let start = index;
  for (let count = 0; count < 3; count += 1) start -= LEADS.before(tokens, start)?.length ?? 0;
  return start;
}
