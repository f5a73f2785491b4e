import { Phrases } from "../text/phrases";
import { nameKey } from "../../domain/names";
import { comparable } from "../text/comparable";
import { says } from "../text/says";
import { tokenise } from "../text/tokens";
import { BODY_HEADS, COMPOUNDS, KINDS_OF_PLACE } from "./lexicon";
import { readBody } from "./read-body";

const ISSUES = new Phrases(
  "xây dựng|ban hành|đề nghị|yêu cầu|triển khai|hướng dẫn|thông báo|tổ chức|đề ra|lập|chỉ thị",
);
/** "… xây dựng Kế hoạch", "… ban hành Chương trình": the document says who issues it. */
const ISSUES_PLAN = says`(xây dựng | ban hành) kế|chương|hướng`;
/** "Chủ tịch UBND tỉnh yêu cầu": who speaks for the body that the head names. */
const OFFICE_HOLDER = /^(?:phó )?(?:chủ tịch|bí thư|giám đốc|hiệu trưởng|trưởng ban|chánh văn phòng) /;
const WHOLE_ORGANS = /^(?:ban thường vụ|ban chấp hành|(?:ban )?thường trực|ban chỉ đạo|đoàn chủ tịch)$/;
const ORGAN_OF = /^(?:ban thường vụ|ban chấp hành|(?:ban )?thường trực) /;
/** "VĂN PHÒNG" below "UBND TỈNH A": an office without a name of its own. */
const OFFICE_ALONE =
  /^(?:văn phòng|ủy ban kiểm tra|ban (?:tổ chức|dân vận|nội chính|xây dựng đảng|tuyên giáo(?: và dân vận)?|pháp chế|dân tộc|(?:kinh tế|văn hóa|đô thị)(?: - [\p{L} ]+)?))$/u;
const HAS_OFFICES = /^(?:(?:tỉnh|thành|đảng|huyện|quận) ủy|ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân) /;
const ORGAN_OF_PLACE =
  /^(ban thường vụ|ban chấp hành|btv|bch|ban thường trực) (?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu) /;
const ASSOCIATION = /^(?:hội|đoàn|liên đoàn|mặt trận) /;
const PLACE_ONLY =
  /^(?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|chi nhánh|văn phòng đại diện|phân hiệu) (?!ủy |đoàn |hội )/;

/** The issuing body as the text itself writes it, else from the lines of the head. */
export function organisationOf(
  headLines: readonly string[],
  preamble: readonly string[],
  texts: readonly string[] = preamble,
): string {
  const fromHead = asSpelledIn(texts, organisationFromHead(headLines));
  const fromText = organisationFromText(preamble, fromHead);
  if (fromText === null || nameKey(fromHead).startsWith(nameKey(fromText))) return fromHead;
  const owner = comparable(fromText).replace(ORGAN_OF, "");
  // "Ban Thường vụ Đảng ủy" below "ĐẢNG ỦY XÃ AN BÌNH"
  if (owner.length < fromText.length && comparable(fromHead).startsWith(`${owner} `))
    return fromText + fromHead.slice(owner.length);
  return withPlace(fromText, headLines.map(sentenceCase));
}

const FEWEST_SHARED_WORDS = 3;

/** A name of the head's capitals as the document itself spells it, as far as it does: "Ủy ban bầu cử xã" + "Vạn Phúc". */
function asSpelledIn(texts: readonly string[], name: string): string {
  const text = texts.join("\n");
  const compared = comparable(text);
  const words = name.split(" ");
  for (let count = words.length; count >= FEWEST_SHARED_WORDS; count -= 1) {
    const sought = comparable(words.slice(0, count).join(" "));
    for (let at = compared.indexOf(sought); at >= 0; at = compared.indexOf(sought, at + 1)) {
      const spelled = text.slice(at, at + sought.length);
      const isWhole = !/^[\p{L}\p{M}]/u.test(text.slice(at + sought.length));
      if (isWhole && /^\p{Lu}/u.test(spelled) && spelled !== spelled.toUpperCase())
        return [spelled, ...words.slice(count)].join(" ");
    }
  }
  return name;
}

/** Adds the place that the head names where the text only names the level: "UBND huyện" → "UBND huyện Sông Lam". */
function withPlace(name: string, headLines: readonly string[]): string {
  const level = /(?:^|\s)(tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường)$/i.exec(name)?.[1];
  if (level === undefined) return name;
  const place = headLines
    .flatMap((line) => new RegExp(`(?:^|\\s)${level}\\s+(\\p{Lu}.*)$`, "iu").exec(line)?.[1] ?? [])
    .at(-1);
  return place === undefined ? name : `${name} ${place}`;
}

function organisationFromText(paragraphs: readonly string[], fromHead: string): string | null {
  let found: string | null = null;
  for (const text of paragraphs) {
    const tokens = tokenise(text);
    for (let index = 0; index < tokens.length; index += 1) {
      if (index > 0 && tokens[index - 1]?.text !== "," && tokens[index - 1]?.text !== ";") continue;
      const body = readBody(tokens, index);
      if (!body || body.plural || !ISSUES.at(tokens, body.end)) continue;
      const name = text.slice(tokens[body.start]?.start, tokens[body.end - 1]?.end);
      if (fromHead !== "" && OFFICE_HOLDER.test(comparable(name))) continue;
      if (ISSUES_PLAN(tokens, body.end) !== null || sharesName(name, fromHead)) found = name;
    }
  }
  return found;
}

function sharesName(name: string, fromHead: string): boolean {
  if (fromHead === "") return true;
  const head = new Set(nameKey(fromHead).split(" "));
  const words = nameKey(name).split(" ");
  return words.filter((word) => head.has(word)).length * 2 >= words.length;
}

/** "HỘI LHPN VIỆT NAM" over "BAN CHẤP HÀNH TỈNH HÒA AN": the association's organ in that place. */
function organOf(last: string, organ: string, above: string): string {
  const association = sentenceCase(above).replace(/(?<!\s)\s+Việt Nam$/, "");
  const place = inner(sentenceCase(last.slice(organ.length).trim()));
  return `${sentenceCase(last.slice(0, organ.length))} ${association} ${place}`;
}

/** Joins the lines of the head: an organ ("BAN THƯỜNG VỤ") with the body it belongs to, else the line nearest the number. */
function organisationFromHead(headLines: readonly string[]): string {
  const lines = headLines.slice(-3);
  const last = lines.at(-1);
  if (last === undefined) return "";
  const words = comparable(last);
  const above = lines.at(-2);
  if (above !== undefined && goesOn(above, words))
    return organisationFromHead([...lines.slice(0, -2), `${above} ${last}`]);
  const placed = ORGAN_OF_PLACE.exec(words);
  if (placed && above && ASSOCIATION.test(comparable(above))) return organOf(last, placed[1] ?? "", above);
  const isOffice = OFFICE_ALONE.test(words) && HAS_OFFICES.test(comparable(above ?? ""));
  const owner = organisationFromHead(lines.slice(0, -1));
  if ((WHOLE_ORGANS.test(words) || isOffice) && above) return `${sentenceCase(last)} ${owner}`;
  if (PLACE_ONLY.test(words) && above) return `${owner} ${inner(sentenceCase(last))}`;
  return sentenceCase(last);
}

/** "BAN CHỈ ĐẠO CHƯƠNG TRÌNH" over "XÂY DỰNG NÔNG THÔN MỚI": a name that was broken over two lines. */
function goesOn(above: string, words: string): boolean {
  const [own, other] = [words, comparable(above)].map((line) => BODY_HEADS.at(tokenise(line), 0));
  const isWhole = PLACE_ONLY.test(words) || WHOLE_ORGANS.test(comparable(above));
  return other !== undefined && own === undefined && !isWhole;
}

/** "KẾT LUẬN CỦA BỘ CHÍNH TRỊ về …", "BIÊN BẢN HỌP CÔNG ĐOÀN CÔNG TY A". */
const BY_TITLE =
  /^(?:kết luận|chỉ thị|quyết định|nghị quyết|thông báo|kế hoạch|hướng dẫn|công điện|chương trình) của |^biên bản (?:cuộc )?họp (?:giao ban )?/;

/** Whom the title of a document without a head names as its issuer, or "". */
export function organisationOfTitle(title: string): string {
  const begun = BY_TITLE.exec(comparable(title))?.[0].length ?? title.length;
  const [words = ""] = title.slice(begun).split(/ (?=về |v\/v |số |tại |\()/i);
  const name = words === words.toUpperCase() ? sentenceCase(words) : words;
  const tokens = tokenise(name);
  const body = readBody(tokens, 0);
  return body && !body.plural ? name.slice(0, tokens[body.end - 1]?.end) : "";
}

function inner(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** A line of capitals as a name is written in a sentence: "HỘI LIÊN HIỆP PHỤ NỮ HÀ NỘI" → "Hội Liên hiệp Phụ nữ Hà Nội". */
export function sentenceCase(capitals: string): string {
  const words = capitals.split(/\s+/);
  return words.map((word, index) => caseOf(word, index, words)).join(" ");
}

/** Every syllable has one; what has none is initials. */
const VOWEL = /[AEIOUY]/i;
const INITIALS = /^(?:THCS|THPT|BHXH|LHPN|UBND|HĐND|MTTQ|TNCS|BTV|BCH|LĐLĐ|TP\.?|CCB|LLVT|VN)$/;

function caseOf(word: string, index: number, words: readonly string[]): string {
  const lower = word.toLowerCase();
  const previous = comparable(words[index - 1] ?? "");
  if ((word.length > 1 && !VOWEL.test(word.normalize("NFD"))) || INITIALS.test(word)) return word;
  if (previous === "-" && lower !== word) return word.charAt(0) + lower.slice(1);
  if (COMPOUNDS.has(`${previous} ${comparable(word.replace(/,$/, ""))}`)) return lower;
  const office = comparable(words.slice(Math.max(0, index - 2), index + 1).join(" "));
  if (office === "ủy ban nhân" || office === "hội đồng nhân") return lower;
  const next = words[index + 1]?.toLowerCase() ?? "";
  // "BỆNH VIỆN", "TRUNG TÂM": the second syllable of what the name begins with; "… CÁC CƠ QUAN …", "… KHU VỰC …"
  const both = `${lower} ${next}`;
  const isHead = index === 1 && BODY_HEADS.at(tokenise(`${previous} ${word}`), 0)?.length === 2;
  const isOfSeveral = index > 0 && (lower === "các" || previous === "các" || both === "khu vực");
  // "Bảo hiểm xã hội", but "Văn hóa - Xã hội", "… và Xã hội"
  const isSociety = index > 0 && both === "xã hội" && !/^(?:và|-)$/.test(previous);
  if (isHead || isSociety || isOfSeveral || `${previous} ${lower}` === "khu vực") return lower;
  const isType = (KINDS_OF_PLACE.has(lower) && both !== "xã hội") || KINDS_OF_PLACE.has(both);
  return index > 0 && (isType || lower === "và") ? lower : word.charAt(0) + word.slice(1).toLowerCase();
}
