import { says, tells } from "../text/says";
import { addDays, makeDay } from "../../domain/day";
import type { Tokens } from "../text/tokens";
import {
  as,
  list,
  maybe,
  oneOf,
  phrase,
  read,
  readAt,
  type Rule,
  sequence,
  word,
  among,
  repeated,
} from "../text/rules";
import { pointOf, type Point, type PointSpan, type Span } from "./point";
import { DAY, DAY_NUMBER, DAY_WORD, dayIn } from "./read-day";
import { BARE_MONTHS, COUNTED_MONTHS, LEANING, PERIOD } from "./read-period";
import { BARE_YEAR } from "./read-year";

/** What joins the two ends of a stretch of time: a word that leads to an end, or a sign or word that only lists. */
interface Join {
  readonly leadsToEnd: boolean;
}

/** "->", "=>", "→", "~". */
const ARROW = says`→|'~'|⇒|➔|➜ | -|=|– -{4}? >`;
const ENDING = phrase("cho đến|đến|tới|to|until|kết thúc|hoàn thành|xong");
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
const JOIN: Rule<Join> = oneOf<Join>(
  as(ARROW, { leadsToEnd: true }),
  as(LEADING, { leadsToEnd: true }),
  as(LISTING, { leadsToEnd: false }),
);

const LONGEST_LIST = 12;
const NONE: Rule<Point> = () => null;

/** A day, month, quarter, year or part of one. */
const POINT: Rule<Point> = oneOf(DAY, PERIOD);

const SCHOOL_YEAR = says`năm học ${BARE_YEAR} -|/|đến ${BARE_YEAR}`;
/** "nay" after "từ": the day on which the document was issued; "năm học 2025 - 2026": a start whose day is not named. */
const NOW: Rule<Point> = tells`
  <từ
  ${oneOf(as(phrase("nay|bây giờ|ngày ký|ngày ban hành"), "now" as const), as(SCHOOL_YEAR, "open" as const))}
`(([kind], place) => pointOf({ ...place, kind, spanIn: () => ({ from: null, to: null }) }));

const LIST_JOIN = says`!- ${read([JOIN], ([{ leadsToEnd }]) => (leadsToEnd ? null : true))}`;
/** "ngày 25", "từ 25", "trong 02 ngày, 15 và 16/10", "25 -": what may begin a list of days. */
const OPENS_LIST = says`${DAY_WORD} | <từ|,|:|'(' | ^ | &(${DAY_NUMBER} -)`;

const JOINED = oneOf(as(LIST_JOIN, true), as(JOIN, false));
const MORE_DAYS = maybe(
  tells`
  ${LIST_JOIN} !${sequence(DAY)} ${list(DAY_NUMBER, says`${LIST_JOIN} !${DAY}`, LONGEST_LIST)}
`(([days]) => days),
);
/** Days that share the month of the last: "25 - 27/6/2018", "hai ngày 26 và 27/9"; "08, 15, 22/3" are days apart. */
const DAY_LIST: Rule<readonly [Point, Point]> = tells`
  &${OPENS_LIST} ${maybe(as(DAY_WORD, true))} ${DAY_NUMBER} ${MORE_DAYS} ${JOINED} ${DAY}
`(([isMarked, dayOfMonth, more, isListed, last], place) => {
  const days = [dayOfMonth, ...(more ?? []), ...(isListed ? [last.dayOfMonth ?? 0] : [])];
  const isApart = days.some((day, at) => at > 0 && day !== (days[at - 1] ?? 0) + 1);
  const end = isApart ? { ...last, review: last.review ?? ("ambiguous-date" as const) } : last;
  return [leaningOn(last, dayOfMonth, place.start, isMarked === true), end];
});

const SINGLE = read([oneOf(NOW, POINT)], ([point]): readonly [Point, Point] => [point, point]);
const BEGINNING = oneOf(COUNTED_MONTHS, BARE_MONTHS, DAY_LIST, SINGLE);
/** "cuối tháng 5 đầu tháng 6": two parts that follow each other without a word between them. */
const ADJOINING = tells`(sang | &đầu) ${POINT}`(([point]) => point);
const LISTS = word(",", "và", "&", "+", "hoặc", ";");

/** Reads a point in time, or a stretch between two: it goes on while a join and a further point follow. */
export function readSpan(tokens: Tokens, index: number): PointSpan | null {
  const begun = readAt(BEGINNING, tokens, index);
  if (!begun) return null;
  let [first, last] = begun.value;
  let hasGap = false;
  for (let count = 0; count < LONGEST_LIST; count += 1) {
    const next = readNext(tokens, last);
    if (!next) break;
    hasGap ||= leavesGap(tokens, last, next);
    if (next.kind === "year") first = { ...first, year: first.year ?? last.year };
    last = next;
  }
  return { start: first.start, end: last.end, first, last, ...(hasGap ? { hasGap } : {}) };
}

function readNext(tokens: Tokens, last: Point): Point | null {
  const join = readAt(JOIN, tokens, last.end);
  if (!join) {
    const next = last.approx ? readAt(ADJOINING, tokens, last.end)?.value : undefined;
    return next?.approx && next.kind === last.kind ? next : null;
  }
  const leaning = last.kind === "month" || last.kind === "quarter" ? LEANING[last.kind] : NONE;
  const either = join.value.leadsToEnd ? oneOf(POINT, leaning) : oneOf(leaning, POINT);
  const next = readAt(either, tokens, join.end)?.value ?? yearsBehind(tokens, last, join.end);
  // "Tổng kết năm 2026, xong trước 05/12/2026": a bound behind the comma, and no end of the year.
  if (last.kind === "year" && next?.kind !== "year" && tokens[last.end]?.text === ",") return null;
  return join.value.leadsToEnd || next?.kind === last.kind || next?.kind === "year" ? next : null;
}

const YEARS_BEHIND = tells`${list(BARE_YEAR, says`,|và|;`, LONGEST_LIST)} &($ | SIGN)`(([years]) => years);

/** "Quý III, IV/2026, 2027": years that follow the one just named. */
function yearsBehind(tokens: Tokens, { kind, year }: Point, index: number): Point | null {
  const read = kind === "day" || year === null ? null : readAt(YEARS_BEHIND, tokens, index);
  if (!read?.value.every((each, at) => each === (year ?? 0) + at + 1)) return null;
  const spanIn = (inYear: number): Span => ({ from: makeDay(inYear, 1, 1), to: makeDay(inYear, 12, 31) });
  return pointOf({ start: index, end: read.end, kind: "year", year: read.value.at(-1) ?? null, spanIn });
}

/** Whether a list jumps over days, months or quarters between two of its members ("quý II, quý IV"): each is a time of its own. */
function leavesGap(tokens: Tokens, last: Point, next: Point): boolean {
  if (readAt(JOIN, tokens, last.end)?.value.leadsToEnd) return false;
  if (last.kind === "day" && next.kind === "day" && LISTS(tokens, last.end) !== null)
    return areApart(last, next);
  // "Quý II/2026, 2027"
  if (next.kind === "year" && last.kind === "quarter") return last.month !== 10;
  const step = last.kind === "month" ? 1 : last.kind === "quarter" ? 3 : 0;
  if (step === 0 || last.kind !== next.kind || LISTS(tokens, last.end) === null) return false;
  return ((next.month ?? 0) - (last.month ?? 0) + 12) % 12 > step;
}

/** "30/4, 02/9": days that do not follow each other. */
function areApart(one: Point, other: Point): boolean {
  const year = one.year ?? other.year ?? 2000;
  const [first, second] = [one.spanIn(year).to, other.spanIn(other.year ?? year).from];
  return first !== null && second !== null && second !== addDays(first, 1);
}

function leaningOn(last: Point, dayOfMonth: number, start: number, isMarked: boolean): Point {
  const { end, year, review, month = 1 } = last;
  const spanIn = (inYear: number): Span => dayIn(inYear, month, dayOfMonth);
  const marked = isMarked || last.marked;
  return pointOf({ start, end, kind: "day", year, marked, review, spanIn, month, dayOfMonth });
}
