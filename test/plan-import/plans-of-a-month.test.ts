import { parsePlan } from "../../src/plan-import";
import { findDeadline } from "../../src/plan-import/deadline/parse-deadline";
import { readBody } from "../../src/plan-import/bodies/read-body";
import { tokenise, wordsBetween } from "../../src/plan-import/text/tokens";
import type { Plan } from "../../src/domain/plan";
import { smallPlan, told } from "./support/small-plan";

const codesAt = ({ problems }: Plan, code: string): number[] =>
  problems.flatMap((problem) => (problem.code === code ? [problem.line] : []));
const titled = (title: string, ...lines: readonly string[]): Plan =>
  parsePlan(
    [
      "TRƯỜNG TIỂU HỌC A",
      "Số: 5/KH-TH",
      "A, ngày 01 tháng 10 năm 2026",
      "KẾ HOẠCH",
      title,
      "",
      ...lines,
    ].join("\n"),
  );

describe("the plan of one month", () => {
  it.each([
    "Công tác Đội tháng 10/2026",
    "Hoạt động chuyên môn tháng: 10 năm 2026",
    "Công tác tháng 10",
    "Đội và phong trào thiếu nhi tháng 10năm học 2026 - 2027",
  ])("%s: what names no time is due in it, asked once", (title) => {
    const plan = titled(
      title,
      "1. Tập huấn đội nghi lễ.",
      "2. Kiểm tra hồ sơ trước ngày 15/10/2026.",
      "3. Vệ sinh lớp học.",
    );
    expect(told(plan.tasks).map(([, , day]) => day)).toEqual(["2026-10-31", "2026-10-15", "2026-10-31"]);
    expect(plan.tasks.map(({ sureness }) => sureness?.deadline)).toEqual(["heading", undefined, "heading"]);
    expect(codesAt(plan, "deadline-from-heading")).toHaveLength(1);
  });

  it.each([
    "Sơ kết tháng 9 và công tác tháng 10/2026",
    "Đăng ngày 12 Tháng 9 2026",
    "Sơ kết 6 tháng đầu năm 2026",
  ])("%s: bounds nothing", (title) => {
    expect(told(titled(title, "1. Tập huấn đội nghi lễ.").tasks)).toEqual([
      ["Tập huấn đội nghi lễ", expect.anything(), null],
    ]);
  });

  it("a month or day that is over when the plan is made is none of its own", () => {
    for (const title of [
      "Triển khai Chỉ thị ban hành tháng 8 năm 2026",
      "Khắc phục sau kiểm tra (ngày 15/9/2026)",
    ])
      expect(told(titled(title, "1. Văn phòng bổ sung hồ sơ.").tasks)[0]?.[2]).toBeNull();
  });

  it("what is planned for the next month stands below its own heading", () => {
    const plan = titled(
      "Công tác tháng 10/2026",
      "I. NHIỆM VỤ",
      "- Tập huấn.",
      "II. DỰ KIẾN CÔNG TÁC THÁNG 11",
      "- Thao giảng.",
    );
    expect(told(plan.tasks).map(([, , day]) => day)).toEqual(["2026-10-31", "2026-11-30"]);
  });

  it("a heading names the month of what stands below it, and not of what was done", () => {
    const plan = titled(
      "Năm học 2026 - 2027",
      "I. ĐÁNH GIÁ CÔNG TÁC THÁNG 9",
      "- Đã ổn định nền nếp.",
      "II. KẾ HOẠCH THÁNG 10/2026.",
      "- Kiểm tra vệ sinh các lớp.",
      "- Tổ chức hội nghị viên chức ngày 12/10/2026.",
    );
    expect(told(plan.tasks).map(([title, , day]) => [title, day])).toEqual([
      ["Kiểm tra vệ sinh các lớp", "2026-10-31"],
      ["Tổ chức hội nghị viên chức ngày 12/10/2026", "2026-10-12"],
    ]);
  });
});

describe("the plan of one day", () => {
  it.each([
    "Hoạt động của tuổi trẻ trong ngày 10/10",
    "Lao động tuần 7 (ngày 10 tháng 10 năm 2026)",
    "Lao động (ngày 10/10/2026)",
  ])("%s: what names no time is due on it", (title) => {
    const plan = titled(title, "1. Quét dọn sân trường.", "2. Cắt cỏ vườn trường.");
    expect(told(plan.tasks).map(([, , day]) => day)).toEqual(["2026-10-10", "2026-10-10"]);
    expect(codesAt(plan, "deadline-from-heading")).toHaveLength(1);
  });

  it("whose table a page shows in one line with bars has its rows", () => {
    const plan = parsePlan(
      "KẾ HOẠCH LAO ĐỘNG TUẦN 07 (NGÀY 10 THÁNG 10 NĂM 2026) NỘI DUNG CÔNG VIỆC CỤ THỂ: TT | Lớp | GV chỉ đạo | Nội dung công việc | Dụng cụ | 1 | 9A | Cô An | Cắt cỏ vườn trường | Cuốc | 2 | 9B | Thầy Bình | Quét sân | Chổi | 3 | 9C | Cô Chi | Nhặt rác | Bao | BAN GIÁM HIỆU",
    );
    expect(told(plan.tasks)).toEqual([
      ["Cắt cỏ vườn trường", "Cô An", "2026-10-10"],
      ["Quét sân", "Thầy Bình", "2026-10-10"],
      ["Nhặt rác", "Cô Chi", "2026-10-10"],
    ]);
  });
});

describe("when all of a plan is done", () => {
  it.each(["III. TỔ CHỨC THỰC HIỆN", "III. THỜI GIAN, ĐỊA ĐIỂM"])("stands below %s", (heading) => {
    const plan = smallPlan(
      "II. NỘI DUNG",
      "1. Trưng bày sách tại thư viện.",
      heading,
      "1. Thời gian: từ 21/4/2025 đến 29/4/2025.",
      "2. Địa điểm: hội trường.",
    );
    expect(
      plan.tasks.map(({ title, deadline: { from, to }, sureness }) => [title, from, to, sureness?.deadline]),
    ).toEqual([["Trưng bày sách tại thư viện", "2025-04-21", "2025-04-29", "heading"]]);
  });

  it("one day there is the event's, and of no other work", () => {
    const plan = smallPlan(
      "II. NỘI DUNG",
      "1. Trưng bày sách.",
      "III. THỜI GIAN, ĐỊA ĐIỂM",
      "1. Thời gian: ngày 21/4/2025.",
    );
    expect(plan.tasks.find(({ title }) => title === "Trưng bày sách")?.deadline.to).toBeNull();
  });

  it("a heading that ends with a time gives it to what it lists", () => {
    const plan = smallPlan(
      "II. NỘI DUNG",
      "- Dạy và học tập trung từ ngày 27/4/2025:",
      "+ Ổn định nền nếp.",
      "+ Kiểm tra sĩ số.",
    );
    expect(plan.tasks.map(({ deadline: { from, to } }) => [from, to])).toEqual([
      ["2025-04-27", null],
      ["2025-04-27", null],
    ]);
  });

  it("a day alone below what is then is its time", () => {
    const plan = smallPlan(
      "II. THỜI GIAN, ĐỊA ĐIỂM",
      "1. Đại hội trù bị",
      "- 9 giờ 00’, ngày 13 tháng 9 năm 2025. (Tiết 3, thứ Bảy)",
      "- Địa điểm: phòng họp.",
      "2. Đại hội chính thức",
      "- 15 giờ 00, ngày 14 tháng 9 năm 2025",
      "- Địa điểm: hội trường.",
      "3. Chuẩn bị",
      "- Kê, dọn bàn ghế: Chi đội 9A1. (GVCN phụ trách)",
      "- Tiếp nước: Đội Danh dự.",
    );
    expect(told([...plan.milestones, ...plan.tasks]).map(([title, lead, day]) => [title, lead, day])).toEqual(
      expect.arrayContaining([
        ["Đại hội trù bị", expect.anything(), "2025-09-13"],
        ["Đại hội chính thức", expect.anything(), "2025-09-14"],
        ["Kê, dọn bàn ghế: Chi đội 9A1. (GVCN phụ trách)", "Chi đội 9A1", null],
        ["Tiếp nước: Đội Danh dự", "Đội Danh dự", null],
      ]),
    );
  });
});

describe("a week", () => {
  it("whose days stand over their lines, in one line or two", () => {
    const plan = parsePlan(
      [
        "Lịch làm việc tuần 21 của Thường trực (từ ngày 21/5/2026 đến ngày 28/5/2026)",
        "Ngày đăng: 20/5/2026",
        "",
        "Thứ năm",
        "",
        "21/5",
        "",
        "Thường trực HĐND tỉnh thăm các cơ sở tôn giáo (ngày).",
        "",
        "Thứ sáu, ngày 22/5",
        "+ Ban Pháp chế giám sát Sở Nội vụ về cải cách hành chính (sáng).",
        "Thứ bảy",
        "23/5",
        "- Ban Văn hóa khảo sát tại công ty may (chiều).",
        "Thứ hai 25/5",
        "+ Thường trực HĐND tỉnh họp lệ kỳ tháng 5 năm 2026 (sáng).",
      ].join("\n"),
    );
    expect(told(plan.tasks).map(([, lead, day]) => [lead, day])).toEqual([
      ["Thường trực HĐND tỉnh", "2026-05-21"],
      ["Ban Pháp chế", "2026-05-22"],
      ["Ban Văn hóa", "2026-05-23"],
      ["Thường trực HĐND tỉnh", "2026-05-25"],
    ]);
    expect(plan.title).toBe("Lịch làm việc tuần 21 của Thường trực (từ ngày 21/5/2026 đến ngày 28/5/2026)");
  });

  it("whose day stands in the first row of each, where a copy leaves it out of the others", () => {
    const plan = parsePlan(
      [
        "LỊCH CÔNG TÁC TỪ NGÀY 09/11/2026 ĐẾN NGÀY 15/11/2026",
        "",
        "Ngày\tThời gian\tNội dung\tLãnh đạo chủ trì\tĐịa điểm",
        "Thứ 2 (09/11/2026)\t10h00\tGiao ban Thường trực\tĐ/c An\tHội trường tầng 2",
        "09h00\tTiếp công dân\tĐ/c Bình\tPhòng tiếp dân",
        "Thứ 3 (10/11/2026)\t08h00\tKiểm tra công tác bảo mật\tĐ/c Chi\tXã B",
        "Thứ 7 (14/11/2026)\t\u00a0\t\u00a0\t\u00a0\t\u00a0",
        "17h00\tDự kỷ niệm ngày thành lập trường\tĐ/c An\tTrường A",
      ].join("\n"),
    );
    expect(told(plan.tasks)).toEqual([
      ["Giao ban Thường trực", "Đ/c An", "2026-11-09"],
      ["Tiếp công dân", "Đ/c Bình", "2026-11-09"],
      ["Kiểm tra công tác bảo mật", "Đ/c Chi", "2026-11-10"],
      ["Dự kỷ niệm ngày thành lập trường", "Đ/c An", "2026-11-14"],
    ]);
  });

  it("periods that stand alone over dashes are none of the period before", () => {
    const plan = smallPlan(
      "II. LỊCH TỰ ĐÁNH GIÁ",
      "Từ 10/01 đến 21/01/2025",
      "• Ra quyết định thành lập Hội đồng;",
      "• Họp Hội đồng.",
      "Từ 24/01 đến 04/02/2025",
      "• Phổ biến chủ trương đến giáo viên.",
      "• Hoàn thành dự thảo kế hoạch.",
    );
    expect(told(plan.tasks).map(([, , day]) => day)).toEqual([
      "2025-01-21",
      "2025-01-21",
      "2025-02-04",
      "2025-02-04",
    ]);
  });
});

it("rows glued in lines keep their first and last days, each is looked at", () => {
  const plan = parsePlan(
    [
      "Kế hoạch thực hiện luận văn đợt 3 năm học 2025 - 2026",
      "TT Nội dung Thực hiện Bắt đầu Kết thúc",
      "1 Nhận đề tài",
      "1.1 Đăng ký Học viên đăng ký đề tài 15/01/2026 20/01/2026",
      "1.2 Duyệt đơn Khoa duyệt đơn của học viên 21/01/2026 23/01/2026",
      "2 Bảo vệ",
      "2.1 Nộp quyển Học viên nộp quyển 24/04/2026 28/04/2026",
    ].join("\n"),
  );
  expect(plan.tasks.map(({ deadline: { from, to } }) => [from, to])).toEqual([
    ["2026-01-15", "2026-01-20"],
    ["2026-01-21", "2026-01-23"],
    ["2026-04-24", "2026-04-28"],
  ]);
  expect(codesAt(plan, "row-unclear")).toEqual([4, 5, 7]);
});

it("a cell that a page broke behind the kind of a body is one name", () => {
  const plan = smallPlan(
    ..."STT||Nội dung||Đơn vị chủ trì||Đơn vị phối hợp||Thời gian||1||Xét tuyển đợt 1||Hội đồng||tuyển sinh||Phòng Đào tạo||30/7/2025||2||Công bố kết quả||Ban Truyền thông||Phòng Đào tạo||02/8/2025".split(
      "|",
    ),
  );
  expect(plan.tasks.map(({ lead, support }) => [lead, ...support])).toEqual([
    ["Hội đồng tuyển sinh", "Phòng Đào tạo"],
    ["Ban Truyền thông", "Phòng Đào tạo"],
  ]);
});

describe("the name of a day bounds nothing", () => {
  it.each([
    ["Tuyên truyền ý nghĩa của ngày sách Việt Nam 21/4", ""],
    ["Tuyên truyền ngày Pháp luật Việt Nam 09/11", ""],
    ["Ra quân ngày môi trường thế giới (05/6)", ""],
    ["Trước ngày Nhà giáo Việt Nam 20/11 gửi báo cáo", "Trước ngày Nhà giáo Việt Nam 20/11"],
    ["Ra quân ngày Môi trường thế giới 5/6/2026", "5/6/2026"],
    ["Hội thi bắt đầu lúc 18h00 ngày 11/5/2026", "bắt đầu lúc 18h00 ngày 11/5/2026"],
  ])("%s", (sentence, words) => {
    expect(findDeadline(sentence, { year: 2026 }).deadline.text).toBe(words);
  });

  it("what begins at an hour is on that day", () => {
    expect(
      findDeadline("Vòng loại: bắt đầu lúc 18h00 ngày 11/5/2026", { year: 2026 }).deadline,
    ).toMatchObject({
      bound: "on",
      to: "2026-05-11",
    });
  });
});

describe("names of boards and departments are whole", () => {
  it.each([
    "Ban Quản lý dự án đầu tư xây dựng công trình dân dụng và công nghiệp tỉnh",
    "Ban Quản lý dự án đầu tư xây dựng công trình giao thông, nông nghiệp tỉnh",
    "Ban QLDA đầu tư xây dựng công trình nông nghiệp và phát triển nông thôn",
    "Ban Quản lý Dự án Đầu tư xây dựng công trình hạ tầng kỹ thuật thành phố",
    "Cục Quản lý, giám sát bảo hiểm",
    "Cục Quản lý Y, Dược cổ truyền",
    "Hội đồng thi tuyển công chức",
    "Chi đoàn 10A2",
  ])("%s", (name) => {
    const tokens = tokenise(`${name} chủ trì rà soát`);
    expect(wordsBetween(tokens, 0, readBody(tokens, 0)?.end ?? 0)).toBe(name);
  });

  it("a deed between a name and its charge is asked about", () => {
    const plan = smallPlan(
      "II. NHIỆM VỤ",
      "1. Giao Tổ công tác triển khai Đề án 06 cấp xã chủ trì lập báo cáo trước ngày 15/3/2025.",
    );
    expect(codesAt(plan, "lead-doubtful")).toEqual([8]);
  });
});
