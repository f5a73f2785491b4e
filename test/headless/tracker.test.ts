import { existsSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import type { Outcome } from "./run";
import { runCommand } from "./run";
import { recalculate } from "../support/libreoffice";
import { describeWith } from "../support/tools";
import { day } from "../support/tracker-builder";

const folder = mkdtempSync(join(tmpdir(), "tracker-"));
const inFolder = (name: string): string => join(folder, name);

function run(words: readonly string[], input = ""): Promise<Outcome> {
  return runCommand(words, { now: new Date(2026, 10, 23, 9), input: Readable.from([input]) });
}

describeWith(["../shared", "soffice", "libfaketime"], "plan 71", () => {
  const plan = "../shared/plans/ke-hoach-71.txt";
  const expected: { flags: Record<string, Record<string, number>> } = JSON.parse(
    readFileSync("../shared/plans/ke-hoach-71.expected.json", "utf8"),
  );

  it.each(Object.entries(expected.flags))(
    "stands on %s as worked out by hand",
    async (date, flags) => {
      const out = inFolder(`plan-71-${date}.xlsx`);
      expect(await run(["build", "--plan", plan, "--out", out, "--report-date", date])).toMatchObject({
        exitCode: 0,
        error: "",
      });
      const status = JSON.parse((await run(["status", out])).output) as {
        counts: Record<string, number>;
        total: number;
      };
      const counted = Object.fromEntries(Object.entries(status.counts).filter(([, count]) => count > 0));
      expect(counted).toEqual(flags);
      expect(status.total).toBe(37);
      const sheets = await recalculate(out, { today: day("2026-11-23") });
      const [header, ...rows] = (sheets.get("Nhiệm vụ") ?? []).slice(3);
      const flagColumn = header?.indexOf("Cảnh báo") ?? -1;
      const shown = rows.map((row) => row[flagColumn] ?? "").filter((flag) => flag !== "");
      expect(shown).toHaveLength(37);
      expect(tally(shown)).toEqual(
        Object.fromEntries(Object.entries(flags).map(([flag, count]) => [LABELS[flag], count])),
      );
    },
    60_000,
  );

  const LABELS: Record<string, string> = {
    "due-soon": "▲ Sắp đến hạn",
    "on-track": "● Trong hạn",
    "no-deadline": "○ Chưa có thời hạn",
    overdue: "■ Quá hạn",
  };
});

function tally(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

describe("bad input", () => {
  const huge = Buffer.alloc(50 * 1024 * 1024, "a ");
  const inputs: readonly (readonly [string, Uint8Array])[] = [
    ["an empty file", Buffer.from("")],
    ["a binary file", Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0])],
    ["50 MB of words", huge],
    ["a text in another encoding", Buffer.from([0x4b, 0xea, 0x20, 0x68, 0x6f, 0xf2, 0x1a, 0xcc, 0xd2, 0x68])],
    ["a novel", Buffer.from("Ngày xưa có một cô bé. Cô bé đi vào rừng.\n\nTrong rừng có một con sói.\n")],
  ];

  it.each(inputs)("%s gets one sentence, exit code 2 and no file", async (name, bytes) => {
    const plan = inFolder(`${name}.txt`.replaceAll(" ", "-"));
    const out = inFolder("never.xlsx");
    writeFileSync(plan, bytes);
    const outcome = await run(["build", "--plan", plan, "--out", out]);
    expect(outcome).toMatchObject({ exitCode: 2, output: "" });
    expect(outcome.error.trim().split("\n")).toHaveLength(1);
    expect(outcome.error.length).toBeGreaterThan(30);
    expect(existsSync(out)).toBe(false);
  });

  it.each([
    [["build", "--plan", "khong-co.txt", "--out", "x.xlsx"], "khong-co.txt"],
    [["build", "--out", "x.xlsx"], "--plan"],
    [["status"], "FILE.xlsx"],
    [["status", "package.json"], "package.json"],
    [["build", "--plan", "x", "--out", "y", "--report-date", "31/12/2021"], "31/12/2021"],
    [["fly"], "fly"],
  ])("%s says what is wrong", async (words, named) => {
    const outcome = await run(words);
    expect(outcome.exitCode).toBe(2);
    expect(outcome.error).toContain(named);
  });
});

describe("options", () => {
  it.each([
    [["check", "x.xlsx", "--repair", "--out"], "Thiếu “--out”"],
    [["check", "x.xlsx", "--out", "--repair"], "Thiếu “--out”"],
    [["check", "x.xlsx", "--out", "o.xlsx"], "Thiếu “--repair”"],
    [["check", "x.xlsx", "--repair=yes", "--out", "o.xlsx"], "Không hiểu “--repair=yes”"],
    [["check", "x.xlsx", "--repair", "--finish", "--out", "o.xlsx"], "Không hiểu “--repair --finish”"],
    [["check", "x.xlsx", "y.xlsx"], "Không hiểu “y.xlsx”"],
    [["check", ""], "Thiếu “FILE.xlsx”"],
    [["status", "x.xlsx", "--repair"], "Không hiểu “--repair”"],
    [["split", "x.xlsx", "--lang", "fr"], "Không hiểu “--lang fr”"],
    [["split", "x.xlsx", "--by", "unit", "--out-dir", "d", "--out", "m.docx"], "m.docx"],
    [["merge", "--master", "x.xlsx", "--returned", "y.xlsx", "--out", "m.docx"], "m.docx"],
    [["revise", "x.xlsx", "--plan", "p.txt", "--as", "other"], "Không hiểu “--as other”"],
    [
      ["revise", "x.xlsx", "--plan", "p.txt", "--take", "1,3"],
      "“--take 1,3” chọn những thay đổi sẽ ghi, nên cần",
    ],
    [["build", "--plan", "p.txt", "--out", ""], "Thiếu “--out”"],
  ])("%j is refused before a file is read", async (words, sentence) => {
    const { exitCode, error } = await run(words);
    expect({ exitCode, error }).toEqual({ exitCode: 2, error: expect.stringContaining(sentence) });
    expect(error).not.toContain("\n");
  });

  it("tells a file that cannot be read from one that is not there", async () => {
    const loop = inFolder("loop.xlsx");
    symlinkSync(loop, loop);
    expect((await run(["status", loop])).error).toContain("không đọc được tệp");
    expect((await run(["status", inFolder("none.xlsx")])).error).toContain("không có tệp này");
  });
});

describe("deadlines", () => {
  it("answers each line with one JSON object", async () => {
    const { output } = await run(["deadlines", "--year", "2018"], "Trước ngày 25-10\nnhiệm kỳ 2021-2026\n");
    const lines = output
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toMatchObject([
      { text: "Trước ngày 25-10", bound: "before", from: null, to: "2018-10-25" },
      { bound: "none", from: null, to: null },
    ]);
  });
});
