import type { Stream } from "../domain/plan";
import { comparable } from "./text/comparable";

const DIRECTING =
  /^(?:tiếp tục |chủ trì |phối hợp |chủ động |thực hiện |tham mưu )*(?:thành lập|kiện toàn|phân công|chỉ đạo|lãnh đạo|báo cáo (?:với|công tác|kết quả|tiến độ|về|định kỳ|tiến trình)|duyệt|phê duyệt|rút kinh nghiệm|tổ chức rút kinh nghiệm|là đầu mối|làm đầu mối|phối hợp chỉ đạo|có trách nhiệm phối hợp chỉ đạo)/;

type Telling = readonly (readonly [Exclude<Stream, "direction">, RegExp])[];

const WORDS: Telling = [
  [
    "content",
    /nội dung(?: đại hội| văn kiện| hội nghị|[,;:(]|$)|văn kiện|báo cáo chính trị|báo cáo kiểm điểm|báo cáo đại hội|dự thảo|tham luận|nghị quyết|kịch bản|chương trình đại hội|chương trình nghị sự|kiểm điểm/,
  ],
  [
    "personnel",
    /nhân sự|bầu (?!cử)|kết quả bầu cử|đoàn đại biểu|đại biểu dự|tư cách đại biểu|ứng cử|đề cử|cơ cấu|quy hoạch cán bộ|công nhận kết quả|hiệp thương|lý lịch/,
  ],
  [
    "communication",
    /tuyên truyền|truyền thông|báo chí|fanpage|website|mạng xã hội|cổ động|pa ?nô|băng rôn|khẩu hiệu|bản tin|phóng sự|chuyên mục|đăng tải|đưa tin|phát thanh|truyền hình|thông cáo/,
  ],
  [
    "logistics",
    /hậu cần|kinh phí|cơ sở vật chất|khánh tiết|lễ tân|hội trường|an ninh|phục vụ y tế|trang trí|ăn nghỉ|ăn, nghỉ|đưa đón|tài liệu phục vụ|in ấn|dự toán|âm thanh|quà tặng|địa điểm tổ chức|văn nghệ/,
  ],
];

const HEADING_WORDS: Telling = [
  ["content", /văn kiện|công tác nội dung|chuẩn bị nội dung|nội dung đại hội|tiểu ban nội dung/],
  ["personnel", /nhân sự|bầu cử/],
  ["communication", /tuyên truyền|truyền thông|khánh tiết, tuyên truyền/],
  ["logistics", /hậu cần|kinh phí|cơ sở vật chất|phục vụ đại hội|lễ tân|khánh tiết/],
];

/** The stream ("mảng") of a task: by its directing verb, else its earliest telling word, else the nearest heading that names one, else direction. */
export function streamOf(deed: string, headings: readonly string[]): Stream {
  const words = comparable(deed);
  const fromHeading = streamOfHeadings(headings);
  if (DIRECTING.test(words)) return fromHeading ?? "direction";
  return earliest(words) ?? fromHeading ?? "direction";
}

function earliest(words: string): Stream | null {
  const found = WORDS.map(([stream, pattern]) => ({ stream, at: words.search(pattern) }));
  const [first] = found.filter(({ at }) => at >= 0).sort((one, other) => one.at - other.at);
  return first?.stream ?? null;
}

function streamOfHeadings(headings: readonly string[]): Stream | null {
  const named = headings.map((heading) =>
    HEADING_WORDS.filter(([, pattern]) => pattern.test(comparable(heading))),
  );
  return named.filter(({ length }) => length === 1).at(-1)?.[0]?.[0] ?? null;
}
