import { parsePlan } from "../../src/plan-import";
import { smallPlan } from "./support/small-plan";

type Task = ReturnType<typeof smallPlan>["tasks"][number];

function first(...lines: readonly string[]): Task | undefined {
  return smallPlan("II. NHIỆM VỤ", ...lines).tasks[0];
}

const span = ({ deadline }: Task): readonly unknown[] => [deadline.from, deadline.to];

describe("how far the work is, in a column beside its time", () => {
  it.each(["TIẾN ĐỘ", "Tiến độ thực hiện", "Tiến độ hiện nay"])("%s", (head) => {
    const { tasks, problems } = smallPlan(
      `TT\tNhiệm vụ\tThời gian hoàn thành\tCơ quan thực hiện\t${head}`,
      "1\tSửa đổi quy chế làm việc\tTháng 4/2026\tVăn phòng\tHoàn thành",
      "2\tLập hồ sơ đề nghị cấp phép\tTháng 5/2026\tSở Xây dựng\tĐang thực hiện",
    );
    expect(tasks.map(span)).toEqual([
      ["2026-04-01", "2026-04-30"],
      ["2026-05-01", "2026-05-31"],
    ]);
    expect(problems).toEqual([]);
  });

  it("alone it is the time", () => {
    const { tasks } = smallPlan("TT\tNhiệm vụ\tChủ trì\tTiến độ", "1\tMở lớp\tSở Y tế\tTháng 6/2026");
    expect(tasks.map(span)).toEqual([["2026-06-01", "2026-06-30"]]);
  });
});

describe("a heading that names who helps whom the heading above names", () => {
  it.each([
    ["a) Chủ trì, phối hợp với các sở, ngành liên quan", ["Các sở, ngành liên quan"]],
    ["a) Chủ trì và phối hợp chặt chẽ với Sở Nội vụ, Công an tỉnh:", ["Sở Nội vụ", "Công an tỉnh"]],
    ["a) Phối hợp với Văn phòng UBND tỉnh", ["Văn phòng UBND tỉnh"]],
  ])("%s", (heading, support) => {
    const { tasks } = smallPlan(
      "II. NHIỆM VỤ",
      "1. Sở Y tế",
      heading,
      "- Lập kế hoạch tập huấn.",
      "- Biên soạn tài liệu.",
    );
    expect(tasks.map((task) => [task.lead, task.support])).toEqual([
      ["Sở Y tế", support],
      ["Sở Y tế", support],
    ]);
  });
});

describe("a line below a point that only says by when", () => {
  it.each([
    ["Hoàn thành trong quý II năm 2026.", "2026-04-01", "2026-06-30"],
    ["Thời gian hoàn thành trước ngày 15/8/2026.", null, "2026-08-15"],
    ["Thời gian tổ chức hội nghị tổng kết cấp tỉnh trong quý I năm 2027.", "2027-01-01", "2027-03-31"],
  ])("%s", (line, from, to) => {
    const { tasks } = smallPlan(
      "II. NHIỆM VỤ",
      "1. Sở Tư pháp tổng kết việc thi hành Nghị định số 32/2019/NĐ-CP ngày 10 tháng 4 năm 2019.",
      line,
      "2. Sở Nội vụ rà soát danh mục.",
    );
    expect(tasks.map(({ deadline }) => [deadline.from, deadline.to])).toEqual([
      [from, to],
      [null, null],
    ]);
  });

  it("counted from what is still to come", () => {
    const task = first(
      "1. Triển khai Chiến lược phát triển rừng",
      "Thời gian thực hiện sau khi Chiến lược được ban hành.",
    );
    expect([task?.title, task?.deadline.text]).toEqual([
      "Triển khai Chiến lược phát triển rừng",
      "sau khi Chiến lược được ban hành",
    ]);
  });
});

describe("levels and kinds that a hyphen parts are one name", () => {
  it.each([
    ["UBND quận - huyện lập danh sách.", "UBND quận - huyện"],
    ["Ủy ban nhân dân phường - xã, thị trấn niêm yết kết quả.", "Ủy ban nhân dân phường - xã, thị trấn"],
    ["Các sở - ngành xây dựng kế hoạch.", "Các sở - ngành"],
  ])("%s", (sentence, lead) => {
    const task = first(`1. Sở Y tế phối hợp với ${sentence}`);
    expect(task?.support).toEqual([lead]);
  });
});

describe("those who head bodies", () => {
  it.each([
    "Bộ trưởng, Thủ trưởng cơ quan ngang bộ, cơ quan thuộc Chính phủ, Chủ tịch UBND các tỉnh, thành phố",
    "Thủ trưởng, Lãnh đạo các đơn vị trực thuộc",
    "Giám đốc, Thủ trưởng các sở, ban, ngành",
  ])("%s", (lead) => {
    expect(first(`1. ${lead} chịu trách nhiệm tổ chức thực hiện Kế hoạch.`)?.lead).toBe(lead);
  });
});

describe("those who head all bodies of several kinds are one collective", () => {
  it.each([
    "Thủ trưởng các sở, ban, ngành, Chủ tịch UBND các xã, phường",
    "Thủ trưởng các cơ quan thuộc tỉnh và Chủ tịch UBND các xã",
    "Giám đốc các sở; Chủ tịch UBND các huyện, thành phố",
    "Trưởng các phòng, Giám đốc các Trung tâm trực thuộc",
  ])("%s", (words) => {
    const tasks = [
      first(`1. ${words} tổ chức kiểm tra trước ngày 20/4/2025.`),
      first(`1. Yêu cầu ${words} tổ chức kiểm tra trước ngày 20/4/2025.`),
      smallPlan("II. PHÂN CÔNG", `1. ${words}`, "- Kiểm tra trước ngày 20/4/2025.").tasks[0],
      smallPlan("TT\tNội dung\tChủ trì\tThời gian", `1\tKiểm tra\t${words}\t20/4/2025`).tasks[0],
    ];
    for (const task of tasks)
      expect(task).toMatchObject({ lead: words, support: [], scope: "once", deadline: { to: "2025-04-20" } });
    expect(smallPlan("II. NHIỆM VỤ", `1. ${words} kiểm tra trước ngày 20/4/2025.`).problems).toEqual([]);
  });

  it("a body of its own among them is asked about as before", () => {
    const { problems } = smallPlan(
      "II. NHIỆM VỤ",
      "1. Thủ trưởng các sở, Công an tỉnh, Chủ tịch UBND các xã tổ chức kiểm tra.",
    );
    expect(problems.map(({ code }) => code)).toContain("joint-lead");
  });
});

describe("which of several", () => {
  it.each([
    [
      "Những đơn vị đã có trang thông tin điện tử phải đăng dự thảo.",
      "Những đơn vị đã có trang thông tin điện tử",
    ],
    ["Các phòng chưa đạt chuẩn có trách nhiệm lập lộ trình.", "Các phòng chưa đạt chuẩn"],
    [
      "Chủ tịch UBND các tỉnh, thành phố từ Nghệ An đến Phú Yên báo cáo thiệt hại.",
      "Chủ tịch UBND các tỉnh, thành phố từ Nghệ An đến Phú Yên",
    ],
    ["Cơ quan được giao chủ trì soạn thảo phải lấy ý kiến nhân dân.", "Cơ quan được giao chủ trì soạn thảo"],
    ["Đơn vị thẩm định hồ sơ (Sở Xây dựng) chịu trách nhiệm về kết quả.", "Đơn vị thẩm định hồ sơ"],
  ])("%s", (sentence, lead) => {
    const task = first(`1. ${sentence}`);
    expect(task?.lead ?? task?.scope).toBe(lead);
  });

  it.each([
    [
      "Đề nghị các doanh nghiệp chế biến, xuất khẩu thủy sản",
      "Các doanh nghiệp chế biến, xuất khẩu thủy sản",
    ],
    ["Các tổ chức cung cấp dịch vụ bưu chính", "Các tổ chức cung cấp dịch vụ bưu chính"],
    ["Trách nhiệm của chính quyền các địa phương", "Chính quyền các địa phương"],
  ])("over dashes: %s", (heading, lead) => {
    const task = first(`1. ${heading}`, "- Bố trí nhân lực.", "- Báo cáo kết quả.");
    expect(task?.lead).toBe(lead);
  });
});

describe("names cut before", () => {
  it.each([
    [
      "Tập đoàn Công nghiệp - Viễn thông Quân đội, Bộ Xây dựng",
      ["Tập đoàn Công nghiệp - Viễn thông Quân đội", "Bộ Xây dựng"],
    ],
    ["Vụ Thị trường trong nước và Vụ Kế hoạch", ["Vụ Thị trường trong nước", "Vụ Kế hoạch"]],
    ["Sở Tài chính (Chi cục Quản lý công sản), Sở Xây dựng", ["Sở Tài chính", "Sở Xây dựng"]],
    ["Sở, ban ngành liên quan", ["Sở, ban ngành liên quan"]],
  ])("%s", (names, support) => {
    expect(first(`1. Bộ Công Thương chủ trì, phối hợp với ${names} lập phương án.`)?.support).toEqual(
      support,
    );
  });

  it.each([
    ["Giám đốc Sở cũng giao Phòng Kế hoạch xây dựng dự toán.", "Phòng Kế hoạch"],
    ["Giao Giám đốc Sở Xây dựng thừa ủy quyền ký văn bản gửi các nhà thầu.", "Giám đốc Sở Xây dựng"],
    ["Giao BCĐ giảm nghèo xã bình xét hộ được hỗ trợ.", "BCĐ giảm nghèo xã"],
    ["Chậm nhất là ngày 30 tháng 6 năm 2026 các phòng phải gửi báo cáo.", "Các phòng"],
  ])("%s", (sentence, lead) => {
    expect(first(`1. ${sentence}`)?.lead).toBe(lead);
  });
});

describe("a sentence of its own below a point that is one", () => {
  it.each([
    ["- Sở Xây dựng rà soát quy hoạch;", "Bổ sung các dự án cấp nước mới.", "Sở Xây dựng"],
    ["b) UBND huyện quản lý chặt chẽ đất công.", "Xử lý nghiêm các trường hợp lấn chiếm.", "UBND huyện"],
    [
      "- Lập danh sách hộ nghèo.",
      "Đề nghị Kiểm toán Nhà nước tạo điều kiện cho các xã.",
      "Kiểm toán Nhà nước",
    ],
  ])("%s %s", (point, sentence, lead) => {
    const { tasks, problems } = smallPlan("II. NHIỆM VỤ", "1. Việc chung", point, sentence);
    expect(tasks.map((task) => [task.title, task.lead]).at(-1)).toEqual([sentence.slice(0, -1), lead]);
    expect(problems.map(({ code }) => code)).not.toContain("text-not-taken");
  });

  it.each([
    "Đề nghị các cơ quan, đơn vị nghiêm túc thực hiện.",
    "Căn cứ kế hoạch này, các đơn vị tổ chức thực hiện.",
    "và bố trí kinh phí.",
    "Tổ công tác chịu trách nhiệm chỉ đạo trực tiếp.",
  ])("but not: %s", (sentence) => {
    const point = "- Sở Y tế thành lập Tổ công tác chống dịch.";
    const { tasks } = smallPlan("II. NHIỆM VỤ", "1. Việc chung", point, sentence);
    expect(tasks).toHaveLength(1);
  });

  it("a charge that a list tells more of is work of whom the heading names", () => {
    const { tasks } = smallPlan(
      "II. NHIỆM VỤ",
      "1. Ngân hàng Nhà nước khu vực 9",
      "a) Chỉ đạo các ngân hàng trên địa bàn mở tài khoản cho người hưởng trợ cấp tại nơi cư trú, cụ thể như sau:",
      "- Cử cán bộ đến từng xã.",
    );
    expect(tasks.map((task) => task.lead)).toEqual(new Array(2).fill("Ngân hàng Nhà nước khu vực 9"));
  });
});

describe("a page's end inside a sentence", () => {
  const line = "thực hiện rà soát các hồ sơ còn tồn đọng của những năm trước, báo cáo";
  it.each([
    [["", "3", ""], "Chủ tịch UBND tỉnh trong tháng 5 năm 2025."],
    [["- 12 -"], "kết quả trong tháng 5 năm 2025 để tổng hợp."],
    [[""], "kết quả trong tháng 5 năm 2025 để tổng hợp."],
  ])("%j", (gap, rest) => {
    const { tasks } = smallPlan(
      "II. NHIỆM VỤ",
      ...["Sở Y tế", "Sở Nội vụ", "Sở Tài chính"].flatMap((name, at) => [
        `${String(at + 1)}. ${name} chủ trì, phối hợp với các cơ quan liên quan tổ chức`,
        line,
        ...(at === 1 ? gap : []),
        rest,
      ]),
    );
    expect(tasks.map(({ deadline }) => deadline.to)).toEqual(new Array(3).fill("2025-05-31"));
  });
});

describe("the first lines of a document without a head", () => {
  it.each(["trước", "hoàn thành trong", "chậm nhất là"])("a deadline is no day of issue: %s", (words) => {
    const { issuedOn, tasks } = parsePlan(
      [
        "KẾ HOẠCH",
        "Cấp nước",
        "",
        `Rà soát quy hoạch, ${words} ngày 28 tháng 02 năm 2026.`,
        "Giao Sở Y tế lập danh sách.",
      ].join("\n"),
    );
    expect([issuedOn, tasks.length]).toEqual([null, 2]);
  });

  it.each(["- Các dự án nguồn điện:", "2. Tiết kiệm điện:", "- Về truyền tải điện:"])(
    "what ends in “điện:” is no telegram's address: %s",
    (line) => {
      const { tasks } = smallPlan(
        "Yêu cầu Sở Công Thương:",
        "- Rà soát quy hoạch.",
        line,
        "- Đôn đốc nhà thầu.",
      );
      expect(tasks.map(({ title }) => title)).toEqual(
        expect.arrayContaining(["Rà soát quy hoạch", "Đôn đốc nhà thầu"]),
      );
    },
  );

  it("what time is left is no deadline of what is asked", () => {
    const { tasks } = smallPlan(
      "Thời gian từ nay đến ngày 19 tháng 8 năm 2025 không còn nhiều, Chủ tịch UBND tỉnh yêu cầu:",
      "1. Sở Y tế lập danh sách.",
    );
    expect(tasks.map(({ deadline }) => deadline.bound)).toEqual(["none"]);
  });
});

describe("who acts where somebody speaks", () => {
  it.each([
    ["Phó Thủ tướng yêu cầu các tỉnh, thành phố tổ chức giao ban hằng tuần.", "Các tỉnh, thành phố"],
    ["Do đó, Chủ tịch UBND tỉnh yêu cầu Ban Quản lý dự án lập lại tiến độ.", "Ban Quản lý dự án"],
    [
      "Thủ tướng Chính phủ biểu dương các nhà thầu; đồng thời yêu cầu Bộ Xây dựng rà soát định mức.",
      "Bộ Xây dựng",
    ],
    [
      "Ban Bí thư nhấn mạnh ý nghĩa của việc này và giao Ban Tổ chức Trung ương hướng dẫn.",
      "Ban Tổ chức Trung ương",
    ],
  ])("%s", (sentence, lead) => {
    expect(first(`1. ${sentence}`)?.lead).toBe(lead);
  });

  it.each([
    [
      "Về đầu tư kho dự trữ: với vai trò là chủ đầu tư, Tập đoàn Dầu khí làm việc với các nhà thầu.",
      "Tập đoàn Dầu khí",
    ],
    [
      "Về mô hình chính quyền hai cấp: tăng số phó phòng từ 2 lên 3 người: giao Sở Nội vụ nghiên cứu.",
      "Sở Nội vụ",
    ],
    ["Đối với các nhiệm vụ phát sinh trong năm, Sở Tài chính bố trí dự toán.", "Sở Tài chính"],
    ["Sở Xây dựng, với vai trò là cơ quan thường trực, tiếp tục theo dõi.", "Sở Xây dựng"],
    ["Trước đó, cuộc họp nêu rõ, giao Công an tỉnh điều tra.", "Công an tỉnh"],
    ["Tỉnh Hà Nam: Bàn giao mặt bằng cho nhà thầu.", "Tỉnh Hà Nam"],
  ])("%s", (sentence, lead) => {
    expect(first(`1. ${sentence}`)?.lead).toBe(lead);
  });

  it.each([
    "Giao Sở Y tế chủ trì rà soát vắc xin.",
    "Giao Công an tỉnh lập phương án;",
    "Giao Sở Y tế trực dịch.",
  ])("what stands behind is for the same body, until another is named: %s", (sentence) => {
    const { tasks } = smallPlan(sentence, "Xây dựng phương án dự trữ thuốc.", "Sở Nội vụ bố trí nhân lực.");
    const [one, next, other] = tasks.map(({ lead }) => lead);
    expect([next, other]).toEqual([one, "Sở Nội vụ"]);
  });
});

describe("signs of points", () => {
  it("“Một là, …” in lines of their own", () => {
    const { tasks } = smallPlan(
      "Giám đốc Sở giao Phòng Đào tạo thực hiện các nhiệm vụ:",
      "Một là, hằng tuần cập nhật số học viên.",
      "Hai là, chuẩn bị phòng học trước ngày 15/8/2025.",
      "Ba là: báo cáo kết quả.",
    );
    expect(tasks.map(({ title, lead }) => [title, lead])).toEqual([
      ["hằng tuần cập nhật số học viên", "Phòng Đào tạo"],
      ["chuẩn bị phòng học trước ngày 15/8/2025", "Phòng Đào tạo"],
      ["báo cáo kết quả", "Phòng Đào tạo"],
    ]);
  });

  it.each(["Ii. mục đích, yêu cầu", "Iii. mục tiêu cụ thể", "Vi. quan điểm chỉ đạo"])(
    "a Roman numeral that a page wrote small heads a section: %s",
    (aims) => {
      const { tasks } = smallPlan(
        "I. tình hình chung",
        aims,
        "- Bảo đảm đúng đối tượng.",
        "Vii. tổ chức thực hiện",
        "- Sở Y tế mở lớp.",
      );
      expect(tasks.map(({ title }) => title)).toEqual(["Sở Y tế mở lớp"]);
    },
  );
});

describe("a year that tells which plan is spoken of", () => {
  it.each([
    "Căn cứ lộ trình trong năm 2025 của các cơ quan, Sở Nội vụ rà soát tổ chức bộ máy.",
    "Sở Nội vụ tiếp tục sắp xếp bộ máy trong năm 2025 và nhiệm kỳ 2025 - 2030.",
    "Sở Tài chính rà soát dự toán trong năm 2025 của các đơn vị.",
  ])("%s", (sentence) => {
    expect(first(`1. ${sentence}`)?.deadline.bound).toBe("none");
  });
});

describe("who pays, among what is said of funds", () => {
  it.each([
    "Sở Tài chính, trên cơ sở đề xuất của các đơn vị, chủ trì tổng hợp dự toán.",
    "Đối với các nhiệm vụ của năm nay, Sở Tài chính bố trí nguồn dự phòng.",
    "Sở Tài chính hướng dẫn thanh quyết toán.",
  ])("%s", (sentence) => {
    const { tasks } = smallPlan(
      "II. NHIỆM VỤ",
      "1. Sở Y tế mở lớp.",
      "III. KINH PHÍ BẢO ĐẢM",
      "1. Kinh phí thực hiện từ ngân sách tỉnh.",
      `2. ${sentence}`,
    );
    expect(tasks.map(({ lead }) => lead)).toEqual(["Sở Y tế", "Sở Tài chính"]);
  });
});

describe("a line that introduces a list further out", () => {
  it.each([
    ["+ Tập trung thi công.", "Ngoài ra, Chủ tịch UBND tỉnh yêu cầu Công an tỉnh:"],
    ["+ Nghiệm thu công trình.", "Công an tỉnh có trách nhiệm:"],
    ["+ Bàn giao mặt bằng.", "Để bảo đảm an toàn, Công an tỉnh có trách nhiệm:"],
  ])("stands between %s and a dash: %s", (inner, line) => {
    const { tasks } = smallPlan(
      "Giao Sở Xây dựng:",
      "- Đẩy nhanh tiến độ các công trình:",
      inner,
      line,
      "- Tuần tra ban đêm.",
    );
    expect(tasks.map(({ lead }) => lead)).toEqual(["Sở Xây dựng", "Công an tỉnh"]);
  });

  it.each([
    ["yêu cầu các xã giải quyết dứt điểm các tồn tại trước ngày 10/6/2025, cụ thể:", "2025-06-10"],
    ["yêu cầu các xã khắc phục những tồn tại trước ngày 15/7/2025, cụ thể:", "2025-07-15"],
    ["yêu cầu các xã xử lý dứt điểm các vướng mắc trước ngày 20/7/2025, cụ thể:", "2025-07-20"],
  ])("with a time: %s", (words, to) => {
    const { tasks } = smallPlan(
      `Chủ tịch UBND tỉnh ${words}`,
      "- Di dời đường điện.",
      "- Bàn giao mặt bằng.",
    );
    expect(tasks.slice(-2).map(({ deadline }) => deadline.to)).toEqual([to, to]);
  });
});

describe("times that a section lists", () => {
  it.each(["II. ĐỐI TƯỢNG VÀ THỜI GIAN THI ĐUA", "II. ĐỐI TƯỢNG, THỜI GIAN", "II. PHẠM VI VÀ THỜI GIAN"])(
    "%s",
    (section) => {
      const { tasks } = smallPlan(
        section,
        "1. Đối tượng",
        "- Các tập thể, cá nhân.",
        "2. Thời gian thi đua",
        "a) Thời gian thi đua chia thành 02 đợt:",
        "- Đợt 1: từ ngày 20/3/2025 đến ngày 03/4/2025;",
        "- Đợt 2: từ ngày 08/4/2025 đến ngày 10/4/2025.",
        "b) Thời gian chấm điểm, xếp hạng trước ngày 30/4/2025.",
      );
      expect(tasks.map(({ deadline }) => deadline.to)).toEqual(["2025-04-03", "2025-04-10", "2025-04-30"]);
    },
  );
});

it.each([
  ["Các phòng chưa gửi báo cáo khẩn trương hoàn thành.", null],
  ["Sau ngày 15/2, các phòng chưa gửi báo cáo, Giám đốc Sở sẽ giao Thanh tra Sở kiểm tra.", "Thanh tra Sở"],
  ["hằng tuần theo dõi số lượng cán bộ, viên chức nghỉ việc.", null],
])("who has not done it yet, or is counted, is not who acts: %s", (sentence, lead) => {
  const task = first(`1. ${sentence}`);
  expect(task?.leadInferred ? null : task?.lead).toBe(lead);
});

it.each([
  ["(Kèm theo Văn bản số 12-CV/ĐU ngày 05 tháng 5 năm 2025 của Đảng ủy Chính phủ)", "Đảng ủy Chính phủ"],
  [
    "(Ban hành kèm theo Kế hoạch số 31/KH-UBND ngày 02/3/2025 của Ủy ban nhân dân tỉnh A)",
    "Ủy ban nhân dân tỉnh A",
  ],
  ["Kèm theo Quyết định số 7/QĐ-SYT ngày 02/3/2025 của Sở Y tế.", "Sở Y tế"],
  ["(Kèm theo Quyết định số 7/QĐ-SYT ngày 02/3/2025 của Sở Y tế\ntỉnh Hòa An)", "Sở Y tế tỉnh Hòa An"],
])("an attachment alone is whose its carrier is: %s", (line, organisation) => {
  const plan = parsePlan(
    [
      "Phụ lục 1: DANH MỤC NHIỆM VỤ",
      line,
      "TT\tNhiệm vụ\tChủ trì\tThời hạn",
      "1\tMở lớp\tSở Y tế\tTháng 6/2025",
    ].join("\n"),
  );
  expect(plan.organisation).toBe(organisation);
});

it.each([
  "Chủ tịch UBND tỉnh khẳng định quyết tâm hoàn thành kế hoạch năm.",
  "Bộ trưởng nhấn mạnh vai trò của cơ sở.",
])("who only speaks is asked about as lead: %s", (sentence) => {
  const { problems } = smallPlan("II. NHIỆM VỤ", `1. ${sentence}`);
  expect(problems.map(({ code }) => code)).toEqual(expect.arrayContaining([expect.stringMatching(/^lead-/)]));
});

describe("a heading that tells who leads and who helps", () => {
  it.each([
    ["b) Sở Công Thương chủ trì và phối hợp với các đơn vị liên quan:", "Sở Công Thương"],
    ["b) Sở Y tế chủ trì, phối hợp với Công an tỉnh, Sở Nội vụ:", "Sở Y tế"],
    ["b) Văn phòng Sở phối hợp với các phòng:", "Văn phòng Sở"],
  ])("over one unnumbered sentence: %s", (heading, lead) => {
    const work = "Soạn thảo quy chế xúc tiến thương mại";
    const { tasks } = smallPlan("II. NHIỆM VỤ", "1. Việc chung", heading, `${work}.`);
    expect(tasks.map((task) => [task.title, task.lead])).toEqual([[work, lead]]);
  });

  it.each([
    [
      "b) Phó Giám đốc Sở chỉ đạo Phòng Nghiệp vụ chủ trì, phối hợp với các phòng liên quan:",
      "Phòng Nghiệp vụ",
    ],
    [
      "b) Thứ trưởng Lê Văn An phối hợp với Thứ trưởng Bùi Thị Mai chỉ đạo Vụ Kế hoạch chủ trì thực hiện:",
      "Vụ Kế hoạch",
    ],
    ["b) Ban Giám hiệu chỉ đạo Tổ Văn phòng chủ trì:", "Tổ Văn phòng"],
  ])("whom somebody directs: %s", (heading, lead) => {
    const { tasks } = smallPlan("II. NHIỆM VỤ", "1. Việc chung", heading, "- Mở lớp.", "- Lập danh sách.");
    expect(tasks.map((task) => task.lead)).toEqual([lead, lead]);
  });
});

it.each([
  [
    "+ Đối với các dự án đang thi công (như: nhà máy nước A):",
    "Sở Xây dựng đôn đốc các chủ đầu tư.",
    "Sở Xây dựng",
  ],
  ["- Về cấp nước nông thôn, nhất là các xã vùng cao:", "Sở Y tế kiểm tra chất lượng nước.", "Sở Y tế"],
  [
    "c) Đối với các công trình chậm tiến độ nhiều năm:",
    "Thanh tra tỉnh làm rõ trách nhiệm.",
    "Thanh tra tỉnh",
  ],
])("a topic over who acts is no work of its own: %s", (topic, sentence, lead) => {
  const { tasks } = smallPlan("Yêu cầu các đơn vị:", topic, sentence);
  expect(tasks.map((task) => [task.title, task.lead])).toEqual([[sentence.slice(0, -1), lead]]);
});

it.each([
  [
    "Ngay trong Quý I năm 2025, rà soát thị trường, xác định biện pháp xuất khẩu trong năm 2025.",
    "2025-03-31",
  ],
  ["Sở Tài chính bố trí vốn trong tháng 6 năm 2025 cho việc chi trả trong năm 2025.", "2025-06-30"],
  ["Khởi công vào tháng 4/2025, giải ngân phần lớn vốn trong năm 2025.", "2025-04-30"],
])("a part of a year says more than the year: %s", (sentence, to) => {
  expect(first(`1. ${sentence}`)?.deadline.to).toBe(to);
});

it.each([
  [
    "Về phủ sóng các thôn: đề nghị các Sở: Công Thương, Xây dựng triển khai, hoàn thành trong tháng 12/2025; Bộ Quốc phòng hướng dẫn kỹ thuật.",
  ],
  [
    "Về kho dự trữ: với vai trò là chủ đầu tư, Tập đoàn Dầu khí chọn nhà thầu. Bộ Quốc phòng thẩm định vị trí.",
  ],
  ["Về bến cảng nước sâu ở phía nam của huyện: Sở Xây dựng lập hồ sơ mời thầu. Bộ Quốc phòng cho ý kiến."],
])("behind a topic each sentence is of whom it names: %s", (text) => {
  const { tasks } = smallPlan("II. NHIỆM VỤ", `1. ${text}`);
  expect(tasks).toHaveLength(2);
  expect(tasks[1]?.lead).toBe("Bộ Quốc phòng");
});

it.each([
  "Thủ trưởng các sở, ban, ngành; Chủ tịch UBND huyện có trách nhiệm:",
  "Giám đốc các sở; Trưởng Công an huyện có trách nhiệm:",
  "Lãnh đạo các phòng; Chủ tịch UBND huyện có nhiệm vụ:",
])("several whom a line names one after another: %s", (line) => {
  const { tasks } = smallPlan("II. NHIỆM VỤ", line, "1. Rà soát văn bản.", "2. Báo cáo kết quả.");
  const [one = "", other = ""] = line.replace(/ có (?:trách nhiệm|nhiệm vụ):$/, "").split("; ");
  expect(tasks.map(({ lead, support }) => [lead, ...support])).toEqual([
    [one, other],
    [one, other],
  ]);
});

it.each([
  ["Sở Tài chính bố trí vốn.", null],
  ["Giao Thanh tra tỉnh làm rõ trách nhiệm.", null],
  ["Bàn giao mặt bằng cho nhà thầu.", "2025-06-10"],
])("a list's time is no time of what is somebody else's: %s", (sentence, to) => {
  const { tasks } = smallPlan(
    "Yêu cầu Sở Xây dựng hoàn thành trước ngày 10/6/2025 các việc sau:",
    "- Di dời đường điện.",
    "- Dọn mặt bằng.",
    sentence,
  );
  expect(tasks.at(-1)?.deadline.to).toBe(to);
});
