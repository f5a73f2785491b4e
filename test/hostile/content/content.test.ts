import { emptyRecord } from "../../../src/domain/fields/field";
import { BODY_FIELDS } from "../../../src/domain/fields/fields";
import { sampleOf } from "../../setup/sample";
import { day, makeNumberedTask, makeTracker, makeUnit } from "../../support/tracker-builder";
import { TEXT_FIELDS } from "./fields";
import { goThrough } from "./go-through";
import { HOSTILE_TEXTS } from "./texts";

/** Of some hundreds of pairs, so many in a run of every day. */
const DAILY = 1;

const TRACKER = makeTracker({
  units: [makeUnit("DV-01", "Tây Hồ"), makeUnit("DV-02", "Đông Anh")],
  bodies: ["Ban Tổ chức", "Văn phòng"].map((name, index) => ({
    ...emptyRecord(BODY_FIELDS),
    code: `DM-0${index + 1}`,
    name,
  })),
  tasks: [1, 2, 3, 4].map((number) =>
    makeNumberedTask(number, {
      unit: number % 2 === 0 ? "Đông Anh" : "Tây Hồ",
      lead: number > 2 ? "Ban Tổ chức" : "Tây Hồ",
      due: day("2021-04-10"),
      dueKind: "by",
    }),
  ),
});

const PAIRS = TEXT_FIELDS.flatMap((field) =>
  HOSTILE_TEXTS.map((hostile) => ({ ...hostile, field, name: field.name })),
);

/** What a file can keep of a text: control letters have a spelling of Excel's own there. */
function keepable(text: string): string {
  return text
    .replace(/[\uFFFE\uFFFF]/g, "\uFFFD")
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD");
}

it(`knows ${PAIRS.length} pairs`, () => {
  expect(PAIRS.length).toBeGreaterThan(500);
});

describe("a tracker somebody typed into", () => {
  it.each(sampleOf(HOSTILE_TEXTS, 2))(
    "goes all its ways with $kind in every field at once",
    async ({ text }) => {
      const filled = TEXT_FIELDS.reduce((tracker, field) => field.put(tracker, text), TRACKER);
      const { tracker, wrong } = await goThrough(filled, text);
      expect(wrong).toEqual([]);
      const read = TEXT_FIELDS.map((field) => [field.name, tracker && field.read(tracker)]);
      expect(read).toEqual(TEXT_FIELDS.map(({ name }) => [name, keepable(text)]));
    },
  );

  it.each(sampleOf(PAIRS, DAILY))("goes all its ways with $kind in $name", async ({ field, text }) => {
    const { tracker, wrong } = await goThrough(field.put(TRACKER, text), text);
    expect(wrong).toEqual([]);
    expect(tracker && field.read(tracker)).toBe(keepable(text));
  });
});
