import { findDeadline } from "../../src/plan-import";
import { smallPlan } from "./support/small-plan";

function doersOf(...lines: readonly string[]): unknown[] {
  return smallPlan("II. NHIỆM VỤ", ...lines).tasks.map(({ title, lead, support }) => [
    title.split(" ").slice(0, 4).join(" "),
    lead,
    support,
  ]);
}

describe("lines under a numbered point that begin with who acts are work of their own", () => {
  it("beside what the point itself asks for", () => {
    expect(
      doersOf(
        "1. Các xã rà soát nhà ở bị hư hỏng để lập phương án sửa chữa cho các hộ nghèo, hộ cận nghèo trên địa bàn.",
        "Công an tỉnh cử lực lượng giúp dân dựng lại nhà.",
        "Sở Xây dựng công bố mẫu nhà để người dân lựa chọn.",
      ),
    ).toEqual([
      ["Các xã rà soát", null, []],
      ["Công an tỉnh cử", "Công an tỉnh", []],
      ["Sở Xây dựng công", "Sở Xây dựng", []],
    ]);
  });

  it("and in place of a point that only names the matter", () => {
    expect(
      doersOf(
        "3. Xây dựng các văn bản hướng dẫn thi hành nghị quyết về phát triển hợp tác xã nông nghiệp trên địa bàn tỉnh giai đoạn mới",
        "Sở Tài chính có trách nhiệm tham mưu ban hành văn bản về vốn.",
      ),
    ).toEqual([["Sở Tài chính có", "Sở Tài chính", []]]);
  });

  it("under a body's name, though they begin with what they rest on", () => {
    expect(
      doersOf("4. Hội Nông dân tỉnh", "Căn cứ nhiệm vụ được giao, xây dựng kế hoạch vận động hội viên."),
    ).toEqual([["Căn cứ nhiệm vụ", "Hội Nông dân tỉnh", []]]);
  });

  it("but not how the document closes", () => {
    expect(
      doersOf(
        "1. Trạm Y tế phường phun thuốc khử trùng.",
        "Sở Y tế đề nghị các đơn vị nghiêm túc thực hiện.",
      ),
    ).toHaveLength(1);
  });
});

describe("a numbered task with dashes that tell more of it", () => {
  it.each(["-", "+", "*"])("is one task where labels stand among them: %s", (sign) => {
    const { tasks } = smallPlan(
      "II. NHIỆM VỤ",
      "1. Xây dựng hướng dẫn kiểm kê",
      `${sign} Bảo đảm đúng quy định, sát thực tế.`,
      `${sign} Thời gian hoàn thành: tháng 4/2025.`,
      `${sign} Đơn vị chủ trì: Sở Tài chính.`,
      `${sign} Đơn vị phối hợp: Kho bạc Nhà nước tỉnh.`,
    );
    expect(tasks).toHaveLength(1);
    expect(tasks[0]).toMatchObject({
      title: "Xây dựng hướng dẫn kiểm kê",
      lead: "Sở Tài chính",
      support: ["Kho bạc Nhà nước tỉnh"],
      deadline: { to: "2025-04-30" },
    });
  });

  it("keeps what is dated by itself as work beside it", () => {
    const { tasks } = smallPlan(
      "II. NHIỆM VỤ",
      "2. Tổ chức hội thi",
      "- Tài liệu: gồm thể lệ, câu hỏi.",
      "(1) Vòng sơ khảo: chậm nhất ngày 10/5/2025.",
      "(2) Vòng chung khảo: chậm nhất ngày 20/6/2025.",
      "- Thời gian: quý II/2025.",
      "- Chủ trì: Ban Tuyên giáo.",
    );
    expect(tasks.map(({ lead, deadline }) => [lead, deadline.to])).toEqual([
      ["Ban Tuyên giáo", "2025-06-30"],
      ["Ban Tuyên giáo", "2025-05-10"],
      ["Ban Tuyên giáo", "2025-06-20"],
    ]);
  });
});

describe("who stands in a heading", () => {
  it.each([
    [
      "1. Đài Truyền thanh, Phòng Văn hóa - Xã hội, Trang thông tin điện tử xã, Hệ thống loa thôn:",
      "Đài Truyền thanh",
      ["Phòng Văn hóa - Xã hội", "Trang thông tin điện tử xã", "Hệ thống loa thôn"],
    ],
    [
      "1. Sở Tài chính chủ trì, phối hợp với Kho bạc Nhà nước tỉnh:",
      "Sở Tài chính",
      ["Kho bạc Nhà nước tỉnh"],
    ],
    ["1. Đối với các Thôn, Xóm, Tổ dân phố:", "Các Thôn, Xóm, Tổ dân phố", []],
    ["1. Các chi đoàn – Đội trực thuộc", "Các chi đoàn – Đội trực thuộc", []],
    ["1. Các Khoa, Phòng, Trung tâm:", "Các Khoa, Phòng, Trung tâm", []],
    ["1. Ban quản lý Dự án đầu tư - hạ tầng xã:", "Ban quản lý Dự án đầu tư - hạ tầng xã", []],
    ["1. Ban quản lý chợ", "Ban quản lý chợ", []],
    ["1. Đề nghị UB MTTQ xã:", "UB MTTQ xã", []],
    ["1. Các thành viên của Ban Chỉ đạo tỉnh", "Các thành viên của Ban Chỉ đạo tỉnh", []],
    [
      "1. Các tổ chức thành viên của Liên minh Hợp tác xã",
      "Các tổ chức thành viên của Liên minh Hợp tác xã",
      [],
    ],
    ["1. Các sở, ngành của Thành phố, UBND phường, xã", "Các sở, ngành của Thành phố, UBND phường, xã", []],
  ])("%s", (heading, lead, support) => {
    const { tasks } = smallPlan("II. NHIỆM VỤ", heading, "- Rà soát hồ sơ.", "- Lập danh mục.");
    expect(tasks.map((task) => [task.lead ?? lead, task.support])).toEqual([
      [lead, support],
      [lead, support],
    ]);
  });
});

describe("kinds of bodies one after the other are one name", () => {
  it.each([
    "Sở, ban, ngành có liên quan",
    "Bộ, ngành liên quan",
    "Các Sở, Ban, ngành liên quan",
    "Doanh nghiệp, nhà cung cấp dịch vụ, nhà đầu tư",
  ])("%s", (name) => {
    const { tasks } = smallPlan(
      "PHỤ LỤC",
      "STT\tNội dung\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian",
      `1\tMở chuyên mục\tSở Nội vụ\t${name}\tTháng 5/2025`,
    );
    expect(tasks[0]?.support).toEqual([name]);
  });
});

describe("who is charged with a time before the deed", () => {
  it.each([
    ["Giao Sở Nội vụ trước ngày 15/11/2025 kiểm tra, đôn đốc các xã.", "Sở Nội vụ"],
    [
      "Giao Phó Thủ tướng Chính phủ Lê Văn A trước ngày 15/11/2025 kiểm tra.",
      "Phó Thủ tướng Chính phủ Lê Văn A",
    ],
    ["Giao Công an xã trong tháng 5/2025 rà soát nhân khẩu.", "Công an xã"],
    ["Bộ Xây dựng đẩy nhanh tiến độ dự án.", "Bộ Xây dựng"],
  ])("%s", (line, lead) => {
    expect(smallPlan("II. NHIỆM VỤ", `1. ${line}`, "2. Lập hồ sơ.").tasks[0]?.lead).toBe(lead);
  });
});

describe("a year that a programme reaches to is no deadline", () => {
  it.each([
    "Tham mưu thực hiện Chương trình phòng, chống ma túy đến năm 2030",
    "Hoàn thiện Chiến lược dữ liệu thành phố đến năm 2030 được phê duyệt",
    "Điều chỉnh quy hoạch hạ tầng viễn thông đến năm 2030",
    "Ưu tiên các dự án trong danh mục hoàn thành 500 km đường vào năm 2030",
    "Hỗ trợ các dự án có kế hoạch hoàn thành năm 2025",
  ])("%s", (sentence) => {
    expect(findDeadline(sentence).deadline.bound).toBe("none");
  });

  it("nor is what an introducing line tells first", () => {
    const { tasks } = smallPlan(
      "III. NHIỆM VỤ",
      "Từ nay đến hết năm 2025 chỉ còn 2 tháng; do vậy, yêu cầu các xã:",
      "1. Rà soát hồ sơ.",
      "2. Lập danh mục.",
    );
    expect(tasks.map(({ deadline }) => deadline.bound)).toEqual(["none", "none"]);
  });

  it("but a year by which something is finished is", () => {
    expect(findDeadline("Hoàn thành xóa nhà tạm đến năm 2026").deadline.to).toBe("2026-12-31");
    const sentence = "Hoàn thành việc cấp thẻ theo Quyết định số 15/2023/QĐ-TTg đến hết năm 2027";
    expect(findDeadline(sentence).deadline.to).toBe("2027-12-31");
  });
});

describe("a year in front of a deed", () => {
  it.each([
    ["Năm 2027: Trình dự thảo Nghị định về cây xanh", "2027-12-31"],
    ["Năm 2026, hoàn thành việc lắp đồng hồ nước", "2026-12-31"],
    ["Năm 2026, Sở Xây dựng lập danh mục các tuyến phố", "2026-12-31"],
    ["Năm 2026, hoàn thành việc lắp đồng hồ nước trong tháng 6/2026", "2026-06-30"],
    ["Năm 2026: 120 hộ được vay vốn", null],
    ["Năm 2024, huyện đã trồng 5.000 cây", null],
    ["Lập danh mục các tuyến phố năm 2026", null],
  ])("%s", (sentence, end) => {
    expect(findDeadline(sentence).deadline.to).toBe(end);
  });
});

describe("heads that tell more than a name", () => {
  it.each([
    [
      "5. Các doanh nghiệp hoạt động trong lĩnh vực vận tải trên địa bàn tỉnh",
      "Các doanh nghiệp hoạt động trong lĩnh vực vận tải trên địa bàn tỉnh",
    ],
    ["5. Các hợp tác xã sản xuất rau an toàn", "Các hợp tác xã sản xuất rau an toàn"],
    ["5. Các đơn vị đóng trên địa bàn phường", "Các đơn vị đóng trên địa bàn phường"],
    ["5. Tổ chức Đoàn Thanh niên trường", "Tổ chức Đoàn Thanh niên trường"],
  ])("%s", (heading, lead) => {
    const { tasks } = smallPlan("II. NHIỆM VỤ", heading, "- Lắp camera.", "- Báo cáo kết quả.");
    expect(tasks.map((task) => task.lead ?? lead)).toEqual([lead, lead]);
  });

  it("a decision's work stands in its articles, whoever decides in capitals above", () => {
    const { tasks } = smallPlan(
      "ỦY BAN NHÂN DÂN TỈNH A",
      "Căn cứ Luật Tổ chức chính quyền địa phương;",
      "Căn cứ Kế hoạch số 18/KH-UBND, xử lý theo đề nghị của Sở Nội vụ.",
      "QUYẾT ĐỊNH",
      "Điều 1. Nhiệm vụ của Tổ công tác:",
      "- Tiếp nhận, phân loại đơn thư.",
      "- Báo cáo Ủy ban nhân dân tỉnh trước ngày 15/3/2025.",
    );
    expect(tasks.map(({ deadline }) => deadline.to)).toEqual([null, "2025-03-15"]);
  });
});

it("what follows “Nội dung” is read, though those who receive the letter stand above it", () => {
  const { tasks } = smallPlan(
    "NƠI NHẬN: Sở Nội vụ; Lưu: VT",
    "NỘI DUNG:",
    "1. Đối với các tổ chuyên môn",
    "- Rà soát hồ sơ trước ngày 15/3/2025.",
  );
  expect(tasks.map(({ deadline }) => deadline.to)).toEqual(["2025-03-15"]);
});
