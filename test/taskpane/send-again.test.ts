import { outdatedCopies } from "../../src/domain/rounds/outdated-copies";
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

it("tells whose last copy lacks new rows or has old deadlines, of what was changed, and of nobody who got none", () => {
  const revised: Tracker = {
    ...sent,
    tasks: trackerFromPlan(parsePlan(REVISED), { reportDate: null, today: TODAY }).tasks,
  };
  expect(outdatedCopies(revised, new Set(["NV-001", "NV-004", "NV-005"]))).toEqual([
    { kind: "body", recipient: "Phòng Nội vụ", round: 1, missing: [], redated: ["NV-001"] },
    { kind: "body", recipient: "Văn phòng", round: 1, missing: ["NV-004"], redated: [] },
  ]);
  // What a person has changed since is no news of this plan.
  expect(outdatedCopies(revised, new Set(["NV-002"]))).toEqual([]);
  const again: Tracker = {
    ...revised,
    sent: [
      ...(sent.sent ?? []),
      ...(sent.sent ?? []).map((copy) => ({
        ...copy,
        round: 2,
        rows: revised.tasks.filter(({ lead }) => lead === copy.recipient),
      })),
    ],
  };
  expect(outdatedCopies(again, new Set(["NV-001", "NV-004"]))).toEqual([]);
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

  it("says once whose copies have not its changes, and leads to sending to just those", async () => {
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
      "Bản đã gửi trước đây cho những nơi sau chưa có thay đổi này: Phòng Nội vụ (1 hạn cũ), Văn phòng (thiếu 1 việc).";
    expect(pane.text().split(said)).toHaveLength(2);
    await pane.press("Gửi lại cho 2 đầu mối…");
    await pane.until(() => pane.buttons("Tạo 2 bản").length === 1, "the form");
    const ticked = [...document.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')]
      .filter(({ checked }) => checked)
      .flatMap(({ labels }) => [...(labels ?? [])].map((label) => label.textContent));
    expect(ticked).toEqual(["Phòng Nội vụ · 1 việc · chưa có e‑mail", "Văn phòng · 2 việc · chưa có e‑mail"]);
  });
});
