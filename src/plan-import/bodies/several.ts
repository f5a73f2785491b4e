import { Phrases } from "../text/phrases";
import { after, phrase, type Rule, token, upTo, word } from "../text/rules";
import { says } from "../text/says";
import { isCapital, tokenise, type Token } from "../text/tokens";
import { NAME_WORDS, PLACE_TYPES, VERB } from "./lexicon";
import { HEAD, SMALL_FIELD } from "./name-steps";

/** What names several bodies at once begin with. */
export const PLURALS = new Phrases(
  "người đứng đầu các|trưởng các|hệ thống các|tất cả các|toàn thể các|toàn thể|đội ngũ|các ông ( bà )|các ông , bà|các ông bà|các ông|các bạn|các em|các cấp|các|mỗi|từng|những",
);

/** What there are several of, besides the heads of names. */
const KINDS = new Phrases(
  "trường học|cơ sở giáo dục|cơ sở y tế|thành viên|ủy viên|chuyên viên|nhân viên|đoàn viên|hội viên|cán bộ|quận|huyện|xã|phường|thị xã|thị trấn|thị|đặc khu|tỉnh|thành phố|cơ sở|chi|cấp|thành|địa phương|thôn|ấp|khu phố|khóm|buôn|đoàn thể|lực lượng|tổ dân phố|tổ|trường|ngành|đồng|đoàn|khối|cụm|đảng|doanh nghiệp|doanh|chủ đầu tư|nhà mạng|chủ đập|chủ rừng|chủ hồ|chủ tàu|chủ cơ sở|chủ hộ|chủ phương tiện|lớp|bậc phụ huynh|phụ huynh|nhà đầu tư|nhà thầu|nhà trường|hộ kinh doanh|tổ chức|cá nhân|hộ gia đình",
);

/** What there are several of: "sở", "trường học", "xã". */
export const KIND: Rule = says`${HEAD} | ${phrase(KINDS)}`;
/** The longest of them. */
export const LONGEST_KIND = longer(HEAD, phrase(KINDS));

const SMALL_KIND: Rule = (tokens, index) => {
  const here = tokens[index];
  return here && !isCapital(here) ? LONGEST_KIND(tokens, index) : null;
};

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
/** "Sở, ban, ngành có liên quan": kinds one after the other, without "các" before them. */
export const BARE_KINDS = says`${KIND_WORD} ,|/ ${KIND_WORD} ngành? (,|/|và WORD | liên|có|thuộc|của | $)`;
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

/** How many tokens count the bodies: "12 xã", "100% đơn vị". */
export function countLength(tokens: readonly Token[], index: number): number {
  const here = tokens[index];
  if (here?.text === "100" && tokens[index + 1]?.text === "%") return 2;
  return here?.kind === "number" && here.text.length <= 3 ? 1 : 0;
}

/** Whether a name of several bodies at once begins at an index. */
export function isCollective(tokens: readonly Token[], index: number): boolean {
  return (
    PLURALS.at(tokens, index) !== undefined ||
    countLength(tokens, index) > 0 ||
    HEADED_BY(tokens, index) !== null ||
    BARE_KINDS(tokens, index) !== null
  );
}
