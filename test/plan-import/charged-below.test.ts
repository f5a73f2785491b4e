import { parsePlan } from "../../src/plan-import";
import { smallPlan, told } from "./support/small-plan";

describe("what several agree on, and who is charged behind it", () => {
  it.each([
    [
      "(1) Về việc quản lý chợ: Các phòng thống nhất chỉ có một đầu mối; giao Phòng Kinh tế làm chủ dự án, chịu trách nhiệm lập hồ sơ.",
      "Phòng Kinh tế",
    ],
    [
      "1. Ban Thường vụ cơ bản thống nhất với các nội dung đã trình; giao Văn phòng hoàn thiện hồ sơ trình Hội đồng nhân dân.",
      "Văn phòng",
    ],
    [
      "1. Thường trực Hội Nông dân nhất trí với dự thảo, giao Ban Tổ chức tiếp thu ý kiến và ban hành.",
      "Ban Tổ chức",
    ],
  ])("%s", (sentence, lead) => {
    expect(smallPlan("II. NHIỆM VỤ", sentence).tasks.map((task) => task.lead)).toEqual([lead]);
  });
});

describe("names that go on behind small words", () => {
  it.each([
    [
      "Đề nghị đồng chí Đảng ủy viên phụ trách thôn Bản Lác thường xuyên theo dõi việc khắc phục.",
      "Đồng chí Đảng ủy viên phụ trách thôn Bản Lác",
    ],
    [
      "Đồng chí Ủy viên Ban Chấp hành phụ trách xã Tân Lập dự sinh hoạt chi bộ.",
      "Đồng chí Ủy viên Ban Chấp hành phụ trách xã Tân Lập",
    ],
    [
      "Đồng chí Phó Bí thư phụ trách địa bàn xã Tân Lập chỉ đạo đại hội.",
      "Đồng chí Phó Bí thư phụ trách địa bàn xã Tân Lập",
    ],
    ["Các cơ quan tham mưu, giúp việc Tỉnh ủy rà soát hồ sơ.", "Các cơ quan tham mưu, giúp việc Tỉnh ủy"],
  ])("%s", (sentence, lead) => {
    expect(smallPlan("II. NHIỆM VỤ", `- ${sentence}`).tasks.map((task) => task.lead)).toEqual([lead]);
  });

  it.each([
    ["các cơ quan quản lý BHXH trong kiểm tra hồ sơ", "Các cơ quan quản lý BHXH"],
    ["cơ quan quản lý môi trường trong lấy mẫu nước", "Cơ quan quản lý môi trường"],
    ["các cơ quan quản lý NTTS tổ chức tập huấn", "Các cơ quan quản lý NTTS"],
  ])("phối hợp với %s", (words, name) => {
    const { tasks } = smallPlan("II. NHIỆM VỤ", "1. Sở Y tế", `- Phối hợp với ${words}.`);
    expect(tasks.map(({ support }) => support)).toEqual([[name]]);
  });
});

describe("a programme broken at the page's width", () => {
  const plan = parsePlan(
    [
      "ĐẢNG ỦY XÃ AN BÌNH",
      "Số: 12-CTr/ĐU",
      "An Bình, ngày 05 tháng 01 năm 2026",
      "CHƯƠNG TRÌNH",
      "Công tác toàn khóa",
      "I. NHIỆM VỤ",
      "1. Quý II năm 2026",
      "1.1. Nghị quyết về chăm sóc sức khỏe người cao tuổi giai đoạn 2026 - 2030",
      "Ban Xây dựng Đảng chủ trì, phối hợp tham mưu, trình trong tháng 5/2026",
      "1.2. Nghị quyết về gìn giữ làng nghề, nâng cao đời sống của các hộ làm nghề",
      "truyền thống giai đoạn 2026 - 2030 và những năm tiếp theo",
      "Đảng ủy UBND xã chỉ đạo tham mưu trình trong tháng 6/2026.",
      "1.3. Kế hoạch tổ chức các lớp bồi dưỡng cho cấp ủy viên ở các chi bộ mới",
      "Các cơ quan tham mưu, giúp việc Đảng ủy phối hợp Trung tâm Chính trị, các",
      "chi bộ chuẩn bị nội dung",
      "1.4. Giám sát việc thu, chi các quỹ ở thôn (Giao Ủy ban Kiểm tra Đảng ủy",
      "chủ trì, tham mưu trong quý",
      "III/2026).",
      "2. Năm 2027",
      "Sơ kết một năm thực hiện các nghị quyết của Đảng bộ xã",
      "- Văn phòng Đảng ủy chủ trì, phối hợp với các chi bộ chuẩn bị",
      "- Thời gian thực hiện: tháng 9/2027",
    ].join("\n"),
  );

  it("ends each title where the next line names who is charged", () => {
    expect(told(plan.tasks)).toEqual([
      [
        "Nghị quyết về chăm sóc sức khỏe người cao tuổi giai đoạn 2026 - 2030",
        "Ban Xây dựng Đảng",
        "2026-05-31",
      ],
      [
        "Nghị quyết về gìn giữ làng nghề, nâng cao đời sống của các hộ làm nghề truyền thống giai đoạn 2026 - 2030 và những năm tiếp theo",
        "Đảng ủy UBND xã",
        "2026-06-30",
      ],
      [
        "Kế hoạch tổ chức các lớp bồi dưỡng cho cấp ủy viên ở các chi bộ mới",
        "Các cơ quan tham mưu, giúp việc Đảng ủy",
        "2026-06-30",
      ],
      ["Giám sát việc thu, chi các quỹ ở thôn", "Ủy ban Kiểm tra Đảng ủy", "2026-09-30"],
      ["Sơ kết một năm thực hiện các nghị quyết của Đảng bộ xã", "Văn phòng Đảng ủy", "2027-09-30"],
    ]);
  });
});

describe("the hour at which people meet", () => {
  it.each([
    ["Hội nghị quán triệt nghị quyết", "Vào lúc 08 giờ 40’, ngày 18/10/2025 (sáng thứ bảy)."],
    ["Lễ tuyên dương học sinh giỏi", "14h00 ngày 20/6/2025"],
    ["Tổ chức hội thi cắm hoa", "từ 7:30 ngày 08/3/2025"],
  ])("is not when it is prepared: %s", (gathering, time) => {
    const { tasks } = smallPlan(
      `II. ${gathering}`,
      `1. Thời gian: ${time}`,
      "2. Tổ chức thực hiện:",
      "2.1. Văn phòng chuẩn bị hội trường.",
      "2.2. Phòng Nội vụ gửi giấy mời trước ngày 05/3/2025.",
    );
    const told = tasks.filter(({ lead }) => lead === "Văn phòng" || lead === "Phòng Nội vụ");
    expect(told.map(({ deadline }) => deadline.to)).toEqual([null, "2025-03-05"]);
  });
});
