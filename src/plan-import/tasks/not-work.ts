import { beginsWithDeed } from "../bodies/deed";
import { says } from "../text/says";
import { comparable } from "../text/comparable";
import { phrase } from "../text/rules";
import { tokenise } from "../text/tokens";

/** "Theo báo cáo của Đài Khí tượng, …": what somebody tells. */
const AS_TOLD = says`
  theo|qua
  ${phrase("báo cáo|dự báo|tin|nhận định|thông tin|số liệu|thống kê|bản tin|kết quả|phản ánh|tổng hợp|theo dõi")}
`;
const ASKS = /(?:yêu cầu|đề nghị|khẩn trương|phải |giao |chịu trách nhiệm|trước ngày|chậm nhất)/;

const CLOSINGS: readonly RegExp[] = [
  /^đã (?!được giao)/,
  /^[^.;:]{0,80}(?:trân trọng|chân thành|xin) cảm ơn/,
  // "• Căn cứ Điều lệ …", "Xét đề nghị của Trưởng phòng A;": what the document rests on.
  /^(?:căn cứ [^,]*|(?:xét|theo) (?:đề nghị|tờ trình|báo cáo|ý kiến)(?: \p{L}+)? (?:của|số|tại) (?:[^,]*|[^.]*[,;]))$/u,
  // "Ngày 17/9/2025, Công đoàn A ban hành Kế hoạch số …": what led to the document.
  /^(?:vào )?ngày \d[\d/.]+(?: tháng \d+ năm \d+)?,? [^.;]{3,140}? (?:đã (?:ký|ban hành|có|đi|họp|nghe|dự|tổ chức|chủ trì|làm việc|kiểm tra|thông qua|nhận) |ký ban hành|(?:có|ban hành|ký|gửi|thông qua) (?:kế hoạch|công văn|văn bản|quyết định|chỉ thị|nghị quyết|thông báo|hướng dẫn|công điện|kết luận) số)/,
  /^[^,\d]{2,40}(?: \d{1,2})?, ngày \d{1,2} tháng \d{1,2} năm \d{4}$/,
  // "Hà Nội, ngày: 05/6/2026", and where it is still blank
  /^[^,\d]{2,40}(?: \d{1,2})?, ngày ?:? ?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/,
  /^[^,\d]{2,40}(?: \d{1,2})?, ngày[ .…_]*tháng[ .…_]*năm[ .…_]*(?:\d{2,4}[ .…_]*)?$/,
  /^(?:đánh giá cao|ghi nhận|hoan nghênh|cơ bản (?:thống nhất|nhất trí|tán thành)) /,
  /^trong (?:quá trình|khi)(?: triển khai| tổ chức)?(?: thực hiện)?[^.]*?(?:vướng mắc|khó khăn|phát sinh|sửa đổi|bổ sung|chưa phù hợp)/,
  /^(?:điều \d+\. )?(?:quyết định|kế hoạch|quy chế|quy định|thông tư|nghị quyết|chỉ thị) này (?:có hiệu lực|thay thế|được|gồm)/,
  /chịu trách nhiệm thi hành (?:quyết định|chỉ thị|nghị quyết) này/,
  /^(?:lịch|danh sách|nội dung|thời gian|biểu mẫu)[^.;]* (?:theo|tại|như|trong) (?:các )?(?:phụ lục|biểu|bảng|danh sách|mẫu)[^.;,]{0,40}[.;]?$/,
  // "Các nội dung khác giữ nguyên theo Kế hoạch số 71": what an amendment leaves.
  /^(?:các |những )?(?:nội dung|nhiệm vụ|công việc|phần|mục|thời gian)(?: [^.;:,]{1,20})? (?:khác|còn lại)(?: [^.;:]{0,80})? (?:giữ nguyên|không (?:thay đổi|điều chỉnh))/,
  // "Sinh viên không nộp đơn đúng hạn sẽ được xét vào đợt sau": what comes of it.
  /^[^.;:,]{3,60} (?:không|chưa) (?:nộp|gửi|đăng ký|hoàn thành|đóng|tham gia|tham dự|thực hiện|có mặt) [^.;]{0,120}?(?:sẽ|thì|coi như|xem như|không được|bị) /,
  /^(?:hình \d+[.:]? )?lưu đồ /,
  /^(?:thành phần )?hồ sơ (?:đề nghị |trình |báo cáo |khen thưởng )*(?:gồm|bao gồm)/,
];
const MEASURED =
  /tính đến (?:hết |\d|ngày |tháng |quý |nay|thời điểm|cuối )[^.;]{0,200}(?:đạt|có|là|giải ngân|thực hiện được)/;
const ACHIEVED = /(?:giải ngân|thực hiện|kết quả|lũy kế)(?! phấn đấu)[^.;]{0,120} đến [^.;]{0,120}đạt \d/;
/** "Thống nhất chủ trương …": what a meeting agrees to, and asks nobody to do. */
const AGREED =
  /^(?:cơ bản )?(?:thống nhất|nhất trí|đồng ý|tán thành)(?: về| với| cao)* (?:chủ trương|nội dung|đánh giá|đề xuất|báo cáo|dự thảo|phương án)/;
const AIMS = /phấn đấu|mục tiêu|chỉ tiêu|bảo đảm|đảm bảo/;
/** "Kinh phí thực hiện do ngân sách …": where the money comes from. */
const FUNDING =
  /^(?:nguồn )?kinh phí (?:thực hiện|tổ chức|triển khai|hoạt động|bảo đảm|đảm bảo|do|từ|được|để|phục vụ)[^.]*(?:ngân sách|nguồn|bố trí|chi trả|xã hội hóa|quy định|dự toán|hỗ trợ)/;
const PAPERS =
  /(?:hồ sơ|tài liệu|giấy tờ|văn bản|văn kiện)(?: [^:.;]{1,80})? (?:gồm|bao gồm|kèm theo|như sau)(?: có)?\s*:?$/;

/** Whether a sentence tells what was, where the money comes from or how the document ends: it asks for no work. */
export function isNotWork(sentence: string, isTimed: boolean): boolean {
  const words = comparable(sentence);
  if (CLOSINGS.some((pattern) => pattern.test(words))) return true;
  if (FUNDING.test(words) || AGREED.test(words)) return !isTimed;
  // "Rà soát hộ nghèo. Tính đến ngày … đã có …": work, and what was reached behind it
  const [first = ""] = beginsWithDeed(sentence) ? words.split(". ") : [words];
  if (MEASURED.test(first) || (ACHIEVED.test(first) && !AIMS.test(first))) return !ASKS.test(words);
  return AS_TOLD(tokenise(sentence), 0) !== null && !ASKS.test(words);
}

/** Whether a line introduces papers to hand in. */
export function introducesPapers(line: string): boolean {
  return PAPERS.test(comparable(line));
}
