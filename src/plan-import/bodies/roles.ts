import { Phrases } from "../text/phrases";
import { place, read } from "../text/reader";
import {
  ahead,
  behind,
  ending,
  oneOf,
  opening,
  optional,
  phrase,
  repeated,
  sequence,
  spelled,
  token,
  unless,
  upTo,
  word,
  WORD,
  type Rule,
} from "../text/rules";
import { tokenise, wordsBetween, type Token } from "../text/tokens";
import { NO_NAMES, type KnownNames } from "./known-names";
import { isInitials } from "./met-names";
import { isCollective, readBody, readSureBody, type BodyMention } from "./read-body";
import { readOffices } from "./read-offices";
import { readUnits } from "./read-units";
import { VERBS } from "./lexicon";
import { BEHIND_PROPER_NAME, HEAD, OFFICE_HELD } from "./name-steps";

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
  /** Where what is done begins, as an offset in the sentence; 0 where no doer stands first. */
  readonly deedStart: number;
}

const CHARGES = new Phrases(
  "giao cho|giao|phân công|kính đề nghị|đề nghị|yêu cầu|ủy quyền cho|ủy quyền|chỉ định|do|đối với",
);
const SUPPORT_WORDS = new Phrases(
  "phối hợp với|phối hợp cùng|phối hợp chặt chẽ với|phối kết hợp với|cùng với|phối hợp",
);
/** "Đ/c Trần Thị Hoa, UVBTV: …", "Đ/c Trần Văn Bình - Chủ nhiệm UBKT: …": what a person is besides. */
const TITLE = sequence(
  oneOf(
    sequence(word(","), unless(HEAD)),
    sequence(BEHIND_PROPER_NAME, word(","), ahead(OFFICE_HELD)),
    word("-"),
  ),
  repeated(
    token(({ kind }) => kind === "word"),
    8,
  ),
  ahead(word(":")),
);
const APPOSED = sequence(word("-"), OFFICE_HELD);
/** "Ban bầu cử: thành lập …": the body is what is set up, and not who does it. */
const FOUNDED = new Phrases("thành lập|kiện toàn|được|do");
/** "Các bộ, trong phạm vi chức năng, nhiệm vụ được giao, xây dựng …": stands between who acts and the deed. */
const IN_VIEW_OF = new Phrases("trong phạm vi|căn cứ|trên cơ sở|theo chức năng|theo nhiệm vụ|tùy theo");
/** What shows that something is said of a name: a colon, ", xây dựng …", a verb; not "của", "về", "tại". */
const DEED = oneOf(
  sequence(word(":"), unless(phrase(FOUNDED))),
  sequence(word(","), unless(word("có")), phrase(VERBS)),
  sequence(optional(word(",")), phrase(IN_VIEW_OF)),
  sequence(word("theo"), word("dõi")),
  sequence(word("cho"), word("phép", "học", "nghỉ", "trẻ", "ý")),
  sequence(unless(word(..."của về cho tại theo trong với và ở đến khóa nhiệm trước sau".split(" "))), WORD),
);

const DOING =
  /^(?:thực hiện|phụ trách|đảm nhiệm|phối hợp(?!(?: thực hiện)?(?:[.;,)]|$))|tổ chức thực hiện|chuẩn bị|tham mưu)/;
const LEADING = /^(?:chủ trì|là đầu mối|làm đầu mối|chịu trách nhiệm)/;
const CAPITAL = token(({ raw }) => /^\p{Lu}/u.test(raw));
const SETS_UP = sequence(word("thành"), word("lập"));
/** "do Sở Y tế", "(Sở Y tế", ". Các tổ trưởng": where a name may stand that leads. */
const NAMES_LEAD = oneOf(word("do"), sequence(word("(", "."), ahead(CAPITAL)));
const LONGEST_DEED = 40;
const FARTHEST_SUBJECT = 30;
const MOST_SUPPORT = 12;
const LONGEST_BRACKET = 14;

/** Reads lead, support and doers out of a task's sentence. */
export function readRoles(sentence: string, known: KnownNames = NO_NAMES): Roles {
  const tokens = tokenise(sentence);
  const doer = readDoer(sentence, tokens, known);
  const founded = readFounded(sentence, tokens, known);
  const support = [
    ...(doer?.support ?? []),
    ...readBehind(phrase(SUPPORT_WORDS), sentence, tokens, known),
    ...readSupporting(sentence, tokens, known),
  ];
  return {
    lead: doer?.lead ?? null,
    units: doer?.units ?? [],
    support: support.filter((name, index) => name !== doer?.lead && support.indexOf(name) === index),
    founded,
    isJoint: doer?.isJoint ?? false,
    deedStart: doer?.deedStart ?? 0,
  };
}

interface Doer {
  readonly lead: string | null;
  readonly units: readonly string[];
  readonly support: readonly string[];
  readonly deedStart: number;
  readonly isJoint?: boolean;
}

function readDoer(text: string, tokens: readonly Token[], known: KnownNames): Doer | null {
  return (
    readTopicSubject(text, tokens, known) ??
    readSubject(text, tokens, 0, known) ??
    readLaterSubject(text, tokens, known) ??
    readCharge(text, tokens, known) ??
    readBy(text, tokens, known) ??
    readInBrackets(text, tokens, known) ??
    readBehindDeed(text, tokens, known)
  );
}

/** A body at an index that something is said about: a verb or a colon follows. */
function readSubject(
  text: string,
  tokens: readonly Token[],
  index: number,
  known: KnownNames,
  deed: Rule = DEED,
): Doer | null {
  const units = readUnits(text, tokens, index);
  if (units && units.names.length > 1 && deed(tokens, units.end) !== null) {
    return { lead: null, units: units.names, support: [], deedStart: tokens[units.end]?.start ?? 0 };
  }
  const offices = readOffices(text, tokens, index);
  if (offices && deed(tokens, offices.end) !== null) {
    const [lead = "", ...support] = offices.names;
    return { lead, units: [], support, deedStart: tokens[offices.end]?.start ?? 0, isJoint: true };
  }
  const body = readBody(tokens, index, known) ?? readInitials(tokens, index);
  if (!body) return null;
  const sure = readSureBody(tokens, index);
  const found = [body, ...(sure && sure.end < body.end ? [sure] : [])].find(
    (each) => deed(tokens, afterRemark(tokens, each.end, known)) !== null,
  );
  if (!found) return readSeveralSubjects(text, tokens, body, known);
  const end = afterRemark(tokens, found.end, known);
  return { lead: wordsOf(text, tokens, found), units: [], support: [], deedStart: tokens[end]?.start ?? 0 };
}

/** Index after what a name is told of besides: its short name in brackets, or "- Cơ quan thường trực Ban Chỉ đạo". */
function afterRemark(tokens: readonly Token[], index: number, known: KnownNames): number {
  const end = SHORT_NAME(tokens, index) ?? index;
  const title = TITLE(tokens, end);
  if (title !== null) return title;
  const beside = APPOSED(tokens, end) === null ? null : readBody(tokens, end + 1, known);
  return beside?.end ?? end;
}

/** "Về nạo vét luồng: Sở Xây dựng rà soát …": a topic stands before the sentence. */
function readTopicSubject(text: string, tokens: readonly Token[], known: KnownNames): Doer | null {
  const colon = tokens.slice(0, FARTHEST_SUBJECT).findIndex((sign) => sign.text === ":");
  if (colon < 1 || (CAPITAL(tokens, colon + 1) === null && !isCollective(tokens, colon + 1))) return null;
  const found = readSubject(text, tokens, colon + 1, known);
  const at = tokens.findIndex(({ start }) => start === found?.deedStart);
  return found && VERBS.at(tokens, at) ? found : null;
}

const INITIALS = token(({ raw }) => isInitials(raw));
/** "TCKT chủ trì …": a body called by its initials alone, where a verb follows. */
const CALLED_BY_INITIALS = place(sequence(INITIALS, unless(INITIALS), ahead(phrase(VERBS))));

function readInitials(tokens: readonly Token[], index: number): BodyMention | null {
  const found = CALLED_BY_INITIALS(tokens, index)?.value;
  return found ? { ...found, plural: false } : null;
}

const BRACKET = sequence(word("("), upTo(word(")"), LONGEST_BRACKET), word(")"));
/** "(Ban TCKT)", "(Cơ quan thường trực)", "(do đồng chí A làm trưởng ban) chỉ đạo": what a name is called or is besides. */
const SHORT_NAME = oneOf(
  sequence(BRACKET, ahead(oneOf(word(":"), DEED))),
  sequence(ahead(sequence(word("("), OFFICE_HELD)), BRACKET),
  sequence(
    word("("),
    optional(upTo(sequence(INITIALS, word(")")), LONGEST_BRACKET - 3)),
    INITIALS,
    word(")"),
  ),
);

/** "Viettel Kỳ Anh": a name of no known kind, among others. */
const PROPER_NAME = read([repeated(CAPITAL, 5)], (_, here): BodyMention => ({ ...here, plural: false }));

/** "Các phòng, ban và UBND các xã xây dựng …": the first leads, the others go with it. */
function readSeveralSubjects(
  text: string,
  tokens: readonly Token[],
  first: BodyMention,
  known: KnownNames,
): Doer | null {
  const support: string[] = [];
  let end = first.end;
  while (support.length < MOST_SUPPORT) {
    const next = JOIN(tokens, end);
    const body = next === null ? null : (readBody(tokens, next, known) ?? PROPER_NAME(tokens, next)?.value);
    if (!body) return null;
    support.push(wordsOf(text, tokens, body));
    end = afterRemark(tokens, body.end, known);
    if (DEED(tokens, end) !== null) break;
  }
  const deedStart = tokens[end]?.start ?? 0;
  return { lead: wordsOf(text, tokens, first), units: [], support, deedStart, isJoint: !first.plural };
}

/** "Đề nghị UBND các xã: kiện toàn …": who is asked does it, whatever it is. */
const ASKED_DEED = oneOf(word(":"), DEED);

/** Who a line that introduces a list asks to act: the last body that it "asks", "requires" or "charges". */
export function readAsked(sentence: string, known: KnownNames): Pick<Roles, "lead" | "support"> | null {
  const tokens = tokenise(sentence);
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const words = CHARGES.at(tokens, index);
    const found =
      words && words[0] !== "do"
        ? readSubject(sentence, tokens, index + words.length, known, ASKED_DEED)
        : null;
    if (found && found.lead !== null) return { lead: found.lead, support: found.support };
  }
  return null;
}

function readCharge(text: string, tokens: readonly Token[], known: KnownNames): Doer | null {
  for (let index = 0; index < Math.min(tokens.length, FARTHEST_SUBJECT); index += 1) {
    const words = CHARGES.at(tokens, index);
    if (!words || words[0] === "do") continue;
    if (index > 0 && words[0] !== "giao" && words[0] !== "phân") continue;
    const found = readSubject(text, tokens, index + words.length, known, ASKED_DEED);
    if (found) return found;
  }
  return null;
}

const FRONTED = word(
  ..."sau trước trong căn trên khi để từ đến hàng hằng chậm định vào ngay nhằm ngày tháng quý năm đầu cuối giữa tuần sáng chiều theo".split(
    " ",
  ),
);

const BEHIND_COMMA = behind(",");
const SENTENCE_END = oneOf(word(";"), sequence(word("."), ahead(CAPITAL)));

/** The subject after a fronted clause: "Sau Đại hội của 2 quận, huyện điểm, Ban Thường vụ … tổ chức rút kinh nghiệm". */
function readLaterSubject(text: string, tokens: readonly Token[], known: KnownNames): Doer | null {
  if (FRONTED(tokens, 0) === null) return null;
  for (let index = 1; index < Math.min(tokens.length, FARTHEST_SUBJECT); index += 1) {
    if (SUPPORT_WORDS.at(tokens, index) || SENTENCE_END(tokens, index) !== null) return null;
    const found = BEHIND_COMMA(tokens, index) === null ? null : readSubject(text, tokens, index, known);
    if (found) return found;
    // "các cơ quan, đơn vị có liên quan": a comma inside a list begins no sentence.
    if (isCollective(tokens, index)) index = Math.max(index, (readBody(tokens, index, known)?.end ?? 0) - 1);
  }
  return null;
}

/** "… do Sở Y tế thực hiện", "… (Sở Y tế chủ trì)". */
function readBy(text: string, tokens: readonly Token[], known: KnownNames): Doer | null {
  for (let index = 0; index < tokens.length; index += 1) {
    if (NAMES_LEAD(tokens, index) === null) continue;
    const body = readBody(tokens, index + 1, known);
    const rest = body
      ? text
          .slice(tokens[body.end]?.start ?? text.length)
          .slice(0, LONGEST_DEED)
          .toLowerCase()
      : "";
    if (body && (LEADING.test(rest) || DOING.test(rest))) {
      return { lead: wordsOf(text, tokens, body), units: [], support: [], deedStart: 0 };
    }
  }
  return null;
}

const SIGN = token(({ kind }) => kind === "sign");
const OPENED = behind("(");
const CLOSES = sequence(word(")"), oneOf(ending, ahead(SIGN)));

/** "Phát động thi đua (Ban Tuyên giáo), …": a bracket that holds bodies and nothing else says who does it. */
function readInBrackets(text: string, tokens: readonly Token[], known: KnownNames): Doer | null {
  for (let index = 1; index < tokens.length; index += 1) {
    if (OPENED(tokens, index) === null) continue;
    const { names, end } = listBodies(text, tokens, index, known);
    const [lead, ...support] = names;
    if (lead !== undefined && CLOSES(tokens, end) !== null && !endsName(tokens, index - 1, known))
      return { lead, units: [], support, deedStart: 0, isJoint: support.length > 0 };
  }
  return null;
}

/** "Đại hội điểm: Chi bộ Quân sự": whose congress it is. */
const CONGRESS = sequence(optional(spelled("tổ chức")), spelled("đại hội"));

const BEHIND_COLON = behind(":");
const BEHIND_END = sequence(behind(".", "-"), unless(opening));
const STANDS_ALONE = oneOf(ending, sequence(word(".", ";", ","), ending));
const LEAVES_TIME = oneOf(ending, word(",", ";", "(", "."), spelled("phối hợp"));

/**
 * "Ký cam kết: P. Kỹ thuật, xong 31/01": bodies behind the deed's colon, and nothing after them but a time;
 * "Tổ chức tập huấn (trước 20/8). Phòng Nghiệp vụ.": bodies that close the text by themselves.
 */
function readBehindDeed(text: string, tokens: readonly Token[], known: KnownNames): Doer | null {
  if (CONGRESS(tokens, 0) !== null) return null;
  for (let index = 2; index < tokens.length; index += 1) {
    const isColon = BEHIND_COLON(tokens, index) !== null;
    if (CAPITAL(tokens, index) === null || !(isColon || BEHIND_END(tokens, index) !== null)) continue;
    const { names, end } = listBodies(text, tokens, index, known);
    const [lead, ...support] = names;
    const isAll = (isColon ? LEAVES_TIME : STANDS_ALONE)(tokens, end) !== null;
    if (lead !== undefined && isAll)
      return { lead, units: [], support, deedStart: 0, isJoint: support.length > 0 };
  }
  return null;
}

/** Whether a name ends at an index: then brackets behind it tell more of it. */
function endsName(tokens: readonly Token[], end: number, known: KnownNames): boolean {
  for (let index = Math.max(0, end - LONGEST_BRACKET); index < end; index += 1)
    if (CAPITAL(tokens, index) !== null && readBody(tokens, index, known)?.end === end) return true;
  return false;
}

function readFounded(text: string, tokens: readonly Token[], known: KnownNames): string[] {
  return tokens.flatMap((_, index) => {
    const end = SETS_UP(tokens, index);
    const body = end === null ? null : readBody(tokens, end, known);
    return body && !body.plural ? [wordsOf(text, tokens, body)] : [];
  });
}

/** The bodies behind the first place where a rule reads and bodies follow. */
function readBehind(rule: Rule, text: string, tokens: readonly Token[], known: KnownNames): string[] {
  for (let index = 0; index < tokens.length; index += 1) {
    const end = rule(tokens, index);
    const names = end === null ? [] : readBodies(text, tokens, end, known);
    if (names.length > 0) return names;
  }
  return [];
}

const BEFORE_HELPERS = behind(";", ",", "(");
const HELPS = sequence(
  spelled("phối hợp"),
  optional(spelled("thực hiện")),
  oneOf(ending, ahead(oneOf(SIGN, phrase(VERBS)))),
);

/** "Sở A chủ trì; Sở B, Sở C phối hợp: …": bodies that stand before their part in the work. */
function readSupporting(text: string, tokens: readonly Token[], known: KnownNames): readonly string[] {
  if (!tokens.some((_, index) => HELPS(tokens, index) !== null)) return [];
  for (let index = 1; index < tokens.length; index += 1) {
    if (BEFORE_HELPERS(tokens, index) === null) continue;
    const { names, end } = listBodies(text, tokens, index, known);
    if (names.length > 0 && HELPS(tokens, end) !== null) return names;
  }
  return [];
}

/** Reads bodies one after another, parted by commas and "và". */
export function readBodies(
  text: string,
  tokens: readonly Token[],
  index: number,
  known: KnownNames = NO_NAMES,
): string[] {
  return listBodies(text, tokens, index, known).names;
}

/** The same with the index after the last of them. */
function listBodies(
  text: string,
  tokens: readonly Token[],
  index: number,
  known: KnownNames,
): { readonly names: string[]; readonly end: number } {
  const names: string[] = [];
  let end = index;
  let next: number | null = index;
  while (next !== null && names.length < MOST_SUPPORT) {
    const units = readOffices(text, tokens, next) ?? readUnits(text, tokens, next);
    const body = units ? null : readBody(tokens, next, known);
    if (units) names.push(...units.names);
    else if (body) names.push(wordsOf(text, tokens, body));
    else break;
    end = units?.end ?? body?.end ?? end;
    next = JOIN(tokens, end);
  }
  return { names, end };
}

const JOIN = oneOf(sequence(word(",", ";"), optional(word("và", "cùng", "với"))), word("và", "cùng", "với"));

function wordsOf(text: string, tokens: readonly Token[], { start, end }: BodyMention): string {
  const words = wordsBetween(text, tokens, start, end);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
