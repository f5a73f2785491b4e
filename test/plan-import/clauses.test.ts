import { findDeadline } from "../../src/plan-import";
import { smallPlan } from "./support/small-plan";

function planOf(...lines: readonly string[]) {
  return smallPlan("II. NHIỆM VỤ", ...lines, "9. Họp giao ban.");
}

describe("whose clause a time stands in", () => {
  it.each([
    ["Phòng Nội vụ hướng dẫn quy trình; các thôn nộp hồ sơ trước ngày 20/3/2025.", "trước ngày 20/3/2025"],
    ["Sở Y tế ban hành mẫu; các trạm y tế tập huấn trong tháng 6/2025.", "trong tháng 6/2025"],
    ["Văn phòng soạn biểu; UBND các xã gửi số liệu chậm nhất ngày 05/5/2025.", "chậm nhất ngày 05/5/2025"],
    ["Soạn thông báo nộp hồ sơ (hạn cuối các đơn vị nộp: ngày 30/10/2025).", "ngày 30/10/2025"],
    ["Lập danh sách thi (thời hạn Sở Nội vụ nhận đơn: trước ngày 12/4/2025).", "trước ngày 12/4/2025"],
    ["Xét tốt nghiệp: ban hành quyết định sau khi họp hội đồng; in bằng.", "sau khi họp hội đồng"],
    ["Bàn giao công trình: lập biên bản ngay sau khi nghiệm thu; thanh toán.", "ngay sau khi nghiệm thu"],
  ])("somebody else's is asked about: %s", (line, words) => {
    const { tasks, problems } = planOf(`1. ${line}`);
    expect(problems).toContainEqual(expect.objectContaining({ code: "deadline-doubtful", line: 8, words }));
    expect(tasks[0]?.sureness?.deadline).toBe("guess");
  });

  it.each([
    "Phòng Nội vụ hướng dẫn quy trình; tổng hợp trước ngày 20/3/2025.",
    "Sở Y tế chủ trì; Sở Nội vụ phối hợp, hoàn thành trong tháng 6/2025.",
    "Sở Tài chính lập dự toán trước ngày 20/3/2025; UBND các xã thực hiện.",
  ])("its own is not: %s", (line) => {
    expect(planOf(`1. ${line}`).problems.map(({ code }) => code)).not.toContain("deadline-doubtful");
  });

  it.each([
    ["Đôn đốc giải quyết đơn thư (dừng xem xét hồ sơ trước ngày 05/3/2025)", "none"],
    ["Rà soát đơn vị (giải thể đội trước ngày 05/3/2025)", "before"],
    ["Kiểm tra đập thủy điện (hoàn thành trước ngày 05/3/2025)", "before"],
    ["Gửi giấy mời (gửi trước ngày 05/3/2025)", "before"],
  ])("a deed in brackets that finishes nothing has a time of its own: %s", (sentence, bound) => {
    expect(findDeadline(sentence).deadline.bound).toBe(bound);
  });

  it.each([
    "Tập huấn cho cán bộ (năm 2025, Sở Tài chính đã tổ chức 2 lớp)",
    "Trong quý I/2025, các xã đã mở 5 lớp",
    "Tháng 3/2025 đã ban hành hướng dẫn",
  ])("what was done then is no deadline: %s", (sentence) => {
    expect(findDeadline(sentence).deadline.bound).toBe("none");
  });

  it.each([
    ["Xây dựng kế hoạch hằng năm và định kỳ báo cáo kết quả trước ngày 20/11", "yearly 11-20"],
    ["Định kỳ tổng hợp báo cáo UBND tỉnh trước ngày 15/12", "yearly 12-15"],
    ["Định kỳ 6 tháng gửi số liệu trước ngày 30/6", "half-yearly"],
  ])("a day of a rhythm comes again: %s", (sentence, recurs) => {
    expect(findDeadline(sentence, { year: 2025 }).deadline).toMatchObject({ bound: "recurring", recurs });
  });
});

describe("times above and below", () => {
  it.each([
    ["1. Đợt 1: Trong tháng 12/2025", "2025-12-31"],
    ["1. Giai đoạn 2: Từ ngày 01/3 đến ngày bầu cử 15/3/2025", "2025-03-15"],
    ["1. Bước 1 - quý II/2025", "2025-06-30"],
  ])("a phase heads what is done in it: %s", (heading, to) => {
    const { tasks } = planOf(heading, "- Tuyên truyền trên loa.", "- Treo băng rôn.");
    expect(tasks.slice(0, 2).map(({ deadline }) => deadline.to)).toEqual([to, to]);
  });
});

describe("who stands where", () => {
  it("whom something is sent to behind a time leads nothing", () => {
    const { tasks } = planOf(
      "1. Ban Thường trực",
      "- Ngay sau hội nghị, gửi biên bản đến Thường trực HĐND, UBND, Ủy ban bầu cử xã.",
    );
    expect(tasks[0]?.lead).toBe("Ban Thường trực");
  });

  it("nor does whom others work with help: it is looked at", () => {
    expect(
      planOf("1. Kiểm tra việc chủ trì, phối hợp với Trưởng thôn tổ chức hội nghị.").tasks[0]?.support,
    ).toEqual([]);
  });

  it.each(["Các cơ quan, đơn vị được giao chủ trì", "Các phòng được phân công", "Các sở được giao nhiệm vụ"])(
    "which of them is a part of the name: %s",
    (name) => {
      expect(planOf(`1. ${name} có trách nhiệm báo cáo kết quả.`).tasks[0]?.lead).toBe(name);
    },
  );

  it("a list goes on behind a part that the document shows as a whole", () => {
    const { tasks } = planOf(
      "1. Kiểm kê. Chủ trì: Các sở, ngành, UBND xã, phường.",
      "2. Các sở, ngành, UBND xã, phường và các tổ chức có liên quan xây dựng kế hoạch.",
    );
    expect(tasks[1]?.lead).toBe("Các sở, ngành, UBND xã, phường và các tổ chức có liên quan");
  });
});

describe("a name that is read alike in two places, with different words behind, is known", () => {
  it.each([
    ["Tổ phản ứng nhanh bờ kè", "trông coi"],
    ["Đội xung kích thôn Đoài", "ứng trực"],
    ["Nhóm hỗ trợ học sinh", "dìu dắt"],
  ])("%s %s …", (name, deed) => {
    const { tasks, problems } = planOf(
      `1. ${name}: kiểm tra hiện trường.`,
      `2. ${name} báo cáo kết quả.`,
      `3. ${name} ${deed} các hộ dân trước ngày 15/5/2025.`,
    );
    expect(tasks.slice(0, 3).map(({ lead }) => lead)).toEqual([name, name, name]);
    expect(problems.map(({ code }) => code)).not.toContain("lead-doubtful");
  });
});

describe("the session at which something is passed", () => {
  it.each([
    "1. Phòng Kinh tế triển khai nghị quyết đã được HĐND tỉnh thông qua tại kỳ họp cuối năm 2024.",
    "1. Phòng Kinh tế triển khai các nghị quyết thông qua tại kỳ họp giữa năm 2025.",
    "1. Văn phòng phổ biến chính sách được HĐND tỉnh khóa XV ban hành tại kỳ họp cuối năm 2024.",
  ])("tells which thing it is, and bounds no work: %s", (line) => {
    expect(planOf(line).tasks[0]?.deadline.bound).toBe("none");
  });

  it.each([
    "1. Sở Tài chính hoàn thiện dự thảo trình HĐND tỉnh thông qua tại kỳ họp cuối năm 2025.",
    "1. Sở Tài chính lập hồ sơ trình HĐND tỉnh xem xét tại kỳ họp thường lệ giữa năm 2025.",
    "1. Ban Pháp chế trình HĐND tỉnh cho ý kiến tại kỳ họp cuối năm 2025.",
  ])("is asked about where others pass what is laid before them: %s", (line) => {
    const { tasks, problems } = planOf(line);
    expect(tasks[0]?.deadline).toMatchObject({ bound: "relative", to: null });
    expect(problems.map(({ code }) => code)).toContain("deadline-doubtful");
  });

  it("is when a report is made there", () => {
    const { tasks, problems } = planOf("1. Sở Tài chính báo cáo tại kỳ họp cuối năm 2025.");
    expect(tasks[0]?.deadline.text).toBe("tại kỳ họp cuối năm 2025");
    expect(problems.map(({ code }) => code)).not.toContain("deadline-doubtful");
  });
});
