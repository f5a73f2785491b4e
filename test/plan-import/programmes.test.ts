import { withWordsApart } from "../../src/plan-import/text/glued-words";
import { smallPlan } from "./support/small-plan";

describe("a programme whose items each have a line that charges somebody", () => {
  it.each([
    [
      "Đảng ủy UBND xã chủ trì, phối hợp Văn phòng Đảng ủy tham mưu, trình trong tháng 3/2025.",
      ["Đảng ủy UBND xã", ["Văn phòng Đảng ủy"], "2025-03-31"],
    ],
    [
      "Ban Xây dựng Đảng chuẩn bị nội dung, trình trước ngày 20/6/2025",
      ["Ban Xây dựng Đảng", [], "2025-06-20"],
    ],
    ["- Ban Tổ chức phối hợp với Công an xã tham mưu", ["Ban Tổ chức", ["Công an xã"], null]],
  ])("is one task an item, led by whom the line names: %s", (line, expected) => {
    const { tasks } = smallPlan(
      "II. NHIỆM VỤ",
      "2.1. Nghị quyết về phát triển thương mại trên địa bàn xã",
      line,
      "2.2. Nghị quyết về giữ gìn các ngôi đình",
      "Văn phòng Đảng ủy tham mưu, trình trong tháng 4/2025",
    );
    expect(tasks.map(({ title }) => title)).toEqual([
      "Nghị quyết về phát triển thương mại trên địa bàn xã",
      "Nghị quyết về giữ gìn các ngôi đình",
    ]);
    const [first] = tasks;
    expect([first?.lead, first?.support, first?.deadline.to]).toEqual(expected);
  });

  it.each([
    [
      "(Giao Ủy ban Kiểm tra Đảng ủy chủ trì, tham mưu trong quý II/2027).",
      "Ủy ban Kiểm tra Đảng ủy",
      [],
      "2027-06-30",
    ],
    ["(giao Ban Xây dựng Đảng chủ trì trong quý III/2027)", "Ban Xây dựng Đảng", [], "2027-09-30"],
    [
      "(phân công Công an xã chủ trì, phối hợp với Văn phòng Đảng ủy thực hiện)",
      "Công an xã",
      ["Văn phòng Đảng ủy"],
      null,
    ],
  ])("the same in brackets at an item's end: %s", (bracket, lead, support, to) => {
    const words = "Giám sát việc thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị";
    const { tasks } = smallPlan("II. NHIỆM VỤ", `1. ${words}. ${bracket}`);
    expect(tasks.map((task) => [task.title, task.lead, task.support, task.deadline.to])).toEqual([
      [words, lead, support, to],
    ]);
  });

  it.each([
    "Rà soát hồ sơ theo đúng quy trình",
    "Thu thập ý kiến của các hộ về Chương trình.",
    "Công an xã phối hợp với Văn phòng gửi hồ sơ để trình trước ngày 5/6/2025",
  ])("and a line that tells a deed with its object stays itself: %s", (line) => {
    const { tasks } = smallPlan("II. NHIỆM VỤ", "2.1. Nghị quyết về giữ gìn các ngôi đình", line);
    expect(tasks.map(({ title }) => title)).toContain(line.replace(/\.$/, ""));
  });
});

describe("words that lost the blank between them", () => {
  it("stand apart where a text has many of them", () => {
    const text =
      "Đảng uỷUBND xã chủtrì, phối hợp vềtăng cường sựlãnh đạo, sửdụng hiệu quảđất đai, nhiệm kỳ2025-2030, lần thứII";
    expect(withWordsApart(text)).toBe(
      "Đảng uỷ UBND xã chủ trì, phối hợp về tăng cường sự lãnh đạo, sử dụng hiệu quả đất đai, nhiệm kỳ 2025-2030, lần thứ II",
    );
  });

  it.each([
    "Trưởng phòng Kiều Ngọc Bội rà soát, huyện Krông Búk, phường Thịnh Quang",
    "Tỉnh ủy, THÀNH ỦY, Ủy ban; quyển sách, người dân, nghiên cứu, chuyển đổi, ngoằn ngoèo, khuỷu tay",
    "chủtrì một lần",
  ])("and others keep theirs: %s", (text) => {
    expect(withWordsApart(text)).toBe(text);
  });
});

describe("numerals that lost their stop", () => {
  it("count lines all the same where three or more go on from one", () => {
    const { tasks } = smallPlan(
      "II. PHÂN CÔNG",
      "1 Văn phòng in tài liệu gửi các thôn,",
      "xong trước 05/6/2025",
      "2 Công an xã trực bảo vệ trước 06/6/2025",
      "3 Trạm Y tế chuẩn bị thuốc trước 07/6/2025",
    );
    expect(tasks.map((task) => [task.title.slice(0, 12), task.lead, task.deadline.to])).toEqual([
      ["Văn phòng in", "Văn phòng", "2025-06-05"],
      ["Công an xã t", "Công an xã", "2025-06-06"],
      ["Trạm Y tế ch", "Trạm Y tế", "2025-06-07"],
    ]);
  });

  it.each([
    ["2 Trạm Y tế chuẩn bị thuốc trước 07/6/2025", "3 Nhà trường cắm cờ trước 08/6/2025"],
    ["1 Trạm Y tế chuẩn bị thuốc trước 07/6/2025", "3 Nhà trường cắm cờ trước 08/6/2025"],
  ])("and are counts of bodies elsewhere: %s", (...lines) => {
    const { tasks } = smallPlan("II. PHÂN CÔNG", ...lines);
    expect(tasks.map(({ title }) => title.charAt(0))).toEqual(lines.map((line) => line.charAt(0)));
  });
});
