import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { Readable } from "node:stream";
import { Document, Packer, Paragraph } from "docx";
import { writeXlsx } from "../../src/xlsx/write";
import type { Outcome } from "../headless/run";
import { runCommand } from "../headless/run";
import { workbookOf } from "../sharing/sent-copies";
import { aSheet, aWorkbook } from "../support/content-builder";
import { monthOfProgress } from "../support/tracker-samples";
import { readWordFile } from "./paper-text";

let folder = "";
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tien-do-papers-"));
  writeFileSync(at("master.xlsx"), await writeXlsx(workbookOf(monthOfProgress())));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...words: string[]): Promise<Outcome> {
  return runCommand(words, { now: new Date(2021, 3, 20, 8, 30), input: Readable.from([]) });
}

/** The month's tracker with every task done. */
function allDone(): ReturnType<typeof monthOfProgress> {
  const month = monthOfProgress();
  return { ...month, tasks: month.tasks.map((task) => ({ ...task, state: "done" as const })) };
}

async function wordsOf(name: string): Promise<string> {
  return readWordFile(new Uint8Array(readFileSync(at(name))));
}

async function writeForm(text: string): Promise<void> {
  const form = new Document({ sections: [{ children: [new Paragraph(text)] }] });
  writeFileSync(at("form.docx"), new Uint8Array(await Packer.toArrayBuffer(form)));
}

describe("tracker report", () => {
  it("writes the report in Word, in the workbook's language or another", async () => {
    expect((await run("report", at("master.xlsx"), "--out", at("r.docx"))).exitCode).toBe(0);
    expect(await wordsOf("r.docx")).toContain("Tổng số nhiệm vụ theo dõi: 27.");
    await run("report", at("master.xlsx"), "--out", at("r.docx"), "--lang", "en");
    expect(await wordsOf("r.docx")).toContain("Tasks tracked: 27.");
  });

  it("speaks of another day where one is given", async () => {
    await run("report", at("master.xlsx"), "--out", at("r.docx"), "--report-date", "2021-05-10");
    expect(await wordsOf("r.docx")).toContain("(tính đến ngày 10/5/2021)");
  });

  it("fills in an office's own form", async () => {
    await writeForm("Quá hạn: {{qua_han}}");
    await run("report", at("master.xlsx"), "--form", at("form.docx"), "--out", at("r.docx"));
    expect(await wordsOf("r.docx")).toContain("Quá hạn: 4");
  });

  it("says what is wrong with a form, and writes nothing", async () => {
    await writeForm("Quá hạn: {{quahan}}");
    const outcome = await run(
      "report",
      at("master.xlsx"),
      "--form",
      at("form.docx"),
      "--out",
      at("none.docx"),
    );
    expect(outcome.exitCode).toBe(2);
    expect(outcome.error).toContain(
      "Tại “Quá hạn: {{quahan}}”: không có trường “quahan”. Có phải là “qua_han”?",
    );
    expect(existsSync(at("none.docx"))).toBe(false);
  });

  it("never writes over the tracker that it reads", async () => {
    const before = readFileSync(at("master.xlsx"));
    const outcome = await run("report", at("master.xlsx"), "--out", at("master.xlsx"));
    expect([outcome.exitCode, outcome.error]).toEqual([2, expect.stringContaining("lệnh này ghi tệp .docx")]);
    expect(readFileSync(at("master.xlsx")).equals(before)).toBe(true);
  });

  it("refuses what is no tracker", async () => {
    writeFileSync(at("other.xlsx"), await writeXlsx(aWorkbook([aSheet("Khác")])));
    const outcome = await run("report", at("other.xlsx"), "--out", at("none.docx"));
    expect([outcome.exitCode, existsSync(at("none.docx"))]).toEqual([2, false]);
  });
});

it.each([
  [["report", "--out", "o.pdf"], "lệnh này ghi tệp .docx"],
  [["calendar", "--for", "Hội LHPN quận Tây Hồ", "--out", "o.docx"], "lệnh này ghi tệp .ics"],
  [["report", "--out", "o.docx", "--report-date", "1990-04-20"], "nằm ngoài các năm 2000–2099"],
  [["report", "--out", "o.docx", "--report-date", "2099-04-20"], "Ngày báo cáo 20/4/2099 cách"],
  [["status", "--report-date", "2012-04-20"], "cách các thời hạn của kế hoạch hơn năm năm"],
])("%j is refused in one sentence", async ([command = "", ...options], words) => {
  const outcome = await run(command, at("master.xlsx"), ...options);
  expect([outcome.exitCode, outcome.output]).toEqual([2, ""]);
  expect(outcome.error).toContain(words);
  expect(existsSync("o.pdf") || existsSync("o.docx")).toBe(false);
});

it("a check says every finding in a sentence, in either language", async () => {
  const { tasks, ...rest } = monthOfProgress();
  const typed = tasks.map((task, index) => (index === 4 ? { ...task, due: { raw: "giữa tháng" } } : task));
  writeFileSync(at("typed.xlsx"), await writeXlsx(workbookOf({ ...rest, tasks: typed })));
  const says = async (...words: string[]): Promise<string[]> =>
    JSON.parse((await run("check", at("typed.xlsx"), ...words)).output).findings.map(
      (one: { readonly says: string }) => one.says,
    );
  expect(await says()).toEqual([expect.stringContaining("“giữa tháng”, cột “Hạn” (NV-005)")]);
  expect(await says("--lang", "en")).toEqual([expect.stringContaining("“giữa tháng”")]);
});

describe("tracker letters", () => {
  it("says in one sentence that nobody is to get one", async () => {
    writeFileSync(at("none-late.xlsx"), await writeXlsx(workbookOf(allDone())));
    const outcome = await run("letters", at("none-late.xlsx"), "--out-dir", at("nobody"));
    expect(JSON.parse(outcome.output)).toEqual({
      letters: [],
      says: expect.stringMatching(/^Không có công văn nào: /),
    });
  });

  it("writes a letter to everybody who is late", async () => {
    const outcome = await run(
      "letters",
      at("master.xlsx"),
      "--out-dir",
      at("thu"),
      "--return-by",
      "2021-04-27",
    );
    expect(outcome.exitCode).toBe(0);
    expect(readdirSync(at("thu")).sort()).toEqual([
      "Hoi-LHPN-huyen-Dong-Anh.docx",
      "Hoi-LHPN-quan-Tay-Ho.docx",
    ]);
    expect(await wordsOf("thu/Hoi-LHPN-quan-Tay-Ho.docx")).toContain("chậm nhất ngày 27/4/2021");
  });

  it("asks for no answer by a day before the report date", async () => {
    const outcome = await run(
      ...["letters", at("master.xlsx"), "--out-dir", at("past"), "--return-by", "2021-04-19"],
    );
    expect([outcome.exitCode, existsSync(at("past"))]).toEqual([2, false]);
    expect(outcome.error).toContain(
      "Ngày đề nghị trả lời (19/4/2021) đã qua so với ngày báo cáo (20/4/2021).",
    );
  });

  it("writes none where one cannot be written, and says so", async () => {
    mkdirSync(at("half/Hoi-LHPN-quan-Tay-Ho.docx"), { recursive: true });
    const outcome = await run("letters", at("master.xlsx"), "--out-dir", at("half"));
    expect([outcome.exitCode, readdirSync(at("half"))]).toEqual([2, ["Hoi-LHPN-quan-Tay-Ho.docx"]]);
    const inFile = await run("letters", at("master.xlsx"), "--out-dir", at("master.xlsx"));
    expect([inFile.exitCode, inFile.error]).toEqual([2, expect.stringContaining("không ghi được tệp")]);
  });

  it("writes a covering letter with each copy of the last round", async () => {
    const split = ["split", at("master.xlsx"), "--by", "unit", "--out-dir", at("copies")];
    await run(...split, "--out", at("sent.xlsx"), "--return-by", "2021-04-28");
    const outcome = await run("letters", at("sent.xlsx"), "--covering", "--out-dir", at("kem"));
    expect(outcome.exitCode).toBe(0);
    expect(readdirSync(at("kem")).map((name) => name.replace(".docx", ""))).toEqual(
      JSON.parse(outcome.output)
        .letters.map(({ file }: { file: string }) => basename(file, ".docx"))
        .sort(),
    );
    const words = await wordsOf("kem/Hoi-LHPN-quan-Tay-Ho.docx");
    const [copy = ""] = readdirSync(at("copies")).filter((name) => name.includes("Tay-Ho"));
    expect(words).toContain("Kính gửi: Hội LHPN quận Tây Hồ");
    expect(words).toContain(`bảng theo dõi gồm 10 nhiệm vụ (tệp ${copy})`);
    expect(words).toContain("gửi lại chậm nhất ngày 28/4/2021.");
  });

  it("takes no other day for a covering letter than its copy has", async () => {
    const outcome = await run(
      ...["letters", at("master.xlsx"), "--covering", "--return-by", "2021-04-27", "--out-dir", at("none")],
    );
    expect([outcome.exitCode, outcome.error]).toEqual([2, expect.stringContaining("--covering --return-by")]);
  });
});

describe("tracker calendar", () => {
  it("writes the deadlines of somebody", async () => {
    const name = "Hội LHPN quận Tây Hồ";
    const outcome = await run("calendar", at("master.xlsx"), "--for", name, "--out", at("c.ics"));
    const text = readFileSync(at("c.ics"), "utf8");
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(JSON.parse(outcome.output).deadlines);
    expect(text).toContain("X-WR-CALNAME:Hội LHPN quận Tây Hồ");
  });

  it("knows somebody by the short name of the list too", async () => {
    const [first] = monthOfProgress().units;
    const names = [first?.name ?? "", first?.shortName ?? ""];
    const counts = names.map(async (name) => {
      const outcome = await run("calendar", at("master.xlsx"), "--for", name, "--out", at(`${name}.ics`));
      return JSON.parse(outcome.output).deadlines as number;
    });
    const [byName, byShortName] = await Promise.all(counts);
    expect(byShortName).toBe(byName);
  });

  it("is none where nobody has anything to do by a day", async () => {
    writeFileSync(at("done.xlsx"), await writeXlsx(workbookOf(allDone())));
    const name = "Hội LHPN quận Tây Hồ";
    const outcome = await run("calendar", at("done.xlsx"), "--for", name, "--out", at("empty.ics"));
    expect([outcome.exitCode, existsSync(at("empty.ics"))]).toEqual([2, false]);
    expect(outcome.error).toContain("không cần lịch");
  });

  it("refuses a name that the tracker does not have", async () => {
    const outcome = await run("calendar", at("master.xlsx"), "--for", "Hội X", "--out", at("none.ics"));
    expect(outcome.error).toContain("“Hội X”");
    expect(existsSync(at("none.ics"))).toBe(false);
  });
});
