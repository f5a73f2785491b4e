import { dropEndSpaced } from "../../domain/drop-end";
import { namesInCell } from "../bodies/cell-names";
import { isPlaceAlone } from "../bodies/collective";
import { HEAD } from "../bodies/name-steps";
import { readRoles } from "../bodies/roles";
import { timeIn } from "../deadline/parse-deadline";
import { comparable } from "../text/comparable";
import { tokenise } from "../text/tokens";

const UNIT = "(?:đơn vị|địa phương|cơ sở(?: hội)?|xã, phường|xã|phường|quận, huyện|quận|huyện|chi hội)";
const DEED = "(?:được )?(?:chọn |tổ chức |chỉ đạo )?(?:đại hội |làm |chỉ đạo |thực hiện )?(?:thí )?điểm";
/** "Đơn vị được chọn làm điểm: …", "Chọn 02 đơn vị làm điểm: …". */
const NAMES = new RegExp(`^(?:các |những |danh sách |chọn )*(?:\\d+ )?${UNIT} ${DEED}[^:]*:\\s*`, "i");

/** The units that a line chooses as pilots where it does nothing else, or null. */
export function pilotsIn(line: string): readonly string[] | null {
  const opened = NAMES.exec(line)?.[0];
  if (opened === undefined) return null;
  const words = dropEndSpaced(line.slice(opened.length), ".;,:");
  // "Chọn 02 đơn vị làm điểm: Văn phòng tham mưu trước ngày 25/3": who has to choose
  if (timeIn(words) !== undefined || readRoles(words).lead !== null) return null;
  const names = namesInCell(words);
  const areUnits = names.every((name) => isPlaceAlone(name) || HEAD(tokenise(name), 0) !== null);
  return areUnits && names.length > 0 ? names : null;
}

/** "Chọn Hội LHPN xã A và Hội LHPN xã B làm điểm", "Hội LHPN xã A (đơn vị làm điểm)". */
const CHOSEN =
  /chọn (.{3,400}?) (?:để )?(?:làm|tổ chức|chỉ đạo|thực hiện)(?: đại hội)? (?:thí )?điểm(?!\p{L}| (?:về |xây dựng )?mô hình)/iu;
const REMARK =
  /^([^()]{3,200}?)\s*(?:\(|[-–,] )(?:là )?(?:đơn vị )?(?:được chọn )?(?:làm |chỉ đạo |thí )?điểm[^()]{0,40}\)?[.;]?$/iu;

/** Words in which a line chooses some of what it names, or "". */
export function chosenWords(line: string): string {
  return CHOSEN.exec(line)?.[1] ?? REMARK.exec(line)?.[1] ?? "";
}

const HEADS = new RegExp(`^(?:các |những |danh sách )*${UNIT} ${DEED}`);

/** Whether a line is the heading of pilots: "ĐƠN VỊ LÀM ĐIỂM". */
export function headsPilots(line: string): boolean {
  return HEADS.test(comparable(line));
}

const OF_PILOTS = /(?:làm|thí|chỉ đạo|tổ chức|đơn vị) điểm|đại hội điểm/;

/** Whether a name means the pilots among the units: "các đơn vị được chọn làm điểm". */
export function arePilots(name: string): boolean {
  return OF_PILOTS.test(comparable(name));
}
