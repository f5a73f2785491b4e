import { parsePlan } from "../../src/plan-import";
import { readSpacedTables } from "../../src/plan-import/spaced/spaced-tables";

const rowsOf = (...lines: readonly string[]): string[] =>
  (readSpacedTables(lines.join("\n"))?.text ?? "").split("\n").filter((line) => line.includes("\t"));

/** Each cell about its row's number, as offices set their tables. */
const CENTRED = [
  "                                                         Đơn vị",
  "STT             Nội dung công việc                                     Thời hạn",
  "                                                        chủ trì",
  "     Rà soát các hợp đồng thuê kho còn hiệu",
  "                                                                      Trước ngày",
  " 1   lực, lập danh sách gửi bộ phận kế toán           Phòng Kho vận",
  "                                                                      15/4/2026",
  "     để thanh lý trong năm",
  "                                                        Phòng Kế",
  " 2   Kiểm kê vật tư                                                   30/6/2026",
  "                                                       hoạch - Vật tư",
  "     Sửa mái nhà kho số ba, thay toàn bộ máng",
  " 3                                                    Đội Xây dựng    Quý III/2026",
  "     nước đã hỏng",
];
const READ = [
  "STT\tNội dung công việc\tĐơn vị chủ trì\tThời hạn",
  "1\tRà soát các hợp đồng thuê kho còn hiệu lực, lập danh sách gửi bộ phận kế toán để thanh lý trong năm\tPhòng Kho vận\tTrước ngày 15/4/2026",
  "2\tKiểm kê vật tư\tPhòng Kế hoạch - Vật tư\t30/6/2026",
  "3\tSửa mái nhà kho số ba, thay toàn bộ máng nước đã hỏng\tĐội Xây dựng\tQuý III/2026",
];

/** Each cell from its row's number down. */
const FROM_TOP = [
  "STT  Nội dung công việc              Đơn vị chủ trì     Thời hạn",
  " 1   Lập dự toán mua sắm, gửi        Phòng Tài vụ       Trước ngày",
  "     lãnh đạo ký                                        02/3/2026",
  " 2   Mời thầu                        Tổ Đấu thầu        20/3/2026",
  " 3   Bàn giao máy cho các xưởng,     Xưởng Cơ điện      Tháng 5/2026",
  "     lập biên bản                    số hai",
];

describe("tables whose columns are kept by spaces", () => {
  it("cells about their numbers are whole, each in its row", () => {
    expect(rowsOf(...CENTRED)).toEqual(READ);
  });

  it("cells from their numbers down are whole, each in its row", () => {
    expect(rowsOf(...FROM_TOP).slice(1)).toEqual([
      "1\tLập dự toán mua sắm, gửi lãnh đạo ký\tPhòng Tài vụ\tTrước ngày 02/3/2026",
      "2\tMời thầu\tTổ Đấu thầu\t20/3/2026",
      "3\tBàn giao máy cho các xưởng, lập biên bản\tXưởng Cơ điện số hai\tTháng 5/2026",
    ]);
  });

  it("words of columns that a single space parts stand in theirs", () => {
    const tight = FROM_TOP.map((line) =>
      line
        .replace("gửi        Phòng", "gửi Phòng")
        .replace("cho các xưởng,     Xưởng", "cho các xưởng, Xưởng"),
    );
    expect(rowsOf(...tight).slice(1, 2)).toEqual([
      "1\tLập dự toán mua sắm, gửi lãnh đạo ký\tPhòng Tài vụ\tTrước ngày 02/3/2026",
    ]);
  });

  it("a page's end with its number and the head said again part no rows", () => {
    const [head = "", ...rows] = FROM_TOP;
    const pages = [head, ...rows.slice(0, 3), "", "                    2", `\f${head}`, ...rows.slice(3)];
    expect(rowsOf(...pages)).toEqual(rowsOf(...FROM_TOP));
  });

  it("a heading between rows is one of them, and text below the table none", () => {
    const [head = "", ...rows] = FROM_TOP;
    const lines = [
      head,
      "I    Việc của văn phòng",
      ...rows,
      "Các đơn vị căn cứ phân công trên để thực hiện, báo cáo ban giám đốc.",
    ];
    expect(rowsOf(...lines).slice(1, 3)).toEqual([
      "I\tViệc của văn phòng\t\t",
      "1\tLập dự toán mua sắm, gửi lãnh đạo ký\tPhòng Tài vụ\tTrước ngày 02/3/2026",
    ]);
    expect(rowsOf(...lines)).toHaveLength(5);
  });

  it("a first column far wider than its head is no blank one", () => {
    const wide = [
      "STT  Công việc                               Người phụ trách      Thời hạn",
      "1.   Lập hồ sơ mời thầu gói số 3             Lê Hải               20/4/2026",
      "2.   Nghiệm thu đường nội thị                Phạm Tuấn            Trước 30/4/2026",
      "3.   Giải phóng mặt bằng khu 2, kiểm đếm     Tổ GPMB              Quý II/2026",
    ];
    expect(rowsOf(...wide, "Nơi nhận:      GIÁM ĐỐC", "- Như trên;")).toEqual(rowsOf(...wide));
    expect(rowsOf(...wide).slice(1, 3)).toEqual([
      "1.\tLập hồ sơ mời thầu gói số 3\tLê Hải\t20/4/2026",
      "2.\tNghiệm thu đường nội thị\tPhạm Tuấn\tTrước 30/4/2026",
    ]);
  });

  it("numbers are told from work though recipients stand at the left below", () => {
    const below = ["", "Nơi nhận:              GIÁM ĐỐC", "- Như trên;", "- Kho;", "- Lưu: VT.", "- Xưởng;"];
    const [head = "", ...rows] = FROM_TOP;
    expect(rowsOf(head, ...rows, ...below)).toEqual(rowsOf(...FROM_TOP));
  });

  it("a title above and headings below are none of its rows", () => {
    const below = ["III. Tổ chức thực hiện", "1. Tổ Đấu thầu báo cáo trước ngày 10/6/2026."];
    for (const heading of [below, ["2. Việc khác", ...FROM_TOP], ["Tổ chức thực hiện", ...below.slice(1)]])
      expect(rowsOf("Mua sắm", ...FROM_TOP, ...heading).slice(0, 4)).toEqual(rowsOf(...FROM_TOP));
    const { title, tasks } = parsePlan(["KẾ HOẠCH", "Mua sắm", ...FROM_TOP, ...below].join("\n"));
    expect(title).toBe("KẾ HOẠCH Mua sắm");
    expect(tasks.at(-1)).toMatchObject({ lead: "Tổ Đấu thầu", section: "III.1" });
  });

  it("a cell does not end with words that go on", () => {
    const halves = [
      "STT   Nội dung                  Chủ trì          Phối hợp        Thời hạn",
      "                                Phòng Văn hóa                    Chậm nhất",
      "1     Tổ chức hội nghị          và Thông tin     Các khu phố     ngày",
      "                                                                 25/02/2026",
      "2     Rà soát hồ sơ             Tổ bầu cử        Đoàn trường     Tháng",
      "                                                                 6/2026",
      "3     Báo cáo kết quả           Phòng Văn hóa    Hội Phụ nữ      30/6/2026",
      "                                và Thông tin",
      "4     Rà soát hồ sơ             Hội Phụ nữ       Mặt trận        Năm 2026",
      "5     Theo dõi                  Hội Phụ nữ                       Hằng quý",
    ];
    expect(readSpacedTables(halves.join("\n"))?.unsure).toEqual([]);
    const times = rowsOf(...halves).map((row) => row.split("\t").at(-1));
    expect(times.slice(1)).toEqual([
      "Chậm nhất ngày 25/02/2026",
      "Tháng 6/2026",
      "30/6/2026",
      "Năm 2026",
      "Hằng quý",
    ]);
  });

  it("each task keeps the line of the text in which its row begins", () => {
    const { tasks } = parsePlan(["KẾ HOẠCH", "Sửa chữa kho bãi năm 2026", "", ...CENTRED].join("\n"));
    expect(tasks.map(({ line, lead }) => [line, lead])).toEqual([
      [7, "Phòng Kho vận"],
      [12, "Phòng Kế hoạch - Vật tư"],
      [15, "Đội Xây dựng"],
    ]);
  });

  it("a row whose cells stand nowhere is asked about, and its neighbours are not", () => {
    const askew = CENTRED.map((line) =>
      line.replace(/^ {56}Phòng Kế$/, "").replace("hoạch - Vật tư", ""),
    ).map((line) => (line.startsWith(" 2 ") ? " 2   Kiểm kê vật tư" : line));
    const { problems } = parsePlan(["KẾ HOẠCH", "Sửa chữa kho bãi năm 2026", "", ...askew].join("\n"));
    expect(problems.flatMap(({ code, words }) => (code === "row-unclear" ? [words] : []))).toEqual([
      "Kiểm kê vật tư",
    ]);
  });

  it("below a head whose rows number nothing every task is asked about", () => {
    const bare = FROM_TOP.map((line) => line.replace(/^ \d /, "   "));
    const { tasks, problems } = parsePlan(["KẾ HOẠCH", "Mua sắm năm 2026", "", ...bare].join("\n"));
    const asked = problems.flatMap(({ code, line }) => (code === "row-unclear" ? [line] : []));
    expect(asked).toEqual(tasks.map(({ line }) => line));
    expect(tasks.every(({ sureness }) => sureness?.deadline === "guess")).toBe(true);
  });

  it.each([
    [
      "two columns of a letterhead",
      ["UBND XÃ SÔNG LAM        CỘNG HÒA XÃ HỘI", "Số: 12/KH-UBND          Độc lập - Tự do"],
    ],
    ["one cell a line", ["STT", "Nội dung", "Đơn vị", "1", "Họp", "Phòng A"]],
    ["a table with tabs", ["STT\tNội dung\tĐơn vị\tThời hạn", "1\tHọp\tPhòng A\t02/3/2026"]],
    ["indents and dotted lines", ["   1. Họp ban ........ 3", "      a) Mời họp ...... 4"]],
  ])("%s are none", (_, lines) => {
    expect(readSpacedTables(lines.join("\n"))).toBeNull();
  });
});
