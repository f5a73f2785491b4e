import { Phrases } from "../text/phrases";
import { among, phrase, token, upTo, word } from "../text/rules";
import { says } from "../text/says";
import { VERB } from "./lexicon";
import { readBody } from "./read-body";
import type { Passage } from "./body-list";
import { INITIALS } from "./called";
import { BEHIND_PROPER_NAME, HEAD, OFFICE_HELD } from "./name-steps";

/** "Ban bầu cử: thành lập …": the body is what is set up, and not who does it. */
const FOUNDED = says`thành lập | kiện toàn | được|do`;

/** "Các bộ, trong phạm vi chức năng, nhiệm vụ được giao, xây dựng …": stands between who acts and the deed. */
export const IN_VIEW_OF = new Phrases(
  "trong phạm vi|căn cứ|trên cơ sở|theo chức năng|theo nhiệm vụ|theo lĩnh vực|theo phân công|theo thẩm quyền|tùy theo|với vai trò|với tư cách",
);

/** What shows that something is said of a name: a colon, ", xây dựng …", a verb; not "của", "về", "tại". */
export const DEED = says`
  : !${FOUNDED}
  | , !có ${VERB}
  | ,? ${phrase(IN_VIEW_OF)}
  | theo dõi
  | cho phép|học|nghỉ|trẻ|ý
  | !${among("của về cho tại theo trong với và ở đến khóa nhiệm trước sau chưa để nhằm")} WORD
`;

/** "Đề nghị UBND các xã: kiện toàn …": who is asked does it, whatever it is. */
export const ASKED_DEED = says`: | ${DEED}`;

/** The most that brackets tell of a name, in tokens. */
export const LONGEST_BRACKET = 14;
const BRACKET = says`'(' ${upTo(word(")"), LONGEST_BRACKET)} ')'`;

/** "(Ban TCKT)", "(Cơ quan thường trực)", "(do đồng chí A làm trưởng ban) chỉ đạo": what a name is called or is besides. */
const SHORT_NAME = says`
  ${BRACKET} &(: | ${DEED})
  | &('(' ${OFFICE_HELD}) ${BRACKET}
  | '(' ${upTo(says`${INITIALS} ')'`, LONGEST_BRACKET - 3)}? ${INITIALS} ')'
`;

/** "Đ/c Trần Thị Hoa, UVBTV: …", "Đ/c Trần Văn Bình - Chủ nhiệm UBKT: …": what a person is besides. */
const TITLE = says`
  (, !${HEAD} | ${BEHIND_PROPER_NAME} , &${OFFICE_HELD} | -)
  ${token(({ kind, text }) => kind === "word" || text === ",")}{12} &:
`;

const APPOSED = says`- ${OFFICE_HELD}`;

/** Index after what a name is told of besides: its short name in brackets, or "- Cơ quan thường trực Ban Chỉ đạo". */
export function afterRemark({ tokens, known }: Passage, index: number): number {
  const end = SHORT_NAME(tokens, index) ?? index;
  const title = TITLE(tokens, end);
  if (title !== null) return title;
  const held = APPOSED(tokens, end);
  // "Đồng chí A - Ủy viên Ban Thường vụ Đoàn phường"
  const beside = held === null ? null : (readBody(tokens, end + 1, known) ?? readBody(tokens, held, known));
  return beside?.end ?? end;
}
