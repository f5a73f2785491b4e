import { findingsVi, hiddenFindingVi } from "./findings.vi";

const leftAlone = (places: readonly string[]): string =>
  places.length === 0
    ? ""
    : ` Để nguyên vì đã được sửa tiếp: ${places.slice(0, 5).join(", ")}${places.length > 5 ? "…" : ""}.`;

/** What the screens of a workbook that is a tracker say, in Vietnamese: complete, and the shape of every other language. */
export const dashboardVi = {
  tracker: {
    undo: "Hoàn tác",
    done: (title: string): string => `Đã xong: ${title}.`,
    undone: (title: string, left: readonly string[] = []): string =>
      `Đã hoàn tác: ${title}.${leftAlone(left)}`,
    redo: "Làm lại",
    redone: (title: string, left: readonly string[] = []): string =>
      `Đã làm lại: ${title}.${leftAlone(left)}`,
    finish: "Làm nốt",
    finished: (title: string): string => `Đã làm nốt: ${title}.`,
    takeBack: "Trả lại như trước",
    takenBack: (title: string): string => `Đã trả lại như trước khi làm: ${title}.`,
    retryUnfiltered: "Bỏ lọc và thử lại",
    dismiss: "Ẩn thông báo",
    working: "Đang xem bảng tính…",
    progress: (done: number, total: number): string => `Đã ghi ${done}/${total} phần`,
    cancelling: "Đang dừng…",
    opening: "Đang đọc bảng theo dõi…",
    unread: "Chưa đọc được bảng theo dõi",
    readingAgain: "Chưa đọc lại được bảng, đang tự thử lại",
    gaveUp: "Chưa đọc lại được bảng nên số liệu ở đây có thể đã cũ",
    built: (rows: number, units: number, bodies: number): string =>
      `Xong: ${rows} dòng nhiệm vụ, ${units} đơn vị, ${bodies} đầu mối.`,
    builtBefore: "Bảng đã đúng như kế hoạch, không có gì phải sửa.",
  },
  tabs: {
    label: "Các phần của bảng theo dõi",
    overview: "Tổng quan",
    tasks: "Nhiệm vụ",
    units: "Đơn vị",
    more: "Khác",
  },
  plan: (number: string): string => (number === "" ? "Kế hoạch chưa có số" : `Kế hoạch ${number}`),
  asOf: (day: string): string => `tính đến ${day}`,
  reportDateUnreadable: "ngày báo cáo chưa đúng",
  counts: {
    label: "Số việc theo cảnh báo",
    done: "√ Đã hoàn thành",
    filter: (name: string, count: number): string => `${name}: ${count} việc. Lọc trên bảng`,
    others: "Còn lại",
    total: (count: number): string => `Tổng số ${count} việc`,
    ofAll: (done: number, of: number, percent: string): string =>
      `Hoàn thành ${done}/${of} việc (${percent})`,
    ofDue: (done: number, of: number, percent: string): string =>
      `Việc đã đến hạn: xong ${done}/${of} (${percent})`,
    since: (day: string): string => `± là thay đổi so với kỳ chốt ${day}`,
    noSince: "Chốt số liệu mỗi kỳ để thấy thay đổi so với kỳ trước.",
    filtered: (names: string): string => `Bảng đang lọc: ${names}`,
    filterHint: "Bấm vào một con số để lọc bảng.",
    clear: "Bỏ lọc",
    empty: "Bảng chưa có nhiệm vụ nào.",
    addTask: "Thêm nhiệm vụ…",
    fromPlan: "Lập từ kế hoạch…",
  },
  next: {
    title: "Việc nên làm trước",
    noEvent: (count: number): string => `${count} đơn vị chưa có ngày Đại hội`,
    noDeadline: (count: number): string => `${count} việc chưa có thời hạn`,
    setEvents: "Nhập ngày Đại hội…",
    setDeadlines: "Đặt thời hạn…",
  },
  kept: {
    left: (title: string): string => `Còn nội dung gõ dở: ${title}.`,
    open: "Mở lại",
    openNamed: (title: string): string => `Mở lại: ${title}`,
    drop: (title: string): string => `Bỏ nội dung gõ dở: ${title}`,
  },
  findings: {
    title: (count: number): string => `Bảng tính có ${count} chỗ cần sửa`,
    look: "Xem và sửa",
    later: "Để sau",
    found: findingsVi,
    hidden: hiddenFindingVi,
  },
  monthFirst: {
    title: "Máy này ghi tháng trước ngày",
    text: "Gõ 02/04/2021 vào ô, Excel sẽ hiểu là ngày 4 tháng 2. Hãy nhập ngày trong ngăn này, hoặc đổi kiểu ngày của máy sang ngày/tháng/năm.",
    understood: "Đã hiểu",
  },
  card: {
    selected: "Dòng đang chọn",
    severalSelected: (count: number): string => `Đang chọn ${count} dòng`,
    nothing: "Chọn một dòng ở trang Nhiệm vụ để xem và cập nhật ngay tại đây.",
    lead: "Chủ trì",
    due: "Hạn",
    state: "Trạng thái",
    difficulty: "Khó khăn",
    difficultyHint: "Gõ xong nhấn Enter để ghi",
    percent: "Tiến độ (%)",
    noLead: "chưa có",
    noDue: "chưa có",
    unsaved: (field: string, id: string, text: string): string =>
      `Chưa ghi được ${field.toLowerCase()} ${id} “${text}”`,
    saveNow: "Ghi",
    drop: (id: string): string => `Bỏ nội dung đã gõ cho ${id}`,
    update: (field: string, id: string): string => `Cập nhật ${field.toLowerCase()} ${id}`,
    done: "Hoàn thành…",
    completedOn: "Ghi ngày hoàn thành…",
    extend: "Gia hạn…",
    assign: "Đổi chủ trì…",
    sendBack: "Gửi trả…",
    deadlines: "Đặt thời hạn…",
  },
  days: {
    late: (days: number): string => `chậm ${days} ngày`,
    left: (days: number): string => (days === 0 ? "hôm nay" : `còn ${days} ngày`),
  },
  lists: {
    overdue: (count: number): string => `Quá hạn (${count})`,
    dueSoon: (count: number): string => `Sắp đến hạn (${count})`,
    all: (count: number): string => `Xem cả ${count} việc`,
    none: "Không có việc nào quá hạn hay sắp đến hạn.",
    common: "Việc chung",
  },
  lastAction: {
    label: "Việc làm gần nhất",
    at: (title: string, when: string): string => `${title} · ${when}`,
    steps: (count: number): string => `Các bước đã làm (${count})`,
    backTo: "Hoàn tác đến đây",
    undone: "đã hoàn tác",
    what: (place: string, before: string, after: string, more: number): string =>
      `${place}: ${before === "" ? "(trống)" : before} → ${after === "" ? "(trống)" : after}${more > 0 ? ` và ${more} chỗ nữa` : ""}`,
  },
  unfinished: {
    title: "Có việc còn làm dở",
    text: (title: string, when: string): string =>
      `“${title}” (${when}) bị ngắt giữa chừng. Làm nốt cho xong, hoặc trả mọi thứ lại như trước khi làm.`,
  },
  find: {
    label: "Tìm theo mã, tên việc, đơn vị hoặc chủ trì",
    flag: "Cảnh báo",
    anyFlag: "Tất cả",
    found: (count: number, total: number): string => `${count}/${total} việc`,
    none: "Không có việc nào khớp. Thử ít chữ hơn hoặc chọn cảnh báo khác.",
    more: (count: number): string => `Còn ${count} việc nữa: gõ thêm chữ để thu hẹp.`,
  },
  check: {
    title: "Kiểm tra bảng",
    fine: "Bảng tính đúng như thiết kế, không có chỗ nào phải sửa.",
    repairs: "Sửa được ngay",
    keeps:
      "Chỉ ghi lại công thức, danh sách chọn, màu và mã; mọi điều đã nhập được giữ nguyên, chữ gõ đè lên công thức được chép vào Nhật ký.",
    repair: (count: number): string => `Sửa ${count} chỗ`,
    byHand: "Cần người xem",
    byHandHint: "Tiện ích không tự đoán những chỗ này.",
    show: (id: string): string => `Đến dòng ${id}`,
    repaired: (count: number): string => `Đã sửa ${count} chỗ. Mọi điều đã nhập được giữ nguyên.`,
    again: "Kiểm tra lại",
    home: "Về Tổng quan",
    checking: "Đang kiểm tra bảng…",
  },
  snapshot: {
    title: "Chốt số liệu kỳ này",
    what: (day: string): string =>
      `Ghi số liệu tính đến ${day} vào trang Kỳ báo cáo, để kỳ sau thấy được thay đổi.`,
    last: (day: string): string => `Lần chốt trước: ${day}.`,
    first: "Chưa chốt kỳ nào.",
    record: "Chốt số liệu",
    asks: (day: string): string => `Số liệu ngày ${day} đã được chốt. Chốt lại sẽ thay số liệu cũ.`,
    replace: "Chốt lại",
    keep: "Giữ số liệu cũ",
    recorded: (day: string, total: number): string => `Đã chốt số liệu ngày ${day}: ${total} việc.`,
    settings: "Đổi ngày báo cáo…",
  },
  print: {
    title: "Xem trang in",
    opening: "Đang mở trang Tổng hợp…",
    opened: (sheet: string): string => `Trang “${sheet}” đang mở.`,
    how: "Nhấn Ctrl+P để xem trước và in. Khổ A4, lề, tiêu đề lặp và số trang đã đặt sẵn.",
    pdf: "Muốn gửi tệp PDF: chọn máy in “Microsoft Print to PDF”, hoặc Tệp > Xuất.",
    date: (day: string): string => `Số liệu tính đến ${day}.`,
    tasks: "Danh sách nhiệm vụ in ở trang của nó, 9 cột, khổ ngang.",
    again: "Mở lại trang Tổng hợp",
  },
  more: {
    report: "Báo cáo",
    workbook: "Bảng tính",
    send: "Gửi & nhận",
    addPlan: "Cập nhật từ kế hoạch",
    addPlanHint: "Đọc bản sửa đổi hoặc kế hoạch bổ sung, chọn từng thay đổi đưa vào bảng.",
  },
  start: {
    empty: "Lập bảng trống",
    emptyTitle: "Lập bảng trống",
    emptyHint: "Đặt số và tên kế hoạch; nhiệm vụ, đơn vị thêm sau.",
    number: "Số kế hoạch",
    numberHint: "Ví dụ 71/KH-BTV",
    planTitle: "Tên kế hoạch",
    titleHint: "In trên đầu trang Tổng hợp",
    build: "Lập bảng theo dõi",
  },
};

/** The shape of these texts. */
export type DashboardTexts = typeof dashboardVi;
