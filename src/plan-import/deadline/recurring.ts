import { romanValue, count } from "../text/numbers";
import {
  as,
  list,
  maybe,
  meaning,
  number,
  oneOf,
  optional,
  phrase,
  read,
  type Rule,
  sequence,
  token,
  upTo,
  word,
  WORD,
  type Place,
} from "../text/rules";
import { says, tells } from "../text/says";
import { DAY, DAY_NUMBER, DAY_WORD, MONTH_NUMBER } from "./read-day";
import { TIME } from "./read-time";
import { VERB } from "../bodies/lexicon";
import { PRECEDING } from "./named-event";

/** A repetition, and how often: "" where the words leave that open. */
export interface Recurrence extends Place {
  readonly recurs: string;
  /** Whether a day is named, and not only a rhythm. */
  readonly dated: boolean;
}

function recurring(reader: Rule<string>, dated: boolean): Rule<Recurrence> {
  return read([reader], ([recurs], place) => ({ ...place, recurs, dated }));
}

/** "hàng", "hằng", "mỗi", "từng". */
const EVERY = word("hàng", "hằng", "mỗi", "từng");

/** How often by the unit of time: "hàng quý" is quarterly. */
const RHYTHM = meaning({ ngày: "daily", tuần: "weekly", tháng: "monthly", quý: "quarterly", năm: "yearly" });
/** What is held so often: "02 buổi", "01 lần". */
const TIMES = tells`${count(1, 31)} lần|buổi|kỳ|số|cuộc|phiên|ngày|tin|bài|lượt|lớp`(([times]) => times);

/** Reads how often: "01 lần/tháng", "2 buổi mỗi năm", "mỗi quý 1 lần"; "02 cuộc trong năm 2026" is no rhythm. */
const RHYTHM_COUNT = oneOf(
  tells`${TIMES} (/|trong|một | ${EVERY}) ${RHYTHM} !#`(often),
  // "01 buổi truyền thông/quý"
  tells`${TIMES} ${upTo(word("/"), 3, WORD)} / ${RHYTHM} !#`(often),
  tells`${EVERY} ${RHYTHM} (tối thiểu | ít nhất | tổ chức)? ${TIMES}`(([rhythm, times]) =>
    often([times, rhythm]),
  ),
);

const OF_EVERY_MONTH = says`${EVERY} tháng`;

/** Reads days of every month without "ngày", or from one to another: "trước 15 hàng tháng", "ngày 25 đến 27 hàng tháng". */
const MONTHLY_DAYS = oneOf(
  tells`<trước|đến|hết|nhất|từ ${DAY_NUMBER} ${OF_EVERY_MONTH}`(([day]) => `monthly day ${day}`),
  tells`
    (${DAY_WORD} | <trước|đến|hết|nhất|từ) ${DAY_NUMBER} -|đến|tới ${DAY_WORD}? ${DAY_NUMBER} ${OF_EVERY_MONTH}
  `(([first, last]) => (last > first ? `monthly day ${first}-${last}` : null)),
);

function often([times, rhythm]: readonly [number, string]): string {
  if (times === 1) return rhythm;
  return rhythm === "yearly" && times === 2 ? "half-yearly" : `${rhythm} ${times} times`;
}

const OF = says`của?`;
const LISTING = word(",", "và");

/** "hàng năm", "của mỗi quý". */
function every(unit: string) {
  return says`${OF} ${EVERY} ${word(unit)}`;
}

/** "trước 16 giờ hằng ngày", "17h00 mỗi ngày". */
const HOUR_OF_EVERY_DAY = as(says`${TIME} các? ${EVERY} ngày`, "daily");

const DAY_OF_ANY_YEAR = read([DAY], ([{ year, month = 0, dayOfMonth = 0 }]) =>
  year === null ? `${pad(month)}-${pad(dayOfMonth)}` : null,
);
/** "20/11 hàng năm", "ngày 08/3, 20/10 (hằng năm)". */
const YEARLY_DAYS = tells`
  !(${sequence(DAY_NUMBER)} .) ${list(DAY_OF_ANY_YEAR, LISTING, 12)} '('? ${every("năm")}
`(([days]) => `yearly ${days.join(", ")}`);

/** How often a day comes, where "@" is the day and "#" its number alone; "" where the words leave that open. */
type OfRhythm = string;

function ofRhythm(day: string, rhythm: OfRhythm): string {
  return rhythm.replaceAll("@", day).replaceAll("#", pad(day.slice(4)));
}

/** "III", "4": which quarter. */
const QUARTER = token(({ kind, text }) => kind === "number" || romanValue(text) !== null);

/** "của tháng đầu quý", "tháng cuối cùng của mỗi quý sau", "tháng giữa quý". */
const MONTH_IN_QUARTER = tells`
  tháng ${meaning({ đầu: "1,4,7,10", giữa: "2,5,8,11", cuối: "3,6,9,12" })} cùng|tiên? ${OF} (${EVERY} | các)? quý
  !${QUARTER} sau|tiếp|kế? theo?
`(([months]): OfRhythm => `quarterly: @ of months ${months}`);

/** "tháng 3, 6, 9, 12 hàng năm", "các tháng 4 và tháng 10". */
const LISTED_MONTHS = tells`các? tháng ${list(MONTH_NUMBER, says`${LISTING} tháng?`, 12)} ${every("năm")}?`(
  ([months]): OfRhythm | null => {
    if (months.length < 2) return null;
    const isQuarterly =
      months.length === 4 && months.every((month, at) => at === 0 || month === (months[at - 1] ?? 0) + 3);
    if (isQuarterly) return `quarterly: @ of months ${months.join(",")}`;
    return `yearly ${months.map((month) => `${pad(month)}-#`).join(", ")}`;
  },
);

/** "tháng báo cáo", "tháng kỳ sau", "tháng cuối": a period that the words leave open. */
const OPEN_PERIOD = as<OfRhythm>(says`tháng (&báo|kỳ | cuối) kỳ|báo|cáo|cuối{4}?`, "");
const NEXT = word("sau", "kế", "tiếp", "liền");
/** "của tháng", "tháng sau", "tháng kế tiếp". */
const PLAIN_MONTH = as<OfRhythm>(
  says`(của tháng !# !${PRECEDING} | tháng !${PRECEDING} &${NEXT}) (${NEXT} | theo){4}?`,
  "monthly @",
);

const MONTH_OF_RHYTHM = oneOf<OfRhythm>(
  as<OfRhythm>(every("tháng"), "monthly @"),
  tells`${OF} ${oneOf<OfRhythm>(MONTH_IN_QUARTER, LISTED_MONTHS, OPEN_PERIOD)}`(([of]) => of),
  PLAIN_MONTH,
);

const LAST = says`cuối cùng?`;
/** "ngày làm việc cuối cùng của tháng". */
const LAST_DAY = says`ngày (làm việc)? ${LAST}`;

const MARKED_DAY = tells`${DAY_WORD} ${DAY_NUMBER}`(([day]) => day);
const BRACKET = says`'(' ${upTo(word(")"), 4)}? ')'`;
const MORE_DAY = tells`${DAY_WORD}? ${DAY_NUMBER} !/|-`(([day]) => day);
const MORE_DAYS = tells`${LISTING} ${list(MORE_DAY, LISTING, 4)}`(([days]) => days);

/** "ngày 15 của tháng", "ngày 05 và ngày 20 hàng tháng", "ngày cuối cùng của tháng". */
const DAY_OF_MONTH = oneOf(
  tells`${as(LAST_DAY, "day last")} ${MONTH_OF_RHYTHM}`(([day, of]) => ofRhythm(day, of)),
  as<string>(says`${LAST_DAY} tháng !#`, "monthly day last"),
  as<string>(
    says`${LAST_DAY} ${OF} (${EVERY} | các)? quý !${QUARTER}`,
    "quarterly: day last of months 3,6,9,12",
  ),
  // "ngày 10, 20 và ngày cuối tháng"
  tells`${MARKED_DAY} ${maybe(MORE_DAYS)} ${LISTING} ${LAST_DAY} tháng !#`(
    ([day, more]) => `monthly day ${[day, ...(more ?? [])].join(", ")}, last`,
  ),
  tells`${MARKED_DAY} ${BRACKET}? ${maybe(MORE_DAYS)} ${MONTH_OF_RHYTHM}`(([day, more, of]) =>
    ofRhythm(`day ${[day, ...(more ?? [])].join(", ")}`, of),
  ),
);

/** "thứ Sáu", "Chủ nhật": from 1, Monday. */
const DAY_OF_WEEK = oneOf(
  tells`thứ ${oneOf(
    meaning({ hai: 1, ba: 2, tư: 3, năm: 4, sáu: 5, bảy: 6 }),
    number((digits) => Number(digits) - 1),
  )}`(([day]) => (day >= 1 && day <= 7 ? day : null)),
  as<number>(says`chủ nhật`, 7),
);
/** "thứ Sáu hàng tuần", "Chủ nhật mỗi tuần". */
const WEEKDAY = tells`${DAY_OF_WEEK} ${every("tuần")}`(([day]) => `weekly day ${day}`);

/** "định kỳ thứ Hai đầu tuần", "định kỳ vào chiều thứ Sáu". */
const REGULAR_WEEKDAY = tells`
  định kỳ vào? ngày|sáng|chiều|các? ${DAY_OF_WEEK} (đầu|cuối tuần)? !${word("tuần")}
`(([day]) => `weekly day ${day}`);

/** "tháng 3, 9 hàng năm". */
const YEARLY_MONTHS = tells`tháng ${list(MONTH_NUMBER, says`${LISTING} tháng?`, 12)} ${every("năm")}`(
  ([months]) => `yearly month ${months.join(", ")}`,
);

/** How often something comes that takes so long: "3 tháng" is quarterly; "" where no rhythm has a name. */
const LENGTH = oneOf<string>(
  tells`${count(1, 24)} ${RHYTHM}`(([times, rhythm]) => {
    if (times === 1 || rhythm !== "monthly") return times === 1 ? rhythm : "";
    return times === 3 ? "quarterly" : times === 6 ? "half-yearly" : "";
  }),
  RHYTHM,
  as(says`cả năm`, "yearly"),
);
/** "6 tháng một lần", "02 tuần/lần", "1 tháng 1 bài". */
const EVERY_SO_MANY = oneOf(
  tells`${LENGTH} một|1|/ lần`(([rhythm]) => rhythm),
  tells`!(<ngày|trước|đến|từ|hết ANY) &# ${LENGTH} một|1 (buổi|số|bài|kỳ | báo cáo | kết quả | sản phẩm)`(
    ([rhythm]) => rhythm,
  ),
);

/** "sáng thứ Hai tuần đầu tháng", "vào đầu mỗi quý": a part of every month or quarter. */
const PART_OF_PERIOD = tells`
  (${sequence(DAY_OF_WEEK)} tuần đầu|cuối ${OF} ${EVERY}? | tuần|ngày? đầu|giữa|cuối ${OF} ${EVERY})
  ${meaning({ tháng: "monthly", quý: "quarterly", năm: "yearly" })} !(# | này|tới|sau)
`(([rhythm]) => rhythm);

/** "Định kỳ cuối Học kỳ 1 và cuối Học kỳ 2", "vào cuối mỗi học kỳ": terms of school, whose days the words leave open. */
const SCHOOL_TERM = as(
  says`định kỳ vào|,? đầu|giữa|cuối (${EVERY} | các)? học kỳ #|i|ii? | đầu|giữa|cuối? ${EVERY} học kỳ`,
  "",
);

const REPORTS = phrase("báo cáo|tổng hợp|sơ kết|đánh giá|kiểm tra|tổng kết|họp|giao ban|thông báo");
/** "định kỳ 6 tháng, 01 năm", "6 tháng, năm báo cáo": the rhythms of reports, the shortest of which is told. */
const LISTED_RHYTHMS = oneOf(
  tells`định kỳ '('|:? ${list(LENGTH, LISTING, 4)} !(# | /|một|1|cuối|đầu|giữa|thứ|làm)`(
    ([[rhythm = ""]]) => rhythm,
  ),
  tells`${EVERY}? ${list(LENGTH, LISTING, 4)} &${REPORTS}`(([rhythms]) =>
    rhythms.length > 1 && !rhythms.includes("") ? (rhythms[0] ?? "") : null,
  ),
);

/** "Định kỳ tổ chức tập huấn", "Định kỳ, Sở A tổng hợp": again and again, how often is left open. */
const OPEN_RHYTHM = as(says`^ định kỳ (&, | &${VERB})`, "");

const RHYTHM_ALONE = tells`${OF} ${EVERY} ${RHYTHM}`(([rhythm]) => rhythm);
/** A day that stands later in the clause of its rhythm: "hàng tháng, báo cáo trước ngày 25". */
const LATER = says`!(${DAY_OF_MONTH} | ${DAY} | ${MARKED_DAY} | ${DAY_OF_WEEK} | .|;) ANY`;
const BETWEEN = optional(says`${LATER}{12}`);

/** "hàng tháng, báo cáo trước ngày 25", "hằng tuần vào 14 giờ thứ Sáu": the rhythm, and a day later in its clause. */
const RHYTHM_WITH_DAY = oneOf(
  tells`${every("năm")} ${BETWEEN} ${DAY_OF_ANY_YEAR}`(([day]) => `yearly ${day}`),
  tells`định kỳ ${LENGTH} ${BETWEEN} ${sequence(DAY_OF_ANY_YEAR)}`(([rhythm]) => rhythm),
  tells`định kỳ ${BETWEEN} ${DAY_OF_ANY_YEAR}`(([day]) => `yearly ${day}`),
  tells`${sequence(RHYTHM_ALONE)} ${BETWEEN} ${DAY_OF_MONTH}`(([recurs]) => recurs),
  // A day with its month is one of its own: "hằng tháng, từ ngày 15/01 đến ngày 10/3".
  tells`${every("tháng")} ${BETWEEN} !${sequence(DAY)} ${MARKED_DAY}`(([day]) => `monthly day ${day}`),
  tells`(${every("tuần")} | <cáo|ban tuần) ${BETWEEN} ${DAY_OF_WEEK}`(([day]) => `weekly day ${day}`),
);

/** Reads a repetition: "ngày 15 của tháng", "20/11 hàng năm", "hàng quý, trước ngày 10 của tháng đầu quý". */
export const RECURRENCE: Rule<Recurrence> = oneOf(
  recurring(HOUR_OF_EVERY_DAY, true),
  recurring(RHYTHM_COUNT, false),
  recurring(oneOf(MONTHLY_DAYS, YEARLY_DAYS, DAY_OF_MONTH), true),
  recurring(oneOf(WEEKDAY, REGULAR_WEEKDAY, YEARLY_MONTHS, RHYTHM_WITH_DAY), true),
  recurring(oneOf(PART_OF_PERIOD, SCHOOL_TERM, LISTED_RHYTHMS), true),
  recurring(oneOf(RHYTHM_ALONE, as(says`thường niên`, "yearly"), EVERY_SO_MANY, OPEN_RHYTHM), false),
);

function pad(value: number | string): string {
  return String(value).padStart(2, "0");
}
