import { reminderMails } from "../../../src/actions/mail";
import { planCalendar, planReport } from "../../../src/actions/papers";
import { withoutOpenTurns } from "../../../src/domain/open-turn";
import { paperText } from "../../../src/papers/paper-text";
import { describeTracker } from "../../../src/workbook/book/describe";
import { readCell } from "../../../src/workbook/copies/returned/read-cell";
import { makeWording } from "../../../src/workbook/schema/wording";
import { day, makeNumberedTask, makeSettings, makeTracker, makeUnit } from "../../support/tracker-builder";

const TODAY = day("2021-04-20");
/** Turns the letters that follow, up to its line's end; as a screen shows it: “exe.cod”. */
const TURNED = "\u202Edoc.exe";

describe("a text that turns the letters behind it and never ends that", () => {
  const content = describeTracker(
    makeTracker({
      settings: { ...makeSettings(), planTitle: `${TURNED} kế hoạch` },
      units: [makeUnit("DV-01", "Tây Hồ")],
      tasks: [
        makeNumberedTask(1, {
          unit: "Tây Hồ",
          lead: "Tây Hồ",
          due: day("2021-04-10"),
          dueKind: "by",
          title: TURNED,
          proposal: `\u2067${TURNED}`,
        }),
      ],
    }),
    makeWording("vi"),
    TODAY,
  );

  it("leaves the sentences of reports, mails and calendars around it as they are", () => {
    const report = planReport(content, { today: TODAY });
    const mails = reminderMails(content, "unit", { today: TODAY, returnBy: null });
    const calendar = planCalendar(content, { today: TODAY, name: "Tây Hồ" });
    const said = JSON.stringify([
      report.ok && paperText(report.value),
      mails.ok && mails.value.map(({ draft }) => draft),
      calendar.ok && calendar.value,
    ]);
    expect(said.match(/doc\.exe/g)?.length).toBeGreaterThan(4);
    expect(said).not.toMatch(/[\u202E\u2067]/);
  });

  it("is taken from a returned copy without it, whereas one that ends stays", () => {
    const read = (text: string): unknown => readCell(text, "note", { reference: TODAY, monthFirst: false });
    expect(read(TURNED)).toMatchObject({ kind: "value", value: "doc.exe" });
    const arabic = "Họp \u2067מחר\u2069 \u202Ea\u202C";
    expect(read(arabic)).toMatchObject({ value: arabic });
  });

  it("ends with its line and with the isolate around it", () => {
    expect(withoutOpenTurns("a\u202Eb\nc\u202Ed\u202C")).toBe("ab\nc\u202Ed\u202C");
    expect(withoutOpenTurns("\u2067\u2069\u2069\u202E".repeat(8000)).length).toBe(3 * 8000);
    expect(withoutOpenTurns("\u2066a\u202Eb\u2069c\u202C")).toBe("\u2066a\u202Eb\u2069c\u202C");
  });
});
