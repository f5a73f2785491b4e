/** Every word of the papers of the week, in Vietnamese; words in braces are filled in. */
export const papersVi = {
  /** Names of months where dates spell them; empty where they are numbers. */
  months: [] as readonly string[],
  nation: ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"] as readonly [string, string],
  organisation: "(Tên cơ quan, tổ chức)",
  placeAndDay: "…, ngày … tháng … năm {year}",
  plan: "Kế hoạch số {number}",
  /** The plan's own day, where it is known. */
  dated: " ngày {date}",
  planWithoutNumber: "kế hoạch",
  /** Between the parts of an enumeration. */
  comma: ", ",
  list: "; ",
  copies: { title: "Nơi nhận:", same: "- Như trên;", others: "- …;", kept: "- Lưu: VT." },
  signature: ["…", "(Chức vụ, chữ ký, họ và tên)"] as readonly string[],
  appendix: "Phụ lục {number}",
  /** Where nobody gets a letter. */
  noLetters: {
    reminder:
      "Không có công văn nào: tính đến ngày báo cáo không ai chậm, cũng không ai còn phải gửi bản trả lời.",
    covering: "Không có công văn nào: chưa gửi bản nào đi.",
  },
  /** What a field of a form says where there is none. */
  none: "Không có.",
  /** What is of nobody of a list, and all lines of a table together. */
  standings: {
    common: "Việc chung, không của riêng đơn vị nào",
    unlisted: "Đơn vị ngoài danh sách",
    own: "Các đơn vị tự chủ trì việc của mình",
    unled: "Nhiều nơi cùng chủ trì, chưa ghi hoặc ngoài danh sách",
    whole: "Toàn bộ kế hoạch",
  },
  /** A task's name with the unit that it is of. */
  ofUnit: "{title} ({unit})",
  more: "… và {count} nhiệm vụ khác{appendix}.",
  moreNames: "… và {count} nơi khác{appendix}.",
  otherNames: " và {count} nơi khác",
  inAppendix: " ({name})",
  /** Where the tracker has what finds no line in a list. */
  inTracker: {
    overdue: " (xem bảng theo dõi, lọc cột “Cảnh báo” theo “Quá hạn”)",
    difficulties: " (xem cột “Khó khăn, vướng mắc” của bảng theo dõi)",
    proposals: " (xem cột “Kiến nghị” của bảng theo dõi)",
    letter: " (có đủ trong bảng theo dõi)",
  },
  askedBy: " (hạn gửi ngày {date})",
  report: {
    number: "Số: …/BC-…",
    kind: "BÁO CÁO",
    about: "Tiến độ thực hiện {plan} (tính đến ngày {date})",
    opening: "Thực hiện {plan}{title}, {organisation} báo cáo tiến độ đến ngày {date} như sau:",
    planTitle: " ({title})",
    closing: "Trên đây là báo cáo tiến độ thực hiện {plan} tính đến ngày {date}./.",
    sections: {
      results: "Kết quả chung",
      change: "So với kỳ báo cáo trước",
      units: "Theo đơn vị",
      leads: "Theo đầu mối chủ trì",
      overdue: "Nhiệm vụ quá hạn",
      difficulties: "Khó khăn, vướng mắc",
      proposals: "Kiến nghị, đề xuất",
      round: "Việc gửi báo cáo của các nơi",
      soon: "Nhiệm vụ sắp đến hạn",
    },
    nothing: "Chưa có nhiệm vụ nào được theo dõi.",
    total: "Tổng số nhiệm vụ theo dõi: {total}{rest}.",
    totalRest: ", trong đó {count} nhiệm vụ không áp dụng",
    done: "Đã hoàn thành {done}/{of} nhiệm vụ ({percent}){ways}.",
    ways: ": {ways}",
    due: "Trong {of} nhiệm vụ đã đến hạn{also}, đã hoàn thành {done} nhiệm vụ ({percent}).",
    /** Work that counts as due though nobody works at it. */
    dueAlso: " (kể cả {parts})",
    atRest: {
      paused: "{count} nhiệm vụ tạm dừng",
      "not-applicable": "{count} nhiệm vụ không áp dụng",
    },
    open: "Còn lại: {counts}.",
    counts: {
      "done-on-time": "{count} đúng hạn",
      "done-late": "{count} quá hạn",
      done: "{count} không xét thời hạn",
      overdue: "{count} nhiệm vụ quá hạn",
      "due-soon": "{count} nhiệm vụ sắp đến hạn",
      "on-track": "{count} nhiệm vụ trong hạn",
      "no-deadline": "{count} nhiệm vụ chưa có thời hạn",
      paused: "{count} nhiệm vụ tạm dừng",
      "needs-checking": "{count} nhiệm vụ cần kiểm tra số liệu",
    },
    extended: "Đã gia hạn {total} nhiệm vụ{parts}.",
    extendedParts: ", trong đó {parts}",
    extensions: {
      done: "{count} đã hoàn thành",
      overdue: "{count} quá hạn đã gia hạn",
      running: "{count} còn lại",
    },
    since: "So với số liệu chốt ngày {date}:",
    changed: {
      done: {
        up: "Hoàn thành tăng từ {before} lên {after} nhiệm vụ.",
        down: "Hoàn thành giảm từ {before} còn {after} nhiệm vụ.",
        same: "Hoàn thành giữ nguyên {after} nhiệm vụ.",
      },
      overdue: {
        up: "Quá hạn tăng từ {before} lên {after} nhiệm vụ.",
        down: "Quá hạn giảm từ {before} còn {after} nhiệm vụ.",
        same: "Quá hạn giữ nguyên {after} nhiệm vụ.",
      },
      due: {
        up: "Tỷ lệ hoàn thành nhiệm vụ đã đến hạn tăng từ {before} lên {after}.",
        down: "Tỷ lệ hoàn thành nhiệm vụ đã đến hạn giảm từ {before} còn {after}.",
        same: "Tỷ lệ hoàn thành nhiệm vụ đã đến hạn giữ nguyên {after}.",
      },
    },
    standing: "{name}: hoàn thành {done}/{of}; quá hạn {overdue}, lâu nhất {days} ngày.",
    inTime: "Không có nhiệm vụ quá hạn: {names}.",
    allInTime: "Không nơi nào có nhiệm vụ quá hạn.",
    late: "{title}: hạn {date}, quá {days} ngày{lead}{reason}",
    lateMany: "{title}: {count} nơi ({names}), lâu nhất {days} ngày{reasons}",
    lead: "; chủ trì: {lead}",
    reason: "; lý do: {reason}",
    concern: "{title}: {text}",
    received: "Đợt {round}: đã nhận {back}/{of} báo cáo{missing}.",
    missing: "; chưa nhận{by}: {names}",
    soon: "{title}: hạn {date}, còn {days} ngày",
    today: "{title}: hạn hôm nay, {date}",
  },
  letter: {
    number: "Số: …/…",
    subject: "V/v đôn đốc thực hiện {plan}",
    subjectSilent: "V/v báo cáo tiến độ thực hiện {plan} (đợt {round})",
    addressee: "Kính gửi: {name}",
    opening:
      "Theo dõi việc thực hiện {plan}{title}, tính đến ngày {date}, {name} còn {count} nhiệm vụ quá hạn:",
    silent:
      "Đến ngày {date}, {organisation} chưa nhận được báo cáo đợt {round}{asked} của {name} về tiến độ thực hiện {plan}{title}.",
    silentToo: "Đồng thời, {organisation} chưa nhận được báo cáo đợt {round}{asked} của {name}.",
    request:
      "{organisation} đề nghị {name} khẩn trương hoàn thành, báo cáo kết quả, lý do chậm và thời gian dự kiến hoàn thành{by}.",
    requestSilent: "{organisation} đề nghị {name} gửi báo cáo{by}.",
    by: " chậm nhất ngày {date}",
    closing: "Trân trọng./.",
    covering: {
      subject: "V/v cập nhật tiến độ thực hiện {plan} (đợt {round})",
      opening:
        "Thực hiện {plan}{title}, {organisation} gửi {name} bảng theo dõi gồm {count} nhiệm vụ (tệp {file}) để cập nhật tiến độ.",
      request: "{organisation} đề nghị {name} điền tiến độ vào tệp và gửi lại{by}.",
    },
  },
  columns: {
    number: "TT",
    id: "Mã",
    task: "Nhiệm vụ",
    unit: "Đơn vị",
    lead: "Chủ trì",
    deadline: "Thời hạn theo kế hoạch",
    due: "Hạn hiện hành",
    late: "Quá hạn (ngày)",
    reason: "Lý do chậm",
    difficulty: "Khó khăn, vướng mắc",
    proposal: "Kiến nghị, đề xuất",
    name: "Tên",
    total: "Tổng",
    done: "Hoàn thành",
    overdue: "Quá hạn",
    soon: "Sắp đến hạn",
    noDeadline: "Chưa có thời hạn",
    others: "Khác",
  },
  appendices: {
    overdue: "Danh mục nhiệm vụ quá hạn",
    units: "Tiến độ theo đơn vị",
    leads: "Tiến độ theo đầu mối chủ trì",
    difficulties: "Khó khăn, vướng mắc",
    proposals: "Kiến nghị, đề xuất",
  },
};

/** The words of the papers in one language. */
export type PapersWords = typeof papersVi;
