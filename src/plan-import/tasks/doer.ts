import { dropEnd } from "../../domain/drop-end";
import { JOIN, listBodies, passageOf } from "../bodies/body-list";
import { namesInCell } from "../bodies/cell-names";
import type { KnownNames } from "../bodies/known-names";
import { sentenceCase } from "../bodies/organisation";
import { VERB } from "../bodies/lexicon";
import { HEAD, OFFICE_HELD, PEOPLE, PERSON } from "../bodies/name-steps";
import { areHeadsOfAll, isCollective, SEVERAL_OF } from "../bodies/several";
import { isVerb } from "../bodies/deed";
import { readBody } from "../bodies/read-body";
import { readAsked } from "../bodies/charge";
import { readRoles } from "../bodies/roles";
import { readUnits } from "../bodies/read-units";
import { IN_VIEW_OF } from "../bodies/said-of-name";
import { SUPPORT_WORDS } from "../bodies/support";
import { comparable, isAllCapitals } from "../text/comparable";
import { phrase, upTo } from "../text/rules";
import { says } from "../text/says";
import { capitalised } from "../text/shown";
import { tokenise, type Tokens } from "../text/tokens";
import { peopleOf, wholeNameOf } from "./whole-name";

const WITH_WHOM = says`(chủ trì ,|;|và?)? (chủ động | tích cực | thường xuyên | tăng cường | có trách nhiệm)? ${phrase(SUPPORT_WORDS)}`;

/** Who a heading makes responsible for what stands under it. */
export interface Doer {
  readonly lead: string;
  readonly support: readonly string[];
  /** Whether a letter asks its addressees, without saying which of them leads. */
  readonly isAddressed?: boolean;
}

const INTRODUCES =
  /^(?:đối với|trách nhiệm của|nhiệm vụ của|trách nhiệm|phân công|giao cho|giao|đề nghị|yêu cầu|về phía|phần việc của|của|nhiệm vụ|công việc của|(?:cơ quan|đơn vị) (?:chủ quản|quản lý|chủ trì|thực hiện)(?=:)):?\s+/;
const REST_ALLOWED =
  /^\s*(?:(?:này|nêu trên)(?: |(?=$|[.:])))?(?:$|[.;]\s*$|[:(]|(?:có (?:trách nhiệm|nhiệm vụ)|chịu trách nhiệm|chủ trì|thực hiện|tập trung|triển khai|phối hợp|làm đầu mối|là đầu mối)[^.]*$)/;
const CHARGED = /^([^:;]{3,160}?),? có (?:trách nhiệm|nhiệm vụ)\s*:?$/i;
const WHICH =
  /^ (?:(?:\p{Ll}+ ){0,3}(?:đang|tham gia) |(?:xây dựng|quản lý|đầu tư)(?: và|,) )?(?:hoạt động|đóng|kinh doanh|sản xuất|có trụ sở|cung cấp|cung ứng|chế biến|xuất khẩu|nhập khẩu|khai thác)(?:[ ,][^.;:]*)?:?$|^ có (?!trách nhiệm|nhiệm vụ)[^ .;:]+(?: [^ .;:]+){0,3}:?$/u;
/** "- Cơ quan thường trực …", ", Phó Trưởng ban": what a body or person is besides. */
const APPOSED =
  /^\s*[-–,]\s*(?:cơ quan|đơn vị|bộ phận|thường trực|phó |trưởng |chủ tịch|bí thư|ủy viên|giám đốc|hiệu trưởng|chánh)/;

/** "Đối với Sở Y tế, cụ thể:" */
const IN_PARTICULAR = /,? (?:cụ thể|như sau|cụ thể như sau|sau đây)\s*[:.]?$/i;

/** What a heading says: the bodies that it begins with, behind what introduces them, and the words behind these. */
function readHeading(given: string, known: KnownNames) {
  const told = given.replace(IN_PARTICULAR, ":");
  const heading = isAllCapitals(told) ? sentenceCase(told) : told;
  const text = heading.slice(INTRODUCES.exec(comparable(heading))?.[0].length ?? 0);
  const passage = passageOf(text, known);
  const { names, end: last } = listBodies(passage, 0);
  const { tokens } = passage;
  const behind = (end: number): string => text.slice(tokens[end - 1]?.end);
  const isBeside = APPOSED.test(comparable(behind(last)));
  const beside = isBeside ? (readBody(tokens, last + 1, known)?.end ?? last) : last;
  const end = isBeside && isTitle(dropEnd(behind(last), ".:;")) ? tokens.length : beside;
  const whole = capitalised(text.slice(0, tokens[last - 1]?.end));
  // "Hội LHPN các quận: A, B": each of them does it, none for the others.
  const areUnits = names.length > 1 && readUnits(tokens, 0)?.end === last;
  const led = areUnits || areHeadsOfAll(names) ? [whole] : names;
  return { heading, text, tokens, names: led, end, rest: behind(end) };
}

/** Whether a line names bodies, who they are besides, and nothing that they do: "Đối với Ban Giám hiệu (đồng chí A phụ trách)". */
export function headsByNames(given: string, known: KnownNames): boolean {
  const { names, rest } = readHeading(given, known);
  const isBare = /^\s*(?:\([^()]*\)\s*)?:?$/.test(rest);
  return names.length > 0 && (isBare || isOnlyNames(rest) || onlyHelped(rest));
}

/** The body or bodies that a heading or an introducing line names ("1.2. Đối với Hội LHPN các quận, huyện …"), or null. */
export function doerOfHeading(given: string, known: KnownNames): Doer | null {
  const { heading, text, tokens, names, end, rest } = readHeading(given, known);
  const whole = wholeNameOf(text) ?? peopleOf(heading, text);
  if (whole !== undefined) return { lead: whole, support: [] };
  const [lead, ...others] = names;
  // "Đồng chí Nguyễn Văn A, Phó Bí thư Đảng ủy": what a person is besides.
  const support = isPerson(tokens) ? others.filter((name) => !isOffice(name)) : others;
  const areSeveral = isCollective(tokens, 0);
  // "Các đơn vị cấp nước sạch trên địa bàn có trách nhiệm": all of it is who they are.
  const [charged, ...more] = areSeveral ? namesInCell(CHARGED.exec(text)?.[1] ?? "") : [];
  if (charged !== undefined) return { lead: charged, support: more };
  if (lead === undefined) return null;
  if (support.length === 0 && isFieldOn(tokens, end)) return { lead: dropEnd(text, ".:;"), support: [] };
  if (AMENDS.test(comparable(rest))) return null;
  const directed = DIRECTS.exec(rest)?.[1];
  if (directed !== undefined) return doerOfHeading(directed, known);
  // "Sở A chủ trì, phối hợp với các sở liên quan:"
  const beside = isPerson(tokens) ? null : besideName(rest, known);
  if (beside !== null) return joinedDoer(text, lead, [...support, beside]);
  const helping = readRoles(dropEnd(heading, ":"), known);
  if (REST_ALLOWED.test(comparable(rest)))
    return { lead, support: helping.lead === lead ? helping.support : support };
  // "Các doanh nghiệp hoạt động trong lĩnh vực xây dựng": which of them
  if ((areSeveral || SEVERAL_OF(tokens, 0) !== null) && WHICH.test(comparable(rest)))
    return { lead: capitalised(dropEnd(text, ".:;")), support: [] };
  if (!heading.endsWith(":")) return null;
  const acts =
    isVerb(tokens, end) || IN_VIEW_OF.at(tokens, tokens[end]?.text === "," ? end + 1 : end) !== undefined;
  if (acts && asksNoOther(heading, lead, known)) return { lead, support };
  return isOnlyNames(rest) ? joinedDoer(text, lead, [...support, ...namesInCell(dropEnd(rest, ":"))]) : null;
}

/** "Chi nhánh" over points: a kind of body, of which there is one here. */
export function kindAlone(heading: string): { readonly doer?: Doer } {
  const tokens = tokenise(heading);
  return HEAD(tokens, 0) === tokens.length ? { doer: { lead: heading, support: [] } } : {};
}

/** "Các Thôn, Xóm, Tổ dân phố", "Các cơ sở Đoàn – Hội – Đội trực thuộc": kinds in capitals, none of them with a name of its own, are one. */
function joinedDoer(text: string, lead: string, support: readonly string[]): Doer {
  const areKinds = /^(?:các|mỗi) /i.test(text) && !support.some((name) => /\s\p{Lu}/u.test(name));
  return areKinds ? { lead: capitalised(dropEnd(text, ".:; ")), support: [] } : { lead, support };
}

/** "Ban Thường vụ gia hạn một số nội dung như sau:" changes what others do. */
const AMENDS =
  /^ (?:(?:quyết định|thống nhất|đồng ý|thông báo|cho phép|xin) ){0,2}(?:(?:gia hạn|lùi|kéo dài) (?:(?:một số|các) )?(?:thời gian|thời hạn|tiến độ|hạn|nội dung|nhiệm vụ|công việc|việc)|(?:điều chỉnh|sửa đổi)(?:, bổ sung)? (?:một số (?:nội dung|nhiệm vụ)|(?:một số |các )?(?:thời gian|thời hạn|tiến độ|hạn)))(?=[ :])[^.:;]{0,120}:$/;

/** "Thứ trưởng A chỉ đạo Vụ B chủ trì, phối hợp với Vụ C:": who is directed does it. */
const DIRECTS = /^[^:;]{0,160} chỉ đạo (\p{Lu}[^:;]{2,100}? chủ trì(?:[, :].*)?:?)$/u;
const OFFICE = says`phòng|ban|vụ|cục|sở | chi cục | trung tâm`;
const OF_FIELD = upTo(says`.|:|;|'('|')' | ${VERB} | &CAPITAL ${HEAD}`, 14);
/** "Phòng Chính trị, tư tưởng và Công tác học sinh": the field of one office goes on behind a comma, up to the end. */
const FIELD_ON = says`, !(${PEOPLE} | ${HEAD}) SMALL ${OF_FIELD} (:|.|;)? $`;

function isFieldOn(tokens: Tokens, end: number): boolean {
  const isListed = tokens.slice(end).some(({ text }) => text === "và");
  return isListed && OFFICE(tokens, 0) !== null && FIELD_ON(tokens, end) !== null;
}

/** ", Cổng Thông tin điện tử tỉnh, Hệ thống truyền thanh cơ sở:": what goes on a list of names, and tells of nothing. */
function isOnlyNames(rest: string): boolean {
  return JOIN(tokenise(rest), 0) !== null && tellsNoDeed(rest, 0);
}

/** " chủ trì và phối hợp với các đơn vị liên quan:": with whom a body does what stands below, and nothing that it does. */
function onlyHelped(rest: string): boolean {
  return tellsNoDeed(rest, WITH_WHOM(tokenise(rest), 0));
}

function tellsNoDeed(rest: string, start: number | null): boolean {
  const tokens = tokenise(rest);
  return (
    start !== null && /^[^.;:()]+:$/.test(rest) && !tokens.some((_, at) => at >= start && isVerb(tokens, at))
  );
}

/** "Đoàn Thanh niên – Hội Sinh viên": another name behind a dash, and nothing else. */
function besideName(rest: string, known: KnownNames): string | null {
  const name = /^ [-–] (\p{Lu}[^-–.;:]*?)[.:]?$/u.exec(rest)?.[1];
  const tokens = tokenise(name ?? "");
  const isWhole = readBody(tokens, 0, known)?.end === tokens.length;
  return name !== undefined && isWhole ? name : null;
}

const LONGEST_TITLE = 7;

function isPerson(tokens: Tokens): boolean {
  return PERSON(tokens, 0) !== null;
}

function isOffice(words: string): boolean {
  return OFFICE_HELD(tokenise(words), 0) !== null;
}

/** "- Bí thư Chi bộ": what somebody is, and nothing that they do. */
function isTitle(told: string): boolean {
  const tokens = tokenise(told);
  const isShort = tokens.length <= LONGEST_TITLE && !tokens.some((_, at) => isVerb(tokens, at));
  return isShort && OFFICE_HELD(tokens, 1) !== null;
}

/** "Ban Thường vụ đề nghị các đơn vị:" has others do what follows. */
function asksNoOther(heading: string, lead: string, known: KnownNames): boolean {
  const asked = readAsked(heading, known);
  return asked === null || asked.lead === lead;
}

/** "a) Chủ trì, phối hợp với các sở, ban, ngành" over dashes: whom the heading above names, and who helps. */
export function helpedDoer(heading: string, doer: Doer | null, known: KnownNames): Doer | null {
  const passage = passageOf(dropEnd(heading, ".:; "), known);
  const at = doer && WITH_WHOM(passage.tokens, 0);
  const { names, end } = listBodies(passage, at ?? 0);
  const areAll = at !== null && names.length > 0 && end === passage.tokens.length;
  return doer && areAll ? { ...doer, support: names } : null;
}
