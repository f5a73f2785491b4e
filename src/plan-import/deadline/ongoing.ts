import type { Rule } from "../text/rules";
import { says } from "../text/says";

const NEXT = says`tiếp theo? | kế tiếp | sau|tới`;
const JOINED = says`(, và? | và|-|;)?`;

/** What a time goes on with where the work has no end: "và các năm tiếp theo", "và những năm sau", "trở đi". */
export const GOES_ON: Rule = says`
  ${JOINED} trong? các|những|cả? năm|tháng|quý ${NEXT}
  | ${JOINED} từ? đó? trở đi
  | ${JOINED} tiếp|duy tục|trì các? năm ${NEXT}
`;
