import { comparable } from "../text/comparable";

const PLURAL =
  /^(?:tất cả |toàn thể )?(?:các|mỗi|từng|những|100 ?%|\d{1,3}) |(?: |^)các (?=cấp|quận|huyện|xã|phường|thị|thành phố|đặc khu|cơ sở|chi)/;
const LEVEL =
  /(?:^|[ ,])(?:quận|huyện|thị xã|thị trấn|xã(?! hội)|phường|cơ sở|chi hội|chi đoàn|chi bộ|cấp hội|cấp bộ đoàn|thôn|tổ dân phố|đặc khu|đảng ủy|đảng bộ|đoàn cơ sở|hội cơ sở|tổ hội|trường)(?:$|[ ,/])/;
const PILOT = /đơn vị (?:được chọn|làm|chỉ đạo|tổ chức|thực hiện)?.*điểm|đơn vị được chọn/;
/** A kind of unit named without its place: all of that kind. */
const CLASS_OF_UNITS =
  /^(?:đơn vị|cơ sở|(?:công đoàn|hội|đoàn|đảng bộ|chi bộ) cơ sở|cơ sở (?:hội|đoàn)|cấp cơ sở)$/;
const OWN_PARTS =
  /^(?:ban|phòng|sở|ngành|tổ chức|đoàn thể|cơ quan|lực lượng|doanh nghiệp|đơn vị trực thuộc)(?:$|[ ,;])|liên quan/;
/** People, however many: "các đồng chí Huyện ủy viên phụ trách địa bàn". */
const PEOPLE =
  /^(?:tất cả |toàn thể )?(?:các|mỗi|từng|những|\d{1,3}) (?:đồng chí|thành viên|ủy viên|(?:huyện|tỉnh|thành|quận|thị|đảng) ủy viên|cán bộ|đại biểu|cá nhân|ông|bà|hội viên|đoàn viên|đảng viên)(?: |$)/;
const UNITS_AT_LARGE =
  /^(?:các|mỗi|từng|100 ?%|\d{1,3}) (?:đơn vị|cơ sở|địa phương)(?: (?:điểm|trực thuộc|cơ sở))?$/;

/** Whether a name is that of a place and no body's: "xã An Bình". */
export function isPlaceAlone(name: string): boolean {
  return /^(?:xã|phường|quận|huyện|thị|thành|tỉnh|thôn|ấp|bản|khu|tổ)(?: |$)/.test(comparable(name));
}

/** Whether a name means the plan's units, each of them, and no single body ("Hội LHPN các quận, huyện", "mỗi đơn vị làm điểm"). */
export function isEachUnit(name: string, hasNamedUnits: boolean, organisation = name): boolean {
  const words = comparable(name);
  if (CLASS_OF_UNITS.test(words)) return hasNamedUnits || isAmong(words, comparable(organisation));
  if (PEOPLE.test(words)) return false;
  if (PILOT.test(words)) return true;
  if (UNITS_AT_LARGE.test(words)) return hasNamedUnits || !words.includes("trực thuộc");
  if (!PLURAL.test(words)) return false;
  return LEVEL.test(words) && !startsWithOwnParts(words);
}

/** Whether a class such as "công đoàn cơ sở" stands below the issuing body, which is one of the same kind. */
function isAmong(words: string, organisation: string): boolean {
  const kind = /^(?:công đoàn|hội|đoàn|đảng bộ|chi bộ)/.exec(words)?.[0];
  return kind === undefined || organisation.includes(kind.split(" ")[0] ?? "");
}

function startsWithOwnParts(words: string): boolean {
  const several =
    /^(?:(?:thủ trưởng|giám đốc|lãnh đạo|người đứng đầu|trưởng) )?(?:các|mỗi|từng|những|\d{1,3}) /.exec(
      words,
    )?.[0];
  return several !== undefined && OWN_PARTS.test(words.slice(several.length));
}
