import type { Day } from "../../src/domain/day";
import { namesInCell } from "../../src/plan-import/bodies/cell-names";
import { findDeadline } from "../../src/plan-import/deadline/parse-deadline";
import { smallPlan, told } from "./support/small-plan";

it("names that stand below a mere label lead and support what the section does", () => {
  const { tasks } = smallPlan(
    "I. CÔNG TÁC QUÁN TRIỆT",
    "1. Nội dung, biện pháp",
    "a) Tổ chức hội nghị quán triệt Chỉ thị;",
    "b) Lập các chuyên trang, chuyên mục.",
    "2. Cơ quan chủ trì, phối hợp",
    "a) Cơ quan chủ trì",
    "- Ban Chỉ đạo tỉnh.",
    "- Tư lệnh các quân khu.",
    "(Văn phòng Ban Chỉ đạo là đầu mối thông tin).",
    "b) Cơ quan phối hợp",
    "- Mặt trận Tổ quốc và Hội Cựu chiến binh các cấp.",
    "- Các đơn vị, địa phương; các tổ chức chính trị - xã hội và cơ quan tổ chức có liên quan.",
    "3. Thời gian thực hiện: Tháng 12/2025 và thường xuyên.",
    "II. CÔNG TÁC TỔ CHỨC",
    "1. Nội dung",
    "a) Thành lập Ban Chỉ đạo ở các huyện.",
    "2. Chủ trì thực hiện",
    "- Bộ Quốc phòng.",
    "- Sở Nội vụ.",
    "3. Thời gian thực hiện: Tháng 11/2025.",
  );
  expect(tasks.map(({ title, lead, support }) => [title, lead, ...support])).toEqual([
    [
      "Tổ chức hội nghị quán triệt Chỉ thị",
      "Ban Chỉ đạo tỉnh",
      "Tư lệnh các quân khu",
      "Mặt trận Tổ quốc",
      "Hội Cựu chiến binh các cấp",
      "Các đơn vị, địa phương",
      "Các tổ chức chính trị - xã hội và cơ quan tổ chức có liên quan",
    ],
    [
      "Lập các chuyên trang, chuyên mục",
      "Ban Chỉ đạo tỉnh",
      "Tư lệnh các quân khu",
      "Mặt trận Tổ quốc",
      "Hội Cựu chiến binh các cấp",
      "Các đơn vị, địa phương",
      "Các tổ chức chính trị - xã hội và cơ quan tổ chức có liên quan",
    ],
    ["Thành lập Ban Chỉ đạo ở các huyện", "Bộ Quốc phòng", "Sở Nội vụ"],
  ]);
});

it("deeds below such a label stay work", () => {
  const { tasks } = smallPlan(
    "I. PHÂN CÔNG",
    "1. Cơ quan chủ trì",
    "- Sở Nội vụ lập danh sách trước ngày 5/3/2025.",
    "- Sở Y tế kiểm tra.",
  );
  expect(told(tasks).map(([, lead]) => lead)).toEqual(["Sở Nội vụ", "Sở Y tế"]);
});

it("blank forms behind who receives a plan are no work, a table of work there is", () => {
  const { tasks } = smallPlan(
    "I. NHIỆM VỤ",
    "1. Sở Nội vụ lập danh sách trước ngày 5/3/2025.",
    "Nơi nhận:",
    "- Như trên;",
    "- Lưu: VT.",
    "PHỤ LỤC",
    "Mẫu số 01/HN",
    "BIÊN BẢN HỘI NGHỊ",
    "- Họ và tên người chủ trì hội nghị: ………………",
    "1. Thành phần hội nghị gồm: ………………",
    "2. Kết thúc hồi ………… giờ cùng ngày.",
    "PHỤ LỤC II",
    "STT\tNội dung\tĐơn vị chủ trì\tThời gian",
    "1\tIn tài liệu\tVăn phòng\t10/3/2025",
    "2\tHọp báo\tSở Y tế\t12/3/2025",
  );
  expect(told(tasks)).toEqual([
    ["Sở Nội vụ lập danh sách trước ngày 5/3/2025", "Sở Nội vụ", "2025-03-05"],
    ["In tài liệu", "Văn phòng", "2025-03-10"],
    ["Họp báo", "Sở Y tế", "2025-03-12"],
  ]);
});

it.each([
  ["Quán triệt Đề án tìm kiếm liệt sĩ từ nay đến năm 2030 và những năm tiếp theo", null],
  ["Từ nay đến năm 2030, các xã trồng cây", "2030-12-31"],
])(
  "from now to a year is when work is done, and not what a cited programme is called: %s",
  (sentence, day) => {
    expect(findDeadline(sentence, { year: 2026, issuedOn: "2026-02-03" as Day }).deadline.to).toBe(day);
  },
);

it.each([
  [
    "Các bộ, ngành, địa phương, các cơ quan đại diện Việt Nam ở nước ngoài",
    ["Các bộ, ngành, địa phương", "Các cơ quan đại diện Việt Nam ở nước ngoài"],
  ],
  [
    "Các cơ quan Đảng, Quốc hội, Tòa án nhân dân tối cao",
    ["Các cơ quan Đảng", "Quốc hội", "Tòa án nhân dân tối cao"],
  ],
  ["Các sở, ban, ngành, các xã, phường", ["Các sở, ban, ngành, các xã, phường"]],
])("another kind of all ends a list of kinds: %s", (cell, names) => {
  expect(namesInCell(cell)).toEqual(names);
});
