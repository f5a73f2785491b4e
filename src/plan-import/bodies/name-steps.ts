import { says } from "../text/says";
import { Phrases } from "../text/phrases";
import { after, among, oneOf, phrase, type Rule, token, word } from "../text/rules";
import { isCapital, type Token, type Tokens } from "../text/tokens";
import {
  BODY_HEADS,
  COMPOUNDS,
  FUNCTION_WORDS,
  NAME_WORDS,
  NOT_A_BODY,
  PLACE_TYPES,
  VERBS,
  VERB,
} from "./lexicon";

/** Whether a word is nothing but capitals ("UBND"). */
export function isAcronym(token: Token | undefined): boolean {
  return token !== undefined && token.raw.length > 1 && token.raw === token.raw.toUpperCase();
}

/** "Đ/c Nguyễn Văn An", "bà Trần Thị Mai": behind a dash stands what the person is. */
export const PERSON: Rule = says`đ / c | đồng chí | ông|bà|anh|chị|thầy|cô .? | bác|dược sĩ | kỹ sư | thạc|tiến sĩ | bs|ths|ts|mr|mrs|ms .?`;
/** "Phó Giám đốc", "Trưởng ban", "cơ quan thường trực": what a person or body is besides. */
export const OFFICE_HELD = says`
  cơ|đơn|bộ|thường|phó|trưởng|chủ|bí|giám|hiệu|chánh
  ${among("quan vị phận trực bí chủ trưởng giám hiệu tịch thư đốc ban phòng văn")}
  | ủy viên | tổ|đội|nhóm|hội trưởng | chi hội|đoàn trưởng
`;
/** "Ban Chỉ đạo 1237": no year. */
const NUMBER = token(
  ({ kind, text }) => kind === "number" && (text.length <= 3 || /^(?!19|20)\d{4}$/.test(text)),
);
const PLACE = says`!(xã hội) ${phrase(PLACE_TYPES)}`;
/** One-syllable fields and names: no second syllable completes them. */
const WHOLE_SYLLABLES = new Set(["thuế", "đảng", "huế", "đoàn", "hội", "điện", "nước", "báo", "đài", "khoa"]);
/** What closes a field: behind it only sure words go on. */
export const LEVELS = new Phrases(
  "tỉnh|huyện|quận|xã|phường|thị xã|thị trấn|thành phố|đặc khu|cơ sở|khu vực|trung ương|các cấp|cấp tỉnh|cấp huyện|cấp xã|nhân dân|tỉnh ủy|huyện ủy|thành ủy|quận ủy|thị ủy|đảng ủy",
);
const OFFICES = new Phrases("văn phòng|phòng|sở|bộ|ban|tổng cục|chi cục|cục|vụ|viện|trung tâm|hội|tổ");
const isLong = (token: Token | undefined): boolean => (token?.raw.length ?? 0) > 2;
const COUNT_UNITS = word("ngày", "tháng", "tuần", "lần", "giờ", "buổi", "%", "/", ".", "năm", "đến");

const ACRONYM = token(isAcronym);
/** "Văn phòng & | BTC": a body by its initials, and none of a field ("Phòng TC & KH"). */
export const INITIALS = token(({ raw }) =>
  /^(?:B(?:TC|TV|CH|CĐ|GH|GĐ|KT|QL)|UB|HĐ|MTTQ|VP)\p{Lu}*$/u.test(raw),
);
/** "CĐCS Trường Mầm non A": initials of a kind before the head of a name. */
const KIND_OF_HEAD = says`&${token(isLong)} ${ACRONYM} &(!${ACRONYM} &${phrase(BODY_HEADS)} CAPITAL)`;
/** A head of a name: a type word that is not the beginning of an ordinary word ("Ban hành", "Hội nghị"). */
export const HEAD: Rule = (tokens, index) => {
  const head = BODY_HEADS.at(tokens, index);
  if (!head) return KIND_OF_HEAD(tokens, index);
  const next = tokens[index + head.length];
  const ordinary = next && (NOT_A_BODY[head.join(" ")] ?? []).includes(next.text);
  // "NHÓM NHIỆM VỤ VỀ TUYÊN TRUYỀN", "Bộ Luật Hình sự": so many tasks and a law, however they are written.
  const isThing = (head[0] === "nhóm" || next?.text === "luật") && ordinary;
  return isThing || (ordinary && (isAcronym(tokens[index]) || !isCapital(next))) ? null : index + head.length;
};

/** "Ủy ban bầu cử" inside "Các thành viên Ủy ban bầu cử xã": the head of a name with all its small syllables. */
const WHOLE_HEAD: Rule = (tokens, index) => {
  const head = tokens[index] && isCapital(tokens[index]) ? BODY_HEADS.at(tokens, index) : undefined;
  return head && head.length > 1 ? index + head.length : null;
};
/** Two syllables of one word: "kế toán", "Văn hóa". */
export const FIELD = phrase(new Phrases([...COMPOUNDS].join("|")));
/** The same written small. */
export const SMALL_FIELD = says`&SMALL ${FIELD}`;
const BEHIND_PLACE: Rule = (tokens, index) => (isPlaceName(tokens, index - 1) ? index : null);

/** A sign or what a body does, so that a name has ended. */
const SETTLED = says`$ | &(SIGN | ${VERB} | và)`;
const LONGEST_FIELD = 8;
/** Whether the field of one room of these kinds goes on here: "Trung tâm Thông tin |". */
function inRoom(kinds: string): Rule {
  const rooms = new Phrases(kinds);
  return (tokens, index) => {
    for (let at = index - 2; at >= index - LONGEST_FIELD && tokens[at + 1]?.kind === "word"; at -= 1)
      if (isCapital(tokens[at]) && rooms.at(tokens, at)) return isCapital(tokens[index - 2]) ? index : null;
    return null;
  };
}
/** "Trung tâm Thông tin - Thư viện", "Phòng Tổ chức - Thanh tra": a body's kind alone is a field of another one. */
const FIELD_BY_KIND = says`
  (${inRoom("trung tâm|tổ|bộ phận|đội")} - &CAPITAL (thư viện | bảo tàng) | ${inRoom("phòng")} <(tổ chức | pháp chế | cán bộ) - &CAPITAL thanh tra)
  (!- ${SETTLED} | &(trường | đại học | học viện))
`;

/** "Lao động - Thương binh", "chính trị - xã hội", "tài chính - kế toán"; what stands behind the dash as a body of its own is another name. */
export const DASHED: Rule = says`
  - !(${HEAD} !-) CAPITAL | - ${ACRONYM} | - xã hội | <SMALL - !(thường trực) ${SMALL_FIELD} | ${FIELD_BY_KIND}
  | <(công nghiệp) - viễn thông | <(văn phòng hội đồng nhân dân) - (ủy ban nhân dân)
`;

const BODY = oneOf(HEAD, PLACE);
/** People, who are no field of an office. */
export const PEOPLE = phrase(
  "cán bộ|học sinh|sinh viên|đại biểu|thanh niên|nông dân|công an|chi bộ|chi hội|lực lượng|dân quân|nhân dân|hội viên|đoàn viên|phụ huynh|hộ|người|toàn thể",
);

/** "Văn hóa, Thể thao và Du lịch": a field of several parts. */
export const COMMA_OF_FIELD: Rule = says`
  !${BEHIND_PLACE} !<xã|phường|huyện|quận|tỉnh &(, &CAPITAL !${ACRONYM} !${HEAD})
  (<(văn hóa | phát thanh) , | , &(CAPITAL SMALL và|- !${HEAD} CAPITAL | CAPITAL và !${HEAD} CAPITAL SMALL | !${HEAD} CAPITAL SMALL SMALL và !${HEAD} CAPITAL SMALL))
`;

/** ", giáo dục sức khỏe", ", khánh tiết": a further small field. */
const FURTHER_PART = says`
  , !(${PEOPLE} | ${VERB} | ${BODY}) ${SMALL_FIELD} (!(${VERB} | ${BODY} | ${phrase(LEVELS)}) SMALL){4}?
`;

/** "Xúc tiến đầu tư, thương mại và du lịch", "Cải cách hành chính và Văn thư, lưu trữ:": the small field of an office, of several parts. */
const SMALL_PARTS: Rule = says`
  <SMALL !${BEHIND_PLACE} , !${word(...FUNCTION_WORDS)}
  !(${PEOPLE} | ${VERB} | ${BODY}) SMALL SMALL
  (và !(${PEOPLE} | ${VERB} | ${BODY}) ${SMALL_FIELD} | &:)
  | <SMALL !${BEHIND_PLACE} ${FURTHER_PART}{4} &(${VERB} | : | ${phrase(LEVELS)})
`;

/** "Phòng, chống thiên tai", "Công chức, viên chức", "Khám, chữa bệnh": pairs that a comma parts inside a name. */
export const PAIRED: Rule = says`
  <phòng , chống | <(phát thanh) , truyền hình | <khám , chữa bệnh | <(phòng cháy) , chữa cháy | <(công chức) , viên chức
  | <(cục quản lý) , giám sát | <y , dược | <(thuộc bộ) , cơ quan ngang bộ (,|và cơ quan thuộc chính phủ)?
  | <(lâm nghiệp) và kiểm lâm | <tp . !${HEAD} CAPITAL | <nông , lâm | <(nông , lâm) , (thủy sản) | <(cứu nạn) , cứu hộ
  | <(phối hợp) phổ biến , giáo dục pháp luật | <(phổ biến) , giáo dục pháp luật
  | <(đảng ủy mặt trận tổ quốc) , các đoàn thể (trung ương | tỉnh | thành phố)?
  | <(văn phòng hội đồng nhân dân) và (ủy ban nhân dân)
  | và các khu|cụm (công nghiệp | chế xuất | kinh tế | công nghệ | du lịch)
  | <(thông tấn) , báo chí | <(tài chính | kinh tế) , &CAPITAL (ngân sách) | <(dịch vụ) , sự nghiệp công? | <${ACRONYM} ~ , ~ ${ACRONYM}
  | ~ / ~ !${HEAD} WORD | ~ '&' ~ ${ACRONYM}
`;

/** "Tuyên giáo và Dân vận", "Nước sạch và vệ sinh môi trường"; a body behind the "và" is another name. */
export const AND_OF_FIELD: Rule = says`
  <hđnd và|'&' ubnd
  | <báo và đài | <báo và (phát thanh)
  | (<(quốc hội) | <đbqh) và &(hội đồng | hđnd)
  | !^ !${BEHIND_PLACE} và|'&' !${ACRONYM} !${BODY} &CAPITAL
  | (<SMALL '&' | <CAPITAL '&' | <${ACRONYM} và) !(${BODY} | ${INITIALS}) ${ACRONYM}
  | <SMALL !${BEHIND_PLACE} và|'&' !${BODY} ${SMALL_FIELD}
  | <SMALL !${BEHIND_PLACE} và !(${BODY} | ${VERB} | ${PEOPLE}) !${word(...FUNCTION_WORDS)} (!(${VERB} | ${BODY}) SMALL){4} &(${VERB} | :)
`;

/** "Chi bộ 1", "Tổ bầu cử số 5", "Quân khu 3"; "Hội LHPN 2 quận"; a count of days is no part of a name. */
const NUMBERED: Rule = says`
  ${after(
    token(({ kind, text }) => kind === "word" && !FUNCTION_WORDS.has(text)),
    1,
  )}
    ${NUMBER} (,|và số? ${NUMBER} &(,|và|: | ${VERB})){6}? !${COUNT_UNITS}
`;

/** "Chi đội 9A1", "Chi đoàn 10A": a class. */
const CLASS: Rule = says`<(chi đội | chi đoàn | lớp | liên chi) # ~ ${token(({ raw }) => /^\p{Lu}$/u.test(raw))} (~ #)?`;

/** What may be built: "Phòng Hạ tầng | xây dựng báo cáo". */
const WRITTEN = phrase("báo cáo|dự toán|quy định|dự thảo|thông báo|đề xuất|quyết định|thiết kế");

/** Words that are at home in names though they are verbs elsewhere, after the words they need before them. */
const AT_HOME: Rule = says`
  <sở|bộ|quan|môn quản lý (nhà nước)? chuyên? ngành (,|và lĩnh vực)? |
  <quan quản lý (${ACRONYM} | ${FIELD} &(${VERB} | trong)) |
  <(cơ quan) tham mưu ,|và? giúp việc của? (${phrase(LEVELS)} | cấp ủy | đảng)? |
  <chí|quan|hội|chức ở trung ương (và địa phương)? |
  <hội|nghiệp|chức trong lĩnh vực ${FIELD} (,|và ${FIELD}){3}? |
  <ban quản lý &(các dự án | dự án | khu | chợ | rừng | di tích | cụm | cảng | đô thị) |
  <(tổ công tác | tổ giúp việc) chỉ đạo &CAPITAL
  | <(giáo dục) thường xuyên
  | <(thị trường) trong|ngoài nước
  | <ban|bcđ|đạo giảm nghèo
  | <(dịch vụ) tổng hợp
  | <(xã hội | kế hoạch | hành chính | kinh tế) tổng hợp !(báo cáo) &${VERB}
  | <(hồi sức) tích cực
  | <một|hai thành viên
  | <(đầu tư) của cộng đồng
  | chuyên &CAPITAL
  | (<(dự án) | <qlda) đầu tư (xây dựng)? | <(dự án đầu tư) xây dựng
  | <(đầu tư xây dựng) (các)? công trình !${VERB} SMALL SMALL (,|và !(${VERB} | ${BODY}) SMALL SMALL (&SMALL ${FIELD})?){4}?
  | <(quản lý đầu tư) xây dựng &,
  | xây dựng &(xây dựng)
  | <(hạ tầng | đầu tư) xây dựng ($ | &: | &(!${WRITTEN} ${VERB}))
  | <ủy viên
  | <(tổ đảng) ở &CAPITAL
  | <(đảng ủy | đảng bộ | chi bộ) cơ quan &CAPITAL
  | của quốc hội &(${VERB} | ,)
  | <ban xây dựng đảng
  | <htx !${VERB} ${FIELD}
  | <(tiếp nhận) và trả kết quả
  | <(giáo viên) môn CAPITAL (!${VERB} SMALL)? (,|và !${HEAD} CAPITAL (!${VERB} SMALL)?){6}?
  | <(hội đồng) xét|thi tốt|tuyển|chọn|thăng|khen nghiệp|dụng|hạng|thưởng?
  | phụ trách công tác ${FIELD}?
  | phụ trách (địa bàn)? ${PLACE} (CAPITAL{4} | ${NUMBER})? &${VERB}
  | phụ trách (${FIELD} (-|,|và ${FIELD}){3}? | SMALL SMALL) &(${VERB} | : | $)
`;

/** The second syllable of a compound, never parted from its first: "Biên tập", "Ngoại giao", "Cựu chiến binh". */
const COMPOUND: Rule = says`
  <CAPITAL SMALL ${after(FIELD, 2)} (&binh|tuổi|đỏ SMALL ${after(FIELD, 2)})?
`;

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
export const SURE_STEP: Rule = says`
  ${WHOLE_HEAD} | ${DASHED} | ${PAIRED} | ${COMMA_OF_FIELD} | ${SMALL_PARTS} | ${AND_OF_FIELD} | ${CLASS} | ${NUMBERED}
  | !(ban hành) CAPITAL | ${COMPOUND} | ${AT_HOME} | ${LEVEL_WORDS} | và|hoặc tương đương
`;

const LONG_VERB: Rule = (tokens, index) => {
  const verb = VERBS.at(tokens, index);
  return verb && verb.length > 1 ? index + verb.length : null;
};
/** Nothing, behind the name of a person or a place. */
export const BEHIND_PROPER_NAME: Rule = (tokens, index) => (isProperName(tokens, index - 1) ? index : null);
const BEHIND_LEVEL: Rule = (tokens, index) => (LEVELS.before(tokens, index) ? index : null);
/** Whether a field begins right after the head of an office, where one syllable is never all of it: "Bộ Ngoại …". */
const OPENS_OFFICE: Rule = (tokens, index) => (OFFICES.before(tokens, index - 1) ? index : null);
/** A capital that a second syllable may complete. */
const HALF = token((here) => isCapital(here) && isLong(here) && !WHOLE_SYLLABLES.has(here.text));

/** Any small word that begins neither what is done nor another phrase: the fields of offices are open ("Kiểm soát bệnh tật"), proper names are not. */
export const OPEN_STEP: Rule = says`
  ${after(
    token((here) => here.kind === "word" && !isAcronym(here)),
    1,
  )}
  !${BEHIND_PROPER_NAME} !${BEHIND_LEVEL} &SMALL !(!${FIELD} ${word(...FUNCTION_WORDS)})
  (!${VERB} !(ANY ${VERB}) ${FIELD} | !${VERB} ANY | !${LONG_VERB} (ANY ${after(FIELD, 2)} | ${FIELD} | <${HALF} ${OPENS_OFFICE} ANY | <${HALF} ANY ${SETTLED}))
`;

const LONE_CAPITAL = says`&CAPITAL !${HEAD} ANY`;

/** Whether capitals end here that name a place or a person: two in a row, or behind the kind of a place. */
function isProperName(tokens: Tokens, index: number): boolean {
  if (LONE_CAPITAL(tokens, index) === null) return false;
  return LONE_CAPITAL(tokens, index - 1) !== null || isPlaceName(tokens, index);
}

/** Whether capitals end here that stand behind the kind of a place: "xã An Bình". */
function isPlaceName(tokens: Tokens, index: number): boolean {
  for (let position = index; position > index - 4; position -= 1) {
    const here = tokens[position];
    if (here && !isCapital(here)) return position < index && PLACE_TYPES.endsOn(here.text);
  }
  return false;
}
