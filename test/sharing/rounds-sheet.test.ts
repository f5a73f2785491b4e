import { repairWorkbook } from "../../src/actions/repair";
import { mergeReturned } from "../../src/actions/merge";
import { undoLastAction } from "../../src/actions/undo";
import { planCheck } from "../../src/actions/check";
import { succeed } from "../../src/domain/result";
import { linesOfSent } from "../../src/domain/rounds/line";
import { describeTracker } from "../../src/workbook/book/describe";
import { openBook } from "../../src/workbook/book/reading/open-book";
import type { WorkbookContent } from "../../src/workbook/page/content";
import { standingFormula } from "../../src/workbook/formula/standing";
import { makeWording } from "../../src/workbook/schema/wording";
import { sayStanding } from "../../src/workbook/sheets/rounds";
import { findWrongCaches } from "../support/cached-values";
import { openContent } from "../support/content-port";
import { describeWith } from "../support/tools";
import { day } from "../support/tracker-builder";
import {
  TODAY,
  VI,
  firstCopy,
  merge,
  sendOut,
  smallRound,
  smallTracker,
  typeIn,
  workbookOf,
} from "./sent-copies";

const WORDS = { title: "Sửa", note: { when: "2021-04-20 08:00", reason: "", source: "thử" } };
const WHEN = "2021-04-20 09:00";

const round = smallRound();
const roundsOf = (content: WorkbookContent): string[] =>
  (openBook(content)?.tracker.rounds ?? []).map(({ round: number, recipient, returnedOn, outcome, taken }) =>
    [number, recipient, returnedOn, outcome, taken].map((part) => part ?? "–").join(" "),
  );

/** What stands in the column of standings. */
function standings(content: WorkbookContent): unknown[] {
  const tracker = openBook(content)?.tracker;
  return tracker?.rounds.map((line) => sayStanding(line, TODAY, VI)) ?? [];
}

async function takeIn(
  content: WorkbookContent,
  returned: WorkbookContent,
): Promise<ReturnType<typeof openContent>> {
  const port = openContent(content);
  const files = [{ name: "Tay Ho.xlsx", content: succeed(returned) }];
  const request = { files, preference: null, today: TODAY, when: WHEN };
  const done = await mergeReturned(port, request, merge(content, [["Tay Ho.xlsx", returned]]));
  expect(done).toMatchObject({ ok: true });
  return port;
}

describe("the sheet of rounds", () => {
  it("has a line for each copy that was sent, round by round", () => {
    expect(roundsOf(sendOut(round.master).master)).toEqual([
      "1 Tây Hồ – – –",
      "1 Đông Anh – – –",
      "2 Tây Hồ – – –",
      "2 Đông Anh – – –",
    ]);
  });

  it("tells what came back; undo of what was taken in takes its line back too", async () => {
    const port = await takeIn(round.master, typeIn(firstCopy(round), "NV-001", { note: "đã họp" }));
    expect(roundsOf(port.content())).toEqual(["1 Tây Hồ 2021-04-20 taken 1", "1 Đông Anh – – –"]);
    expect(await undoLastAction(port, { ...WORDS.note, reason: "Hoàn tác" }, TODAY)).toMatchObject({
      ok: true,
    });
    expect(roundsOf(port.content())).toEqual(["1 Tây Hồ – – –", "1 Đông Anh – – –"]);
  });

  it("tells of a copy that changed nothing, without a step to be taken back", async () => {
    const port = await takeIn(round.master, firstCopy(round));
    expect(roundsOf(port.content())).toEqual(["1 Tây Hồ 2021-04-20 unchanged 0", "1 Đông Anh – – –"]);
    expect(await undoLastAction(port, WORDS.note, TODAY)).toMatchObject({ ok: false });
    expect(planCheck(port.content(), TODAY)).toMatchObject({ ok: true, value: { changes: [] } });
  });

  it("comes back by a repair as the memory and the log tell it", async () => {
    const port = await takeIn(
      round.master,
      typeIn(firstCopy(round), "NV-001", { note: "đã họp", percent: 1.2 }),
    );
    const whole = roundsOf(port.content());
    expect(whole[0]).toBe("1 Tây Hồ 2021-04-20 refused 1");
    const sheets = port.content().sheets.filter(({ name }) => name !== "Đợt gửi");
    const lost = openContent({ ...port.content(), sheets });
    expect(await repairWorkbook(lost, TODAY, WORDS)).toMatchObject({ ok: true });
    expect(roundsOf(lost.content())).toEqual(whole);
  });
});

const SENT = { round: 1, by: "unit", sentOn: day("2021-04-01"), fileName: "", rows: [] } as const;
const LINES = linesOfSent([
  { ...SENT, id: "a", recipient: "Chậm", returnBy: day("2021-04-10") },
  { ...SENT, id: "b", recipient: "Chưa hẹn", returnBy: null },
  { ...SENT, id: "c", recipient: "Đúng hẹn hôm nay", returnBy: TODAY },
  { ...SENT, id: "d", recipient: "Đã gửi", returnBy: day("2021-04-10") },
  { ...SENT, id: "e", recipient: "Gửi chậm", returnBy: day("2021-04-10") },
  { ...SENT, id: "f", recipient: "Qua điện thoại", returnBy: day("2021-04-10") },
  { ...SENT, id: "g", recipient: "", returnBy: day("2021-04-10") },
]).map((line, index) =>
  index === 3
    ? { ...line, returnedOn: day("2021-04-10") }
    : index === 4
      ? { ...line, returnedOn: day("2021-04-12") }
      : index === 5
        ? { ...line, returnedOn: { raw: "gọi điện" } }
        : line,
);
const tracker = { ...smallTracker(), rounds: LINES };

it("says who is late on the report date", () => {
  expect(standings(workbookOf({ ...tracker, rounds: LINES.slice(0, 6) }))).toEqual([
    "■ Quá hạn trả lời 10 ngày",
    "○ Chưa gửi lại",
    "○ Chưa gửi lại",
    "√ Đã gửi lại",
    "√ Gửi lại chậm 2 ngày",
    "√ Đã gửi lại",
  ]);
});

it.each([1, 2])("says it by a formula short enough to be read, in tracker %i of a workbook", (number) => {
  for (const language of ["vi", "en"] as const)
    expect(standingFormula(makeWording(language, number)).length).toBeLessThanOrEqual(900);
});

describeWith(["soffice"], "The formula of who is late", () => {
  it.each(["vi", "en"] as const)("gives in LibreOffice what the domain says (%s)", async (language) => {
    const content = describeTracker(tracker, makeWording(language), TODAY);
    const { wrong } = await findWrongCaches(content, TODAY);
    expect(wrong).toEqual([]);
  });
});
