import { smallPlan } from "./support/small-plan";
import { parsePlan } from "../../src/plan-import";

function first(...lines: readonly string[]): ReturnType<typeof smallPlan>["tasks"][number] | undefined {
  return smallPlan("II. NHIỆM VỤ", ...lines).tasks[0];
}

describe("who is charged does it, and not who charges", () => {
  it.each([
    ["UBND tỉnh giao Sở Y tế chủ trì lập phương án.", "Sở Y tế"],
    ["Ban Thường vụ giao Ủy ban Kiểm tra tổ chức giám sát.", "Ủy ban Kiểm tra"],
    ["Hội đồng trường giao Phòng Đào tạo xây dựng đề án.", "Phòng Đào tạo"],
  ])("%s", (sentence, lead) => {
    expect(first(`1. ${sentence}`)?.lead).toBe(lead);
  });
});

describe("who leads in a clause behind the deed", () => {
  it.each([
    ["Tổ chức hội nghị sơ kết; Ban Tổ chức chủ trì, trước ngày 30/4/2026.", "Ban Tổ chức", []],
    ["Tập huấn cán bộ, Văn phòng chủ trì, phối hợp với Ban Tổ chức.", "Văn phòng", ["Ban Tổ chức"]],
    ["Lấy ý kiến các thôn; Phòng Kinh tế phụ trách.", "Phòng Kinh tế", []],
  ])("%s", (sentence, lead, support) => {
    expect(first(`1. ${sentence}`)).toMatchObject({ lead, support });
  });
});

describe("a heading that is one name, whatever stands in it", () => {
  it.each([
    [
      "Tiểu ban đón tiếp, phục vụ và bảo đảm an ninh đại hội",
      "Tiểu ban đón tiếp, phục vụ và bảo đảm an ninh đại hội",
    ],
    ["Đối với Thành phố Hoa Lư", "Thành phố Hoa Lư"],
    ["Học sinh và phụ huynh", "Học sinh và phụ huynh"],
    ["Đảng ủy Mặt trận Tổ quốc, các đoàn thể tỉnh", "Đảng ủy Mặt trận Tổ quốc, các đoàn thể tỉnh"],
  ])("%s", (heading, lead) => {
    const { tasks } = smallPlan("II. NHIỆM VỤ", `1. ${heading}`, "- Chuẩn bị địa điểm.", "- Lập danh sách.");
    expect(tasks.map((task) => task.lead)).toEqual([lead, lead]);
  });
});

describe("supporters behind words between", () => {
  it.each(["chặt chẽ, quyết liệt", "thường xuyên", "đồng bộ"])("phối hợp %s với", (words) => {
    const task = first(`1. Sở Y tế chủ trì, phối hợp ${words} với Sở Nội vụ tổ chức tập huấn.`);
    expect(task?.support).toEqual(["Sở Nội vụ"]);
  });

  it.each(["nhịp nhàng, ăn ý", "trên tinh thần xây dựng", "nhanh gọn"])(
    "are asked where unknown: %s",
    (words) => {
      const { problems } = smallPlan("II. NHIỆM VỤ", `1. Sở Y tế phối hợp ${words} với Sở Nội vụ mở lớp.`);
      expect(problems.map(({ code }) => code)).toContain("support-doubtful");
    },
  );

  it("a capital deed ends the name", () => {
    const task = first("1. Sở Y tế chủ trì, phối hợp với các sở, ngành liên quan Ban hành hướng dẫn.");
    expect(task?.support).toEqual(["Các sở, ngành liên quan"]);
  });
});

describe("paragraphs that ask for work among others", () => {
  it.each([
    "Căn cứ kết quả kiểm tra, phòng Đào tạo lập danh sách học viên.",
    "Căn cứ tình hình thực tế, các trường xây dựng kế hoạch riêng.",
    "Căn cứ phân công, Công an xã tổ chức tuần tra.",
  ])("%s", (sentence) => {
    const { tasks } = smallPlan("II. NHIỆM VỤ", "1. Sở Y tế lập kế hoạch.", "2. Xử lý kết quả", sentence);
    expect(tasks.map(({ title }) => title)).toContain(sentence.slice(0, -1));
  });

  it("what a line asks of a body holds for the unnumbered lines before the dashes as well", () => {
    const { tasks } = smallPlan(
      "II. NHIỆM VỤ",
      "Chủ tịch giao Sở Y tế:",
      "Khẩn trương hoàn thiện phương án;",
      "- Lập danh sách.",
    );
    expect(tasks.map((task) => task.lead)).toEqual(["Sở Y tế", "Sở Y tế"]);
  });
});

describe("a text broken at the page's width", () => {
  const long = "rà soát toàn bộ hồ sơ của những người đã được hưởng trợ cấp trong năm";
  const text = [
    "ỦY BAN NHÂN DÂN XÃ A",
    "Số: 12/KH-UBND",
    "KẾ HOẠCH",
    "II. NHIỆM VỤ",
    "1. Phòng Kinh tế chủ trì, phối hợp với các thôn",
    `${long} qua và`,
    `${long} nay, báo`,
    "cáo Chủ tịch.",
    "-",
    "Tăng cường kiểm tra công tác",
    "BHYT tại các trạm y tế, xử lý nghiêm những nơi làm sai quy định đã",
    "ban hành.",
    "- Phối hợp với BHXH",
    "Thành phố kiểm tra việc thanh toán.",
  ].join("\n");

  it("joins a mark that stands alone and a phrase that cannot end", () => {
    const titles = parsePlan(text).tasks.map(({ title }) => title);
    expect(titles).toContain("Phối hợp với BHXH Thành phố kiểm tra việc thanh toán");
    expect(titles.some((title) => /^Tăng cường kiểm tra công tác BHYT .* đã ban hành$/.test(title))).toBe(
      true,
    );
  });
});

describe("names of committees, delegates and those who head them", () => {
  it.each([
    ["a) Ủy ban Tài chính, Ngân sách", "Ủy ban Tài chính, Ngân sách"],
    [
      "a) Các Đoàn đại biểu Quốc hội, các đại biểu Quốc hội",
      "Các Đoàn đại biểu Quốc hội, các đại biểu Quốc hội",
    ],
    ["a) Các đại biểu HĐND tỉnh", "Các đại biểu HĐND tỉnh"],
    ["a) Chủ nhiệm Ủy ban Xã hội", "Chủ nhiệm Ủy ban Xã hội"],
  ])("%s", (heading, lead) => {
    const { tasks } = smallPlan(
      "II. NHIỆM VỤ",
      "1. Văn phòng và các Ban thực hiện các nhiệm vụ sau:",
      heading,
      "- Giám sát việc trồng cây.",
      "- Kiến nghị cách làm hay.",
    );
    expect(tasks.map((task) => task.lead)).toEqual([lead, lead]);
  });

  it("are not those with whom others deal, nor a law", () => {
    const { tasks } = smallPlan(
      "II. NHIỆM VỤ",
      "1. Sở Y tế tập huấn về: Luật An toàn năm 2018; Bộ Luật Hình sự năm 2015 (sửa đổi năm 2017); Quy định số 69-QĐ/TW.",
      "2. Sở Công Thương kiểm tra các chợ. Đối với các cơ quan, tổ chức và đảng viên vi phạm các quy định về cân đo, xem xét, xử lý.",
    );
    expect(tasks.map((task) => task.lead)).toEqual(["Sở Y tế", "Sở Công Thương"]);
  });

  it("who does something “Định kỳ, …” does it again and again", () => {
    const { tasks } = smallPlan("II. NHIỆM VỤ", "1. Định kỳ, Văn phòng Quốc hội chủ trì tổng hợp kết quả.");
    expect(tasks.map(({ lead, deadline }) => [lead, deadline.bound])).toEqual([
      ["Văn phòng Quốc hội", "recurring"],
    ]);
  });
});

describe("a body whose name holds a deed", () => {
  const setUp =
    "1. UBND xã thành lập Ban Chỉ đạo thực hiện trồng cây xanh cho các khu phố, gồm đại diện Đoàn xã.";

  it("is named whole where the document sets it up", () => {
    const doer = "2. Ban Chỉ đạo thực hiện trồng cây xanh cho các khu phố tổ chức kiểm tra hè phố.";
    expect(smallPlan("II. NHIỆM VỤ", setUp, doer).tasks.map(({ lead }) => lead)).toEqual([
      "UBND xã",
      "Ban Chỉ đạo thực hiện trồng cây xanh cho các khu phố",
    ]);
  });

  it("is as short as ever elsewhere", () => {
    const doer = "2. Ban Chỉ đạo thực hiện kiểm tra hè phố.";
    expect(smallPlan("II. NHIỆM VỤ", setUp, doer).tasks.map(({ lead }) => lead)).toEqual([
      "UBND xã",
      "Ban Chỉ đạo",
    ]);
  });
});

it.each(["...", "…"])("the first of several leads where others besides are told by %s", (others) => {
  const task = first(
    `1. Đề nghị Hội Nông dân xã, Hội Cựu chiến binh xã, Đoàn xã${others} phát động trồng cây.`,
  );
  expect(task?.lead).toBe("Hội Nông dân xã");
});
