import { dropEnd } from "../../domain/drop-end";
import { PLACE_TYPES } from "../bodies/lexicon";
import { SOMEBODY } from "../bodies/called";
import { OFFICE_HELD } from "../bodies/name-steps";
import { tellsBasis } from "../structure/section-kind";
import { comparable } from "../text/comparable";
import { phrase, upTo, WORD } from "../text/rules";
import { says } from "../text/says";
import { capitalised } from "../text/shown";
import { tokenise } from "../text/tokens";

const PERSONS = phrase("giáo viên|học sinh|sinh viên|cha mẹ học sinh|phụ huynh|đoàn viên|hội viên|cán bộ");
const STAFF = phrase("cán bộ|công chức|viên chức|chuyên viên|nhân viên|giáo viên|lãnh đạo|người");

/** Words that tell of no part in the work. */
const NO_PART = upTo(
  says`.|:|;|'('|')' | ${phrase("chủ trì|có trách nhiệm|chịu trách nhiệm|thực hiện|xây dựng|tham mưu|phối hợp với")}`,
  20,
);

/** "Đối với Thủ đô Hà Nội", "Cán bộ phụ trách …", "Phó Chủ tịch phụ trách lĩnh vực …", "Tiểu ban tuyên truyền, tổ chức và phục vụ đại hội", "Học sinh và cha mẹ học sinh", "Khoa/Viện đào tạo": all of it is a name. */
const NAME_WHOLE = says`
  &CAPITAL (thủ đô | ${phrase(PLACE_TYPES)}) CAPITAL{5} $
  | tiểu ban ${NO_PART} $
  | &CAPITAL cơ sở ${NO_PART} $
  | &CAPITAL ${STAFF} (phụ trách | theo dõi | được giao | được phân công | làm công tác) ${NO_PART} $
  | &CAPITAL các? (đồng chí)? &${OFFICE_HELD} ${upTo(says`phụ trách`, 8, WORD)} phụ trách (lĩnh vực | mảng | khối) ${NO_PART} $
  | &CAPITAL ${PERSONS} (,? và ${PERSONS} | học sinh)? $
  | &CAPITAL phòng|khoa|trường|viện / ban|khoa|phòng|trường|viện SMALL{3}? $
`;

/** The name that a heading is from its first word to its last, where no known kind of body says so. */
export function wholeNameOf(text: string): string | undefined {
  const name = dropEnd(text, ".:;").trim();
  return NAME_WHOLE(tokenise(name), 0) === null || tellsBasis(name) ? undefined : name;
}

const CHARGED_PEOPLE = /^(?:trách nhiệm|nhiệm vụ) của/;
/** "Nhiệm vụ của giảng viên hướng dẫn", "Trách nhiệm của đối tượng được kiểm tra:": people by what they are. */
const PEOPLE_WHOLE = says`các? (đối tượng | người | giảng viên | ${PERSONS}) SMALL{4}? $`;

/** The people whose duties a heading tells, by what they are and not by a name. */
export function peopleOf(heading: string, text: string): string | undefined {
  const name = dropEnd(text, ".:;").trim();
  const person = text.slice(0, tokenise(text)[(SOMEBODY(tokenise(text), 0) ?? 0) - 1]?.end ?? 0);
  // "Thầy Phó Hiệu trưởng Lê Minh Quang (Trưởng ban):"
  if (person !== "" && /^\s*(?:\([^()]*\))?:?$/.test(text.slice(person.length))) return person;
  const isWhole = CHARGED_PEOPLE.test(comparable(heading)) && PEOPLE_WHOLE(tokenise(name), 0) !== null;
  return isWhole ? capitalised(name) : undefined;
}
