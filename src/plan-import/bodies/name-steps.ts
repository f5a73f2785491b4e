import { Phrases } from "../text/phrases";
import { ahead, oneOf, phrase, sequence, token, unless, word, type Rule } from "../text/rules";
import { reads, type Token } from "../text/tokens";
import { BODY_HEADS, COMPOUNDS, FUNCTION_WORDS, NAME_WORDS, NOT_A_BODY, PLACE_TYPES, VERBS } from "./lexicon";

/** Whether a word is written with a capital letter. */
export function isCapital(token: Token): boolean {
  return /^\p{Lu}/u.test(token.raw);
}

/** Whether a word is nothing but capitals ("UBND"). */
export function isAcronym(token: Token | undefined): boolean {
  return token !== undefined && token.raw.length > 1 && token.raw === token.raw.toUpperCase();
}

const CAPITAL = token((here) => here.kind === "word" && isCapital(here));
const SMALL = token((here) => here.kind === "word" && !isCapital(here));
const NUMBER = token(({ kind, text }) => kind === "number" && text.length <= 3);
const PLACE = sequence(unless(sequence(word("xã"), word("hội"))), phrase(PLACE_TYPES));
/** One-syllable fields and names: no second syllable completes them. */
const WHOLE_SYLLABLES = new Set(["thuế", "đảng", "huế", "đoàn", "hội", "điện", "nước", "báo", "đài"]);
/** What closes a field: behind it only sure words go on. */
const LEVELS = new Phrases(
  "tỉnh|huyện|quận|xã|phường|thị xã|thị trấn|thành phố|đặc khu|cơ sở|khu vực|trung ương|các cấp|cấp tỉnh|cấp huyện|cấp xã|nhân dân|tỉnh ủy|huyện ủy|thành ủy|quận ủy|thị ủy|đảng ủy",
);
const OFFICES = new Phrases("văn phòng|phòng|sở|bộ|ban|tổng cục|chi cục|cục|vụ|viện|trung tâm|hội|tổ");
const COUNT_UNITS = word("ngày", "tháng", "tuần", "lần", "giờ", "buổi", "%", "/", ".", "năm", "đến");

/** A head of a name: a type word that is not the beginning of an ordinary word ("Ban hành", "Hội nghị"). */
export const HEAD: Rule = (tokens, index) => {
  const head = BODY_HEADS.at(tokens, index);
  const next = tokens[index + (head?.length ?? 0)];
  if (!head) return null;
  const ordinary = head.length === 1 && next && (NOT_A_BODY[head[0] ?? ""] ?? []).includes(next.text);
  return ordinary && (isAcronym(tokens[index]) || !isCapital(next)) ? null : index + head.length;
};

/** "Lao động - Thương binh", "chính trị - xã hội", "tài chính - kế toán"; what stands behind the dash as a body of its own is another name. */
export const DASHED: Rule = oneOf(
  sequence(word("-"), unless(sequence(HEAD, unless(word("-")))), CAPITAL),
  sequence(word("-"), token(isAcronym)),
  sequence(word("-"), word("xã"), word("hội")),
  (tokens, index) => {
    const isField = COMPOUNDS.has(`${tokens[index + 1]?.text ?? ""} ${tokens[index + 2]?.text ?? ""}`);
    return tokens[index]?.text === "-" &&
      SMALL(tokens, index - 1) !== null &&
      SMALL(tokens, index + 1) !== null &&
      isField
      ? index + 3
      : null;
  },
);

/** "Văn hóa, Thể thao và Du lịch": a field of several parts. */
export const COMMA_OF_FIELD: Rule = (tokens, index) => {
  const next = tokens[index + 1];
  if (tokens[index]?.text !== "," || !next || !isCapital(next) || isAcronym(next)) return null;
  if (HEAD(tokens, index + 1) !== null || isPlaceName(tokens, index - 1)) return null;
  const closes = sequence(CAPITAL, SMALL, word("và", "-"), unless(HEAD), CAPITAL)(tokens, index + 1);
  const isOpen = reads(tokens, index - 2, ["văn", "hóa"]) || reads(tokens, index - 2, ["phát", "thanh"]);
  return isOpen || closes !== null ? index + 1 : null;
};

/** "Tuyên giáo và Dân vận", "Nước sạch và vệ sinh môi trường"; a body behind the "và" is another name. */
export const AND_OF_FIELD: Rule = (tokens, index) => {
  const previous = tokens[index - 1];
  const next = tokens[index + 1];
  if (tokens[index]?.text !== "và" || !previous || !next) return null;
  if (previous.text === "hđnd" && next.text === "ubnd") return index + 2;
  if (isDelegation(tokens, index)) return index + 1;
  if (isPlaceName(tokens, index - 1) || isAcronym(next)) return null;
  const isBody = oneOf(HEAD, PLACE)(tokens, index + 1) !== null;
  if (isCapital(next)) return isBody ? null : index + 1;
  const pair = `${next.text} ${tokens[index + 2]?.text ?? ""}`;
  return !isBody && COMPOUNDS.has(pair) && !isCapital(previous) && previous.kind === "word"
    ? index + 3
    : null;
};

/** "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh" is one office. */
function isDelegation(tokens: readonly Token[], index: number): boolean {
  const isOffice = reads(tokens, index - 2, ["quốc", "hội"]) || tokens[index - 1]?.text === "đbqh";
  return isOffice && oneOf(sequence(word("hội"), word("đồng")), word("hđnd"))(tokens, index + 1) !== null;
}

/** "Chi bộ 1", "Tổ bầu cử số 5", "Quân khu 3"; "Hội LHPN 2 quận"; a count of days is no part of a name. */
const NUMBERED: Rule = oneOf(
  sequence(word("số"), NUMBER, unless(COUNT_UNITS)),
  sequence(NUMBER, ahead(oneOf(PLACE, word("đơn")))),
  (tokens, index) => {
    const previous = tokens[index - 1];
    const isKind = previous?.kind === "word" && !FUNCTION_WORDS.has(previous.text);
    return isKind ? sequence(NUMBER, unless(COUNT_UNITS))(tokens, index) : null;
  },
);

/** Words that are at home in names though they are verbs elsewhere, after the words they need before them. */
const AFTER: readonly (readonly [readonly string[], Rule])[] = [
  [["tổ", "công", "tác"], sequence(word("chỉ"), word("đạo"), ahead(CAPITAL))],
  [["tổ", "giúp", "việc"], sequence(word("chỉ"), word("đạo"), ahead(CAPITAL))],
  [["giáo", "dục"], sequence(word("thường"), word("xuyên"))],
  [["dự", "án"], sequence(word("đầu"), word("tư"), word("xây"), word("dựng"))],
  [["tiếp", "nhận"], sequence(word("và"), word("trả"), word("kết"), word("quả"))],
  [["ủy"], word("viên")],
];

const AT_HOME: Rule = (tokens, index) => {
  for (const [before, rule] of AFTER) {
    const end = reads(tokens, index - before.length, before) ? rule(tokens, index) : null;
    if (end !== null) return end;
  }
  if (reads(tokens, index, ["phụ", "trách", "công", "tác"]))
    return index + (isField(tokens, index + 4) ? 6 : 4);
  const isCharge = reads(tokens, index, ["phụ", "trách"]) && isField(tokens, index + 2);
  return isCharge && VERBS.at(tokens, index + 4) ? index + 4 : null;
};

/** The second syllable of a compound, never parted from its first: "Biên tập", "Ngoại giao", "Cựu chiến binh". */
const COMPOUND: Rule = (tokens, index) => {
  const previous = tokens[index - 1];
  const here = tokens[index];
  if (!previous || !here || !isCapital(previous) || !SMALL(tokens, index)) return null;
  if (!COMPOUNDS.has(`${previous.text} ${here.text}`)) return null;
  const third = tokens[index + 1];
  const isLong = third && ["binh", "tuổi", "đỏ"].includes(third.text) && !isCapital(third);
  return isLong && COMPOUNDS.has(`${here.text} ${third.text}`) ? index + 2 : index + 1;
};

/** Words of level and kind that names end with: "tỉnh", "cơ sở", "có liên quan"; not where they begin what is done. */
const LEVEL_WORDS: Rule = (tokens, index) => {
  const words = NAME_WORDS.at(tokens, index);
  if (!words) return null;
  const verb = VERBS.at(tokens, index);
  const next = tokens[index + words.length]?.text ?? "";
  if (verb && words.length > 1 && (NOT_A_BODY[words.at(-1) ?? ""] ?? []).includes(next)) return null;
  return !verb || words.length > verb.length || words[0] === "chỉ" ? index + words.length : null;
};

/** A step that surely goes on a name. */
export const SURE_STEP: Rule = oneOf(
  DASHED,
  COMMA_OF_FIELD,
  AND_OF_FIELD,
  NUMBERED,
  CAPITAL,
  COMPOUND,
  AT_HOME,
  LEVEL_WORDS,
  sequence(word("và"), word("tương"), word("đương")),
);

/**
 * Any small word that begins neither what is done nor another phrase: the fields of offices are open ("Kiểm soát bệnh
 * tật", "Bảo trợ người khuyết tật"). A proper name takes none.
 */
export const OPEN_STEP: Rule = (tokens, index) => {
  const previous = tokens[index - 1];
  const here = tokens[index];
  if (!previous || !here || SMALL(tokens, index) === null || FUNCTION_WORDS.has(here.text)) return null;
  if (previous.kind !== "word" || isAcronym(previous) || isProperName(tokens, index - 1)) return null;
  if (LEVELS.before(tokens, index) !== undefined) return null;
  const verb = VERBS.at(tokens, index);
  if (!verb) return index + 1;
  if (verb.length > 1) return null;
  if (isField(tokens, index - 1)) return index + 1;
  if (isField(tokens, index)) return index + 2;
  const completes = isCapital(previous) && !WHOLE_SYLLABLES.has(previous.text);
  return completes && (isSettled(tokens, index + 1) || isOfOffice(tokens, index - 1)) ? index + 1 : null;
};

/** Whether a field begins right after the head of an office, where one syllable is never all of it: "Bộ Ngoại …". */
function isOfOffice(tokens: readonly Token[], index: number): boolean {
  return OFFICES.before(tokens, index) !== undefined;
}

/** Whether a name can end here: a sign, a verb or the end follows. */
function isSettled(tokens: readonly Token[], index: number): boolean {
  const here = tokens[index];
  return (
    here === undefined || here.kind === "sign" || VERBS.at(tokens, index) !== undefined || here.text === "và"
  );
}

function isField(tokens: readonly Token[], index: number): boolean {
  return COMPOUNDS.has(`${tokens[index]?.text ?? ""} ${tokens[index + 1]?.text ?? ""}`);
}

/** Whether capitals end here that name a place or a person: two in a row, or behind the kind of a place. */
function isProperName(tokens: readonly Token[], index: number): boolean {
  const here = tokens[index];
  if (!here || !isCapital(here)) return false;
  const before = tokens[index - 1];
  return (
    (before?.kind === "word" && isCapital(before) && HEAD(tokens, index - 1) === null) ||
    isPlaceName(tokens, index)
  );
}

/** Whether capitals end here that stand behind the kind of a place: "xã An Bình". */
export function isPlaceName(tokens: readonly Token[], index: number): boolean {
  for (let position = index; position > index - 4; position -= 1) {
    const here = tokens[position];
    if (here && !isCapital(here)) return position < index && PLACE_TYPES.endsOn(here.text);
  }
  return false;
}
