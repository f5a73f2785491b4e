import { findDeadline, parseDeadline } from "../../src/plan-import";
import { namesInCell } from "../../src/plan-import/bodies/cell-names";
import { smallPlan } from "./support/small-plan";

const CONTEXT = { year: 2025 };

function deadlinesUnder(head: string): (readonly [string, string | null, string | null])[] {
  const { tasks } = smallPlan(
    "II. NHIỆM VỤ",
    head,
    "Mở lớp học bơi cho thiếu nhi.",
    "Chấm thi vở sạch chữ đẹp.",
  );
  return tasks.map(({ title, deadline }) => [title, deadline.from, deadline.to]);
}

describe("a line of nothing but a week and its days", () => {
  it.each([
    ["Tuần 5-7 (Từ 03/03/2025 - 23/03/2025)", "2025-03-03", "2025-03-23"],
    ["Tuần 12: từ 05/5/2025 đến 11/5/2025", "2025-05-05", "2025-05-11"],
    ["Tuần 3, 4 (16/6/2025 - 29/6/2025)", "2025-06-16", "2025-06-29"],
  ])("gives its time to the unnumbered lines below: %s", (head, from, to) => {
    expect(deadlinesUnder(head)).toEqual([
      ["Mở lớp học bơi cho thiếu nhi", from, to],
      ["Chấm thi vở sạch chữ đẹp", from, to],
    ]);
  });
});

describe("a cell in which a capital begins each collective", () => {
  it.each([
    ["Các Tổ, Các Phòng nghiệp vụ", ["Các Tổ", "Các Phòng nghiệp vụ"]],
    ["Các Chi đoàn, Các Câu lạc bộ", ["Các Chi đoàn", "Các Câu lạc bộ"]],
    ["Các Khoa và Các Trung tâm", ["Các Khoa", "Các Trung tâm"]],
  ])("names several bodies: %s", (cell, names) => {
    expect(namesInCell(cell)).toEqual(names);
  });

  it("is one where only the first has one", () => {
    expect(namesInCell("Các sở, ngành, UBND các xã")).toHaveLength(1);
  });
});

describe("so many days before, counted from where something begins", () => {
  it.each([
    ["Trước 03 tuần tính từ thời điểm bắt đầu năm học", -21],
    ["Trước 10 ngày kể từ ngày khai mạc hội trại", -10],
    ["trước 05 ngày tính từ ngày tổ chức lễ ra quân", -5],
  ])("is before: %s", (phrase, offset) => {
    expect(parseDeadline(phrase, CONTEXT)).toMatchObject({ bound: "relative", offset });
  });

  it("is asked where it may be after", () => {
    expect(parseDeadline("trước 10 ngày kể từ ngày nhận được đơn", CONTEXT)).toMatchObject({
      bound: "relative",
      needsReview: ["ambiguous-date"],
    });
  });
});

describe("how often work comes", () => {
  it.each([
    ["Định kỳ mở lớp tập huấn cho cộng tác viên dân số", "Định kỳ"],
    ["Theo dõi việc học nghề, hằng năm báo cáo Sở Nội vụ", "hằng năm"],
    ["Rà soát hộ nghèo, mỗi quý tổng hợp gửi Ban Chỉ đạo", "mỗi quý"],
    ["Phát thanh 2 buổi/ngày tại nhà văn hóa", "2 buổi/ngày"],
    ["Nhập số liệu dịch hàng ngày lên phần mềm", "hàng ngày"],
  ])("is told: %s", (sentence, text) => {
    expect(findDeadline(sentence, CONTEXT).deadline).toMatchObject({ bound: "recurring", text });
  });

  it.each([
    "Tổ chức dạy học 2 buổi/ngày cho khối lớp 3 theo quy định",
    "Bố trí giáo viên ôn tập 3 buổi/tuần cho lớp cuối cấp",
    "Lắp thiết bị để chấm công hàng ngày và nhắc người đến muộn",
  ])("is not told by what the work is about: %s", (sentence) => {
    const { tasks, problems } = smallPlan("II. NHIỆM VỤ", `1. ${sentence}.`);
    expect(tasks[0]?.deadline.bound).toBe("none");
    expect(problems.map(({ code }) => code)).toContain("time-not-taken");
  });

  it("is told more closely by a day behind it", () => {
    const { deadline, others } = findDeadline("Định kỳ báo cáo kết quả trước ngày 25/6/2026", CONTEXT);
    expect(deadline.text).not.toBe("Định kỳ");
    expect(others).toEqual([]);
  });
});

describe("a stretch of time of what is written elsewhere", () => {
  it.each([
    "Lãnh đạo các chi bộ làm tốt việc nêu trong phương hướng, nhiệm vụ từ nay đến tháng 6/2027",
    "Đôn đốc các phần việc đề ra trong kế hoạch từ nay đến tháng 9/2026",
    "Thực hiện các việc ghi trong chương trình từ tháng 2/2026 đến tháng 8/2026",
  ])("binds nothing and is asked: %s", (sentence) => {
    const { tasks, problems } = smallPlan("II. NHIỆM VỤ", `1. ${sentence}.`);
    expect(tasks[0]?.deadline.bound).toBe("none");
    expect(problems.map(({ code }) => code)).toContain("time-not-taken");
  });
});

describe("a heading of several names with a sign between them", () => {
  it.each([
    ["1. Chi đoàn Thanh niên – Hội Sinh viên", "Chi đoàn Thanh niên"],
    ["1. Công đoàn - Đoàn Thanh niên", "Công đoàn"],
    ["1. Khoa/Viện đào tạo", "Khoa/Viện đào tạo"],
  ])("says who does what stands below: %s", (heading, lead) => {
    const { tasks } = smallPlan(
      "II. NHIỆM VỤ",
      heading,
      "a) Xây dựng phòng đọc.",
      "b) Tặng sách cho học sinh.",
    );
    expect(tasks.map((task) => task.lead)).toEqual([lead, lead]);
  });
});

describe("a heading that tells the duties of people", () => {
  it.each([
    ["1. Trách nhiệm của giảng viên coi thi", "Giảng viên coi thi"],
    ["1. Nhiệm vụ của đối tượng được thanh tra:", "Đối tượng được thanh tra"],
    ["1. Trách nhiệm của người trực thư viện:", "Người trực thư viện"],
  ])("says who does what stands below: %s", (heading, lead) => {
    const { tasks } = smallPlan(
      "II. NHIỆM VỤ",
      heading,
      "- Lập sổ theo dõi;",
      "- Gửi báo cáo cho nhà trường.",
    );
    expect(tasks.map((task) => task.lead)).toEqual([lead, lead]);
  });
});

describe("a faculty without a name of its own", () => {
  it.each([
    "Khoa nộp đề thi cho Phòng Khảo thí trước ngày 10/6/2025",
    "Trước buổi thi 02 ngày: Khoa kiểm tra phòng máy",
    "Khoa lập danh sách sinh viên dự thi",
  ])("acts: %s", (sentence) => {
    expect(smallPlan("II. NHIỆM VỤ", `1. ${sentence}.`).tasks[0]?.lead).toBe("Khoa");
  });

  it("is not named by what only begins like it", () => {
    expect(
      smallPlan("II. NHIỆM VỤ", "1. Khoa học công nghệ triển khai đến từng hộ.").tasks[0]?.lead,
    ).not.toBe("Khoa");
  });
});

describe("a rhythm in front of a deed", () => {
  it.each([
    "Căn cứ nhiệm vụ được giao, hằng năm Ban Thường vụ Đảng ủy ban hành chương trình kiểm tra",
    "Văn phòng hằng quý rà soát danh sách hội viên",
    "Công an xã hàng tháng kiểm tra sổ trực",
  ])("says how often it comes: %s", (sentence) => {
    expect(smallPlan("II. NHIỆM VỤ", `1. ${sentence}.`).tasks[0]?.deadline.bound).toBe("recurring");
  });

  it.each([
    "Sở Tài chính bố trí kinh phí hằng năm thực hiện Đề án",
    "Văn phòng lồng ghép vào kế hoạch hằng năm triển khai tại các thôn",
    "Ủy ban nhân dân xã cân đối ngân sách địa phương hằng năm bảo đảm cho các trường",
  ])("and not which budget or plan it is: %s", (sentence) => {
    expect(smallPlan("II. NHIỆM VỤ", `1. ${sentence}.`).tasks[0]?.deadline.bound).toBe("none");
  });
});
