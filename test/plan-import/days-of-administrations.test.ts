import { findDeadline, parsePlan } from "../../src/plan-import";
import { readRoles } from "../../src/plan-import/bodies/roles";
import { namesInCell } from "../../src/plan-import/bodies/cell-names";
import { smallPlan } from "./support/small-plan";

const CONTEXT = { year: 2026 };

describe("two columns of time in one table", () => {
  it.each([
    ["Thời gian trình", "Thời gian thực hiện"],
    ["Thời gian ban hành", "Thời gian triển khai thực hiện"],
    ["Thời hạn", "Thời gian thực hiện"],
  ])("what is to be delivered by %s is due then, and not at the end of %s", (due, span) => {
    const rows = [
      ["1", "Đề án giảm nghèo", "Sở Y tế", "Quý I năm 2026", "Giai đoạn 2026 - 2030"],
      ["2", "Xây cầu An Bình", "Sở Xây dựng", "Theo kế hoạch", "Năm 2027"],
    ];
    const expected = [
      ["2026-01-01", "2026-03-31"],
      ["2027-01-01", "2027-12-31"],
    ];
    for (const order of [
      [0, 1, 2, 3, 4],
      [0, 1, 2, 4, 3],
    ]) {
      const table = [["TT", "Nội dung", "Cơ quan chủ trì", due, span], ...rows];
      const plan = parsePlan(table.map((row) => order.map((at) => row[at]).join("\t")).join("\n"));
      expect(plan.tasks.map(({ deadline }) => [deadline.from, deadline.to])).toEqual(expected);
    }
  });
});

function held(...lines: readonly string[]): readonly unknown[] {
  const { tasks } = parsePlan(lines.join("\n"));
  return tasks.map(({ title, lead, leadInferred, deadline: { to, timeFrom, timeTo } }) =>
    [title, leadInferred ? null : lead, to, timeFrom, timeTo].filter((fact) => fact !== undefined),
  );
}

describe("an agenda whose lines begin with the time of day", () => {
  it("has the days that head it", () => {
    expect(
      held(
        "CHƯƠNG TRÌNH",
        "HỘI TRẠI THANH NIÊN XÃ AN BÌNH",
        "NGÀY THỨ NHẤT: 22/9/2025",
        "Buổi chiều",
        "14h00 - 14h10: Dựng cổng trại",
        "14h10 - 15h30: Thi kéo co",
        "NGÀY THỨ HAI: 23/9/2025",
        "8:00 - 8:30 Chấm điểm lều trại",
        "8:30: Trao giải",
      ),
    ).toEqual([
      ["Dựng cổng trại", null, "2025-09-22", "14:00", "14:10"],
      ["Thi kéo co", null, "2025-09-22", "14:10", "15:30"],
      ["Chấm điểm lều trại", null, "2025-09-23", "08:00", "08:30"],
      ["Trao giải", null, "2025-09-23", "08:30"],
    ]);
  });

  it("has the day of the label above it", () => {
    expect(
      held(
        "CHƯƠNG TRÌNH HỘI NGHỊ",
        "Thời gian: Ngày 12/6/2026",
        "7h30 - 8h00: Đón khách",
        "8h00 - 8h40: Trình bày báo cáo",
        "8h40 - 10h00: Thảo luận",
        "Trên đây là chương trình hội nghị.",
      ),
    ).toEqual([
      ["Đón khách", null, "2026-06-12", "07:30", "08:00"],
      ["Trình bày báo cáo", null, "2026-06-12", "08:00", "08:40"],
      ["Thảo luận", null, "2026-06-12", "08:40", "10:00"],
    ]);
  });

  it("is read from the letters of a page whose columns were lost, and what cannot be told apart is asked about", () => {
    const lines = [
      "CHƯƠNG TRÌNH",
      "ĐẠI HỘI HỘI NÔNG DÂN XÃ AN BÌNH",
      "TT Thời gian Nội dung Thực hiện",
      "NGÀY 05/8/2026",
      "1 7h00 - 7h30 Đón tiếp đại biểu",
      "Ban Tổ chức",
      "Đại hội",
      "2 7h30 - 8h00",
      "Trình bày dự thảo báo cáo chính trị của nhiệm kỳ qua",
      "Đoàn Chủ tịch",
      "3 8h00 - 8h15",
      "Báo cáo kết quả thẩm tra tư cách đại biểu dự Đại hội",
      "Ban thẩm tra tư",
      "cách đại biểu",
    ];
    expect(held(...lines).slice(0, 2)).toEqual([
      ["Đón tiếp đại biểu", "Ban Tổ chức Đại hội", "2026-08-05", "07:00", "07:30"],
      [
        "Trình bày dự thảo báo cáo chính trị của nhiệm kỳ qua",
        "Đoàn Chủ tịch",
        "2026-08-05",
        "07:30",
        "08:00",
      ],
    ]);
    const { tasks, problems } = parsePlan(lines.join("\n"));
    expect(tasks[2]?.deadline.to).toBe("2026-08-05");
    expect(problems.filter(({ code }) => code === "row-unclear").map(({ line }) => line)).toEqual([11]);
  });
});

describe("a year in the name of a strategy", () => {
  it.each([
    "Thực hiện Chiến lược khai thác, bảo vệ rừng và phát triển bền vững đến năm 2030, tầm nhìn đến năm 2050",
    "Thực hiện nghị quyết về phát triển kinh tế vùng đồi núi đến năm 2030 tầm nhìn đến năm 2045",
    "Triển khai quy hoạch, xây dựng mạng lưới trạm y tế đến năm 2030 và định hướng đến năm 2040",
  ])("is no deadline: %s", (sentence) => {
    expect(findDeadline(sentence, CONTEXT).deadline.bound).toBe("none");
  });
});

describe("a clause of what is watched", () => {
  it.each([
    "Kiểm tra việc sử dụng đất của các hộ sau khi được giao",
    "Theo dõi, giám sát việc vận hành công trình sau khi đã được bàn giao",
    "Quản lý việc cho thuê nhà ở sau khi được bố trí",
  ])("bounds no work: %s", (sentence) => {
    expect(findDeadline(sentence, CONTEXT).deadline.bound).toBe("none");
  });

  it("bounds a deed of its own", () => {
    expect(findDeadline("Công bố danh sách sau khi được phê duyệt", CONTEXT).deadline.bound).toBe("relative");
  });
});

describe("who does it", () => {
  it.each([
    "Theo dõi, thống kê sai phạm của cán bộ, công chức gây ra thiệt hại",
    "Theo dõi tình hình của hội viên, đoàn viên có hoàn cảnh khó khăn",
    "Bố trí kinh phí cho các văn bản do Bộ Y tế chủ trì soạn thảo",
  ])("is nobody of whom something is told: %s", (sentence) => {
    expect(readRoles(sentence).lead).toBeNull();
  });

  it("is who sets up a board, and none of its members", () => {
    const sentence =
      "UBND xã thành lập Ban điều hành gồm: Phó Chủ tịch UBND xã làm Trưởng ban, các thành viên";
    expect(readRoles(sentence).lead).toBe("UBND xã");
  });

  it.each([
    "Cơ quan ngang bộ, cơ quan thuộc Chính phủ, Ủy ban nhân dân các tỉnh",
    "Bộ, cơ quan ngang bộ, Ủy ban nhân dân các tỉnh, thành phố",
  ])("is one list of kinds: %s", (cell) => {
    expect(namesInCell(cell)).toEqual([cell]);
  });

  it.each(["Vụ Phổ biến, giáo dục pháp luật", "Cục trưởng Cục Thi hành án dân sự", "Vụ trưởng Vụ Pháp chế"])(
    "is named whole by a heading: %s",
    (name) => {
      const { tasks } = smallPlan(
        "II. TỔ CHỨC THỰC HIỆN",
        `1. ${name}`,
        "a) Tổ chức tập huấn.",
        "b) In tài liệu.",
      );
      expect(tasks.map(({ lead }) => lead)).toEqual([name, name]);
    },
  );
});

describe("a page that broke its lines", () => {
  it("breaks headings too, and begins lines with the numbers of documents", () => {
    const { tasks } = smallPlan(
      "IV. NHIỆM",
      "VỤ CỤ THỂ",
      "1. Sở Y tế",
      "- Chủ trì xây dựng kế hoạch phòng bệnh mùa hè trên địa bàn tỉnh và",
      "hướng dẫn các trạm y tế thực hiện đúng nội dung của Nghị quyết số",
      "36-NQ/TW ngày 22/10/2018 về phát triển bền vững, gắn với việc nâng",
      "cao năng lực của đội ngũ y bác sĩ ở cơ sở và các vùng xa.",
      "- Tổ chức tập huấn cho nhân viên y tế.",
    );
    expect(tasks.map(({ lead }) => lead)).toEqual(["Sở Y tế", "Sở Y tế"]);
  });
});

describe("a sentence that parts its deeds by semicolons or numbers", () => {
  it("keeps the day at its end where a page broke its lines behind a semicolon or a comma", () => {
    const { tasks } = smallPlan(
      "III. NHIỆM VỤ",
      "1. Các trạm y tế trên địa bàn tỉnh căn cứ hướng dẫn của Sở Y tế tổ chức",
      "tổng rà soát trang thiết bị hiện có và số lượng thuốc men còn trong kho;",
      "gửi kết quả về Sở Y tế để xem xét và cân đối kinh phí cho cả năm sau,",
      "KHCN và các nguồn khác, hoàn thành trước ngày 10 tháng 12 năm 2025.",
      "2. Phòng Giáo dục và Đào tạo tổ chức kiểm tra hệ thống nước sạch và",
      "bếp ăn tập thể của học sinh bán trú ở các điểm trường vùng xa, vùng cao và",
      "vùng sâu, bảo đảm an toàn thực phẩm cho các em trong suốt năm học này bằng",
      "nguồn kinh phí được giao.",
    );
    expect(tasks.map(({ lead, deadline }) => [lead, deadline.to])).toEqual([
      ["Các trạm y tế trên địa bàn tỉnh", "2025-12-10"],
      ["Phòng Giáo dục và Đào tạo", null],
    ]);
  });

  it.each([
    [
      "Sở Y tế: (1) trình UBND tỉnh kế hoạch tiêm chủng trước ngày 05/3/2025; (2) đôn đốc các trạm y tế",
      "Sở Y tế",
    ],
    ["Công an xã: (1) báo cáo kết quả trước ngày 05/3/2025; (2) tuần tra ban đêm", "Công an xã"],
    [
      "Phòng Văn hóa: (1) in tờ gấp trước ngày 05/3/2025; (2) mở lớp với ba chuyên đề: (i) hát; (ii) múa",
      "Phòng Văn hóa",
    ],
  ])("gives each part to whom the colon names: %s", (sentence, name) => {
    const { tasks } = smallPlan("II. NHIỆM VỤ", `1. ${sentence}.`);
    expect(tasks.map(({ lead }) => lead)).toEqual([name, name]);
    expect(tasks.map(({ deadline }) => deadline.to).sort()).toEqual(["2025-03-05", null]);
  });

  it("is done by nobody whom brackets list", () => {
    const sentence = "Bố trí vốn cho dự án trọng điểm (như: Trung tâm dữ liệu tỉnh, phòng thí nghiệm)";
    expect(readRoles(sentence).lead).toBeNull();
  });
});

describe("months and rhythms that head or follow what is done", () => {
  it.each([
    "Theo chương trình công tác năm 2025, tháng 3, Sở phải trình:",
    "Quý I năm 2025, UBND xã cần:",
    "Để kịp tiến độ, trong tháng 3, các trạm phải:",
  ])("a month that is a clause of its own holds for the list: %s", (line) => {
    const { tasks } = smallPlan(
      "II. NHIỆM VỤ",
      line,
      "- Dự thảo đề án giảm nghèo.",
      "- Dự thảo quy chế chi tiêu.",
    );
    expect(tasks.map(({ deadline }) => deadline.to)).toEqual(["2025-03-31", "2025-03-31"]);
  });

  it("does not hold where it tells of what was done", () => {
    const { tasks } = smallPlan("II. NHIỆM VỤ", "Trong tháng 1, Sở Y tế đã làm, nay cần:", "- In tờ gấp.");
    expect(tasks.map(({ deadline }) => deadline.to)).toEqual([null]);
  });

  it.each([
    "Theo dõi việc trồng rừng. Định kỳ hằng năm, tổng hợp báo cáo kết quả về UBND tỉnh",
    "Quản lý các trạm bơm trên địa bàn. Hàng quý, kiểm tra máy móc",
    "Duy trì trực ban tại chỗ. Định kỳ 6 tháng, sơ kết việc trực ban",
  ])("is the rhythm of its own sentence alone: %s", (text) => {
    const { tasks } = smallPlan("II. TỔ CHỨC THỰC HIỆN", "1. Sở Y tế", `- ${text}.`, "- In tài liệu.");
    expect(tasks.map(({ lead, deadline }) => [lead, deadline.bound])).toEqual([
      ["Sở Y tế", "none"],
      ["Sở Y tế", "recurring"],
      ["Sở Y tế", "none"],
    ]);
  });
});

describe("names with initials and kinds behind them", () => {
  it.each([
    ["Cơ quan quản lý: Sở Nông nghiệp & PTNT tỉnh A", "Sở Nông nghiệp & PTNT tỉnh A"],
    ["Ban Chỉ huy PCTT và TKCN tỉnh", "Ban Chỉ huy PCTT và TKCN tỉnh"],
    ["Ủy ban nhân dân TP. Hà Nội", "Ủy ban nhân dân TP. Hà Nội"],
    [
      "Tổ chức pháp chế thuộc Bộ, cơ quan ngang Bộ và cơ quan thuộc Chính phủ",
      "Tổ chức pháp chế thuộc Bộ, cơ quan ngang Bộ và cơ quan thuộc Chính phủ",
    ],
  ])("are whole: %s", (head, name) => {
    const { tasks } = smallPlan(
      "II. TỔ CHỨC THỰC HIỆN",
      `1. ${head}:`,
      "a) Tổ chức tập huấn.",
      "b) In tài liệu.",
    );
    expect(tasks.map(({ lead, support }) => [lead, ...support])).toEqual([[name], [name]]);
  });
});

describe("a table whose cells a page gave line by line", () => {
  it("gives a task for each number, in its groups, to be looked at", () => {
    const { tasks, problems } = smallPlan(
      "TT Nội dung Cơ quan chủ trì",
      "Thời gian",
      "trình",
      "1 Công tác chỉ đạo",
      "(1) Quy chế làm việc của Ban Chấp hành Văn phòng",
      "Quý I năm",
      "2025",
      "2 Công tác chuyên môn",
      "2.1. Công tác y tế",
      "(1)",
      "Đề án tiêm chủng cho trẻ em",
      "Sở Y tế Quý III năm",
      "2025",
      "14",
      "TT Nội dung Cơ quan chủ trì",
      "Thời gian",
      "trình",
      "(2) Đề án nước sạch nông thôn Sở Y tế",
      "Quý IV năm",
      "2025",
    );
    expect(tasks.map(({ deadline }) => deadline.to)).toEqual(["2025-03-31", "2025-09-30", "2025-12-31"]);
    expect(tasks.map(({ title }) => title.split(" ").slice(0, 2).join(" "))).toEqual([
      "Quy chế",
      "Đề án",
      "Đề án",
    ]);
    expect(problems.filter(({ code }) => code === "row-unclear")).toHaveLength(3);
  });
});
