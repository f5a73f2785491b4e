import { readFileSync } from "node:fs";
import { checkWorkbook } from "../../src/actions/check";
import { applyEdit } from "../../src/actions/edit";
import { repairWorkbook } from "../../src/actions/repair";
import { undoLastAction } from "../../src/actions/undo";
import { endUnfinished } from "../../src/actions/unfinished";
import { addTask, updateTasks } from "../../src/domain/edit/tasks";
import { sentenceOf } from "../../src/i18n/sentence";
import type { Result } from "../../src/domain/result";
import type { CellContent, WorkbookContent } from "../../src/workbook/page/content";
import { makeGrid } from "../../src/workbook/page/grid-of-cells";
import type { WorkbookPort } from "../../src/workbook/page/port";
import { META_ROWS } from "../../src/workbook/sheets/meta";
import { readXlsx } from "../../src/xlsx/read";
import { actionOf } from "../hostile/actions";
import { NOTE, TODAY, trackerBook, withSheet } from "../hostile/books";
import { sampleOf } from "../setup/sample";
import { openContent } from "../support/content-port";
import { breakingPort, isBegun, seenOf } from "./broken-off";

/** A workbook in which the action of an id broke off half-way. */
async function brokenOff(
  start: WorkbookContent,
  run: (port: WorkbookPort) => Promise<Result<unknown>>,
): Promise<WorkbookContent> {
  const probe = breakingPort(start, 0);
  await run(probe);
  const broken = breakingPort(start, Math.ceil(probe.asked / 2));
  await run(broken);
  expect(isBegun(broken.content())).toBe(true);
  return broken.content();
}

const edit = (port: WorkbookPort): Promise<Result<unknown>> =>
  applyEdit(port, {
    edit: updateTasks(["NV-002"], { state: "paused", note: "chờ" }),
    title: "Tạm dừng",
    note: NOTE,
    today: TODAY,
  });

/** The cells of what is under way, changed. */
function rewritten(
  content: WorkbookContent,
  change: (label: string, text: string) => readonly CellContent[],
): WorkbookContent {
  return withSheet(content, "_meta", (sheet) => {
    const grid = makeGrid(sheet);
    const texts = Array.from({ length: 40 }, (_, column) => String(grid.at(META_ROWS.journal, column) ?? ""));
    const cells = [...change(texts[0] ?? "", texts.slice(1).join("")), null, null];
    return { ...sheet, blocks: [...sheet.blocks, { row: META_ROWS.journal, column: 0, contents: [cells] }] };
  });
}

const told = async (doing: Promise<Result<unknown>>): Promise<unknown> => {
  const done = await doing;
  return done.ok ? "done" : [done.problem.code, sentenceOf(done.problem, "vi")];
};

describe("what a newer make began", () => {
  it("is said with its name, and nothing else is written until it is ended there", async () => {
    const broken = await brokenOff(trackerBook(), edit);
    const newer = rewritten(broken, (label, text) => [
      label,
      text.replace('"doing":"do"', '"doing":"annul"').replace('"version":5', '"version":6'),
    ]);
    const port = openContent(newer);
    const refused = [
      "unfinished-newer",
      "Việc “Tạm dừng” do một phiên bản Tiến độ mới hơn làm dở. Hãy làm nốt hoặc trả lại bằng phiên bản đó, hoặc cập nhật Tiến độ; chưa ghi gì thêm.",
    ];
    expect(await told(edit(port))).toEqual(refused);
    expect(await told(undoLastAction(port, NOTE, TODAY))).toEqual(refused);
    expect(await told(endUnfinished(port, "finish", TODAY))).toEqual(refused);
    expect(await told(endUnfinished(port, "take-back", TODAY))).toEqual(refused);
    expect(await told(repairWorkbook(port, TODAY, { title: "Sửa", note: NOTE }))).toEqual(refused);
    expect(await checkWorkbook(port, TODAY)).toMatchObject({
      value: { findings: [{ code: "unfinished-newer", at: "Tạm dừng", repairable: false }], changes: [] },
    });
    expect(port.content()).toEqual(newer);
  });
});

describe("what an older make began", () => {
  it.each(["finish", "take-back"] as const)("comes to its end: %s", async (ending) => {
    const { run } = actionOf("change a lead");
    const whole = openContent(trackerBook());
    await run(whole);
    // Older makes told no version, no rounds, no cells and no columns of one's own.
    const older = rewritten(await brokenOff(trackerBook(), run), (label, text) => [
      label,
      text
        .replace('"version":5', '"v":0')
        .replace(/,"rounds":\{"changed":\[\],"added":\[\],"removed":\[\]\}/, "")
        .replace('"cells":[],"own":[]', '"x":0'),
    ]);
    const port = openContent(older);
    expect(await told(endUnfinished(port, ending, TODAY))).toBe("done");
    expect(seenOf(port.content())).toEqual(seenOf(ending === "finish" ? whole.content() : trackerBook()));
  });

  const kept = [1, 2, 3, 4].flatMap((version) =>
    (["finish", "take-back"] as const).map((ending) => ({ version, ending })),
  );
  it.each(sampleOf(kept, 1))(
    "in a workbook of version $version too: $ending",
    async ({ version, ending }) => {
      const bytes = readFileSync(`test/data/tracker-version-${version}.xlsx`);
      const read = await readXlsx(new Uint8Array(bytes));
      if (!read.ok) throw new Error(read.problem.code);
      const port = openContent(await brokenOff(read.value, edit));
      expect(await told(endUnfinished(port, ending, TODAY))).toBe("done");
      const wanted = openContent(read.value);
      if (ending === "finish") await edit(wanted);
      expect(rowsOf(port.content())).toEqual(rowsOf(wanted.content()));
      // A hint in the words of an older make waits for a repair; nothing else is out of order.
      expect(["writeCells"]).toEqual(expect.arrayContaining(outOfOrderIn(port.content())));
    },
  );
});

/** What a tracker says, whatever sheets its make has. */
function rowsOf(content: WorkbookContent): object {
  const { tracker, history, unfinished } = seenOf(content) as Record<string, unknown>;
  return { tracker, history, unfinished };
}

function outOfOrderIn(content: WorkbookContent): unknown[] {
  return (seenOf(content) as { readonly outOfOrder: unknown[] }).outOfOrder;
}

describe("what is told of something half done, changed by hand", () => {
  const run = (port: WorkbookPort): Promise<Result<unknown>> =>
    applyEdit(port, { edit: addTask({ title: "Báo cáo" }, [""]), title: "Thêm", note: NOTE, today: TODAY });

  const changes: [string, string, (label: string, text: string) => readonly CellContent[]][] = [
    ["cut off", "Thêm", (label, text) => [label, text.slice(0, -9)]],
    ["without its label", "Thêm", (_, text) => [null, text.slice(0, -9)]],
    ["emptied", "…", (label) => [label, null]],
    ["other words", "…", () => ["journal", "xem lại"]],
    ["of another shape", "Thêm", () => ["journal", '{"doing":"do","step":{"title":"Thêm"},"rows":{}}']],
    ["a number", "…", () => ["journal", 7]],
  ];
  it.each(sampleOf(changes, 2))(
    "%s, is said, and a repair brings the rest to rest",
    async (_, title, change) => {
      const port = openContent(rewritten(await brokenOff(trackerBook(), run), change));
      const refused = ["unfinished-garbled", expect.stringContaining(`Việc “${title}” còn làm dở`)];
      expect(await told(run(port))).toEqual(refused);
      expect(await told(endUnfinished(port, "take-back", TODAY))).toEqual(refused);
      const checked = await checkWorkbook(port, TODAY);
      expect(checked.ok && checked.value.findings[0]).toMatchObject({
        code: "unfinished-garbled",
        at: title,
      });
      expect(await told(repairWorkbook(port, TODAY, { title: "Sửa", note: NOTE }))).toBe("done");
      expect(await checkWorkbook(port, TODAY)).toMatchObject({ value: { findings: [] } });
      expect(await told(edit(port))).toBe("done");
    },
  );

  it("with another label alone, is ended as ever", async () => {
    const broken = rewritten(await brokenOff(trackerBook(), run), (_, text) => ["x", text]);
    const port = openContent(broken);
    expect(await told(endUnfinished(port, "take-back", TODAY))).toBe("done");
    expect(seenOf(port.content())).toEqual(seenOf(trackerBook()));
  });
});
