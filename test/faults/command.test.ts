import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { planBuild } from "../../src/actions/build";
import { planEdit } from "../../src/actions/edit";
import { removeTasks } from "../../src/domain/edit/tasks";
import { openBook } from "../../src/workbook/book/reading/open-book";
import { applyChanges } from "../../src/workbook/page/apply/apply-changes";
import { readXlsx } from "../../src/xlsx/read";
import { writeXlsx } from "../../src/xlsx/write";
import { runCommand, type Outcome } from "../headless/run";
import { NOTE, TODAY, ownBook, trackerBook } from "../hostile/books";
import { twoUnitPlan } from "../support/tracker-samples";

const run = (...words: string[]): Promise<Outcome> =>
  runCommand(words, { now: new Date(2021, 3, 20, 9), input: Readable.from([]) });

describe("the command on a workbook in which an action broke off", () => {
  const folder = mkdtempSync(join(tmpdir(), "unfinished-"));
  const [broken, out] = [join(folder, "broken.xlsx"), join(folder, "out.xlsx")];
  beforeAll(async () => {
    const request = { edit: removeTasks(["NV-003"]), title: "Xóa nhiệm vụ", note: NOTE, today: TODAY };
    const plan = planEdit(trackerBook(), request);
    if (!plan.ok) throw new Error(plan.problem.code);
    // Up to the rows that go, before the line of the log.
    const gone = plan.value.changes.findIndex(({ kind }) => kind === "deleteTableRows");
    const cut = applyChanges(trackerBook(), plan.value.changes.slice(0, gone + 1));
    writeFileSync(broken, await writeXlsx(cut));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  async function tracker(): Promise<{ tasks: boolean; log: string[] }> {
    const read = await readXlsx(new Uint8Array(readFileSync(out)));
    const found = read.ok ? openBook(read.value)?.tracker : undefined;
    const log = (found?.log ?? []).filter(({ id, when }) => id === "NV-003" && when === NOTE.when);
    return {
      tasks: found?.tasks.some(({ id }) => id === "NV-003") === true,
      log: log.map(({ field }) => field),
    };
  }

  it("tells it, and mends nothing before it is ended", async () => {
    const { output } = await run("check", broken);
    expect(JSON.parse(output)).toEqual({
      findings: [
        {
          code: "unfinished",
          at: "Xóa nhiệm vụ",
          count: 1,
          repairable: false,
          says: expect.stringContaining("chọn “Làm nốt”"),
        },
      ],
      changes: 0,
    });
    const repaired = await run("check", broken, "--repair", "--out", out);
    expect([repaired.exitCode, repaired.error]).toEqual([2, expect.stringContaining("“Xóa nhiệm vụ”")]);
  });

  it("finishes it with its line of the log, or takes it back without", async () => {
    expect(await run("check", broken, "--finish", "--out", out)).toMatchObject({ exitCode: 0 });
    expect(await tracker()).toEqual({ tasks: false, log: ["Nhiệm vụ"] });
    expect(await run("check", broken, "--take-back", "--out", out)).toMatchObject({ exitCode: 0 });
    expect(await tracker()).toEqual({ tasks: true, log: [] });
    const { output } = await run("check", out);
    expect(JSON.parse(output)).toMatchObject({ changes: 0 });
  });
});

describe("the command on a workbook in which the build of a tracker broke off", () => {
  const folder = mkdtempSync(join(tmpdir(), "begun-"));
  const [broken, out] = [join(folder, "broken.xlsx"), join(folder, "out.xlsx")];
  const build = planBuild(ownBook(), {
    plan: twoUnitPlan(),
    language: "vi",
    reportDate: TODAY,
    today: TODAY,
  });
  beforeAll(async () => {
    if (!build.ok) throw new Error(build.problem.code);
    const { changes } = build.value;
    // Up to the first table, with the sheets, and before the names.
    const cut = changes.findIndex(({ kind }) => kind === "addTable") + 1;
    writeFileSync(broken, await writeXlsx(applyChanges(ownBook(), changes.slice(0, cut))));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const sheets = async (): Promise<string[]> => {
    const read = await readXlsx(new Uint8Array(readFileSync(out)));
    return read.ok ? read.value.sheets.map(({ name }) => name) : [];
  };

  it("tells it, finishes it without the plan, or takes it out of the workbook", async () => {
    const { exitCode, error } = await run("check", broken);
    expect([exitCode, error]).toEqual([2, expect.stringContaining("“Lập bảng theo dõi”")]);
    expect(await run("check", broken, "--finish", "--out", out)).toMatchObject({ exitCode: 0 });
    expect(await sheets()).toContain("Nhiệm vụ");
    const { output } = await run("check", out);
    expect(JSON.parse(output)).toMatchObject({ changes: 0 });
    expect(await run("check", broken, "--take-back", "--out", out)).toMatchObject({ exitCode: 0 });
    expect(await sheets()).toEqual(["Thu chi", "Ghi chép"]);
  });
});
