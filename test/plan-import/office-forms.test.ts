import { findDeadline, parseDeadline, parsePlan } from "../../src/plan-import";
import { readRoles } from "../../src/plan-import/bodies/roles";
import { namesInCell } from "../../src/plan-import/bodies/cell-names";
import { meaningOf } from "../../src/plan-import/table/columns";
import { smallPlan } from "./support/small-plan";

const YEAR = { year: 2026 };

describe("who does the work, where offices write it", () => {
  it.each<[string, string, readonly string[]]>([
    ["Bồi dưỡng tổ trưởng chuyên môn (trước 10/9). Phòng Tiểu học.", "Phòng Tiểu học", []],
    ["Hội thi tay nghề trẻ - Ban Phong trào.", "Ban Phong trào", []],
    ["Khai mạc giải (12/5). Văn phòng Sở, Ban Phong trào.", "Văn phòng Sở", ["Ban Phong trào"]],
    ["Tổng kết năm học: các trường hoàn thành trước 31/5", "Các trường", []],
    [
      "Ngày hội do Trung tâm Dịch vụ việc làm phối hợp Thành đoàn tổ chức",
      "Trung tâm Dịch vụ việc làm",
      ["Thành đoàn"],
    ],
    [
      "Tháng 5: Tập huấn. Ban Kiểm tra chủ trì; Văn phòng, Ban Kinh tế phối hợp.",
      "Ban Kiểm tra",
      ["Văn phòng", "Ban Kinh tế"],
    ],
    ["Các trung tâm dạy nghề tư thục đăng ký chỉ tiêu", "Các trung tâm dạy nghề tư thục", []],
    ["Các bệnh viện đa khoa khu vực: bố trí giường bệnh", "Các bệnh viện đa khoa khu vực", []],
    ["Tổ trưởng các tổ dân phố lập danh sách", "Tổ trưởng các tổ dân phố", []],
    ["Các phòng nghiệp vụ, kỹ thuật Sở tham mưu", "Các phòng nghiệp vụ, kỹ thuật Sở", []],
    ["Văn phòng Tỉnh ủy cho ý kiến bằng văn bản", "Văn phòng Tỉnh ủy", []],
  ])("%s", (sentence, lead, support) => {
    const roles = readRoles(sentence);
    expect([roles.lead, roles.support]).toEqual([lead, support]);
  });

  it.each([
    "Mời chuyên gia. Công đoàn ngành Y tế phối hợp.",
    "Phạm vi khảo sát: các chợ: Bắc Hà; UBND phường Cam Đường.",
  ])("is not who only helps, nor one of a list: %s", (sentence) => {
    expect(readRoles(sentence).lead).toBeNull();
  });

  it("is one collective where kinds of one family stand in a cell, and two bodies elsewhere", () => {
    expect(namesInCell("Chi bộ, đảng bộ cơ sở")).toEqual(["Chi bộ, đảng bộ cơ sở"]);
    expect(namesInCell("Đảng ủy xã, phường, đảng ủy trực thuộc Tỉnh ủy")).toHaveLength(1);
    expect(namesInCell("Hội Phụ nữ, đoàn thanh niên")).toEqual(["Hội Phụ nữ", "Đoàn thanh niên"]);
  });

  it.each([
    "Cơ quan, địa phương liên quan",
    "Sở, ngành có liên quan",
    "Đơn vị, tổ chức và cá nhân liên quan",
    "Văn phòng Huyện ủy và cơ quan, đơn vị liên quan",
  ])("is one where bare kinds share who is meant: %s", (cell) => {
    expect(namesInCell(cell)).toEqual([cell]);
  });

  it("is no unit of the kind before where the kind is not said again", () => {
    const { tasks } = smallPlan(
      "II. NHIỆM VỤ",
      "1. Lễ ra quân",
      "- Phối hợp: Đoàn xã An, Đoàn Khối cơ quan tỉnh.",
    );
    expect(tasks[0]?.support).toEqual(["Đoàn xã An", "Đoàn Khối cơ quan tỉnh"]);
  });
});

describe("columns in the words of offices", () => {
  it.each([
    ["Người phụ trách/ Đơn vị chủ trì", "lead"],
    ["Cấp thực hiện", "lead"],
    ["Hỗ trợ", "support"],
    ["Thời gian/ Địa điểm", null],
  ])("%s", (header, meaning) => {
    expect(meaningOf(header)).toBe(meaning);
  });
});

describe("times in the words of offices", () => {
  it.each([
    ["Truyền hình trực tiếp lúc 19 giờ 30 phút ngày 09/10/2026", "on", "2026-10-09", undefined],
    ["Giao ban vào sáng thứ Hai tuần đầu tháng", "recurring", null, "monthly"],
    ["Gửi số liệu vào đầu mỗi quý", "recurring", null, "quarterly"],
    ["Theo dõi, đôn đốc; 6 tháng, 01 năm báo cáo Ban Thường vụ", "recurring", null, "half-yearly"],
    ["Định kỳ 3 tháng báo cáo kết quả", "recurring", null, "quarterly"],
    ["Xong trong tuần đầu tháng 9/2026", "in", "2026-09-07", undefined],
  ])("%s", (sentence, bound, to, recurs) => {
    const { deadline } = findDeadline(sentence, YEAR);
    expect([deadline.bound, deadline.to, deadline.recurs]).toEqual([bound, to, recurs]);
  });

  it.each([
    ["Tuần 10 - 12", "none", null],
    ["Tuần 12 đến 14", "none", null],
    ["Tuần 2 - 3 (08/9 - 20/9/2026)", "range", "2026-09-20"],
    ["Khi có tin bão", "relative", null],
    ["Khi được cấp kinh phí", "relative", null],
  ])("of a cell: %s", (words, bound, to) => {
    const deadline = parseDeadline(words, YEAR);
    expect([deadline.bound, deadline.to, deadline.needsReview]).toEqual([bound, to, undefined]);
  });
});

describe("stages of a road map", () => {
  const { tasks } = smallPlan(
    "II. LỘ TRÌNH THỰC HIỆN",
    "Giai đoạn 1: Chuẩn bị (từ ngày 15/7/2025 đến ngày 31/7/2025)",
    "- Thành lập Tổ công tác.",
    "Giai đoạn 2 (Quý IV/2025): Nghiệm thu",
    "- Phòng Kinh tế nhập dữ liệu.",
    "- Báo cáo trước ngày 15/12/2025.",
  );

  it("head what stands under them, and are no tasks", () => {
    expect(tasks.map(({ title }) => title)).toEqual([
      "Thành lập Tổ công tác",
      "Phòng Kinh tế nhập dữ liệu",
      "Báo cáo trước ngày 15/12/2025",
    ]);
  });

  it("lend their time to what names none, which says so", () => {
    expect(tasks.map(({ deadline, sureness }) => [deadline.to, sureness?.deadline])).toEqual([
      ["2025-07-31", "heading"],
      ["2025-12-31", "heading"],
      ["2025-12-15", undefined],
    ]);
  });
});

describe("months between numbered lists", () => {
  it("head the list below them, which begins at 1 again", () => {
    const { tasks } = smallPlan(
      "II. NHIỆM VỤ",
      "Tháng 2/2025",
      "1. Kế hoạch tuyển quân: Ban Chỉ huy Quân sự xã.",
      "2. Tết trồng cây: Phòng Kinh tế.",
      "Tháng 4/2025",
      "1. Phương án phòng chống thiên tai: Công an xã.",
    );
    expect(tasks.map(({ deadline, lead }) => [deadline.to, lead])).toEqual([
      ["2025-02-28", "Ban Chỉ huy Quân sự xã"],
      ["2025-02-28", "Phòng Kinh tế"],
      ["2025-04-30", "Công an xã"],
    ]);
  });
});

describe("a day or week without its month", () => {
  it("is of the month that heads it, which says so", () => {
    const { tasks } = smallPlan(
      "II. NHIỆM VỤ",
      "Tháng 9/2025",
      "- Đề án chợ nông thôn (trình trước ngày 25).",
      "- Kiểm tra việc thu, chi (tuần 3, 4).",
      "- Rà soát điểm 7 của kế hoạch.",
    );
    expect(tasks.map(({ deadline, sureness }) => [deadline.bound, deadline.to, sureness?.deadline])).toEqual([
      ["before", "2025-09-25", "heading"],
      ["in", "2025-09-28", "heading"],
      ["in", "2025-09-30", "heading"],
    ]);
  });
});

describe("a table of cells one a line", () => {
  it("ends where a numbered section follows, though its last cell is empty", () => {
    const { tasks } = smallPlan(
      "II. Tiến độ",
      ..."TT|Nội dung|Thời gian|Chủ trì|Phối hợp|1|Rà soát hộ nghèo|Tháng 10/2025|Phòng Văn hóa|Các thôn|2|Tổng hợp, báo cáo|25/11/2025|Ban Thường trực".split(
        "|",
      ),
      "",
      "III. Tổ chức thực hiện",
      "Đề nghị UBND xã bố trí kinh phí trước ngày 31/10/2025.",
    );
    expect(tasks.map(({ lead, support }) => [lead, support])).toEqual([
      ["Phòng Văn hóa", ["Các thôn"]],
      ["Ban Thường trực", []],
      ["UBND xã", []],
    ]);
  });
});

describe("lines under a task that tell of it", () => {
  it("are its time, its lead and what is beside, in the words of columns too", () => {
    const { tasks } = smallPlan(
      "II. NỘI DUNG",
      "1. Kiểm tra việc thu, chi",
      "- Đối tượng kiểm tra: Chi bộ Văn phòng.",
      "- Mốc thời gian kiểm tra: từ 01/7/2024 đến 30/6/2025.",
      "- Người chịu trách nhiệm: BS. Trần Quang Huy - Phó Giám đốc",
      "- Hoàn thành: trước 30/9/2025",
      "- Đoàn kiểm tra: do Phó Bí thư làm Trưởng đoàn.",
    );
    expect(tasks.map(({ title, lead, support, deadline }) => [title, lead, support, deadline.to])).toEqual([
      ["Kiểm tra việc thu, chi", "BS. Trần Quang Huy - Phó Giám đốc", [], "2025-09-30"],
    ]);
  });

  it("keep what is work of its own", () => {
    const { tasks } = smallPlan(
      "II. NỘI DUNG",
      "1. Tháng Thanh niên",
      "- Thời gian: tháng 3/2025.",
      "- Lễ khai mạc: ngày 01/3/2025.",
      "- Truyền thông: đăng tin trên trang của Đoàn.",
    );
    expect(tasks.map(({ title }) => title)).toEqual([
      "Lễ khai mạc: ngày 01/3/2025",
      "Truyền thông: đăng tin trên trang của Đoàn",
    ]);
  });

  it("say who does it in several words of charge", () => {
    const { tasks } = smallPlan(
      "II. NỘI DUNG",
      "1. Liên hoan dân vũ",
      "Thời gian: tháng 9/2025",
      "Giao Ban Phong trào chủ trì, tham mưu.",
    );
    expect(tasks.map(({ lead }) => lead)).toEqual(["Ban Phong trào"]);
  });
});

describe("which of several times is taken", () => {
  it.each([
    ["Từ 15/11 - 30/11/2026: Tự đánh giá; báo cáo Sở trước 10/12/2026.", "2026-11-30", 1],
    ["Tổng hợp trước 25/10/2026; quyết toán trong vòng 15 ngày sau khi kết thúc.", "2026-10-25", 1],
    ["Gặp mặt: sáng ngày 13/10/2026, mời đại biểu trước 05 ngày.", "2026-10-13", 1],
    ["Gửi kế hoạch trước ngày 25/01/2026; báo cáo trước ngày 20 tháng cuối quý.", "2026-01-25", 1],
    ["Khảo sát mỗi quý một lần, trước ngày 20 của tháng cuối quý.", null, 0],
  ])("%s", (sentence, to, others) => {
    const found = findDeadline(sentence, YEAR);
    expect([found.deadline.to, found.others.length]).toEqual([to, others]);
  });

  it("is an open one for hours whose event is left out", () => {
    const { deadline } = findDeadline("Rà soát hồ sơ bệnh án trong vòng 24 giờ.", YEAR);
    expect([deadline.bound, deadline.offset]).toEqual(["relative", undefined]);
  });
});

describe("names in further forms", () => {
  it("of kinds by their initials, of persons with what they are, of heads in capitals, of numbered units", () => {
    const { tasks } = smallPlan(
      "II. CỦA ỦY BAN KIỂM TRA",
      "1. CĐCS Trường Mầm non Hoa Sen nộp hồ sơ trước ngày 15/4/2025.",
      "2. Đ/c Phạm Văn Toàn, Phó Chủ tịch: dự đại hội điểm.",
      "3. Kiểm tra tài chính, hoàn thành trước 30/9/2025.",
    );
    expect(tasks.map(({ lead, support }) => [lead, support])).toEqual([
      ["CĐCS Trường Mầm non Hoa Sen", []],
      ["Đ/c Phạm Văn Toàn", []],
      ["Ủy ban Kiểm tra", []],
    ]);
    expect(namesInCell("Tổ dân phố 1, 2")).toEqual(["Tổ dân phố 1", "Tổ dân phố 2"]);
  });
});

describe("what a document says of itself, wherever it says it", () => {
  it("is titled by the long line below its bare kind, and dated by the line above the signature", () => {
    const plan = parsePlan(
      [
        "ĐẢNG ỦY XÃ NAM PHÙ",
        "Số 102-KH/ĐU",
        "KẾ HOẠCH",
        "Thực hiện Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi năm 2026",
        "1. Văn phòng Đảng ủy lập danh sách trước ngày 20/01/2026.",
        "2. Kính đề nghị UBND xã hỗ trợ kinh phí.",
        "3. Thanh tra tỉnh theo chức năng, nhiệm vụ tổ chức kiểm tra.",
        "Nam Phù, ngày 07 tháng 01 năm 2026",
        "T/M BAN THƯỜNG VỤ",
      ].join("\n"),
    );
    expect(plan.title).toMatch(/^KẾ HOẠCH Thực hiện Chương trình mục tiêu .* năm 2026$/);
    expect(plan.issuedOn).toBe("2026-01-07");
    expect(plan.tasks.map(({ lead }) => lead)).toEqual(["Văn phòng Đảng ủy", "UBND xã", "Thanh tra tỉnh"]);
  });

  it.each(["ngày 1 2 tháng 0 6 năm 2026", "ngày 12 tháng 6 năm 2 026"])("is dated by %s", (words) => {
    const { issuedOn } = parsePlan(`UBND XÃ A\nSố: 5/KH-UBND\nA, ${words}\nKẾ HOẠCH\nTrồng cây`);
    expect(issuedOn).toBe("2026-06-12");
  });

  it("names who issues it whole, though a copy has set the letters apart", () => {
    const { organisation } = parsePlan(
      [
        "ỦY B AN NHÂN D Â N T ỈNH H ÒA AN",
        "Số: 5/QĐ-UBND",
        "Hòa An, ngày 12 tháng 6 năm 2026",
        "QUYẾT ĐỊNH",
        "Về việc trồng cây",
        "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HÒA AN",
        "Căn cứ Luật Tổ chức chính quyền địa phương;",
        "Điều 1. Giao Sở Xây dựng trồng cây.",
      ].join("\n"),
    );
    expect(organisation).toBe("Ủy ban nhân dân tỉnh Hòa An");
  });

  it("leads by no word that is a verb in its place", () => {
    const { tasks } = smallPlan(
      "II. NHIỆM VỤ",
      "1. Giao Đảng ủy UBND xã:",
      "- Lãnh đạo hoàn chỉnh phương án.",
    );
    expect(tasks.map(({ lead }) => lead)).toEqual(["Đảng ủy UBND xã"]);
  });

  it("tells the day of a weekly report by its weekday", () => {
    const { deadline } = findDeadline("Tổng hợp báo cáo tuần gửi Tỉnh đoàn trước 16h00 thứ Sáu", YEAR);
    expect([deadline.bound, deadline.recurs]).toEqual(["recurring", "weekly day 5"]);
  });

  it("does not part numbers of one name in a cell", () => {
    expect(namesInCell("GV khối 4, 5")).toEqual(["GV khối 4, 5"]);
  });
});
