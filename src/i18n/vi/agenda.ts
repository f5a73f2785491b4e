/** Every word of the timeline and of the sheet of the week in Vietnamese; words in braces are filled in. */
export const agendaVi = {
  /** Over the work, whoever does it. */
  who: "Đơn vị, đầu mối",
  task: "Nhiệm vụ",
  code: "Mã",
  due: "Hạn",
  noReportDate: "Ngày báo cáo chưa đúng, xem trang Cài đặt.",
  noDates: "Kế hoạch chưa có việc nào có thời hạn.",
  noneChosen: "Không có việc nào có thời hạn cho lựa chọn này.",
  all: "(tất cả)",
  listTitle: "Chọn trong danh sách",
  unknownName: "Tên này không có trong danh sách. Vẫn lọc theo tên này?",
  timeline: {
    title: "LỊCH THỰC HIỆN",
    asOf: "Tính đến ngày {date} · {total} việc: {drawn} có thời hạn, {undated} chưa có thời hạn{others} · mỗi cột {weeks} tuần, ghi ngày thứ Hai đầu cột",
    leftOut: ", {number} không áp dụng",
    choose: "Của đơn vị, đầu mối chủ trì hoặc mảng:",
    prompt: "Để trống: tất cả. Chọn một mảng, đơn vị hoặc đầu mối chủ trì.",
    flag: "Cảnh báo",
    /** Before the number of a month, where its column is wide enough. */
    month: "T",
    rest: "… và {number} việc khác (xem trang Nhiệm vụ)",
    legend: {
      onTrack: "trong hạn",
      soon: "sắp đến hạn",
      overdue: "quá hạn",
      done: "đã hoàn thành",
      left: "thời gian còn lại",
      late: "thời gian chậm",
      extended: "được gia hạn",
      former: "hạn ban đầu",
      paused: "tạm dừng",
      checking: "cần kiểm tra",
      doneDue: "hạn (đã xong)",
      today: "tuần báo cáo",
    },
  },
  week: {
    title: "VIỆC TUẦN NÀY, TUẦN SAU",
    asOf: "Tính đến ngày {date}. Tuần tính từ thứ Hai đến Chủ nhật, theo ngày cuối cùng còn kịp. “Nhắc”: ngày làm việc cuối cùng để xong, khi khác ngày hạn.",
    choose: "Của đơn vị, đầu mối chủ trì hoặc người theo dõi:",
    prompt: "Để trống: tất cả. Chọn một đơn vị, đầu mối chủ trì hoặc người theo dõi.",
    follower: "Theo dõi",
    days: "Còn/chậm",
    overdue: "Quá hạn: {number} việc",
    /** Whose deadline is first, and how many others do the same. */
    many: "{unit} và {number} đơn vị",
    /** In place of who follows, where the tasks of a line have not all the same. */
    followers: "nhiều người",
    remind: "{due} (nhắc {day})",
    now: "Tuần này ({from}–{to}): {number} việc",
    next: "Tuần sau ({from}–{to}): {number} việc",
    none: "(không có)",
    rest: "… và {number} việc khác",
    today: "hôm nay",
    left: "còn {number} ngày",
    late: "chậm {number} ngày",
  },
};

/** The words that every language has. */
export type AgendaLabels = typeof agendaVi;
