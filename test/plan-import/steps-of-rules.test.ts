import { findDeadline, parsePlan } from "../../src/plan-import";
import { readRoles } from "../../src/plan-import/bodies/roles";
import { smallPlan } from "./support/small-plan";

describe("who takes a step", () => {
  it.each([
    ["Bước 1: Viên chức tự chấm điểm theo mẫu", "Viên chức"],
    ["Bước 1: Cán bộ tự nhận xét ưu điểm", "Cán bộ"],
    ["Công chức tự kiểm điểm bằng văn bản", "Công chức"],
    ["Bước 3: Người có thẩm quyền (nêu ở mục II) quyết định xếp loại", "Người có thẩm quyền"],
    ["Cá nhân có thẩm quyền kết luận", "Cá nhân có thẩm quyền"],
    ["Bước 4: Chủ tịch UBND cấp xã kết luận và ký biên bản", "Chủ tịch UBND cấp xã"],
    ["Tập thể lãnh đạo phòng họp góp ý", "Tập thể lãnh đạo phòng"],
    ["Ông. Lê Văn An - Trưởng đoàn: chủ trì các buổi họp", "Ông. Lê Văn An"],
    ["Bà. Trần Thị Lan: ghi biên bản", "Bà. Trần Thị Lan"],
    ["Đề nghị các TTYT tập hợp biên bản bàn giao", "Các TTYT"],
    ["Ban Chỉ đạo quốc gia 1389 kiểm tra các tỉnh", "Ban Chỉ đạo quốc gia 1389"],
    ["Sau khi ký biên bản, đề nghị các TTYT nộp hồ sơ", "Các TTYT"],
    ["Để kịp tiến độ, yêu cầu các xã lập danh sách", "Các xã"],
    ["Khi kiểm tra xong thì Sở Y tế công bố kết quả", "Sở Y tế"],
    [
      "Sau khi Ủy ban nhân dân tỉnh phê duyệt Đề án hỗ trợ nhà ở cho hộ nghèo và quyết định giao vốn từ ngân sách trung ương cho các xã, Sở Tài chính cấp kinh phí",
      "Sở Tài chính",
    ],
  ])("%s", (sentence, lead) => {
    expect(readRoles(sentence).lead).toBe(lead);
  });

  it.each([
    "Thanh tra, kiểm tra, xử lý các vi phạm về đất đai",
    "Đối với các trường hợp mới được các xã rà soát thì tiếp tục hỗ trợ",
    "Căn cứ Thông tư số 02 tổ chức lập Đề án và gửi về Bộ Xây dựng, Bộ Tài chính để tổng hợp",
  ])("nobody is told of where none acts: %s", (sentence) => {
    expect(readRoles(sentence).lead).toBeNull();
  });

  it.each([
    "Các sở, ban, ngành; UBND các xã, phường",
    "Các phòng và Ủy ban nhân dân các huyện",
    "Các bộ, cơ quan ngang bộ, Ủy ban nhân dân các tỉnh",
  ])("several kinds in one sentence do it together: %s", (names) => {
    const { lead, support } = readRoles(`${names} xây dựng kế hoạch, gửi Sở Nội vụ`);
    expect([lead, support]).toEqual([names, []]);
  });

  it.each(["Cơ quan, tổ chức liên quan", "Đơn vị, địa phương có liên quan", "Tổ chức, cá nhân liên quan"])(
    "“%s” help without “các”",
    (names) => {
      const sentence = `Chủ trì, phối hợp với ${names.toLowerCase()} thẩm định hồ sơ`;
      expect(readRoles(sentence).support).toEqual([names]);
    },
  );

  it("a body that helps ends before what it sets up", () => {
    expect(readRoles("Phối hợp với Cục Chuyển đổi số môi trường thiết lập hệ thống đăng ký").support).toEqual(
      ["Cục Chuyển đổi số môi trường"],
    );
  });
});

it.each([
  ["Ban hành bảng giá đất trên địa bàn hàng năm theo quy định.", "hàng năm"],
  ["Báo cáo việc hỗ trợ người có công với cách mạng 3 tháng một lần.", "3 tháng một lần"],
])("%s comes again and again", (sentence, text) => {
  const { deadline } = findDeadline(sentence, { year: 2025 });
  expect([deadline.bound, deadline.text]).toEqual(["recurring", text]);
});

it.each([
  ["Nộp bản sao trong vòng 5 ngày làm việc và lưu bản chính.", "trong vòng 5 ngày làm việc"],
  ["Gửi biên bản trong thời hạn 3 ngày và báo cáo Sở.", "trong thời hạn 3 ngày"],
  ["Trả hồ sơ trong vòng 2 tuần và nêu lý do.", "trong vòng 2 tuần"],
])("%s tells a term before “và”", (sentence, text) => {
  const { deadline } = findDeadline(sentence, { year: 2025 });
  expect([deadline.bound, deadline.text]).toEqual(["relative", text]);
});

describe("points of numerals and a letter", () => {
  const { tasks } = smallPlan(
    "II. NỘI DUNG",
    "2. Sửa nhà",
    "2.1. Yêu cầu về kỹ thuật:",
    "2.1.a. Sở Xây dựng thiết kế ba mẫu nhà để các hộ chọn;",
    "2.1.b. Nhà ở phải bảo đảm vệ sinh, bền trên 10 năm.",
    "2.2. Lập danh sách:",
    "2.2.a. Căn cứ Thông tư số 09/2013/TT-BXD, các thôn, ấp tổ chức phổ biến chính sách.",
    "2.2.b. Ủy ban nhân dân xã có trách nhiệm giúp các hộ.",
    "2.3. Ủy ban nhân dân xã:",
    "- Lập hồ sơ hoàn công cho từng hộ, bao gồm:",
    "+ Đơn đề nghị của hộ;",
    "+ Biên bản xác nhận hoàn thành.",
  );

  it("are parted from their marker; what is required is work where a body does it, and papers are none", () => {
    expect(tasks.map(({ section, title, lead, scope }) => [section, title, lead ?? scope])).toEqual([
      ["II.2.1.a", "Sở Xây dựng thiết kế ba mẫu nhà để các hộ chọn", "Sở Xây dựng"],
      [
        "II.2.2.a",
        "Căn cứ Thông tư số 09/2013/TT-BXD, các thôn, ấp tổ chức phổ biến chính sách",
        "each-unit",
      ],
      ["II.2.2.b", "Ủy ban nhân dân xã có trách nhiệm giúp các hộ", "Ủy ban nhân dân xã"],
      ["II.2.3", "Lập hồ sơ hoàn công cho từng hộ, bao gồm:", "Ủy ban nhân dân xã"],
    ]);
  });
});

it.each([
  ["THEO QUYẾT ĐỊNH", "SỐ 12/QĐ-SYT"],
  ["THANH TRA THEO QUYẾT ĐỊNH", "Số: 45/QĐ-TTr"],
  ["theo Quyết định", "số 7/QĐ-UBND"],
])("a head's “%s %s” is another document's number", (above, number) => {
  const lines = ["SỞ Y TẾ", "ĐOÀN KIỂM TRA", above, number, "Số: 30/KH-ĐKT", "KẾ HOẠCH", "Kiểm tra chợ", ""];
  expect(parsePlan([...lines, "1. Họp đoàn trước ngày 5/3/2026."].join("\n")).number).toBe("30/KH-ĐKT");
});

it.each([
  ["Công an tỉnh", "Tham mưu quản lý vật liệu nổ trên địa bàn tỉnh."],
  ["Sở Y tế", "Hướng dẫn các trạm y tế lập sổ theo dõi."],
  ["Văn phòng Ban Chỉ đạo 1389", "Tổng hợp kết quả của các xã."],
])("under “1. %s” a sentence above dashes is its work, too", (body, work) => {
  const { tasks, problems } = smallPlan(
    "II. PHÂN CÔNG",
    `1. ${body}`,
    work,
    "- Tổ chức tập huấn cho cán bộ.",
  );
  expect(tasks.map(({ title, lead }) => [title, lead])).toEqual([
    [work.replace(/\.$/, ""), body],
    ["Tổ chức tập huấn cho cán bộ", body],
  ]);
  expect(problems.filter(({ code }) => code === "lead-doubtful")).toEqual([]);
});

it("letters that a copy has set apart in a number are put together, and asked", () => {
  for (const written of ["45/QĐ - U B ND", "45/QĐ - UB ND", "45/QĐ-U B N D"]) {
    const lines = [
      "UBND TỈNH A",
      `Số: ${written}`,
      "KẾ HOẠCH",
      "Kiểm tra chợ",
      "",
      "1. Họp trước ngày 5/3/2026.",
    ];
    const { number, problems } = parsePlan(lines.join("\n"));
    expect([number, problems.some(({ code }) => code === "number-assumed")]).toEqual(["45/QĐ-UBND", true]);
  }
});

it.each(["- Ban Quản lý chợ", "– Ban Quản lý chợ;", "+ Ban Quản lý chợ"])(
  "who is addressed stands without its sign: %s",
  (name) => {
    const lines = [
      "SỞ A",
      "Số: 9/SA-VP",
      "V/v báo cáo",
      "",
      `Kính gửi: ${name}`,
      "1. Báo cáo trước ngày 5/3/2026.",
    ];
    const [task] = parsePlan(lines.join("\n")).tasks;
    expect(task?.lead ?? task?.scope).toBe("Ban Quản lý chợ");
  },
);
