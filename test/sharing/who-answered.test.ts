import { refusalMails } from "../../src/actions/answer";
import { listAnswers } from "../../src/actions/answers";
import { groupByFile } from "../../src/taskpane/screens/Sharing/Receive/group-by-file";
import { settleAll, UNDECIDED } from "../../src/taskpane/screens/Sharing/Receive/decisions";
import type { MergeChange } from "../../src/domain/merge/merge-change";
import { fail } from "../../src/domain/result";
import type { LogEntry, Tracker } from "../../src/domain/tracker";
import { day } from "../support/tracker-builder";
import { firstCopy, merge, smallRound, smallTracker, typeIn } from "./sent-copies";

const round = smallRound();
const copy = firstCopy(round);

const SENT = { round: 1, by: "unit", sentOn: day("2021-04-10"), fileName: "", rows: [] } as const;
const RECEIVED: LogEntry = {
  when: "2021-04-15 09:00",
  id: "",
  field: "Nhận bản gửi về, đợt 1",
  before: "",
  after: "Tây Hồ",
  reason: "3 mục đã nhận, 0 không nhận, 0 chờ chọn",
  source: "Tay Ho.xlsx",
};
const tracker: Tracker = {
  ...smallTracker(),
  sent: [
    { ...SENT, id: "a", recipient: "Tây Hồ", returnBy: day("2021-04-15") },
    { ...SENT, id: "b", recipient: "Đông Anh", returnBy: day("2021-04-15") },
    { ...SENT, id: "c", recipient: "Ba Vì", returnBy: null },
  ],
  log: [RECEIVED],
};

test("who is late stands first, then who has not answered, then who has, with what became of it", () => {
  const [first] = listAnswers(tracker, day("2021-04-20"));
  expect(
    first?.answers.map(({ recipient, daysLate, back }) => [recipient, daysLate, back?.told ?? null]),
  ).toEqual([
    ["Đông Anh", 5, null],
    ["Ba Vì", null, null],
    ["Tây Hồ", null, "3 mục đã nhận, 0 không nhận, 0 chờ chọn"],
  ]);
});

test("what could not be taken goes back as a polite text, with the place and the reason", () => {
  const plan = merge(round.master, [
    ["Tay Ho.xlsx", typeIn(copy, "NV-001", { percent: 1.2 })],
    ["hong.xlsx", fail({ code: "damaged-zip" })],
  ]);
  const mails = refusalMails(plan);
  expect(mails.get("Tay Ho.xlsx")?.draft.body).toBe(
    [
      "Kính gửi: Tây Hồ",
      "Ban Thường vụ Hội LHPN Hà Nội đã nhận tệp Tay Ho.xlsx. Những mục sau chưa đưa được vào bảng chung:\n" +
        "- NV-001, %: “120%” – Không phải là tỷ lệ từ 0% đến 100%",
      "Đề nghị quý đơn vị kiểm tra, sửa các mục trên và gửi lại tệp. Các mục khác đã được ghi nhận.",
      "Trân trọng./.",
    ].join("\n\n"),
  );
  expect(mails.get("hong.xlsx")?.draft.body).toContain("chưa đọc được. Tệp bị hỏng");
});

test("what needs a person stands first, and so-2 before so-10", () => {
  const asking = typeIn(copy, "NV-001", { note: "một" });
  const plan = merge(typeIn(round.master, "NV-001", { note: "hai" }), [
    ["so-10.xlsx", copy],
    ["so-2.xlsx", copy],
    ["hong.xlsx", fail({ code: "damaged-zip" })],
    ["z.xlsx", asking],
    ["a.xlsx", typeIn(copy, "NV-002", { percent: 7000 })],
  ]);
  expect(groupByFile(plan).map(({ report, need }) => `${report.name} ${need}`)).toEqual([
    "hong.xlsx bad",
    "z.xlsx choose",
    "a.xlsx refused",
    "so-2.xlsx quiet",
    "so-10.xlsx quiet",
  ]);
});

test("“take all” settles conflicts, but makes no task of a row that was added and extends no deadline", () => {
  const about = { file: "a.xlsx", id: "NV-001", from: "", to: "x", kind: "conflict" } as const;
  const changes: MergeChange[] = [
    { ...about, place: "A!1", field: "note", reason: "both-changed" },
    { ...about, place: "A!2", field: "title", reason: "row-added" },
    { ...about, place: "A!3", field: "extendedTo", reason: "extension-asked" },
  ];
  expect([...settleAll(UNDECIDED, changes, true).taken]).toEqual(["a.xlsx\u0000A!1\u0000note"]);
});
