import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const COMMAND = path.join(__dirname, "../command.ts");

interface CommandOutcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

describe("the excel-host command", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "excel-host-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function script(name: string, source: string): Promise<string> {
    const file = path.join(folder, name);
    await writeFile(file, source);
    return file;
  }

  async function command(...args: string[]): Promise<CommandOutcome> {
    const run = promisify(execFile)(process.execPath, ["--import", "tsx", COMMAND, ...args]);
    return run.then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      (error: CommandOutcome) => error,
    );
  }

  it("runs a script, saves the workbook, and opens it for the next", async () => {
    const write = await script(
      "write.js",
      `await Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1:C1").values = [["Đơn vị", 2, "=B1*2"]];
        await context.sync();
      });`,
    );
    const read = await script(
      "read.js",
      `await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getFirst().getRange("A1:C1").load("values,formulas");
        await context.sync();
        console.log(range.values[0].join(" "), range.formulas[0][2]);
      });`,
    );
    const workbook = path.join(folder, "saved.xlsx");
    const saved = await command("run", write, "--save", workbook);
    expect(saved).toMatchObject({ code: 0, stdout: '{"console":[],"error":null}\n' });
    const opened = await command("run", read, "--open", workbook);
    expect(JSON.parse(opened.stdout)).toEqual({ console: ["Đơn vị 2 4 =B1*2"], error: null });
  }, 60_000);

  it("tells an error with its code, message and place in one line, and saves nothing", async () => {
    const file = await script(
      "fails.js",
      `console.log("trước");
       await Excel.run(async (context) => {
         context.workbook.tables.getItem("Không có").getRange();
         await context.sync();
       });`,
    );
    const { stdout } = await command(
      "run",
      file,
      "--sets",
      "ExcelApi=1.1",
      "--save",
      path.join(folder, "no.xlsx"),
    );
    expect(stdout.trim().split("\n")).toHaveLength(1);
    expect(JSON.parse(stdout)).toEqual({
      console: ["trước"],
      error: {
        code: "ItemNotFound",
        message: expect.stringContaining("The requested resource doesn't exist."),
        location: "TableCollection.getItem",
      },
    });
    expect(await readdir(folder)).not.toContain("no.xlsx");
  }, 60_000);

  it("refuses to save what it could only save in part", async () => {
    const file = await script(
      "partly.js",
      `await Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().pageLayout.paperSize = "Letter";
        await context.sync();
      });`,
    );
    const { stdout } = await command("run", file, "--save", path.join(folder, "partly.xlsx"));
    expect(JSON.parse(stdout)).toMatchObject({
      error: { code: "InexpressibleContent", message: "Sheet1: paper Letter" },
    });
    expect(await readdir(folder)).not.toContain("partly.xlsx");
  }, 60_000);

  it("notices a batch that fails unseen", async () => {
    const file = await script(
      "unseen.js",
      'Excel.run(async (c) => { c.workbook.worksheets.getItem("x").load("name"); await c.sync(); });',
    );
    const { error } = JSON.parse((await command("run", file)).stdout) as { error: unknown };
    expect(error).toMatchObject({ code: "ItemNotFound", location: "WorksheetCollection.getItem" });
  }, 60_000);

  it.each([
    [["run", "không-có.js"], /không-có\.js/],
    [["walk", "x.js"], /excel-host run/],
    [["run", COMMAND, "--sets", "ExcelApi"], /excel-host run/],
    [["run", COMMAND, "--open", COMMAND], /cannot be opened/],
  ])(
    "answers %j with one sentence and exit code 2",
    async (args, sentence) => {
      const { code, stdout, stderr } = await command(...args);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr.trim()).toMatch(sentence);
      expect(stderr.trim().split("\n")).toHaveLength(1);
    },
    60_000,
  );

  it("takes temperaments, and says which there are where one is unknown", async () => {
    const add = await script(
      "add.js",
      `await Excel.run(async (context) => {
        context.workbook.worksheets.add("B");
        await context.sync();
      });`,
    );
    const refused = await command("run", add, "--temperaments", "slow-answers,other-workbook-in-front");
    expect(JSON.parse(refused.stdout)).toMatchObject({ error: { code: "GeneralException" } });
    const unknown = await command("run", add, "--temperaments", "grumpy");
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toMatch(/^No temperament grumpy; there are: formulas-with-at, /);
  });
});
