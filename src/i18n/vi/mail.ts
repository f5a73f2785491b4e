/** Every word of the mails, in Vietnamese; words in braces are filled in. */
export const mailVi = {
  /** Names of months where dates spell them; empty where they are numbers. */
  months: [] as readonly string[],
  update: {
    subject: "Đề nghị cập nhật tiến độ thực hiện {plan} (đợt {round}) – {recipient}",
    opening:
      "Thực hiện {plan}{about}, {organisation} gửi bảng theo dõi gồm {count} nhiệm vụ của quý đơn vị (tệp {file}), tính đến ngày {date}.",
    nothingUrgent: "Đến nay quý đơn vị không có nhiệm vụ quá hạn hoặc sắp đến hạn.",
    requests: "Đề nghị quý đơn vị:",
    fillIn:
      "- Mở trang “Nhiệm vụ” của tệp, điền vào các ô nền trắng: trạng thái, ngày hoàn thành, sản phẩm, minh chứng; khó khăn, vướng mắc, kiến nghị (nếu có). Ô để trống là không thay đổi.",
    lateReason: "- Nêu lý do chậm đối với nhiệm vụ quá hạn.",
    returnBy: "- Gửi lại tệp bằng thư trả lời, chậm nhất ngày {date}.",
    return: "- Gửi lại tệp bằng thư trả lời.",
  },
  reminder: {
    subject: "Đôn đốc nhiệm vụ quá hạn của {plan} – {recipient}",
    opening:
      "Theo dõi việc thực hiện {plan}{about}, tính đến ngày {date}, quý đơn vị còn {count} nhiệm vụ quá hạn.",
    request:
      "Đề nghị quý đơn vị khẩn trương hoàn thành, báo cáo kết quả, lý do chậm và thời gian dự kiến hoàn thành về {organisation}{by}.",
    by: ", chậm nhất ngày {date}",
  },
  /** The mail that goes with a copy where only a few lines fit; its subject is the other's. */
  short: {
    opening:
      "Thực hiện {plan}, {organisation} gửi bảng theo dõi gồm {count} nhiệm vụ của quý đơn vị (tệp kèm theo).",
    standing: "Tính đến ngày {date}: {counts}.",
    counts: { overdue: "{count} nhiệm vụ quá hạn", "due-soon": "{count} nhiệm vụ sắp đến hạn" },
    request: "Đề nghị quý đơn vị cập nhật tiến độ vào tệp và gửi lại bằng thư trả lời{by}.",
  },
  /** What is said of a returned file of which something could not be taken. */
  refusal: {
    subject: "Về tệp cập nhật {plan} – {recipient}",
    opening:
      "{organisation} đã nhận tệp {file} thực hiện {plan}{about}. Những mục sau chưa đưa được vào bảng chung:",
    unread: "{organisation} đã nhận tệp {file} nhưng chưa đọc được. {why}",
    request: "Đề nghị quý đơn vị kiểm tra, sửa các mục trên và gửi lại tệp. Các mục khác đã được ghi nhận.",
  },
  /** To whoever has not sent a copy back. */
  chase: {
    subject: "Đề nghị gửi lại bản cập nhật tiến độ {plan} (đợt {round}) – {recipient}",
    opening:
      "Ngày {sent}, {organisation} đã gửi bảng theo dõi thực hiện {plan}{about} (đợt {round}){agreed}. Đến ngày {date}, {organisation} chưa nhận được bản cập nhật của quý đơn vị.",
    agreed: ", đề nghị gửi lại chậm nhất ngày {date}",
    request: "Đề nghị quý đơn vị cập nhật vào tệp đã nhận và gửi lại bằng thư trả lời{by}.",
  },
  soonReminder: {
    subject: "Nhắc nhiệm vụ sắp đến hạn của {plan} – {recipient}",
    opening:
      "Theo dõi việc thực hiện {plan}{about}, tính đến ngày {date}, quý đơn vị có nhiệm vụ sắp đến hạn.",
    request: "Đề nghị quý đơn vị hoàn thành đúng hạn và báo cáo kết quả về {organisation}.",
  },
  /** The deadline of a plan that says "trước". */
  before: "trước {date}",
  askAt: "Đầu mối liên hệ: {contact}.",
  /** What the plan is about, in its own words. */
  about: " ({title})",
  plan: "Kế hoạch số {number}",
  /** The plan's own day, where it states one. */
  dated: " ngày {date}",
  planWithoutNumber: "kế hoạch",
  sender: "nơi gửi",
  greeting: "Kính gửi: {recipient}",
  overdue: "Nhiệm vụ quá hạn ({count}):",
  dueSoon: "Nhiệm vụ sắp đến hạn ({count}):",
  late: "{number}. {title}: hạn {date}, quá {days} ngày",
  soon: "{number}. {title}: hạn {date}, còn {days} ngày",
  today: "{number}. {title}: hạn hôm nay, {date}",
  more: "… và {count} nhiệm vụ khác, xem trong tệp.",
  closing: "Trân trọng./.",
};

/** The words of the mails in one language. */
export type MailWords = typeof mailVi;
