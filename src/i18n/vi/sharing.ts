/** Every word of the copies that are mailed, in Vietnamese; words in braces are filled in. */
export const sharingVi = {
  sheets: { instructions: "Hướng dẫn", proposals: "Việc mới", base: "_goc" },
  /** Part of a copy's file name that tells the round. */
  round: "dot-{round}",
  /** Stands in a file name for a plan without a number. */
  plan: "ke-hoach",
  /** Stands in the file name of the whole workbook that goes to the Standing Committee. */
  wholeWorkbook: "Bảng theo dõi",
  /** Part of a file's name, in ASCII, where the next plan has no number yet. */
  nextTerm: "Nhiem-ky-sau",
  instructions: {
    title: "PHIẾU CẬP NHẬT TIẾN ĐỘ",
    facts: {
      recipient: "Gửi",
      plan: "Kế hoạch số",
      planTitle: "Tên kế hoạch",
      organisation: "Nơi gửi",
      round: "Đợt",
      sentOn: "Ngày gửi",
      returnBy: "Đề nghị gửi lại trước hoặc trong ngày",
    },
    /** What the recipient tells of itself; the cells beside these words are open. */
    own: {
      title: "THÔNG TIN CỦA NƠI NHẬN (sửa nếu đã khác)",
      event: "Ngày Đại hội của đơn vị",
      contact: "Người liên hệ, điện thoại",
      email: "E-mail của đơn vị",
      filledBy: "Người cập nhật",
      filledOn: "Ngày cập nhật phiếu",
    },
    signatures: {
      who: ["NGƯỜI LẬP PHIẾU", "THỦ TRƯỞNG ĐƠN VỊ"],
      how: ["(ký, ghi rõ họ tên)", "(ký, đóng dấu)"],
    },
    noReturnDay: "Theo đề nghị trong thư gửi kèm",
    howTo: "CÁCH ĐIỀN",
    steps: [
      "1. Mở trang “Nhiệm vụ”, điền vào các ô nền trắng; ô nền xám đã khóa, do nơi gửi quản lý.",
      "2. Trạng thái: chọn trong danh sách. Ngày: gõ ngày/tháng/năm, ví dụ 02/04/2021. %: gõ từ 0% đến 100%.",
      "3. Ô để trống nghĩa là không thay đổi. Muốn bỏ nội dung đã có (cả trạng thái, %, ngày): chọn hoặc gõ chữ “xóa”.",
      "4. Việc đã xong: chọn “Hoàn thành”, điền Ngày hoàn thành và Sản phẩm, minh chứng. Việc xong chậm: điền thêm Lý do chậm.",
      "5. Có khó khăn hoặc kiến nghị: ghi vào hai cột tương ứng, mỗi việc một ý ngắn.",
      "6. Muốn đề xuất việc mới: ghi ở trang “Việc mới”, không thêm dòng vào bảng.",
      "7. Kiểm tra thông tin của nơi nhận ở trên, ghi người cập nhật và ngày.",
      "8. Lưu tệp dạng Excel (.xlsx) và gửi lại. Có thể đổi tên tệp và lọc bảng; không cần mở khóa trang.",
    ],
    standing: "VIỆC CỦA ĐƠN VỊ TÍNH ĐẾN NGÀY",
    standingTotal: "Tổng số",
  },
  /** Empties a cell; offered by the lists of a copy. */
  clear: "xóa",
  tasksHint: "Điền vào các ô nền trắng. Ô trống: không thay đổi. Gõ “xóa” để bỏ nội dung đã có.",
  proposals: {
    title: "ĐỀ XUẤT VIỆC MỚI",
    hint: "Mỗi dòng một việc. Nơi gửi xem xét rồi đưa vào bảng chung.",
    headers: {
      title: "Nhiệm vụ đề xuất",
      lead: "Đề xuất chủ trì",
      due: "Đề xuất thời hạn",
      reason: "Lý do đề xuất",
    },
  },
  log: {
    sent: "Gửi bản sao, đợt {round}",
    rows: "{rows} nhiệm vụ",
    received: "Nhận bản gửi về, đợt {round}",
    unread: "Tệp gửi về không đọc được",
    /** What became of what a file says. */
    counts: "{taken} mục đã nhận, {refused} không nhận, {waiting} chờ chọn",
    /** What a person left as the workbook has it: before, what came back; after, what stays. */
    declined: "Không lấy: {field}",
    merged: "Nhận bản sao gửi về",
  },
  /** By what a returned file was recognised. */
  recognisedBy: {
    base: "Nhận ra theo dữ liệu gốc trong tệp",
    ids: "Nhận ra theo mã nhiệm vụ",
    match: "Chỉ khớp theo đơn vị và tên nhiệm vụ: cần xác nhận",
  },
  /** What a person should know of a returned file before taking it in. */
  remarks: {
    "older-round": "Bản của đợt cũ: đã gửi đợt sau cho nơi này",
    "whole-workbook": "Đây là bản của cả bảng chung, không phải bản gửi cho đơn vị: hỏi lại từng ô khác nhau",
    "round-unclear": "Không rõ là bản của đợt nào: các việc này đã gửi nhiều đợt",
    "not-sent-from-here": "Bảng chung này không nhớ đã gửi tệp này",
  },
  /** What should be seen to before a workbook is mailed. */
  checks: {
    "rows-hidden": "Trang “{at}” đang ẩn {count} dòng (do lọc hoặc ẩn): người nhận sẽ không thấy",
    "external-link": "{count} ô lấy dữ liệu từ tệp khác, ô đầu: {at}",
    "external-name": "Tên “{at}” trỏ tới tệp khác",
    "personal-data": "Thuộc tính tệp ghi tên người hoặc cơ quan: {at}",
    "last-author": "Thuộc tính tệp ghi người lưu sau cùng: {at}",
    "stale-values": "Trang “{at}” có {count} ô chưa tính lại",
  },
  /** What can stand in the way of sending out and taking in. */
  problems: {
    "no-tracker": "Sổ tính này không phải là bảng theo dõi. Hãy mở đúng bảng chung.",
    "is-a-copy": "Đây là bản sao đã gửi cho đơn vị, không phải bảng chung. Hãy mở bảng chung.",
    "doubled-ids": "Có hai dòng cùng mã trong bảng. Hãy dùng “Kiểm tra bảng” trước.",
    "return-day-past": "Ngày đề nghị gửi lại đã qua. Hãy chọn hôm nay hoặc một ngày sau.",
    "nobody-to-send-to": "Không có đơn vị hoặc đầu mối nào có nhiệm vụ để gửi.",
    "other-plan": "Tệp này thuộc kế hoạch {plan}, không phải {wanted}. Không nhận.",
    "header-gone":
      "Tệp này không còn dòng tiêu đề của bảng nhiệm vụ nên không đọc được. Hãy đề nghị gửi lại, giữ nguyên dòng tiêu đề.",
    "other-tasks":
      "Tệp này cùng kế hoạch {plan} nhưng gửi từ một bảng theo dõi khác: nhiệm vụ khác hẳn, ví dụ “{theirs}”. Không nhận.",
    "is-the-master":
      "Đây là bảng theo dõi chung, không phải bản đã gửi cho đơn vị. Không nhận; hãy chọn bản đơn vị gửi về.",
    "same-file": "Giống hệt tệp {first}: chỉ tính một lần.",
    "foreign-workbook": "Tệp này không phải là bản sao của bảng theo dõi. Không nhận.",
  },
  /** Why a value that came back was or was not taken over. */
  reasons: {
    "ambiguous-date": "Ngày có thể hiểu theo hai cách, cần hỏi lại",
    "not-a-date": "Không phải là ngày",
    "unknown-state": "Không rõ là trạng thái nào",
    "not-a-percentage": "Không phải là tỷ lệ từ 0% đến 100%",
    "not-an-address": "Không có địa chỉ thư điện tử nào",
    "not-understood": "Không hiểu giá trị này",
    "external-formula": "Công thức lấy dữ liệu từ nơi khác, không nhận",
    "formula-without-value": "Công thức chưa có giá trị",
    "error-value": "Ô báo lỗi",
    "moving-date": "Công thức lấy ngày hôm nay, mai sẽ khác; hãy gõ ngày",
    "picture-in-cell": "Ảnh đặt trong ô, không đọc được thành chữ; hãy ghi tên minh chứng",
    "too-long": "Dài hơn 32.767 ký tự, một ô Excel không chứa hết",
    "merged-cell": "Ô bị gộp với dòng trên, không rõ áp dụng cho dòng nào",
    "not-yours": "Cột do nơi gửi quản lý",
    "unknown-row": "Không có mã này trong bảng",
    "row-removed": "Dòng này đã được bỏ khỏi bảng chung",
    "no-task": "Dòng không có mã và tên nhiệm vụ",
    "both-changed": "Bảng chung cũng đã thay đổi sau khi gửi",
    "no-base": "Không rõ khi gửi ô này ghi gì",
    "confirm-match": "Chỉ khớp theo đơn vị và tên nhiệm vụ, cần xác nhận",
    "words-differ": "Mã và tên chỉ hai nhiệm vụ khác nhau, cần xem đúng dòng nào",
    "led-by-another": "Việc này nay do nơi khác chủ trì, có nhận cập nhật của nơi cũ không?",
    "dropped-since": "Bảng chung nay ghi việc này “Không áp dụng”, có nhận cập nhật không?",
    "answers-moved": "Câu trả lời đã gửi nay nằm ở dòng khác (xếp lệch cột?), cần xem đúng dòng nào",
    "unit-unclear": "Tệp không còn mã và đơn vị, không rõ việc này của đơn vị nào",
    "row-added": "Dòng thêm trong bảng, có phải nhiệm vụ mới không?",
    "not-in-copy": "Bản gửi đi không có dòng này, cần xác nhận",
    "round-unclear": "Không rõ tệp là bản của đợt nào, cần chọn",
    "extension-asked": "Ngày gõ đè lên Hạn hiện hành: có gia hạn không?",
    "far-from-plan": "Ngày cách xa thời gian của kế hoạch, cần xác nhận",
    "not-yet-come": "Ngày hoàn thành chưa tới, cần xác nhận",
    "state-differs": "Có ngày hoàn thành nhưng trạng thái không phải Hoàn thành",
    "percent-differs": "% và trạng thái trái nhau",
    "clears-state": "Bỏ trạng thái đã ghi, cần xác nhận",
    "struck-words": "Một phần chữ bị gạch ngang: chỉ lấy phần còn lại?",
    "headers-exchanged": "Hai tiêu đề cột bị đổi chỗ, cần xem câu trả lời thuộc cột nào",
    "column-sorted": "Một cột khóa bị xếp riêng, cần xem đúng dòng nào",
    "other-recipient": "Ô “Gửi” trong tệp ghi nơi khác, cần xem đúng tệp của ai",
    "nothing-to-clear": "Ô vốn trống, không có gì để xóa",
    "taken-before": "Đề xuất này đã nhận trước đây; bảng chung đã sửa hoặc bỏ",
    "same-task": "Nhiệm vụ này đã có trong bảng, ghi khác",
    "copies-differ": "Các bản gửi về ghi khác nhau",
    "older-copy": "Bản của đợt sau ghi khác",
    "worked-out": "Giá trị do công thức tính",
    "returned-preferred": "Chọn theo bản gửi về",
    "master-preferred": "Giữ theo bảng chung",
    "decided-before": "Đã chọn giữ theo bảng chung từ trước",
    "already-there": "Bảng chung đã ghi như vậy",
    "empty-cell": "Ô để trống: không thay đổi",
  },
};

/** The words of the copies in one language. */
export type SharingWords = typeof sharingVi;
