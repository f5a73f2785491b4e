import { parsePlan } from "../../src/plan-import";

const told = (text: string): string[] =>
  parsePlan(text).tasks.map(
    ({ line, title, lead, deadline }) => `${line} ${title} | ${lead ?? ""} | ${deadline.to ?? ""}`,
  );
const HEAD = "ĐẢNG ỦY XÃ AN BÌNH\nSố: 7/KH-ĐU\nAn Bình, ngày 10 tháng 3 năm 2025\nKẾ HOẠCH\nTổ chức hội thi";

describe("lines that were pasted as one", () => {
  it("are parted where their numerals count on", () => {
    const line =
      "1. Văn phòng Đảng ủy in tài liệu trước ngày 20/4/2025. 2. Công an xã lập phương án trước ngày 22/4/2025. 3. Trạm Y tế xã cử cán bộ: a) Chuẩn bị thuốc trước ngày 25/4/2025. b) Trực trong ngày 30/4/2025.";
    expect(told(`${HEAD}\nII. NỘI DUNG\n${line}`)).toEqual([
      "7 Văn phòng Đảng ủy in tài liệu trước ngày 20/4/2025 | Văn phòng Đảng ủy | 2025-04-20",
      "7 Công an xã lập phương án trước ngày 22/4/2025 | Công an xã | 2025-04-22",
      "7 Chuẩn bị thuốc trước ngày 25/4/2025 | Trạm Y tế xã | 2025-04-25",
      "7 Trực trong ngày 30/4/2025 | Trạm Y tế xã | 2025-04-30",
    ]);
  });

  it("from the head to the last section", () => {
    const text = `${HEAD.replaceAll("\n", " ")} năm 2025 I. MỤC ĐÍCH Nâng cao nhận thức. II. NỘI DUNG 1. Đoàn xã lập đội thi trước ngày 20/4. 2. Hội Nông dân xã mượn loa trước ngày 22/4. III. TỔ CHỨC THỰC HIỆN 1. Văn phòng Đảng ủy đôn đốc.`;
    const { number, title, organisation, issuedOn } = parsePlan(text);
    expect([number, title, organisation, issuedOn]).toEqual([
      "7/KH-ĐU",
      "KẾ HOẠCH Tổ chức hội thi năm 2025",
      "Đảng ủy xã An Bình",
      "2025-03-10",
    ]);
    expect(told(text)).toEqual([
      "1 Đoàn xã lập đội thi trước ngày 20/4 | Đoàn xã | 2025-04-20",
      "1 Hội Nông dân xã mượn loa trước ngày 22/4 | Hội Nông dân xã | 2025-04-22",
      "1 Văn phòng Đảng ủy đôn đốc | Văn phòng Đảng ủy | ",
    ]);
  });

  it.each([
    "1. Công an xã rà soát theo Điều 2. Luật Phòng cháy và Điều 3. Luật Cư trú, xong trước ngày 20/4/2025.",
    "1. Công an xã kiểm tra các cơ sở loại 1. Báo cáo kết quả về Đảng ủy xã An Bình trước ngày 20/4/2025.",
    "1. Công an xã phối hợp với Tổ 2. Lực lượng dân quân cơ động tuần tra ban đêm trước ngày 20/4/2025.",
    "- Văn phòng Đảng ủy báo cáo: 1. Số hội viên mới. 2. Số lớp đã mở. 3. Kinh phí đã chi, gửi trước ngày 20/4/2025.",
    "1. Đoàn xã chuẩn bị ba phần: 1. Văn nghệ; 2. Thể thao; 3. Trại hè kỹ năng; 4. Trò chơi, trước ngày 20/4/2025.",
  ])("and no sentence at a number of its own: %s", (line) => {
    const found = told(`${HEAD}\nII. NỘI DUNG\n${line}`);
    expect(found).toEqual([expect.stringMatching(/\| 2025-04-20$/)]);
  });
});
