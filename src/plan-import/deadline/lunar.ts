import { says, tells } from "../text/says";
import { as, maybe, oneOf, type Rule, token } from "../text/rules";
import { pointOf, type PointSpan, type Span } from "./point";
import { DAY_NUMBER, DAY_WORD } from "./read-day";
import { YEAR } from "./read-year";
import { count } from "../text/numbers";

const LUNAR_MONTH = says`giêng | chạp`;

/** Reads a time that only the lunar calendar has: "ngày rằm tháng Bảy", "23 tháng Chạp", "tháng Giêng năm 2024". */
export const LUNAR_TIME: Rule<PointSpan> = tells`
  ${oneOf<"day" | "month">(
    as(says`${DAY_WORD}? rằm tháng (${LUNAR_MONTH} | ${count(1, 12)})`, "day"),
    as(says`${DAY_WORD}? ${DAY_NUMBER} tháng ${LUNAR_MONTH}`, "day"),
    as(says`tháng ${LUNAR_MONTH}`, "month"),
  )}
  ${maybe(YEAR)}
`(([kind], place) => {
  const spanIn = (): Span => ({ from: null, to: null });
  const point = pointOf({ ...place, kind, review: "ambiguous-date", spanIn });
  return { ...place, first: point, last: point };
});

const SHORT = token(({ raw }) => raw === "ÂL" || raw === "AL");
const LUNAR = says`${SHORT} | âm lịch`;
/** "âm lịch", "(âm lịch)", "ÂL" behind a day. */
export const LUNAR_MARK: Rule = says`'(' ${LUNAR} ')'? | ${LUNAR} ')'?`;
