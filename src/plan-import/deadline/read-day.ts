import { said } from "../text/said";
import { says, tells } from "../text/says";
import { addDays, endOfMonth, makeDay } from "../../domain/day";
import type { DeadlineReviewCode } from "../../domain/deadline";
import { fold } from "../text/comparable";
import { COUNT_WORDS, small, TWO_DIGITS } from "../text/numbers";
import { as, maybe, number, oneOf, read, type Rule, sequence, token, word } from "../text/rules";
import { ENGLISH_DAY } from "./english";
import { pointOf, type Point, type Span } from "./point";
import { IMPOSSIBLE_TIME, PART_OF_DAY, TIME, type TimeRead } from "./read-time";
import { BARE_YEAR, exactly, SEPARATOR, YEAR, type YearRead } from "./read-year";

interface Numbers {
  readonly dayOfMonth: number;
  readonly month: number;
  readonly year: number | null;
  readonly review: DeadlineReviewCode | null;
  readonly choices?: readonly number[];
}

/** A day of the month. */
export const DAY_NUMBER = small(31);
/** A month's number. */
export const MONTH_NUMBER = small(12);

/** "(mười lăm)" behind 15: a number told again in words. */
const SPELLED_OUT = says`
  ('(' ${token(({ text }) => text in COUNT_WORDS || ["mươi", "lăm", "mốt", "rưỡi"].includes(text))}{4} ')')?
`;

const MUNG = word("mùng", "mồng", "mống");
const MISSPELT = token(({ text }) => text.startsWith("ng") && fold(text) === "ngay");

/** "ngày", "ngày mùng", "mồng", and "ngay" before a number; whether it is misspelt. */
const DAY_WORDS = oneOf<boolean>(
  as(says`ngày (bầu cử | khai mạc | bế mạc | khai giảng) &#`, false),
  as(says`ngày ${MUNG}?`, false),
  as(says`${MISSPELT} &# ${MUNG}?`, true),
  as(MUNG, false),
);

/** "ngày", "ngày mùng", "mồng". */
export const DAY_WORD = sequence(DAY_WORDS);

/** "thứ Bảy,", "Chủ nhật". */
const WEEKDAY = says`(thứ hai|ba|tư|năm|sáu|bảy|2|3|4|5|6|7 | chủ nhật) ,?`;

/** "15 tháng 6 năm 2025", "15, tháng 6, năm 2025", "15 (mười lăm) tháng 6". */
const WORDED_NUMBERS = tells`
  ${DAY_NUMBER} ${SPELLED_OUT} ,? tháng ${MONTH_NUMBER} ${SPELLED_OUT} ${maybe(YEAR)}
`(([dayOfMonth, month, year]) => ({ dayOfMonth, month, ...tailOf(year) }));

/** "2025-06-15". */
const ISO_NUMBERS = tells`${BARE_YEAR} - &${sequence(TWO_DIGITS)} ${MONTH_NUMBER} - ${DAY_NUMBER}`(
  ([year, month, dayOfMonth]): Numbers => ({ dayOfMonth, month, year, review: null }),
);

/** "15/62025": the stroke before the year was left out. */
const GLUED = number((digits): Numbers | null => {
  if (digits.length < 5 || digits.length > 6) return null;
  const month = Number(digits.slice(0, -4));
  const year = Number(digits.slice(-4));
  const isDate = month >= 1 && month <= 12 && year >= 1990 && year <= 2100;
  return isDate ? { dayOfMonth: 0, month, year, review: "typing-damage" } : null;
});

/** What shows that numbers are no date: "15/6/tổ", "15/6/7", "30/6 %". */
const GOES_ON = says`% | ~ ${SEPARATOR} ~ WORD | ~ /|. ~ #`;

/** "/2025", "/25" with the sign that parts the other numbers, or no year at all. */
function yearBehind(sign: string): Rule<YearRead> {
  return oneOf(
    YEAR,
    tells`~ ${word(sign)} ~ ${TWO_DIGITS}`(([year]) => exactly([2000 + year])),
    as(says`!${GOES_ON}`, exactly([null])),
  );
}

const FIRST_NUMBER = number((digits) => (digits.length <= 3 && Number(digits) > 0 ? Number(digits) : null));
/** "3/15/6/2025": the numbers are the rest of longer ones. */
const TIED_NUMBER = says`# ~`;
const CONTINUES = says`</|. ~ ${(tokens, index) => TIED_NUMBER(tokens, index - 2)}`;

/** "15/6/2025", "15.6", "15-6-25", "15//6/2025", "15/62025"; month and day may have changed places. */
function numbersBy(sign: string): Rule<Numbers> {
  const first = [says`!${CONTINUES}`, FIRST_NUMBER, word(sign), maybe(as(word(sign), true))] as const;
  return oneOf(
    read([...first, GLUED], ([dayOfMonth, , glued]): Numbers => ({ ...glued, dayOfMonth })),
    read([...first, small(31), yearBehind(sign)], ([one, doubled, other, year]) =>
      inOrder(one, other, doubled ? { ...year, damaged: true } : year),
    ),
  );
}

const NUMBERS: Rule<Numbers> = oneOf(
  WORDED_NUMBERS,
  ISO_NUMBERS,
  ENGLISH_DAY,
  ...["/", ".", "-"].map(numbersBy),
);

/** "(thứ Bảy)" behind a day. */
const REMARK = says`('(' ${WEEKDAY} ')')?`;

interface Opening {
  readonly time?: TimeRead;
  readonly isDamaged?: boolean;
}

const TIME_OF_DAY = oneOf<Opening>(
  read([TIME], ([time]) => ({ time })),
  as(IMPOSSIBLE_TIME, { isDamaged: true }),
  as(PART_OF_DAY, {}),
);
/** What stands before a day: "17h00, thứ Bảy,", "25h" that no day has, "sáng". */
const OPENING = oneOf<Opening>(
  tells`${TIME_OF_DAY} ,? ${WEEKDAY}?`(([time]) => time),
  as(WEEKDAY, {}),
);
const NAMED_DAY = tells`${maybe(DAY_WORDS)} ${NUMBERS}`(([misspelt, numbers]) => ({ misspelt, numbers }));
/** "17h00, thứ Bảy, ngày 15/6", "thứ Bảy (ngày 15/6)", "15/6". */
const WHOLE_DAY = oneOf(
  tells`${maybe(OPENING)} ${NAMED_DAY}`(([opened, day]) => ({ ...day, opened })),
  tells`${OPENING} '(' ${NAMED_DAY} ')'?`(([opened, day]) => ({ ...day, opened })),
);

/** Reads one day: an optional time, weekday and "ngày", then the numbers in any of the usual forms. */
export const DAY: Rule<Point> = tells`${WHOLE_DAY} ${REMARK}`(
  ([{ opened, misspelt, numbers }], place): Point | null => {
    const { dayOfMonth, month, year, choices } = numbers;
    const time = opened?.time;
    return pointOf({
      ...{ ...place, kind: "day", year, month, dayOfMonth },
      marked: misspelt !== null || opened !== null,
      review: opened?.isDamaged || misspelt ? "typing-damage" : numbers.review,
      spanIn: (inYear) => dayIn(inYear, month, dayOfMonth),
      ...(choices && { yearChoices: choices }),
      ...said({ timeTo: time?.time, timeFrom: time?.timeFrom }),
    });
  },
);

/** The span of one day in a year; a day the month does not have becomes a proposal of its last day. */
export function dayIn(year: number, month: number, dayOfMonth: number): Span {
  const day = makeDay(year, month, dayOfMonth);
  if (day) return { from: day, to: day };
  if (month < 1 || month > 12 || dayOfMonth > 31) return { from: null, to: null, review: "typing-damage" };
  const last = endOfMonth(year, month);
  return { from: last, to: last, proposedTo: addDays(last, 0), review: "typing-damage" };
}

function tailOf(year: YearRead | null): Omit<Numbers, "dayOfMonth" | "month"> {
  return {
    year: year?.year ?? null,
    review: year?.damaged ? "typing-damage" : null,
    ...(year?.choices ? { choices: year.choices } : {}),
  };
}

/** Day and month in their order, or the other way round where only that can be ("6/15/2025"). */
function inOrder(one: number, other: number, year: YearRead): Numbers | null {
  if (year.year === null && (one > 31 || other > 12)) return null;
  if (other <= 12 || one > 12) return { dayOfMonth: one, month: other, ...tailOf(year) };
  return { dayOfMonth: other, month: one, year: year.year, review: "ambiguous-date" };
}
