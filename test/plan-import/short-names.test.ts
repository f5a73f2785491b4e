import { parsePlan } from "../../src/plan-import";

const parse = (...lines: string[]): ReturnType<typeof parsePlan> =>
  parsePlan(
    [
      "HỘI LHPN TỈNH A",
      "Số: 12/KH-BTV",
      "KẾ HOẠCH",
      "Thử",
      "",
      "I. ĐƠN VỊ LÀM ĐIỂM",
      "- Hội LHPN xã B",
      "II. NHIỆM VỤ",
      ...lines,
    ].join("\n"),
  );
const leads = (plan: ReturnType<typeof parsePlan>): unknown[] =>
  plan.tasks.map(({ scope, lead }) => [scope, lead]);
const asked = (plan: ReturnType<typeof parsePlan>): unknown[] =>
  plan.problems.flatMap(({ code, line, words, proposal }) =>
    code === "same-body" ? [[line, words, proposal]] : [],
  );

describe("short names of a body", () => {
  it("reads the lead before a short name in brackets, and asks whether both are one", () => {
    const plan = parse(
      "1. Ban Tổ chức - Kiểm tra (Ban TCKT): Là đầu mối, hướng dẫn công tác nhân sự.",
      "2. Văn phòng chủ trì, phối hợp với Ban TCKT bố trí kinh phí.",
      "3. TCKT chủ trì rút kinh nghiệm.",
    );
    expect(leads(plan)).toEqual([
      ["once", "Ban Tổ chức - Kiểm tra"],
      ["once", "Văn phòng"],
      ["once", "TCKT"],
    ]);
    expect(asked(plan)).toEqual([
      [9, "Ban TCKT", "Ban Tổ chức - Kiểm tra"],
      [11, "TCKT", "Ban Tổ chức - Kiểm tra"],
    ]);
  });

  it("takes what a text calls a body for a name, whatever its letters", () => {
    const plan = parse(
      "1. Ban Gia đình - Xã hội (sau đây gọi tắt là Ban GDX) tham mưu kế hoạch.",
      "2. Ban GDX gửi báo cáo.",
    );
    expect(asked(plan)).toEqual([[9, "Ban GDX", "Ban Gia đình - Xã hội"]]);
  });

  it("asks whether a name with its level is the name without", () => {
    const plan = parsePlan(
      [
        "ĐOÀN TNCS HỒ CHÍ MINH",
        "BCH THÀNH PHỐ HẢI SƠN",
        "KẾ HOẠCH",
        "Thử",
        "",
        "I. NHIỆM VỤ",
        "1. Ban Phong trào chủ trì, phối hợp Đoàn phường An Hải ra quân.",
        "2. Ban Phong trào Thành Đoàn tổng hợp báo cáo.",
        "3. Ban Tuyên giáo Thành ủy thẩm định.",
        "4. Ban Tuyên giáo đăng tin.",
      ].join("\n"),
    );
    expect(asked(plan)).toEqual([[7, "Ban Phong trào", "Ban Phong trào Thành Đoàn"]]);
    expect(plan.tasks[0]?.support).toEqual(["Đoàn phường An Hải"]);
  });
});
