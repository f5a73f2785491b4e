import { says } from "../text/says";
import { among, as, oneOf, phrase, repeated, type Rule } from "../text/rules";

/** What joins the two ends of a stretch of time: a word that leads to an end, or a sign or word that only lists. */
export interface Join {
  readonly leadsToEnd: boolean;
}

/** "->", "=>", "→", "~". */
const ARROW = says`→|'~'|⇒|➔|➜ | -|=|– -{4}? >`;
const ENDING = phrase("cho đến|đến|tới|kết thúc|hoàn thành|xong");
const PASSING = among("và , ; cả vào trong trước hết sẽ là khoảng cuối chậm nhất tổ chức thực hiện");
const MOST = 8;
/** "và sẽ kết thúc vào", "đến hết": words on the way to an end; "cuối" behind it is part of the end. */
const LEADING = says`
  ${repeated(says`!${ENDING} ${PASSING}`, MOST)}? ${ENDING}
  ${repeated(says`${ENDING} | !cuối ${PASSING}`, MOST)}?
`;
/** "-", "và", ", cả". */
const LISTING = says`-|,|và|'&'|+|hoặc|cùng và|cả|hết? cả?`;

/** Reads what joins a point to the next one. */
export const JOIN: Rule<Join> = oneOf<Join>(
  as(ARROW, { leadsToEnd: true }),
  as(LEADING, { leadsToEnd: true }),
  as(LISTING, { leadsToEnd: false }),
);
