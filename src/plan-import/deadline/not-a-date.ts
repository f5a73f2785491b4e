import { Phrases } from "../text/phrases";
import { read, words, type Reader } from "../text/reader";
import {
  after,
  ahead,
  behind,
  NUMBER,
  oneOf,
  optional,
  phrase,
  repeated,
  sequence,
  spelled,
  tight,
  token,
  unless,
  upTo,
  word,
  WORD,
  type Rule,
} from "../text/rules";
import type { Token } from "../text/tokens";
import type { Point } from "./point";
import { DAY } from "./read-day";
import { STAMPED_TIME } from "./read-time";
import { BARE_YEAR } from "./read-year";

const YEAR_ALONE = words(BARE_YEAR);

function dayThat(holds: (day: Point) => boolean): Reader<Point> {
  return read([DAY], ([day]) => (holds(day) ? day : null));
}

const MARKED_DAY = words(dayThat(({ marked }) => marked));
const BARE_DAY = words(dayThat(({ marked }) => !marked));
const DAY_OF_YEAR = dayThat(({ year }) => year !== null);

/** A sign without spaces about it: the "/" of "12/KH-UBND". */
const TIED = sequence(tight, word("/", "-"), tight);
const CAPITAL = token(({ kind, raw }) => kind === "word" && /^\p{Lu}/u.test(raw));
/** ", ban hành ngày 20/5/2021", "ngày 20/5/2021" behind a document's number. */
const ITS_DATE = optional(
  sequence(
    optional(word(",", "(", "-")),
    optional(phrase(new Phrases("ban hành|ký|thông qua|có hiệu lực|phê duyệt|số"))),
    MARKED_DAY,
  ),
);
/** "12/KH-UBND", "45/2025/QĐ-UBND ngày 20/5/2025". */
const DOCUMENT_NUMBER: Rule = sequence(
  NUMBER,
  optional(sequence(TIED, YEAR_ALONE)),
  TIED,
  CAPITAL,
  optional(
    repeated(
      sequence(
        TIED,
        token(() => true),
      ),
      12,
    ),
  ),
  ITS_DATE,
);

const COLON = optional(word(":"));
/** "Đại hội điểm 7 ngày" counts days after a model congress, and cites no point 7. */
const DAYS_AFTER_MODEL = sequence(word("điểm"), COLON, NUMBER, word("ngày", "tuần", "tháng"), unless(NUMBER));
/** "số 12/KH", "số 15 ngày 3/4/2025", "điều 5", "khoản: 2". */
const NUMBERED: Rule = sequence(
  unless(DAYS_AFTER_MODEL),
  oneOf(
    sequence(word("số"), COLON, oneOf(DOCUMENT_NUMBER, sequence(NUMBER, ITS_DATE))),
    // "Tuần 10 - 12" of a school year
    sequence(
      word("tuần", "tiết"),
      NUMBER,
      word("-", "đến"),
      NUMBER,
      unless(word("tháng", "của", "/", ".", ",", "và")),
    ),
    // "Tuần 3/9": the third of September, or its third week
    sequence(word("tuần"), NUMBER, tight, word("/"), tight, NUMBER),
    sequence(
      word("điều", "khoản", "mục", "điểm", "phụ", "mẫu", "biểu", "trang"),
      COLON,
      oneOf(DOCUMENT_NUMBER, NUMBER),
    ),
  ),
);

const TO_YEAR = sequence(word("-", "đến", "/", "và"), optional(word("năm")), YEAR_ALONE);
/** "2021-2026", "nhiệm kỳ 2021 - 2026", "giai đoạn từ năm 2021 đến năm 2025"; "từ năm học 2025 - 2026" is a start. */
const TERM: Rule = oneOf(
  sequence(unless(after(spelled("từ năm học"), 3)), YEAR_ALONE, word("-"), YEAR_ALONE),
  sequence(
    unless(sequence(behind("từ"), spelled("năm học"))),
    phrase(
      new Phrases("nhiệm kỳ|giai đoạn|năm học|niên khóa|khóa|thời kỳ|niên độ|thập niên|tầm nhìn|định hướng"),
    ),
    optional(repeated(word("năm", ":", "từ", "đến"), 4)),
    YEAR_ALONE,
    optional(TO_YEAR),
  ),
);

/** "đến năm 2030, tầm nhìn đến năm 2050" names the reach of a programme, and bounds no work. */
const REACH: Rule = sequence(
  word("đến"),
  optional(word("năm")),
  YEAR_ALONE,
  optional(word(",", "và")),
  optional(word("định")),
  word("tầm", "hướng"),
  word("nhìn", "đến"),
);

const STAMPS = new Phrases(
  "cập nhật|đăng lúc|ngày đăng|đăng ngày|xuất bản|ngày tạo|ngày gửi|sinh ngày|sinh năm|sinh|cùng kỳ|so với",
);
/** "Cập nhật: ngày", "sinh": what a page or a person's papers say before a day. */
const STAMP_FILLER = behind(":", "ngày", "lúc", ",");
const BEHIND_STAMP: Rule = (tokens, index) => {
  let end = index;
  while (STAMP_FILLER(tokens, end) !== null) end -= 1;
  return STAMPS.before(tokens, end) ? index : null;
};
/** "09:30, 15/6/2025", "15/6/2025 - 09:30", "Cập nhật 15/6/2025": the stamp of a page. */
const STAMP: Rule = oneOf(
  sequence(STAMPED_TIME, optional(word(",", "-", "|")), BARE_DAY),
  sequence(
    ahead(NUMBER),
    unless(STAMPED_TIME),
    unless(behind("ngày")),
    words(DAY_OF_YEAR),
    optional(word(",", "-", "|", "lúc")),
    STAMPED_TIME,
  ),
  sequence(ahead(NUMBER), unless(STAMPED_TIME), BEHIND_STAMP, words(DAY_OF_YEAR)),
);

/** "20/10/1930 - 20/10/2025": years of one day, at least five apart. */
const ANNIVERSARY: Rule = sequence(
  ahead(NUMBER),
  words(
    read([DAY_OF_YEAR, word("-", "đến"), DAY_OF_YEAR], ([first, second]) => {
      const isSame = first.month === second.month && first.dayOfMonth === second.dayOfMonth;
      return isSame && (second.year ?? 0) - (first.year ?? 0) >= 5 ? true : null;
    }),
  ),
);

/** "1/2 ngày", "(1/2 - 1 ngày)": how long something takes. */
const FRACTION: Rule = sequence(
  NUMBER,
  tight,
  word("/"),
  tight,
  NUMBER,
  optional(sequence(word("-", "đến"), NUMBER)),
  word("ngày", "buổi"),
  unless(NUMBER),
);

const CLOSES = word('"', "”", "»");
/** "Lớp đoàn viên 26/3" in quotation marks: a name with a date in it; behind a time's own word it is a deadline all the same. */
const QUOTED: Rule = sequence(word('"', "“", "«"), WORD, unless(CLOSES), upTo(CLOSES, 24), CLOSES);

const LOOKALIKE = oneOf(QUOTED, FRACTION, DOCUMENT_NUMBER, NUMBERED, TERM, REACH, STAMP, ANNIVERSARY);

/** Marks the tokens that look like dates and are none: document numbers and their dates, terms, page stamps. */
export function maskLookalikes(tokens: readonly Token[]): boolean[] {
  const masked = new Array<boolean>(tokens.length).fill(false);
  for (let index = 0; index < tokens.length; index += 1) {
    const end = LOOKALIKE(tokens, index);
    if (end !== null) masked.fill(true, index, end);
  }
  return masked;
}
