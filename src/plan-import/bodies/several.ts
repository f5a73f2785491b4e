import { Phrases } from "../text/phrases";
import { after, phrase, type Rule, token, upTo, word, oneOf, repeated, SMALL } from "../text/rules";
import { says } from "../text/says";
import { isCapital, tokenise, type Tokens } from "../text/tokens";
import { NAME_WORDS, PLACE_TYPES, VERB, VERBS } from "./lexicon";
import { HEAD, SMALL_FIELD, OPEN_STEP, SURE_STEP } from "./name-steps";

/** What names several bodies at once begin with. */
const PLURALS = new Phrases(
  "người đứng đầu các|trưởng các|hệ thống các|tất cả các|toàn thể các|toàn thể|tập thể các|tập thể|đội ngũ|các ông ( bà )|các ông , bà|các ông bà|các ông|các bạn|các em|các cấp|các|mỗi|từng|những",
);

/** What there are several of, besides the heads of names. */
const KINDS = new Phrases(
  "trường học|cơ sở giáo dục|cơ sở y tế|thành viên|ủy viên|chuyên viên|nhân viên|đoàn viên|hội viên|đảng viên|đại biểu quốc hội|đại biểu hđnd|đại biểu hội đồng nhân dân|cán bộ|quận|huyện|xã|phường|thị xã|thị trấn|thị|đặc khu|tỉnh|thành phố|cơ sở|chi|cấp|thành|địa phương|thôn|ấp|khu phố|khóm|buôn|đoàn thể|lực lượng|tổ dân phố|tổ|trường|ngành|đồng|đoàn|khối|cụm|đảng|doanh nghiệp|doanh|chủ đầu tư|nhà mạng|chủ đập|chủ rừng|chủ hồ|chủ tàu|chủ cơ sở|chủ hộ|chủ phương tiện|lớp|bậc phụ huynh|phụ huynh|nhà đầu tư|nhà thầu|nhà trường|hộ kinh doanh|tổ chức|cá nhân|hộ gia đình",
);

/** What there are several of: "sở", "trường học", "xã". */
export const KIND: Rule = says`!(trường hợp) (${HEAD} | ${phrase(KINDS)})`;
/** The longest of them. */
export const LONGEST_KIND = longer(HEAD, says`!(trường hợp) ${phrase(KINDS)}`);

const SMALL_KIND = says`!CAPITAL ${LONGEST_KIND}`;

const COMMA = says`, | /`;
const JOIN = says`, và? | / | và`;

/** "UBND phường, xã, đặc khu": levels one after the other, none of them with a name. */
export const LEVEL = says`
  cấp? ${phrase(PLACE_TYPES)}
  !${token((next) => isCapital(next) || next.kind === "number" || next.text === "hội")}
`;

const NEXT_LEVEL = says`(${JOIN} | -) ${LEVEL}`;
/** "Sở", "Ban", "ngành" without a name of its own. */
const KIND_WORD = says`sở|bộ|ban|ngành|phòng|khoa|viện | trung tâm`;
/** The same within a list. */
export const NAMELESS_KIND = says`${KIND_WORD} &(,|/|và | có|liên|thuộc|ngành | ${SMALL_FIELD} | $)`;
const OTHER_KIND = says`cơ quan | đơn vị | địa phương | tổ chức | cá nhân`;
/** "Sở, ban, ngành có liên quan", "cơ quan, tổ chức liên quan": kinds one after the other, without "các" before them. */
export const BARE_KINDS = says`${OTHER_KIND} , ${OTHER_KIND} &(có? liên quan) | (bộ ,)? cơ quan ngang bộ &(,|và cơ|các|ủy|ubnd) | ${KIND_WORD} ,|/ ${KIND_WORD} ngành? (,|/|và WORD | liên|có|thuộc|của | $)`;
/** "Hiệu trưởng các trường", "UBND các xã", "Thủ trưởng sở, ban, ngành". */
export const OF_KIND = says`các ${SMALL_KIND} | <trưởng|đạo &${BARE_KINDS} ${KIND_WORD}`;
const OF_ALL = says`các | cấp &${LEVEL} | &(${LEVEL} ${NEXT_LEVEL})`;
/** "UBND các xã", "Hội Phụ nữ cấp xã", "UBND xã, phường": the bodies of all places of a kind. */
export const SEVERAL_OF = says`${HEAD} ${upTo(OF_ALL, 3, says`!(và | ${HEAD} | ${VERB}) WORD`)}? ${OF_ALL}`;

/** "Bộ trưởng, | Thủ trưởng các cơ quan ngang Bộ", "Bí thư Đảng ủy, | Chủ tịch UBND các xã": those who head them, in two words. */
export const HEADED_BY = says`
  (các đồng chí)? (
    (bộ trưởng (các bộ)? | thủ trưởng | giám đốc | lãnh đạo | chánh văn phòng) ,|và &(thủ trưởng | lãnh đạo | giám đốc | người đứng đầu)
    | bí thư tỉnh|thành|huyện|quận|đảng ủy ,|và &(chủ tịch ${SEVERAL_OF})
  )
`;

/** ", Chủ tịch UBND các tỉnh", ", Tổng giám đốc các tập đoàn" behind them. */
export const HEAD_OF = says`
  , (chủ tịch hội đồng thành viên ,)? (tổng? giám đốc | thủ trưởng) các ${KIND} (, tổng công ty)? | ,|và chủ tịch ${SEVERAL_OF}
`;

/** "Thủ trưởng các sở", "Chủ tịch UBND các xã": those who head all of a kind. */
export const HEADS_OF_ALL = says`
  các (đ / c | đồng chí | ông|bà) (trưởng WORD | bí thư | chủ tịch) |
  ${phrase("thủ trưởng|tổng giám đốc|giám đốc|chủ tịch|bí thư|hiệu trưởng|viện trưởng|cục trưởng|người đứng đầu|lãnh đạo|trưởng")}
  ${upTo(word("các"), 8, says`!(, | ; | ${VERB}) ANY`)}? các
`;

/** "Thủ trưởng các sở", "Chủ tịch UBND các xã" one after the other: several names that mean one collective. */
export function areHeadsOfAll(names: readonly string[]): boolean {
  const all = names.map((name) => tokenise(name));
  return (
    all.every((tokens) => HEADS_OF_ALL(tokens, 0) !== null || SEVERAL_OF(tokens, 0) !== null) &&
    HEADS_OF_ALL(all[0] ?? [], 0) !== null
  );
}

/** ", ngành", "và các cơ quan", ", UBND các xã": what a list of kinds goes on with. */
export const LISTED: Rule = says`
  ${COMMA} ${SEVERAL_OF}
  | (${JOIN} | -) ${NAMELESS_KIND}
  | ${after(SMALL_FIELD, 2)} , !${VERB} ${SMALL_FIELD}
  | !(<(liên quan) , tổ chức) ${JOIN} (các ${KIND} | &${SMALL_KIND} ${longer(SMALL_KIND, phrase(NAME_WORDS))})
`;

/** ", phường" behind "UBND xã": the next level of a list. */
export const LISTED_LEVEL: Rule = (tokens, index) => {
  const before = PLACE_TYPES.before(tokens, index);
  return before && LEVEL(tokens, index - before.length) !== null ? NEXT_LEVEL(tokens, index) : null;
};

function longer(one: Rule, other: Rule): Rule {
  return (tokens, index) => {
    const ends = [one(tokens, index), other(tokens, index)].filter((end) => end !== null);
    return ends.length === 0 ? null : Math.max(...ends);
  };
}

/** "Các", "mỗi", "12", "100%": what stands before the kind of several bodies at once. */
export const ALL_OF = says`${phrase(PLURALS)} | 100 '%' | ${token(({ kind, text }) => kind === "number" && text.length <= 3)}`;
/** Several bodies at once. */
export const COLLECTIVE = says`${ALL_OF} | ${HEADED_BY} | ${BARE_KINDS}`;

/** Whether a name of several bodies at once begins at an index. */
export function isCollective(tokens: Tokens, index: number): boolean {
  return COLLECTIVE(tokens, index) !== null;
}

/** "Các doanh nghiệp viễn thông": the field of a kind, unless it is what they do. */
const FIELD_OF_KIND: Rule = (tokens, index) => {
  const end = SMALL_FIELD(tokens, index);
  return end !== null && end - index > (VERBS.at(tokens, index)?.length ?? 0) ? end : null;
};

/** "Các sở, ngành của Thành phố, UBND …", "các thành viên trong tiểu ban", "các tổ chức thành viên của Mặt trận": the field of a kind, its place within a list, or to what it belongs. */
export const FIELD_OR_PLACE = says`
  ${FIELD_OF_KIND}
  | <(thành viên) khác? trong (tiểu ban | tổ|ban|đội|đoàn|nhóm (công tác | giúp việc | chỉ đạo)?) &(,|;|:|.|và | ${VERB} | $)
  | <(tổ chức thành viên) của mặt trận !tổ
  | (của|ở ${phrase(PLACE_TYPES)} | ở trung ương | của quốc hội | của chính phủ) &(,|;|: | ${VERB} | $)
`;

/** "Các cơ quan được giao chủ trì | có trách nhiệm …": which of them. */
const CHARGED = says`
  được (giao | phân công) (nhiệm vụ)? (chủ trì | phối hợp | thực hiện (nhiệm vụ)?)? &(có|chịu trách nhiệm)
`;

const MUST = says`phải | (có|chịu trách nhiệm) | có nhiệm vụ`;
/** "Những cơ quan đã có trang thông tin điện tử | phải …": which of them. */
export const WHICH = says`
  ${CHARGED} | (cung cấp|ứng dịch vụ | cung ứng dịch vụ) (!${VERB} WORD){4} &('(' | ${VERB}) | !${MUST} đã|chưa|đang|được|có|không|tham ${upTo(MUST, 10, SMALL)} &${MUST}
`;
/** "UBND các tỉnh từ Hà Tĩnh đến Lâm Đồng". */
export const FROM_TO = says`từ CAPITAL{4} đến CAPITAL{4}`;
/** "cơ quan chức năng | của Bộ Y tế": kinds that have an owner. */
export const OF_OWNER = says`<(cơ quan chức năng | cơ quan chuyên môn)`;
/** So many words of no known kind a name may hold one after the other. */
export const MOST_OPEN_WORDS = 7;
/** What goes on a name, known or not. */
export const ANY_STEP = oneOf(SURE_STEP, OPEN_STEP);

/** "Các bệnh viện đa khoa khu vực bố trí …": the open field of several, where what they do surely follows. */
export const FIELD_OF_SEVERAL = says`
  !(${HEAD} !${VERB}) ${repeated(ANY_STEP, MOST_OPEN_WORDS)}
  &(: | ${VERB})
`;
