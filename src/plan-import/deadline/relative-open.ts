import { firstOf, place, read, type Reader } from "../text/reader";
import { ahead, ending, oneOf, optional, sequence, token, word, type Rule } from "../text/rules";
import { CLAUSE_END, EVENT, fromEvent, type RelativeTime } from "./relative";

const COUNT = token(({ kind, text }) => kind === "number" && text.length <= 3);
const WITHIN = optional(
  oneOf(
    sequence(
      word("trong"),
      optional(word("vòng", "khoảng")),
      optional(sequence(word("thời"), word("hạn", "gian"))),
    ),
    sequence(word("chậm", "muộn"), word("nhất"), optional(word("là"))),
    word("sau"),
  ),
);
/** "trong 24-48 giờ sau khi", "sau 12 giờ kể từ khi". */
const HOURS: Rule = sequence(
  WITHIN,
  COUNT,
  optional(sequence(word("-", "đến"), COUNT)),
  word("giờ", "h"),
  optional(word("đầu")),
  oneOf(word("sau", "trước"), sequence(word("kể", "tính"), word("từ"))),
  optional(word("khi", "lúc", "thời")),
  optional(word("điểm")),
);
/** "tháng liền kề trước", "tháng trước liền kề": the month before something else, and not every month. */
export const PRECEDING: Rule = oneOf(
  sequence(word("trước"), optional(word("liền")), optional(word("kề", "đó"))),
  sequence(word("liền"), optional(word("kề")), word("trước")),
);
/** "trước ngày 10 (của) tháng liền kề trước". */
const DAY_OF_PRECEDING: Rule = sequence(optional(word("trước")), word("ngày"), COUNT, optional(word("của")));

/** "trong vòng 24 giờ": of an event that the words leave out. */
const HOURS_ALONE: Rule = sequence(
  word("trong"),
  oneOf(word("vòng"), sequence(word("thời"), word("hạn", "gian"))),
  COUNT,
  word("giờ", "h"),
  oneOf(ending, ahead(CLAUSE_END)),
);

/** Reads a time that is told from an event and counts no days: hours after it, a day of the month before it. */
export const OPEN_RELATIVE: Reader<RelativeTime> = firstOf(
  read([HOURS, place(optional(EVENT))], ([event], here) => fromEvent(here, event, null)),
  read([HOURS_ALONE], (_, here) => fromEvent(here, { start: here.end, end: here.end }, null)),
  read([DAY_OF_PRECEDING, place(sequence(word("tháng"), PRECEDING))], ([month], here): RelativeTime => ({
    ...fromEvent(here, month, null),
    review: "ambiguous-date",
  })),
);
