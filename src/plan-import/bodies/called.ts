import { oneOf, phrase, place, readAt, SMALL, token, upTo, WORD } from "../text/rules";
import { says } from "../text/says";
import type { Tokens } from "../text/tokens";
import { VERB } from "./lexicon";
import { isInitials } from "./met-names";
import { PERSON } from "./name-steps";
import type { BodyMention } from "./read-body";

/** "TCKT": letters that stand for a name. */
export const INITIALS = token(({ raw }) => isInitials(raw));
/** "TCKT chủ trì …": a body called by its initials alone, where a verb follows. */
const CALLED_BY_INITIALS = place(says`!không ${INITIALS} !${INITIALS} &${VERB}`);
/** A person by name: "Ông Đặng Quốc Huy - Trưởng phòng: …", "giao chị Trần Thị Nhàn", "Thầy Hiệu trưởng Trần Văn Dũng". */
export const SOMEBODY = says`${PERSON} (phó? hiệu trưởng)? CAPITAL{6}`;
const CALLED_BY_NAME = place(SOMEBODY);

/** Who acts without a name of its own. */
export const PEOPLE_ALONE = phrase(
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

/** "Bước 1: Cán bộ tự nhận xét …", "Cá nhân có thẩm quyền (…) quyết định": people by their rank, who head a sentence. */
const CALLED_BY_RANK = place(says`
  (<: | ^) &CAPITAL (cán bộ | công chức | viên chức | đảng viên | người lao động) &(tự | phải | có trách nhiệm)
  | (cá nhân | người | cấp | cơ quan | tổ chức) có thẩm quyền &(${VERB} | '(')
`);

const CALLED = oneOf(
  CALLED_BY_INITIALS,
  CALLED_BY_NAME,
  CALLED_BY_DEED,
  CALLED_BY_PLACE,
  CALLED_BY_RANK,
  CALLED_BY_KIND,
);

/** Who acts at an index, where it is no body of a known kind: a person by name, a place, people by what they are. */
export function readCalled(tokens: Tokens, index: number): BodyMention | null {
  const found = readAt(CALLED, tokens, index)?.value;
  return found ? { ...found, plural: false } : null;
}
