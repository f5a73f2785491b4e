import { Phrases } from "../text/phrases";
import { place } from "../text/reader";
import {
  ahead,
  behind,
  oneOf,
  optional,
  phrase,
  repeated,
  sequence,
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
import { readUnits } from "./read-units";
import { VERBS } from "./lexicon";
import { HEAD } from "./name-steps";

/** Who does a task, as its sentence says. */
export interface Roles {
  /** The body in charge, in the plan's words, or null where the sentence names none. */
  readonly lead: string | null;
  readonly support: readonly string[];
  /** Units the sentence names as the doers. */
  readonly units: readonly string[];
  /** Bodies the sentence sets up ("thành lập Tổ công tác …"). */
  readonly founded: readonly string[];
  /** Where what is done begins, as an offset in the sentence; 0 where no doer stands first. */
  readonly deedStart: number;
}

const CHARGES = new Phrases(
  "giao cho|giao|phân công|đề nghị|yêu cầu|ủy quyền cho|ủy quyền|chỉ định|do|đối với",
);
const SUPPORT_WORDS = new Phrases(
  "phối hợp với|phối hợp cùng|phối hợp chặt chẽ với|phối kết hợp với|cùng với|phối hợp",
);
/** "Đ/c Trần Thị Hoa, UVBTV: …": what a person is besides. */
const TITLE = sequence(
  word(","),
  unless(HEAD),
  repeated(
    token(({ kind }) => kind === "word"),
    8,
  ),
  ahead(word(":")),
);
/** "cơ quan thường trực Ban Chỉ đạo", "Phó Bí thư": what a body or person is besides. */
const APPOSED_WORDS = sequence(
  word("cơ", "đơn", "bộ", "thường", "phó", "trưởng", "chủ", "bí", "giám", "hiệu", "chánh"),
  word(
    "quan",
    "vị",
    "phận",
    "trực",
    "bí",
    "chủ",
    "trưởng",
    "giám",
    "hiệu",
    "tịch",
    "thư",
    "đốc",
    "ban",
    "phòng",
    "văn",
  ),
);
const APPOSED = sequence(word("-"), APPOSED_WORDS);
/** "Ban bầu cử: thành lập …": the body is what is set up, and not who does it. */
const FOUNDED = new Phrases("thành lập|kiện toàn|được|do");
const LEADING = /^(?:chủ trì|là đầu mối|làm đầu mối|chịu trách nhiệm)/;
const CAPITAL = token(({ raw }) => /^\p{Lu}/u.test(raw));
const SETS_UP = sequence(word("thành"), word("lập"));
/** "(qua Văn phòng)", "(thông qua Ban Tổ chức)". */
const THROUGH = sequence(behind("("), optional(word("thông")), word("qua"));
/** "do Sở Y tế", "(Sở Y tế", ". Các tổ trưởng": where a name may stand that leads. */
const NAMES_LEAD = oneOf(word("do"), sequence(word("(", "."), ahead(CAPITAL)));
const LONGEST_DEED = 40;
const FARTHEST_SUBJECT = 30;
const MOST_SUPPORT = 12;
const LONGEST_BRACKET = 10;

/** Reads lead, support and doers out of a task's sentence. */
export function readRoles(sentence: string, known: KnownNames = NO_NAMES): Roles {
  const tokens = tokenise(sentence);
  const doer = readDoer(sentence, tokens, known);
  const founded = readFounded(sentence, tokens, known);
  const support = [
    ...(doer?.support ?? []),
    ...readBehind(phrase(SUPPORT_WORDS), sentence, tokens, known),
    ...readBehind(THROUGH, sentence, tokens, known),
  ];
  return {
    lead: doer?.lead ?? null,
    units: doer?.units ?? [],
    support: support.filter((name, index) => name !== doer?.lead && support.indexOf(name) === index),
    founded,
    deedStart: doer?.deedStart ?? 0,
  };
}

interface Doer {
  readonly lead: string | null;
  readonly units: readonly string[];
  readonly support: readonly string[];
  readonly deedStart: number;
}

function readDoer(text: string, tokens: readonly Token[], known: KnownNames): Doer | null {
  return (
    readTopicSubject(text, tokens, known) ??
    readSubject(text, tokens, 0, known) ??
    readLaterSubject(text, tokens, known) ??
    readCharge(text, tokens, known) ??
    readBy(text, tokens, known)
  );
}

/** A body at an index that something is said about: a verb or a colon follows. */
function readSubject(text: string, tokens: readonly Token[], index: number, known: KnownNames): Doer | null {
  const units = readUnits(text, tokens, index);
  if (units && units.names.length > 1 && isFollowedByDeed(tokens, units.end)) {
    return { lead: null, units: units.names, support: [], deedStart: tokens[units.end]?.start ?? 0 };
  }
  const body = readBody(tokens, index, known) ?? readInitials(tokens, index);
  if (!body) return null;
  const sure = readSureBody(tokens, index);
  const found = [body, ...(sure && sure.end < body.end ? [sure] : [])].find((each) =>
    isFollowedByDeed(tokens, afterRemark(tokens, each.end, known)),
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
  if (colon < 1 || CAPITAL(tokens, colon + 1) === null) return null;
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

const BRACKET = sequence(word("("), upTo(word(")"), LONGEST_BRACKET - 2), word(")"));
/** "(Ban TCKT)", "(Cơ quan thường trực)", "(…):" behind a name: what it is called or is besides. */
const SHORT_NAME = oneOf(
  sequence(BRACKET, ahead(word(":"))),
  sequence(ahead(sequence(word("("), APPOSED_WORDS)), BRACKET),
  sequence(
    word("("),
    optional(upTo(sequence(INITIALS, word(")")), LONGEST_BRACKET - 3)),
    INITIALS,
    word(")"),
  ),
);

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
    const next = skipJoin(tokens, end);
    const body = next < tokens.length ? readBody(tokens, next, known) : null;
    if (!body) return null;
    support.push(wordsOf(text, tokens, body));
    end = body.end;
    if (isFollowedByDeed(tokens, end)) break;
  }
  return { lead: wordsOf(text, tokens, first), units: [], support, deedStart: tokens[end]?.start ?? 0 };
}

/** What shows that something is said of a name: a colon, ", xây dựng …", a verb; not "của", "về", "tại". */
const DEED = oneOf(
  sequence(word(":"), unless(phrase(FOUNDED))),
  sequence(word(","), unless(word("có")), phrase(VERBS)),
  sequence(word("theo"), word("dõi")),
  sequence(unless(word(..."của về cho tại theo trong với và ở đến khóa nhiệm trước sau".split(" "))), WORD),
);

function isFollowedByDeed(tokens: readonly Token[], index: number): boolean {
  return DEED(tokens, index) !== null;
}

/** Who a line that introduces a list asks to act: the last body that it "asks", "requires" or "charges". */
export function readAsked(sentence: string, known: KnownNames): Pick<Roles, "lead" | "support"> | null {
  const tokens = tokenise(sentence);
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const words = CHARGES.at(tokens, index);
    const found =
      words && words[0] !== "do" ? readSubject(sentence, tokens, index + words.length, known) : null;
    if (found && found.lead !== null) return { lead: found.lead, support: found.support };
  }
  return null;
}

function readCharge(text: string, tokens: readonly Token[], known: KnownNames): Doer | null {
  for (let index = 0; index < Math.min(tokens.length, FARTHEST_SUBJECT); index += 1) {
    const words = CHARGES.at(tokens, index);
    if (!words || words[0] === "do") continue;
    if (index > 0 && words[0] !== "giao" && words[0] !== "phân") continue;
    const found = readSubject(text, tokens, index + words.length, known);
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

/** The subject after a fronted clause: "Sau Đại hội của 2 quận, huyện điểm, Ban Thường vụ … tổ chức rút kinh nghiệm". */
function readLaterSubject(text: string, tokens: readonly Token[], known: KnownNames): Doer | null {
  if (FRONTED(tokens, 0) === null) return null;
  for (let index = 1; index < Math.min(tokens.length, FARTHEST_SUBJECT); index += 1) {
    if (SUPPORT_WORDS.at(tokens, index)) return null;
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
    if (body && (LEADING.test(rest) || /^(?:thực hiện|phụ trách|đảm nhiệm|tổ chức thực hiện)/.test(rest))) {
      return { lead: wordsOf(text, tokens, body), units: [], support: [], deedStart: 0 };
    }
  }
  return null;
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

/** Reads bodies one after another, parted by commas and "và". */
export function readBodies(
  text: string,
  tokens: readonly Token[],
  index: number,
  known: KnownNames = NO_NAMES,
): string[] {
  const names: string[] = [];
  let position = index;
  while (names.length < MOST_SUPPORT) {
    const units = readUnits(text, tokens, position);
    const body = units ? null : readBody(tokens, position, known);
    if (units) names.push(...units.names);
    else if (body) names.push(wordsOf(text, tokens, body));
    else break;
    position = skipJoin(tokens, units?.end ?? body?.end ?? position);
  }
  return names;
}

const JOIN = oneOf(sequence(word(",", ";"), optional(word("và", "cùng", "với"))), word("và", "cùng", "với"));

function skipJoin(tokens: readonly Token[], index: number): number {
  return JOIN(tokens, index) ?? tokens.length;
}

function wordsOf(text: string, tokens: readonly Token[], { start, end }: BodyMention): string {
  const words = wordsBetween(text, tokens, start, end);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
