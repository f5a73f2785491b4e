import { dropEndSpaced } from "../../domain/drop-end";
import { nameKey } from "../../domain/names";
import { headWords } from "./head-words";

/** What a column of a task table or of an Excel list holds. */
export type ColumnMeaning =
  | "number"
  | "section"
  | "content"
  /** What is done in particular, where the content says it for several rows. */
  | "detail"
  | "lead"
  | "support"
  | "unit"
  | "time"
  | "start"
  | "end"
  | "product"
  | ProgressMeaning
  | "ignore";

/** Columns of a list that say how far a task is; a plan's own tables are not read for them. */
export type ProgressMeaning =
  "state" | "percent" | "completed" | "extended" | "follower" | "difficulty" | "note";

/** What each column holds, in order, and which of them were not understood. */
export interface ColumnMapping {
  readonly columns: readonly ColumnMeaning[];
  /** Indexes of columns whose header says nothing known; a person chooses. */
  readonly unclear: readonly number[];
}

type Wordings = Readonly<Partial<Record<ColumnMeaning, RegExp>>>;

/** The first that fits holds. */
const WORDS: Wordings = {
  number:
    /^(?:stt|tt|số tt|số thứ tự|s\.? ?t\.? ?t|no\.?|#|id|wbs|bước|mã(?: (?:số|việc|công việc|nhiệm vụ))?)(?: ?\/ ?\p{L}+)?$/u,
  support:
    /^(?:(?:các )?(?:cơ quan|đơn vị|bộ phận|ban|phòng|người|nhân sự|cán bộ|đồng chí|thành phần|lực lượng)[ ,/]*)*(?:cùng )?(?:phối hợp|tham gia|hỗ trợ)(?: thực hiện| chính| cùng| với)?$|^(?:support(?:ed by)?|(?:người |đơn vị )?cùng (?:làm|thực hiện)|làm cùng(?: ai)?|ai (?:giúp|hỗ trợ|làm cùng)|người giúp)$/,
  completed:
    /^(?:ngày |thời gian |thời điểm )?(?:hoàn thành |xong |kết thúc )?thực tế(?: hoàn thành| xong)?$|^ngày (?:đã |làm )?xong$|^(?:đã |làm )?xong (?:ngày|hôm|khi|lúc) nào$|^(?:đã|làm) xong$|^(?:completed|finished|done|closed)(?: on| date)?$|^(?:actual|completion) (?:end|finish|date)$|^date completed$/,
  extended:
    /^(?:ngày |thời gian |thời hạn |hạn )?(?:được )?(?:gia hạn|lùi hạn|hạn mới|điều chỉnh)(?: đến| đến ngày| tới| lần \d)?$|^(?:thời gian|thời hạn|hạn|ngày|tiến độ)(?: hoàn thành| thực hiện)? (?:mới|(?:sau )?(?:điều chỉnh|gia hạn)(?: lại)?)$|^(?:extended(?: to)?|new due date|extension)$/,
  percent:
    /^(?:tỷ lệ |tỉ lệ |mức độ |tiến độ )?(?:%|phần trăm|hoàn thành %|% hoàn thành|tiến độ %|% tiến độ)(?: hoàn thành| thực hiện| công việc)?$|^(?:tỷ lệ|tỉ lệ|mức độ) hoàn thành$|^(?:% ?(?:complete|done)|percent(?: complete)?|progress)$/,
  state:
    /^(?:trạng thái|tình trạng|tình hình|hiện trạng)(?: thực hiện| công việc| xử lý| hiện tại)?$|^(?:đã )?(?:làm|thực hiện) (?:được |tới |đến )(?:đâu|gì)(?: rồi)?$|^đã làm được$|^(?:đã )?(?:xong|làm)(?: hay| hay là)? chưa$|^xong$|^(?:status|state)$/,
  difficulty:
    /^(?:đang |có |còn )?(?:khó khăn|vướng mắc|vướng|khó) gì$|^(?:những |các )?(?:khó khăn|vướng mắc|tồn tại|hạn chế|rủi ro)(?:[ ,/]+(?:và |)(?:khó khăn|vướng mắc|tồn tại|hạn chế|rủi ro|nguyên nhân|đề xuất|kiến nghị))*$|^(?:issues?|blockers?|risks?|difficult(?:y|ies)|problems?)$/,
  follower: /^(?:người|cán bộ|chuyên viên) (?:theo dõi|đôn đốc|kiểm tra)$|^follow(?:er|ed by|-up by)$/,
  start:
    /^(?:ngày |thời gian |thời điểm )?(?:bắt đầu|khởi công|từ ngày|từ)(?: thực hiện| dự kiến| làm| kh| kế hoạch)?$|^(?:planned )?start(?: date)?$|^from$/,
  end: /^(?:ngày |thời gian |thời điểm |thời hạn )?(?:kết thúc|đến ngày|đến|hoàn thành trước|xong trước)(?: dự kiến| kh| kế hoạch)?$|^(?:planned )?(?:end|finish)(?: date)?$|^(?:to|until)$/,
  time: /^(?:thời gian|thời hạn|hạn|tiến độ|thời điểm|ngày|lịch|lộ trình|mốc(?: thời gian)?|deadline|target(?: date)?|eta|hạn chót|due(?: date| by)?|dự kiến|khi nào|bao giờ(?: xong)?)(?:[ /,]+(?:và )?(?:thực hiện|hoàn thành|tổ chức|tiến hành|triển khai|dự kiến|thời gian|tiến độ|nộp|báo cáo|gửi|xong|đại hội|hạn|xử lý|cụ thể|kế hoạch))*$|^(?:ngày|hạn) (?:cần |phải |dự kiến )(?:xong|hoàn thành|kết thúc|nộp|đạt|có)$|^ngày (?:đến hạn|tới hạn|yêu cầu|mục tiêu|cam kết)$|^(?:ngày )?hoàn thành$|^(?:mốc|kế hoạch) (?:hoàn thành|xong|tiến độ|thời hạn)$|^(?:(?:ngày|thời gian|thời điểm) )?(?:bắt đầu|từ)(?: ?[-–,/&→] ?| và | )(?:(?:ngày|thời gian) )?(?:đến )?(?:kết thúc|hoàn thành|đến)$|^ngày chậm nhất(?: phải)?(?: hoàn thành| thực hiện)?$|^thời gian chậm nhất.*$|^hoàn thành (?:trước|trong)$/,
  lead: /^(?:(?:cơ quan|đơn vị|bộ phận|phòng ban|ban|ngành|phòng|tổ|nhóm|khối|người|cá nhân|tập thể|đồng chí|cán bộ|giáo viên|nhân sự|lãnh đạo|thành viên|cấp|các|\/|,|tổ chức) ?)*(?:chủ trì|thực hiện|phụ trách|đảm nhiệm|đảm nhận|đảm trách|nhận việc|xử lý|giải quyết|chịu trách nhiệm(?: chính)?|đầu mối|tham mưu|được giao|được phân công|theo dõi thực hiện|trách nhiệm)(?:[ /,]+(?:thực hiện|tham mưu|chính|chủ trì|phụ trách|tổ chức))*$|^phân công(?: (?:thực hiện|nhiệm vụ|trách nhiệm))?$|^(?:người|đầu mối|pic|p\.i\.c|dri|lead|leader|owner|assigned(?: to)?|assignee|responsible|responsibility|in charge|who|ai làm|ai|người làm|phụ trách chính|giao(?: việc)?(?: cho)?(?: ai)?|ai (?:phụ trách|lo|nhận)|người nhận(?: việc| nhiệm vụ)?|person (?:responsible|in charge)|responsible person)$|^(?:cán bộ|nhân viên|chuyên viên|nhân sự)(?: (?:phụ trách|thực hiện|xử lý|được giao|chịu trách nhiệm))?$|^(?:người|đơn vị|bộ phận|cơ quan) quản lý$|^tổ chức thực hiện$|^họ (?:và |, )?tên(?: thành viên| người (?:thực hiện|làm|phụ trách))?$|^(?:tên )?thành viên$|^bộ phận$|^trưởng đoàn$|^giáo viên chỉ đạo$/,
  product:
    /^(?:(?:dự kiến )?sản phẩm|kết quả|minh chứng|đầu ra|hồ sơ)(?:[ /,]+(?:dự kiến|đầu ra|đạt được|hoàn thành|cần đạt|minh chứng|thực hiện|kết quả|sản phẩm|công việc))*$|^(?:deliverables?|outputs?|outcomes?)$/,
  content:
    /^(?:tên |các |nội dung |danh mục |hạng mục ){0,3}(?:nội dung|công việc|nhiệm vụ|hoạt động|đầu việc|việc(?: cần làm| phải làm)?|làm gì|các bước|giải pháp|tasks?(?: name)?|activity|work|what|to do|hạng mục|trích yếu)(?: chủ yếu tiến hành.*|(?:[ /,-]+(?:và |cụ thể|chính|trọng tâm|quan trọng|công việc|nhiệm vụ|hoạt động|thực hiện|cần thực hiện|triển khai|chủ yếu|chi tiết|nội dung|công tác|giải pháp|được giao|giao|phải thực hiện|cần triển khai|cần làm|tiến hành))*)$/,
  unit: /^(?:tên )?(?:(?:(?:chi|đảng|liên|công) (?:bộ|hội|đoàn|đội)|xã|phường|thôn|ấp|bản|khu phố|tổ dân phố|trường|khoa)(?:[ ,/-]+(?:và )?(?:(?:chi|đảng|liên|công) (?:bộ|hội|đoàn|đội)|xã|phường|thôn|ấp|bản|khu phố|tổ dân phố|đặc khu|trực thuộc))*|đơn vị|cơ sở|địa phương|địa bàn|xã, phường|xã\/phường|tổ chức hội)(?: (?:cơ sở|tổ chức đại hội|(?:làm |thí )?điểm|tiến hành|thực hiện điểm))?$/,
  section: /^(?:mục|nhóm|nhóm nhiệm vụ|phần|lĩnh vực|mảng|nhóm việc|section|group|category|phase)$/,
  detail:
    /^(?:đơn vị|nơi|đối tượng) (?:được |cần )?(?:kiểm tra|giám sát|thanh tra|khảo sát)$|^(?:chi tiết|cụ thể|diễn giải|mô tả|việc cụ thể|detail|details|description)(?: .{0,20})?$/,
  note: /^(?:ghi chú|chú thích|lưu ý|ý kiến(?! chỉ đạo)|nhận xét|bước tiếp theo|next steps?|notes?|comments?|remarks?)(?: .{0,20})?$/,
  ignore:
    /^số ngày .*$|^(?:mssv|msv|msnv|mã (?:số )?(?:sinh viên|học sinh|nhân viên|cán bộ)|e-?mail|sđt|(?:số )?điện thoại)$|^(?:địa điểm|kinh phí|thành phần|lãnh đạo (?:chỉ đạo|phụ trách|theo dõi|duyệt)|mức độ|ưu tiên|priority|số lượng|đối tượng|hình thức|cấp trình|cấp phê duyệt|căn cứ|nguồn kinh phí)(?: .{0,20})?$/,
};

/** What each column may hold, null where its head says nothing known. */
type Guessed = readonly (ColumnMeaning | null)[];

const LONGEST_HEADER = 110;

/** Guesses what each column holds from the words of its header; a doubtful "Đơn vị" leads where nobody else does. */
export function guessColumns(header: readonly string[]): ColumnMapping {
  const known = withState(withShares(withDoers(header.map(meaningOf), header), header), header);
  // "Ngày hoàn thành" is a deadline only where no other column is likely one.
  const isDue = header.some((words, at) => known[at] === null && DUE.test(nameKey(words).trim()));
  const firm = known.map((meaning, at) =>
    isDue && meaning === "time" && isOfDone(header[at]) ? null : meaning,
  );
  const guessed = known.map((meaning, index) => meaning ?? likelyMeaning(header[index] ?? "", firm));
  const columns = settle(withDelivery(guessed, header), header);
  const unclear = columns.flatMap((meaning, index) =>
    meaning === null && (header[index] ?? "").trim() !== "" ? [index] : [],
  );
  return { columns: columns.map((meaning) => meaning ?? "ignore"), unclear };
}

/** "Lãnh đạo phụ trách" beside "Phòng chủ trì": whoever looks after the work is not who does it. */
function withDoers(known: Guessed, header: readonly string[]): Guessed {
  const doers = known.map(
    (meaning, at) => meaning === "lead" && !/^lãnh đạo /.test(nameKey(header[at] ?? "")),
  );
  return doers.includes(true)
    ? known.map((meaning, at) => (meaning === "lead" && !doers[at] ? "ignore" : meaning))
    : known;
}

const NAMED = /^(?:họ (?:và |, )?tên|(?:tên )?thành viên)/;
const SHARE = /^(?:phân công|nhiệm vụ được giao|được giao)/;

/** "Họ và tên | Phân công": beside those who do it, what is shared out among them is the work. */
function withShares(known: Guessed, header: readonly string[]): Guessed {
  if (known.includes("content")) return known;
  const says = (pattern: RegExp, at: number): boolean => pattern.test(headWords(header[at] ?? ""));
  const isNamed = known.some((meaning, at) => meaning === "lead" && says(NAMED, at));
  const work = known.findIndex((meaning, at) => meaning === "lead" && says(SHARE, at));
  return isNamed ? known.map((meaning, at) => (at === work ? "content" : meaning)) : known;
}

const PROGRESS = /^tiến độ(?: thực hiện| công việc| hiện nay)?$/;

/** "Tiến độ" beside "Thời gian hoàn thành" tells how far the work is, and not by when it is due. */
function withState(known: Guessed, header: readonly string[]): Guessed {
  const isState = known.map(
    (meaning, at) => meaning === "time" && PROGRESS.test(nameKey(header[at] ?? "").trim()),
  );
  const isDated = known.some((meaning, at) => (meaning === "time" || meaning === "end") && !isState[at]);
  return isDated ? known.map((meaning, at) => (isState[at] ? "state" : meaning)) : known;
}

/** What headers in many words begin with, or speak of: "Thời gian trình", "Tên đề án, nhiệm vụ", "Thứ/ngày". */
const LIKELY: Wordings = {
  lead: /chủ trì|chịu trách nhiệm|^phân công|^cơ quan$|^(?:(?:phòng|ban|bộ phận|công ty|chi nhánh|khối|nhóm|đội|tổ|team|tiểu ban|chủ đầu tư|nhà thầu)[ ,/-]*)+$|^(?:cơ quan|đơn vị|bộ phận|người|cán bộ) (?:tham mưu|soạn|thực hiện|chuẩn bị|trình|đề xuất)/,
  support: /phối hợp|^(?:người|đơn vị|bộ phận|phòng|phòng ban|các bên) liên quan$/,
  time: /^(?:thời gian|thời hạn|tiến độ|hạn)(?! bắt đầu| nhận| giao| thực tế| ban hành)(?=[ ,/])|^(?:thứ|ngày|tháng|tuần|buổi|giờ)(?:[ ,/-]+(?:thứ|ngày|tháng|năm|tuần|giờ|buổi))*$/,
  product: /^(?:sản phẩm|kết quả|đầu ra) /,
  content:
    /^(?:tên|nội dung|nhiệm vụ|công việc|hoạt động|đề án|danh mục|hạng mục|chuyên đề)(?:$|[ ,/])|^(?:các )?(?:(?:cột )?mốc|milestones?|dự án|công trình|gói thầu|phần việc|đầu mục|đầu việc|công đoạn|công tác|sự kiện|action(?: items?)?|to-?do|checklist|yêu cầu|kết luận|ý kiến chỉ đạo|hành động|chức năng|tính năng|trình tự|văn bản)(?: (?:kiểm soát|chính|quan trọng|công việc|thực hiện|triển khai|cần làm|chỉ đạo|đầu tư))*$/,
};
/** What surely begins the head of a deadline. */
const DUE = /^(?:thời hạn|hạn|thời gian phải) /;
const HELPS = /(?:chuẩn bị|tham mưu|thực hiện)$/;
const MOST_LIKELY = 9;

/** What a header probably says, where no other column of its table surely says it. */
function likelyMeaning(header: string, known: Guessed): ColumnMeaning | null {
  const words = headWords(header);
  const likely = firstOf(LIKELY, words);
  if (words.split(" ").length > MOST_LIKELY) return null;
  // "Đơn vị chuẩn bị" beside "Người chủ trì"
  const other = likely === "lead" && known.includes(likely) && HELPS.test(words) ? "support" : likely;
  return known.includes(other) ? null : other;
}

/** By when something is to be delivered. */
const DELIVERED =
  /^(?:thời gian|thời hạn|thời điểm|hạn)(?: dự kiến)? (?:ban hành|trình|nộp|bàn giao)|^deadline |^(?:thời )?hạn (?!cũ|mới|trước|sau)/;

/** "Ngày hoàn thành": beside a deadline the day on which the work was done. */
function isOfDone(head = ""): boolean {
  return COMPLETED.test(headWords(head));
}

/** "Thời gian trình" beside "Thời gian thực hiện": the first is when it is due, the other how long it is at work. */
function withDelivery(guessed: Guessed, header: readonly string[]): Guessed {
  const isDue = (head: string, at: number): boolean =>
    (guessed[at] === "time" || guessed[at] === null) && DELIVERED.test(`${nameKey(head).trim()} `);
  const due = header.findIndex(isDue);
  const isBeside = guessed.some((meaning, at) => meaning === "time" && at !== due && !isOfDone(header[at]));
  const isBounded = guessed.includes("end") || guessed.includes("start");
  return isBeside && !isBounded ? guessed.map((meaning, at) => (at === due ? "end" : meaning)) : guessed;
}

/** "Đơn vị phụ trách / In charge": the same once more, in letters that any language has. */
function wordsOfFirstLanguage(header: string): string {
  const plain = Math.max(header.search(PLAIN_BEHIND), 0);
  const other = header.slice(plain).search(BEGINS_OTHER);
  return other < 0 ? "" : dropEndSpaced(header.slice(0, plain + other), "/-");
}

const PLAIN_BEHIND = /[^ -~](?=[ -~]*$)/;
const BEGINS_OTHER = /[\s/-]\p{Lu}\p{Ll}/u;

/** What one header says its column holds, or null where it says nothing known. */
export function meaningOf(header: string): ColumnMeaning | null {
  if (header.length > 2 * LONGEST_HEADER) return null;
  const key = nameKey(header);
  const words = headWords(header);
  if (words === "" || words.length > LONGEST_HEADER) return null;
  // "Tiến độ (%)"
  if (key.includes("(%)"))
    return firstOf(WORDS, headWords(header.replace("(%)", " %"))) ?? firstOf(WORDS, words);
  const own = wordsOfFirstLanguage(header);
  return firstOf(WORDS, words) ?? (own !== "" ? meaningOf(own) : meaningOfParts(words.split(/ ?[/,] ?/)));
}

function firstOf(wordings: Wordings, words: string): ColumnMeaning | null {
  const found = Object.entries(wordings).find(([, pattern]) => pattern.test(words))?.[0];
  return (found as ColumnMeaning | undefined) ?? null;
}

/** "Người phụ trách/ Đơn vị chủ trì": parts that each say the same. */
function meaningOfParts(parts: readonly string[]): ColumnMeaning | null {
  const [first = null, ...others] = parts.map((part) => firstOf(WORDS, part));
  return others.length > 0 && others.every((meaning) => meaning === first) ? first : null;
}

/** Whether a row reads as the header of a task table: what is to be done, and who or when. */
export function isTaskHeader(cells: readonly string[]): boolean {
  const { columns } = guessColumns(cells);
  const has = (...meanings: readonly ColumnMeaning[]): boolean =>
    columns.some((each) => meanings.includes(each));
  if (columns.filter((meaning) => meaning !== "ignore" && meaning !== "note").length < 2) return false;
  if (has("content") && has("time", "start", "end", "lead", "support", "number")) return true;
  return has("unit") && has("time", "start", "end");
}

/** Whether nothing of a column is taken, though its head says what another column says too. */
export function isUnread(header: string, taken: ColumnMeaning, among?: readonly ColumnMeaning[]): boolean {
  const meaning = meaningOf(header) ?? "ignore";
  return taken === "ignore" && meaning !== "ignore" && (among?.includes(meaning) ?? true);
}

/** Meanings of which a second column says more of the same: the detail of a content, the day on which a due task was done. */
const SECOND: Readonly<Partial<Record<ColumnMeaning, ColumnMeaning>>> = { content: "detail" };
const COMPLETED = /^(?:ngày |thời gian |thời điểm )?(?:hoàn thành|xong)$/;

/** "Thứ | Sáng | Chiều": what is done in each half of a day. */
const HALF_DAY = /^(?:buổi )?(?:sáng|chiều|tối)$/;

/** Heads of numbers or times, and of the work itself where no other column has it. */
const WORK_TOO = /^(?:bước|mốc)$/i;

/** One column per meaning where only one can be, in view of the others: a unit leads beside a content without a lead, a second day is that of completion. */
function settle(guessed: Guessed, header: readonly string[]): Guessed {
  const seen = new Set<ColumnMeaning>();
  const hasLead = guessed.includes("lead");
  const hasContent = guessed.includes("content");
  const due = guessed.filter((meaning) => meaning === "time" || meaning === "end").length;
  const isOpen = (meaning: ColumnMeaning | null, index: number): boolean =>
    meaning === null && (header[index] ?? "").trim().length > 2;
  // "Loại báo cáo" between numbers and who does it by when: the first column that says nothing known is the work.
  const isBooking = header.some((words) => /^(?:giờ|buổi)$/i.test(words.trim()));
  const work = !hasContent && hasLead && due > 0 && !isBooking ? guessed.findIndex(isOpen) : -1;
  const isHalf = (index: number): boolean => HALF_DAY.test(headWords(header[index] ?? ""));
  const settleOne = (given: ColumnMeaning | null, index: number): ColumnMeaning | null => {
    if (index === work || (given === "detail" && !hasContent)) return "content";
    if (given === null && !hasContent && due > 0 && isHalf(index)) return "content";
    const mayBeWork = given === "number" || (given === "time" && due > 1);
    if (mayBeWork && !hasContent && WORK_TOO.test((header[index] ?? "").trim())) return "content";
    if (given === "extended" && due === 0) return "time";
    if (given === "unit" && hasContent && !hasLead) return "lead";
    const isDone = given === "time" && due > 1 && isOfDone(header[index]);
    return isDone ? "completed" : given;
  };
  return guessed.map(settleOne).map((settled, index) => {
    if (settled === null || settled === "ignore" || (settled === "content" && isHalf(index))) return settled;
    const own = seen.has(settled) ? (SECOND[settled] ?? "ignore") : settled;
    if (own !== "ignore" && seen.has(own)) return "ignore";
    seen.add(own);
    return own;
  });
}
