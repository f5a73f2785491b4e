import { buildTracker } from "../../src/actions/build";
import { planCheck } from "../../src/actions/check";
import { applyEdit, previewEdit, type EditPlan } from "../../src/actions/edit";
import { undoLastAction } from "../../src/actions/undo";
import { addUnits } from "../../src/domain/edit/people";
import { markDone } from "../../src/domain/edit/tasks";
import type { WorkbookContent } from "../../src/workbook/page/content";
import { openBook } from "../../src/workbook/book/reading/open-book";
import { makePlan, makePlanTask } from "../support/plan-builder";
import { day } from "../support/tracker-builder";
import { openWorkbook, type OpenWorkbook } from "./open-workbook";

const TODAY = day("2021-04-20");
const NOTE = { when: "2021-04-20 08:00", reason: "", source: "Thử" };
const DONE = { edit: markDone(["NV-001"], TODAY, ""), title: "Hoàn thành", note: NOTE, today: TODAY };
const UNIT = { edit: addUnits(["Quận mới"], "", null), title: "Thêm đơn vị", note: NOTE, today: TODAY };

/** What the command writes: a tracker built in an Excel of its own. */
async function fileFromCommand(): Promise<WorkbookContent> {
  const book = openWorkbook({ excelApi: "1.17" });
  const plan = makePlan({
    bodies: [{ name: "Ban Thường vụ", aliases: [] }],
    tasks: [makePlanTask("Duyệt báo cáo"), makePlanTask("Rút kinh nghiệm")],
  });
  await buildTracker(book.port, { plan, language: "vi", reportDate: TODAY, today: TODAY });
  book.close();
  return book.host.content();
}

describe("a workbook from the command in an Excel that shows formulas its own way", () => {
  let file: WorkbookContent;
  let book: OpenWorkbook;
  beforeAll(async () => {
    file = await fileFromCommand();
  });
  afterEach(() => book.close());

  const open = (temperaments: readonly string[]): void => {
    book = openWorkbook({ excelApi: "1.17", content: file, temperaments });
  };
  const plan = async (request: typeof DONE): Promise<EditPlan> => {
    const planned = await previewEdit(book.port, request);
    if (!planned.ok) throw new Error(JSON.stringify(planned.problem));
    return planned.value;
  };

  it.each([["formulas-with-at"], ["formulas-with-prefix"]])(
    "is in order, and an action writes its own cells alone: %s",
    async (...temperaments) => {
      open([]);
      const [kindDone, kindUnit] = [await plan(DONE), await plan(UNIT)];
      book.close();
      open(temperaments);
      const shown = await book.sheet("_lich");
      expect(JSON.stringify(shown.blocks)).toMatch(/@INDEX|_xlfn\./);
      const found = await book.port.read();
      expect(found.ok && planCheck(found.value, TODAY)).toMatchObject({
        ok: true,
        value: { findings: [], changes: [] },
      });
      expect(await plan(DONE)).toEqual(kindDone);
      expect(await plan(UNIT)).toEqual(kindUnit);
    },
  );

  it("holds no formula in its log, nor in what an action tells, and goes back as it was", async () => {
    open(["formulas-with-at", "formulas-with-prefix"]);
    for (const request of [DONE, UNIT]) {
      const done = await applyEdit(book.port, request);
      expect(done.ok && JSON.stringify(done.value.differences)).not.toMatch(/=|@|_xlfn/);
    }
    const found = await book.port.read();
    const { log = [] } = (found.ok ? openBook(found.value)?.tracker : undefined) ?? {};
    expect(log.map(({ id }) => id)).toContain("NV-001");
    expect(JSON.stringify(log)).not.toMatch(/"[=@]|_xlfn|công thức/);
    expect(await undoLastAction(book.port, { ...NOTE, reason: "Hoàn tác" }, TODAY)).toMatchObject({
      ok: true,
    });
    const after = await book.port.read();
    expect(after.ok && planCheck(after.value, TODAY)).toMatchObject({ ok: true, value: { changes: [] } });
  });
});
