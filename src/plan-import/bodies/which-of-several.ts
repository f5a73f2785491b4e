import { oneOf, phrase, repeated, type Rule, SMALL, upTo } from "../text/rules";
import { says } from "../text/says";
import { PLACE_TYPES, VERB, VERBS } from "./lexicon";
import { HEAD, OPEN_STEP, SMALL_FIELD, SURE_STEP } from "./name-steps";

/** "Các doanh nghiệp viễn thông": the field of a kind, unless it is what they do. */
export const FIELD_OF_KIND: Rule = (tokens, index) => {
  const end = SMALL_FIELD(tokens, index);
  return end !== null && end - index > (VERBS.at(tokens, index)?.length ?? 0) ? end : null;
};

/** "Các sở, ngành của Thành phố, UBND …": the place of a kind within a list. */
export const OF_PLACE = says`(của|ở ${phrase(PLACE_TYPES)} | ở trung ương | của quốc hội | của chính phủ) &(,|;|: | ${VERB} | $)`;

/** "Các cơ quan được giao chủ trì | có trách nhiệm …": which of them. */
export const CHARGED = says`
  được (giao | phân công) (nhiệm vụ)? (chủ trì | phối hợp | thực hiện (nhiệm vụ)?)? &(có|chịu trách nhiệm)
`;

const MUST = says`phải | (có|chịu trách nhiệm) | có nhiệm vụ`;
/** "Những cơ quan đã có trang thông tin điện tử | phải …": which of them. */
export const WHICH = says`!${MUST} đã|chưa|đang|được|có|không|tham ${upTo(MUST, 10, SMALL)} &${MUST}`;
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
