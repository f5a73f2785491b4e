import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkWorkbook } from "../../src/actions/check";
import { repairWorkbook } from "../../src/actions/repair";
import { endUnfinished } from "../../src/actions/unfinished";
import type { Ending } from "../../src/workbook/book/resume";
import type { WorkbookContent } from "../../src/workbook/page/content";
import { emptySheet } from "../../src/workbook/page/empty-sheet";
import { readXlsx } from "../../src/xlsx/read";
import { writeXlsx } from "../../src/xlsx/write";
import { ACTIONS, FURTHER_EDITS } from "../hostile/actions";
import { NOTE, TODAY } from "../hostile/books";
import { sampleOf } from "../setup/sample";
import { openContent } from "../support/content-port";
import { makeWorkFolder, runLibreOffice } from "../support/libreoffice-process";
import { describeWith } from "../support/tools";
import { breakingPort, isBegun, seenOf } from "./broken-off";

const BLANK: WorkbookContent = { sheets: [emptySheet("Sheet1")], names: [], properties: { custom: {} } };
const WRITING = [...ACTIONS, ...FURTHER_EDITS].filter(
  ({ id }) => !["read the overview", "check"].includes(id),
);
const ENDINGS: readonly Ending[] = ["finish", "take-back"];

/** So many workbooks one run of LibreOffice saves in its time. */
const AT_ONCE = 5;

/** Workbooks as LibreOffice saves them. */
async function savedAll(books: readonly WorkbookContent[]): Promise<WorkbookContent[]> {
  const folder = makeWorkFolder();
  try {
    const names = books.map((_, index) => `${index}.xlsx`);
    for (const [index, book] of books.entries())
      writeFileSync(join(folder, names[index] ?? ""), await writeXlsx(book));
    const out = join(folder, "out");
    const paths = names.map((name) => join(folder, name));
    for (let first = 0; first < paths.length; first += AT_ONCE) {
      const some = paths.slice(first, first + AT_ONCE);
      await runLibreOffice(["--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", out, ...some]);
    }
    const read = names.map((name) => readXlsx(new Uint8Array(readFileSync(join(out, name)))));
    return (await Promise.all(read)).map((one) => {
      if (!one.ok) throw new Error(JSON.stringify(one.problem));
      return one.value;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What a workbook says, its looks and layout aside. */
function saysOf(content: WorkbookContent): object {
  const { tracker, history, unfinished } = seenOf(content) as Record<string, unknown>;
  return { tracker, history, unfinished };
}

describeWith("soffice", "what broke off and was then saved by LibreOffice", () => {
  it("is finished or taken back all the same, and a repair brings the rest to rest", async () => {
    const actions = sampleOf(WRITING, 1);
    const broken: WorkbookContent[] = [];
    for (const { book, run } of actions) {
      const probe = breakingPort(book() ?? BLANK, 0);
      await run(probe);
      const half = breakingPort(book() ?? BLANK, Math.ceil(probe.asked / 2));
      await run(half);
      expect(isBegun(half.content())).toBe(true);
      broken.push(half.content());
    }
    const saved = await savedAll(broken);
    const wrong: unknown[] = [];
    for (const [index, { id, book, run }] of actions.entries())
      for (const ending of ENDINGS) {
        const start = book() ?? BLANK;
        const whole = openContent(start);
        if (ending === "finish") await run(whole);
        const port = openContent(saved[index] ?? BLANK);
        const ended = await endUnfinished(port, ending, TODAY);
        const [says, hoped] = [port.content(), whole.content()].map((one) => saysOf(one));
        if (!ended.ok || JSON.stringify(says) !== JSON.stringify(hoped)) {
          wrong.push({ id, ending, ended: ended.ok || ended.problem, says, hoped });
          continue;
        }
        if (id.startsWith("build") && ending === "take-back") continue;
        await repairWorkbook(port, TODAY, { title: "Sửa", note: NOTE });
        const checked = await checkWorkbook(port, TODAY);
        const left = checked.ok ? checked.value.findings.filter(({ repairable }) => repairable) : [checked];
        if (left.length > 0) wrong.push({ id, ending, left });
      }
    expect(wrong).toEqual([]);
  }, 900_000);
});
