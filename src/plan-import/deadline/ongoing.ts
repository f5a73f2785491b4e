import { oneOf, optional, sequence, word, type Rule } from "../text/rules";

const NEXT = oneOf(
  sequence(word("tiếp"), optional(word("theo"))),
  sequence(word("kế"), word("tiếp")),
  word("sau", "tới"),
);
const JOINED = optional(oneOf(sequence(word(","), optional(word("và"))), word("và", "-", ";")));

/** What a time goes on with where the work has no end: "và các năm tiếp theo", "và những năm sau", "trở đi". */
export const GOES_ON: Rule = oneOf(
  sequence(
    JOINED,
    optional(word("trong")),
    optional(word("các", "những", "cả")),
    word("năm", "tháng", "quý"),
    NEXT,
  ),
  sequence(JOINED, optional(word("từ")), optional(word("đó")), word("trở"), word("đi")),
  sequence(JOINED, word("tiếp", "duy"), word("tục", "trì"), optional(word("các")), word("năm"), NEXT),
);
