/** Every word of the page over several plans, in Vietnamese; words in braces are filled in. */
export const rollUpVi = {
  sheet: "Tổng hợp kế hoạch",
  title: "TỔNG HỢP TIẾN ĐỘ NHIỀU KẾ HOẠCH",
  hint: "Số liệu của mỗi kế hoạch tính đến ngày báo cáo của tệp ấy; lập ngày {date}.",
  heads: {
    number: "TT",
    plan: "Kế hoạch",
    file: "Tệp",
    day: "Tính đến",
    total: "Tổng số",
    done: "Hoàn thành",
    due: "Đã đến hạn",
    dueDone: "Đến hạn đã xong",
    rate: "Tỷ lệ",
    overdue: "Quá hạn",
    soon: "Sắp đến hạn",
    noDeadline: "Chưa có hạn",
  },
  sum: "Cộng",
  urgent: "Việc quá hạn và sắp đến hạn, chậm nhất trước",
  noUrgent: "Không có việc quá hạn hoặc sắp đến hạn.",
  urgentHeads: {
    number: "TT",
    task: "Nhiệm vụ",
    plan: "Kế hoạch",
    due: "Hạn",
    who: "Đơn vị, chủ trì",
    state: "Tình trạng",
  },
  late: "quá {days} ngày",
  soon: "còn {days} ngày",
  today: "hôm nay",
  more: "… và {count} việc khác, xem trong các tệp.",
  leftOut: "Không tính: {file} – {why}",
  unnamed: "(không có số)",
};

/** The words of the page over several plans in one language. */
export type RollUpWords = typeof rollUpVi;
