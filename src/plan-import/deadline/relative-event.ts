import { Phrases } from "../text/phrases";
import { firstOf, meaning, place, read, words, type Reader } from "../text/reader";
import {
  ahead,
  behind,
  ending,
  oneOf,
  optional,
  phrase,
  repeated,
  sequence,
  token,
  unless,
  upTo,
  word,
  WORD,
} from "../text/rules";
import { DURATION } from "./duration";
import { DAY, DAY_NUMBER } from "./read-day";
import { BARE_YEAR } from "./read-year";
import { counted, fromEvent, type RelativeTime } from "./relative";

const EVENT_NAME = phrase(
  new Phrases(
    "đại hội|ngày đại hội|khai mạc đại hội|bế mạc đại hội|tổ chức đại hội|diễn ra đại hội|bầu cử|khai mạc|bế mạc|hội nghị|tổ chức hội nghị|hội thi|lễ hội",
  ),
);
const SIGN = token(({ kind }) => kind === "sign");
/** The event's own day follows: then that day tells the time. */
const ITS_DAY = sequence(optional(word("(", ",")), oneOf(words(DAY), words(DAY_NUMBER)));

/** "ngay trong ngày Đại hội", "vào ngày bầu cử". */
const ON_THE_DAY = read(
  [
    oneOf(sequence(word("ngay"), word("trong")), word("trong", "vào", "đúng", "ngay")),
    word("ngày"),
    place(sequence(ahead(EVENT_NAME), repeated(WORD, 40))),
    unless(ITS_DAY),
  ],
  ([event], here) => fromEvent(here, event, 0),
);

/** "Đại hội + 10 ngày"; what "-" means is asked. */
const ADDED_DAYS = read(
  [
    optional(sequence(word("ngày"), ahead(EVENT_NAME))),
    place(sequence(EVENT_NAME, optional(repeated(WORD, 4)))),
    meaning<1 | -1>({ "+": 1, "-": -1 }),
    DURATION,
    oneOf(ending, ahead(SIGN)),
  ],
  ([event, sign, duration], here): RelativeTime => ({ ...here, event, ...counted(duration, sign, sign < 0) }),
);

const PROPER = token(({ kind, raw }) => kind === "word" && /^\p{Lu}\p{Ll}/u.test(raw));
const FESTIVAL_NAME = phrase(new Phrases("nguyên đán|trung thu|âm lịch|dương lịch|cổ truyền|đoan ngọ"));
const FESTIVAL_YEAR = optional(
  sequence(optional(word("năm")), oneOf(words(BARE_YEAR), sequence(PROPER, PROPER))),
);
/** "trước Tết Nguyên đán 2024": a festival has no day in the plan, and its year is part of its name. */
const FESTIVAL = read(
  [
    unless(behind("và", ",", "trong", "hoặc")),
    word("trước", "sau"),
    optional(repeated(word("dịp", "khi", "ngày", "kỳ", "nghỉ"), 5)),
    place(sequence(word("tết"), optional(FESTIVAL_NAME), FESTIVAL_YEAR)),
    unless(oneOf(ITS_DAY, words(DURATION))),
  ],
  ([event], here) => fromEvent(here, event, null),
);

/** "trước khai giảng năm học", "sau mùa mưa bão". */
const UNCOUNTED = read(
  [
    word("trước", "sau"),
    place(
      sequence(
        oneOf(
          phrase(new Phrases("khai giảng|mùa mưa bão|mùa mưa lũ|ngày bầu cử|kỳ họp|kỳ thi")),
          sequence(word("mùa"), WORD),
        ),
        optional(repeated(sequence(unless(word("năm")), WORD), 6)),
      ),
    ),
    unless(oneOf(ITS_DAY, words(DURATION))),
  ],
  ([event], here) => fromEvent(here, event, null),
);

const PART_OF_YEAR = sequence(word("giữa", "cuối", "đầu"), word("năm"), optional(words(BARE_YEAR)));
/** "Kỳ họp thường lệ giữa năm 2026": a session, on a day that is not named. */
const SESSION = read(
  [
    optional(word("trước", "sau", "tại", "trong")),
    place(sequence(word("kỳ", "phiên"), word("họp"), optional(upTo(PART_OF_YEAR, 4, WORD)), PART_OF_YEAR)),
    unless(ITS_DAY),
  ],
  ([event], here) => fromEvent(here, event, null),
);

/** Reads what is told from an event by its name: "trong ngày Đại hội", "Đại hội + 10 ngày", "trước Tết Nguyên đán 2024". */
export const NAMED_EVENT: Reader<RelativeTime> = firstOf(
  ON_THE_DAY,
  ADDED_DAYS,
  FESTIVAL,
  SESSION,
  UNCOUNTED,
);
