import { lastRoundStanding } from "../../../src/domain/rounds/standing";
import type { RoundLine } from "../../../src/domain/tracker";
import { describeTracker } from "../../../src/workbook/book/describe";
import { makeWording } from "../../../src/workbook/schema/wording";
import { HEAD_ROWS } from "../../../src/workbook/summary/page-plan";
import { calculate } from "../../excel-host/calc";
import { calcWorkbookOf } from "../../excel-host/calc/from-content";
import { cachedRows } from "../../support/page-text";
import { day, makeNumberedTask, makeTracker, makeUnit } from "../../support/tracker-builder";

const TODAY = day("2021-04-20");
const NAMES = ["Tây Hồ", "Đông Anh", "Ba Vì", "Sóc Sơn", "Mê Linh", "Hà Đông", "Ba Đình", "Phúc Thọ"];

function sent(
  recipient: string,
  returnedOn: RoundLine["returnedOn"],
  round: RoundLine["round"] = 2,
): RoundLine {
  return {
    ...{
      round,
      recipient,
      returnedOn,
      sentOn: day("2021-04-05"),
      returnBy: day("2021-04-16"),
      outcome: null,
    },
    ...{ taken: null, refused: null, waiting: null, file: "", note: "" },
  };
}

/** The line of the round as the page keeps it and as its formulas give it, and how the round stands. */
function lineOf(rounds: readonly RoundLine[]): readonly [string, string, string] {
  const units = NAMES.map((shortName, index) =>
    makeUnit(`DV-${index}`, `Hội LHPN ${shortName}`, { shortName }),
  );
  const tracker = makeTracker({
    units,
    rounds,
    tasks: [makeNumberedTask(1, { unit: units[0]?.name ?? "" })],
  });
  const content = describeTracker(tracker, makeWording("vi"), TODAY);
  const [page] = content.sheets;
  const kept = page ? cachedRows(page)[HEAD_ROWS.round]?.[0] : null;
  const result = calculate(calcWorkbookOf(content), { today: TODAY });
  const standing = lastRoundStanding(tracker, TODAY);
  const counts = standing === null ? "" : `${standing.received}/${standing.total}`;
  return [String(kept ?? ""), String(result.valueOf(page?.name ?? "", HEAD_ROWS.round, 0) ?? ""), counts];
}

test("the page says who of the last round has not answered, by short names", () => {
  const line = "Đợt 2: đã nhận 2/4 báo cáo; chưa nhận: Ba Vì, Cơ quan ngoài.";
  expect(
    lineOf([
      sent("Hội LHPN Tây Hồ", day("2021-03-01"), 1),
      sent("Hội LHPN Mê Linh", null, 1),
      sent("Hội LHPN Tây Hồ", day("2021-04-15")),
      // What was typed where a day belongs is an answer too, and so is a cell that fails.
      sent("Hội LHPN Đông Anh", { raw: "#NAME?" }),
      sent("Hội LHPN Ba Vì", null),
      sent("Cơ quan ngoài", null),
    ]),
  ).toEqual([line, line, "2/4"]);
});

test("those for whom the line has no room are counted; with all answers in nobody is named", () => {
  const many =
    "Đợt 2: đã nhận 0/8 báo cáo; chưa nhận: Tây Hồ, Đông Anh, Ba Vì, Sóc Sơn, Mê Linh, Hà Đông và 2 nơi khác.";
  expect(lineOf(NAMES.map((name) => sent(`Hội LHPN ${name}`, null)))).toEqual([many, many, "0/8"]);
  const long = [1, 2, 3].map((number) => sent(`Cơ quan ngoài danh sách số ${number}`, null));
  const two =
    "Đợt 2: đã nhận 0/3 báo cáo; chưa nhận: Cơ quan ngoài danh sách số 1, Cơ quan ngoài danh sách số 2 và 1 nơi khác.";
  expect(lineOf(long)).toEqual([two, two, "0/3"]);
  const all = "Đợt 2: đã nhận đủ 1/1 báo cáo.";
  expect(lineOf([sent("Hội LHPN Tây Hồ", day("2021-04-15"))])).toEqual([all, all, "1/1"]);
});

test("the line speaks as of the report date: of the round sent by then, of the answers in by then", () => {
  const later = { ...sent("Hội LHPN Tây Hồ", null, 3), sentOn: day("2021-04-21") };
  const rounds = [
    sent("Hội LHPN Tây Hồ", day("2021-04-20")),
    sent("Hội LHPN Đông Anh", day("2021-04-21")),
    later,
  ];
  const line = "Đợt 2: đã nhận 1/2 báo cáo; chưa nhận: Đông Anh.";
  expect(lineOf(rounds)).toEqual([line, line, "1/2"]);
  // Where none was sent by then the date tells nothing, and the last one is told as it stands.
  const waiting = "Đợt 3: đã nhận 0/1 báo cáo; chưa nhận: Tây Hồ.";
  expect(lineOf([later])).toEqual([waiting, waiting, "0/1"]);
  const all = "Đợt 3: đã nhận đủ 1/1 báo cáo.";
  expect(lineOf([{ ...later, returnedOn: day("2021-04-25") }])).toEqual([all, all, "1/1"]);
});

test("where no round was sent the line is empty", () => {
  expect(lineOf([])).toEqual(["", "", ""]);
});
