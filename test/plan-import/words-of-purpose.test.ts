import { findDeadline } from "../../src/plan-import";
import { smallPlan } from "./support/small-plan";

function first(...lines: readonly string[]): ReturnType<typeof smallPlan>["tasks"][number] | undefined {
  return smallPlan("II. NHIỆM VỤ", ...lines).tasks[0];
}

describe("what the work is for, told with a time, is no bound of it, and is asked", () => {
  it.each([
    "Phòng A chuẩn bị nhân lực để đưa trạm y tế vào phục vụ sau khi xây xong nhà mới.",
    "Sở B lập phương án nhằm giữ ổn định giá cả sau khi tăng lương.",
    "Phòng C bố trí phòng máy để giáo viên dạy thử sau khi lắp mạng.",
  ])("%s", (sentence) => {
    const { tasks, problems } = smallPlan("II. NHIỆM VỤ", `1. ${sentence}`);
    expect(tasks[0]?.deadline.bound).toBe("none");
    expect(problems.map(({ code }) => code)).toContain("time-not-taken");
  });

  it.each([
    "Giữ trật tự trước, trong và sau khi chợ họp.",
    "Canh gác trước, trong và sau khi khai mạc.",
    "Tuyên truyền trước và sau khi tổ chức hội thi.",
  ])("a time on both sides is none: %s", (sentence) => {
    expect(findDeadline(sentence).deadline.bound).toBe("none");
  });

  it("but what comes after an event is told from it", () => {
    expect(findDeadline("Phòng A nộp biên bản sau khi bế mạc.").deadline.bound).toBe("relative");
  });
});

describe("months and counts as offices write them", () => {
  it.each([
    ["09 - 10/2026", "2026-09-01", "2026-10-31"],
    ["01 - 03/2027", "2027-01-01", "2027-03-31"],
    ["4 – 5/2025", "2025-04-01", "2025-05-31"],
  ])("%s are months", (words, from, to) => {
    expect(findDeadline(`Rà soát tài khoản: ${words}`).deadline).toMatchObject({ bound: "range", from, to });
  });

  it("09-10/2026 may be a day, and is asked", () => {
    expect(findDeadline("Rà soát: 09-10/2026").deadline.needsReview).toContain("ambiguous-date");
  });

  it.each([
    ["Gửi câu hỏi về Phòng A trước 05 ngày tổ chức Hội nghị.", -5],
    ["Nộp danh sách trước 3 ngày khai mạc hội thao.", -3],
    ["Kiểm tra phòng máy trước 02 ngày thi.", -2],
  ])("%s", (sentence, offset) => {
    expect(findDeadline(sentence).deadline).toMatchObject({ bound: "relative", offset });
  });
});

describe("names that a comma, a level or a small word parts", () => {
  it.each([
    ["Tổ đảng ở Văn phòng Hội đồng", "Tổ đảng ở Văn phòng Hội đồng"],
    ["Phó Hiệu trưởng phụ trách chuyên môn", "Phó Hiệu trưởng phụ trách chuyên môn"],
    ["Ủy ban KH,CN&MT", "Ủy ban KH,CN&MT"],
  ])("a heading %s", (heading, lead) => {
    expect(first(`1. ${heading}`, "- Rà soát hồ sơ.", "- Lập danh sách.")?.lead).toBe(lead);
  });

  it.each([
    ["Lãnh đạo việc xây dựng đề án.", null],
    ["Soạn thảo các dự án: Bộ luật Lao động, Luật Đất đai.", null],
    ["Quân ủy tỉnh căn cứ kế hoạch, xây dựng phương án.", "Quân ủy tỉnh"],
    ["Tòa án nhân dân tối cao xây dựng đề án.", "Tòa án nhân dân tối cao"],
    ["Các đơn vị cấp nước khẩn trương lập phương án.", "Các đơn vị cấp nước"],
  ])("%s", (sentence, lead) => {
    const task = first(`1. ${sentence}`);
    expect(task?.leadInferred === true ? null : task?.lead).toBe(lead);
  });

  it.each([
    ["các cơ quan thông tấn, báo chí", ["Các cơ quan thông tấn, báo chí"]],
    ["các chi hội, đoàn thể ở thôn", ["Các chi hội, đoàn thể ở thôn"]],
    ["các ban của Quốc hội, Sở Y tế", ["Các ban của Quốc hội", "Sở Y tế"]],
  ])("support: %s", (words, support) => {
    expect(first(`1. Phòng A chủ trì, phối hợp với ${words} tổ chức tập huấn.`)?.support).toEqual(support);
  });
});
