import type { Task } from "../../../src/domain/task";
import { TASK_STATES } from "../../../src/domain/fields/choices";
import { describeTracker } from "../../../src/workbook/book/describe";
import { makeWording } from "../../../src/workbook/schema/wording";
import { describeWith } from "../../support/tools";
import { day, makeNumberedTask, makeSettings, makeTracker, makeUnit } from "../../support/tracker-builder";
import { judge } from "./judge";

const TODAY = day("2021-04-20");
const UNIT_NAMES = ["Tây Hồ", "A*", "~x", "Ba Đình", ">5"];

/** Tasks of every state with fixed, relative, extended and missing deadlines, some dates before and some after today. */
function mixedTask(number: number): Task {
  const dayOfMonth = String((number % 28) + 1).padStart(2, "0");
  const isRelative = number % 4 === 0;
  return makeNumberedTask(number, {
    unit: number % 7 === 0 ? "" : (UNIT_NAMES[number % 5] ?? ""),
    state: TASK_STATES[(number * 3) % 5] ?? "done",
    dueKind: number % 3 === 0 ? "before" : "by",
    due: isRelative || number % 13 === 0 ? null : day(`2021-0${(number % 8) + 1}-${dayOfMonth}`),
    offset: isRelative ? (number % 9) - 4 : null,
    offsetUnit: isRelative ? (number % 8 === 0 ? "day" : "working day") : null,
    extendedTo: number % 11 === 0 ? day("2021-05-03") : null,
    completedOn: number % 6 === 0 ? day(`2021-04-${dayOfMonth}`) : null,
    proposal: number % 10 === 0 ? `Đề nghị ${number}` : "",
  });
}

describeWith(["soffice", "libfaketime"], "every formula of a tracking workbook", () => {
  test.each([
    ["with a report date and the strict reading", day("2021-04-15"), "yes"],
    ["with an empty report date", null, "no"],
  ] as const)(
    "has the same value here and in LibreOffice, %s",
    async (_, reportDate, strictBefore) => {
      const tracker = makeTracker({
        settings: makeSettings({ reportDate, strictBefore }),
        units: UNIT_NAMES.map((name, index) =>
          makeUnit(`DV${index}`, name, { event: index === 3 ? null : day(`2021-05-0${index + 1}`) }),
        ),
        holidays: [
          { day: day("2021-04-21"), name: "Giỗ Tổ", kind: "off" },
          { day: day("2021-04-30"), name: "30/4", kind: "off" },
          { day: day("2021-05-08"), name: "Làm bù", kind: "make-up" },
        ],
        tasks: Array.from({ length: 200 }, (_unused, index) => mixedTask(index + 1)),
      });
      const { differences, formulaCount } = await judge(
        describeTracker(tracker, makeWording("vi"), TODAY),
        TODAY,
      );
      expect(differences).toEqual([]);
      expect(formulaCount).toBeGreaterThan(8000);
    },
    120_000,
  );
});
