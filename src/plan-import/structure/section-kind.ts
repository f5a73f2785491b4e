import { dropEnd } from "../../domain/drop-end";
import { readBody } from "../bodies/read-body";
import { comparable } from "../text/comparable";
import { tokenise } from "../text/tokens";

/** What stands under a heading: work to do, the units that do it, or neither. */
export type SectionKind = "tasks" | "units" | "other";

const UNITS =
  /đơn vị (?:được )?(?:chọn |chỉ đạo |tổ chức |thực hiện )?(?:làm )?(?:điểm|thí điểm)|chọn (?:đơn vị )?(?:làm )?điểm|danh sách (?:các )?đơn vị|đơn vị thực hiện điểm/;
/** "Đơn vị", "Các đơn vị thực hiện": units where names stand under it, work of the units where times do. */
const WIDE_UNITS =
  /^(?:tên |số lượng )?(?:các )?đơn vị(?: (?:tổ chức|thực hiện|tham gia|triển khai|tiến hành)(?: (?:kế hoạch|đại hội|hội nghị|cuộc vận động|phong trào))*)?$/;
const WORK =
  /nội dung|nhiệm vụ|giải pháp|tổ chức thực hiện|phân công|tiến độ|công việc|triển khai|hoạt động|biện pháp|trách nhiệm|lộ trình|công tác|thời gian|tổ chức đại hội|các bước|quy trình|chế độ báo cáo|báo cáo|đề nghị|yêu cầu đối với/;
const OTHER =
  /^(?:mục đích|mục tiêu(?! quốc gia)|yêu cầu|quan điểm|căn cứ|đặc điểm|tình hình|thực trạng|kết quả|đánh giá(?=$| chung| tình hình| kết quả| thực trạng)|ưu điểm|hạn chế|tồn tại|nguyên nhân|đối tượng|phạm vi|địa điểm|thành phần|kinh phí|nguồn kinh phí|chỉ tiêu|nguyên tắc|phương châm|khẩu hiệu|giải thích (?:từ ngữ|thuật ngữ)|(?:các )?(?:định nghĩa|thuật ngữ|(?:từ|chữ) viết tắt)|quyền hạn|tiêu chuẩn|cơ cấu|số lượng|ý nghĩa|chủ đề|sự cần thiết|bối cảnh|thời gian, địa điểm|thời gian và địa điểm|nơi nhận|tư tưởng chỉ đạo|phương hướng|quan điểm chỉ đạo)(?:$|[\s,:;.–-])/;
const BASIS =
  /^(?:những |các )?cơ sở(?:$|[,:;.–-]| và | (?:pháp lý|thực tiễn|lý luận|khoa học|chính trị|thực tế|dữ liệu|số liệu|căn cứ|để|xây dựng|ban hành|đề xuất|của việc|của kế hoạch))/;
/** "Nội dung, phạm vi": what the work is about. */
const SCOPE =
  /^(?:nội dung|đối tượng)(?:,| và) (?:phạm vi|đối tượng)(?:(?:,| và) (?:phạm vi|đối tượng|thời gian|địa bàn))*$/;
const TARGET_OR_WORK = /nhiệm vụ|giải pháp|nội dung|thực hiện|triển khai/;

/** What a heading announces, or null where it leaves that to the heading above it. */
export function kindOfHeading(heading: string): SectionKind | null {
  const words = wordsOf(heading);
  if ((UNITS.test(words) && words.length < 90) || WIDE_UNITS.test(words)) return "units";
  if (SCOPE.test(words)) return "other";
  if ((tellsBasis(heading) || (OTHER.test(words) && !isAsked(heading))) && words.length < 90)
    return TARGET_OR_WORK.test(words) ? "tasks" : "other";
  return WORK.test(words) ? "tasks" : null;
}

/** Whether a heading tells what a plan rests on: "Cơ sở pháp lý", and not "Cơ sở giáo dục". */
export function tellsBasis(heading: string): boolean {
  return BASIS.test(wordsOf(heading));
}

/** "Yêu cầu các trường": who is asked. */
function isAsked(heading: string): boolean {
  return /^yêu cầu /.test(comparable(heading)) && readBody(tokenise(heading), 2) !== null;
}

/** Whether a heading only says "units", so that what stands under it has to tell whether they are named or given work. */
export function isWideUnitHeading(heading: string): boolean {
  return WIDE_UNITS.test(wordsOf(heading));
}

function wordsOf(heading: string): string {
  return dropEnd(comparable(heading), ".:;").trim();
}
