import { says } from "../text/says";
import { dropEndSpaced } from "../../domain/drop-end";
import { capitalised } from "../text/shown";
import { phrase, SMALL, token } from "../text/rules";
import { isCapital, tokenise, touches, type Tokens } from "../text/tokens";
import {
  AND_OF_FIELD,
  COMMA_OF_FIELD,
  DASHED,
  HEAD,
  INITIALS,
  OFFICE_HELD,
  PAIRED,
  PERSON,
  PEOPLE,
} from "./name-steps";
import { HEADS_OF_ALL, isCollective, LEVEL, NAMELESS_KIND, SEVERAL_OF } from "./several";
import { fullNames } from "./full-names";
import { readUnits } from "./read-units";

/** "Thủ trưởng các sở, ban; Chủ tịch UBND các xã": those who head all of several kinds are one name. */
const OF_HEADS = says`,|;|và (${NAMELESS_KIND} | ${HEADS_OF_ALL} | ${SEVERAL_OF})`;
/** "Các bộ, ngành, | các cơ quan đại diện ở nước ngoài", "Các cơ quan Đảng, | Quốc hội": another kind, or one that is alone. */
const ALL_OF_OTHERS = says`các (WORD WORD !,) | quốc hội (, | ; | $)`;
const ENDS_NAME = says`$ | ,|;|&|/`;
const PLURAL = phrase("tất cả các|toàn thể các|các|mỗi|từng|những");
/** "Các Khoa, Các Phòng chức năng": a capital begins a name anew. */
const ANEW = says`ANY &(${token(({ raw }) => raw === "Các")} CAPITAL)`;
const NAME = says`&CAPITAL ${HEAD} | ${INITIALS}`;
const OPENS_NAME = says`${NAME} | ${PLURAL}`;
/** "Phòng Nghiệp vụ, dự toán, pháp chế", "Cục Quản lý Khám, chữa bệnh": further fields of one office. */
const OFFICE_OF = says`phòng|ban|sở|tổ|trung|chi|cục|vụ|viện !liên`;
const MORE_FIELD = says`!(${PEOPLE} | ${HEAD}) SMALL`;
const SMALL_HEAD = says`&SMALL ${HEAD}`;
const WHO = says`cơ quan | đơn vị | địa phương | tổ chức | cá nhân | sở|ban|ngành`;
/** "Cơ quan, địa phương liên quan": kinds that share who is meant. */
const INVOLVED = says`<(cơ quan | đơn vị | địa phương | tổ chức | sở|ban|ngành) ,|và &(${WHO} (,|và ${WHO}){2}? có? liên quan)`;
const ROLE =
  /(?<![\s,;.:(-])[\s,;.:(-]+(?:(?:cơ quan|đơn vị|đv|cq) )?(?:(?:chủ trì(?! (?:lĩnh vực|chuyên môn|mảng|tiêu chí|chỉ tiêu|đề án|dự án|nhiệm vụ))|phối hợp|chịu trách nhiệm|làm đầu mối|là đầu mối)(?=$|[\s,;:.)])|(?:sau khi|trên cơ sở|theo đề nghị) |(?<!phân công |được giao |cán bộ |chuyên viên |giáo viên |người )(?:tham mưu(?!,? (?:và )?giúp việc)|phụ trách|thực hiện)(?=$|[,;:.)])).*$/iu;

/** The names that a cell or labelled line gives: all of it is one, unless a separator parts it before another name; a collective stays one. */
export function namesInCell(cell: string): string[] {
  const tokens = tokenise(cell);
  const names: string[] = [];
  let start = 0;
  let depth = 0;
  for (let index = 0; index <= tokens.length; index += 1) {
    const sign = tokens[index]?.text ?? "";
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
    const units = index === start ? readUnits(tokens, index) : null;
    if (units && units.names.length > 1) {
      names.push(...units.names);
      start = index = units.end;
    }
    if (index < tokens.length && (depth > 0 || !isParted(tokens, start, index))) continue;
    if (!isApposed(tokens, start)) names.push(shown(cell, tokens, start, index));
    start = index + 1;
  }
  return withoutTitles(names.filter((name) => name !== "")).flatMap(fullNames);
}

/** "Sở Tài chính | - Cơ quan thường trực Ban Chỉ đạo": what a body is besides is nobody else. */
const isApposed = (tokens: Tokens, start: number): boolean => APPOSED(tokens, start) !== null;
const APPOSED = says`<(WORD -) cơ quan thường trực | <(WORD -) (thường trực ban chỉ đạo)`;

const TITLE =
  /^(?:làm )?(?:phụ trách |phó |trưởng (?!các |thôn)|chủ |bí thư|ủy viên|giám đốc|hiệu trưởng|chánh )/i;

/** "Đồng chí Trần Đình Khoa, Phó Chủ nhiệm, làm Trưởng đoàn": what a person is besides is nobody else. */
function withoutTitles(names: readonly string[]): string[] {
  let isPerson = false;
  return names.filter((name) => {
    const isTitle = isPerson && TITLE.test(name);
    isPerson = isTitle || PERSON(tokenise(name), 0) !== null;
    return !isTitle;
  });
}

/** "Đề nghị Ủy ban MTTQ xã", "Giao Sở Y tế": who is asked, and not a part of the name. */
const CHARGE = /^(?:kính )?(?:đề nghị|giao(?: cho)?|mời|do) (?=\p{Lu})/iu;

/** The words of a cell without what charges the body, up to what says which part the bodies have in the work: "Sở Y tế chủ trì, phối hợp …". */
export function beforeRole(cell: string): string {
  return cell.replace(CHARGE, "").replace(ROLE, "").trim() || cell;
}

/** Whether a separator stands at an index, and not a sign or word inside one name. */
function isParted(tokens: Tokens, start: number, index: number): boolean {
  const sign = tokens[index]?.text;
  if (HEADS_OF_ALL(tokens, start) !== null && OF_HEADS(tokens, index) !== null) return false;
  if (sign === ";" || sign === "·") return true;
  if (index === start) return sign === "," || sign === "-" || sign === "+";
  // "Lan & Hùng"
  const isGiven = sign === "&" && isApart(tokens, start, index) && index - start === 1;
  if (isGiven && ENDS_NAME(tokens, index + 2) !== null && HEAD(tokens, start) === null) return true;
  if (sign === "và" || sign === "," || sign === "&") {
    if (ANEW(tokens, index) !== null) return true;
    if (PAIRED(tokens, index) !== null || INVOLVED(tokens, index) !== null) return false;
    if (AND_OF_FIELD(tokens, index) !== null || COMMA_OF_FIELD(tokens, index) !== null) return false;
    if (tokens[index + 1]?.kind === "number" || isSameKind(tokens, start, index)) return false;
    if (isCollective(tokens, start) && sign === "," && ALL_OF_OTHERS(tokens, index + 1) !== null) return true;
    if (isCollective(tokens, start) && NAMELESS_KIND(tokens, index + 1) !== null) return false;
    if (isCollective(tokens, start))
      return NAME(tokens, index + 1) !== null && (sign === "và" || SEVERAL_OF(tokens, index + 1) === null);
    if (OPENS_NAME(tokens, index + 1) !== null) return true;
    // "Doanh nghiệp, nhà cung cấp dịch vụ, nhà đầu tư"
    if (start === 0 && isOfCommonNouns(tokens, start, index)) return false;
    if (sign !== "," || LEVEL(tokens, index + 1) !== null || tokens[index + 1]?.text === "và") return false;
    return OFFICE_OF(tokens, start) === null || MORE_FIELD(tokens, index + 1) === null;
  }
  if (sign === "-" || sign === "/" || sign === "+")
    return isSplitBy(tokens, start, index) || (sign !== "-" && isApart(tokens, start, index));
  return false;
}

/** "P.Kỹ thuật / BQLDA", "Lan + Hoa": a sign with a space on both sides parts names of any kind. */
function isApart(tokens: Tokens, start: number, index: number): boolean {
  const next = tokens[index + 1];
  const isSpaced = !touches(tokens, index - 1) && !touches(tokens, index);
  // "Trưởng phòng A / Người được phân công": the other one instead of the first.
  return isSpaced && isCapital(next) && next?.text !== "người" && !isCollective(tokens, start);
}

function isOfCommonNouns(tokens: Tokens, start: number, index: number): boolean {
  const isName = HEAD(tokens, start) !== null || PERSON(tokens, start) !== null;
  return (
    !isName &&
    SMALL(tokens, start + 1) !== null &&
    SMALL(tokens, index + 1) !== null &&
    HEAD(tokens, index + 1) === null
  );
}

/** "Chi bộ, đảng bộ cơ sở": kinds that share a word, none of them with a name of its own. */
function isSameKind(tokens: Tokens, start: number, index: number): boolean {
  const next = SMALL_HEAD(tokens, index + 1);
  if (next === null || tokens.slice(start + 1, index).some(isCapital)) return false;
  const kinds = new Set(tokens.slice(index + 1, next).map(({ text }) => text));
  return tokens.slice(start, HEAD(tokens, start) ?? start).some(({ text }) => kinds.has(text));
}

/** "Sở Y tế - Sở Nội vụ", "Sở Y tế/Sở Nội vụ": another name follows the sign. */
function isSplitBy(tokens: Tokens, start: number, index: number): boolean {
  const isPerson = PERSON(tokens, start) !== null || HEAD(tokens, start) === null;
  if (tokens[index]?.text === "-" && isPerson && OFFICE_HELD(tokens, index + 1) !== null) return false;
  // "Các Khoa / Phòng", "các Ban/VP, Đơn vị"
  const end = NAME(tokens, index + 1);
  const isKind = isCollective(tokens, start) && end !== null && (tokens[end]?.kind ?? "sign") === "sign";
  return !isKind && DASHED(tokens, index) === null && end !== null;
}

function shown(cell: string, tokens: Tokens, start: number, end: number): string {
  const words = cell.slice(tokens[start]?.start ?? cell.length, tokens[end - 1]?.end ?? 0);
  return capitalised(dropEndSpaced(words.replace(/^(?:và |cùng |với |[-–+*•.,]\s*)+/u, ""), ".,:;"));
}
