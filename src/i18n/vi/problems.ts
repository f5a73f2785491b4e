/** What a sentence about a problem is made of; the same shape as the domain's Problem. */
export interface ProblemFacts {
  readonly code: string;
  readonly at?: string;
  readonly details?: Readonly<Record<string, string | number>>;
}

/** What can stand in the way of an action, in Vietnamese, by the problem's code: where, what, how to mend. */
export const problemsVi = {
  "list-empty": "Không thấy ô nào có chữ. Chọn vùng danh sách, kể cả dòng tiêu đề, rồi thử lại.",
  "no-task-in-list":
    "Không thấy nhiệm vụ nào dưới dòng tiêu đề. Kiểm lại dòng tiêu đề và cột nội dung công việc.",
  "list-no-sheet": "Không có trang “{at}”. Các trang có danh sách: {sheets}.",
  "list-unclear":
    "Trang “{at}”: không rõ cột nào là nội dung công việc. Hãy đặt tên cột đó là “Nội dung công việc”, hoặc mở danh sách trong ngăn Tiến độ để chọn.",
  "cell-edit-mode": "Đang có ô gõ dở trong bảng tính. Hãy nhấn Enter để kết thúc ô đó rồi thử lại.",
  "sheet-protected": "Trang tính “{at}” đang bị khóa. Hãy bỏ khóa (Review > Unprotect Sheet) rồi thử lại.",
  "filtered-range": "Bảng trên trang “{at}” đang lọc. Hãy bỏ lọc (Data > Clear) rồi thử lại.",
  "item-not-found":
    "Không tìm thấy “{at}”: trang, bảng hoặc tên này có thể đã bị xóa hay đổi tên. Hãy dùng “Kiểm tra bảng”.",
  "payload-too-large":
    "Lượng dữ liệu gửi một lần quá lớn với Excel này. Hãy thử lại; nếu vẫn vậy, hãy chia nhỏ kế hoạch.",
  "api-not-found": "Excel trên máy này chưa có chức năng “{at}”. Hãy cập nhật Excel.",
  "access-denied":
    "Excel không cho phép thay đổi (“{at}”). Sổ tính có thể đang chỉ đọc: hãy bật chỉnh sửa rồi thử lại.",
  "invalid-argument":
    "Excel từ chối một giá trị tại “{at}”. Chưa có gì bị mất; hãy dùng “Kiểm tra bảng” rồi thử lại.",
  busy: "Excel đang bận. Hãy đợi vài giây rồi thử lại.",
  conflict: "Nơi khác vừa sửa cùng chỗ này. Hãy đợi vài giây rồi thử lại.",
  "connection-lost": "Mất liên lạc với Excel. Hãy kiểm tra mạng, đợi vài giây rồi thử lại.",
  "session-ended":
    "Excel đã đóng phiên làm việc này. Hãy lưu và mở lại sổ tính (Excel trên web: tải lại trang), rồi mở lại ngăn.",
  "out-of-memory": "Excel hết bộ nhớ. Hãy lưu, đóng bớt sổ tính và chương trình khác rồi thử lại.",
  "other-workbook": "Một sổ tính khác đang ở phía trước. Hãy bấm vào cửa sổ của sổ theo dõi rồi thử lại.",
  "excel-failed":
    "Excel báo lỗi mà không nói vì sao. Nếu sổ tính khác đang ở phía trước, hãy bấm vào cửa sổ của sổ theo dõi rồi thử lại; nếu vẫn vậy, hãy lưu và mở lại sổ tính.",
  "range-occupied":
    "Ô gộp, bảng khác hoặc PivotTable nằm đúng chỗ cần ghi. Hãy bỏ gộp ô (Home > Merge & Center) hoặc chuyển phần đó sang trang khác rồi thử lại.",
  "no-room":
    "Bảng không thêm, bớt được dòng vì có bảng hoặc vùng khác ngay bên dưới hay bên cạnh. Hãy chuyển phần đó sang trang khác rồi thử lại.",
  "end-of-sheet":
    "Không chèn thêm được vì dòng hoặc cột cuối cùng của trang có nội dung. Hãy xóa các dòng, cột ở cuối trang (kể cả ô trông như trống) rồi thử lại.",
  "item-exists":
    "Sổ tính đã có trang, bảng hoặc tên trùng với tên cần tạo. Hãy đổi tên cái đang có rồi thử lại.",
  "invalid-selection": "Không dùng được vùng đang chọn. Hãy bấm vào một ô của trang tính rồi thử lại.",
  "unsupported-sheet":
    "Trang đang mở là trang biểu đồ hoặc trang macro. Hãy mở một trang tính thường rồi thử lại.",
  "chart-empty":
    "Excel chưa vẽ được biểu đồ vì chưa có số liệu; các bảng không bị ảnh hưởng. Hãy nhập số liệu rồi thử lại.",
  "links-blocked": "Excel đang chặn liên kết ra ngoài. Hãy nhấn Enable Content trên thanh vàng rồi thử lại.",
  cancelled: "Đã dừng theo yêu cầu. Chưa ghi gì vào bảng tính.",
  unknown: "Excel báo lỗi không rõ ({at}). Hãy thử lại; nếu vẫn vậy, hãy lưu và mở lại sổ tính.",
  "other-plan-tracked":
    "Sổ tính này đang theo dõi kế hoạch {kept}. Hãy mở sổ tính mới để lập bảng cho kế hoạch {wanted}.",
  "sample-in-tracker":
    "Kế hoạch mẫu chỉ để xem thử, không đưa vào bảng đang theo dõi kế hoạch {kept}. Hãy mở sổ tính mới để xem thử.",
  "another-plan":
    "{at}: sổ tính này đang theo dõi kế hoạch {kept}, không phải {wanted}. Thêm --as revision nếu đây là bản sửa đổi, --as addition nếu bổ sung.",
  "days-from-1904":
    "Sổ tính này tính ngày từ năm 1904 (kiểu máy Mac cũ), mọi ngày sẽ lệch bốn năm. Hãy lập bảng trong sổ tính mới.",
  "names-taken": "Sổ tính này đã có quá nhiều bảng theo dõi. Hãy mở sổ tính mới.",
  "no-tasks": "Không tìm thấy nhiệm vụ nào trong kế hoạch. Hãy kiểm tra đã chọn đúng văn bản chưa.",
  "no-tracker": "Sổ tính này chưa có bảng theo dõi. Hãy lập bảng từ kế hoạch trước.",
  "columns-exchanged":
    "Hai cột “{at}” và “{other}” đứng đổi chỗ cho nhau: không rõ chỉ tiêu đề bị gõ đổi hay cả cột được chuyển. Chưa ghi gì: hãy đưa hai tiêu đề (hoặc cả hai cột) về thứ tự ban đầu cho khớp nội dung rồi thử lại.",
  "column-unclear":
    "Không còn cột “{at}”, và có cột lạ có thể là cột đó. Chưa ghi gì: hãy gõ lại tiêu đề “{at}” vào đúng cột (nếu cột đó đã bị xóa: vào một cột trống) rồi thử lại.",
  "entries-at-risk":
    "Chưa sửa gì, vì sửa sẽ làm mất nội dung đã nhập ở {at}. Hãy chép nội dung đó ra chỗ khác rồi thử lại.",
  "rows-unclear":
    "Ở {at} có những dòng giống dòng của một danh sách mà danh sách đó không còn nhận ra. Chưa ghi gì: hãy gõ lại tiêu đề các cột ngay trên những dòng đó rồi thử lại; nếu là ghi chép riêng, hãy chuyển sang tệp khác.",
  "repair-first":
    "Bảng ở trang “{at}” không còn nguyên vẹn. Hãy dùng “Kiểm tra bảng” để sửa trước rồi thử lại; số liệu đã nhập vẫn còn.",
  "doubled-ids": "Có hai dòng trùng mã {at}. Hãy dùng “Kiểm tra bảng” để đánh lại mã rồi thử lại.",
  "missing-code": "Dòng “{at}” chưa có mã. Hãy dùng “Kiểm tra bảng” để đánh mã rồi thử lại.",
  "plan-closed":
    "Kế hoạch đã kết thúc ngày {at}, bảng chỉ còn để xem nên không ghi gì. Muốn sửa: mở ngăn Tiến độ, thẻ “Khác”, chọn “Mở lại kế hoạch”.",
  "completed-after-today":
    "{at}: ngày hoàn thành {day} chưa tới nên không được tính. Hãy gõ ngày đã làm xong, muộn nhất là hôm nay ({today}).",
  "nothing-to-do": "Không có gì thay đổi.",
  unfinished:
    "Việc “{at}” (lúc {when}) còn làm dở. Hãy chọn “Làm nốt” hoặc “Trả lại như trước” ở màn hình đầu, rồi làm lại việc này.",
  "unfinished-garbled":
    "Việc “{at}” còn làm dở, nhưng phần ghi nhớ về nó trong tệp đã bị sửa nên không làm nốt hay trả lại được. Hãy dùng “Kiểm tra bảng” để sửa, rồi xem lại các dòng mà việc ấy đang ghi.",
  "unfinished-newer":
    "Việc “{at}” do một phiên bản Tiến độ mới hơn làm dở. Hãy làm nốt hoặc trả lại bằng phiên bản đó, hoặc cập nhật Tiến độ; chưa ghi gì thêm.",
  "build-begun": "Bảng theo dõi này lập dở vì Excel ngắt giữa chừng. Hãy lập lại từ kế hoạch để làm nốt.",
  "nothing-unfinished": "Không có việc nào làm dở.",
  "nothing-to-redo": "Không có thao tác nào để làm lại.",
  "nothing-to-undo": "Không có thao tác nào để hoàn tác.",
  "changed-since-preview":
    "Bảng đã thay đổi từ lúc xem trước nên chưa ghi gì. Đã so lại: hãy xem và chọn lại.",
  "changed-since": "Không hoàn tác được: {at} đã được sửa tiếp sau đó. Hãy sửa tay hoặc xem trang Nhật ký.",
  "step-built-upon":
    "Không hoàn tác riêng “{at}” được: các bước sau đã sửa tiếp những chỗ đó. Hãy chọn “Hoàn tác đến đây”.",
  "already-recorded": "Số liệu ngày {at} đã được chốt. Chốt lại sẽ thay số liệu cũ.",
  "form-unreadable": "{at}: đây không phải tệp Word (.docx) hoặc tệp hỏng. Hãy lưu lại mẫu dạng .docx.",
  "form-without-fields":
    "{at}: mẫu không có trường nào. Hãy gõ tên trường trong hai dấu ngoặc nhọn, như {example}, vào chỗ cần điền.",
  "form-field-unknown": "Tại “{at}”: không có trường “{name}”. Có phải là “{meant}”?",
  "form-field-open": "Tại “{at}”: trường thiếu dấu “}}” ở cuối.",
  "form-field-unopened": "Tại “{at}”: có dấu “}}” mà không có “{{” ở trước.",
  "form-field-not-alone": "Tại “{at}”: trường “{name}” điền cả đoạn: hãy để riêng trong một đoạn.",
  "answer-day-past":
    "Ngày đề nghị trả lời ({day}) đã qua so với ngày báo cáo ({date}). Hãy chọn ngày báo cáo hoặc một ngày sau.",
  "nothing-due": "{at} không có việc nào đang làm mà có hạn: không cần lịch.",
  "name-unknown": "Không có đơn vị, đầu mối hay người theo dõi nào tên “{at}” trong bảng.",
  "no-plan-to-sum": "Không tệp nào là bảng theo dõi. Hãy chọn các tệp do Tiến độ lập.",
  "later-version": "{at}: bảng do phiên bản Tiến độ mới hơn lập. Hãy cập nhật Tiến độ.",
  "report-date-unreadable": "Ngày báo cáo ở trang Cài đặt không phải là ngày. Hãy gõ lại dạng 20/04/2021.",
  "is-a-folder": "{at} là thư mục. Hãy chọn một tệp.",
  "text-too-long":
    "Dòng {at} của kế hoạch có một đoạn dài {length} ký tự; một ô Excel chỉ chứa {limit}. Hãy tách nhiệm vụ này.",
  "cell-too-long":
    "{at}: nội dung dài {length} ký tự, một ô Excel chỉ chứa {limit}. Chưa ghi gì; hãy rút ngắn rồi thử lại.",
  "is-a-copy": "{at}: đây là bản sao đã gửi cho đơn vị, không phải bảng chung. Hãy mở bảng chung.",
  "not-a-tracker":
    "{at}: sổ tính này không phải là bảng theo dõi (không thấy danh sách nhiệm vụ nào của Tiến độ). Hãy chọn đúng tệp.",
  "file-not-found": "{at}: không có tệp này. Hãy kiểm tra lại đường dẫn.",
  "cannot-read":
    "{at}: không đọc được tệp. Hãy kiểm tra quyền đọc, đóng chương trình đang mở tệp rồi thử lại.",
  "cannot-write": "{at}: không ghi được tệp. Hãy kiểm tra thư mục và quyền ghi.",
  "out-is-input": "“{at}” là tệp đang đọc: hãy chọn tên khác cho tệp kết quả.",
  "counted-already": "{at}: cùng một bảng với {file}, đã tính ở đó.",
  "not-a-day": "“{at}” không phải là ngày. Hãy gõ dạng 2021-03-28.",
  "day-beyond": "“{at}” nằm ngoài các năm 2000–2099. Hãy gõ lại ngày.",
  "report-date-far":
    "Ngày báo cáo {at} cách các thời hạn của kế hoạch hơn năm năm nên chắc là gõ nhầm. Hãy gõ lại; nếu đúng ngày đó thì ghi ở trang Cài đặt.",
  "wrong-ending": "“{at}”: lệnh này ghi tệp {ending}. Hãy đặt tên tệp kết thúc bằng {ending}.",
  "unknown-command":
    "Không có lệnh “{at}”. Các lệnh: build, parse, revise, status, deadlines, check, split, merge, report, letters, calendar, roll-up, next.",
  "option-missing": "Thiếu “{at}”. Xem cách dùng trong README.",
  "option-unknown": "Không hiểu “{at}”. Xem cách dùng trong README.",
  "no-such-recipient":
    "Không có đơn vị hay đầu mối nào có việc mang tên “{at}”. Hãy ghi tên đầy đủ như trong bảng, cách nhau bằng dấu chấm phẩy.",
  "take-without-out":
    "“--take {at}” chọn những thay đổi sẽ ghi, nên cần thêm “--out TỆP.xlsx” để ghi vào; chỉ muốn xem thì bỏ “--take”.",
  "sheet-of-text":
    "{at}: tệp này là văn bản, không có trang nào, nên “--sheet” không dùng được; hãy bỏ “--sheet”, hoặc đưa danh sách .xlsx, .ods.",
};

/** A sentence for every problem code of the actions and the ports. */
export type ProblemSentences = Record<keyof typeof problemsVi, string>;

/** The same where no place can be named: it is hidden from people, or a program's word. */
export const unplacedProblemsVi = {
  "sheet-protected":
    "Sổ tính đang bị khóa. Hãy bỏ khóa (Review > Unprotect Sheet hoặc Protect Workbook) rồi thử lại.",
  "filtered-range": "Một bảng của sổ tính đang lọc. Hãy bỏ lọc (Data > Clear) rồi thử lại.",
  "item-not-found":
    "Không tìm thấy một trang, bảng hoặc tên của bảng theo dõi: có thể đã bị xóa hay đổi tên. Hãy dùng “Kiểm tra bảng”.",
  "api-not-found": "Excel trên máy này chưa có một chức năng cần dùng. Hãy cập nhật Excel.",
  "access-denied":
    "Excel không cho phép thay đổi. Sổ tính có thể đang chỉ đọc: hãy bật chỉnh sửa rồi thử lại.",
  "invalid-argument": "Excel từ chối một giá trị. Chưa có gì bị mất; hãy dùng “Kiểm tra bảng” rồi thử lại.",
  "is-a-copy": "Đây là bản sao đã gửi cho đơn vị, không phải bảng chung. Hãy mở bảng chung.",
  unknown: "Excel báo lỗi không rõ. Hãy thử lại; nếu vẫn vậy, hãy lưu và mở lại sổ tính.",
};

/** The sentences without a place. */
export type UnplacedSentences = Record<keyof typeof unplacedProblemsVi, string>;
