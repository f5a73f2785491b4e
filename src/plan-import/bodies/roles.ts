import { type Rule, among, CAPITAL, phrase, upTo, WORD } from "../text/rules";
import { says } from "../text/says";
import { bodiesBetween, nameOf, passageOf, type Passage } from "./body-list";
import { readCharge, readCharging } from "./charge";
import type { KnownNames } from "./known-names";
import { readBody } from "./read-body";
import { readLaterSubject, readTopicSubject } from "./later-subject";
import { readSubject, type Doer, doerOf } from "./subject";
import { behindSupport, cutSupportOf, HELPERS, readHelpers, HELPING } from "./support";
import { isInitials } from "./met-names";
import type { Tokens } from "../text/tokens";
import { LONGEST_BRACKET } from "./said-of-name";

/** Who does a task, as its sentence says. */
export interface Roles extends Doer {
  /** Bodies the sentence sets up ("thành lập Tổ công tác …"). */
  readonly founded: readonly string[];
  /** The supporter behind whom more of the list may stand that was not read, or words that were read as none. */
  readonly cutSupport: string | null;
}

const SETS_UP = says`thành lập`;
const ANYWHERE: Rule = (_, index) => index;

/** Reads lead, support and doers out of a task's sentence. */
export function readRoles(sentence: string, known?: KnownNames): Roles {
  const passage = passageOf(sentence, known);
  const doer = readDoer(passage);
  const helping = bodiesBetween(passage, 1, behindSupport(passage), ANYWHERE, HELPERS);
  const support = [...(doer?.support ?? []), ...helping.names, ...readHelpers(passage)];
  return {
    lead: doer?.lead ?? null,
    units: doer?.units ?? [],
    support: support.filter((name, index) => !isOfLead(name, doer) && support.indexOf(name) === index),
    founded: readFounded(passage),
    isJoint: doer?.isJoint ?? false,
    isUnsettled: doer?.isUnsettled ?? false,
    cutSupport: cutSupportOf(passage, helping),
    deedStart: doer?.deedStart ?? 0,
  };
}

/** "Thủ trưởng các sở; Chủ tịch UBND các xã | phối hợp …": who stands within one name leads with it. */
function isOfLead(name: string, doer: Doer | null): boolean {
  const lead = doer?.lead ?? "";
  return name === lead || [";", ",", " và"].some((sign) => lead.endsWith(`${sign} ${name}`));
}

function readDoer(passage: Passage): Doer | null {
  return (
    readCharging(passage, readTopicSubject(passage)) ??
    readCharging(passage, readSubject(passage, 0)) ??
    readCharging(passage, readLaterSubject(passage)) ??
    readCharge(passage) ??
    readBehindDeed(passage)
  );
}

function readFounded(passage: Passage): string[] {
  const { tokens, known } = passage;
  return tokens.flatMap((_, index) => {
    const end = SETS_UP(tokens, index);
    const body = end === null ? null : readBody(tokens, end, known);
    return body && !body.plural ? [nameOf(passage, body)] : [];
  });
}

/** What a body does that is named behind its deed: "… do Sở Y tế thực hiện", "… (Sở Y tế chủ trì)". */
const ITS_PART = says`
  !(chủ trì soạn thảo) ${phrase("chủ trì|là đầu mối|làm đầu mối|chịu trách nhiệm|thực hiện|phụ trách|đảm nhiệm|tổ chức thực hiện|chuẩn bị|tham mưu")}
  | ${HELPING} !($ | .|;|,|')')
`;
/** "do Sở Y tế", "(Sở Y tế", ". Các tổ trưởng": where a name may stand that leads. */
const NAMES_LEAD = says`<do | <'('|. &CAPITAL`;

const TIME_AHEAD = says`&${among("tháng quý ngày tuần trước từ trong xong hoàn thời chậm hạn")}`;
/** "tháng 6", "trình UBND tỉnh trước 15/5" behind a name in brackets. */
const TIME_AFTER = says`${TIME_AHEAD} | trình|gửi|nộp|báo ${upTo(TIME_AHEAD, 5, WORD)}? ${TIME_AHEAD}`;
/** Where brackets close, or a time stands in them behind the name: "(Ban Tuyên giáo - tháng 6)". */
const CLOSES = says`')' ($ | &SIGN) | -|,|;|: ${TIME_AFTER}`;
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
function isShortFor(tokens: Tokens, inside: number, start: number, end: number): boolean {
  const initials = tokens.slice(inside, inside + 2).find(({ raw }) => isInitials(raw))?.text;
  const letters = tokens.slice(start, end).map(({ text }) => text.charAt(0));
  let at = 0;
  for (const letter of letters) if (letter === initials?.charAt(at)) at += 1;
  return initials !== undefined && at === initials.length;
}

/** "Đại hội điểm: Chi bộ Quân sự": whose congress it is. */
const CONGRESS = says`(tổ chức)? đại hội`;
/** "Họp giao ban. Đ/c An - Phó Chủ tịch UBND (Chủ trì)": who sits at the head, and what that person is besides. */
const SITS = says`(-|, ${upTo(says`'('|.|;`, 10)})? '(' (chủ trì | chủ tọa | phụ trách) ')'`;
const ON_CAPITAL = says`&CAPITAL`;
const BEHIND_COLON = says`!<(như :) !<(gồm :) <: &CAPITAL`;
const LEAVES_TIME = says`$ | ,|;|'('|. | phối hợp`;
/** Not of "55/KH-UBND". */
const BEHIND_END = says`<.|- !^ !~ &CAPITAL`;
const STANDS_ALONE = says`$ | .|;|, $`;

/** "Tổ chức hội nghị; Ban Tổ chức chủ trì, trước ngày 30/4". */
const BEHIND_CLAUSE = says`<;|, &CAPITAL`;
const LEADS_IT = says`${phrase("chủ trì|làm đầu mối|là đầu mối|phụ trách")} ($ | .|;|, | phối hợp)`;

/** Bodies that are named behind the deed: "… do Sở Y tế thực hiện", "Phát động (Ban Tuyên giáo), …", "Ký cam kết: P. Kỹ thuật, xong 31/01", "Tổ chức (trước 20/8). Phòng A." */
function readBehindDeed(passage: Passage): Doer | null {
  const inBrackets: Rule = (tokens, index) =>
    IN_BRACKETS(tokens, index) !== null && !tellsOfName(passage, index) ? index : null;
  const places: readonly (readonly [Rule, Rule])[] = [
    [NAMES_LEAD, ITS_PART],
    [inBrackets, CLOSES],
    [ON_CAPITAL, SITS],
    [BEHIND_COLON, LEAVES_TIME],
    [BEHIND_CLAUSE, LEADS_IT],
    [BEHIND_END, STANDS_ALONE],
  ];
  for (const [opens, closes] of CONGRESS(passage.tokens, 0) === null ? places : places.slice(0, 2)) {
    const { names } = bodiesBetween(passage, 1, opens, closes);
    if (names.length > 0) return doerOf(names, names.length > 1);
  }
  return null;
}
