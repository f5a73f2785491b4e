import { planEditIn } from "../../src/actions/edit";
import {
  setEventDates,
  setFixedDeadline,
  setRelativeDeadline,
  extendDeadline,
} from "../../src/domain/edit/deadlines";
import { inTurn, type Edit } from "../../src/domain/edit/edit";
import { closePlan, reopenPlan } from "../../src/domain/edit/close-plan";
import { mergeUnits } from "../../src/domain/edit/merge-units";
import { addBodies, addUnits } from "../../src/domain/edit/people";
import { splitUnit } from "../../src/domain/edit/split-unit";
import { changeSettings } from "../../src/domain/edit/settings";
import { addTask, assign, copyTasks, markDone, removeTasks, updateTasks } from "../../src/domain/edit/tasks";
import { emptyRecord } from "../../src/domain/fields/field";
import { ROUND_FIELDS } from "../../src/domain/fields/fields";
import { maintainEn } from "../../src/i18n/en/maintain";
import { maintainVi } from "../../src/i18n/vi/maintain";
import type { Tracker } from "../../src/domain/tracker";
import { tellChanges } from "../../src/taskpane/forms/preview/tell-changes";
import { applyChanges } from "../../src/workbook/page/apply/apply-changes";
import { findChanges } from "../../src/workbook/page/difference/find-changes";
import { describeTracker } from "../../src/workbook/book/describe";
import { openBook, type Book } from "../../src/workbook/book/reading/open-book";
import { makeWording } from "../../src/workbook/schema/wording";
import { day, makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";

const TAY_HO = "Hội LHPN quận Tây Hồ";
const DONG_ANH = "Hội LHPN huyện Đông Anh";
const today = day("2021-03-28");
const start = makeTracker({
  units: [
    makeUnit("DV-01", TAY_HO, { shortName: "Tây Hồ", event: day("2021-04-15") }),
    makeUnit("DV-02", DONG_ANH, { shortName: "Đông Anh", event: day("2021-04-22") }),
  ],
  // Fourteen pieces of work that each unit does, and five of common work: the 33 rows of plan 71 without a deadline.
  tasks: [
    ...Array.from({ length: 28 }, (_, index) =>
      makeNumberedTask(index + 1, {
        title: `Việc ${Math.floor(index / 2) + 1}`,
        shortTitle: `Việc ${Math.floor(index / 2) + 1}`,
        unit: index % 2 === 0 ? TAY_HO : DONG_ANH,
        lead: index % 2 === 0 ? TAY_HO : DONG_ANH,
      }),
    ),
    ...Array.from({ length: 5 }, (_, index) =>
      makeNumberedTask(index + 29, {
        title: `Việc chung ${index + 1}`,
        shortTitle: `Việc chung ${index + 1}`,
      }),
    ),
  ],
});
const ids = start.tasks.map(({ id }) => id);
const [ofUnits, common] = [ids.slice(0, 28), ids.slice(28)];
const wording = makeWording("vi");
const empty = { sheets: [], names: [], properties: { custom: {} } };

function bookOf(tracker: Tracker): Book {
  const desired = describeTracker(tracker, wording, today);
  const found = openBook(applyChanges(empty, findChanges({ found: empty, baseline: null, desired })));
  if (!found) throw new Error("No tracker");
  return found;
}

const begun = bookOf(start);

/** What the preview says of an edit. */
function told(
  edit: Edit,
  about: readonly string[] = [],
  language: "vi" | "en" = "vi",
  book = begun,
  joins?: { readonly from: string; readonly into: string },
): readonly string[] {
  const note = { when: "2021-03-28 08:00", reason: "", source: "Bảng điều khiển" };
  const plan = planEditIn(book, { edit, title: "Thử", note, today });
  if (!plan.ok) throw new Error(plan.problem.code);
  const looked = { plan: plan.value, before: book.tracker, headers: wording.labels.tasks, about, joins };
  return tellChanges(looked, { texts: language === "vi" ? maintainVi : maintainEn, language });
}

describe("the preview of deadlines", () => {
  it("tells 28 like changes as one sentence with each unit's own day, and what was chosen and stays", () => {
    expect(told(setRelativeDeadline(ofUnits, -15, "day"), ids)).toEqual([
      "28 việc: hạn 15 ngày trước Đại hội (Tây Hồ 31/3, Đông Anh 07/4).",
      "5 việc chung: không đổi.",
    ]);
    expect(told(setRelativeDeadline(ofUnits, -15, "day"), ids, "en")).toEqual([
      "28 tasks: due 15 days before the congress (Tây Hồ 31 Mar, Đông Anh 7 Apr).",
      "5 common tasks: not changed.",
    ]);
  });

  it("tells a new day once, though the plan's words for it change too", () => {
    const revised = updateTasks(["NV-001"], {
      ...{ title: "Việc 1 sửa đổi", dueText: "trước ngày 30/4/2021" },
      ...{ dueKind: "before", due: day("2021-04-30") },
    });
    expect(told(revised)).toEqual([
      "“Việc 1” (Tây Hồ): hạn trước 30/4/2021; đổi Nhiệm vụ từ “Việc 1” thành “Việc 1 sửa đổi”.",
    ]);
  });

  it("tells each deadline of a list on its own, tasks by their words and units", () => {
    const edit = inTurn(
      setFixedDeadline(["NV-001", "NV-002"], day("2021-04-30"), "in"),
      setFixedDeadline(["NV-003"], day("2021-04-02"), "before"),
      setFixedDeadline(common, day("2021-04-29"), "by"),
    );
    expect(told(edit)).toEqual([
      "“Việc 1” (Tây Hồ, Đông Anh): hạn đến hết 30/4/2021.",
      "“Việc 2” (Tây Hồ): hạn trước 02/4/2021.",
      "5 việc chung: hạn chậm nhất 29/4/2021.",
    ]);
  });

  it("tells an extension, and the deadline that was before", () => {
    const dated = setFixedDeadline(["NV-001"], day("2021-04-02"), "by");
    const plan = told(inTurn(dated, extendDeadline(["NV-001"], day("2021-05-10"))));
    expect(plan).toEqual(["“Việc 1” (Tây Hồ): gia hạn đến 10/5/2021."]);
  });
});

describe("the preview of other changes", () => {
  it("tells several fields of many rows in one sentence", () => {
    expect(told(markDone(["NV-001", "NV-003", "NV-005"], day("2021-03-26"), ""))).toEqual([
      "3 việc (Tây Hồ): đổi Trạng thái từ “Chưa thực hiện” thành “Hoàn thành”; ghi % “100%”; ghi Ngày hoàn thành “26/3/2021”.",
    ]);
  });

  it("lists values that differ by row: the congress of each unit", () => {
    const dates = new Map([
      ["DV-01", day("2021-05-20")],
      ["DV-02", day("2021-05-22")],
    ]);
    expect(told(setEventDates(dates))).toEqual(["Ngày Đại hội: Tây Hồ 20/5/2021, Đông Anh 22/5/2021."]);
  });

  it("tells whose deadlines move with a congress, though nothing is written to them", () => {
    const counted = setRelativeDeadline(ofUnits, -15, "day")(start);
    const moved = setEventDates(new Map([["DV-02", day("2021-05-22")]]));
    expect(told(moved, [], "vi", bookOf(counted))).toEqual([
      "Đông Anh: đổi Ngày Đại hội từ “22/4/2021” thành “22/5/2021”.",
      "14 việc (Đông Anh): hạn đổi theo.",
    ]);
  });

  it("tells a roll-out by its units, before everything else", () => {
    const names = Array.from({ length: 8 }, (_, index) => `Hội LHPN xã Thử ${index + 1}`);
    expect(told(inTurn(addUnits(names, "", null), copyTasks(TAY_HO, names)))).toEqual([
      "Thêm 8 đơn vị (Thử 1, Thử 2, Thử 3 và 5 nơi khác).",
      "Thêm 112 việc: 14 việc cho mỗi nơi trong 8 đơn vị (Thử 1, Thử 2, Thử 3 và 5 nơi khác).",
    ]);
  });

  it("names a task that comes with its units, bodies that come with it, and rows that go", () => {
    expect(
      told(
        inTurn(
          addBodies(["Văn phòng"]),
          addTask({ title: "Báo cáo nhanh", lead: "Văn phòng" }, [TAY_HO, DONG_ANH]),
        ),
      ),
    ).toEqual(["Thêm 1 đầu mối (Văn phòng).", "Thêm “Báo cáo nhanh” (Tây Hồ, Đông Anh)."]);
    expect(told(removeTasks(["NV-029", "NV-030", "NV-031"]))).toEqual(["Bỏ 3 việc chung."]);
  });

  it("tells another lead, a setting, an emptied cell", () => {
    expect(told(assign(["NV-001", "NV-002"], { lead: "Văn phòng" })).at(-1)).toBe(
      "“Việc 1” (Tây Hồ, Đông Anh): đổi Chủ trì thành “Văn phòng”.",
    );
    expect(told(changeSettings({ reportDate: day("2021-04-30") }))).toEqual([
      "Cài đặt: đổi Ngày báo cáo từ “20/4/2021” thành “30/4/2021”.",
    ]);
    expect(told(updateTasks(["NV-029"], { state: null }))).toEqual(["“Việc chung 1”: xóa Trạng thái."]);
  });

  it("tells ten groups at most, and how many more there are in the list of rows", () => {
    const each = ofUnits
      .slice(0, 13)
      .map((id, index) => setFixedDeadline([id], day(`2021-05-${index + 10}`), "by"));
    const sentences = told(inTurn(...each));
    expect(sentences).toHaveLength(11);
    expect(sentences.at(-1)).toBe("Còn 3 thay đổi khác: xem từng dòng.");
  });
});

describe("the preview of units that change", () => {
  const HO_TAY = "Hội LHPN phường Hồ Tây";
  const joins = { from: "DV-02", into: "DV-01" };
  const merge = (name: string, days: "follow" | "keep", doubles: "into" | "both"): Edit =>
    mergeUnits("DV-01", "DV-02", { name, days, doubles });

  it("says each new name once, and counts the tasks that follow", () => {
    const edit = merge(HO_TAY, "follow", "both");
    expect(told(edit, [], "vi", begun, joins)).toEqual([
      "Đông Anh: gộp vào Tây Hồ.",
      "Tây Hồ: đổi Tên đơn vị thành “Hội LHPN phường Hồ Tây”; đổi Tên ngắn thành “Hồ Tây”.",
      "14 việc (Tây Hồ): mang tên mới.",
      "14 việc (Đông Anh): chuyển sang Hồ Tây, cả chủ trì.",
    ]);
    expect(told(edit, [], "en", begun, joins).at(-1)).toBe(
      "14 tasks (Đông Anh): moved to Hồ Tây, lead included.",
    );
  });

  it("tells which rows go of tasks that both had, and that one unit became part of the other", () => {
    expect(told(merge(TAY_HO, "follow", "into"), [], "vi", begun, joins)).toEqual([
      "Đông Anh: gộp vào Tây Hồ.",
      "Bỏ 14 việc (Đông Anh).",
    ]);
  });

  it("tells whether deadlines counted from the congress move with the tasks or stay", () => {
    // 15 days before 15 and 22 April.
    const counted = bookOf(setRelativeDeadline(ofUnits, -15, "day")(start));
    expect(told(merge(TAY_HO, "follow", "both"), [], "vi", counted, joins)).toEqual([
      "Đông Anh: gộp vào Tây Hồ.",
      "14 việc (Đông Anh): chuyển sang Tây Hồ, cả chủ trì.",
      "14 việc (Đông Anh): hạn đổi theo.",
    ]);
    expect(told(merge(TAY_HO, "keep", "both"), [], "vi", counted, joins)).toEqual([
      "Đông Anh: gộp vào Tây Hồ.",
      "14 việc (Đông Anh): chuyển sang Tây Hồ, cả chủ trì.",
      "14 việc (Đông Anh): hạn giữ nguyên ngày đã tính.",
    ]);
  });

  it("says whom a name among several gives way to, in short", () => {
    const led = updateTasks(["NV-029", "NV-030"], { lead: "Văn phòng", support: `${DONG_ANH}; Ban Tổ chức` });
    const supported = bookOf(inTurn(removeTasks(ofUnits), led)(start));
    expect(told(merge(TAY_HO, "follow", "both"), [], "vi", supported, joins)).toEqual([
      "Đông Anh: gộp vào Tây Hồ.",
      "“Việc chung 1”, “Việc chung 2”: ở Phối hợp, Tây Hồ thay Đông Anh.",
    ]);
  });

  it("counts the tasks that a split moves, and those whose lead goes with them", () => {
    const helped = bookOf(updateTasks(["NV-001"], { lead: "Văn phòng" })(start));
    const moved = ofUnits.filter((_, index) => index % 2 === 0);
    const names = ["Hội LHPN phường Bưởi"];
    expect(
      told(splitUnit("DV-01", { names, rows: "move", ids: moved, days: "follow" }), [], "vi", helped),
    ).toEqual(["Thêm 1 đơn vị (Bưởi).", "14 việc (Tây Hồ): chuyển sang Bưởi, 13 việc đổi cả chủ trì."]);
  });
});

describe("the preview of a plan that is closed", () => {
  it("tells what becomes of numbers, sheets, copies and papers, and that it can be opened again", () => {
    const copies = [TAY_HO, DONG_ANH].map((recipient) => ({
      ...emptyRecord(ROUND_FIELDS),
      ...{ round: 1, recipient, sentOn: day("2021-03-20") },
      returnedOn: recipient === DONG_ANH ? day("2021-03-25") : null,
    }));
    const sent = bookOf({ ...start, rounds: copies });
    expect(told(closePlan(day("2021-03-28")), [], "vi", sent)).toEqual([
      "Trang Tổng hợp, cảnh báo và mọi con số dừng ở ngày 28/3/2021; số liệu ngày ấy được chốt vào trang Kỳ báo cáo.",
      "Mọi trang bị khóa, không có mật khẩu: vẫn xem, lọc, in được, không nhập được nữa.",
      "Không gửi bản sao mới và không nhận bản gửi về nữa; còn 1 bản chưa gửi lại, nên nhận trước.",
      "Thư nhắc, công văn và báo cáo vẫn lập được, theo số liệu ngày ấy.",
      "Muốn sửa tiếp: bấm Hoàn tác, hoặc Mở lại kế hoạch ở mục Khác. Không mất nội dung nào.",
    ]);
    const shut = bookOf(closePlan(day("2021-03-28"))(start));
    expect(told(reopenPlan(), [], "vi", shut)).toEqual([
      "Mọi trang lại nhập được; lại gửi bản sao và nhận bản gửi về được.",
      "Ngày báo cáo lại theo hôm nay, nên cảnh báo và các con số được tính lại.",
      "Số liệu đã chốt ở trang Kỳ báo cáo vẫn giữ.",
    ]);
  });
});

it("a task's sentence is told whole, old and new: what a revised plan changes stands at its end", () => {
  const words =
    "Phòng Nội vụ chủ trì, phối hợp với Văn phòng và các đơn vị liên quan soạn dự thảo báo cáo tổng kết trước ngày";
  const before = bookOf({
    ...start,
    tasks: start.tasks.map((task) => (task.unit === "" ? { ...task, title: `${words} 15/4/2025` } : task)),
  });
  const [first = "", second = ""] = common;
  const edit: Edit = (tracker) => ({
    ...tracker,
    tasks: tracker.tasks.map((task) =>
      task.id === first || task.id === second
        ? { ...task, title: `${words} ${task.id === first ? 30 : 28}/4/2025` }
        : task,
    ),
  });
  expect(told(edit, [], "vi", before)).toEqual([
    `“Việc chung 1”: đổi Nhiệm vụ từ “${words} 15/4/2025” thành “${words} 30/4/2025”.`,
    `“Việc chung 2”: đổi Nhiệm vụ từ “${words} 15/4/2025” thành “${words} 28/4/2025”.`,
  ]);
});
