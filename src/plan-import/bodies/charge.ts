import { Phrases } from "../text/phrases";
import { word } from "../text/rules";
import { says } from "../text/says";
import { passageOf, type Passage } from "./body-list";
import type { KnownNames } from "./known-names";
import { ASKED_DEED } from "./said-of-name";
import { FARTHEST_SUBJECT, readSubject, type Doer } from "./subject";

const CHARGES = new Phrases(
  "giao cho|giao|phân công|kính đề nghị|đề nghị|yêu cầu|ủy quyền cho|ủy quyền|chỉ định|do|riêng đối với|đối với|riêng",
);
/** "Giao Sở A trước ngày 15/11 kiểm tra …". */
const ASKED_TIME = says`trước|trong|chậm|từ WORD`;

/** "Đối với các cơ sở vi phạm, …": with whom others deal. */
const OFFENDS = / vi phạm$/;

/** The body that is charged from an index on ("giao Sở Y tế …"), or null. */
export function readChargedAt(passage: Passage, index: number): Doer | null {
  const words = CHARGES.at(passage.tokens, index);
  const isMeeting = passage.tokens[index + 1]?.raw === "ban";
  if (!words || words[0] === "do" || isMeeting) return null;
  const at = index + words.length;
  const doer = readSubject(passage, at, ASKED_DEED) ?? readSubject(passage, at, ASKED_TIME);
  return OFFENDS.test(doer?.lead ?? "") ? null : doer;
}

/** Who a line that introduces a list asks to act: the last body that it "asks", "requires" or "charges". */
export function readAsked(sentence: string, known: KnownNames): Pick<Doer, "lead" | "support"> | null {
  const passage = passageOf(sentence, known);
  for (let index = passage.tokens.length - 1; index >= 0; index -= 1) {
    const found = readChargedAt(passage, index);
    if (found && found.lead !== null) return { lead: found.lead, support: found.support };
  }
  return null;
}

/** "UBND huyện giao …"; in a letter "Sở A trân trọng đề nghị UBND xã …". */
const HANDS_ON = says`(cũng | đã | sẽ | tiếp tục)? &giao | trân trọng &(đề nghị | kính đề nghị) | &(kính đề nghị)`;

/** Who speaks for all, and has others act. */
const SPEAKER =
  /^(?:phó )?(?:thủ tướng|chủ tịch|bộ trưởng|bí thư|thống đốc)(?: |$)|^(?:bộ chính trị|ban bí thư|chính phủ)$/i;
const SPEAKS = says`(cũng | đã)? (yêu cầu | khẳng định | nhấn mạnh | lưu ý | biểu dương | phê bình)`;
const ASKS = says`(yêu cầu) | giao`;
/** "Các Bộ thống nhất chỉ có một cơ quan …; giao Bộ A …": what is agreed is no work of its own. */
const AGREES = says`(cơ bản)? (thống nhất | nhất trí)`;
const FARTHEST_SPOKEN = 60;

/** "Thủ tướng biểu dương …; yêu cầu các bộ …", "Chủ tịch UBND tỉnh yêu cầu Sở A …": the first whom a speaker asks. */
function readSpoken(passage: Passage, speaks: number): Doer | null {
  const { tokens } = passage;
  for (let index = speaks; index < Math.min(tokens.length, speaks + FARTHEST_SPOKEN); index += 1) {
    const found = ASKS(tokens, index) === null ? null : readChargedAt(passage, index);
    if (found) return found;
  }
  return null;
}

/** "UBND huyện giao Phòng Y tế chủ trì …": who is charged does it, and not who charges. */
export function readCharging(passage: Passage, subject: Doer | null): Doer | null {
  const at = passage.tokens.findIndex(({ start }) => start === subject?.deedStart);
  const end = at > 0 ? HANDS_ON(passage.tokens, at) : null;
  const isSpoken = at > 0 && SPEAKER.test(subject?.lead ?? "") && SPEAKS(passage.tokens, at) !== null;
  const isAgreed = at > 0 && AGREES(passage.tokens, at) !== null;
  const asked = isSpoken || isAgreed ? readSpoken(passage, at) : null;
  // Who only speaks hardly does it.
  const spoken = subject && isSpoken ? { ...subject, isUnsettled: true } : subject;
  return (end === null ? asked : readChargedAt(passage, end)) ?? spoken;
}

const WITHIN_SENTENCE = word("giao", "phân");
const BEHIND_COLON = says`<: | <(nêu rõ) | <(nêu rõ ,)`;
/** How far a topic may go before the colon behind which somebody is charged: "Về …: giao Sở A …". */
const FARTHEST_TOPIC = 120;

/** Who is charged at the beginning of a sentence or within it. */
export function readCharge(passage: Passage): Doer | null {
  const { tokens } = passage;
  for (let index = 0; index < Math.min(tokens.length, FARTHEST_TOPIC); index += 1) {
    const isWithin = index < FARTHEST_SUBJECT && WITHIN_SENTENCE(tokens, index) !== null;
    const opens = index === 0 || isWithin || BEHIND_COLON(tokens, index) !== null;
    const found = opens ? readChargedAt(passage, index) : null;
    if (found) return found;
  }
  return null;
}
