import type { KnownNames } from "../bodies/known-names";
import { beginsWithDeed } from "../bodies/deed";
import { timeIn } from "../deadline/time-line";
import { comparable } from "../text/comparable";
import { actsItself } from "../tasks/acting";
import type { Detailed } from "./detailed";

const TELLS_OF =
  /(?:báo cáo|thống kê|tổng hợp|cung cấp|kê khai|gửi) [^.;:]{0,90}(?:nội dung|thông tin|số liệu|tình hình|vấn đề)(?: cơ bản| chính| cụ thể| chủ yếu| trọng tâm)*(?: như)?(?: sau| sau đây| gồm)?\s*:$/;

/** "Báo cáo về các nội dung sau:" over "Số hộ có nhà bị sập", "Kinh phí cần hỗ trợ": what is told of, and no work of its own. */
export function isToldOf({ point, details }: Detailed, known: KnownNames): boolean {
  if (details.length < 2 || !TELLS_OF.test(comparable(point.text))) return false;
  const deeds = details.filter(({ text }) => isDeed(text));
  const areThings = details.every(({ text }) => timeIn(text) === undefined && !actsItself(text, known));
  return areThings && deeds.length * 2 < details.length;
}

/** Whether a line tells what is done, and introduces nothing. */
export function isDeed(text: string): boolean {
  return beginsWithDeed(text) && !text.endsWith(":");
}
