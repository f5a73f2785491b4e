import { says, tells } from "../text/says";
import { maybe, number, oneOf, optional, repeated, type Rule, word } from "../text/rules";
import { TWO_DIGITS } from "../text/numbers";

/** Times of day before a date; from is set only where two times bound a stretch. */
export interface TimeRead {
  readonly timeFrom?: string;
  /** HH:mm */
  readonly time: string;
}

/** "sáng", "buổi chiều", "cuối giờ chiều". */
export const PART_OF_DAY: Rule = says`(cuối|đầu giờ? | buổi)? sáng|chiều|tối|trưa|đêm`;

const HOUR_DIGITS = number((digits) => (digits.length <= 2 ? Number(digits) : null));
/** "15/6" behind "8h": a day follows, and no minutes. */
const REST_OF_DATE = says`/|- # !h|giờ|g|:`;
const MINUTES = tells`${TWO_DIGITS} !${REST_OF_DATE}`(([minutes]) => minutes);
const SIGNS = optional(repeated(word("phút", "'", '"', "p", "’"), 4));

/** "Đợt 2: 01/12" has a colon that parts no hour from its minutes. */
const HOUR_SIGN = says`h|giờ|g | ~ : ~ &${TWO_DIGITS}`;

/** "17h00'", "17 giờ 30 phút", "17:00". */
const CLOCK = tells`${HOUR_DIGITS} ${HOUR_SIGN} ${maybe(MINUTES)} ${SIGNS}`(
  ([hour, minutes]): TimeRead | null =>
    hour > 24 || (minutes ?? 0) > 59 ? null : { time: `${pad(hour)}:${pad(minutes ?? 0)}` },
);

/** Reads "17h00'", "17 giờ 30 phút chiều", "8h00 đến 11h30". */
export const TIME: Rule<TimeRead> = oneOf(
  tells`${CLOCK} đến|-|tới ${CLOCK} ${PART_OF_DAY}?`(([from, to]): TimeRead => ({
    ...to,
    timeFrom: from.time,
  })),
  tells`${CLOCK} ${PART_OF_DAY}?`(([time]) => time),
);

/** An hour that no day has before a date: "25h", "8 giờ 75". */
export const IMPOSSIBLE_TIME: Rule = says`${HOUR_DIGITS} h|giờ (# !${REST_OF_DATE})? ${SIGNS}`;

/** "9:30", "09:30:15", as pages stamp their times. */
export const STAMPED_TIME: Rule = says`${HOUR_DIGITS} ~ : ~ ${TWO_DIGITS} (: #)?`;

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
