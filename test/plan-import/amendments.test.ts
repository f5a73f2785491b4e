import { comparePlan, type Comparing } from "../../src/domain/revise/compare-plan";
import { isTakenAtFirst } from "../../src/domain/revise/revision";
import { relationOf } from "../../src/domain/revise/relation";
import { trackerFromPlan } from "../../src/domain/tracker-from-plan";
import { parsePlan } from "../../src/plan-import";
import { day } from "../support/tracker-builder";

const head = (number: string, title: string): string => `HỘI LHPN TỈNH A
BAN THƯỜNG VỤ
Số: ${number}
A, ngày 05 tháng 01 năm 2026
${title}
`;
const TRACKED = `${head("71/KH-BTV", "KẾ HOẠCH\nTổ chức Đại hội năm 2026")}III. NHIỆM VỤ
1. Ban Tổ chức - Kiểm tra xây dựng đề án nhân sự, hoàn thành trước ngày 20/02/2026.
2. Văn phòng chủ trì, phối hợp với Ban Tuyên giáo chuẩn bị văn kiện, hoàn thành trước ngày 28/02/2026.
3. Ban Tuyên giáo xây dựng kế hoạch tuyên truyền, trước ngày 10/3/2026.
4. Ban Gia đình - Xã hội rà soát chỉ tiêu nhiệm kỳ, hoàn thành trước ngày 15/3/2026.`;
const AMENDING = "KẾ HOẠCH\nSửa đổi, bổ sung một số nội dung Kế hoạch số 71/KH-BTV ngày 05/01/2026";

/** What a document that changes parts of the tracked plan changes, and what of it is asked. */
function changes(text: string): { readonly told: unknown[]; readonly asked: string[] } {
  const choices: Comparing = { reportDate: null, today: day("2026-02-10"), as: "amendment" };
  const tracker = trackerFromPlan(parsePlan(TRACKED), choices);
  const plan = parsePlan(text);
  expect(relationOf(tracker.settings, plan)).toBe("amends");
  const told = comparePlan(tracker, plan, choices).map((each) =>
    each.kind === "plan"
      ? [each.kind]
      : each.kind === "new"
        ? ["new", each.task.title, each.task.lead, each.task.due]
        : [
            each.kind,
            each.kind === "pilot" ? each.unit : each.id,
            ...("fields" in each ? [each.fields.due ?? each.fields.lead] : []),
          ],
  );
  return { told, asked: plan.problems.map(({ code }) => code) };
}

it.each([
  "1. Ban Tổ chức - Kiểm tra xây dựng đề án nhân sự: gia hạn đến ngày 05/3/2026.",
  "1. Ban Tổ chức - Kiểm tra xây dựng đề án nhân sự, lùi thời hạn hoàn thành đến hết ngày 05/3/2026.",
  "1. Nhiệm vụ tại khoản 1 mục III: Ban Tổ chức - Kiểm tra xây dựng đề án nhân sự, điều chỉnh từ trước ngày 20/02/2026 thành trước ngày 05/3/2026.",
  "- Điểm 1 mục III: Ban Tổ chức - Kiểm tra xây dựng đề án nhân sự, được kéo dài thời gian từ ngày 20/02/2026 sang ngày 05/3/2026.",
])("a letter that gives one task more time moves its deadline and nothing else: %s", (line) => {
  const letter = head(
    "112/CV-BTV",
    "V/v gia hạn thời gian thực hiện một số nhiệm vụ theo Kế hoạch số 71/KH-BTV\nKính gửi: Hội LHPN các xã, phường",
  );
  const text = `${letter}Ban Thường vụ gia hạn thời gian thực hiện các nhiệm vụ sau:\n${line}\n2. Các nội dung khác giữ nguyên.`;
  expect(changes(text)).toEqual({ told: [["deadline", "NV-001", "2026-03-05"]], asked: [] });
});

/** What a letter to the boards that moves one day changes, and what of it is taken where nobody chooses. */
function moved(line: string): { readonly found: unknown[]; readonly taken: number; readonly asked: number } {
  const letter = head("112/CV-BTV", "V/v điều chỉnh thời hạn một số nhiệm vụ theo Kế hoạch số 71/KH-BTV");
  const plan = parsePlan(
    `${letter}Kính gửi: Các ban.\nBan Thường vụ điều chỉnh thời hạn một số nhiệm vụ như sau:\n${line}\n`,
  );
  const choices: Comparing = { reportDate: null, today: day("2026-02-10"), as: "amendment" };
  const found = comparePlan(trackerFromPlan(parsePlan(TRACKED), choices), plan, choices);
  return {
    found: found.map((each) => [each.kind, "fields" in each && each.id, "fields" in each && each.fields.due]),
    taken: found.filter(isTakenAtFirst).length,
    asked: plan.problems.filter((problem) => problem.line > 6).length,
  };
}

it.each([
  "1. Xây dựng đề án nhân sự lùi từ 20/02/2026 sang 05/3/2026.",
  "1. Thời hạn xây dựng đề án nhân sự chuyển từ ngày 20/02/2026 sang ngày 05/3/2026.",
  "- Thời gian thực hiện của việc xây dựng đề án nhân sự được dời từ ngày 20/02 sang ngày 05/3/2026;",
  "- Việc xây dựng đề án nhân sự được lùi từ 20/02 đến 05/3/2026.",
  "- Ban Tổ chức - Kiểm tra xây dựng đề án nhân sự: thời hạn hoàn thành chuyển từ ngày 20/02/2026 sang ngày 05/3/2026.",
  "- Xây dựng đề án nhân sự: lùi từ tháng 02/2026 sang ngày 05/3/2026",
])(
  "a letter that says from which day to which a task moves is sure of it, and gives it to nobody else: %s",
  (line) => {
    expect(moved(line)).toEqual({ found: [["deadline", "NV-001", "2026-03-05"]], taken: 1, asked: 0 });
  },
);

it("a letter that moves a task from a day that it has not is offered, and not ticked", () => {
  const line = "- Xây dựng đề án nhân sự lùi từ ngày 18/02/2026 sang ngày 05/3/2026.";
  expect(moved(line)).toEqual({ found: [["deadline", "NV-001", "2026-03-05"]], taken: 0, asked: 0 });
});

it("a plan that quotes what it changes is read as what holds from now on, and takes out what it names", () => {
  const text = `${head("90/KH-BTV", AMENDING)}I. NỘI DUNG
1. Sửa đổi khoản 1 mục III như sau: “1. Ban Tổ chức - Kiểm tra xây dựng đề án nhân sự, hoàn thành trước ngày 05/3/2026.”
2. Sửa đổi khoản 2 mục III như sau:
“2. Ban Tuyên giáo chủ trì, phối hợp với Văn phòng chuẩn bị văn kiện, hoàn thành trước ngày 28/02/2026.”
3. Bổ sung khoản 6 mục III: “6. Ban Gia đình - Xã hội tổ chức hội thi trước ngày 30/3/2026.”
4. Bãi bỏ khoản 3, 4 mục III.`;
  expect(changes(text)).toEqual({
    told: [
      ["deadline", "NV-001", "2026-03-05"],
      ["lead", "NV-002", "Ban Tuyên giáo"],
      [
        "new",
        "Ban Gia đình - Xã hội tổ chức hội thi trước ngày 30/3/2026",
        "Ban Gia đình - Xã hội",
        "2026-03-30",
      ],
      ["dropped", "NV-003"],
      ["dropped", "NV-004"],
    ],
    asked: ["text-not-taken"],
  });
});

it.each([
  ["Thời gian theo Kế hoạch 71", "Thời gian điều chỉnh"],
  ["Thời hạn cũ", "Thời hạn mới"],
  ["Hạn", "Gia hạn đến"],
])("a table with “%s” and “%s” gives the new time, and the old one where that is blank", (old, next) => {
  const title = "KẾ HOẠCH\nĐiều chỉnh thời gian thực hiện một số nhiệm vụ của Kế hoạch số 71/KH-BTV";
  const { tasks } = parsePlan(
    [
      `${head("86/KH-BTV", title)}STT\tNội dung\tChủ trì\t${old}\t${next}`,
      "1\tXây dựng đề án nhân sự\tBan Tổ chức - Kiểm tra\t20/02/2026\t05/3/2026",
      "2\tXây dựng kế hoạch tuyên truyền\tBan Tuyên giáo\t10/3/2026\t",
      "3\tRà soát chỉ tiêu\tVăn phòng\t15/3/2026\tKhông thay đổi",
      "4\tTập huấn\tVăn phòng\t20/3/2026\tSau khi có hướng dẫn",
    ].join("\n"),
  );
  const days = tasks.map(({ deadline }) => deadline.to);
  expect(days).toEqual(["2026-03-05", "2026-03-10", "2026-03-15", null]);
  expect(tasks.at(-1)?.deadline.text).toBe("Sau khi có hướng dẫn");
});

it("a letter that cites the plan as its ground changes it too, each unit's own row where it names one", () => {
  const letter = head("42/CV-BTV", "V/v gia hạn thời gian\nKính gửi: Hội LHPN các xã, phường");
  const lines = `${letter}Căn cứ Kế hoạch số 71/KH-BTV ngày 05/01/2026, Ban Thường vụ gia hạn các việc sau:
1. Hội LHPN xã B thành lập các tiểu ban: gia hạn đến 15/3/2026.
2. Các đơn vị báo cáo tiến độ chuẩn bị: gia hạn đến 25/3/2026.`;
  const units = `${TRACKED.replace("III. NHIỆM VỤ", "II. ĐƠN VỊ\n1. Hội LHPN phường A\n2. Hội LHPN xã B\nIII. NHIỆM VỤ")}
IV. CÁC ĐƠN VỊ
- Thành lập các tiểu ban trước ngày 01/3/2026.
- Báo cáo tiến độ chuẩn bị trước ngày 20/3/2026.`;
  const choices: Comparing = { reportDate: null, today: day("2026-02-10"), as: "amendment" };
  const tracker = trackerFromPlan(parsePlan(units), choices);
  expect(relationOf(tracker.settings, parsePlan(lines))).toBe("amends");
  const found = comparePlan(tracker, parsePlan(lines), choices).filter(isTakenAtFirst);
  expect(
    found.map((each) => {
      const task = tracker.tasks.find(({ id }) => "id" in each && id === each.id);
      return [each.kind, task?.shortTitle, task?.unit, "fields" in each && each.fields.due];
    }),
  ).toEqual([
    ["deadline", "Thành lập các tiểu ban", "Hội LHPN xã B", "2026-03-15"],
    ["deadline", "Báo cáo tiến độ chuẩn bị", "Hội LHPN phường A", "2026-03-25"],
    ["deadline", "Báo cáo tiến độ chuẩn bị", "Hội LHPN xã B", "2026-03-25"],
  ]);
});

it("a plan of other documents' revision is an ordinary one", () => {
  const title = "KẾ HOẠCH\nRà soát, sửa đổi, bổ sung văn bản năm 2026";
  const plan = parsePlan(`${head("45/KH-BTV", title)}II. NỘI DUNG
1. Văn phòng sửa đổi, bổ sung quy chế theo Kế hoạch số 30/KH-UBND ngày 10/12/2025, trước ngày 20/02/2026.
2. Bãi bỏ Quyết định số 15/QĐ-HPN về định mức xe, trước ngày 15/3/2026.
3. Điều chỉnh, bổ sung danh mục “Thủ tục nội bộ”: Ban Tổ chức thực hiện trước ngày 10/4/2026.
4. Bãi bỏ điểm b khoản 2 Điều 5 Quy chế chi tiêu: Văn phòng thực hiện trước ngày 30/4/2026.
5. Ban Tổ chức kéo dài thời gian thực hiện Chương trình số 5-CTr/TU.`);
  expect(plan.follows).toBeUndefined();
  expect(plan.tasks.map(({ title: words }) => words)).toEqual([
    expect.stringMatching(/^Văn phòng sửa đổi/),
    expect.stringMatching(/^Bãi bỏ Quyết định/),
    "Điều chỉnh, bổ sung danh mục “Thủ tục nội bộ”: Ban Tổ chức thực hiện trước ngày 10/4/2026",
    expect.stringMatching(/^Bãi bỏ điểm b/),
    expect.stringMatching(/^Ban Tổ chức kéo dài/),
  ]);
});

it.each([
  ["Bãi bỏ nội dung số 3 Mục II.", ["II.3"]],
  ["Không thực hiện nhiệm vụ 2, 4 mục III.", ["III.2", "III.4"]],
])("what is taken out may be called by its number alone: %s", (line, places) => {
  const { drops, tasks } = parsePlan(`${head("90/KH-BTV", AMENDING)}1. ${line}`);
  expect([drops, tasks]).toEqual([places, []]);
});
it("a letter that says when and not who changes no lead, of common work and of units' rows alike", () => {
  const letter = head("42/CV-BTV", "V/v gia hạn thời gian\nKính gửi: Hội LHPN các xã, phường");
  const lines = `${letter}Căn cứ Kế hoạch số 71/KH-BTV ngày 05/01/2026, Ban Thường vụ Thành Hội gia hạn một số nội dung như sau:
1. In tài liệu Đại hội: gia hạn đến 15/3/2026.
2. Thành lập các tiểu ban: gia hạn đến 20/3/2026.`;
  const plan = `${TRACKED.replace("III. NHIỆM VỤ", "II. ĐƠN VỊ\n1. Hội LHPN phường A\n2. Hội LHPN xã B\nIII. NHIỆM VỤ")}
9. Văn phòng in tài liệu Đại hội trước ngày 01/3/2026.
IV. CÁC ĐƠN VỊ
- Thành lập các tiểu ban trước ngày 02/3/2026.`;
  const choices: Comparing = { reportDate: null, today: day("2026-02-10"), as: "amendment" };
  const tracker = trackerFromPlan(parsePlan(plan), choices);
  const found = comparePlan(tracker, parsePlan(lines), choices);
  expect(
    found.map((each) => {
      const task = tracker.tasks.find(({ id }) => "id" in each && id === each.id);
      return [each.kind, task?.lead, "fields" in each && each.fields.due];
    }),
  ).toEqual([
    ["deadline", "Văn phòng", "2026-03-15"],
    ["deadline", "Hội LHPN phường A", "2026-03-20"],
    ["deadline", "Hội LHPN xã B", "2026-03-20"],
  ]);
});
