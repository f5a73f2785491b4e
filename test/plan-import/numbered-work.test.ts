import { smallPlan, told } from "./support/small-plan";

const work = (...lines: string[]): ReturnType<typeof told> => told(smallPlan("II. NHIỆM VỤ", ...lines).tasks);

describe("a numbered sentence of who does what, over dashes", () => {
  it("is work of its own, and its doer does what the dashes tell", () => {
    const sentence =
      "Bộ Y tế chỉ đạo các chủ đầu tư khẩn trương hoàn thiện các hạng mục còn lại của hai bệnh viện";
    expect(work(`(1) ${sentence};`, "- Nghiệm thu thiết bị.", "- Bố trí nhân lực.")).toEqual([
      [sentence, "Bộ Y tế", null],
      ["Nghiệm thu thiết bị", "Bộ Y tế", null],
      ["Bố trí nhân lực", "Bộ Y tế", null],
    ]);
  });

  it("is none where it introduces them, or only names who they are", () => {
    const lines = [
      "1. Sở Nội vụ chủ trì, phối hợp với các sở, ngành, đơn vị thực hiện các nhiệm vụ sau:",
      "- Rà soát biên chế.",
    ];
    expect(work(...lines, "2. Sở Y tế", "- Chuẩn bị thuốc.")).toEqual([
      ["Rà soát biên chế", "Sở Nội vụ", null],
      ["Chuẩn bị thuốc", "Sở Y tế", null],
    ]);
  });
});

describe("an inspection over what is looked at", () => {
  it.each([
    ["Giám sát việc lập, niêm yết danh sách cử tri", "- Cách tính tuổi.", "- Việc xóa tên, bổ sung tên."],
    ["Kiểm tra công tác chuẩn bị cơ sở vật chất", "- Phòng học, thiết bị.", "- Hồ sơ nghiệm thu."],
    ["Khảo sát nhu cầu học nghề", "- Số lượng, độ tuổi lao động.", "- Nghề đăng ký học."],
  ])("is one task, whose time is labelled below: %s", (title, ...dashes) => {
    const time = "Thời gian thực hiện: từ ngày 03/02/2025 đến ngày 15/3/2025.";
    for (const sign of ["*", "-"])
      expect(work(`1. ${title}`, ...dashes, `${sign} ${time}`).map(([words, , to]) => [words, to])).toEqual([
        [title, "2025-03-15"],
      ]);
  });
});

describe("a numeral in a cell of its own", () => {
  it.each([
    ["I\tCÔNG TÁC TÀI CHÍNH", "1\tThu học phí học kỳ I.", "2\tKiểm kê vật tư trước ngày 20/9/2025."],
    ["IV\tCÔNG TÁC ĐÀO TẠO", "10\tThu học phí học kỳ I.", "11\tKiểm kê vật tư trước ngày 20/9/2025."],
    ["II.\tNHIỆM VỤ", "1.\tThu học phí học kỳ I.", "2.\tKiểm kê vật tư trước ngày 20/9/2025."],
  ])("numbers the words beside it: %s", (...lines) => {
    expect(told(smallPlan(...lines).tasks).map(([title, , to]) => [title, to])).toEqual([
      ["Thu học phí học kỳ I", null],
      ["Kiểm kê vật tư trước ngày 20/9/2025", "2025-09-20"],
    ]);
  });
});

it("a list goes on behind its hundredth point", () => {
  const points = Array.from(
    { length: 101 },
    (_, at) => `${at + 1}. Văn phòng soạn biểu số ${at + 1} trước ngày 15/5/2025.`,
  );
  const { tasks } = smallPlan("II. NHIỆM VỤ", ...points);
  expect(tasks).toHaveLength(101);
  expect([tasks.at(-1)?.title, tasks.at(-1)?.lead, tasks.at(-1)?.section]).toEqual([
    "Văn phòng soạn biểu số 101 trước ngày 15/5/2025",
    "Văn phòng",
    "II.101",
  ]);
});

describe("a point of a list whose numeral was taken away", () => {
  const doers = (...lines: readonly string[]): unknown[] =>
    smallPlan("II. NHIỆM VỤ", ...lines).tasks.map(({ section, lead, sureness }) => [
      section,
      sureness?.lead === "guess" ? "?" : lead,
    ]);

  it("stands beside the others, and not below the one before it", () => {
    expect(
      doers(
        "1. Sở Tài chính lập dự toán trước ngày 10/3/2025.",
        "2. Văn phòng phát hành thông báo trước ngày 15/3/2025.",
        "Rà soát các tuyến đường ngập úng và lập phương án xử lý.",
        "4. Công an tỉnh tuần tra ban đêm trong tháng 4/2025.",
      ),
    ).toEqual([
      ["II.1", "Sở Tài chính"],
      ["II.2", "Văn phòng"],
      ["II.3", "?"],
      ["II.4", "Công an tỉnh"],
    ]);
  });

  it("heads what stands below it", () => {
    expect(
      doers(
        "1. Sở Tài chính",
        "- Lập dự toán trước ngày 10/3/2025.",
        "Văn phòng",
        "- Phát hành thông báo trước ngày 15/3/2025.",
        "3. Công an tỉnh",
        "- Tuần tra ban đêm trong tháng 4/2025.",
      ),
    ).toEqual([
      ["II.1", "Sở Tài chính"],
      ["II.2", "Văn phòng"],
      ["II.3", "Công an tỉnh"],
    ]);
  });

  it("may be two, and may have had letters", () => {
    expect(
      doers(
        "a) Sở Tài chính lập dự toán.",
        "Rà soát danh sách đại biểu.",
        "Chuẩn bị hội trường.",
        "d) Công an tỉnh tuần tra ban đêm.",
      ),
    ).toEqual([
      ["II.a", "Sở Tài chính"],
      ["II.b", "?"],
      ["II.c", "?"],
      ["II.d", "Công an tỉnh"],
    ]);
  });

  it("is none where no numeral is missing, or the line above introduces it", () => {
    expect(
      doers(
        "1. Sở Tài chính lập dự toán trước ngày 10/3/2025.",
        "Kiểm tra việc sử dụng kinh phí.",
        "2. Văn phòng có trách nhiệm:",
        "Phát hành thông báo.",
        "4. Công an tỉnh tuần tra ban đêm.",
      ).map((told) => (told as string[])[0]),
    ).not.toContain("II.3");
  });
});
