import { findDeadline, parseDeadline, parsePlan } from "../../src/plan-import";
import { smallPlan } from "./support/small-plan";

const asked = (line: string): readonly (string | undefined)[] =>
  smallPlan("II. NHIỆM VỤ", line)
    .problems.filter(({ code }) => code === "several-deadlines" || code === "ambiguous-date")
    .map(({ words }) => words);

describe("a deadline beside the one that is taken", () => {
  it.each([
    ["1. Kiểm tra, gồm (i) báo cáo trước 15/7; (ii) thẩm tra trong quý III.", "trong quý III; trước 15/7"],
    ["1. Tổ chức lễ ra quân ngày 31/5 và lễ tổng kết dự kiến 20/8.", "ngày 31/5; dự kiến 20/8"],
    [
      "1. Báo cáo nhanh hằng tuần vào thứ Sáu, báo cáo tổng kết chậm nhất ngày 05/3.",
      "hằng tuần vào thứ Sáu; chậm nhất ngày 05/3",
    ],
    [
      "1. Phòng A lập kế hoạch trước ngày 15/3/2025. Kế hoạch sau khi được phê duyệt gửi Sở B trước ngày 20/3/2025.",
      "trước ngày 15/3/2025; trước ngày 20/3/2025",
    ],
  ])("is told: %s", (line, words) => {
    expect(asked(line)).toEqual([words]);
  });

  it.each([
    "1. Tổ chức hội nghị trong tháng 5, báo cáo trước 30/5.",
    "1. Trực ban từ ngày 15/5 đến 31/12, báo cáo ngày 20/6.",
    "1. Năm 2025, hoàn thành trước ngày 10/4.",
  ])("is not where the one taken covers it: %s", (line) => {
    expect(asked(line)).toEqual([]);
  });

  it.each([
    ["khởi tranh ngày 10/5, chung kết ngày 24/5"],
    ["25/10; phát xong 05/11"],
    ["các ngày 08, 15, 22/3"],
    ["Học kỳ II"],
    ["30/4, 01/5, 02/9"],
    ["30/6 và 30/11"],
    ["Năm 2026, 2028, 2030"],
  ])("is told of a labelled time as well: %s", (time) => {
    const { problems } = smallPlan(
      "II. NHIỆM VỤ",
      "1. Giải bóng đá",
      `- Thời gian: ${time}`,
      "- Chủ trì: Sở Y tế",
    );
    expect(problems.map(({ code }) => code)).toContain("ambiguous-date");
  });
});

describe("further wordings of time", () => {
  it.each([
    ["thời gian hoàn thành: tháng 10/2025 - 3/2026", "range", "2025-10-01", "2026-03-31"],
    ["thời hạn: 15/5 - 15/9/2025", "range", "2025-05-15", "2025-09-15"],
    ["trong 02 ngày, 15 và 16/10/2025", "range", "2025-10-15", "2025-10-16"],
    ["từ năm học 2025 - 2026", "from", null, null],
    ["trong vòng 24 giờ đầu sau sinh", "relative", null, null],
    ["hoàn thành trước khi vào năm học mới", "relative", null, null],
    ["mời đại biểu trước 05 ngày", "relative", null, null],
    ["kiểm soát chi trong 01 ngày làm việc", "relative", null, null],
    ["tổ chức trong 02 ngày", "none", null, null],
  ])("%s", (phrase, bound, from, to) => {
    expect(parseDeadline(phrase, { year: 2025 })).toMatchObject({ bound, from, to });
  });

  it.each([
    ["Tiếp công dân định kỳ ít nhất 01 ngày trong tháng", "monthly"],
    ["Tổ chức giao ban 01 lần/quý", "quarterly"],
    ["Phát tin tối thiểu 02 buổi/tuần", "weekly 2 times"],
    ["Họp giao ban định kỳ 02 tuần/lần", undefined],
    ["Báo cáo hằng tuần vào 14 giờ thứ Sáu", "weekly day 5"],
    ["Công khai kết quả giải ngân vào ngày cuối tháng", "monthly day last"],
  ])("comes again: %s", (sentence, recurs) => {
    const { deadline } = findDeadline(sentence, { year: 2025 });
    expect([deadline.bound, deadline.recurs]).toEqual(["recurring", recurs]);
  });

  it("a count within a named time is no rhythm", () => {
    expect(findDeadline("Kiểm tra 02 cuộc trong năm 2025").deadline.bound).toBe("in");
    expect(findDeadline("Hội nghị Ban Chấp hành tháng 01", { year: 2025 }).deadline.to).toBe("2025-01-31");
  });
});

describe("a line that is a time and nothing else", () => {
  it("sets the time of what follows, and is no task", () => {
    const { tasks } = smallPlan(
      "II. NỘI DUNG",
      "Tháng 1:",
      "- Tổng kết công tác (Văn phòng).",
      "Quý II",
      "- Kiểm tra tài chính (Thanh tra tỉnh).",
      "6 tháng cuối năm:",
      "- Tập huấn cán bộ, xong trước 30/9.",
    );
    expect(tasks.map(({ title, deadline, sureness }) => [title, deadline.to, sureness?.deadline])).toEqual([
      ["Tổng kết công tác (Văn phòng)", "2025-01-31", "heading"],
      ["Kiểm tra tài chính (Thanh tra tỉnh)", "2025-06-30", "heading"],
      ["Tập huấn cán bộ, xong trước 30/9", "2025-09-30", "document"],
    ]);
  });

  it("a sentence that tells what was sets no time for the list below", () => {
    const { tasks } = smallPlan(
      "II. NỘI DUNG",
      "Đến hết ngày 30/9/2025, tỉnh giải ngân được 48%. Chủ tịch UBND tỉnh yêu cầu:",
      "1. Sở Y tế rà soát hồ sơ.",
    );
    expect(tasks.map(({ deadline }) => deadline.bound)).toEqual(["none"]);
  });
});

describe("times that stand beside headings and heads", () => {
  it("a heading's time in brackets holds for the points below it", () => {
    const { tasks } = smallPlan(
      "II. NHIỆM VỤ",
      "1. Mùa cao điểm (từ tháng 4 đến tháng 8)",
      "- Trực tại các chốt.",
    );
    expect(tasks.map(({ deadline, sureness }) => [deadline.to, sureness?.deadline])).toEqual([
      ["2025-08-31", "heading"],
    ]);
  });

  it("the next week's day in brackets is that day, and no start", () => {
    expect(findDeadline("Báo cáo vào 10h thứ Hai tuần sau (09/6)", { year: 2025 }).deadline.to).toBe(
      "2025-06-09",
    );
  });

  it("a day of issue may be written in numbers", () => {
    const { issuedOn } = parsePlan(
      "UBND XÃ A\nSố: 02/KH-UBND\nPhước Long, ngày 12/01/2026\nKẾ HOẠCH\n1. Văn phòng in tài liệu.",
    );
    expect(issuedOn).toBe("2026-01-12");
  });

  it("what was done is no work, and a part's title may stand below its number", () => {
    const { tasks } = smallPlan(
      "PHẦN THỨ NHẤT",
      "ĐÁNH GIÁ TÌNH HÌNH NĂM 2024",
      "1. Tổ chức 12 lớp tập huấn.",
      "PHẦN THỨ HAI",
      "NHIỆM VỤ NĂM 2025",
      "1. Đã tổ chức rà soát trong tháng 3/2025.",
      "2. Sở Y tế khám sức khỏe.",
    );
    expect(tasks.map(({ title }) => title)).toEqual(["Sở Y tế khám sức khỏe"]);
  });
});

describe("years in the brackets that close a sentence", () => {
  it.each([
    ["Số hóa hồ sơ lưu trữ (2025-2030).", "2025-01-01", "2030-12-31"],
    ["Mở rộng hệ thống ra toàn tỉnh (2026 trở đi).", "2026-01-01", null],
    ["Truyền thông nâng cao nhận thức (xuyên suốt 2025 - 2035)", "2025-01-01", "2035-12-31"],
  ])("are when it is done: %s", (sentence, from, to) => {
    expect(findDeadline(sentence).deadline).toMatchObject({ from, to });
  });

  it.each(["Kiểm tra theo quy định của Luật (2017).", "Khảo sát mức độ hài lòng (trên 100 phiếu)."])(
    "are not where one year stands alone, or none: %s",
    (sentence) => {
      expect(findDeadline(sentence).deadline.bound).toBe("none");
    },
  );

  it("are asked where a document may have them", () => {
    expect(asked("1. Sở Nội vụ xây dựng đề án vị trí việc làm (giai đoạn 2026 - 2030).")).toEqual([
      "giai đoạn 2026 - 2030",
    ]);
  });
});

describe("days before what the words leave out", () => {
  it.each([
    ["Thông báo bằng văn bản ít nhất trước 07 ngày cho những người ứng cử.", -7],
    ["Niêm yết lịch chậm nhất trước 10 ngày tại trụ sở.", -10],
    ["Mời đại biểu trước 03 ngày khi tổ chức hội nghị.", -3],
  ])("%s", (sentence, offset) => {
    expect(findDeadline(sentence).deadline).toMatchObject({ bound: "relative", to: null, offset });
  });
});

describe("a term of school", () => {
  it.each([
    "Định kỳ cuối Học kỳ 1 và cuối Học kỳ 2, nhà trường tổng hợp kết quả",
    "Định kỳ báo cáo kết quả vào cuối mỗi học kỳ và cuối năm học",
    "Sơ kết, rút kinh nghiệm mỗi học kỳ",
  ])("comes again: %s", (sentence) => {
    expect(findDeadline(sentence).deadline).toMatchObject({ bound: "recurring", to: null });
  });

  it("is none of the year where nothing says that it does", () => {
    expect(findDeadline("Hoàn thành trong học kỳ I").deadline.bound).not.toBe("recurring");
  });
});

describe("the day on which a report is sent", () => {
  it.each([
    "Thời gian chậm nhất gửi báo cáo về Sở Y tế ngày 23/3/2026",
    "Nộp báo cáo kết quả về Phòng Nội vụ ngày 23/3/2026",
  ])("is no day of a document that is cited: %s", (sentence) => {
    expect(findDeadline(sentence).deadline.to).toBe("2026-03-23");
  });

  it.each(["Gửi Báo cáo số 5 ngày 23/3/2026 cho các đơn vị", "Rà soát theo Báo cáo ngày 23/3/2026"])(
    "but one that is cited has its own: %s",
    (sentence) => {
      expect(findDeadline(sentence).deadline.to).toBeNull();
    },
  );
});
