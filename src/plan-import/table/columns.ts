import { dropEnd } from "../../domain/drop-end";
import { nameKey } from "../../domain/names";

/** What a column of a task table or of an Excel list holds. */
export type ColumnMeaning =
  | "number"
  | "section"
  | "content"
  | "lead"
  | "support"
  | "unit"
  | "time"
  | "start"
  | "end"
  | "product"
  | "note"
  | "ignore";

/** What each column holds, in order, and which of them were not understood. */
export interface ColumnMapping {
  readonly columns: readonly ColumnMeaning[];
  /** Indexes of columns whose header says nothing known; a person chooses. */
  readonly unclear: readonly number[];
}

const WORDS: readonly (readonly [ColumnMeaning, RegExp])[] = [
  ["number", /^(?:stt|tt|số tt|số thứ tự|s\.? ?t\.? ?t|no\.?|#|mã|mã số)$/],
  [
    "support",
    /^(?:(?:các )?(?:cơ quan|đơn vị|bộ phận|ban|phòng|người|thành phần|lực lượng)[ ,/]*)*(?:cùng )?phối hợp(?: thực hiện)?$/,
  ],
  ["start", /^(?:ngày |thời gian |thời điểm )?(?:bắt đầu|khởi công|từ ngày)(?: thực hiện)?$/],
  ["end", /^(?:ngày |thời gian |thời điểm |thời hạn )?(?:kết thúc|đến ngày|hoàn thành trước|xong trước)$/],
  [
    "time",
    /^(?:thời gian|thời hạn|hạn|tiến độ|thời điểm|ngày|lịch|mốc thời gian|deadline|hạn chót|due(?: date)?|dự kiến)(?:[ /,]+(?:và )?(?:thực hiện|hoàn thành|tổ chức|tiến hành|triển khai|dự kiến|thời gian|tiến độ|nộp|báo cáo|gửi|xong|đại hội|hạn|xử lý|cụ thể|kế hoạch))*$|^(?:ngày )?hoàn thành$|^ngày chậm nhất(?: phải)?(?: hoàn thành| thực hiện)?$|^thời gian chậm nhất.*$|^hoàn thành (?:trước|trong)$/,
  ],
  [
    "lead",
    /^(?:(?:cơ quan|đơn vị|bộ phận|ban|phòng|người|cá nhân|tập thể|đồng chí|lãnh đạo|thành viên|các|\/|,|tổ chức) ?)*(?:chủ trì|thực hiện|phụ trách|chịu trách nhiệm(?: chính)?|đầu mối|tham mưu|được giao|được phân công|theo dõi thực hiện|trách nhiệm)(?:[ /,]+(?:thực hiện|tham mưu|chính|chủ trì|tổ chức))*$|^phân công(?: (?:thực hiện|nhiệm vụ|trách nhiệm))?$|^(?:người|đầu mối|lead|owner|assigned to)$|^tổ chức thực hiện$/,
  ],
  [
    "product",
    /^(?:(?:dự kiến )?sản phẩm|kết quả|minh chứng|đầu ra|hồ sơ)(?:[ /,]+(?:dự kiến|đầu ra|đạt được|hoàn thành|cần đạt|minh chứng|thực hiện|kết quả|sản phẩm|công việc))*$/,
  ],
  [
    "content",
    /^(?:tên |các |nội dung |danh mục |hạng mục )*(?:nội dung|công việc|nhiệm vụ|hoạt động|đầu việc|việc|các bước|bước|giải pháp|task|hạng mục)(?: chủ yếu tiến hành.*|(?:[ /,-]+(?:và |cụ thể|chính|trọng tâm|công việc|nhiệm vụ|hoạt động|thực hiện|cần thực hiện|triển khai|chủ yếu|chi tiết|nội dung|công tác|giải pháp|được giao|phải thực hiện|cần triển khai|tiến hành))*)$/,
  ],
  [
    "unit",
    /^(?:tên )?(?:đơn vị|cơ sở|địa phương|địa bàn|xã, phường|xã\/phường|tổ chức hội)(?: (?:cơ sở|tổ chức đại hội|làm điểm|điểm|tiến hành|thực hiện điểm))?$/,
  ],
  ["section", /^(?:mục|nhóm|nhóm nhiệm vụ|phần|lĩnh vực|mảng|nhóm việc)$/],
  [
    "note",
    /^số ngày .*$|^(?:ghi chú|chú thích|ý kiến|note|notes|địa điểm|kinh phí|thành phần|lãnh đạo (?:chỉ đạo|phụ trách|theo dõi|duyệt)|người theo dõi|trạng thái|tình trạng|tiến độ %|%|kết quả thực hiện|mức độ|ưu tiên|số lượng|đối tượng|hình thức|cấp trình|cấp phê duyệt|căn cứ|nguồn kinh phí)(?: .{0,20})?$/,
  ],
];

const LONGEST_HEADER = 110;

/** Guesses what each column holds from the words of its header; a doubtful "Đơn vị" leads where nobody else does. */
export function guessColumns(header: readonly string[]): ColumnMapping {
  const guessed = header.map(meaningOf);
  const columns = settle(guessed);
  const unclear = columns.flatMap((meaning, index) =>
    meaning === null && (header[index] ?? "").trim() !== "" ? [index] : [],
  );
  return { columns: columns.map((meaning) => meaning ?? "ignore"), unclear };
}

/** What one header says its column holds, or null where it says nothing known. */
export function meaningOf(header: string): ColumnMeaning | null {
  if (header.length > 2 * LONGEST_HEADER) return null;
  const words = dropEnd(nameKey(header).replace(/\([^()]*\)/g, ""), ".:*")
    .replace(/\s+/g, " ")
    .trim();
  if (words === "" || words.length > LONGEST_HEADER) return null;
  return WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** Whether a row reads as the header of a task table: what is to be done, and who or when. */
export function isTaskHeader(cells: readonly string[]): boolean {
  const { columns } = guessColumns(cells);
  const told = columns.filter((meaning) => meaning !== "ignore" && meaning !== "note").length;
  const dated = columns.some((meaning) => meaning === "time" || meaning === "start" || meaning === "end");
  const led = columns.includes("lead") || columns.includes("support");
  return (
    told >= 2 &&
    ((columns.includes("content") && (dated || led || columns.includes("number"))) ||
      (columns.includes("unit") && dated))
  );
}

/** One column per meaning where only one can be; a "unit" column leads where there is no other lead and something else is the content. */
function settle(guessed: readonly (ColumnMeaning | null)[]): (ColumnMeaning | null)[] {
  const seen = new Set<ColumnMeaning>();
  const hasLead = guessed.includes("lead");
  const hasContent = guessed.includes("content");
  return guessed.map((meaning) => {
    const settled = meaning === "unit" && hasContent && !hasLead ? "lead" : meaning;
    if (settled === null || settled === "note" || settled === "ignore") return settled;
    if (seen.has(settled)) return "note";
    seen.add(settled);
    return settled;
  });
}
