import { Phrases } from "../text/phrases";
import { among, phrase } from "../text/rules";
import { says } from "../text/says";
import { VERB } from "./lexicon";

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
  | !${among("của về cho tại theo trong với và ở đến khóa nhiệm trước sau chưa")} WORD
`;

/** "Đề nghị UBND các xã: kiện toàn …": who is asked does it, whatever it is. */
export const ASKED_DEED = says`: | ${DEED}`;
