import fc from "fast-check";
import { makeWording } from "../../../src/workbook/schema/wording";
import { isLongRun } from "../../setup/long";
import { anyTracker } from "../../support/any-tracker";
import { findWrongCaches } from "../../support/cached-values";
import { describeWith } from "../../support/tools";
import { TODAY, bookOf, wrongValues } from "./agenda-book";

const CHOICES = [
  null,
  "Tây Hồ",
  "tây hồ",
  "A*",
  "~x",
  "Ban Tổ chức",
  "Nhân sự",
  "Nội dung ",
  "#NAME?",
  "Ai đó",
  5,
];
const FOLLOWERS = ["", "Chị Lan", "Anh Bình", "#N/A"];

/** Any tracker with followers, and anything chosen on its two sheets. */
const anyBook = fc
  .record({
    tracker: anyTracker(),
    followers: fc.array(fc.constantFrom(...FOLLOWERS), { minLength: 40, maxLength: 40 }),
    timeline: fc.constantFrom(...CHOICES),
    week: fc.constantFrom(...CHOICES, "Chị Lan"),
    language: fc.constantFrom("vi" as const, "en" as const),
  })
  .map(({ tracker, followers, timeline, week, language }) => {
    const wording = makeWording(language);
    const tasks = tracker.tasks.map((task, index) => ({ ...task, follower: followers[index] ?? "" }));
    return { wording, content: bookOf({ ...tracker, tasks }, wording, { timeline, week }) };
  });

test("of any tracker, whatever is chosen, both sheets show what is worked out from the rows", () => {
  fc.assert(
    fc.property(anyBook, ({ content, wording }) => {
      expect(wrongValues(content, wording)).toEqual([]);
    }),
    { numRuns: isLongRun ? 40 : 1 },
  );
}, 600_000);

describeWith(["soffice", "libfaketime"], "recalculated by LibreOffice", () => {
  test("both sheets of any tracker show the same", async () => {
    for (const { content } of fc.sample(anyBook, isLongRun ? 12 : 1)) {
      const { wrong } = await findWrongCaches(content, TODAY);
      expect(wrong.slice(0, 20)).toEqual([]);
    }
  }, 600_000);
});
