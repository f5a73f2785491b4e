import type { Tracker } from "../../../src/domain/tracker";
import { describeTracker } from "../../../src/workbook/book/describe";
import type { Language } from "../../../src/i18n/language";
import { makeWording } from "../../../src/workbook/schema/wording";
import { findWrongCaches } from "../../support/cached-values";
import { sampleOf } from "../../setup/sample";
import { describeWith } from "../../support/tools";
import { day, makeNumberedTask, makeSettings, makeTracker, makeUnit } from "../../support/tracker-builder";
import { monthOfProgress, thirtyUnits } from "../../support/tracker-samples";

const TODAY = day("2021-04-20");

/** Names, dates and words that go wrong easily. */
function awkward(): Tracker {
  const names = ["A*", "A?b", "~x", "1a", ">5", "Tây Hồ", "tây hồ", "", "Hội LHPN phường Tứ Liên"];
  const task = makeNumberedTask;
  return makeTracker({
    settings: makeSettings({
      preparedBy: "Trần Thị Bình",
      organisation: "",
      planNumber: "",
      strictBefore: "yes",
    }),
    units: names.map((name, index) =>
      makeUnit(`DV${index}`, name, { shortName: index % 2 ? "" : `Tên ${index}` }),
    ),
    bodies: ["Ban A", "A*", "Ban A", "", "Ban C"].map((name, index) => ({
      ...{ code: `DM${index}`, name, shortName: "", otherNames: "", contact: "", email: "" },
    })),
    tasks: [
      task(1, {
        unit: "A*",
        lead: "Ban A",
        due: day("2021-04-01"),
        dueKind: "before",
        stream: { raw: "Khác" },
      }),
      task(2, { unit: "AAA", lead: "a*", due: { raw: "02/4/2021" }, stream: null }),
      task(3, { title: "", unit: "A*", proposal: "Kiến nghị không có nhiệm vụ" }),
      task(4, {
        unit: "TÂY HỒ",
        lead: "Không có trong danh sách",
        due: day("2021-04-20"),
        dueKind: "before",
      }),
      task(5, { lead: "Ban C", due: day("2021-04-21"), difficulty: "Vướng\nhai  dòng", shortTitle: "" }),
      task(6, {
        unit: " ",
        due: day("2021-04-22"),
        proposal: "Kiến nghị ".repeat(20),
        difficulty: "Khó khăn ".repeat(20),
      }),
      task(7, { state: "done", difficulty: "đã xong" }),
      task(8, {
        state: "done",
        proposal: "vẫn chờ ý kiến",
        completedOn: day("2021-04-02"),
        due: day("2021-04-01"),
      }),
      task(9, { extendedTo: day("2021-04-25"), due: day("2021-04-01"), shortTitle: "T".repeat(90) }),
    ],
    snapshots: [
      { ...snapshot, day: { raw: "hôm qua" } },
      { ...snapshot, day: day("2021-04-13"), total: 8 },
      { ...snapshot, day: day("2021-04-13"), total: 9 },
      { ...snapshot, day: day("2021-04-20") },
      { ...snapshot, day: day("2021-05-20") },
    ],
  });
}

const snapshot = {
  total: 5,
  dueDone: 0,
  dueTotal: 0,
  counts: {
    "not-applicable": 0,
    paused: 1,
    "needs-checking": 0,
    "done-on-time": 1,
    "done-late": 0,
    done: 0,
    "no-deadline": 1,
    overdue: 2,
    "due-soon": 0,
    "on-track": 0,
  },
};

const CASES: readonly (readonly [string, () => Tracker, Language])[] = [
  ["a month of progress", monthOfProgress, "vi"],
  ["a month of progress in English", monthOfProgress, "en"],
  ["thirty units and 1,200 rows", thirtyUnits, "vi"],
  ["awkward names and words", awkward, "vi"],
  ["nothing but a new workbook", () => makeTracker(), "vi"],
  [
    "a report date that is no date",
    () => ({ ...awkward(), settings: makeSettings({ reportDate: { raw: "20/4" } }) }),
    "en",
  ],
  [
    "an empty report date",
    () => ({ ...monthOfProgress(), settings: makeSettings({ reportDate: null }) }),
    "vi",
  ],
];

describeWith(["soffice", "libfaketime"], "every cached value of a written workbook", () => {
  test.each(sampleOf(CASES, 2))(
    "is what LibreOffice recalculates: %s",
    async (_name, build, language) => {
      const content = describeTracker(build(), makeWording(language), TODAY);
      const { wrong, formulaCount } = await findWrongCaches(content, TODAY);
      expect(wrong.slice(0, 20)).toEqual([]);
      expect(formulaCount).toBeGreaterThan(7000);
    },
    240_000,
  );
});
