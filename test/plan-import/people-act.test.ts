import { parsePlan } from "../../src/plan-import";
import { smallPlan, told } from "./support/small-plan";

const leadOf = (line: string): string | null | undefined =>
  smallPlan("II. NHIỆM VỤ", `- ${line}`).tasks[0]?.lead;

describe("people who are no body do what their sentence says", () => {
  it.each([
    ["Chủ đầu tư bàn giao mặt bằng trước ngày 20/6/2025.", "Chủ đầu tư"],
    ["Nhà thầu hoàn thiện hồ sơ hoàn công.", "Nhà thầu"],
    ["Thí sinh nộp phiếu đăng ký tại trường.", "Thí sinh"],
    ["Sinh viên hoàn thành phiếu khảo sát.", "Sinh viên"],
    ["Người ứng cử nộp hồ sơ trước 17 giờ ngày 01/02/2025.", "Người ứng cử"],
  ])("%s", (line, lead) => {
    expect(leadOf(line)).toBe(lead);
  });

  it.each([
    "Cán bộ phụ trách công tác trẻ em và dân số",
    "Công chức được giao theo dõi thi đua",
    "Nhân viên làm công tác thư viện, thiết bị",
  ])("and so do those whom a heading tells by their work: %s", (heading) => {
    const { tasks } = smallPlan("II. NHIỆM VỤ", `1. ${heading}`, "- Lập danh sách.", "- Lưu trữ hồ sơ.");
    expect(told(tasks)).toEqual([
      ["Lập danh sách", heading, null],
      ["Lưu trữ hồ sơ", heading, null],
    ]);
  });
});

describe("a name whose field sounds like a deed", () => {
  it.each([
    ["Trường Trung cấp Nghề Hòa An tuyển 120 học viên.", "Trường Trung cấp Nghề Hòa An"],
    ["Trường Sơ cấp Lái xe Bình Minh mở hai lớp.", "Trường Sơ cấp Lái xe Bình Minh"],
    ["Hội đồng tuyển sinh: chỉ đạo chung.", "Hội đồng tuyển sinh"],
    ["Hội đồng tuyển sinh các trường thẩm định hồ sơ.", "Hội đồng tuyển sinh các trường"],
    ["Tổ xét duyệt: kiểm tra hồ sơ.", "Tổ xét duyệt"],
    ["Thường trực HĐND tỉnh, cấp xã điều chỉnh cơ cấu.", "Thường trực HĐND tỉnh, cấp xã"],
    ["Ủy ban bầu cử tỉnh, cấp xã niêm yết danh sách.", "Ủy ban bầu cử tỉnh, cấp xã"],
  ])("is whole: %s", (line, lead) => {
    expect(leadOf(line)).toBe(lead);
  });
});

describe("the last syllable of the issuing body, alone in its line,", () => {
  it.each([
    ["VĂN PHÒNG CHÍNH", "PHỦ", "Văn phòng Chính phủ"],
    ["BẢO HIỂM XÃ HỘI KHU", "VỰC", "Bảo hiểm xã hội khu vực"],
    ["CÔNG ĐOÀN XÃ TÂN", "HÒA", "Công đoàn xã Tân Hòa"],
  ])("belongs to it: %s / %s", (first, last, name) => {
    const plan = parsePlan(
      [
        first,
        last,
        "-------",
        "Số: 6/TB-A",
        "A, ngày 05 tháng 01 năm 2025",
        "THÔNG BÁO",
        "- Gửi báo cáo.",
      ].join("\n"),
    );
    expect(plan.organisation).toBe(name);
  });
});

describe("people told by what they are act where they have to do something", () => {
  it.each([
    ["Người được giới thiệu ứng cử phải hoàn thiện hai bộ hồ sơ.", "Người được giới thiệu ứng cử"],
    ["Chậm nhất ngày 01/02/2025, người ứng cử phải nộp hồ sơ.", "Người ứng cử"],
    ["Trước ngày 20/3/2025, chủ hộ có trách nhiệm kê khai diện tích.", "Chủ hộ"],
  ])("%s", (line, lead) => {
    expect(leadOf(line)).toBe(lead);
  });
});

it.each([
  ["Chậm nhất ngày 05/02/2025, căn cứ kết quả hiệp thương, UBND xã điều chỉnh cơ cấu.", "UBND xã"],
  ["Trước ngày 10/3/2025, trên cơ sở góp ý, Sở Nội vụ hoàn thiện dự thảo.", "Sở Nội vụ"],
  [
    "Ngày 01/02/2025, căn cứ danh sách, Ủy ban bầu cử cấp hiệp thương chuyển hồ sơ.",
    "Ủy ban bầu cử cấp hiệp thương",
  ],
])("who acts stands behind the time and what the work rests on: %s", (line, lead) => {
  expect(leadOf(line)).toBe(lead);
});

it.each([
  "Các cơ quan, đơn vị và Ban Công tác Mặt trận thôn gửi biên bản.",
  "Các phòng, ban và Công an xã lập danh sách.",
  "Các doanh nghiệp và Đoàn Thanh niên xã đăng ký công trình.",
])("one body of its own name among others is asked about: %s", (line) => {
  const { problems } = smallPlan("II. NHIỆM VỤ", `- ${line}`);
  expect(problems.map(({ code }) => code)).toContain("joint-lead");
});

it("who acts in the last sentence of an introducing line does what follows", () => {
  const lines = [
    "Đối với các thôn không được phân bổ: có 05 thôn. Ban Công tác Mặt trận các thôn này thực hiện các nội dung sau:",
    "- Rà soát danh sách cử tri.",
  ];
  expect(smallPlan("II. NHIỆM VỤ", ...lines).tasks.map(({ lead }) => lead)).toEqual([
    "Ban Công tác Mặt trận các thôn",
  ]);
});

describe("who acts may stand right behind the time, without a comma", () => {
  it.each([
    ["Trước ngày 15/3/2025 Công an xã lập danh sách.", "Công an xã"],
    ["Trong tháng 4/2025 Sở Y tế tập huấn cho trạm y tế.", "Sở Y tế"],
    ["Từ 21/4/2025 đến hết ngày 08/5/2025 thí sinh đăng ký trực tuyến.", "Thí sinh"],
    ["Từ ngày 16/5/2025 đến 19/5/2025: học sinh nộp hồ sơ.", "Học sinh"],
    ["Quý II năm 2025 Đoàn Thanh niên xã phát động thi đua.", "Đoàn Thanh niên xã"],
  ])("%s", (line, lead) => {
    expect(leadOf(line)).toBe(lead);
  });

  it.each([
    "Trước ngày 15/3/2025 gửi báo cáo về Sở Y tế.",
    "Trong tháng 4/2025 hoàn thành việc cấp sổ.",
    "Trước ngày 20/11/2025 Hội thi cấp tỉnh.",
  ])("and where nobody does, nobody is told: %s", (line) => {
    expect(leadOf(line)).toBe("UBND tỉnh A");
  });
});

it.each([
  [
    "Các xã, phường Quế Lâm, Phương Bình, Tân Hòa lấy ý kiến nhân dân.",
    "Các xã, phường Quế Lâm, Phương Bình, Tân Hòa",
  ],
  ["Các huyện Bình An, Long Sơn rà soát hộ nghèo.", "Các huyện Bình An, Long Sơn"],
])("places of one list are one name: %s", (line, lead) => {
  const [task] = smallPlan("II. NHIỆM VỤ", `- ${line}`).tasks;
  expect([task?.lead ?? lead, task?.support]).toEqual([lead, []]);
});

describe("a heading that is an office with its fields", () => {
  it.each([
    "Phòng Chính trị, tư tưởng và Công tác học sinh",
    "Ban Tuyên giáo, dân vận và Truyền thông",
    "Trung tâm Thể thao, giải trí và Du lịch",
  ])("is who does what stands below: %s", (heading) => {
    const [task] = smallPlan("II. NHIỆM VỤ", `1. ${heading}`, "- Lập danh sách.").tasks;
    expect([task?.lead, task?.support]).toEqual([heading, []]);
  });

  it.each(["Công an xã, lực lượng dân quân và nhân dân", "Phòng dịch, tiêm chủng và cách ly"])(
    "but no other words are: %s",
    (heading) => {
      const [task] = smallPlan("II. NHIỆM VỤ", `1. ${heading}`, "- Lập danh sách.").tasks;
      expect(task?.lead).not.toBe(heading);
    },
  );
});

it.each([
  ["Bước 1: Căn cứ chỉ tiêu được giao, Ban Tuyển sinh quân sự phân bổ cho các xã.", "Ban Tuyển sinh quân sự"],
  ["Giai đoạn 2: Trên cơ sở góp ý, Sở Nội vụ hoàn thiện dự thảo.", "Sở Nội vụ"],
  ["Đợt 1: Sau khi có kết quả, Phòng Đào tạo công bố điểm.", "Phòng Đào tạo"],
  [
    "Trên cơ sở điều chỉnh lần thứ nhất của Thường trực HĐND tỉnh về cơ cấu, thành phần, số lượng người của các cơ quan, tổ chức, đơn vị và các xã được giới thiệu ứng cử, Sở Nội vụ có trách nhiệm thông báo đến các xã.",
    "Sở Nội vụ",
  ],
])("who acts stands behind what the work rests on, however long: %s", (line, lead) => {
  expect(leadOf(line)).toBe(lead);
});

it.each([
  ["Các bạn đoàn viên đăng ký với lớp trưởng.", "Các bạn đoàn viên"],
  ["Các em học sinh nộp bài dự thi.", "Các em học sinh"],
])("several people act: %s", (line, lead) => {
  const [task] = smallPlan("II. NHIỆM VỤ", `- ${line}`).tasks;
  expect(task?.lead ?? lead).toBe(lead);
  expect(task?.leadInferred).toBe(false);
});

it("what somebody is for is no name of who leads", () => {
  const { tasks } = smallPlan(
    "II. NHIỆM VỤ",
    "1. Ban phụ trách",
    "- Ban phụ trách: là nơi tiếp nhận ý tưởng.",
  );
  expect(tasks.map(({ lead }) => lead)).not.toContain("Là nơi tiếp nhận ý tưởng");
});

describe("a person told by offices", () => {
  it.each([
    [
      "- Đồng chí Ủy viên Ban Thường vụ Đảng ủy, Chủ tịch UBND xã chỉ đạo việc lập danh sách.",
      "Đồng chí Ủy viên Ban Thường vụ Đảng ủy, Chủ tịch UBND xã",
    ],
    [
      "- Đồng chí Phó Bí thư Đảng ủy, Trưởng ban Chỉ đạo xã duyệt chương trình.",
      "Đồng chí Phó Bí thư Đảng ủy, Trưởng ban Chỉ đạo xã",
    ],
    ["- Đồng chí Lưu Gia Bảo, Phó Bí thư Đoàn phường duyệt chương trình.", "Đồng chí Lưu Gia Bảo"],
    [
      "- Đồng chí Trưởng phòng Văn hóa - Xã hội - Phó Trưởng tiểu ban: Trực tiếp chỉ đạo trang trí.",
      "Đồng chí Trưởng phòng Văn hóa - Xã hội",
    ],
    ["- Đ/c Giám đốc Sở Tài chính - Thành viên: rà soát nợ đọng.", "Đ/c Giám đốc Sở Tài chính"],
  ])("leads with all of them: %s", (line, lead) => {
    const [task] = smallPlan("I. NHIỆM VỤ", line).tasks;
    expect([task?.lead, task?.support]).toEqual([lead, []]);
  });

  it("stands beside another behind “và”", () => {
    const [task] = smallPlan(
      "I. NHIỆM VỤ",
      "1. Đồng chí Bí thư Chi bộ và Trưởng ban Công tác Mặt trận thôn chủ trì hội nghị.",
    ).tasks;
    expect(task?.support).toEqual(["Trưởng ban Công tác Mặt trận thôn"]);
  });

  it.each([
    "Các Phó Chủ tịch phụ trách lĩnh vực Dân tộc, Tôn giáo và các Hội quần chúng",
    "Phó Chủ tịch phụ trách lĩnh vực Công tác xã hội",
    "Đồng chí Phó Giám đốc phụ trách khối dịch vụ",
  ])("heads duties with the field in their charge: %s", (heading) => {
    const points = ["- Chủ trì lập kế hoạch của ngành.", "- Hướng dẫn, giải đáp các vướng mắc."];
    const { tasks } = smallPlan("III. TỔ CHỨC THỰC HIỆN", `1. ${heading}`, ...points);
    expect(tasks.map(({ lead }) => lead)).toEqual([heading, heading]);
  });
});
