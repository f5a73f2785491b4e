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
  read,
  token,
  WORD,
} from "../text/rules";
import { DURATION, type Duration } from "./duration";
import { DAY, DAY_NUMBER } from "./read-day";
import type { Tokens } from "../text/tokens";
import { BARE_YEAR } from "./read-year";

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
const CLAUSE_END = word(".", ",", ";", ":", "(", ")", "!", "?");
const LONGEST_EVENT = 40;
/** The words of an event, up to the end of their clause. */
const EVENT = upTo(CLAUSE_END, LONGEST_EVENT);

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
    return {
      start: startOfLead(tokens, start),
      end,
      event,
      ...counted(duration, isStart ? -1 : sign, isBefore && !isStart),
    };
  },
);

/** "trước 05 ngày tổ chức Hội nghị", "trước 3 ngày họp": the event follows its count. */
const COUNT_FIRST = tells`
  trước ${DURATION} khi|ngày? &(${phrase("tổ chức|diễn ra|khai mạc|bế mạc|họp|bầu cử|khởi hành|thi")}) ${place(EVENT)}
`(([duration, event], here): RelativeTime => ({ ...here, event, ...counted(duration, -1) }));

const COUNT_ALONE = tells`${DURATION} !${sequence(DIRECTION)} !#`(([duration]) => duration);
const LEAD_TO_COUNT = says`(,? ${WITHIN_WORDS})?`;
const BEFORE_COUNT = says`, &${WITHIN_WORDS} | !${CLAUSE_END} !# ANY`;
/** "trước", "sau", "cách" before an event whose count follows; what "cách" means is asked. */
const SIDE = meaning<readonly [1 | -1, boolean]>({
  trước: [-1, false],
  sau: [1, false],
  cách: [-1, true],
  "trước và sau": [1, true],
});
const HEAD_OF_EVENT = tells`${SIDE} !# ${EVENT_HEAD}`(([side]) => side);

/** "trước Đại hội 15 ngày", "sau khi bế mạc, trong vòng 10 ngày". */
const EVENT_FIRST = tells`
  ${HEAD_OF_EVENT} &WORD
  ${place(says`${BEFORE_COUNT} ${upTo(says`${LEAD_TO_COUNT} ${COUNT_ALONE}`, 12, BEFORE_COUNT)}?`)}
  ${LEAD_TO_COUNT} ${COUNT_ALONE}
`(([[sign, isAsked], event, duration], here): RelativeTime => ({
  ...here,
  event,
  ...counted(duration, sign, isAsked),
}));

/** "trước ngày 30/6/2024 ít nhất 15 ngày": the count follows the day it is told from. */
const DAY_FIRST = tells`${HEAD_OF_EVENT} &# ${place(DAY)} ${LEAD_TO_COUNT} ${COUNT_ALONE} !đầu|cuối`(
  ([[sign, isAsked], event, duration], here): RelativeTime => ({
    ...here,
    event,
    ...counted(duration, sign, isAsked),
    durationEnd: here.end,
  }),
);

/** A time that is told from an event by its name, without a count or with one of no days. */
function fromEvent(here: Place, event: Place, offset: number | null = null): RelativeTime {
  return { ...here, event, offset, unit: "day", approx: false };
}

/** The same of words that hold the place of the event. */
function named(strings: TemplateStringsArray, ...parts: readonly Step[]): Rule<RelativeTime> {
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
  (tối đa | không quá)? ${DURATION} !(${REMARK} ${DIRECTION}) ($ | &(${CLAUSE_END} | để|cho|tại|khi))
`(([[sign, isBound], duration], here): RelativeTime | null => {
  // "tổ chức trong 02 ngày" tells how long it takes.
  if (!isBound && duration.unit === "day") return null;
  return { ...here, event: { start: here.end, end: here.end }, ...counted(duration, sign) };
});

/** "hoàn thành trước khi vào năm học mới": what is finished before an event. */
const FINISHED_BEFORE = tells`<thành|xong|thúc trước khi ${place(EVENT)}`(([event], here) => ({
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
function counted({ days, unit, approx, isRanged }: Duration, sign: 1 | -1, isAsked = false) {
  const review = isAsked || isRanged ? { review: "ambiguous-date" as const } : {};
  return { offset: sign * days, unit, approx, ...review };
}

/** Words such as "trong vòng" before a count belong to its phrase. */
function startOfLead(tokens: Tokens, index: number): number {
  let start = index;
  for (let count = 0; count < 3; count += 1) start -= LEADS.before(tokens, start)?.length ?? 0;
  return start;
}

const EVENT_NAME = phrase(
  "diễn ra|ngày hội|đại hội|ngày đại hội|khai mạc đại hội|bế mạc đại hội|tổ chức đại hội|diễn ra đại hội|bầu cử|khai mạc|bế mạc|hội nghị|tổ chức hội nghị|hội thi|lễ hội",
);
/** The event's own day follows: then that day tells the time. */
const ITS_DAY = says`'('|, ${DAY_NUMBER} | '('|,? ${DAY}`;

/** "ngay trong ngày Đại hội", "vào ngày bầu cử". */
const ON_THE_DAY = tells`
  (ngay trong | trong|vào|đúng|ngay) ngày ${place(says`&${EVENT_NAME} WORD{40}`)} !${ITS_DAY}
`(([event], here) => fromEvent(here, event, 0));

/** "Đại hội + 10 ngày"; what "-" means is asked. */
const ADDED_DAYS = tells`
  (ngày &${EVENT_NAME})? ${place(says`${EVENT_NAME} WORD{4}?`)}
  ${meaning<1 | -1>({ "+": 1, "-": -1 })} ${DURATION} ($ | &SIGN)
`(([event, sign, duration], here): RelativeTime => ({
  ...here,
  event,
  ...counted(duration, sign, sign < 0),
}));

const PROPER = token(({ kind, raw }) => kind === "word" && /^\p{Lu}\p{Ll}/u.test(raw));
const FESTIVAL_NAME = phrase("nguyên đán|trung thu|âm lịch|dương lịch|cổ truyền|đoan ngọ");
const FESTIVAL_YEAR = says`(năm? (${BARE_YEAR} | ${PROPER} ${PROPER}))?`;
/** "trước Tết Nguyên đán 2024": a festival has no day in the plan, and its year is part of its name. */
const FESTIVAL = named`
  !(<và|,|trong|hoặc) trước|sau dịp|khi|ngày|kỳ|nghỉ{5}?
  ${place(says`tết ${FESTIVAL_NAME}? ${FESTIVAL_YEAR}`)} !(${ITS_DAY} | ${sequence(DURATION)})
`;

/** "trước khai giảng năm học", "sau mùa mưa bão". */
const UNCOUNTED_EVENT = named`
  trước|sau
  ${place(says`(ngày bầu cử | khai giảng | kỳ họp | kỳ thi | mùa WORD) (!năm WORD){6}?`)}
  !(${ITS_DAY} | ${sequence(DURATION)})
`;

/** "trong tuần đầu khai giảng": a part of what has no name of a month. */
const PART_OF_EVENT = named`
  trong|vào tuần|ngày đầu|cuối tiên|cùng|của{2}?
  ${place(says`!(tháng|quý|năm|kỳ|của|mỗi|hằng|hàng|các) WORD{6}`)} !${ITS_DAY}
`;

const PART_OF_YEAR = says`giữa|cuối|đầu năm ${BARE_YEAR}?`;
/** "Kỳ họp thường lệ giữa năm 2026": a session, on a day that is not named. */
const SESSION = named`
  trước|sau|tại|trong?
  ${place(says`kỳ|phiên họp ${upTo(PART_OF_YEAR, 4, WORD)}? ${PART_OF_YEAR}`)} !${ITS_DAY}
`;

/** Reads what is told from an event by its name: "trong ngày Đại hội", "Đại hội + 10 ngày", "trước Tết Nguyên đán 2024". */
export const NAMED_EVENT: Rule<RelativeTime> = oneOf(
  ON_THE_DAY,
  ADDED_DAYS,
  FESTIVAL,
  SESSION,
  PART_OF_EVENT,
  UNCOUNTED_EVENT,
);

const COUNT = token(({ kind, text }) => kind === "number" && text.length <= 3);
const IN_THE_COURSE_OF = says`(trong vòng|khoảng? (thời hạn|gian)? | chậm|muộn nhất là? | sau)?`;
/** "trong 24-48 giờ sau khi", "sau 12 giờ kể từ khi". */
const HOURS: Rule = says`
  ${IN_THE_COURSE_OF} ${COUNT} (-|đến ${COUNT})? giờ|h đầu? (sau|trước | kể|tính từ) khi|lúc|thời? điểm?
`;
/** "tháng liền kề trước", "tháng trước liền kề": the month before something else, and not every month. */
export const PRECEDING: Rule = says`trước liền? kề|đó? | liền kề? trước`;
/** "trước ngày 10 (của) tháng liền kề trước". */
const DAY_OF_PRECEDING: Rule = says`trước? ngày ${COUNT} của?`;

/** "trong vòng 24 giờ": of an event that the words leave out. */
const HOURS_ALONE: Rule = says`trong (vòng | thời hạn|gian) ${COUNT} giờ|h ($ | &${CLAUSE_END})`;

/** Reads a time that is told from an event and counts no days: hours after it, a day of the month before it. */
export const OPEN_RELATIVE: Rule<RelativeTime> = oneOf(
  named`${HOURS} ${place(says`${EVENT}?`)}`,
  read([HOURS_ALONE], (_, here) => fromEvent(here, { start: here.end, end: here.end })),
  tells`${DAY_OF_PRECEDING} ${place(says`tháng ${PRECEDING}`)}`(([month], here): RelativeTime => ({
    ...fromEvent(here, month),
    review: "ambiguous-date",
  })),
);
