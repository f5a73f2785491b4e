import { smallPlan, told } from "./support/small-plan";

const leadsOf = (...lines: string[]): (string | null)[] =>
  smallPlan("II. TỔ CHỨC THỰC HIỆN", ...lines).tasks.map(({ lead }) => lead);

describe("the lead inside a sentence", () => {
  it.each([
    [
      "- Trước ngày 10/4/2025, Sở Tư pháp chủ trì, phối hợp Sở Nội vụ trình UBND tỉnh phân công các bộ, cơ quan xây dựng nghị định.",
      "Sở Tư pháp",
    ],
    ["- Ngày 20/5/2025, Sở Y tế tổ chức hội nghị tổng kết.", "Sở Y tế"],
    [
      "- Trong tháng 6/2025, Ban Chỉ đạo chuyển đổi số giao ban, giao các ngành chuẩn bị nội dung.",
      "Ban Chỉ đạo chuyển đổi số",
    ],
    ["- Chậm nhất ngày 15/3/2025, các xã, phường, Công an tỉnh rà soát danh sách.", "Các xã, phường"],
    ["- Sở Y tế khám sức khỏe cho nhân dân trước ngày 20/5/2025.", "Sở Y tế"],
    [
      "- Ủy ban Mặt trận Tổ quốc tỉnh phản biện dự thảo trước ngày 20/5/2025.",
      "Ủy ban Mặt trận Tổ quốc tỉnh",
    ],
  ])("%s", (line, lead) => {
    const [task] = smallPlan("II. NHIỆM VỤ", line).tasks;
    expect(task?.scope === "each-unit" ? lead : task?.lead).toBe(lead);
  });

  it.each([
    "- Bảo đảm an ninh; chủ động phối hợp với các cơ quan, đơn vị có liên quan xử lý vi phạm.",
    "- Định kỳ, chủ động phối hợp với các cơ quan, đơn vị có liên quan rà soát địa bàn.",
    "- Theo chức năng, cùng với các sở, ngành liên quan hướng dẫn các địa phương.",
    "- Trong quý II/2025, phối hợp với các phòng, đơn vị liên quan kiểm tra địa bàn.",
  ])("is the heading's body where others only take part: %s", (line) => {
    expect(leadsOf("1. Công an tỉnh", line)).toEqual(["Công an tỉnh"]);
  });
});

describe("a name that may have taken a verb with it is asked", () => {
  it.each([
    ["Sở Y tế phun khử khuẩn, khám bệnh", "Sở Y tế phun khử khuẩn", null],
    ["Sở Y tế bồi hoàn, kiểm đếm", "Sở Y tế bồi hoàn", "Sở Y tế"],
    ["Sở Nội vụ luân phiên, hoán đổi", "Sở Nội vụ luân phiên", "Sở Nội vụ"],
    ["Công an tỉnh bồi hoàn, kiểm đếm", "Công an tỉnh bồi hoàn", null],
  ])("%s", (words, name, proposal) => {
    const { problems } = smallPlan(
      "II. NHIỆM VỤ",
      "- Sở Y tế báo cáo trước ngày 20/5/2025.",
      "- Sở Nội vụ báo cáo trước ngày 20/5/2025.",
      `- Công an tỉnh chủ trì, phối hợp với ${words}.`,
    );
    const asked = problems.filter(({ code, words: about }) => code === "same-body" && about === name);
    expect(asked.map((problem) => problem.proposal)).toEqual(proposal === null ? [] : [proposal]);
  });
});

describe("the lead of a list", () => {
  it.each([
    ["- Đảng ủy A khẩn trương triển khai, tiến độ như sau:", "Đảng ủy A"],
    ["- Sở Nội vụ tham mưu các nội dung sau:", "Sở Nội vụ"],
    ["- Công an tỉnh tập trung thực hiện:", "Công an tỉnh"],
    ["- Trung tâm Kiểm soát bệnh tật chủ trì, cụ thể:", "Trung tâm Kiểm soát bệnh tật"],
  ])("%s", (line, lead) => {
    const points = ["+ Báo cáo chậm nhất 09/3/2025", "+ Tổ chức hội nghị chậm nhất 15/3/2025"];
    expect(leadsOf(line, ...points)).toEqual([lead, lead]);
  });

  it.each([
    [
      "1. Về nạo vét luồng: Sở Xây dựng khẩn trương rà soát, báo cáo UBND tỉnh trước ngày 20/5/2025.",
      "Sở Xây dựng",
    ],
    [
      "1. Công tác tuyên truyền: Đài Truyền thanh xây dựng chuyên mục trước ngày 20/5/2025.",
      "Đài Truyền thanh",
    ],
    ["1. Đối với nguồn vốn: Giao Sở Tài chính cân đối trước ngày 20/5/2025.", "Sở Tài chính"],
    [
      "1. Phát quang: Sở Nông nghiệp và Môi trường kiểm tra trước ngày 10/5/2025.",
      "Sở Nông nghiệp và Môi trường",
    ],
  ])("after its topic: %s", (line, lead) => {
    expect(leadsOf(line)).toEqual([lead]);
  });
});

describe("an apposition tells of the same body", () => {
  it.each([
    ["1.2. Sở Tài chính - Cơ quan thường trực Ban Chỉ đạo", "Sở Tài chính"],
    ["1.2. Phòng Nội vụ – Cơ quan thường trực Hội đồng thi đua", "Phòng Nội vụ"],
    ["1.2. Công an xã - Đơn vị chủ công", "Công an xã"],
    ["1.2. Sở Nội vụ (Cơ quan thường trực)", "Sở Nội vụ"],
  ])("%s", (heading, lead) => {
    expect(leadsOf("1. Phân công", heading, "- Tổng hợp báo cáo.", "- Bố trí kinh phí.")).toEqual([
      lead,
      lead,
    ]);
  });

  it.each([
    ["1. Sở Công Thương:", "Sở Công Thương"],
    ["1. Ban Tuyên giáo Hội LHPN tỉnh:", "Ban Tuyên giáo Hội LHPN tỉnh"],
    ["a) Sở Tài chính:", "Sở Tài chính"],
  ])("and a colon that ends a heading is no part of its name: %s", (heading, lead) => {
    const { tasks, problems } = smallPlan("II. TỔ CHỨC", heading, "- Trực ban.", "- Tổng hợp.");
    expect(tasks.map((task) => task.lead)).toEqual([lead, lead]);
    expect(problems).toEqual([]);
  });

  it.each([
    [
      "1. Đối với Công an xã (đồng chí Trần Văn Nam - Phó Trưởng Công an xã làm đầu mối, trực 24/24)",
      "Công an xã",
    ],
    [
      "1. Trách nhiệm của Phòng Kinh tế, Hạ tầng và Đô thị, Phòng Văn hóa - Xã hội, Trung tâm Y tế xã",
      "Phòng Kinh tế, Hạ tầng và Đô thị",
    ],
    ["1. Đối với đội ngũ cán bộ y tế", "Đội ngũ cán bộ y tế"],
    ["1. Đối với toàn thể giáo viên, nhân viên", "Toàn thể giáo viên, nhân viên"],
    [
      "1. Các đơn vị cấp nước sạch trên địa bàn thành phố có trách nhiệm",
      "Các đơn vị cấp nước sạch trên địa bàn thành phố",
    ],
    ["1. Các cơ quan được giao chủ trì nhiệm vụ có nhiệm vụ:", "Các cơ quan được giao chủ trì nhiệm vụ"],
    ["1. Các hộ gia đình khai thác nước dưới đất có trách nhiệm:", "Các hộ gia đình khai thác nước dưới đất"],
  ])("and a heading of names, however long, leads the paragraphs under it: %s", (heading, lead) => {
    const { tasks } = smallPlan("II. TỔ CHỨC", heading, "Rà soát, tuần tra.", "Tham mưu bố trí kinh phí.");
    expect(tasks.map((task) => task.lead)).toEqual([lead, lead]);
  });

  it("but another body behind a dash is none, and helps", () => {
    const { tasks } = smallPlan(
      "II. TỔ CHỨC",
      "1. Phân công",
      "1.2. Phòng Nghiệp vụ Y - Phòng Nghiệp vụ Dược",
      "- Tổng hợp.",
    );
    expect(tasks.map(({ lead, support }) => [lead, ...support])).toEqual([
      ["Phòng Nghiệp vụ Y", "Phòng Nghiệp vụ Dược"],
    ]);
  });

  it("in a sentence", () => {
    const line = "- Sở Tài chính - Cơ quan thường trực Ban Chỉ đạo tổng hợp kết quả trước ngày 20/12/2025.";
    expect(leadsOf(line)).toEqual(["Sở Tài chính"]);
  });
});

describe("two sentences, each with who leads and by when", () => {
  it.each([
    "- Sở Y tế rà soát trước ngày 20/5/2025. Sở Nội vụ tổng hợp trước ngày 30/5/2025.",
    "1. Sở Y tế rà soát trước ngày 20/5/2025; Sở Nội vụ tổng hợp trước ngày 30/5/2025.",
    "- Sở Y tế rà soát trước ngày 20/5/2025. Giao Sở Nội vụ tổng hợp trước ngày 30/5/2025.",
  ])("are two tasks: %s", (line) => {
    const read = told(smallPlan("II. NHIỆM VỤ", line).tasks).map(([, lead, to]) => [lead, to]);
    expect(read).toEqual([
      ["Sở Y tế", "2025-05-20"],
      ["Sở Nội vụ", "2025-05-30"],
    ]);
  });

  it.each([
    "- Sở Y tế rà soát trước ngày 20/5/2025. Báo cáo kết quả trước ngày 30/5/2025.",
    "1. Sở Y tế lập danh sách trước ngày 20/5/2025. Gửi danh sách về Sở Nội vụ chậm nhất ngày 30/5/2025.",
    "a) Giao Sở Y tế dự thảo quy chế trước ngày 20/5/2025. Ban hành quy chế trước ngày 30/5/2025.",
  ])("are two tasks of one lead where each has a day: %s", (line) => {
    const { tasks, problems } = smallPlan("II. NHIỆM VỤ", line);
    expect(tasks.map(({ lead, deadline, sureness }) => [lead, deadline.to, sureness?.lead])).toEqual([
      ["Sở Y tế", "2025-05-20", undefined],
      ["Sở Y tế", "2025-05-30", "heading"],
    ]);
    expect(problems.map(({ code }) => code)).not.toContain("several-deadlines");
  });

  it.each([
    "Phấn đấu hoàn thành trước ngày 15/5/2025.",
    "Hoàn thành trước ngày 25/5/2025.",
    "Việc này thực hiện xong trước ngày 25/5/2025.",
  ])("are one where the second only tells another time for the first, which is asked about: %s", (second) => {
    const line = `- Sở Y tế rà soát danh sách trước ngày 20/5/2025. ${second}`;
    const { tasks, problems } = smallPlan("II. NHIỆM VỤ", line);
    expect(tasks).toHaveLength(1);
    expect(problems.map(({ code }) => code)).toContain("several-deadlines");
  });

  it.each(["Sau đó Sở Nội vụ", "Tiếp đó, Sở Nội vụ", "Đồng thời Sở Nội vụ"])(
    "are two where the second goes on with “%s”",
    (opening) => {
      const line = `- Sở Y tế rà soát danh sách. ${opening} tổng hợp trước ngày 30/5/2025.`;
      const read = told(smallPlan("II. NHIỆM VỤ", line).tasks).map(([, lead, to]) => [lead, to]);
      expect(read).toEqual([
        ["Sở Y tế", null],
        ["Sở Nội vụ", "2025-05-30"],
      ]);
    },
  );

  it("stay one where the second has no lead or no deadline of its own", () => {
    const line = "- Sở Y tế rà soát trước ngày 20/5/2025. Báo cáo kết quả về Sở Nội vụ.";
    expect(smallPlan("II. NHIỆM VỤ", line).tasks).toHaveLength(1);
  });
});

it.each(["II. NHÓM NHIỆM VỤ VỀ TUYÊN TRUYỀN", "II. Nhóm giải pháp 3", "II. NHÓM HOẠT ĐỘNG CHUNG"])(
  "a heading that only groups work leads none of it: %s",
  (heading) => {
    const [task] = smallPlan(heading, "1. Treo băng rôn trước ngày 01/12/2026.").tasks;
    expect([task?.leadInferred, task?.sureness?.lead]).toEqual([true, "guess"]);
  },
);
