import { Phrases } from "../text/phrases";
import { among, CAPITAL, phrase, type Rule, upTo, WORD } from "../text/rules";
import { says } from "../text/says";
import { bodiesBetween, listBodies, type BodyList, type Passage } from "./body-list";
import { FUNCTION_WORDS, OUTSIDE, VERB } from "./lexicon";
import { HEAD, SMALL_FIELD } from "./name-steps";
import type { Tokens } from "../text/tokens";

/** What leads to who helps. */
export const SUPPORT_WORDS = new Phrases(
  "phối hợp với|phối hợp cùng với|phối hợp cùng|phối hợp chặt chẽ với|phối hợp chặt chẽ , quyết liệt với|phối hợp chặt chẽ , hiệu quả với|phối hợp chặt chẽ , kịp thời với|phối hợp chặt chẽ , thường xuyên với|phối hợp chặt chẽ cùng|phối hợp thường xuyên với|phối hợp đồng bộ với|phối hợp hiệu quả với|phối hợp kịp thời với|phối hợp tốt với|phối với|phối kết hợp với|cùng với|cùng|chủ trì cùng|chủ trì , cùng với|chủ trì , cùng|phối hợp , hỗ trợ|phối hợp và hỗ trợ|phối hợp hỗ trợ|phối hợp và thống nhất với|phối hợp , thống nhất với|có sự phối hợp của|với sự phối hợp của|với sự tham gia của|có sự tham gia của|phối hợp",
);
/** What those do who help. */
export const HELPING = says`phối hợp (thực hiện)?`;
/** "quy chế phối hợp với Bộ đội Biên phòng": what a thing is called, and not who helps. */
const THING = says`<việc|cuối | <(việc chủ trì ,) | <(quy chế | chương trình | kế hoạch | thỏa thuận | cơ chế | công tác | sự)`;
const DIRECTS = phrase("chỉ đạo|đôn đốc|hướng dẫn");
/** "Văn phòng Ban chỉ đạo Quốc gia phối hợp với …": who acts. */
const IN_NAME = says`<ban|bcđ|sự`;
const HOW = /^(?:chủ|động|tích|cực|tăng|cường|tiếp|tục|thường|xuyên|kịp|thời)$/;
const FARTHEST_DIRECTED = 40;

/** "chỉ đạo Phòng A | phối hợp với Phòng B": B helps those who are directed, and not whoever directs. */
function areDirected(passage: Passage, index: number): boolean {
  const { tokens } = passage;
  let end = index;
  while (HOW.test(tokens[end - 1]?.text ?? "")) end -= 1;
  for (let at = end - 1; at >= Math.max(0, end - FARTHEST_DIRECTED); at -= 1) {
    if (/^[.;:()]$/.test(tokens[at]?.text ?? "")) return false;
    const whom = IN_NAME(tokens, at) === null ? DIRECTS(tokens, at) : null;
    if (whom !== null && listBodies(passage, whom, HELPERS).end === end) return whom < end;
  }
  return false;
}

/** "phối hợp với |: Sở A", "phối hợp với | với Sở A". */
const BEHIND_WITH = says`<: | <(với với)`;

/** Behind "phối hợp với", "phối hợp với:" of whoever does the work. */
export function behindSupport(passage: Passage): Rule {
  return (tokens, index) => {
    const end = BEHIND_WITH(tokens, index) === null ? index : index - 1;
    const words = SUPPORT_WORDS.before(tokens, end);
    const start = end - (words?.length ?? 0);
    return words && THING(tokens, start) === null && !areDirected(passage, start) ? index : null;
  };
}

/** Who helps by what they are, in small letters: "phối hợp với nhà trường, cha mẹ học sinh"; "anh Tuấn, cô Lê Thị Na". */
export const HELPERS: Rule = says`
  lực lượng quân|công đội|an (, quân|công đội|an)? | cán bộ ${SMALL_FIELD} (của &CAPITAL ${HEAD} | chuyên trách)?
  | ông|bà|anh|chị|thầy|cô CAPITAL CAPITAL{4}? | ${phrase(
    "nhà trường|gia đình|gia đình học sinh|cha mẹ học sinh|phụ huynh|phụ huynh học sinh|giáo viên bộ môn|giáo viên các bộ môn|giáo viên chủ nhiệm|lực lượng chức năng|lực lượng dân quân|lực lượng vũ trang|ngành giáo dục|ngành y tế|ngành công an|nhân viên y tế|nhân viên y tế trường học|chính quyền địa phương|chính quyền cơ sở|chủ đầu tư|nhà thầu|cơ quan cấp xã",
  )}`;

/** What may stand behind the last of several names: an end, what is done, what tells of it. */
const ENDS_LIST = says`
  $ | .|;|:|'('|')'|-|– | ,|và? ${VERB} | , # | !và (${among([...FUNCTION_WORDS].join(" "))} | ${phrase(OUTSIDE)})
  | thanh tra
  | , !và|các (${among([...FUNCTION_WORDS].join(" "))} | ${phrase(OUTSIDE)})
`;
/** "phối hợp với Sở A, | đơn vị được lựa chọn": who else helps, by no name. */
const MORE_KINDS = says`, (đơn vị | cơ quan | tổ chức | lực lượng | cán bộ)`;
const UP_TO_SIGN = upTo(says`SIGN | ${VERB}`, 6, WORD);

/** The supporter behind whom words of no known kind follow, or those words where no name is read at all; null where all is. */
export function cutSupportOf(
  passage: Passage,
  { names, start, end }: BodyList & { readonly start: number },
): string | null {
  const { tokens, known, text } = passage;
  const helps = behindSupport(passage);
  const isWhole = known.holds(tokens.slice(start, end)) && MORE_KINDS(tokens, end) === null;
  if (names.length > 0) return isWhole || ENDS_LIST(tokens, end) !== null ? null : (names.at(-1) ?? null);
  const at = tokens.findIndex(
    (_, index) =>
      CAPITAL(tokens, index) !== null &&
      (SUPPORT_WORDS.before(tokens, index) ? helps(tokens, index) : joinsLoosely(tokens, index)),
  );
  return at < 1 ? null : text.slice(tokens[at]?.start, tokens[(UP_TO_SIGN(tokens, at) ?? at + 4) - 1]?.end);
}

const WITH = says`<với`;
const FARTHEST_WITH = 8;

/** "phối hợp nhịp nhàng, ăn ý với Sở A": words of no known kind between who helps and that somebody does. */
function joinsLoosely(tokens: Tokens, index: number): number | null {
  const before = tokens.slice(Math.max(0, index - FARTHEST_WITH), index);
  const isNear = before.some(({ text }, at) => text === "phối" && before[at + 1]?.text === "hợp");
  return isNear ? WITH(tokens, index) : null;
}

const HELPS = says`phối hợp thực hiện &WORD | ${HELPING} ($ | &(SIGN | ${VERB}))`;

/** "Sở A chủ trì; Sở B, Sở C phối hợp: …": bodies that stand before their part in the work. */
export function readHelpers(passage: Passage): readonly string[] {
  const areThere = passage.tokens.some((_, index) => HELPS(passage.tokens, index) !== null);
  return areThere ? bodiesBetween(passage, 1, says`<;|,|có|'('`, HELPS).names : [];
}
