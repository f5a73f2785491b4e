import { writePaper } from "../../src/docx/write-paper";
import type { Task } from "../../src/domain/task";
import type { Language } from "../../src/i18n/language";
import { listFormFields } from "../../src/papers/form/form-fields";
import { composeLetters } from "../../src/papers/letter/compose-letters";
import type { PaperTable } from "../../src/papers/paper";
import type { Progress } from "../../src/papers/progress";
import { gatherProgress } from "../../src/papers/progress";
import { composeReport } from "../../src/papers/report/compose-report";
import { day, makeNumberedTask, makeTracker, makeUnit } from "../support/tracker-builder";
import { readWordFile } from "./paper-text";

const TODAY = day("2021-04-20");
const units = [makeUnit("DV-01", "Tây Hồ")];

/** A tracker of one unit's tasks, the last of which is a day later than the others. */
function trackerOf(count: number, change: Partial<Task>): ReturnType<typeof makeTracker> {
  const tasks = Array.from({ length: count }, (_, index) =>
    makeNumberedTask(index + 1, {
      unit: "Tây Hồ",
      dueKind: "by",
      due: day(index === count - 1 ? "2021-04-09" : "2021-04-10"),
      ...change,
    }),
  );
  return makeTracker({ units, tasks });
}

function progressOf(count: number, change: Partial<Task> = {}): Progress {
  const progress = gatherProgress(trackerOf(count, change), TODAY, null);
  if (progress === null) throw new Error("No report date");
  return progress;
}

function appendixOf(progress: Progress, key: string, language: Language = "vi"): PaperTable | undefined {
  return composeReport(progress, language).appendices.find((one) => one.key === key)?.table;
}

describe("a list that is too long for a paper", () => {
  it("has its two hundred latest, and says how many more there are and where", () => {
    const progress = progressOf(1234);
    const table = appendixOf(progress, "overdue");
    expect(table?.rows.length).toBe(200);
    expect(table?.rows[0]?.slice(0, 2)).toEqual(["1", "NV-1234"]);
    expect(table?.more).toBe(
      "… và 1034 nhiệm vụ khác (xem bảng theo dõi, lọc cột “Cảnh báo” theo “Quá hạn”).",
    );
    expect(appendixOf(progress, "overdue", "en")?.more).toBe(
      "… and 1034 more (in the tracker, where the column of flags says overdue).",
    );
  });

  it("counts all of them above", () => {
    const told = composeReport(progressOf(250), "vi").sections.flatMap(({ blocks }) => blocks);
    expect(told).toContainEqual({ kind: "paragraph", text: "Còn lại: 250 nhiệm vụ quá hạn." });
  });

  it("is whole where only one would be left out", () => {
    const table = appendixOf(progressOf(201), "overdue");
    expect([table?.rows.length, table?.more]).toEqual([201, undefined]);
  });

  it("tells as much of what people wrote, in the report and in an office's own form", () => {
    const progress = progressOf(203, { difficulty: "Chờ cấp ủy" });
    const table = appendixOf(progress, "difficulties");
    const more = "… và 03 nhiệm vụ khác (xem cột “Khó khăn, vướng mắc” của bảng theo dõi).";
    expect([table?.rows.length, table?.more]).toEqual([200, more]);
    const field = listFormFields(progress, "vi")["kho_khan"];
    const lines = field?.kind === "blocks" ? field.blocks : [];
    expect([lines.length, lines.at(-1)]).toEqual([201, { kind: "item", text: more }]);
  });

  it("says so in a letter and below the table in Word", async () => {
    const order = { language: "vi", answerBy: null } as const;
    const [letter] = composeLetters(trackerOf(205, {}), progressOf(205), order);
    if (!letter) throw new Error("Nobody is late");
    expect(await readWordFile(await writePaper(letter.paper))).toContain(
      "… và 05 nhiệm vụ khác (có đủ trong bảng theo dõi).",
    );
  });
});
