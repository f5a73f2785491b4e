import type { PlanTask } from "../../src/domain/plan";
import { parsePlan } from "../../src/plan-import";
import { describeWithSharedPlans, sharedPlan } from "./support/shared-plans";

const OWN_NAMES = [
  "Bộ Kế hoạch và Đầu tư",
  "Bộ Nông nghiệp và Môi trường",
  "Bộ Dân tộc và Tôn giáo",
  "Cục Thống kê tỉnh",
  "Cục Quản lý thị trường",
  "Chi cục Chăn nuôi và Thú y",
  "Chi cục Kiểm lâm",
  "Vụ Tổ chức cán bộ",
  "Sở Công Thương",
  "Sở Ngoại vụ",
  "Thanh tra tỉnh",
  "Ban Quản lý các khu công nghiệp",
  "Ban Quản lý dự án đầu tư xây dựng huyện",
  "Ban Nội chính Tỉnh ủy",
  "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh",
  "Văn phòng Đăng ký đất đai",
  "Phòng Quản lý đô thị",
  "Phòng Kinh tế - Hạ tầng",
  "Phòng Cảnh sát giao thông",
  "Phòng Y tế",
  "Trung tâm Khuyến nông",
  "Trung tâm Dịch vụ việc làm",
  "Trung tâm Kiểm soát bệnh tật tỉnh",
  "Bệnh viện Đa khoa huyện",
  "Trạm Y tế xã",
  "Trường Mầm non Hoa Sen",
  "Trường THPT Nguyễn Trãi",
  "Trường Tiểu học số 2",
  "Đồn Biên phòng Cửa khẩu",
  "Bộ Chỉ huy Bộ đội Biên phòng tỉnh",
  "Bộ Tư lệnh Quân khu 3",
  "Tòa án nhân dân huyện",
  "Kho bạc Nhà nước khu vực",
  "Ngân hàng Chính sách xã hội huyện",
  "Hội Chữ thập đỏ",
  "Hội Người cao tuổi",
  "Hội Cựu chiến binh xã",
  "Hội Nạn nhân chất độc da cam",
  "Liên minh Hợp tác xã tỉnh",
  "Công ty Cổ phần Môi trường đô thị",
  "Tổng công ty Điện lực miền Bắc",
  "Nhà văn hóa thiếu nhi",
  "Tổ bầu cử số 5",
  "Chi bộ thôn 3",
  "Đảng bộ cơ sở",
  "Câu lạc bộ Doanh nhân nữ",
  "Mặt trận Tổ quốc xã",
  "Tổ kiểm tra liên ngành",
  "Hạt Kiểm lâm",
  "Viễn thông tỉnh",
  "Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh",
  "Trung tâm Phát triển quỹ đất",
  "Chi cục Thủy lợi",
  "Quỹ Bảo vệ và phát triển rừng",
  "Trung tâm Nước sạch và vệ sinh môi trường nông thôn",
  "Bộ phận Tiếp nhận và trả kết quả",
  "Hội Luật gia tỉnh",
  "Công an phường",
  "Hiệu trưởng các trường",
  "Trung tâm Thông tin - Thư viện",
  "Phòng Tổ chức - Thanh tra",
];

const firstTask = (line: string): PlanTask | undefined =>
  parsePlan(`KẾ HOẠCH\nThử việc năm 2025\n\nI. NHIỆM VỤ\n${line}`).tasks[0];
const row = (lead: string, support: string): string =>
  `TT\tNội dung\tChủ trì\tPhối hợp\tThời gian\n1\tXây dựng đề án\t${lead}\t${support}\t20/5/2025`;

/** "UBND các xã, phường" means each unit: it has no lead of its own. */
const leadOf = (task: PlanTask | undefined, name: string): string | null | undefined =>
  task?.scope === "each-unit" && name.includes("các xã") ? name : task?.lead;

function isWholeEverywhere(names: readonly string[]): void {
  it.each(names)("%s", (name) => {
    expect(leadOf(firstTask(row(name, "Sở Nội vụ")), name)).toBe(name);
    expect(firstTask(row("Sở Nội vụ", `${name}, Công an tỉnh`))?.support).toEqual([name, "Công an tỉnh"]);
    const sentences = [
      `- ${name} chủ trì, phối hợp với Sở Nội vụ xây dựng đề án trước ngày 20/5/2025.`,
      `- ${name} tổng hợp kết quả trước ngày 20/5/2025.`,
      `- Giao ${name} rà soát danh sách trước ngày 20/5/2025.`,
    ];
    for (const sentence of sentences) expect(leadOf(firstTask(sentence), name)).toBe(name);
    const supported = `- Sở Tài chính chủ trì, phối hợp với Sở Nội vụ và ${name} hướng dẫn thực hiện.`;
    expect(firstTask(supported)?.support).toEqual(["Sở Nội vụ", name]);
  });
}

describeWithSharedPlans("ordinary names of bodies are whole in a cell and in a sentence", () => {
  isWholeEverywhere(
    sharedPlan("body-names.txt")
      .split("\n")
      .filter((name) => name !== ""),
  );
});

describe("as many others, of ministries, offices, schools, forces, unions and enterprises", () => {
  isWholeEverywhere(OWN_NAMES);
});

describe("a dash between names in a cell", () => {
  it.each([
    ["Hội Phụ nữ - Đoàn Thanh niên", "Hội Phụ nữ", ["Đoàn Thanh niên"]],
    ["Sở Tài chính - Kho bạc", "Sở Tài chính", ["Kho bạc"]],
    ["Sở Tài chính - Cơ quan thường trực Ban Chỉ đạo", "Sở Tài chính", []],
  ])("parts bodies, and not what a body is besides: %s", (cell, lead, support) => {
    expect(firstTask(row(cell, ""))).toMatchObject({ lead, support });
  });
});
