import { outdatedCopies } from "../../src/domain/revise/outdated-copies";
import type { Task } from "../../src/domain/task";
import type { Tracker } from "../../src/domain/tracker";
import { trackerFromPlan } from "../../src/domain/tracker-from-plan";
import { parsePlan } from "../../src/plan-import";
import { openBook } from "../../src/workbook/book/reading/open-book";
import { openWorkbook, type OpenWorkbook } from "../excel/open-workbook";
import { sendOut, TODAY, workbookOf } from "../sharing/sent-copies";
import { openPane, type PanePage } from "./pane-page";

const FIRST = `ỦY BAN NHÂN DÂN HUYỆN A
Số: 12/KH-UBND
A, ngày 01 tháng 3 năm 2021
KẾ HOẠCH
Tổ chức ngày hội năm 2021
I. NỘI DUNG
1. Phòng Nội vụ soạn dự thảo báo cáo trước ngày 15/5/2021.
2. Văn phòng in tài liệu trước ngày 20/5/2021.
3. Công an huyện bảo đảm an ninh trật tự trước ngày 25/5/2021.`;
const REVISED = `${FIRST.replace("15/5", "30/5").replace("01 tháng 3", "20 tháng 3")}
4. Văn phòng mời đại biểu trước ngày 22/5/2021.
5. Phòng Y tế trực cấp cứu trong ngày 28/5/2021.`;

const { master } = sendOut(
  workbookOf(trackerFromPlan(parsePlan(FIRST), { reportDate: null, today: TODAY })),
  "body",
);
const sent = openBook(master)?.tracker as Tracker;

const plannedAs = (plan: string): Tracker => ({
  ...sent,
  tasks: trackerFromPlan(parsePlan(plan), { reportDate: null, today: TODAY }).tasks,
});
const CURRENT = { round: 1, missing: [], redated: [], reworded: [], withdrawn: [], isServed: true };

it("tells whose last copy lacks new rows or has old deadlines, and who has work for the first time", () => {
  const revised = plannedAs(REVISED);
  expect(outdatedCopies(sent, revised)).toEqual([
    { ...CURRENT, kind: "body", recipient: "Phòng Nội vụ", redated: ["NV-001"] },
    { ...CURRENT, kind: "body", recipient: "Văn phòng", missing: ["NV-004"] },
    { ...CURRENT, kind: "body", recipient: "Phòng Y tế", round: null, missing: ["NV-005"] },
  ]);
  // What a person has changed since is no news of this plan.
  expect(outdatedCopies(revised, revised)).toEqual([]);
  const again = (sent.sent ?? []).map((copy) => ({
    ...copy,
    round: 2,
    rows: revised.tasks.filter(({ lead }) => lead === copy.recipient),
  }));
  expect(outdatedCopies(sent, { ...revised, sent: [...(sent.sent ?? []), ...again] })).toMatchObject([
    { recipient: "Phòng Y tế" },
  ]);
  expect(outdatedCopies({ ...sent, sent: [] }, { ...revised, sent: [] })).toEqual([]);
});

it("tells who leads a task no more, who leads it now, whose task is dropped, and whose is another sentence", () => {
  const handedOn = plannedAs(
    FIRST.replace("1. Phòng Nội vụ", "1. Phòng Y tế").replace("in tài liệu", "in tài liệu, giấy mời"),
  );
  const tasks = handedOn.tasks.map((task) =>
    task.id === "NV-003" ? { ...task, state: "not-applicable" as const } : task,
  );
  expect(outdatedCopies(sent, { ...handedOn, tasks })).toEqual([
    { ...CURRENT, kind: "body", recipient: "Văn phòng", reworded: ["NV-002"] },
    { ...CURRENT, kind: "body", recipient: "Công an huyện", withdrawn: ["NV-003"] },
    { ...CURRENT, kind: "body", recipient: "Phòng Y tế", round: null, missing: ["NV-001"] },
    { ...CURRENT, kind: "body", recipient: "Phòng Nội vụ", withdrawn: ["NV-001"], isServed: false },
  ]);
});

it("follows a body that was given another name after its copy was sent", () => {
  const rename = ({ lead, ...task }: Task): Task => ({
    ...task,
    lead: lead === "Phòng Nội vụ" ? "Phòng Nội vụ và Lao động" : lead,
  });
  const renamed = {
    ...sent,
    tasks: sent.tasks.map(rename),
    bodies: sent.bodies.map((body) =>
      body.name === "Phòng Nội vụ" ? { ...body, name: "Phòng Nội vụ và Lao động" } : body,
    ),
  };
  const revised = { ...renamed, tasks: plannedAs(FIRST.replace("15/5", "30/5")).tasks.map(rename) };
  expect(outdatedCopies(renamed, revised)).toMatchObject([
    { recipient: "Phòng Nội vụ và Lao động", round: 1, redated: ["NV-001"], withdrawn: [] },
  ]);
});

describe("a revised plan that is taken over after copies went out", () => {
  let book: OpenWorkbook;
  let pane: PanePage;
  beforeEach(async () => {
    book = openWorkbook({ content: master, excelApi: "1.17" });
    pane = await openPane("build");
    await pane.until(() => pane.buttons("Dán văn bản kế hoạch").length === 1, "the start");
  });
  afterEach(async () => {
    await pane.close();
    book.close();
  });

  it("says once who has no copy of its changes, leads to sending to just those, and back past the plan", async () => {
    await pane.press("Dán văn bản kế hoạch");
    await pane.type("Toàn văn kế hoạch", REVISED);
    await pane.press("Đọc kế hoạch");
    await pane.until(() => pane.buttons("Xem trước").length === 1, "what is otherwise");
    await pane.press("Xem trước");
    const isSettled = (): boolean => pane.buttons("Thực hiện")[0]?.getAttribute("aria-disabled") === null;
    await pane.until(isSettled, "the preview");
    await pane.press("Thực hiện");
    await pane.until(() => pane.text().includes("Đã thực hiện"), "the summary");
    const said =
      "Những nơi sau chưa có bản theo thay đổi này: Phòng Nội vụ (1 hạn cũ), Văn phòng (thiếu 1 việc), Phòng Y tế (mới có 1 việc).";
    expect(pane.text().split(said)).toHaveLength(2);
    await pane.press("Gửi cho 3 đầu mối…");
    await pane.until(() => pane.buttons("Tạo 3 bản").length === 1, "the form");
    const ticked = [...document.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')]
      .filter(({ checked }) => checked)
      .flatMap(({ labels }) => [...(labels ?? [])].map((label) => label.textContent));
    const line = (name: string, tasks: number): string => `${name} · ${tasks} việc · chưa có e‑mail`;
    expect(ticked).toEqual([line("Phòng Nội vụ", 1), line("Văn phòng", 2), line("Phòng Y tế", 1)]);
    await pane.press("Quay lại");
    await pane.until(() => pane.buttons("Tổng quan").length === 1, "the overview");
    expect(pane.buttons("Dán văn bản kế hoạch")).toHaveLength(0);
  });
});
