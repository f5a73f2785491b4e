import { guessColumns, parsePlan } from "../../src/plan-import";
import type { Plan, PlanTask } from "../../src/domain/plan";
import { planOfList } from "./support/list-plan";

const listOf = (...lines: readonly string[]): Plan => planOfList(lines.map((line) => line.split(" | ")));
const doers = ({ lead, support }: PlanTask): unknown[] => [lead, ...support];
const due = ({ deadline }: PlanTask): string => `${deadline.from ?? ""}..${deadline.to ?? ""}`;
const codes = ({ problems }: Plan): string[] => problems.map(({ code }) => code);

describe("heads as firms and schools write them", () => {
  it.each([
    ["STT / Cấp | Nội dung công việc | Công ty / Phòng ban | Thời hạn", "number content lead time"],
    ["TT | Mốc kiểm soát | ĐV chủ trì | Ngày phải đạt", "number content lead time"],
    ["Mã | Dự án | Chủ đầu tư | TG thực hiện", "number content lead time"],
    ["WBS | Hạng mục | PIC | Bắt đầu KH | Kết thúc KH", "number content lead start end"],
    ["Bước | Trình tự thực hiện | Diễn giải | Thời gian | Trách nhiệm", "number content detail time lead"],
    ["Thời hạn | Đầu việc quan trọng | Ghi chú", "time content note"],
    ["No | Action | Đ/c phụ trách | Mốc hoàn thành | Đơn vị liên quan", "number content lead time support"],
    ["Phòng ban | Người phụ trách | Công việc | Hạn", "ignore lead content time"],
    ["Bước | Người làm | Khi nào", "content lead time"],
  ])("%s", (heads, meanings) => {
    expect(guessColumns(heads.split(" | ")).columns.join(" ")).toBe(meanings);
  });
});

describe("names in one cell of a list", () => {
  it.each([
    ["P.Kế hoạch / BQLDA", ["P.Kế hoạch", "BQLDA"]],
    ["Phòng Dược / Cung ứng", ["Phòng Dược", "Cung ứng"]],
    ["Lan + Hoa", ["Lan", "Hoa"]],
    ["Phòng HC/NS", ["Phòng HC/NS"]],
    ["Các Khoa / Phòng", ["Các Khoa / Phòng"]],
    ["Trưởng phòng Dược / Người được phân công", ["Trưởng phòng Dược / Người được phân công"]],
  ])("%s", (cell, names) => {
    const { tasks } = listOf(
      "STT | Công việc | Đơn vị chủ trì / phối hợp | Hạn",
      `1 | In tài liệu | ${cell} | 05/5/2026`,
    );
    expect(tasks.map(doers)).toEqual([names]);
  });

  it("a dash of any length is nobody", () => {
    const { tasks } = listOf(
      "STT | Mốc | Đơn vị chủ trì | Ngày phải đạt",
      "1 | Xong phần thô | — | 05/5/2026",
    );
    expect(tasks.map(({ leadInferred }) => leadInferred)).toEqual([true]);
  });
});

describe("what a group's row says of all its rows", () => {
  const HEAD = "STT | Công việc | Phụ trách | Hạn";

  it("who does them and by when, where they say nothing", () => {
    const plan = listOf(
      HEAD,
      "I | Chuẩn bị | Văn phòng | ",
      "1 | Thuê rạp |  | 05/5/2026",
      "2 | Mời khách | Lan | 06/5/2026",
      "II | TỔ CHỨC | Ban Lễ tân | Tháng 6/2026",
      "1 | Đón khách |  | ",
    );
    expect(plan.tasks.map((task) => [task.title, task.lead, due(task)])).toEqual([
      ["Thuê rạp", "Văn phòng", "..2026-05-05"],
      ["Mời khách", "Lan", "..2026-05-06"],
      ["Đón khách", "Ban Lễ tân", "2026-06-01..2026-06-30"],
    ]);
    expect(plan.tasks.map(({ sureness }) => sureness?.lead)).toEqual(["heading", undefined, "heading"]);
  });
});

describe("the year of days that name none", () => {
  const HEAD = "Ngày | Nội dung | Tham gia";

  it("is the one named in which their weekdays are true", () => {
    const plan = listOf(
      HEAD,
      "Thứ 2 (14/7) | 08h00: Sơ kết 6 tháng đầu năm 2025, nhiệm kỳ 2021-2026 | Đ/c An",
      " | 14h00: Họp chi bộ | Đ/c Bình",
      "Thứ Ba (15/7) | Tiếp dân | Đ/c An",
      "Chủ nhật (20/7) | Trực | Đ/c An",
    );
    expect(plan.tasks.map(({ deadline }) => deadline.to)).toEqual([
      "2025-07-14",
      "2025-07-14",
      "2025-07-15",
      "2025-07-20",
    ]);
    expect(codes(plan)).toContain("year-from-document");
    expect(codes(plan)).not.toContain("missing-year");
  });

  it.each([
    ["a weekday is another", "Thứ Tư (15/7)"],
    ["there is one day alone", "Sau đó"],
  ])("and asked where %s", (_, second) => {
    const plan = listOf(HEAD, "Thứ 2 (14/7) | Sơ kết năm 2025 | Đ/c An", `${second} | Tiếp dân | Đ/c An`);
    expect(plan.tasks[0]?.deadline.to).toBeNull();
    expect(codes(plan)).toContain("missing-year");
  });

  it("years of long projects are no slip of one another", () => {
    const plan = listOf(
      "STT | Dự án | Chủ đầu tư | Thời gian thực hiện",
      ...["2025-2026", "2026-2028", "2027-2028", "2026-2028", "2026"].map(
        (time, at) => `${at + 1} | Trường ${at + 1} | Ban QLDA | ${time}`,
      ),
    );
    expect(codes(plan)).toEqual([]);
    expect(plan.tasks.at(-1)?.deadline.to).toBe("2026-12-31");
  });
});

describe("loose lists are read without a document's head", () => {
  it("by committees, with labels before what is done", () => {
    const { tasks } = parsePlan(
      [
        "Danh sách công việc",
        "1. BAN HẬU CẦN",
        "- Nguyên liệu: Đặt mua gạo, lá dong cho 200 người.",
        "- Dụng cụ: Thuê bát đũa, loa đài.",
        "2. BAN KỸ THUẬT",
        "- Âm thanh: Thuê loa, mic.",
      ].join("\n"),
    );
    expect(tasks.map(({ title, lead }) => [title.slice(0, 12), lead])).toEqual([
      ["Nguyên liệu:", "Ban Hậu cần"],
      ["Dụng cụ: Thu", "Ban Hậu cần"],
      ["Âm thanh: Th", "Ban Kỹ thuật"],
    ]);
  });

  it("minutes by bullets, whose week is no deadline of theirs", () => {
    const { tasks } = parsePlan(
      [
        "Biên bản họp giao ban",
        "Tuần 2 từ 09-15/02/2026",
        "1. Tiến độ dự án",
        "1.1. Dự án Chợ",
        "- Hiện tại: Hết giai đoạn 2.",
        "- Vướng mắc: Khách chưa gửi số liệu.",
        "- Mr.Thanh chuẩn hóa hồ sơ.",
        "- Team AI nghiên cứu phần mềm, thời hạn: 28/02/2026.",
      ].join("\n"),
    );
    expect(tasks.map((task) => [task.lead, due(task)])).toEqual([
      ["Mr.Thanh", ".."],
      ["Team AI", "..2026-02-28"],
    ]);
  });

  it("names of rooms and branches alone over bullets, and times", () => {
    const { tasks } = parsePlan(
      [
        "Phân công",
        "Phòng Kinh doanh",
        "• Đăng ký gian hàng,",
        "• Báo cáo hiệu quả.",
        "Chi nhánh",
        "• Bán hàng, thu tiền.",
        "Phòng Kho",
        "• Vận chuyển hàng hóa,",
        "Trước 1 tuần",
        "• Thanh toán phí gian hàng,",
        "Sau hội chợ",
        "• Kiểm đếm hàng hóa.",
      ].join("\n"),
    );
    expect(tasks.map(({ lead, deadline }) => [lead, deadline.bound])).toEqual([
      ["Phòng Kinh doanh", "none"],
      ["Phòng Kinh doanh", "none"],
      ["Chi nhánh", "none"],
      ["Phòng Kho", "none"],
      ["Phòng Kho", "relative"],
      [null, "none"],
    ]);
  });
});

describe("procedures in steps", () => {
  const HEAD = [
    "TRƯỜNG CAO ĐẲNG A",
    "Số: 15/QĐ-CĐA",
    "Hà Nội, ngày 02 tháng 3 năm 2026",
    "QUYẾT ĐỊNH",
    "Ban hành quy trình thi",
  ];

  it("a step's title is no part of the sentence below it, and stands where that names nobody", () => {
    const { tasks } = parsePlan(
      [
        ...HEAD,
        "I. NỘI DUNG QUY TRÌNH",
        "Quy trình này áp dụng cho các kỳ thi tập trung do nhà trường tổ chức trong năm học và được",
        "thực hiện theo các bước dưới đây, bảo đảm đúng thời gian, đúng đối tượng và đúng quy chế của",
        "nhà trường đối với tất cả các lớp trong toàn trường, gồm cả các lớp liên kết và các lớp ngắn",
        "hạn.",
        "Bước 1: Xếp lịch thi, đưa lịch thi lên hệ thống",
        "P.ĐTĐH xếp lịch thi, đưa thông tin lịch thi lên Hệ thống và gửi cho các đơn vị tổ chức thi.",
        "Bước 2: Thông báo lịch thi",
        "P.CTSV thông báo cho sinh viên.",
        "Bước 3: Tổng kết",
        "Trường xem xét xử lý thí sinh vi phạm quy chế thi (nếu có). Phòng Tài chính làm thủ tục chi trả thù lao cho cán bộ coi thi theo quy định.",
        "• Lưu đồ quy trình",
      ].join("\n"),
    );
    expect(tasks.map(({ title, lead }) => [title.split(" ").slice(0, 3).join(" "), lead])).toEqual([
      ["P.ĐTĐH xếp lịch", "P.ĐTĐH"],
      ["P.CTSV thông báo", "P.CTSV"],
      ["Bước 3: Tổng", "Trường Cao đẳng A"],
    ]);
  });

  it("flow charts, the words that are explained and page numbers are none of them", () => {
    const page = (number: number): string[] => [`${number}/3`, "QUY TRÌNH", "Mã số: QT-01"];
    const { tasks } = parsePlan(
      [
        ...HEAD,
        ...page(1),
        "I.",
        "",
        "GIẢI THÍCH TỪ NGỮ",
        "- P.KT: Phòng Khảo thí;",
        "II. NỘI DUNG QUY TRÌNH",
        ...page(2),
        "1. Bước 1: P.KT lập danh sách thí sinh.",
        "Lưu đồ quy trình",
        "1. Lập",
        "danh sách",
        "P.KT",
        "Hình 1. Lưu đồ quy trình lập danh sách",
        ...page(3),
        "2. Bước 2: P.KT gửi danh sách cho các khoa.",
      ].join("\n"),
    );
    expect(tasks.map(({ title, lead }) => [title, lead])).toEqual([
      ["Bước 1: P.KT lập danh sách thí sinh", "P.KT"],
      ["Bước 2: P.KT gửi danh sách cho các khoa", "P.KT"],
    ]);
  });

  it("rules whose articles go by steps are read, others are not", () => {
    const rules = (step: string): Plan =>
      parsePlan(
        [
          ...HEAD,
          "QUY ĐỊNH",
          "Chương I. QUY ĐỊNH CHUNG",
          ...[1, 2, 3, 4, 5].map((number) => `Điều ${number}. Nội dung thứ ${number}`),
          "Điều 6. Quy trình cập nhật",
          ...["lập kế hoạch", "gửi dự thảo cho các khoa", "trình Hiệu trưởng"].map(
            (deed, at) => `${at + 1}. ${step} ${at + 1}: Phòng Đào tạo ${deed}.`,
          ),
        ].join("\n"),
      );
    expect(rules("Bước").tasks.map(({ lead }) => lead)).toEqual([
      "Phòng Đào tạo",
      "Phòng Đào tạo",
      "Phòng Đào tạo",
    ]);
    expect(codes(rules("Khoản"))).toContain("reads-as-rules");
  });
});
