import { refusalMails } from "../../src/actions/answer";
import { listAnswers } from "../../src/domain/rounds/answers";
import { linesOfSent } from "../../src/domain/rounds/line";
import { receive } from "../../src/domain/rounds/receive";
import { lastRoundStanding } from "../../src/domain/rounds/standing";
import { groupByFile } from "../../src/taskpane/screens/Sharing/Receive/group-by-file";
import { settleAll, UNDECIDED } from "../../src/taskpane/screens/Sharing/Receive/decisions";
import type { MergeChange } from "../../src/domain/merge/merge-change";
import { fail } from "../../src/domain/result";
import { day } from "../support/tracker-builder";
import { firstCopy, merge, smallRound, typeIn } from "./sent-copies";

const round = smallRound();
const copy = firstCopy(round);

const SENT = { round: 1, by: "unit", sentOn: day("2021-04-10"), fileName: "", rows: [] } as const;
const SENT_COPIES = [
  { ...SENT, id: "a", recipient: "Tây Hồ", returnBy: day("2021-04-15") },
  { ...SENT, id: "b", recipient: "Đông Anh", returnBy: day("2021-04-15") },
  { ...SENT, id: "c", recipient: "Ba Vì", returnBy: null },
];

test("who is late stands first, then who has not answered, then who has, with what became of it", () => {
  const receipt = { round: 1, recipient: "tây hồ", file: "Tay Ho.xlsx", taken: 3, refused: 0, waiting: 0 };
  const rounds = receive(linesOfSent(SENT_COPIES), [receipt], day("2021-04-17"));
  const [first] = listAnswers({ rounds }, day("2021-04-20"));
  expect(
    first?.answers.map(({ line, isBack, days }) => [line.recipient, isBack, days, line.outcome, line.taken]),
  ).toEqual([
    ["Đông Anh", false, 5, null, null],
    ["Ba Vì", false, 0, null, null],
    ["Tây Hồ", true, 2, "taken", 3],
  ]);
  expect(lastRoundStanding({ rounds }, day("2021-04-20"))).toEqual({
    round: 1,
    received: 1,
    total: 3,
    missing: ["Đông Anh", "Ba Vì"],
    returnBy: null,
  });
});

test("the first day counts, what was taken adds up, and the file that came last tells what is left", () => {
  const first = { round: 1, recipient: "Tây Hồ", file: "a.xlsx", taken: 3, refused: 1, waiting: 2 };
  const again = { ...first, file: "b.xlsx", taken: 1, refused: 0, waiting: 0 };
  const once = receive(linesOfSent(SENT_COPIES), [first], day("2021-04-14"));
  expect(once[0]).toMatchObject({ returnedOn: "2021-04-14", outcome: "conflicting", taken: 3 });
  expect(receive(once, [again], day("2021-04-18"))[0]).toMatchObject({
    returnedOn: "2021-04-14",
    outcome: "taken",
    taken: 4,
    refused: 0,
    waiting: 0,
    file: "b.xlsx",
  });
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
      "Ban Thường vụ Hội LHPN Hà Nội đã nhận tệp Tay Ho.xlsx thực hiện Kế hoạch số 71/KH-BTV (Kế hoạch thử). Những mục sau chưa đưa được vào bảng chung:\n" +
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
    ["so-2.xlsx", round.copies[1]!.content],
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
