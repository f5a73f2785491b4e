import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { isLongRun } from "../../setup/long";

const PATCH = resolve("test/workbook/schema/one-more-column.patch");
const COPIED = [
  "package.json",
  "tsconfig.json",
  "src",
  "test/support",
  "test/sharing",
  "test/workbook/schema",
];

/** A copy of the sources with the patch applied. */
function patchedCopy(): string {
  const folder = mkdtempSync(join(tmpdir(), "one-more-column-"));
  for (const path of COPIED) cpSync(path, join(folder, path), { recursive: true });
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  execFileSync("git", ["apply", PATCH], { cwd: folder });
  return folder;
}

const run = (folder: string, ...args: string[]): string =>
  execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8" });

describe("a date column more in the task table", () => {
  const folder = patchedCopy();
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("takes four lines in four files", () => {
    const lines = readFileSync(PATCH, "utf8").split("\n");
    expect(lines.filter((line) => /^[+-](?![+-])/.test(line))).toHaveLength(4);
    expect(lines.filter((line) => line.startsWith("+++ "))).toHaveLength(4);
  });

  // The last test runs it all; types of the copy are looked at in long runs.
  if (isLongRun)
    it("compiles in the pure layers", () => {
      expect(run(folder, join("node_modules", "typescript", "bin", "tsc"), "-p", "tsconfig.json")).toBe("");
    }, 240_000);

  it("stands in the file, the preview, the log, undo, the copies, merging and the check", () => {
    const script = join("test", "workbook", "schema", "with-one-more-column.ts");
    const change = ["NV-002", "Ngày bắt đầu", "05/4/2021", "07/4/2021"];
    expect(JSON.parse(run(folder, "--import", "tsx", script))).toEqual({
      file: { header: true, value: "2021-04-05" },
      validation: "date",
      preview: [change],
      log: [change],
      undo: ["2021-04-07", "2021-04-05"],
      copy: { shown: true, locked: false },
      merge: [["NV-002 startedOn applied"], "2021-04-12"],
      check: [["date-unreadable", "NV-002"]],
    });
  }, 240_000);
});
