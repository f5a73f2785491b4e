import { phrase, place, readAt, type Rule, upTo, word } from "../text/rules";
import { says } from "../text/says";
import type { Token, Tokens } from "../text/tokens";
import { JOIN, nameOf, type Passage } from "./body-list";
import { readCalled } from "./called";
import { OUTSIDE, VERB } from "./lexicon";
import { FIELD, OFFICE_HELD, PERSON } from "./name-steps";
import { readBody, readSureBody, type BodyMention } from "./read-body";
import { readOffices, readUnits } from "./read-units";
import { ASKED_DEED, DEED, afterRemark } from "./said-of-name";
import { areHeadsOfAll, isCollective, SEVERAL_OF } from "./several";

/** Who acts, as a sentence says. */
export interface Doer {
  /** The body in charge, in the plan's words, or null where the sentence names none. */
  readonly lead: string | null;
  readonly support: readonly string[];
  /** Units the sentence names as the doers. */
  readonly units: readonly string[];
  /** Whether the sentence names several doers side by side and says of none that it leads. */
  readonly isJoint: boolean;
  /** Whether no known word shows where the name that leads ends. */
  readonly isUnsettled: boolean;
  /** Where what is done begins, as an offset in the sentence; 0 where no doer stands first. */
  readonly deedStart: number;
}

/** Bodies that do something together: the first leads; what they do begins at a token, or is not told apart. */
export function doerOf([lead, ...support]: readonly string[], isJoint: boolean, deed?: Token): Doer | null {
  if (lead === undefined) return null;
  return { lead, support, units: [], isJoint, isUnsettled: false, deedStart: deed?.start ?? 0 };
}

/** What surely stands outside of the name before it. */
const SETTLES = says`
  :|'('|- | , !${VERB} | ${VERB} | !${FIELD} ${phrase(OUTSIDE)}
`;

/** How far into a sentence who acts is looked for, in tokens. */
export const FARTHEST_SUBJECT = 30;

const OWN_NUMBER = says`<(số #)`;

/** A body at an index that something is said about: a verb or a colon follows. */
export function readSubject(passage: Passage, index: number, deed: Rule = DEED): Doer | null {
  const { tokens, known } = passage;
  const units = readUnits(tokens, index);
  if (units && units.names.length > 1 && deed(tokens, units.end) !== null) {
    const deedStart = tokens[units.end]?.start ?? 0;
    return { lead: null, support: [], units: units.names, isJoint: false, isUnsettled: false, deedStart };
  }
  const offices = readOffices(tokens, index);
  if (offices && deed(tokens, offices.end) !== null) return doerOf(offices.names, true, tokens[offices.end]);
  const read = readBody(tokens, index, known) ?? readCalled(tokens, index);
  if (!read) return null;
  const body = upToColon(tokens, read);
  const sure = readSureBody(tokens, index);
  // "Hội Nông dân các xã: thành lập đội thi": several set up something; "Ban bầu cử: thành lập …" is what is set up.
  const isSeveral = tokens.slice(index, body.end).some((each) => each.text === "các");
  const acts = isSeveral ? ASKED_DEED : deed;
  // "HTX Dịch vụ nông nghiệp A và HTX B huy động …": a name that another joins ends no sooner.
  const next = JOIN(tokens, body.end);
  const isJoined = next !== null && readBody(tokens, next, known) !== null;
  // "Ban Quản lý dự án số 2" alone, in a cell for the work.
  const isWhole = isJoined || OWN_NUMBER(tokens, body.end) !== null;
  const found = [body, ...(sure && sure.end < body.end && !isWhole ? [sure] : [])].find(
    (each) => acts(tokens, afterRemark(passage, each.end)) !== null,
  );
  if (!found) return readSeveralSubjects(passage, body);
  const at = afterRemark(passage, found.end);
  const doer = doerOf([nameOf(passage, found)], false, tokens[at]);
  const isOpen = found.end - (sure?.end ?? index) > MOST_UNSURE && COLON(tokens, at) !== null;
  const isEnded = SETTLES(tokens, at) !== null && !(isOpen && COLON_TO_DEED(tokens, at) === null);
  const isSettled = isEnded || known.holds(tokens.slice(index, found.end));
  return doer && { ...doer, isUnsettled: !isSettled };
}

const PART = phrase(
  "chủ trì|phối hợp|phụ trách|thực hiện|chịu trách nhiệm|có trách nhiệm|có nhiệm vụ|tham mưu|tổ chức|chỉ đạo|triển khai|tập trung|cần|phải|được|là|có|sẽ|đã",
);
/** What a name may hold up to the colon behind it: no part in the work, no sentence. */
const TO_COLON = upTo(says`:|;|.|'('|/ | ${PART} | #`, 9);
/** "…: xây dựng kế hoạch", and not "Hội đồng họp, bỏ phiếu: dự kiến tháng 4". */
const COLON_TO_DEED = says`: !(dự kiến | hoàn thành | bắt đầu | kết thúc) ${VERB}`;
/** "Phòng Đào tạo nhắc sinh viên: đợt 1 …": so many words of no known kind before a colon behind which nothing is done. */
const MOST_UNSURE = 2;
const COLON = word(":");
/** A deed right behind a name, or behind a comma. */
const BEGINS_DEED = says`,? ${VERB}`;

/** "Phòng Kiểm tra, giám sát và Thi hành kỷ luật: …": what stands before a colon and tells of no part in the work is a name. */
function upToColon(tokens: Tokens, body: BodyMention): BodyMention {
  const end = BEGINS_DEED(tokens, body.end) === null ? null : TO_COLON(tokens, body.end);
  const isName = end !== null && !body.plural && COLON_TO_DEED(tokens, end) !== null;
  return isName ? { ...body, end } : body;
}

/** "Viettel Kỳ Anh": a name of no known kind, among others. */
const PROPER_NAME = place(says`CAPITAL{5}`);
/** "Sở A, Sở B, Sở C... tổ chức": others besides, by no name. */
const ETC = says`(… | . ~ . ~ .) &SMALL`;
const MOST_SUBJECTS = 12;
/** "Đồng chí Phó Bí thư Đảng ủy": a person by office, and by no name. */
const HAS_OFFICE_ALONE = says`${PERSON} ${OFFICE_HELD}`;

/** "Phòng A và Phòng B xây dựng …": the first leads, the others go with it; "Các phòng, ban và UBND các xã xây dựng …": all of them do it. */
function readSeveralSubjects(passage: Passage, first: BodyMention): Doer | null {
  const { tokens, known } = passage;
  const names = [nameOf(passage, first)];
  let [end, last] = [first.end, first.end];
  // "Các cơ quan và Ban Công tác Mặt trận thôn gửi …": one of its own name among others
  let isJoint = false;
  do {
    const next = JOIN(tokens, end);
    const named = next === null ? null : readBody(tokens, next, known);
    const body = named ?? (next === null ? null : readAt(PROPER_NAME, tokens, next)?.value);
    if (!body) return null;
    if (!named && first.plural) {
      // "Các xã, phường Quế Lâm, Phương Bình tổ chức …": places of one list
      names.splice(0, names.length, nameOf(passage, { ...first, end: body.end }));
      end = body.end;
      continue;
    }
    const isBesides =
      PERSON(tokens, first.start) !== null &&
      tokens[end]?.text === "," &&
      OFFICE_HELD(tokens, body.start) !== null;
    // "Đồng chí Lưu Gia Bảo, Phó Bí thư Đoàn phường": what the person is besides; "Đồng chí Ủy viên Ban Thường vụ, Chủ tịch UBND xã": one person by two offices.
    if (!isBesides) names.push(nameOf(passage, body));
    else if (HAS_OFFICE_ALONE(tokens, first.start) !== null)
      names.splice(0, 1, nameOf(passage, { start: first.start, end: body.end }));
    const isNamed = !first.plural || SEVERAL_OF(tokens, body.start) === null;
    isJoint ||= !isCollective(tokens, body.start) && isNamed;
    last = body.end;
    end = afterRemark(passage, ETC(tokens, body.end) ?? body.end);
  } while (DEED(tokens, end) === null && names.length <= MOST_SUBJECTS);
  const areAll = areHeadsOfAll(names) || (first.plural && !isJoint);
  const whole = nameOf(passage, { start: first.start, end: last });
  return doerOf(areAll ? [whole] : names, isJoint && !areAll, tokens[end]);
}
