import { Phrases } from "../text/phrases";
import {
  among,
  CAPITAL,
  oneOf,
  phrase,
  place,
  readAt,
  type Rule,
  SMALL,
  token,
  upTo,
  WORD,
  word,
} from "../text/rules";
import { says } from "../text/says";
import type { Token, Tokens } from "../text/tokens";
import { JOIN, listBodies, nameOf, type Passage } from "./body-list";
import { OUTSIDE, VERBS, VERB } from "./lexicon";
import { isInitials } from "./met-names";
import { BEHIND_PROPER_NAME, FIELD, HEAD, OFFICE_HELD, PERSON } from "./name-steps";
import { isCollective, readBody, readSureBody, SEVERAL_OF, type BodyMention } from "./read-body";
import { readUnits, readOffices } from "./read-units";
import { SUPPORT_WORDS } from "./support";

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

/** "Ban bầu cử: thành lập …": the body is what is set up, and not who does it. */
const FOUNDED = says`thành lập | kiện toàn | được|do`;
/** "Các bộ, trong phạm vi chức năng, nhiệm vụ được giao, xây dựng …": stands between who acts and the deed. */
export const IN_VIEW_OF = new Phrases(
  "trong phạm vi|căn cứ|trên cơ sở|theo chức năng|theo nhiệm vụ|theo lĩnh vực|theo phân công|theo thẩm quyền|tùy theo|với vai trò|với tư cách",
);
/** What shows that something is said of a name: a colon, ", xây dựng …", a verb; not "của", "về", "tại". */
const DEED = says`
  : !${FOUNDED}
  | , !có ${VERB}
  | ,? ${phrase(IN_VIEW_OF)}
  | theo dõi
  | cho phép|học|nghỉ|trẻ|ý
  | !${among("của về cho tại theo trong với và ở đến khóa nhiệm trước sau chưa")} WORD
`;
/** "Đề nghị UBND các xã: kiện toàn …": who is asked does it, whatever it is. */
export const ASKED_DEED = says`: | ${DEED}`;

/** What surely stands outside of the name before it. */
const SETTLES = says`
  :|'('|- | , !${VERB} | ${VERB} | !${FIELD} ${phrase(OUTSIDE)}
`;
/** How far into a sentence who acts is looked for, in tokens. */
export const FARTHEST_SUBJECT = 30;

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
  const found = [body, ...(sure && sure.end < body.end && !isJoined ? [sure] : [])].find(
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

const INITIALS = token(({ raw }) => isInitials(raw));
/** The most that brackets tell of a name, in tokens. */
export const LONGEST_BRACKET = 14;
const BRACKET = says`'(' ${upTo(word(")"), LONGEST_BRACKET)} ')'`;
/** "(Ban TCKT)", "(Cơ quan thường trực)", "(do đồng chí A làm trưởng ban) chỉ đạo": what a name is called or is besides. */
const SHORT_NAME = says`
  ${BRACKET} &(: | ${DEED})
  | &('(' ${OFFICE_HELD}) ${BRACKET}
  | '(' ${upTo(says`${INITIALS} ')'`, LONGEST_BRACKET - 3)}? ${INITIALS} ')'
`;
/** "Đ/c Trần Thị Hoa, UVBTV: …", "Đ/c Trần Văn Bình - Chủ nhiệm UBKT: …": what a person is besides. */
const TITLE = says`
  (, !${HEAD} | ${BEHIND_PROPER_NAME} , &${OFFICE_HELD} | -)
  ${token(({ kind, text }) => kind === "word" || text === ",")}{12} &:
`;
const APPOSED = says`- ${OFFICE_HELD}`;

/** Index after what a name is told of besides: its short name in brackets, or "- Cơ quan thường trực Ban Chỉ đạo". */
function afterRemark({ tokens, known }: Passage, index: number): number {
  const end = SHORT_NAME(tokens, index) ?? index;
  const title = TITLE(tokens, end);
  if (title !== null) return title;
  const held = APPOSED(tokens, end);
  // "Đồng chí A - Ủy viên Ban Thường vụ Đoàn phường"
  const beside = held === null ? null : (readBody(tokens, end + 1, known) ?? readBody(tokens, held, known));
  return beside?.end ?? end;
}

function opensSubject(tokens: Tokens, index: number): boolean {
  return (
    CAPITAL(tokens, index) !== null ||
    SOMEBODY(tokens, index) !== null ||
    isCollective(tokens, index) ||
    PEOPLE_ALONE(tokens, index) !== null
  );
}

/** "với vai trò là chủ đầu tư,": as what somebody acts, in front of who it is. */
const AS_WHAT = says`với (vai trò | tư cách) ${upTo(word(","), 14)} ,`;
const FIRST_PART = says`'(' # ')'`;
const FARTHEST_TOPIC = 90;
const TOPIC = word("về");

/** "Về nạo vét luồng: Sở Xây dựng rà soát …": a topic stands before the sentence. */
export function readTopicSubject(passage: Passage): Doer | null {
  const { tokens } = passage;
  const farthest = TOPIC(tokens, 0) === null ? FARTHEST_SUBJECT : FARTHEST_TOPIC;
  const colon = tokens.slice(0, farthest).findIndex((sign) => sign.text === ":");
  // "Đối với các thôn: (1) Trưởng thôn họp …"
  const start = oneOf(FIRST_PART, AS_WHAT)(tokens, colon + 1) ?? colon + 1;
  if (colon < 1 || !opensSubject(tokens, start)) return null;
  // "Công an, Quân sự phường: mỗi đơn vị cử …": those who act stand before the colon.
  if (listBodies(passage, 0).end === colon) return null;
  const found = readSubject(passage, start);
  const at = tokens.findIndex((each) => each.start === found?.deedStart);
  return found && VERBS.at(tokens, at) ? found : null;
}

/** "TCKT chủ trì …": a body called by its initials alone, where a verb follows. */
const CALLED_BY_INITIALS = place(says`!không ${INITIALS} !${INITIALS} &${VERB}`);
/** A person by name: "Ông Đặng Quốc Huy - Trưởng phòng: …", "giao chị Trần Thị Nhàn", "Thầy Hiệu trưởng Trần Văn Dũng". */
export const SOMEBODY = says`${PERSON} (phó? hiệu trưởng)? CAPITAL{6}`;
const CALLED_BY_NAME = place(SOMEBODY);

const PEOPLE_ALONE = phrase(
  "nhà trường|cơ sở giáo dục|cơ sở đào tạo|cơ sở y tế|cơ sở khám bệnh , chữa bệnh|cơ sở kinh doanh|cơ sở sản xuất|người đứng đầu|người đứng đầu cơ sở giáo dục|người đứng đầu cơ quan , đơn vị|người đứng đầu đơn vị|giáo viên được phân công|người ứng cử|tổ trưởng|tổ phó|cố vấn học tập|thí sinh|sinh viên|học sinh|chủ đầu tư|nhà thầu|đoàn viên|hội viên|chủ hộ|hộ gia đình",
);
const MUST = says`phải|cần | (có|chịu trách nhiệm)`;
/** "Người được giới thiệu ứng cử phải …", "…, thí sinh phải …": people told by what they are, where they have to do something. */
const CALLED_BY_KIND = place(says`
  ${PEOPLE_ALONE} &${VERB}
  | (${PEOPLE_ALONE} | người | thương nhân) ${upTo(MUST, 9, WORD)}? &(${MUST} ${VERB} | có|chịu trách nhiệm)
`);
const TOLD = says`${MUST} | '('`;
/** "Cơ quan chủ trì soạn thảo văn bản phải …": called by what it does. */
const CALLED_BY_DEED = place(says`^ (cơ quan | đơn vị | người đứng đầu) ${upTo(TOLD, 9, SMALL)} &${TOLD}`);
/** "Tỉnh Hà Nam: bàn giao …", "Thành phố khẩn trương …": a place that acts. */
const CALLED_BY_PLACE = place(says`
  ^ (tỉnh | thành phố) CAPITAL CAPITAL{3}? &(: ${VERB})
  | ^ &CAPITAL (tỉnh | thành phố) !có|là|được|đã|sẽ &${VERB}
  | <, (tỉnh | thành phố) CAPITAL CAPITAL{3}? &(cần|phải ${VERB})
`);
const CALLED = oneOf(CALLED_BY_INITIALS, CALLED_BY_NAME, CALLED_BY_DEED, CALLED_BY_PLACE, CALLED_BY_KIND);

function readCalled(tokens: Tokens, index: number): BodyMention | null {
  const found = readAt(CALLED, tokens, index)?.value;
  return found ? { ...found, plural: false } : null;
}

/** "Viettel Kỳ Anh": a name of no known kind, among others. */
const PROPER_NAME = place(says`CAPITAL{5}`);
const MOST_SUBJECTS = 12;

/** "Các phòng, ban và UBND các xã xây dựng …": the first leads, the others go with it. */
function readSeveralSubjects(passage: Passage, first: BodyMention): Doer | null {
  const { tokens, known } = passage;
  const names = [nameOf(passage, first)];
  let end = first.end;
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
    // "Đồng chí Lưu Gia Bảo, Phó Bí thư Đoàn phường": what the person is besides.
    if (PERSON(tokens, first.start) === null || OFFICE_HELD(tokens, body.start) === null)
      names.push(nameOf(passage, body));
    const isNamed = !first.plural || SEVERAL_OF(tokens, body.start) === null;
    isJoint ||= !isCollective(tokens, body.start) && isNamed;
    end = afterRemark(passage, body.end);
  } while (DEED(tokens, end) === null && names.length <= MOST_SUBJECTS);
  return doerOf(names, isJoint, tokens[end]);
}

const FRONTED = among(
  "kết sau trước trong căn trên khi để từ đến hàng hằng chậm định vào ngay nhằm ngày tháng quý năm đầu cuối giữa tuần sáng chiều theo",
);
const TIME_IN_FRONT = says`ngay|trước|chậm|vào|ngày|tháng|quý|tuần`;
const BEHIND_COMMA = says`<,`;
/** "Trước ngày 15/3/2026 | Công an xã lập …": right behind a time that heads the sentence. */
const BEHIND_TIME = says`<(/ #) | <(năm #) | <(tháng #) | <(quý #) | <(quý i|ii|iii|iv)`;
const LEAVES_CLAUSE = says`${phrase(SUPPORT_WORDS)} | ; | . &CAPITAL`;

/** "hằng tuần theo dõi …": the deed stands right behind its rhythm. */
const RHYTHM_OF_DEED = says`(hằng|hàng ngày|tuần|tháng|quý|năm | định kỳ) ${VERB}`;
const OF_WHAT = says`đối với`;
const THEREFORE = says`do|vì|bên đó|vậy|cạnh`;
/** "Trường hợp phát hiện vi phạm, Sở A báo cáo …" */
const IN_CASE = says`trường hợp`;
/** What may go on for long before who acts is named. */
const LONG_IN_FRONT = says`${phrase(IN_VIEW_OF)} | để|khi|nhằm | ${IN_CASE}`;

/** "Bước 1: Căn cứ chỉ tiêu, Ban A …", "Phúc khảo: Trong thời hạn 03 ngày, thí sinh …" */
const STAGE = says`bước|đợt|vòng # :|. | giai đoạn # :|. | ${upTo(word(":"), 6, WORD)} : &(trong thời|vòng)`;

/** "Đối với các nhiệm vụ của năm 2025, các sở …": a clause in front that names nobody. */
function isFronted({ tokens, known }: Passage): boolean {
  const what = OF_WHAT(tokens, 0);
  if (what !== null) return readBody(tokens, what, known) === null;
  return oneOf(FRONTED, AS_WHAT, THEREFORE, IN_CASE)(tokens, STAGE(tokens, 0) ?? 0) !== null;
}

/** The subject after a fronted clause: "Sau Đại hội của 2 quận, huyện điểm, Ban Thường vụ … tổ chức rút kinh nghiệm". */
export function readLaterSubject(passage: Passage): Doer | null {
  const { tokens, known } = passage;
  if (!isFronted(passage)) return null;
  if (RHYTHM_OF_DEED(tokens, 0) !== null) return null;
  const comma = tokens.findIndex(({ text }) => text === ",");
  // "Ngay sau hội nghị, gửi biên bản đến UBND, …": the deed stands behind the time, and nobody does.
  const isDeed = VERBS.at(tokens, comma + 1) && !IN_VIEW_OF.at(tokens, comma + 1);
  if (TIME_IN_FRONT(tokens, 0) !== null && isDeed) return null;
  const farthest = LONG_IN_FRONT(tokens, 0) !== null ? FARTHEST_TOPIC : FARTHEST_SUBJECT;
  for (let index = STAGE(tokens, 0) ?? 1; index < Math.min(tokens.length, farthest); index += 1) {
    if (LEAVES_CLAUSE(tokens, index) !== null) return null;
    const isOpen = BEHIND_TIME(tokens, index) !== null && opensSubject(tokens, index);
    const found = isOpen || BEHIND_COMMA(tokens, index) !== null ? readSubject(passage, index) : null;
    if (found) return found;
    // "các cơ quan, đơn vị có liên quan": a comma inside a list begins no sentence.
    if (isCollective(tokens, index)) index = Math.max(index, (readBody(tokens, index, known)?.end ?? 0) - 1);
  }
  return null;
}
