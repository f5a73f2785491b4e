import { Phrases } from "../text/phrases";
import { as, firstOf, type Reader } from "../text/reader";
import { oneOf, optional, phrase, repeated, sequence, unless, word } from "../text/rules";

/** What joins the two ends of a stretch of time: a word that leads to an end, or a sign or word that only lists. */
export interface Join {
  readonly leadsToEnd: boolean;
}

/** "->", "=>", "→", "~". */
const ARROW = oneOf(
  word("→", "~", "⇒", "➔", "➜"),
  sequence(word("-", "=", "–"), optional(repeated(word("-"), 4)), word(">")),
);
const ENDING = phrase(new Phrases("cho đến|đến|tới|kết thúc|hoàn thành|xong"));
const PASSING = word(
  ..."và , ; cả vào trong trước hết sẽ là khoảng cuối chậm nhất tổ chức thực hiện".split(" "),
);
const MOST = 8;
/** "và sẽ kết thúc vào", "đến hết": words on the way to an end; "cuối" behind it is part of the end. */
const LEADING = sequence(
  optional(repeated(sequence(unless(ENDING), PASSING), MOST)),
  ENDING,
  optional(repeated(oneOf(ENDING, sequence(unless(word("cuối")), PASSING)), MOST)),
);
/** "-", "và", ", cả". */
const LISTING = sequence(
  word("-", ",", "và", "&", "+", "hoặc", "cùng"),
  optional(word("và", "cả", "hết")),
  optional(word("cả")),
);

/** Reads what joins a point to the next one. */
export const JOIN: Reader<Join> = firstOf<Join>(
  as(ARROW, { leadsToEnd: true }),
  as(LEADING, { leadsToEnd: true }),
  as(LISTING, { leadsToEnd: false }),
);
