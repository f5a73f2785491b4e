import { parsePlan } from "../../src/plan-import";
import type { Plan, PlanTask } from "../../src/domain/plan";
import { planOfList } from "./support/list-plan";
import { smallPlan } from "./support/small-plan";

const tasksOf = (...lines: readonly string[]): readonly PlanTask[] =>
  smallPlan("II. NHIỆM VỤ", ...lines).tasks;
const leadOf = (line: string): string | null | undefined => tasksOf(`- ${line}`)[0]?.lead;
const codes = ({ problems }: Plan): string[] => problems.map(({ code }) => code);

describe("the standing committee of whichever committee stands above", () => {
  it.each([
    ["Ban thường vụ cấp ủy cấp trên trực tiếp chỉ định bí thư.", "Ban thường vụ cấp ủy cấp trên trực tiếp"],
    ["Thường trực cấp ủy cấp trên duyệt văn kiện.", "Thường trực cấp ủy cấp trên"],
    ["Bí thư cấp ủy trực thuộc Thành ủy báo cáo kết quả.", "Bí thư cấp ủy trực thuộc Thành ủy"],
  ])("%s", (line, lead) => {
    expect(leadOf(line)).toBe(lead);
  });
});

describe("an event in what the work depends on, or in what others do,", () => {
  it.each([
    "Báo cáo công đoàn cấp trên nếu doanh nghiệp khó khăn, chưa trả lương cho lao động trước Tết.",
    "Hỗ trợ gia đình đoàn viên nếu nhà chưa được sửa xong trước mùa mưa.",
    "Tổ chức đón người lao động quay lại làm việc sau nghỉ Tết.",
    "Tuyên truyền, vận động học sinh trở lại trường học tập sau Tết.",
  ])("bounds nothing, and is asked: %s", (line) => {
    const plan = smallPlan("II. NHIỆM VỤ", `- ${line}`);
    expect(plan.tasks.map(({ deadline }) => deadline.bound)).toEqual(["none"]);
    expect(codes(plan)).toContain("time-not-taken");
  });

  it.each([
    "Nếu còn hộ thiếu nước, bổ sung bồn chứa trước mùa khô.",
    "Trả lương cho người lao động trước Tết.",
  ])("but the event of the work itself does: %s", (line) => {
    expect(tasksOf(`- ${line}`).map(({ deadline }) => deadline.bound)).toEqual(["relative"]);
  });
});

describe("who sets up what stands before a colon", () => {
  it.each([
    ["Ban Giám khảo: Phòng Văn hóa phối hợp với Huyện đoàn thành lập Ban Giám khảo.", "Phòng Văn hóa"],
    ["Tổ thư ký: Văn phòng Tỉnh ủy ra quyết định thành lập Tổ thư ký.", "Văn phòng Tỉnh ủy"],
    ["Đoàn kiểm tra: Sở Nội vụ chủ trì thành lập đoàn.", "Sở Nội vụ"],
    ["Công an, Quân sự phường: mỗi đơn vị cử 02 người.", "Công an"],
  ])("%s", (line, lead) => {
    expect(leadOf(line)).toBe(lead);
  });
});

describe("who issued what the work rests on", () => {
  it.each([
    "Trên cơ sở các quyết định do Ban Chấp hành, Ban Thường vụ ban hành thực hiện đối soát dữ liệu.",
    "Trên cơ sở danh sách do Văn phòng, Ban Tổ chức lập rà soát hồ sơ đảng viên.",
    "Căn cứ tài liệu do Ban Tuyên giáo, Ban Dân vận biên soạn tổ chức học tập.",
  ])("does not do it: %s", (line) => {
    expect(tasksOf("1. Ủy ban Kiểm tra Thành ủy", `- ${line}`).map(({ lead }) => lead)).toEqual([
      "Ủy ban Kiểm tra Thành ủy",
    ]);
  });
});

it("what a case asks for, each by its numeral, is work of its own", () => {
  const tasks = tasksOf(
    "- Đối với chi bộ đã đại hội, thì: (i) Tổ chức hội nghị góp ý văn kiện. (ii) Phòng Nội vụ rà soát nhân sự.",
  );
  expect(tasks.map(({ title, lead }) => [title, lead])).toEqual([
    ["Tổ chức hội nghị góp ý văn kiện", "UBND tỉnh A"],
    ["Phòng Nội vụ rà soát nhân sự", "Phòng Nội vụ"],
  ]);
});

describe("who sits at the head of a meeting, in a cell", () => {
  it.each([
    ["Họp rà soát đơn thư. Đ/c Lê An - PCT UBND phường (Chủ trì)./.", "Đ/c Lê An"],
    ["Kiểm tra tiến độ kè sông. Dự Đ/c Chủ tịch UBND phường (Chủ trì).", "Đ/c Chủ tịch UBND phường"],
    ["Giao ban khối. Phòng Nội vụ (chủ trì).", "Phòng Nội vụ"],
  ])("%s", (content, lead) => {
    const plan = planOfList([
      ["Ngày", "Giờ", "Nội dung"],
      ["16/01/2026", "08:00", content],
    ]);
    expect(plan.tasks.map((task) => task.lead)).toEqual([lead]);
  });
});

describe("a document that an article quotes in parts", () => {
  it.each([
    [
      "Căn cứ tại Mục 5 Kế hoạch 34/KH-LĐLĐ năm 2025 về chăm lo Tết do Liên đoàn Lao động tỉnh A ban hành:",
      "34/KH-LĐLĐ",
      "Liên đoàn Lao động tỉnh A",
    ],
    ["Theo Phần 2 Kế hoạch 83-KH/BTG năm 2025 về lấy ý kiến như sau:", "83-KH/BTG", ""],
    ["Thể lệ cuộc thi vẽ được ban hành kèm theo Kế hoạch 441/KH-SVH năm 2025, cụ thể:", "441/KH-SVH", ""],
    ["Chỉ thị số 45-CT/TU về đại hội các cấp", "45-CT/TU", ""],
  ])("%s", (line, number, organisation) => {
    const plan = parsePlan([line, "", "1. Chi bộ A báo cáo trước ngày 15/3/2026."].join("\n"));
    expect([plan.number, plan.organisation]).toEqual([number, organisation]);
    expect(codes(plan)).toContain("number-assumed");
  });

  it("is not the one that a plan rests on", () => {
    const plan = parsePlan(
      [
        "Căn cứ Kế hoạch số 34/KH-UBND của UBND huyện, trường xây dựng kế hoạch như sau:",
        "",
        "1. Tổ Văn nộp đề trước ngày 15/3/2026.",
      ].join("\n"),
    );
    expect(plan.number).toBe("");
  });
});

it.each(["Nơi nhận bài dự thi:", "Nơi nhận tác phẩm:", "Nơi gửi phiếu đăng ký:"])(
  "%s closes no document",
  (line) => {
    const { tasks } = smallPlan(
      "II. NHIỆM VỤ",
      "- Lập đề.",
      line,
      "Nhà Văn hóa xã",
      "- Phát động: ngày 05/5/2025.",
    );
    expect(tasks.map(({ title }) => title)).toContain("Phát động: ngày 05/5/2025");
  },
);

it("a cell's committees are told by what they lead", () => {
  const plan = planOfList([
    ["Nhiệm vụ", "Ban chủ trì", "Thời hạn"],
    ["Theo dõi kiến nghị", "Các Ban chủ trì lĩnh vực chuyên môn", "Quý IV/2026"],
    ["Rà soát quy chế", "Ban Pháp chế chủ trì, các Ban phối hợp", "Quý IV/2026"],
  ]);
  expect(plan.tasks.map(({ lead }) => lead)).toEqual(["Các Ban chủ trì lĩnh vực chuyên môn", "Ban Pháp chế"]);
});

it("a day of which a third sentence tells, of a thing, is asked", () => {
  const plan = smallPlan(
    "II. NHIỆM VỤ",
    "- Các xã có trách nhiệm lập kế hoạch thi đua. Đồng thời, theo dõi kết quả. Hồ sơ khen thưởng gửi về Sở trong tháng 12 năm 2025.",
  );
  expect(codes(plan)).toContain("deadline-doubtful");
});

describe("who issues a document without a head, as its title says", () => {
  it.each([
    [
      "KẾT LUẬN\nCỦA BAN THƯỜNG VỤ ĐẢNG ỦY XÃ AN BÌNH\nvề sắp xếp tổ chức",
      "Ban Thường vụ Đảng ủy xã An Bình",
    ],
    ["BIÊN BẢN HỌP CÔNG ĐOÀN CÔNG TY AN PHÚ", "Công đoàn Công ty An Phú"],
    ["Kế hoạch của Hội Nông dân tỉnh về thi đua", "Hội Nông dân tỉnh"],
    ["THÔNG BÁO KẾT LUẬN CỦA PHÓ CHỦ TỊCH LÊ AN tại cuộc họp", ""],
    ["Kế hoạch của các chi hội về thi đua", ""],
  ])("%s", (title, organisation) => {
    const plan = parsePlan(`${title}\n\n1. Chi bộ A báo cáo trước ngày 15/3/2026.`);
    expect(plan.organisation).toBe(organisation);
  });
});

describe("whose decision it is, in capitals between title and grounds", () => {
  it.each([
    ["ỦY BAN THƯỜNG VỤ QUỐC HỘI", "Ủy ban Thường vụ Quốc hội"],
    ["CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HÒA AN", "Ủy ban nhân dân tỉnh Hòa An"],
    ["BAN CHẤP HÀNH ĐẢNG BỘ XÃ AN BÌNH", "Ban Chấp hành Đảng bộ xã An Bình"],
    ["QUYẾT NGHỊ MỘT SỐ NỘI DUNG", ""],
  ])("%s", (line, organisation) => {
    const plan = parsePlan(
      `NGHỊ QUYẾT\nBan hành kế hoạch sửa đổi luật\n${line}\nCăn cứ Luật Tổ chức Quốc hội;\n\n1. Chi bộ A báo cáo trước ngày 15/3/2026.`,
    );
    expect(plan.organisation).toBe(organisation);
  });
});
