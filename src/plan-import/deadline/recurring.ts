import { count } from "../text/count";
import { Phrases } from "../text/phrases";
import { romanValue } from "../text/numbers";
import { as, firstOf, list, maybe, meaning, number, read, words, type Reader } from "../text/reader";
import {
  ahead,
  behind,
  NUMBER,
  oneOf,
  optional,
  phrase,
  repeated,
  sequence,
  token,
  unless,
  upTo,
  word,
} from "../text/rules";
import { DAY, DAY_NUMBER, DAY_WORD, MONTH_NUMBER } from "./read-day";
import { TIME } from "./read-time";
import { recurring, type Recurrence } from "./recurrence";
import { PRECEDING } from "./relative-open";
import { EVERY, MONTHLY_DAYS, RHYTHM, RHYTHM_COUNT } from "./rhythm-count";

const OF = optional(word("của"));
const LISTING = word(",", "và");

/** "hàng năm", "của mỗi quý". */
function every(unit: string) {
  return sequence(OF, EVERY, word(unit));
}

/** "trước 16 giờ hằng ngày", "17h00 mỗi ngày". */
const HOUR_OF_EVERY_DAY = as(sequence(words(TIME), optional(word("các")), EVERY, word("ngày")), "daily");

const DAY_OF_ANY_YEAR = read([DAY], ([{ year, month = 0, dayOfMonth = 0 }]) =>
  year === null ? `${pad(month)}-${pad(dayOfMonth)}` : null,
);
/** "20/11 hàng năm", "ngày 08/3, 20/10 (hằng năm)". */
const YEARLY_DAYS = read(
  [
    unless(sequence(words(DAY_NUMBER), word("."))),
    list(DAY_OF_ANY_YEAR, LISTING, 12),
    optional(word("(")),
    every("năm"),
  ],
  ([days]) => `yearly ${days.join(", ")}`,
);

/** How often a day of the month comes; "" where the words leave that open. */
type OfRhythm = (day: string) => string;

/** "của tháng đầu quý", "tháng cuối cùng của mỗi quý sau", "tháng đầu kỳ báo cáo". */
const MONTH_IN_QUARTER = firstOf<OfRhythm>(
  read(
    [
      word("tháng"),
      meaning({ đầu: "1,4,7,10", giữa: "2,5,8,11", cuối: "3,6,9,12" }),
      optional(word("cùng", "tiên")),
      OF,
      optional(oneOf(EVERY, word("các"))),
      word("quý"),
      unless(token(({ kind, text }) => kind === "number" || romanValue(text) !== null)),
      optional(word("sau", "tiếp", "kế")),
      optional(word("theo")),
    ],
    ([months]) =>
      (day) =>
        `quarterly: ${day} of months ${months}`,
  ),
  as<OfRhythm>(
    sequence(
      word("tháng"),
      word("đầu", "giữa", "cuối"),
      optional(word("cùng", "tiên")),
      OF,
      optional(oneOf(EVERY, word("các"))),
      word("kỳ"),
      optional(repeated(word("kỳ", "báo", "cáo", "cuối"), 4)),
    ),
    () => "",
  ),
);

/** "tháng 3, 6, 9, 12 hàng năm", "các tháng 4 và tháng 10". */
const LISTED_MONTHS = read(
  [
    optional(word("các")),
    word("tháng"),
    list(MONTH_NUMBER, sequence(LISTING, optional(word("tháng"))), 12),
    optional(every("năm")),
  ],
  ([months]): OfRhythm | null => {
    if (months.length < 2) return null;
    const isQuarterly =
      months.length === 4 && months.every((month, at) => at === 0 || month === (months[at - 1] ?? 0) + 3);
    return (day) =>
      isQuarterly
        ? `quarterly: ${day} of months ${months.join(",")}`
        : `yearly ${months.map((month) => `${pad(month)}-${pad(day.slice(4))}`).join(", ")}`;
  },
);

/** "tháng báo cáo", "tháng kỳ sau", "tháng cuối": a period that the words leave open. */
const OPEN_PERIOD = as<OfRhythm>(
  sequence(
    word("tháng"),
    oneOf(ahead(word("báo", "kỳ")), word("cuối")),
    optional(repeated(word("kỳ", "báo", "cáo", "cuối"), 4)),
  ),
  () => "",
);
const NEXT = word("sau", "kế", "tiếp", "liền");
/** "của tháng", "tháng sau", "tháng kế tiếp". */
const PLAIN_MONTH = as<OfRhythm>(
  sequence(
    oneOf(
      sequence(word("của"), word("tháng"), unless(NUMBER), unless(PRECEDING)),
      sequence(word("tháng"), unless(PRECEDING), ahead(NEXT)),
    ),
    optional(repeated(oneOf(NEXT, word("theo")), 4)),
  ),
  (day) => `monthly ${day}`,
);

const MONTH_OF_RHYTHM = firstOf<OfRhythm>(
  as<OfRhythm>(every("tháng"), (day) => `monthly ${day}`),
  as<OfRhythm>(every("quý"), () => ""),
  read([OF, firstOf<OfRhythm>(MONTH_IN_QUARTER, LISTED_MONTHS, OPEN_PERIOD)], ([of]) => of),
  PLAIN_MONTH,
);

const LAST = sequence(word("cuối"), optional(word("cùng")));
/** "ngày làm việc cuối cùng của tháng". */
const LAST_DAY = sequence(word("ngày"), optional(sequence(word("làm"), word("việc"))), LAST);

const MARKED_DAY = read([DAY_WORD, DAY_NUMBER], ([day]) => day);
const BRACKET = sequence(word("("), optional(upTo(word(")"), 4)), word(")"));
const MORE_DAY = read([optional(DAY_WORD), DAY_NUMBER, unless(word("/", "-"))], ([day]) => day);
const MORE_DAYS = read([LISTING, list(MORE_DAY, LISTING, 4)], ([days]) => days);

/** "ngày 15 của tháng", "ngày 05 và ngày 20 hàng tháng", "ngày cuối cùng của tháng". */
const DAY_OF_MONTH: Reader<Recurrence> = recurring(
  firstOf(
    read([as(LAST_DAY, "day last"), MONTH_OF_RHYTHM], ([day, of]) => of(day)),
    as(sequence(LAST_DAY, word("tháng"), unless(NUMBER)), "monthly day last"),
    read([MARKED_DAY, optional(BRACKET), maybe(MORE_DAYS), MONTH_OF_RHYTHM], ([day, more, of]) =>
      of(`day ${[day, ...(more ?? [])].join(", ")}`),
    ),
  ),
  true,
);

/** "thứ Sáu", "Chủ nhật": from 1, Monday. */
const DAY_OF_WEEK = firstOf(
  read(
    [
      word("thứ"),
      firstOf(
        meaning({ hai: 1, ba: 2, tư: 3, năm: 4, sáu: 5, bảy: 6 }),
        number((digits) => Number(digits) - 1),
      ),
    ],
    ([day]) => (day >= 1 && day <= 7 ? day : null),
  ),
  as<number>(sequence(word("chủ"), word("nhật")), 7),
);
/** "thứ Sáu hàng tuần", "Chủ nhật mỗi tuần". */
const WEEKDAY = read([DAY_OF_WEEK, every("tuần")], ([day]) => `weekly day ${day}`);

/** "tháng 3, 9 hàng năm". */
const YEARLY_MONTHS = read(
  [word("tháng"), list(MONTH_NUMBER, sequence(LISTING, optional(word("tháng"))), 12), every("năm")],
  ([months]) => `yearly month ${months.join(", ")}`,
);

/** How often something comes that takes so long: "3 tháng" is quarterly; "" where no rhythm has a name. */
const LENGTH = firstOf<string>(
  read([count(1, 24), RHYTHM], ([times, rhythm]) => {
    if (times === 1 || rhythm !== "monthly") return times === 1 ? rhythm : "";
    return times === 3 ? "quarterly" : times === 6 ? "half-yearly" : "";
  }),
  RHYTHM,
  as(sequence(word("cả"), word("năm")), "yearly"),
);
/** "6 tháng một lần", "02 tuần/lần". */
const EVERY_SO_MANY = read([LENGTH, word("một", "1", "/"), word("lần")], ([rhythm]) => rhythm);

/** "sáng thứ Hai tuần đầu tháng", "vào đầu mỗi quý": a part of every month or quarter. */
const PART_OF_PERIOD = read(
  [
    oneOf(
      sequence(words(DAY_OF_WEEK), word("tuần"), word("đầu", "cuối"), OF, optional(EVERY)),
      sequence(optional(word("tuần", "ngày")), word("đầu", "giữa", "cuối"), OF, EVERY),
    ),
    meaning({ tháng: "monthly", quý: "quarterly", năm: "yearly" }),
    unless(oneOf(NUMBER, word("này", "tới", "sau"))),
  ],
  ([rhythm]) => rhythm,
);

const REPORTS = phrase(
  new Phrases("báo cáo|tổng hợp|sơ kết|đánh giá|kiểm tra|tổng kết|họp|giao ban|thông báo"),
);
/** "định kỳ 6 tháng, 01 năm", "6 tháng, năm báo cáo": the rhythms of reports, the shortest of which is told. */
const LISTED_RHYTHMS = firstOf(
  read(
    [
      word("định"),
      word("kỳ"),
      optional(word("(", ":")),
      list(LENGTH, LISTING, 4),
      unless(oneOf(NUMBER, word("/", "một", "1"))),
    ],
    ([[rhythm = ""]]) => rhythm,
  ),
  read([optional(EVERY), list(LENGTH, LISTING, 4), ahead(REPORTS)], ([rhythms]) =>
    rhythms.length > 1 && !rhythms.includes("") ? (rhythms[0] ?? "") : null,
  ),
);

const RHYTHM_ALONE = read([OF, EVERY, RHYTHM], ([rhythm]) => rhythm);
const CLAUSE_END = word(".", ";");
/** A day that stands later in the clause of its rhythm: "hàng tháng, báo cáo trước ngày 25". */
const LATER = sequence(
  unless(words(DAY_OF_MONTH)),
  unless(words(DAY)),
  unless(words(MARKED_DAY)),
  unless(words(DAY_OF_WEEK)),
  unless(CLAUSE_END),
  token(() => true),
);
const BETWEEN = optional(repeated(LATER, 9));

/** "hàng tháng, báo cáo trước ngày 25", "hằng tuần vào 14 giờ thứ Sáu": the rhythm, and a day later in its clause. */
const RHYTHM_WITH_DAY = recurring(
  firstOf(
    read([every("năm"), BETWEEN, DAY_OF_ANY_YEAR], ([day]) => `yearly ${day}`),
    read([words(RHYTHM_ALONE), BETWEEN, DAY_OF_MONTH], ([{ recurs }]) => recurs),
    read([every("tháng"), BETWEEN, MARKED_DAY], ([day]) => `monthly day ${day}`),
    read(
      [oneOf(every("tuần"), sequence(behind("cáo", "ban"), word("tuần"))), BETWEEN, DAY_OF_WEEK],
      ([day]) => `weekly day ${day}`,
    ),
  ),
  true,
);

/** Reads a repetition: "ngày 15 của tháng", "20/11 hàng năm", "hàng quý, trước ngày 10 của tháng đầu quý". */
export const RECURRENCE: Reader<Recurrence> = firstOf(
  recurring(HOUR_OF_EVERY_DAY, true),
  RHYTHM_COUNT,
  MONTHLY_DAYS,
  recurring(YEARLY_DAYS, true),
  DAY_OF_MONTH,
  recurring(firstOf(WEEKDAY, YEARLY_MONTHS), true),
  RHYTHM_WITH_DAY,
  recurring(firstOf(PART_OF_PERIOD, LISTED_RHYTHMS), true),
  recurring(
    firstOf(RHYTHM_ALONE, as(sequence(word("thường"), word("niên")), "yearly"), EVERY_SO_MANY),
    false,
  ),
);

function pad(value: number | string): string {
  return String(value).padStart(2, "0");
}
