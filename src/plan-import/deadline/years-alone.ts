import { says, tells } from "../text/says";
import { dropEndSpaced } from "../../domain/drop-end";
import { makeDay } from "../../domain/day";
import type { Deadline } from "../../domain/deadline";
import { as, list, maybe, phrase, readAt, type Rule } from "../text/rules";
import { tokenise } from "../text/tokens";
import { BARE_YEAR } from "./read-year";

const NEXT = says`tiếp theo? | kế tiếp | sau|tới`;
const JOINED = says`(, và? | và|-|;)?`;

/** What a time goes on with where the work has no end: "và các năm tiếp theo", "và những năm sau", "trở đi". */
export const GOES_ON: Rule = says`
  ${JOINED} trong? các|những|cả? năm|tháng|quý ${NEXT}
  | ${JOINED} từ? đó? trở đi
  | ${JOINED} tiếp|duy tục|trì các? năm ${NEXT}
`;

const TERM = phrase("trong giai đoạn|giai đoạn|xuyên suốt|suốt|trong thời kỳ|thời kỳ|từ|trong|các|hằng|hàng");
const YEAR = tells`năm? ${BARE_YEAR}`(([year]) => year);
const JOIN = says`-|đến|tới|,|và|+ | / năm?`;
/** "2026", "2025 - 2026", "Giai đoạn 2026 - 2030", "các năm 2026, 2027", "2025 và những năm tiếp theo". */
const YEARS = tells`${TERM}? ${list(YEAR, JOIN, 20)} ${maybe(as(GOES_ON, true))} $`(([years, goesOn]) => ({
  years,
  goesOn: goesOn === true,
}));

/** "Từ năm 2026": one year from which on work goes. */
const FROM = /^từ /i;
/** What leads from one year to another: "2026, 2028, 2030" are years of their own. */
const STRETCH = /[-–/]|đến|tới/i;

/** The years that a cell for times holds and nothing else, or null. */
export function readYearsAlone(words: string): Deadline | null {
  const found = readAt(YEARS, tokenise(dropEndSpaced(words, ".;")), 0)?.value;
  if (!found) return null;
  const from = makeDay(Math.min(...found.years), 1, 1);
  const isOpen = found.goesOn || (found.years.length === 1 && FROM.test(words));
  if (isOpen) return { text: words, bound: "from", from, to: null };
  const isApart = found.years.some((year, at) => at > 0 && year > (found.years[at - 1] ?? 0) + 1);
  const review = isApart && !STRETCH.test(words) ? { needsReview: ["ambiguous-date" as const] } : {};
  const bound = found.years.length > 1 ? "range" : "in";
  return { text: words, bound, from, to: makeDay(Math.max(...found.years), 12, 31), ...review };
}

const CLOSING = /\(([^()]+)\)[.;,/]*$/;
/** "xây dựng đề án … (2026 - 2030)": the years may be those that the document is for. */
const OF_DOCUMENT =
  /(?:Chương trình|Đề án|Chiến lược|Kế hoạch|Quy hoạch|Nghị quyết|Dự án|Luật)|(?:xây dựng|ban hành|lập|trình|thực hiện|triển khai) (?:\p{L}+ ){0,2}(?:chương trình|đề án|chiến lược|kế hoạch|quy hoạch|nghị quyết|dự án|luật)/u;

/** "Số hóa hồ sơ (2025 - 2030).", "… (2026 trở đi)": the years in brackets that close a sentence; asked where a document has them. */
export function readClosingYears(sentence: string): Deadline | null {
  const [whole = "", words = ""] = CLOSING.exec(sentence) ?? [];
  const found = readYearsAlone(words);
  if (!found || found.bound === "in") return null;
  const isAsked = OF_DOCUMENT.test(sentence.slice(1, -whole.length));
  return isAsked ? { ...found, needsReview: ["ambiguous-date"] } : found;
}
