/** What a sentence about a file needs. */
export interface FileFacts {
  readonly size?: string | number;
  readonly limit?: string | number;
  readonly path?: string | number;
}

/** What a question about a place in a plan needs: its line, the plan's words, what is proposed. */
export interface PlaceFacts {
  readonly line?: string | number;
  readonly words?: string | number;
  readonly proposal?: string | number;
}

/** Why a file is no plan, and what to ask about a plan that was read, in Vietnamese, by code. */
export const planImportVi = {
  "plan-empty": "Tệp không có nội dung. Hãy chọn tệp kế hoạch khác.",
  "plan-too-large": ({ size, limit }: FileFacts): string =>
    `Tệp quá lớn (${size ?? "?"} MB; tối đa ${limit ?? "?"} MB). Hãy kiểm tra xem có đúng là tệp kế hoạch hay không.`,
  "plan-binary":
    "Tệp này không phải là văn bản. Hãy chọn tệp .docx, .pdf hoặc .txt, hoặc lưu nội dung kế hoạch thành một trong các dạng đó.",
  "plan-wrong-encoding":
    "Bảng mã của tệp không phải Unicode nên chữ Việt không đọc được. Hãy lưu lại tệp với bảng mã UTF-8 rồi thử lại.",
  "plan-legacy-font":
    "Tệp dùng phông chữ cũ (TCVN3 hoặc VNI). Hãy chuyển sang Unicode (chẳng hạn bằng Unikey) rồi thử lại.",
  "plan-password-protected":
    "Tệp Word được bảo vệ bằng mật khẩu. Hãy mở bằng Word, bỏ mật khẩu, lưu lại rồi thử lại.",
  "plan-old-word":
    "Tệp ở dạng Word cũ (.doc). Hãy mở bằng Word, chọn Lưu thành (Save As), chọn loại .docx rồi thử lại.",
  "plan-old-excel":
    "Tệp ở dạng Excel cũ (.xls). Hãy mở bằng Excel, chọn Lưu thành (Save As), chọn loại .xlsx rồi thử lại.",
  "plan-pdf-scanned":
    "Tệp PDF này là bản quét (ảnh), không có chữ để đọc. Hãy xin tệp Word, hoặc nhận dạng chữ (OCR) rồi lưu thành .docx.",
  "plan-pdf-locked":
    "Tệp PDF được bảo vệ bằng mật khẩu. Hãy mở bằng mật khẩu, in ra PDF mới không có mật khẩu rồi thử lại.",
  "plan-pdf-long": ({ size, limit }: FileFacts): string =>
    `Tệp PDF có ${size ?? "?"} trang (tối đa ${limit ?? "?"}). Hãy tách riêng phần kế hoạch và phụ lục rồi thử lại.`,
  cancelled: "Đã dừng đọc tệp theo yêu cầu.",
  "plan-rtf":
    "Chưa đọc được tệp RTF. Hãy mở bằng Word, chọn Lưu thành (Save As), chọn loại .docx rồi thử lại.",
  "plan-open-document":
    "Chưa đọc được tệp OpenDocument (.odt). Hãy mở bằng LibreOffice hoặc Word, chọn Lưu thành (Save As), chọn loại .docx rồi thử lại. Danh sách .ods thì mở ở “Từ danh sách có sẵn”.",
  "plan-web-page":
    "Tệp này là mã nguồn của một trang web. Hãy mở trang bằng trình duyệt, sao chép nội dung kế hoạch và lưu thành tệp .docx hoặc .txt.",
  "plan-not-docx": "Tệp này không phải là văn bản Word (.docx). Hãy chọn đúng tệp kế hoạch.",
  "plan-damaged": "Tệp bị hỏng hoặc tải về chưa đủ nên không đọc được. Hãy đề nghị gửi lại tệp.",
  "plan-zip-bomb": "Tệp nén chứa lượng dữ liệu lớn bất thường nên không mở. Hãy kiểm tra lại nguồn của tệp.",
  "plan-json-invalid": ({ path }: FileFacts): string =>
    `Tệp JSON không đúng cấu trúc của một kế hoạch (tại ${path ?? "$"}). Hãy kiểm tra lại chỗ đó.`,
  "not-a-plan":
    "Không tìm thấy nhiệm vụ nào, văn bản này có lẽ không phải là kế hoạch. Hãy kiểm tra đã chọn đúng văn bản chưa.",
  "no-task": "Không tìm thấy nhiệm vụ nào trong văn bản.",
  "issue-date-blank": ({ line }: PlaceFacts): string =>
    `Dòng ${line ?? "?"}: chưa có ngày ban hành. Nếu biết, hãy ghi vào: hạn không ghi năm được hiểu theo năm của ngày này.`,
  "number-blank": ({ line }: PlaceFacts): string =>
    `Dòng ${line ?? "?"}: chưa có số văn bản. Hãy điền số để lần sau nhận ra bản sửa của kế hoạch này.`,
  "number-assumed": ({ line, words }: PlaceFacts): string =>
    `Dòng ${line ?? "?"}: số văn bản “${words ?? ""}” không ghi trọn sau chữ “Số”, lấy từ chỗ khác. Có đúng không?`,
  "struck-left-out": ({ words }: PlaceFacts): string =>
    `Chữ bị gạch ngang hoặc bị ẩn đã được bỏ qua, bắt đầu từ “${words ?? ""}”. Hãy xem chữ đó còn giá trị không.`,
  "legacy-font-converted":
    "Văn bản gõ bằng phông chữ cũ (TCVN3 hoặc VNI), đã chuyển sang Unicode. Hãy đối chiếu tên riêng và chữ hoa với bản gốc.",
  "pdf-pages-wordless": ({ words }: PlaceFacts): string =>
    `Tệp PDF: trang ${words ?? "?"} không có chữ để đọc (ảnh quét hoặc trang trắng). Nếu là ảnh, hãy xem trang đó và tự thêm nhiệm vụ.`,
  "pdf-table-unruled": ({ words }: PlaceFacts): string =>
    `Tệp PDF: trang ${words ?? "?"} có bảng không kẻ ô mà các dòng, các cột không tách được chắc chắn. Hãy đối chiếu từng dòng của bảng, hoặc lấy tệp Word.`,
  "letters-lost": ({ line, words }: PlaceFacts): string =>
    `Dòng ${line ?? "?"}: có thể mất chữ trong “${words ?? ""}”. Hãy đối chiếu với văn bản.`,
  "reads-as-rules":
    "Văn bản này quy định thành các điều (điều lệ, quy chế), có lẽ không phải là kế hoạch, nên chưa lấy nhiệm vụ nào.",
  "missing-year": ({ line, words, proposal }: PlaceFacts): string =>
    `Dòng ${line ?? "?"}: “${words ?? ""}” không ghi năm. ${proposal ? `Có phải là ngày ${proposal}?` : "Là năm nào?"}`,
  "year-from-document": ({ line, words, proposal }: PlaceFacts): string =>
    `Từ dòng ${line ?? "?"}: thời hạn không ghi năm (“${words ?? ""}”) được hiểu theo tiêu đề hoặc ngày của văn bản, ở đây là ${proposal ?? "?"}.`,
  "typing-damage": ({ line, words, proposal }: PlaceFacts): string =>
    `Dòng ${line ?? "?"}: “${words ?? ""}” có vẻ gõ nhầm. ${proposal ? `Có phải là ngày ${proposal}?` : "Hãy sửa lại."}`,
  "ambiguous-date": ({ line, words, proposal }: PlaceFacts): string =>
    `Dòng ${line ?? "?"}: “${words ?? ""}” có thể hiểu nhiều cách. ${proposal ? `Có phải là ngày ${proposal}?` : "Hãy chọn ngày."}`,
  "no-end-named": ({ line, words, proposal }: PlaceFacts): string =>
    `Dòng ${line ?? "?"}: “${words ?? ""}” không nêu ngày cuối. ${proposal ? `Đề xuất ${proposal}; chưa dùng khi chưa xác nhận.` : ""}`,
  "several-deadlines": ({ line, words, proposal }: PlaceFacts): string =>
    `Dòng ${line ?? "?"}: có nhiều thời hạn (${words ?? ""}); đang lấy ${proposal ?? "?"}. Có cần tách thành nhiều nhiệm vụ không?`,
  "deadline-from-heading": ({ line, words }: PlaceFacts): string =>
    `Từ dòng ${line ?? "?"}: thời hạn “${words ?? ""}” lấy từ tiêu đề, đề mục hoặc thời gian chung của văn bản.`,
  "same-body": ({ words, proposal }: PlaceFacts): string =>
    `“${words ?? ""}” và “${proposal ?? ""}” là một hay hai đầu mối?`,
  "name-end": ({ line, words, proposal }: PlaceFacts): string =>
    `Dòng ${line ?? "?"}: “${words ?? ""}” là tên đầu mối, hay chỉ “${proposal ?? ""}”?`,
  "each-unit-assumed": ({ line, words }: PlaceFacts): string =>
    `Từ dòng ${line ?? "?"}${words ? ` (mục ${words})` : ""}: kế hoạch không nêu ai chủ trì; hiểu là mỗi đơn vị đều thực hiện. Có đúng không?`,
  "lead-assumed": ({ line, words, proposal }: PlaceFacts): string =>
    `Từ dòng ${line ?? "?"}${words ? ` (mục ${words})` : ""}: kế hoạch không nêu ai chủ trì; hiểu là ${proposal ?? "cơ quan ban hành"}. Có đúng không?`,
  "joint-lead": ({ line, words, proposal }: PlaceFacts): string =>
    `Dòng ${line ?? "?"}: ${words ?? ""} cùng thực hiện; hiểu là ${proposal ?? "?"} chủ trì, còn lại phối hợp. Có đúng không?`,
  "units-incomplete": ({ line, words }: PlaceFacts): string =>
    `Dòng ${line ?? "?"}: nhiệm vụ của mọi đơn vị, nhưng văn bản chỉ nêu tên ${words ?? ""}. Hãy bổ sung các đơn vị còn lại.`,
  "units-assumed": ({ line, words }: PlaceFacts): string =>
    `Dòng ${line ?? "?"}: đơn vị thực hiện lấy từ lời văn: ${words ?? ""}. Có đúng và đủ không?`,
  "units-unnamed": ({ line }: PlaceFacts): string =>
    `Dòng ${line ?? "?"}: nhiệm vụ của từng đơn vị, nhưng văn bản không nêu tên đơn vị nào. Hãy bổ sung danh sách đơn vị.`,
  "lead-doubtful": ({ line, words }: PlaceFacts): string =>
    `Dòng ${line ?? "?"}: “${words ?? ""}” có đúng là tên đầu mối chủ trì không?`,
  "support-doubtful": ({ line, words }: PlaceFacts): string =>
    `Dòng ${line ?? "?"}: đơn vị phối hợp “${words ?? ""}” đã đủ tên chưa, và sau đó còn đơn vị nào nữa không?`,
  "text-not-taken": ({ line, words }: PlaceFacts): string =>
    `Dòng ${line ?? "?"}: “${words ?? ""}” chưa được lấy làm nhiệm vụ. Đây có phải việc phải làm không?`,
  "time-not-taken": ({ line, words }: PlaceFacts): string =>
    `Dòng ${line ?? "?"}: “${words ?? ""}” không được lấy làm thời hạn. Nếu là thời hạn, hãy nhập vào.`,
  "deadline-doubtful": ({ line, words }: PlaceFacts): string =>
    `Dòng ${line ?? "?"}: “${words ?? ""}” nằm trong vế câu của đơn vị khác. Có đúng là thời hạn của nhiệm vụ này không?`,
  "row-unclear": ({ line, words }: PlaceFacts): string =>
    `Dòng ${line ?? "?"}: các ô của hàng “${words ?? ""}” có thể bị lệch cột. Hãy đối chiếu với văn bản.`,
  "column-unclear": ({ line, words }: PlaceFacts): string =>
    `Dòng ${line ?? "?"}: không rõ cột “${words ?? ""}” là gì. Hãy chọn cột tương ứng.`,
  "time-blank-below": ({ line, words }: PlaceFacts): string =>
    `Từ dòng ${line ?? "?"}: ô thời hạn để trống dưới ô đã ghi (dòng ${words ?? ""}); bảng gốc có thể gộp ô. Thời hạn có như dòng trên không?`,
  "lead-blank-below": ({ line, words }: PlaceFacts): string =>
    `Từ dòng ${line ?? "?"}: ô người thực hiện để trống dưới ô đã ghi (dòng ${words ?? ""}); bảng gốc có thể gộp ô. Người thực hiện có như dòng trên không?`,
  "column-unread": ({ line, words }: PlaceFacts): string =>
    `Dòng ${line ?? "?"}: bảng còn cột “${words ?? ""}” cũng nói về thời gian hoặc người làm nhưng chưa được đọc. Hãy xem lại thời hạn, người chủ trì của các việc trong bảng.`,
  "state-unclear": ({ line, words }: PlaceFacts): string =>
    `Dòng ${line ?? "?"}: không rõ trạng thái “${words ?? ""}” là gì, đã giữ trong ghi chú. Hãy chọn trạng thái sau khi lập bảng.`,
  "percent-unclear": ({ line, words }: PlaceFacts): string =>
    `Dòng ${line ?? "?"}: “${words ?? ""}” không phải là tỷ lệ từ 0 đến 100 %, đã giữ trong ghi chú.`,
  "completed-unclear": ({ line, words }: PlaceFacts): string =>
    `Dòng ${line ?? "?"}: không đọc được ngày hoàn thành “${words ?? ""}”, đã giữ trong ghi chú.`,
  "extended-unclear": ({ line, words }: PlaceFacts): string =>
    `Dòng ${line ?? "?"}: không đọc được ngày gia hạn “${words ?? ""}”, đã giữ trong ghi chú.`,
  "list-total": ({ line, words }: PlaceFacts): string =>
    `Dòng ${line ?? "?"}: dòng tổng cộng “${words ?? ""}” không được đọc.`,
  "list-note": ({ line, words }: PlaceFacts): string =>
    `Dòng ${line ?? "?"}: dòng ghi chú “${words ?? ""}” không được đọc làm công việc.`,
  "list-signature": ({ line, words }: PlaceFacts): string =>
    `Dòng ${line ?? "?"}: từ dòng này là phần ký “${words ?? ""}”, không được đọc.`,
  "list-second-table": ({ line, words }: PlaceFacts): string =>
    `Dòng ${line ?? "?"}: tiêu đề hoặc bảng khác “${words ?? ""}” không được đọc. Nếu cần, hãy chọn riêng vùng của bảng ấy.`,
  "list-second-read": ({ line, words }: PlaceFacts): string =>
    `Dòng ${line ?? "?"}: bảng bên dưới “${words ?? ""}” cũng được đọc vào kế hoạch này. Nếu không phải, hãy bỏ các việc từ dòng ấy.`,
  "list-row-unnamed": ({ line, words }: PlaceFacts): string =>
    `Dòng ${line ?? "?"}: hàng “${words ?? ""}” không ghi tên công việc nên không được đọc. Hãy ghi tên việc vào hàng ấy.`,
  "list-formula-unread": ({ line, words }: PlaceFacts): string =>
    `Dòng ${line ?? "?"}: có công thức chưa có kết quả hoặc bị lỗi (dòng ${words ?? ""}), ô ấy được coi là trống. Hãy mở tệp bằng Excel, sửa và lưu lại.`,
  "list-hidden-rows": ({ line, words }: PlaceFacts): string =>
    `Dòng ${line ?? "?"}: danh sách có dòng đang ẩn (dòng ${words ?? ""}), đã đọc cả. Có giữ các việc ấy không?`,
  "list-other-sheets": ({ line, words }: PlaceFacts): string =>
    `Dòng ${line ?? "?"}: các trang “${words ?? ""}” cũng có danh sách, chưa được đọc.`,
};

/** A sentence, or what makes one from its facts. */
export type PlanImportSentences = {
  readonly [Code in keyof typeof planImportVi]: (typeof planImportVi)[Code] extends string
    ? string
    : (typeof planImportVi)[Code];
};
