import { parsePlan, readPlanFile } from "../../src/plan-import";
import { docxFile } from "./support/docx-file";
import { smallPlan } from "./support/small-plan";

type Plan = ReturnType<typeof parsePlan>;
const told = ({ tasks }: Plan): readonly unknown[] =>
  tasks.map(({ title, lead, support, deadline }) => [title, lead, support, deadline.from, deadline.to]);

describe("heads of tables", () => {
  it.each([
    ["Thời gian thực hiện\tThời gian tổ chức", "Thời gian tổ chức"],
    ["Thời gian tiến hành\tThời điểm triển khai", "Thời điểm triển khai"],
    ["Đơn vị thực hiện\tĐơn vị đầu mối\tThời gian thực hiện", "Đơn vị đầu mối"],
  ])("a column that says more of who or when and is not taken is told: %s", (heads, words) => {
    const cells = heads.includes("Đơn vị")
      ? "Văn phòng\tBan Tổ chức\tTháng 3/2026"
      : "Tháng 3/2026\tTháng 4/2026";
    const { problems } = smallPlan(
      `TT\tNội dung\t${heads}`,
      `1\tLập kế hoạch\t${cells}`,
      `2\tHọp báo\t${cells}`,
    );
    expect(problems.filter(({ code }) => code === "column-unread").map((each) => each.words)).toEqual([
      words,
    ]);
  });

  it("a second row names the columns below a wide head", () => {
    const plan = smallPlan(
      "STT\tCông việc\tThời gian\t\tĐơn vị\t",
      "\t\tBắt đầu\tKết thúc\tChủ trì\tPhối hợp",
      "1\tKiểm tra đầu năm\t15/9/2025\t15/10/2025\tThanh tra Sở\tVăn phòng",
      "2\tKhai giảng\t05/9/2025\t05/9/2025\tVăn phòng\t",
    );
    expect(told(plan)).toEqual([
      ["Kiểm tra đầu năm", "Thanh tra Sở", ["Văn phòng"], "2025-09-15", "2025-10-15"],
      ["Khai giảng", "Văn phòng", [], null, "2025-09-05"],
    ]);
  });

  it("a wide head pasted as one cell stands over all that the row below names", () => {
    const plan = smallPlan(
      "TT\tNội dung\tCơ quan thực hiện\tThời gian",
      "\t\tChủ trì\tPhối hợp\t",
      "1\tHọp báo\tSở Y tế\tVăn phòng\tTháng 3/2025",
    );
    expect(told(plan)).toEqual([["Họp báo", "Sở Y tế", ["Văn phòng"], "2025-03-01", "2025-03-31"]]);
  });

  it("another head below begins another table, the same again is skipped, numbers of columns are no task", () => {
    const head = "TT\tNhiệm vụ\tChủ trì\tThời hạn";
    const plan = smallPlan(
      head,
      "(1)\t(2)\t(3)\t(4)",
      "1\tIn tài liệu\tVăn phòng\tTrước 10/5",
      head,
      "2\tHọp báo\tSở Y tế\tTrước 20/5",
      "TT\tLoại báo cáo\tThời hạn\tĐơn vị thực hiện",
      "1\tBáo cáo năm\tTrước 05/12\tThanh tra tỉnh",
    );
    expect(told(plan)).toEqual([
      ["In tài liệu", "Văn phòng", [], null, "2025-05-10"],
      ["Họp báo", "Sở Y tế", [], null, "2025-05-20"],
      ["Báo cáo năm", "Thanh tra tỉnh", [], null, "2025-12-05"],
    ]);
  });

  it("a table drawn as plain text is read without its rules and stars", () => {
    const plan = smallPlan(
      "| STT | Nhiệm vụ | Chủ trì | Hạn |",
      "| :---: | :--- | --- | ---: |",
      "| **I** | **DỮ LIỆU** | | |",
      "| 1 | Số hóa hồ sơ | Sở Y tế | **30/6/2025** |",
    );
    expect(told(plan)).toEqual([["Số hóa hồ sơ", "Sở Y tế", [], null, "2025-06-30"]]);
  });

  it("a table whose columns a copy has lost gives a row to look at for each number", () => {
    const { tasks, problems } = smallPlan(
      "II. NHIỆM VỤ",
      "STT Hoạt động Đơn vị đầu mối Thời gian",
      "1 Rà soát đối tượng tiêm Trạm Y tế các xã",
      "Tháng 2",
      "2 Cung ứng vắc xin Sở Y tế Tháng 3",
      "3. Tổ chức thực hiện",
    );
    expect(tasks.map(({ title, line }) => [title, line])).toEqual([
      ["Rà soát đối tượng tiêm Trạm Y tế các xã Tháng 2", 9],
      ["Cung ứng vắc xin Sở Y tế Tháng 3", 11],
      ["Tổ chức thực hiện", 12],
    ]);
    expect(problems.filter(({ code }) => code === "row-unclear").map(({ line }) => line)).toEqual([9, 11]);
  });

  it("the section behind a flattened table is none of its last cell", () => {
    const { tasks } = smallPlan(
      ..."STT|Nội dung|Chủ trì|Thời gian|1|In tài liệu|Văn phòng|Tháng 5/2025|2|Họp báo|Sở Y tế|Trước 10/6".split(
        "|",
      ),
      "IV. TỔ CHỨC THỰC HIỆN",
      "1. Thanh tra tỉnh giám sát.",
    );
    expect(tasks.map(({ title }) => title)).toEqual(["In tài liệu", "Họp báo", "Thanh tra tỉnh giám sát"]);
  });

  it("a blank time goes on with the one above wherever times stand before the work", () => {
    const { tasks } = smallPlan(
      "Tuần\tThời gian\tNội dung công việc\tNgười thực hiện",
      "2\t08/9 - 13/9\tKhảo sát đầu năm\tTổ CM",
      "\t\tHoàn thành hồ sơ\tGiáo viên",
    );
    expect(tasks.map(({ deadline, sureness }) => [deadline.to, sureness?.deadline])).toEqual([
      ["2025-09-13", "document"],
      ["2025-09-13", "heading"],
    ]);
  });

  it("'nt' stands for the support above as well", () => {
    const { tasks } = smallPlan(
      "TT\tNội dung\tChủ trì\tPhối hợp\tThời gian",
      "1\tIn\tCục Quản lý Khám, chữa bệnh\tSở Y tế; Sở Nội vụ\tTháng 5",
      "2\tHọp\tVăn phòng\tnt\tTháng 6",
    );
    expect(tasks.map(({ lead, support }) => [lead, support])).toEqual([
      ["Cục Quản lý Khám, chữa bệnh", ["Sở Y tế", "Sở Nội vụ"]],
      ["Văn phòng", ["Sở Y tế", "Sở Nội vụ"]],
    ]);
  });

  it("cells of a Word table that are merged downwards keep the rows below in their columns", async () => {
    const bytes = docxFile([
      "KẾ HOẠCH",
      {
        rows: [
          ["TT", "Nội dung", "Chủ trì", "Thời gian"],
          ["1↓", "Tuyên truyền: soạn đề cương", "Sở Y tế↓", "Tháng 5/2025"],
          ["^", "Tuyên truyền: in tài liệu", "^", "Tháng 6/2025"],
        ],
      },
    ]);
    const file = await readPlanFile(bytes, "a.docx");
    const text = file.ok && file.value.kind === "text" ? file.value.text : "";
    expect(told(parsePlan(text))).toEqual([
      ["Tuyên truyền: soạn đề cương", "Sở Y tế", [], "2025-05-01", "2025-05-31"],
      ["Tuyên truyền: in tài liệu", "Sở Y tế", [], "2025-06-01", "2025-06-30"],
    ]);
  });

  it.each([
    "I. TUYÊN TRUYỀN, PHỔ BIẾN, QUÁN TRIỆT CÁC VĂN BẢN CỦA CẤP TRÊN",
    "1. Nhóm nhiệm vụ về thể chế, chính sách và cơ chế phối hợp",
    "Nhóm 1: Tuyên truyền các văn bản mới của cấp trên và hướng dẫn",
  ])("a group of rows right below them is no more of the last head: %s", (group) => {
    const { tasks } = smallPlan(
      "STT\tTên nhiệm vụ\tCơ quan chủ trì\tThời gian hoàn thành",
      group,
      "1\tRà soát quy chế\tSở Nội vụ\tQuý IV/2025",
      "2\tTập huấn\tSở Y tế\tQuý I/2025",
    );
    expect(tasks.map(({ title, deadline }) => [title, deadline.to])).toEqual([
      ["Rà soát quy chế", "2025-12-31"],
      ["Tập huấn", "2025-03-31"],
    ]);
  });

  it("a numbered row is none of the short row above it, which its merged last cells left open", () => {
    const { tasks } = smallPlan(
      "TT\tNội dung\tChủ trì\tPhối hợp\tThời gian\tSản phẩm",
      "I\tTuyên truyền",
      "1\tMở chuyên mục\tSở Văn hóa\tBáo A\tNăm 2025 - 2030",
      "II\tHạ tầng",
      "2.1\tTriển khai hạ tầng số; nâng cấp trạm\tSở Khoa học và Công nghệ\tCác sở, ban, ngành\t2026 - 2030",
    );
    expect(tasks.map(({ title, lead, deadline }) => [title, lead, deadline.to])).toEqual([
      ["Mở chuyên mục", "Sở Văn hóa", "2030-12-31"],
      ["Triển khai hạ tầng số; nâng cấp trạm", "Sở Khoa học và Công nghệ", "2030-12-31"],
    ]);
  });
});

describe("a table of hours", () => {
  const hours = (...lines: string[]): unknown[] =>
    smallPlan("II. CHƯƠNG TRÌNH", ...lines).tasks.map(({ deadline: { to, timeFrom, timeTo } }) => [
      to,
      timeFrom,
      timeTo,
    ]);

  it("is of the day in the line above it, or among its rows", () => {
    const head = "Thời gian\tNội dung\tĐơn vị/ cá nhân phụ trách";
    const read = hours(
      "NGÀY 1: THỨ HAI, NGÀY 24/8/2026",
      head,
      "Buổi sáng (từ 7h00 đến 9h00) – Tập trung toàn trường",
      "7h15 - 7h45\tKhai mạc\tThầy Nguyễn Văn Hòa",
      "Buổi chiều",
      "14 giờ 00 - 16 giờ 30\tThảo luận\tĐoàn trường",
      "NGÀY 2: THỨ BA, NGÀY 25/8/2026",
      head,
      "7:30 - 8:00\tBế mạc\tĐoàn trường",
    );
    expect(read).toEqual([
      ["2026-08-24", "07:15", "07:45"],
      ["2026-08-24", "14:00", "16:30"],
      ["2026-08-25", "07:30", "08:00"],
    ]);
  });

  it("is of no day where none is named, and asked", () => {
    const lines = ["TT\tThời gian\tNội dung\tChủ trì", "1\t7h15 - 7h45\tĐón tiếp\tVăn phòng"];
    expect(hours(...lines)).toEqual([[null, undefined, undefined]]);
    expect(smallPlan(...lines).problems.map(({ code }) => code)).toEqual(["ambiguous-date"]);
  });
});

describe("a table in two languages is read by its own", () => {
  const facts = [
    "Lập danh sách thí sinh",
    "Phòng Khảo thí",
    ["Phòng Công tác sinh viên"],
    null,
    "2025-03-10",
  ];

  it.each([
    [
      "| TT<br>No. | Thời hạn<br>Due | Nội dung công việc<br>Tasks | Đơn vị đầu mối<br>Focal unit | Phối hợp<br>Support |",
      "| 1 | Trước 10/3/2025<br>Before 10/3/2025 | Lập danh sách thí sinh<br>List of candidates | Phòng Khảo thí<br>Testing Office | Phòng Công tác sinh viên<br>Student Affairs |",
    ],
    [
      "TT / No.\tThời hạn / Due date\tNội dung công việc / Tasks\tĐơn vị đầu mối / Focal unit\tĐơn vị phối hợp / Cooperating unit",
      "1\tTrước 10/3/2025\tLập danh sách thí sinh\tPhòng Khảo thí\tPhòng Công tác sinh viên",
    ],
    [
      "TT\tThời hạn Deadline\tNhiệm vụ Work\tĐơn vị phụ trách In charge\tNhân sự hỗ trợ",
      "1\tTrước 10/3/2025\tLập danh sách thí sinh\tPhòng Khảo thí\tPhòng Công tác sinh viên",
    ],
  ])("%s", (head, row) => {
    expect(told(smallPlan(head, row))).toEqual([facts]);
  });

  it("a break in a row that says nothing twice only parts its lines", () => {
    const head = "| TT | Nhiệm vụ | Chủ trì | Phối hợp | Hạn |";
    const row =
      "| 1 | Rà soát hồ sơ<br>và lập danh mục | Phòng Kế hoạch và<br>Tài chính | Sở Y tế<br>Sở Nội vụ | 20/4/2025 |";
    expect(told(smallPlan(head, row))).toEqual([
      [
        "Rà soát hồ sơ và lập danh mục",
        "Phòng Kế hoạch và Tài chính",
        ["Sở Y tế", "Sở Nội vụ"],
        null,
        "2025-04-20",
      ],
    ]);
  });
});

it.each([
  ["Bộ phận kho, mua hàng, kỹ thuật", ["Bộ phận kho", "Mua hàng", "Kỹ thuật"]],
  ["Nhà máy, bảo trì, nhà cung cấp thiết bị", ["Nhà máy", "Bảo trì", "Nhà cung cấp thiết bị"]],
  ["Phòng Hành chính; tài vụ, kho quỹ", ["Phòng Hành chính", "Tài vụ", "Kho quỹ"]],
])("behind a name that a comma ends each comma ends one: %s", (cell, support) => {
  const plan = smallPlan("TT\tNhiệm vụ\tChủ trì\tPhối hợp\tHạn", `1\tKiểm kê\tVăn phòng\t${cell}\t20/4/2025`);
  expect(plan.tasks[0]?.support).toEqual(support);
});

it("a budget or a list of bookings below a table of work is none of it", () => {
  const { tasks } = parsePlan(
    [
      "UBND PHƯỜNG A\nSố: 41/KH-UBND\nA, ngày 05 tháng 3 năm 2026\nKẾ HOẠCH\nKỷ niệm ngày 8/3",
      "I. PHÂN CÔNG\nSTT\tNội dung\tChủ trì\tThời gian\n1\tGửi giấy mời\tVăn phòng\t10/3/2026",
      "II. DỰ TOÁN\nSTT\tNội dung chi\tSố lượng\tĐơn giá\tThành tiền",
      "1\tHoa tươi\t10\t200.000\t2.000.000\n\tTổng cộng\t\t\t2.000.000",
      "III. HỘI TRƯỜNG\nNgày\tGiờ\tPhòng\tNgười đăng ký\nThứ Hai\t8h00\tHội trường A\tVăn phòng",
    ].join("\n"),
  );
  expect(tasks.map(({ title }) => title)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(?:Hoa tươi|Tổng cộng|Giờ|8h00)$/)]),
  );
  expect(tasks[0]).toMatchObject({ title: "Gửi giấy mời", lead: "Văn phòng" });
});

it("days under heads that say nothing known are asked about", () => {
  const { tasks, problems } = smallPlan(
    "STT\tNội dung\tKhối 10\tKhối 11\tNgười phụ trách",
    "1\tRa đề Toán\tx\tx\tTổ Toán",
    "2\tRa đề Văn\t12/3/2025\t13/3/2025\tTổ Văn",
  );
  expect(tasks.map(({ deadline }) => deadline.to)).toEqual([null, null]);
  expect(problems).toContainEqual(expect.objectContaining({ code: "row-unclear", words: "Ra đề Văn" }));
});

it("marks under all of a kind tell who does it", () => {
  const { tasks } = smallPlan(
    "STT\tNội dung\tHội LHPN phường\tCác chi hội\tThời gian",
    "1\tTự kiểm tra\t\tC\t30/3/2025",
    "2\tPhúc tra\tC\tP\t15/4/2025",
  );
  expect(tasks.map(({ lead, support, scope }) => [lead, support, scope])).toEqual([
    [null, [], "each-unit"],
    ["Hội LHPN phường", ["Các chi hội"], "once"],
  ]);
});
