import { Phrases } from "../text/phrases";
import {
  among,
  CAPITAL,
  oneOf,
  phrase,
  place,
  readAt,
  type Rule,
  SIGN,
  token,
  upTo,
  word,
  WORD,
} from "../text/rules";
import { says } from "../text/says";
import type { Token } from "../text/tokens";
import { bodiesBetween, JOIN, listBodies, nameOf, passageOf, type BodyList, type Passage } from "./body-list";
import type { KnownNames } from "./known-names";
import { FUNCTION_WORDS, VERBS } from "./lexicon";
import { isInitials } from "./met-names";
import { BEHIND_PROPER_NAME, FIELD, HEAD, OFFICE_HELD, PERSON } from "./name-steps";
import { isCollective, readBody, readSureBody, type BodyMention } from "./read-body";
import { readUnits, readOffices } from "./read-units";

/** Who does a task, as its sentence says. */
export interface Roles {
  /** The body in charge, in the plan's words, or null where the sentence names none. */
  readonly lead: string | null;
  readonly support: readonly string[];
  /** Units the sentence names as the doers. */
  readonly units: readonly string[];
  /** Bodies the sentence sets up ("thành lập Tổ công tác …"). */
  readonly founded: readonly string[];
  /** Whether the sentence names several doers side by side and says of none that it leads. */
  readonly isJoint: boolean;
  /** Whether no known word shows where the name that leads ends. */
  readonly isUnsettled: boolean;
  /** The supporter behind whom more of the list may stand that was not read, or words that were read as none. */
  readonly cutSupport: string | null;
  /** Where what is done begins, as an offset in the sentence; 0 where no doer stands first. */
  readonly deedStart: number;
}

const CHARGES = new Phrases(
  "giao cho|giao|phân công|kính đề nghị|đề nghị|yêu cầu|ủy quyền cho|ủy quyền|chỉ định|do|riêng đối với|đối với|riêng",
);
const SUPPORT_WORDS = new Phrases(
  "phối hợp với|phối hợp cùng|phối hợp chặt chẽ với|phối hợp chặt chẽ , quyết liệt với|phối hợp chặt chẽ , hiệu quả với|phối hợp chặt chẽ , kịp thời với|phối hợp chặt chẽ , thường xuyên với|phối hợp chặt chẽ cùng|phối hợp thường xuyên với|phối hợp đồng bộ với|phối hợp hiệu quả với|phối hợp kịp thời với|phối hợp tốt với|phối kết hợp với|cùng với|chủ trì cùng|chủ trì , cùng với|chủ trì , cùng|phối hợp",
);
/** "Đ/c Trần Thị Hoa, UVBTV: …", "Đ/c Trần Văn Bình - Chủ nhiệm UBKT: …": what a person is besides. */
const TITLE = says`
  (, !${HEAD} | ${BEHIND_PROPER_NAME} , &${OFFICE_HELD} | -)
  ${token(({ kind, text }) => kind === "word" || text === ",")}{12} &:
`;
const APPOSED = says`- ${OFFICE_HELD}`;
/** "Ban bầu cử: thành lập …": the body is what is set up, and not who does it. */
const FOUNDED = new Phrases("thành lập|kiện toàn|được|do");
/** "Các bộ, trong phạm vi chức năng, nhiệm vụ được giao, xây dựng …": stands between who acts and the deed. */
const IN_VIEW_OF = new Phrases(
  "trong phạm vi|căn cứ|trên cơ sở|theo chức năng|theo nhiệm vụ|theo lĩnh vực|theo phân công|theo thẩm quyền|tùy theo",
);
/** What shows that something is said of a name: a colon, ", xây dựng …", a verb; not "của", "về", "tại". */
const DEED = says`
  : !${phrase(FOUNDED)}
  | , !có ${phrase(VERBS)}
  | ,? ${phrase(IN_VIEW_OF)}
  | theo dõi
  | cho phép|học|nghỉ|trẻ|ý
  | !${among("của về cho tại theo trong với và ở đến khóa nhiệm trước sau")} ${WORD}
`;

/** A deed right behind a name, or behind a comma. */
const BEGINS_DEED = says`,? ${phrase(VERBS)}`;

const OUTSIDE = phrase(
  "theo dõi|cho phép|học|nghỉ|trẻ|ý|thường xuyên|khẩn trương|định kỳ|hằng|hàng|mỗi|đã|đang|không|chưa|nào|theo|nếu|khi|trước|sau|trong|tại|về|với|và|căn cứ|trên cơ sở|cùng|cũng|vẫn|chỉ|nên|tiếp tục|lần lượt|chậm nhất|ngay|trực tiếp|chính|chung|luôn",
);
/** What surely stands outside of the name before it. */
const SETTLES = says`
  :|'('|- | , !${phrase(VERBS)} | ${phrase(VERBS)} | !${FIELD} ${OUTSIDE}
`;

const SETS_UP = says`thành lập`;
const FARTHEST_SUBJECT = 30;
const MOST_SUBJECTS = 12;
const LONGEST_BRACKET = 14;

/** Reads lead, support and doers out of a task's sentence. */
export function readRoles(sentence: string, known?: KnownNames): Roles {
  const passage = passageOf(sentence, known);
  const doer = readDoer(passage);
  const helping = bodiesBetween(passage, 1, BEHIND_SUPPORT, ANYWHERE);
  const support = [...(doer?.support ?? []), ...helping.names, ...readHelpers(passage)];
  return {
    lead: doer?.lead ?? null,
    units: doer?.units ?? [],
    support: support.filter((name, index) => name !== doer?.lead && support.indexOf(name) === index),
    founded: readFounded(passage),
    isJoint: doer?.isJoint ?? false,
    isUnsettled: doer?.isUnsettled ?? false,
    cutSupport: cutSupportOf(passage, helping),
    deedStart: doer?.deedStart ?? 0,
  };
}

type Doer = Omit<Roles, "founded" | "cutSupport">;

function readDoer(passage: Passage): Doer | null {
  return (
    readTopicSubject(passage) ??
    readCharging(passage, readSubject(passage, 0)) ??
    readLaterSubject(passage) ??
    readCharge(passage) ??
    readBehindDeed(passage)
  );
}

/** Bodies that do something together: the first leads; what they do begins at a token, or is not told apart. */
function doerOf([lead, ...support]: readonly string[], isJoint: boolean, deed?: Token): Doer | null {
  if (lead === undefined) return null;
  return { lead, support, units: [], isJoint, isUnsettled: false, deedStart: deed?.start ?? 0 };
}

/** A body at an index that something is said about: a verb or a colon follows. */
function readSubject(passage: Passage, index: number, deed: Rule = DEED): Doer | null {
  const { text, tokens, known } = passage;
  const units = readUnits(text, tokens, index);
  if (units && units.names.length > 1 && deed(tokens, units.end) !== null) {
    const deedStart = tokens[units.end]?.start ?? 0;
    return { lead: null, support: [], units: units.names, isJoint: false, isUnsettled: false, deedStart };
  }
  const offices = readOffices(text, tokens, index);
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
  const isSettled = SETTLES(tokens, at) !== null || known.holds(tokens.slice(index, found.end));
  return doer && { ...doer, isUnsettled: !isSettled };
}

const PART = phrase(
  "chủ trì|phối hợp|phụ trách|thực hiện|chịu trách nhiệm|có trách nhiệm|có nhiệm vụ|tham mưu|tổ chức|chỉ đạo|triển khai|tập trung|cần|phải|được|là|có|sẽ|đã",
);
/** What a name may hold up to the colon behind it: no part in the work, no sentence. */
const TO_COLON = upTo(says`:|;|.|'('|/ | ${PART} | #`, 9);

/** "…: xây dựng kế hoạch", and not "Hội đồng họp, bỏ phiếu: dự kiến tháng 4". */
const COLON_TO_DEED = says`: !(dự kiến | hoàn thành | bắt đầu | kết thúc) ${phrase(VERBS)}`;

/** "Phòng Kiểm tra, giám sát và Thi hành kỷ luật: …": what stands before a colon and tells of no part in the work is a name. */
function upToColon(tokens: readonly Token[], body: BodyMention): BodyMention {
  const end = BEGINS_DEED(tokens, body.end) === null ? null : TO_COLON(tokens, body.end);
  const isName = end !== null && !body.plural && COLON_TO_DEED(tokens, end) !== null;
  return isName ? { ...body, end } : body;
}

/** Index after what a name is told of besides: its short name in brackets, or "- Cơ quan thường trực Ban Chỉ đạo". */
function afterRemark({ tokens, known }: Passage, index: number): number {
  const end = SHORT_NAME(tokens, index) ?? index;
  const title = TITLE(tokens, end);
  if (title !== null) return title;
  const beside = APPOSED(tokens, end) === null ? null : readBody(tokens, end + 1, known);
  return beside?.end ?? end;
}

const FIRST_PART = says`'(' # ')'`;

/** "Về nạo vét luồng: Sở Xây dựng rà soát …": a topic stands before the sentence. */
function readTopicSubject(passage: Passage): Doer | null {
  const { tokens } = passage;
  const colon = tokens.slice(0, FARTHEST_SUBJECT).findIndex((sign) => sign.text === ":");
  // "Đối với các thôn: (1) Trưởng thôn họp …"
  const start = FIRST_PART(tokens, colon + 1) ?? colon + 1;
  if (colon < 1 || (CAPITAL(tokens, start) === null && !isCollective(tokens, start))) return null;
  // "Công an, Quân sự phường: mỗi đơn vị cử …": those who act stand before the colon.
  if (listBodies(passage, 0).end === colon) return null;
  const found = readSubject(passage, start);
  const at = tokens.findIndex(({ start }) => start === found?.deedStart);
  return found && VERBS.at(tokens, at) ? found : null;
}

const INITIALS = token(({ raw }) => isInitials(raw));
/** "TCKT chủ trì …": a body called by its initials alone, where a verb follows. */
const CALLED_BY_INITIALS = place(says`${INITIALS} !${INITIALS} &${phrase(VERBS)}`);

/** "Ông Đặng Quốc Huy - Trưởng phòng: …", "giao chị Trần Thị Nhàn". */
const CALLED_BY_NAME = place(says`${PERSON} ${CAPITAL} ${CAPITAL}{5}`);

const MUST = says`phải | (có|chịu trách nhiệm) | '('`;
const SMALL_WORD = token(({ kind, raw }) => kind === "word" && /^\p{Ll}/u.test(raw));
/** "Cơ quan chủ trì soạn thảo văn bản phải …": called by what it does. */
const CALLED_BY_DEED = place(
  says`^ (cơ quan | đơn vị | người đứng đầu) ${upTo(MUST, 9, SMALL_WORD)} &${MUST}`,
);

function readCalled(tokens: readonly Token[], index: number): BodyMention | null {
  const found = readAt(oneOf(CALLED_BY_INITIALS, CALLED_BY_NAME, CALLED_BY_DEED), tokens, index)?.value;
  return found ? { ...found, plural: false } : null;
}

const BRACKET = says`'(' ${upTo(word(")"), LONGEST_BRACKET)} ')'`;
/** "(Ban TCKT)", "(Cơ quan thường trực)", "(do đồng chí A làm trưởng ban) chỉ đạo": what a name is called or is besides. */
const SHORT_NAME = says`
  ${BRACKET} &(: | ${DEED})
  | &('(' ${OFFICE_HELD}) ${BRACKET}
  | '(' ${upTo(says`${INITIALS} ')'`, LONGEST_BRACKET - 3)}? ${INITIALS} ')'
`;

/** "Viettel Kỳ Anh": a name of no known kind, among others. */
const PROPER_NAME = place(says`${CAPITAL}{5}`);

/** "Các phòng, ban và UBND các xã xây dựng …": the first leads, the others go with it. */
function readSeveralSubjects(passage: Passage, first: BodyMention): Doer | null {
  const { tokens, known } = passage;
  const names = [nameOf(passage, first)];
  let end = first.end;
  do {
    const next = JOIN(tokens, end);
    const body =
      next === null ? null : (readBody(tokens, next, known) ?? readAt(PROPER_NAME, tokens, next)?.value);
    if (!body) return null;
    // "Đồng chí Lưu Gia Bảo, Phó Bí thư Đoàn phường": what the person is besides.
    if (PERSON(tokens, first.start) === null || OFFICE_HELD(tokens, body.start) === null)
      names.push(nameOf(passage, body));
    end = afterRemark(passage, body.end);
  } while (DEED(tokens, end) === null && names.length <= MOST_SUBJECTS);
  return doerOf(names, !first.plural, tokens[end]);
}

/** "Đề nghị UBND các xã: kiện toàn …": who is asked does it, whatever it is. */
const ASKED_DEED = says`: | ${DEED}`;
/** "Giao Sở A trước ngày 15/11 kiểm tra …". */
const ASKED_TIME = says`trước|trong|chậm|từ ${WORD}`;

/** The body that is charged from an index on ("giao Sở Y tế …"), or null. */
function readChargedAt(passage: Passage, index: number): Doer | null {
  const words = CHARGES.at(passage.tokens, index);
  const isMeeting = passage.tokens[index + 1]?.raw === "ban";
  if (!words || words[0] === "do" || isMeeting) return null;
  const at = index + words.length;
  return readSubject(passage, at, ASKED_DEED) ?? readSubject(passage, at, ASKED_TIME);
}

/** Who a line that introduces a list asks to act: the last body that it "asks", "requires" or "charges". */
export function readAsked(sentence: string, known: KnownNames): Pick<Roles, "lead" | "support"> | null {
  const passage = passageOf(sentence, known);
  for (let index = passage.tokens.length - 1; index >= 0; index -= 1) {
    const found = readChargedAt(passage, index);
    if (found && found.lead !== null) return { lead: found.lead, support: found.support };
  }
  return null;
}

const HANDS_ON = says`(cũng | đã | tiếp tục)? giao`;

/** "UBND huyện giao Phòng Y tế chủ trì …": who is charged does it, and not who charges. */
function readCharging(passage: Passage, subject: Doer | null): Doer | null {
  const at = passage.tokens.findIndex(({ start }) => start === subject?.deedStart);
  const end = at > 0 ? HANDS_ON(passage.tokens, at) : null;
  return (end === null ? null : readChargedAt(passage, end - 1)) ?? subject;
}

const WITHIN_SENTENCE = word("giao", "phân");

function readCharge(passage: Passage): Doer | null {
  const { tokens } = passage;
  for (let index = 0; index < Math.min(tokens.length, FARTHEST_SUBJECT); index += 1) {
    const found =
      index === 0 || WITHIN_SENTENCE(tokens, index) !== null ? readChargedAt(passage, index) : null;
    if (found) return found;
  }
  return null;
}

const FRONTED = among(
  "kết sau trước trong căn trên khi để từ đến hàng hằng chậm định vào ngay nhằm ngày tháng quý năm đầu cuối giữa tuần sáng chiều theo",
);
const TIME_IN_FRONT = says`ngay|trước|chậm|vào|ngày|tháng|quý|tuần`;
const BEHIND_COMMA = says`<,`;
const LEAVES_CLAUSE = says`${phrase(SUPPORT_WORDS)} | ; | . &${CAPITAL}`;

/** "Chậm nhất là ngày 30 tháng 6 năm 2026 | các cơ quan phải …": several who act, right behind a day. */
function behindDay(tokens: readonly Token[], index: number): number | null {
  const isBehind = tokens[index - 1]?.kind === "number" && tokens[index]?.kind === "word";
  return isBehind && isCollective(tokens, index) ? index : null;
}

/** The subject after a fronted clause: "Sau Đại hội của 2 quận, huyện điểm, Ban Thường vụ … tổ chức rút kinh nghiệm". */
function readLaterSubject(passage: Passage): Doer | null {
  const { tokens, known } = passage;
  if (FRONTED(tokens, 0) === null) return null;
  const comma = tokens.findIndex(({ text }) => text === ",");
  // "Ngay sau hội nghị, gửi biên bản đến UBND, …": the deed stands behind the time, and nobody does.
  if (TIME_IN_FRONT(tokens, 0) !== null && VERBS.at(tokens, comma + 1)) return null;
  for (let index = 1; index < Math.min(tokens.length, FARTHEST_SUBJECT); index += 1) {
    if (LEAVES_CLAUSE(tokens, index) !== null) return null;
    const opens = BEHIND_COMMA(tokens, index) ?? behindDay(tokens, index);
    const found = opens === null ? null : readSubject(passage, index);
    if (found) return found;
    // "các cơ quan, đơn vị có liên quan": a comma inside a list begins no sentence.
    if (isCollective(tokens, index)) index = Math.max(index, (readBody(tokens, index, known)?.end ?? 0) - 1);
  }
  return null;
}

const HELPING = says`phối hợp (thực hiện)?`;
/** What a body does that is named behind its deed: "… do Sở Y tế thực hiện", "… (Sở Y tế chủ trì)". */
const ITS_PART = says`
  ${phrase("chủ trì|là đầu mối|làm đầu mối|chịu trách nhiệm|thực hiện|phụ trách|đảm nhiệm|tổ chức thực hiện|chuẩn bị|tham mưu")}
  | ${HELPING} !($ | .|;|,|')')
`;
/** "do Sở Y tế", "(Sở Y tế", ". Các tổ trưởng": where a name may stand that leads. */
const NAMES_LEAD = says`<do | <'('|. &${CAPITAL}`;

const TIME_AHEAD = says`&${among("tháng quý ngày tuần trước từ trong xong hoàn thời chậm hạn")}`;
/** "tháng 6", "trình UBND tỉnh trước 15/5" behind a name in brackets. */
const TIME_AFTER = says`${TIME_AHEAD} | trình|gửi|nộp|báo ${upTo(TIME_AHEAD, 5, WORD)}? ${TIME_AHEAD}`;
/** Where brackets close, or a time stands in them behind the name: "(Ban Tuyên giáo - tháng 6)". */
const CLOSES = says`')' ($ | &${SIGN}) | -|,|;|: ${TIME_AFTER}`;
/** "gửi UBND tỉnh (Sở Nội vụ)": who receives it, and through whom. */
const IN_BRACKETS = says`<'('`;
const RECEIVES = says`<gửi|về|trình|cáo|cho|với|tới|đến|cùng`;

/** Whether brackets tell more of the name behind which they open: its short name, or through whom it receives something. */
function tellsOfName({ tokens, known }: Passage, inside: number): boolean {
  const end = inside - 1;
  for (let index = Math.max(0, end - LONGEST_BRACKET); index < end; index += 1)
    if (CAPITAL(tokens, index) !== null && readBody(tokens, index, known)?.end === end)
      return RECEIVES(tokens, index) !== null || isShortFor(tokens, inside, index, end);
  return false;
}

/** Whether the initials in brackets can be those of a name: "Ban Tổ chức - Kiểm tra (TCKT)", not "Điều lệ Công đoàn (UBKT)". */
function isShortFor(tokens: readonly Token[], inside: number, start: number, end: number): boolean {
  const initials = tokens.slice(inside, inside + 2).find(({ raw }) => isInitials(raw))?.text;
  const letters = tokens.slice(start, end).map(({ text }) => text.charAt(0));
  let at = 0;
  for (const letter of letters) if (letter === initials?.charAt(at)) at += 1;
  return initials !== undefined && at === initials.length;
}

/** "Đại hội điểm: Chi bộ Quân sự": whose congress it is. */
const CONGRESS = says`(tổ chức)? đại hội`;
const BEHIND_COLON = says`<: &${CAPITAL}`;
const LEAVES_TIME = says`$ | ,|;|'('|. | phối hợp`;
const BEHIND_END = says`<.|- !^ &${CAPITAL}`;
const STANDS_ALONE = says`$ | .|;|, $`;

/**
 * Bodies that are named behind the deed: "… do Sở Y tế thực hiện"; "Phát động thi đua (Ban Tuyên giáo), …", brackets that
 * hold bodies and nothing else; "Ký cam kết: P. Kỹ thuật, xong 31/01", bodies behind a colon, and nothing after them but a
 * time; "Tổ chức tập huấn (trước 20/8). Phòng Nghiệp vụ.", bodies that close the text by themselves.
 */
function readBehindDeed(passage: Passage): Doer | null {
  const inBrackets: Rule = (tokens, index) =>
    IN_BRACKETS(tokens, index) !== null && !tellsOfName(passage, index) ? index : null;
  const isCongress = CONGRESS(passage.tokens, 0) !== null;
  const places: readonly (readonly [Rule, Rule])[] = [
    [NAMES_LEAD, ITS_PART],
    [inBrackets, CLOSES],
    ...(isCongress
      ? []
      : ([
          [BEHIND_COLON, LEAVES_TIME],
          [BEHIND_END, STANDS_ALONE],
        ] as const)),
  ];
  for (const [opens, closes] of places) {
    const { names } = bodiesBetween(passage, 1, opens, closes);
    if (names.length > 0) return doerOf(names, names.length > 1);
  }
  return null;
}

function readFounded(passage: Passage): string[] {
  const { tokens, known } = passage;
  return tokens.flatMap((_, index) => {
    const end = SETS_UP(tokens, index);
    const body = end === null ? null : readBody(tokens, end, known);
    return body && !body.plural ? [nameOf(passage, body)] : [];
  });
}

const ANYWHERE: Rule = (_, index) => index;
/** "quy chế phối hợp với Bộ đội Biên phòng": what a thing is called, and not who helps. */
const THING = says`<việc | <(việc chủ trì ,) | <(quy chế | chương trình | kế hoạch | thỏa thuận | cơ chế | công tác | sự)`;
/** Behind "phối hợp với", "phối hợp với:". */
const BEHIND_SUPPORT: Rule = (tokens, index) => {
  const end = tokens[index - 1]?.text === ":" ? index - 1 : index;
  const words = SUPPORT_WORDS.before(tokens, end);
  return words && THING(tokens, end - words.length) === null ? index : null;
};

/** What may stand behind the last of several names: an end, what is done, what tells of it. */
const ENDS_LIST = says`
  $ | .|;|:|'('|')'|-|– | ,|và? ${phrase(VERBS)} | , # | !và (${among([...FUNCTION_WORDS].join(" "))} | ${OUTSIDE})
  | thanh tra
  | , !và|các (${among([...FUNCTION_WORDS].join(" "))} | ${OUTSIDE})
`;
const UP_TO_SIGN = upTo(says`${SIGN} | ${phrase(VERBS)}`, 6, WORD);

/** The supporter behind whom words of no known kind follow, or those words where no name is read at all; null where all is. */
function cutSupportOf(
  passage: Passage,
  { names, start, end }: BodyList & { readonly start: number },
): string | null {
  const { tokens, known, text } = passage;
  if (names.length > 0)
    return known.holds(tokens.slice(start, end)) || ENDS_LIST(tokens, end) !== null
      ? null
      : (names.at(-1) ?? null);
  const at = tokens.findIndex(
    (_, index) =>
      CAPITAL(tokens, index) !== null && (BEHIND_SUPPORT(tokens, index) ?? joinsLoosely(tokens, index)),
  );
  return at < 1 ? null : text.slice(tokens[at]?.start, tokens[(UP_TO_SIGN(tokens, at) ?? at + 4) - 1]?.end);
}

const WITH = says`<với`;
const FARTHEST_WITH = 8;

/** "phối hợp nhịp nhàng, ăn ý với Sở A": words of no known kind between who helps and that somebody does. */
function joinsLoosely(tokens: readonly Token[], index: number): number | null {
  const before = tokens.slice(Math.max(0, index - FARTHEST_WITH), index);
  const isNear = before.some(({ text }, at) => text === "phối" && before[at + 1]?.text === "hợp");
  return isNear ? WITH(tokens, index) : null;
}

const HELPS = says`${HELPING} ($ | &(${SIGN} | ${phrase(VERBS)}))`;

/** "Sở A chủ trì; Sở B, Sở C phối hợp: …": bodies that stand before their part in the work. */
function readHelpers(passage: Passage): readonly string[] {
  const areThere = passage.tokens.some((_, index) => HELPS(passage.tokens, index) !== null);
  return areThere ? bodiesBetween(passage, 1, says`<;|,|'('`, HELPS).names : [];
}
