import { says, tells } from "../text/says";
import { meaning, oneOf, phrase, place, read, type Rule, sequence, token, upTo, WORD } from "../text/rules";
import { DURATION } from "./duration";
import { DAY, DAY_NUMBER } from "./read-day";
import { BARE_YEAR } from "./read-year";
import { CLAUSE_END, counted, EVENT, fromEvent, named, type RelativeTime } from "./relative";

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
`(([event, sign, duration], here) => counted(here, event, duration, sign, sign < 0));

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
  (trước|sau|tại|trong | ^)
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
