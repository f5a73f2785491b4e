import { officialDay } from "../format-day";
import { quoted } from "../quoted";

/** What a finding is about: a sheet, a name or codes of rows, and how often. */
export interface FindingFacts {
  readonly at: string;
  readonly count: number;
  /** The names typed. */
  readonly names?: readonly string[];
  /** What it most probably means. */
  readonly proposal?: string;
  readonly column?: string;
  /** Whether the repair mends it. */
  readonly repairable?: boolean;
  /** `yyyy-MM-dd` */
  readonly days?: { readonly typed: string; readonly meant?: string };
}

type Sentence = (facts: FindingFacts) => string;

/** What a finding is, and what the repair or the person does about it. */
export interface FindingWords {
  readonly found: Sentence;
  readonly mend: Sentence;
}

const UNTOLD = "Phần này được để nguyên; nếu trông sai thì sửa tay, hoặc kiểm tra lại sau.";

const said = (day = ""): string => officialDay(day);

const probably = (proposal: string | undefined): string =>
  proposal === undefined ? "" : `Có lẽ là “${proposal}”. `;

/** The words typed, with the column where it is known. */
const typed = (names: readonly string[] | undefined, column?: string): string =>
  names === undefined ? "" : `: ${quoted(names)}${column === undefined ? "" : `, cột “${column}”`}`;

/** What the words mean: written by a repair, or to be typed by a person. */
const meant = ({ proposal, repairable }: FindingFacts): string | undefined => {
  if (proposal === undefined) return undefined;
  return repairable === true
    ? `Ghi lại thành “${proposal}”.`
    : `Có lẽ là “${proposal}”; nếu đúng thì gõ lại.`;
};

const sentences = {
  unfinished: {
    found: ({ at }) => `Việc “${at}” còn làm dở vì Excel ngắt giữa chừng.`,
    mend: () => "Vào Tổng quan, chọn “Làm nốt” hoặc “Trả lại như trước”; các chỗ khác được kiểm tra sau đó.",
  },
  "unfinished-garbled": {
    found: ({ at }) =>
      `Việc “${at}” còn làm dở, nhưng phần ghi nhớ về nó trong tệp đã bị sửa nên không làm nốt hay trả lại được.`,
    mend: () => "Bỏ phần ghi nhớ đó và sửa bảng; sau đó hãy xem lại các dòng mà việc ấy đang ghi.",
  },
  "unfinished-newer": {
    found: ({ at }) => `Việc “${at}” do một phiên bản Tiến độ mới hơn làm dở.`,
    mend: () => "Hãy làm nốt hoặc trả lại bằng phiên bản đó, hoặc cập nhật Tiến độ; ở đây không ghi gì thêm.",
  },
  "version-older": {
    found: ({ count }) => `Bảng này lập bằng bản Tiến độ cũ hơn; ${count} chỗ còn theo kiểu cũ.`,
    mend: () =>
      "Đưa công thức, cột ẩn, kiểu ngày và danh sách chọn lên bản này; nội dung đã nhập giữ nguyên.",
  },
  "calculated-by-hand": {
    found: () =>
      "Sổ tính này đang để tính toán thủ công, nên cảnh báo và số liệu có thể là của lần tính trước.",
    mend: () => "Vào Công thức > Tùy chọn tính toán (Calculation Options), chọn Tự động (Automatic).",
  },
  "sheet-buried": {
    found: ({ at }) => `Trang “${at}” bị ẩn theo cách không mở lại được bằng chuột phải.`,
    mend: ({ at }) => `Hiện lại trang “${at}”; sau đó có thể ẩn như thường.`,
  },
  "list-locked": {
    found: ({ at }) => `Trang “${at}” đang khóa, nên không gõ thêm hay sửa được dòng nào.`,
    mend: () =>
      "Nếu không cố ý khóa: vào Xem lại > Bỏ bảo vệ trang (Review > Unprotect Sheet), gõ mật khẩu nếu có.",
  },
  "sheet-missing": {
    found: ({ at }) => `Trang “${at}” đã bị xóa.`,
    mend: ({ at }) => `Lập lại trang “${at}” với đủ tiêu đề, công thức và định dạng.`,
  },
  "table-missing": {
    found: ({ at }) => `Bảng ở trang “${at}” không còn là bảng của Excel.`,
    mend: ({ at }) => `Đặt lại bảng ở trang “${at}” trên các dòng hiện có; hoàn tác không gỡ bảng.`,
  },
  "table-renamed": {
    found: ({ at }) => `Bảng ở trang “${at}” mang tên khác.`,
    mend: ({ at }) =>
      `Đặt lại tên bảng ở trang “${at}”, các công thức theo đó; hoàn tác không trả lại tên khác.`,
  },
  "headers-off": {
    found: ({ at }) => `Dòng tiêu đề của bảng ở trang “${at}” đã bị tắt.`,
    mend: ({ at }) => `Bật lại dòng tiêu đề ở trang “${at}”; hoàn tác không tắt đi.`,
  },
  "table-displaced": {
    found: ({ at }) => `Bảng ở trang “${at}” nằm lệch khỏi hàng tiêu đề của nó.`,
    mend: ({ at }) =>
      `Đặt lại bảng ở trang “${at}” lên đúng các hàng của nó; nội dung giữ nguyên, hoàn tác không dời lại.`,
  },
  "columns-outside": {
    found: ({ at }) => `Bảng ở trang “${at}” bị thu hẹp, một số cột nằm ngoài bảng.`,
    mend: ({ at }) => `Mở bảng ở trang “${at}” ra đủ các cột; nội dung giữ nguyên, hoàn tác không thu lại.`,
  },
  "rows-outside": {
    found: ({ at, count, names }) =>
      `Trang “${at}” có ${count} dòng gõ ngoài bảng nên chưa được tính: ${quoted(names)}.`,
    mend: ({ at, count }) => `Đưa ${count} dòng ở trang “${at}” vào bảng, giữ nguyên chỗ; hoàn tác được.`,
  },
  "headers-repeated": {
    found: ({ at, count, names }) =>
      `Trang “${at}” có ${count} dòng lặp tiêu đề hoặc số cột giữa các dòng: ${quoted(names)}.`,
    mend: ({ at, count }) => `Bỏ ${count} dòng đó ở trang “${at}”, ghi lại vào Nhật ký; hoàn tác được.`,
  },
  "settings-displaced": {
    found: ({ at }) => `Các ô đã điền ở trang “${at}” nằm lệch dòng so với nhãn của chúng.`,
    mend: ({ at }) => `Đưa các ô ở trang “${at}” về đúng dòng; nội dung giữ nguyên, hoàn tác không dời lại.`,
  },
  "memory-garbled": {
    found: ({ count }) =>
      `${count} việc đã làm không hoàn tác được nữa: phần ghi nhớ trong tệp bị sửa bằng tay.`,
    mend: () => "Bỏ phần ghi nhớ không đọc được; nội dung của bảng không đổi.",
  },
  "sent-by-another": {
    found: ({ count, names }) =>
      `Phần ghi nhớ trong tệp là của một bảng theo dõi khác: ${count} bản đã gửi cho nơi không có ở đây${typed(names)}.`,
    mend: () => "Bỏ phần ghi nhớ đó; các danh sách và trang Đợt gửi không đổi.",
  },
  "bodies-named": {
    found: ({ count, names }) =>
      `Danh sách đầu mối đã mất, mà nhiệm vụ còn nêu ${count} đầu mối${typed(names)}.`,
    mend: ({ at }) =>
      `Ghi các tên đó vào trang “${at}” lập lại; liên hệ và thư điện tử phải điền thêm. Hoàn tác được.`,
  },
  "list-hidden": {
    found: ({ at, names }) =>
      `Trang “${at}” đang ẩn, trong khi bản chép của nó đang mở${typed(names)}: gõ ở đó không vào bảng theo dõi.`,
    mend: ({ at }) =>
      `Chuột phải vào tên trang, chọn Bỏ ẩn (Unhide) để hiện lại “${at}”, đưa những gì đã gõ ở bản chép về đó, rồi xóa bản chép.`,
  },
  "rows-elsewhere": {
    found: ({ at, count, names, proposal = "" }) =>
      `Trang “${at}” có ${count} dòng dưới tiêu đề như ở bảng của trang “${proposal}” mà bảng đó không có, nên chưa được tính: ${quoted(names)}.`,
    mend: ({ at, proposal = "" }) =>
      `Nếu các dòng đó thuộc kế hoạch này, hãy cắt dán chúng vào ngay dưới dòng cuối của bảng ở trang “${proposal}”, rồi kiểm tra lại; nếu không, ẩn hoặc xóa trang “${at}” hay bảng chép đó.`,
  },
  "columns-elsewhere": {
    found: ({ at, names }) =>
      `Trang “${at}” giữ nội dung của cột đang để trống trong bảng nhiệm vụ${typed(names)}, nên chưa được tính.`,
    mend: () =>
      "Nếu cột đó bị cắt từ bảng: kiểm tra thứ tự dòng rồi dán nội dung trở lại đúng cột của bảng; nếu không, đổi tiêu đề ở trang đó.",
  },
  "cells-merged": {
    found: ({ at }) => `Ô bị gộp trong bảng: ${at}; chỉ ô đầu còn nội dung.`,
    mend: ({ at, proposal }) =>
      proposal !== undefined
        ? `Bỏ gộp ${at} và ghi “${proposal}” vào từng dòng.`
        : `Bỏ gộp ${at}: nội dung giữ ở ô đầu, các ô kia để trống; hãy xem lại và điền cho từng dòng.`,
  },
  "merges-untold": {
    found: ({ at, count, names }) =>
      `Dưới ô ${at}${typed(names)} và các ô như nó trong cột đó có ${count} dòng để trống. Bản Excel này không cho biết ô gộp, mà bảng của trang đã mất: sau khi sửa, ô gộp sẽ tách ra và các dòng đó vẫn trống.`,
    mend: () =>
      "Nếu đó là ô gộp: trước khi sửa, hãy bỏ gộp, chép chữ của ô đầu xuống từng dòng của nó, hoặc mở tệp bằng Excel mới hơn để sửa; nếu không gộp, không phải làm gì.",
  },
  "headers-exchanged": {
    found: ({ at, names = [] }) =>
      `Ở trang “${at}”, tiêu đề của hai cột ${names.map((name) => `“${name}”`).join(" và ")} đã bị đổi cho nhau; nội dung dưới chúng cho biết cột nào là cột nào.`,
    mend: () => "Đưa hai tiêu đề về đúng cột; nội dung đã nhập đứng nguyên chỗ.",
  },
  "columns-exchanged": {
    found: ({ at, names = [] }) =>
      `Ở trang “${at}”, hai cột ${names.map((name) => `“${name}”`).join(" và ")} đứng đổi chỗ cho nhau: không rõ chỉ tiêu đề bị gõ đổi hay cả cột được chuyển.`,
    mend: () =>
      "Hãy đưa hai tiêu đề (hoặc cả hai cột) về thứ tự ban đầu cho khớp nội dung, rồi kiểm tra lại.",
  },
  "column-unclear": {
    found: ({ at, column = "" }) => `Trang “${at}” không còn cột “${column}”, và có cột lạ có thể là cột đó.`,
    mend: ({ column = "" }) =>
      `Hãy gõ lại tiêu đề “${column}” vào đúng cột của nó (nếu cột đó đã bị xóa: vào một cột trống), rồi kiểm tra lại.`,
  },
  "mark-missing": {
    found: () => "Tệp không còn dấu nhận biết của Tiến độ (chương trình khác đã lưu tệp).",
    mend: () => "Ghi lại dấu nhận biết.",
  },
  "column-missing": {
    found: ({ at }) => `Bảng ở trang “${at}” thiếu cột hoặc cột đã đổi tên.`,
    mend: ({ at }) => `Thêm lại các cột còn thiếu ở trang “${at}”.`,
  },
  "formula-overwritten": {
    found: ({ at, count }) => `Trang “${at}” có ${count} ô công thức hoặc tiêu đề bị ghi đè.`,
    mend: ({ at, count }) => `Ghi lại ${count} ô ở trang “${at}”.`,
  },
  "validation-lost": {
    found: ({ at }) => `Trang “${at}” mất danh sách chọn hoặc kiểm tra ngày khi gõ.`,
    mend: ({ at }) => `Đặt lại danh sách chọn và kiểm tra ngày ở trang “${at}”.`,
  },
  "validation-short": {
    found: ({ at }) =>
      `Ở trang “${at}”, dòng mới thêm chưa có danh sách chọn, kiểm tra ngày khi gõ hoặc chưa nằm trong vùng in.`,
    mend: ({ at }) => `Mở danh sách chọn, kiểm tra ngày và vùng in ở trang “${at}” ra các dòng mới.`,
  },
  "colours-lost": {
    found: ({ at }) => `Trang “${at}” mất màu cảnh báo.`,
    mend: ({ at }) => `Đặt lại màu cảnh báo ở trang “${at}”.`,
  },
  "dates-outdated": {
    found: ({ at }) =>
      `Trang “${at}” có ô ngày hiện thành số (như 44301) hoặc ghi tháng bằng chữ như bản cũ.`,
    mend: () => "Cho các ô này hiện ngày/tháng/năm như các ô ngày khác.",
  },
  "name-broken": {
    found: ({ at }) => `Tên “${at}” mà công thức dùng bị mất hoặc trỏ sai.`,
    mend: ({ at }) => `Đặt lại tên “${at}”.`,
  },
  "name-refused": {
    found: ({ at }) => `Excel không nhận tên “${at}”, nên cột dùng tên này không có danh sách chọn.`,
    mend: () =>
      "Gõ thẳng vào ô như thường; cảnh báo và số liệu vẫn đúng. Đóng rồi mở lại ngăn Tiến độ để thử đặt lại.",
  },
  "protection-lost": {
    found: ({ at }) => `Trang “${at}” không còn khóa, hoặc là trang phụ mà đang hiện.`,
    mend: ({ at }) => `Khóa lại trang “${at}”, trang phụ thì ẩn đi.`,
  },
  "page-outdated": {
    found: ({ at }) => `Trang “${at}” chưa theo kịp danh sách và cài đặt hiện nay.`,
    mend: ({ at }) => `Vẽ lại trang “${at}” theo danh sách và cài đặt hiện nay.`,
  },
  "page-changed": {
    found: ({ at }) => `Trang “${at}” bị sửa tay, hoặc mất biểu đồ, cách đặt trang in.`,
    mend: ({ at }) => `Vẽ lại trang “${at}” với đủ biểu đồ và trang in.`,
  },
  "code-doubled": {
    found: ({ at, count }) => `${count} dòng trùng mã (${at}), thường do sao chép dòng.`,
    mend: () => "Đánh mã mới cho dòng chép; dòng gốc giữ mã cũ.",
  },
  "code-retyped": {
    found: ({ count, names }) => `${count} dòng có mã bị gõ lại khác mã đã cấp${typed(names)}.`,
    mend: ({ at }) => `Ghi lại đúng mã của các dòng đó: ${at}.`,
  },
  "report-date-late": {
    found: ({ days }) =>
      `Ngày báo cáo ${said(days?.typed)} muộn hơn một năm so với ngày cuối cùng của bảng (${said(days?.meant)}), nên cảnh báo không còn ý nghĩa.`,
    mend: () => "Nếu gõ nhầm năm, sửa ô “Ngày báo cáo” ở trang Cài đặt.",
  },
  "report-date-early": {
    found: ({ days }) =>
      `Ngày báo cáo ${said(days?.typed)} ở trước ngày ${said(days?.meant)} mà bảng đã ghi (ngày kế hoạch hoặc việc xong sớm nhất), nên chưa việc nào có thể quá hạn.`,
    mend: () => "Nếu gõ nhầm, sửa ô “Ngày báo cáo” ở trang Cài đặt.",
  },
  "rows-of-another": {
    found: ({ at, count, names }) =>
      `Trang “${at}” có ${count} dòng mang mã của danh sách khác${typed(names)}.`,
    mend: () =>
      "Nếu dán nhầm chỗ: cắt các dòng đó dán về cuối danh sách của chúng; nếu đúng chỗ: xóa mã để được đánh mã mới.",
  },
  "blank-marked": {
    found: ({ at, count, names }) =>
      `Trang “${at}” có ${count} ô trống bị ghi thành chữ hay dấu${typed(names)}.`,
    mend: () => "Để trống lại các ô đó.",
  },
  "text-misread": {
    found: ({ at, count, names }) => `Trang “${at}” có ${count} ô chữ bị hiện sai bảng mã${typed(names)}.`,
    mend: ({ proposal = "" }) => `Ghi lại đúng chữ, như “${proposal}”.`,
  },
  "code-missing": {
    found: ({ at, count }) => `${count} dòng chưa có mã (${at}).`,
    mend: () => "Đánh mã cho các dòng này.",
  },
  "date-unreadable": {
    found: ({ at, count, names, column }) =>
      `${count} dòng có ô ngày không phải là ngày${typed(names, column)} (${at}).`,
    mend: (facts) =>
      meant(facts) ?? "Gõ lại ngày dạng 20/04/2021; đến khi đó dòng báo “Cần kiểm tra” hoặc không được tính.",
  },
  "day-against-words": {
    found: ({ at, column = "", days }) =>
      `Cột “${column}” ghi ${said(days?.typed)} (${at}), còn lời văn của thời hạn ghi ${said(days?.meant)}: có thể ngày và tháng bị đảo.`,
    mend: ({ days }) => `Nếu đúng là ${said(days?.meant)}, gõ lại ô đó; nếu không, sửa lời văn của thời hạn.`,
  },
  "day-outside-plan": {
    found: ({ at, column = "", days }) =>
      `Cột “${column}” ghi ${said(days?.typed)} (${at}), nằm ngoài thời gian của kế hoạch; đảo ngày và tháng thành ${said(days?.meant)} thì nằm trong.`,
    mend: ({ days }) =>
      `Nếu đúng là ${said(days?.meant)}, gõ lại ô đó; nếu ${said(days?.typed)} là đúng, cứ để nguyên.`,
  },
  "day-to-come": {
    found: ({ at, column = "", days }) =>
      `Cột “${column}” ghi ${said(days?.typed)} (${at}), sau ngày hôm nay: chưa thể có ngày đó.`,
    mend: ({ days }) =>
      `${days?.meant === undefined ? "" : `Có lẽ là ${said(days.meant)}; nếu đúng thì gõ lại. `}Ngày chưa tới không được tính là xong; nếu đó là ngày dự kiến, xóa ô và ghi vào Ghi chú.`,
  },
  "day-long-before": {
    found: ({ at, column = "", days }) =>
      `Cột “${column}” ghi ${said(days?.typed)} (${at}), trước kế hoạch đã lâu: có thể gõ nhầm năm.`,
    mend: ({ days }) =>
      days?.meant === undefined
        ? "Nếu gõ nhầm, gõ lại ô đó; nếu đúng, cứ để nguyên."
        : `Nếu đúng là ${said(days.meant)}, gõ lại ô đó; nếu ${said(days.typed)} là đúng, cứ để nguyên.`,
  },
  "day-moves": {
    found: ({ at, column = "" }) =>
      `Cột “${column}” lấy ngày hôm nay bằng công thức (${at}), nên mỗi hôm mở tệp lại là một ngày khác.`,
    mend: () => "Gõ thẳng ngày vào các ô đó (Ctrl+; gõ ngày hôm nay).",
  },
  "day-with-evening": {
    found: ({ at, column = "" }) =>
      `Cột “${column}” có các ô ngày đều kèm giờ 17:00 (${at}): có thể một chương trình trên mạng đã ghi 0 giờ ngày hôm sau thành như vậy.`,
    mend: () =>
      "Nếu tệp đã qua chương trình như thế, gõ lại ngày hôm sau vào các ô đó; nếu đúng là 17:00, cứ để nguyên.",
  },
  "state-unknown": {
    found: ({ at, count, names }) => `${count} dòng có trạng thái ngoài danh sách${typed(names)} (${at}).`,
    mend: (facts) => meant(facts) ?? "Chọn lại trạng thái trong danh sách của ô.",
  },
  "choice-unknown": {
    found: ({ at, count, names, column }) =>
      `${count} dòng có giá trị ngoài danh sách của ô${typed(names, column)} (${at}).`,
    mend: (facts) => meant(facts) ?? "Chọn lại giá trị từ danh sách của ô.",
  },
  "number-unreadable": {
    found: ({ at, count, names, column }) =>
      `${count} ô phải là số mà ghi khác, hoặc số quá lớn${typed(names, column)} (${at}).`,
    mend: (facts) => meant(facts) ?? "Gõ lại số vào ô.",
  },
  "cell-fails": {
    found: ({ at, count }) => `${count} ô báo lỗi thay cho nội dung đã gõ (${at}).`,
    mend: () => "Gõ lại nội dung; chữ bắt đầu bằng -, + hoặc = thì gõ thêm dấu nháy đơn (') ở đầu.",
  },
  "cell-unread": {
    found: ({ at, count }) =>
      `${count} ô nhập liệu là công thức mà chương trình lưu tệp không giữ kết quả, nên đang được đọc như ô trống (${at}).`,
    mend: () => "Mở tệp bằng Excel rồi lưu lại, hoặc gõ thẳng nội dung vào ô, rồi kiểm tra lại.",
  },
  "days-from-1904": {
    found: () => "Sổ tính này tính ngày từ năm 1904 (kiểu máy Mac cũ), nên ngày của bảng lệch bốn năm.",
    mend: () =>
      "Trong Excel, vào Tệp > Tùy chọn > Nâng cao, bỏ “Dùng hệ ngày 1904”, rồi xem lại các ngày đã nhập.",
  },
  "outside-calendar": {
    found: ({ at, count }) =>
      `${count} dòng có ngày ngoài mười năm của lịch làm việc, nên ngày nghỉ không được tính (${at}).`,
    mend: ({ proposal }) =>
      proposal === undefined
        ? "Sửa ngày, hoặc đổi ngày đầu của lịch làm việc ở trang Cài đặt."
        : `Dời ngày đầu của lịch làm việc đến ${proposal}; nếu có ngày gõ nhầm năm thì sửa ngày đó trước.`,
  },
  "text-turned": {
    found: ({ at, count, column = "" }) =>
      `${count} ô ở cột “${column}” có dấu ẩn đảo chiều chữ, thường dính theo khi dán từ nơi khác (${at}): chữ đứng sau hiện ngược, ở Tổng hợp cũng vậy.`,
    mend: () => "Bỏ các dấu ẩn đó; mọi chữ đã gõ giữ nguyên, hoàn tác được.",
  },
  "title-missing": {
    found: ({ at, count }) =>
      `${count} dòng có mã nhưng không còn nội dung nhiệm vụ nên không được tính (${at}).`,
    mend: () => "Gõ lại nội dung nhiệm vụ, hoặc xóa cả dòng.",
  },
  "row-nameless": {
    found: ({ at, count, names }) =>
      `${count} dòng có ghi nhưng không có mã, cũng không có nội dung nhiệm vụ nên không được tính ở đâu${typed(names)} (${at}).`,
    mend: () =>
      "Gõ nội dung nhiệm vụ vào dòng đó rồi kiểm tra lại để có mã; nếu ghi nhầm dòng, chép sang dòng đúng rồi xóa cả dòng.",
  },
  "row-heading": {
    found: ({ at, count, names }) =>
      `${count} dòng chỉ có chữ in hoa như một đề mục, đang được tính là nhiệm vụ${typed(names)} (${at}).`,
    mend: () => "Nếu là đề mục, xóa cả dòng; nếu là nhiệm vụ, điền đơn vị, thời hạn hoặc trạng thái của nó.",
  },
  "unit-unknown": {
    found: ({ at, count, names }) =>
      `${count} dòng ghi đơn vị chưa có ở trang Đơn vị: ${quoted(names)} (${at}).`,
    mend: ({ proposal }) => `${probably(proposal)}Sửa tên ở dòng, hoặc thêm đơn vị đó.`,
  },
  "lead-unknown": {
    found: ({ at, count, names }) =>
      `${count} dòng ghi chủ trì chưa có ở trang Đơn vị và Đầu mối: ${quoted(names)} (${at}).`,
    mend: ({ proposal }) => `${probably(proposal)}Sửa tên ở dòng, hoặc thêm đầu mối đó.`,
  },
  "support-unknown": {
    found: ({ at, count, names }) =>
      `${count} dòng ghi phối hợp chưa có ở trang Đơn vị và Đầu mối: ${quoted(names)} (${at}).`,
    mend: ({ proposal }) => `${probably(proposal)}Sửa tên ở dòng, hoặc thêm đầu mối đó.`,
  },
  "name-misspelt": {
    found: ({ at, count, names, proposal = "" }) =>
      `${count} dòng ghi ${quoted(names)}, khác cách gõ (dấu, gạch nối, khoảng trắng) với “${proposal}” trong danh sách (${at}).`,
    mend: ({ proposal = "" }) => `Ghi lại thành “${proposal}” để bảng tổng hợp tính đúng.`,
  },
  "name-doubled": {
    found: ({ at, names }) =>
      `Một tên đứng ở nhiều dòng của danh sách, cùng hay khác cách gõ: ${quoted(names)} (${at}).`,
    mend: () => "Gộp các đầu mối này, hoặc đổi tên một dòng.",
  },
  "validations-untold": {
    found: ({ at }) => `Không đọc được danh sách chọn và kiểm tra ngày của trang “${at}”.`,
    mend: () => UNTOLD,
  },
  "colours-untold": {
    found: ({ at }) => `Không đọc được màu cảnh báo của trang “${at}”.`,
    mend: () => UNTOLD,
  },
  "charts-untold": {
    found: ({ at }) => `Không đọc được biểu đồ của trang “${at}”.`,
    mend: () => UNTOLD,
  },
  "page-untold": {
    found: ({ at }) => `Không đọc được cách đặt trang in của trang “${at}”.`,
    mend: () => UNTOLD,
  },
} satisfies Readonly<Record<string, FindingWords>>;

/** What can be out of order in a tracker: a finding is told of here before it can be found. */
export type FindingCode = keyof typeof sentences;

/** Sentences for every code of a finding. */
export type FindingSentences = Readonly<Record<FindingCode, FindingWords>>;

/** What is out of order, in Vietnamese. */
export const findingsVi: FindingSentences = sentences;

/** What is said of a finding whose sheet nobody sees. */
export const hiddenFindingVi: FindingWords = {
  found: () => "Phần ẩn của bảng theo dõi (lịch ngày làm việc, dữ liệu riêng) bị thiếu hoặc bị sửa.",
  mend: () => "Đặt lại phần ẩn này.",
};
