import { findDeadline } from "../../src/plan-import";
import { smallPlan } from "./support/small-plan";

type Read = ReturnType<typeof smallPlan>;

function first(...lines: readonly string[]): Read["tasks"][number] | undefined {
  return smallPlan("II. NHIỆM VỤ", ...lines).tasks[0];
}

function codes(...lines: readonly string[]): readonly string[] {
  return smallPlan("II. NHIỆM VỤ", ...lines).problems.map(({ code }) => code);
}

const TOLD = { lead: "Sở Y tế", support: ["Sở Nội vụ"], deadline: { to: "2025-09-20" } };

describe("labels and heads of tables that offices shorten", () => {
  it.each([
    ["ĐVCT", "ĐVPH", "Hạn HT"],
    ["CQ chủ trì", "CQ phối hợp", "TGHT"],
    ["Đ.vị chủ trì", "ĐV phối hợp", "TG thực hiện"],
    ["Đầu mối phụ trách", "Phối hợp cùng", "Mốc hoàn thành"],
    ["CQCT", "Đơn vị phối hợp chính", "Lộ trình thực hiện"],
  ])("%s, %s, %s", (lead, support, time) => {
    const below = [`- ${lead}: Sở Y tế.`, `- ${support}: Sở Nội vụ.`, `- ${time}: trước ngày 20/9/2025.`];
    expect(first("1. Khám sức khỏe người cao tuổi", ...below)).toMatchObject(TOLD);
    const head = ["STT", "Nội dung", lead, support, time].join("\t");
    const row = ["1", "Khám sức khỏe người cao tuổi", "Sở Y tế", "Sở Nội vụ", "Trước ngày 20/9/2025"].join(
      "\t",
    );
    expect(first(head, row)).toMatchObject(TOLD);
  });
});

describe("a time behind labels ends what they say", () => {
  it.each([
    "Khám mắt (chủ trì: Sở Y tế; phối hợp: Sở Nội vụ; hoàn thành trước ngày 20/9/2025).",
    "Khám mắt (Chủ trì: Sở Y tế, phối hợp: Sở Nội vụ, xong trước ngày 20/9/2025)",
    "Khám mắt. Đơn vị chủ trì: Sở Y tế; phối hợp: Sở Nội vụ; xong trước ngày 20/9/2025.",
    "Khám mắt (ĐVCT: Sở Y tế; ĐVPH: Sở Nội vụ; chậm nhất ngày 20/9/2025)",
  ])("%s", (sentence) => {
    expect(first(`1. ${sentence}`)).toMatchObject({ ...TOLD, title: "Khám mắt" });
  });
});

describe("who helps, in other words", () => {
  it.each([
    "Sở Y tế chủ trì, có sự phối hợp của Sở Nội vụ tổ chức tập huấn.",
    "Sở Y tế chủ trì, với sự tham gia của Sở Nội vụ, tổ chức tập huấn.",
    "Sở Y tế phối hợp, hỗ trợ Sở Nội vụ tổ chức tập huấn.",
    "Sở Y tế chủ trì, phối hợp và thống nhất với Sở Nội vụ lập danh sách.",
    "Sở Y tế lập danh sách, có Sở Nội vụ phối hợp.",
  ])("%s", (sentence) => {
    expect(first(`1. ${sentence}`)).toMatchObject({ lead: "Sở Y tế", support: ["Sở Nội vụ"] });
  });
});

describe("days, months and quarters with a comma or a word more", () => {
  it.each([
    ["trước ngày 18, tháng 9, năm 2025", null, "2025-09-18"],
    ["trong tháng 11, 2025", "2025-11-01", "2025-11-30"],
    ["từ ngày 5, tháng 10 đến ngày 9, tháng 10, năm 2025", "2025-10-05", "2025-10-09"],
    ["trong quý thứ tư năm 2025", "2025-10-01", "2025-12-31"],
    ["quý thứ nhất, năm 2026", "2026-01-01", "2026-03-31"],
  ])("%s", (words, from, to) => {
    expect(findDeadline(`Lập danh sách ${words}.`).deadline).toMatchObject({ from, to });
  });
});

describe("what a sentence cites or tells of the past is neither its lead nor its deadline", () => {
  it.each([
    "Rà soát mỏ cát theo Quyết định số 15/QĐ-UBND.",
    "Lập kế hoạch tháng theo Công văn số 88-CV/BTG.",
    "Khoanh vùng dịch. Trước đó, ngày 12/3/2025 UBND tỉnh đã ban hành Kế hoạch số 55/KH-UBND.",
  ])("a number's own letters: %s", (sentence) => {
    expect(first(`1. ${sentence}`)).toMatchObject({ leadInferred: true, deadline: { bound: "none" } });
  });

  it.each([
    "Thực hiện Thông báo số 99-TB/TW 21/11/2025 về cứu trợ.",
    "Rà soát việc nêu tại Công văn số 12/SYT-NV 3.10.2025.",
    "Lập kế hoạch theo Kết luận 77-KL/TU 5-12-2025.",
    "Lập danh sách người sinh từ ngày 01/01/2010 đến ngày 31/12/2026.",
    "Lập danh sách công dân sinh từ 1/2/2007 đến 1/2/2026.",
  ])("a day without its word: %s", (sentence) => {
    expect(findDeadline(sentence).deadline.bound).toBe("none");
  });

  it.each([
    "Xây dựng trạm y tế, đã được Hội đồng nhân dân xã thông qua tại kỳ họp thứ năm ngày 10/12/2025.",
    "Xây nhà văn hóa theo ý kiến của Chủ tịch xã tại buổi làm việc ngày 15/8/2025.",
    "Nạo vét kênh như chỉ đạo của lãnh đạo huyện tại hiện trường ngày 2/9/2025.",
  ])("a day of what was done or said is asked: %s", (sentence) => {
    expect(first(`1. ${sentence}`)?.deadline.bound).toBe("none");
    expect(codes(`1. ${sentence}`)).toContain("time-not-taken");
  });

  it("but a bound behind it is taken", () => {
    const sentence = "Xây cầu đã được xã thông qua, hoàn thành trước ngày 20/9/2025.";
    expect(findDeadline(sentence).deadline).toMatchObject({ bound: "before", to: "2025-09-20" });
  });

  it.each([
    "Rà soát hộ nghèo. Tính đến ngày 30/6/2025 đã có 12 thôn xong.",
    "Cấp phát thuốc. Tính đến nay kho còn lại có 30 thùng.",
    "Tổ chức giải ngân vốn vay. Tính đến tháng 5 đạt 40 phần trăm.",
  ])("what was reached behind a deed leaves it work: %s", (sentence) => {
    expect(first(`1. ${sentence}`)?.title).toContain(sentence.slice(0, 12));
  });
});

describe("a day shortly before the plan's own is asked", () => {
  it.each(["ngày 20/12/2024", "ngày 15/12/2024", "ngày 4/1/2025"])("%s", (day) => {
    expect(codes(`1. Khảo sát ruộng muối ${day}.`)).toContain("ambiguous-date");
  });
});

describe("who is charged behind a time, and who is only the object of a deed", () => {
  it.each([
    "Trước ngày 20/9/2025: Đề nghị Sở Y tế, Sở Nội vụ lập danh sách.",
    "Chậm nhất ngày 20/9/2025, giao Sở Y tế, Sở Nội vụ chủ trì lập danh sách.",
    "Trước ngày 20/9/2025: Yêu cầu Sở Y tế, Sở Nội vụ lập danh sách.",
  ])("%s", (sentence) => {
    expect(first(`1. ${sentence}`)).toMatchObject(TOLD);
    expect(codes(`1. ${sentence}`)).toContain("joint-lead");
  });

  it.each([
    "Để kịp mùa vụ, huy động hộ nông dân, hợp tác xã, doanh nghiệp địa phương tham gia thu hoạch.",
    "Để bảo đảm tiến độ, chỉ đạo cơ quan thuế, cơ quan hải quan xem xét hồ sơ.",
    "Theo yêu cầu của huyện, vận động hội viên, tổ chức thành viên tham gia ngày hội.",
  ])("%s", (sentence) => {
    expect(first(`1. ${sentence}`)).toMatchObject({ leadInferred: true });
  });

  it.each([
    "Sau đó, tiếp thu ý kiến của thôn, Ban Thường vụ Huyện ủy hoàn thiện đề án.",
    "Chậm nhất ngày 20/9/2025: Tiếp thu ý kiến Thường trực Huyện ủy, Ban Thường vụ, hoàn thiện đề án.",
    "Trước ngày 20/9/2025: Tổng hợp ý kiến Thường trực HĐND xã, Ban Thường vụ, hoàn thiện đề án.",
  ])("a name behind such a deed is asked: %s", (sentence) => {
    expect(codes(`1. ${sentence}`)).toContain("lead-doubtful");
  });
});

describe("names with commas, with kinds of places, and in short", () => {
  it.each([
    "Hội Khuyến học, Cựu giáo chức và Người cao tuổi",
    "Ban Quản lý Khu kinh tế và các khu công nghiệp",
    "Ban Quản lý Cảng và các cụm công nghiệp",
    "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã",
    "Văn phòng Hội đồng nhân dân-Ủy ban nhân dân xã",
    "Kế toán trưởng",
    "BQL Chợ",
    "VNPT Hà Nam",
    "Trường THPT Chuyên Quốc học",
  ])("%s", (name) => {
    expect(first(`1. ${name}: rà soát hồ sơ trước ngày 20/9/2025.`)?.lead).toBe(name);
    const below = ["- Đơn vị chủ trì: Sở Y tế.", `- Đơn vị phối hợp: ${name}, Sở Nội vụ.`];
    expect(first("1. Khám sức khỏe người cao tuổi", ...below)?.support).toEqual([name, "Sở Nội vụ"]);
  });
});

describe("marks that repeat the cell above", () => {
  it.each([
    ["-//-", '- " -', "-nt-"],
    ['"nt"', "như hàng trên", "(như trên)"],
    ["Tương tự", "như dòng trên", "//"],
  ])("%s %s %s", (lead, support, time) => {
    const rows = [
      ["STT", "Nội dung", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời hạn"],
      ["1", "Khám mắt", "Sở Y tế", "Sở Nội vụ", "Trước ngày 20/9/2025"],
      ["2", "Khám răng", lead, support, time],
    ];
    const { tasks } = smallPlan("II. NHIỆM VỤ", ...rows.map((row) => row.join("\t")));
    expect(tasks[1]).toMatchObject(TOLD);
  });
});

describe("with whom a body does what stands below it", () => {
  it.each([
    "a) Chủ trì, có sự phối hợp của các sở, ban, ngành",
    "a) Phối hợp, hỗ trợ các sở, ban, ngành",
    "a) Chủ trì phối hợp cùng các sở, ban, ngành",
  ])("%s", (heading) => {
    const task = first("1. Sở Y tế", heading, "- Khám sức khỏe người cao tuổi.", "- Tiêm phòng cho trẻ.");
    expect(task).toMatchObject({ lead: "Sở Y tế", support: ["Các sở, ban, ngành"] });
  });
});

describe("times above a list, in other words", () => {
  it.each([
    "1. Đợt 1: 05/9/2025 - 20/9/2025 gồm các nội dung sau:",
    "1. Đợt 1 (05/9/2025→20/9/2025) gồm các nội dung sau:",
    "1. Đợt 1: bắt đầu từ ngày 05/9/2025 và kết thúc vào ngày 20/9/2025 gồm các nội dung sau:",
  ])("%s", (heading) => {
    const task = first(heading, "- Kiểm tra bếp ăn.", "- Kiểm tra nguồn nước.");
    expect(task).toMatchObject({ deadline: { from: "2025-09-05", to: "2025-09-20" } });
  });

  it("a bare span behind what is celebrated is asked", () => {
    expect(codes("1. Treo cờ hưởng ứng Tháng An toàn lao động 01/5/2025 - 31/5/2025.")).toContain(
      "time-not-taken",
    );
  });
});

describe("what a sentence rests on stands before who acts", () => {
  it.each([
    "Thực hiện Kết luận số 22-KL/TU ngày 15/01/2025 của Ban Thường vụ Tỉnh ủy, Sở Y tế rà soát trạm xá.",
    "Triển khai thực hiện Kế hoạch số 8/KH-UBND ngày 03/01/2025 của UBND tỉnh, Sở Y tế rà soát trạm xá.",
    "Thực hiện Công văn số 9/BYT-KH ngày 04/01/2025, Sở Y tế rà soát trạm xá.",
  ])("%s", (sentence) => {
    expect(first(`1. ${sentence}`)).toMatchObject({ lead: "Sở Y tế", deadline: { bound: "none" } });
  });
});

describe("a bound holds, whatever was done with the work before", () => {
  it.each([
    "Xây trạm bơm, hoàn thành trước ngày 20/9/2025, đã được UBND tỉnh phê duyệt.",
    "Sửa đường liên thôn chậm nhất ngày 20/9/2025, xã đã bố trí vốn.",
    "Lát vỉa hè, xong trước ngày 20/9/2025, dân đã đồng thuận.",
  ])("%s", (sentence) => {
    expect(findDeadline(sentence).deadline.to).toMatch(/2025-09-(?:19|20)/);
  });

  it.each([
    "Lập bản đồ. Số liệu do Cục Thống kê công bố tháng 02/2025.",
    "Rà soát hộ nghèo. Kết quả do các thôn gửi tháng 3/2025.",
    "Soạn đề cương. Tình hình do Phòng Y tế tổng hợp quý I/2025.",
  ])("but not what somebody made known then: %s", (sentence) => {
    expect(findDeadline(sentence).deadline.bound).toBe("none");
  });
});

describe("leagues, persons and lists of fields", () => {
  it.each([
    ["Sở Nội vụ, Liên hiệp các Hội Khoa học và Kỹ thuật và các cơ quan có liên quan", 3],
    ["Sở Nội vụ, anh Tuấn và UBND các xã", 3],
    ["bà Nguyễn Thị Na, Sở Nội vụ", 2],
    ["thầy Dũng, cô Lan, Ban Giám hiệu", 3],
    ["Chi cục Quản lý chất lượng Nông, Lâm, Thủy sản và Sở Nội vụ", 2],
  ])("with %s", (names, count) => {
    const task = first(`1. Sở Y tế chủ trì, phối hợp với ${names} lập danh sách người cao tuổi.`);
    expect(task?.support).toHaveLength(count);
  });

  it("the party's own bodies are one", () => {
    const task = first("1. Đảng ủy các cơ quan Đảng tỉnh lập danh sách trước ngày 20/9/2025.");
    expect(task).toMatchObject({ scope: "once", lead: "Đảng ủy các cơ quan Đảng tỉnh" });
  });

  it.each(["Cán bộ phụ trách", "Giáo viên phụ trách", "Người phụ trách"])("%s is who does it", (lead) => {
    expect(first("1. Trang trí hội trường", `- Phân công: ${lead}.`, "- Thời gian: 20/9/2025.")?.lead).toBe(
      lead,
    );
  });
});

describe("a name over a paragraph that is broken where the page was", () => {
  it.each([
    ["1. Đề nghị Ủy ban Mặt trận Tổ quốc xã", "Ủy ban Mặt trận Tổ quốc xã"],
    ["1. Các Tổ chuyên môn và bộ phận văn phòng", "Các Tổ chuyên môn và bộ phận văn phòng"],
    ["1. Đối với Công đoàn Bệnh viện Đa khoa khu vực", "Công đoàn Bệnh viện Đa khoa khu vực"],
  ])("%s", (heading, lead) => {
    const { tasks } = smallPlan(
      "III. TỔ CHỨC THỰC HIỆN",
      heading,
      "Tuyên truyền, vận động đoàn viên, hội viên và nhân dân trên địa bàn toàn xã",
      "tham gia đầy đủ các buổi khám sức khỏe định kỳ tại trạm y tế và các điểm",
      "tiêm lưu động, kịp thời phản ánh những vướng mắc để trạm y tế cùng với các",
      "thôn tháo gỡ trong quá trình tổ chức thực hiện.",
      "2. Trạm Y tế xã",
      "Chuẩn bị đủ thuốc men, giường bệnh và nhân lực cho các buổi khám sức khỏe,",
      "lập sổ theo dõi từng người được khám và gửi báo cáo trước ngày 20/9/2025.",
    );
    expect(tasks[0]).toMatchObject({ lead });
    expect(tasks[0]?.title).toMatch(/^Tuyên truyền/);
  });
});

describe("a line that is a time and nothing else, in however many words", () => {
  it.each([
    "Từ ngày 15 tháng 02 năm 2025 đến hết ngày 15 tháng 10 năm 2025.",
    "Bắt đầu từ ngày 15 tháng 02 năm 2025, kết thúc vào ngày 15 tháng 10 năm 2025.",
    "Trong khoảng thời gian từ ngày 15 tháng 02 năm 2025 đến ngày 15 tháng 10 năm 2025.",
  ])("%s", (time) => {
    const { tasks } = smallPlan(
      "I. THỜI GIAN THỰC HIỆN",
      time,
      "II. NHIỆM VỤ",
      "1. Sở Y tế rà soát trạm xá.",
    );
    expect(tasks.map(({ title }) => title)).toEqual(["Sở Y tế rà soát trạm xá"]);
  });
});

describe("what only introduces a list is no part of a name", () => {
  it.each(["Đối với Sở Y tế, cụ thể:", "Sở Y tế, cụ thể như sau:", "Giao Sở Y tế, như sau:"])(
    "%s",
    (heading) => {
      expect(first(`1. ${heading}`, "- Lập danh sách người cao tuổi.", "- Mua thuốc.")?.lead).toBe("Sở Y tế");
    },
  );
});
