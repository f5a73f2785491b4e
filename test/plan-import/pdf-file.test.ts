import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import type { Plan } from "../../src/domain/plan";
import { readPlan, readPlanFile } from "../../src/plan-import";
import { readPdf } from "../../src/plan-import/pdf/read-pdf";
import { describeWith } from "../support/tools";
import { pdfFile } from "./support/pdf-file";

const FOLDER = "test/data/pdf";
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(name));

async function planOf(name: string): Promise<Plan> {
  const read = await readPlan(bytesOf(name), name);
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

async function textOf(name: string): Promise<string> {
  const read = await readPdf(bytesOf(`${FOLDER}/${name}`));
  if (!read.ok) throw new Error(read.problem.code);
  return read.value.text;
}

describe("a plan printed to PDF", () => {
  it.each([
    ["by a word processor, over three pages", "thien-tai-writer.pdf", `${FOLDER}/thien-tai.docx`],
    ["by a browser, with its running head and foot", "thien-tai-chromium.pdf", `${FOLDER}/thien-tai.docx`],
    ["with an appendix in a table", "04-writer.pdf", "test/plan-import/plans/04-ubnd-phu-luc-bang.txt"],
    ["month by month", "08-chromium.pdf", "test/plan-import/plans/08-cong-doan-theo-thang.txt"],
  ])("%s says what its source says", async (_how, pdf, source) => {
    expect(facts(await planOf(`${FOLDER}/${pdf}`))).toEqual(facts(await planOf(source)));
  });

  it("reads the two columns of the head one after the other, and a title set wide", async () => {
    const lines = (await textOf("thien-tai-writer.pdf")).split("\n");
    expect(lines.slice(0, 8)).toEqual([
      "ỦY BAN NHÂN DÂN",
      "HUYỆN SÔNG LAM",
      "Số: 57/KH-UBND",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "Sông Lam, ngày 15 tháng 3 năm 2024",
      "KẾ HOẠCH",
      "Phòng, chống thiên tai và tìm kiếm cứu nạn năm 2024",
    ]);
  });

  it("reads a table that goes on over pages as one, its head once", async () => {
    const rows = (await textOf("thien-tai-writer.pdf")).split("\n").filter((line) => line.includes("\t"));
    expect(rows).toHaveLength(1 + 3 + 24);
    expect(rows.filter((row) => row.startsWith("STT"))).toHaveLength(1);
    expect(rows.every((row) => row.split("\t").length === 5)).toBe(true);
  });

  it("says which of its pages have no words, since they may be scanned", async () => {
    const words = "BT /F1 12 Tf 60 700 Td (1. Van phong hop truoc ngay 05/4/2024.) Tj ET";
    const read = await readPdf(pdfFile([words, "q 500 0 0 700 40 40 cm Q", words, words]));
    expect(read).toMatchObject({
      ok: true,
      value: { doubts: [{ code: "pdf-pages-wordless", words: "2" }] },
    });
  });

  it("says on which pages a table without rules could not be taken apart", async () => {
    const words = "BT /F1 12 Tf 60 700 Td (1. Van phong hop truoc ngay 05/4/2024.) Tj ET";
    const head = "BT /F1 12 Tf 60 600 Td (TT) Tj 40 0 Td (Noi dung) Tj 150 0 Td (Chu tri) Tj ET";
    const read = await readPdf(pdfFile([words, `${words} ${head}`]));
    expect(read).toMatchObject({
      ok: true,
      value: { doubts: [{ code: "pdf-table-unruled", words: "2" }] },
    });
  });

  it("asks about each task of a page whose table could not be taken apart, and guesses none of its facts in silence", async () => {
    const words = "BT /F1 12 Tf 60 700 Td (1. Van phong hop truoc ngay 05/4/2024.) Tj ET";
    const head = "BT /F1 12 Tf 60 600 Td (TT) Tj 40 0 Td (Noi dung) Tj 150 0 Td (Chu tri) Tj ET";
    const below = "BT /F1 12 Tf 60 500 Td (2. Van phong gui bao cao truoc ngay 06/4/2024.) Tj ET";
    const read = await readPlan(pdfFile([`${words} ${head} ${below}`]), "ke-hoach.pdf");
    const { tasks, problems } = read.ok ? read.value : { tasks: [], problems: [] };
    const asked = problems.filter(({ code }) => code === "row-unclear").map((problem) => problem.words);
    const guessed = tasks.filter(
      ({ sureness }) => sureness?.deadline === "guess" && sureness.support === "guess",
    );
    expect(asked).toContain("Van phong gui bao cao truoc ngay 06/4/2024");
    expect(guessed.map(({ title }) => title)).toEqual(asked);
  });

  /** What a plan says, without the lines at which it says it. */
  function facts({ tasks, milestones, problems, ...plan }: Plan): unknown {
    const bare = (task: Plan["tasks"][number]): unknown => ({ ...task, line: 0 });
    return {
      ...plan,
      tasks: tasks.map(bare),
      milestones: milestones.map(bare),
      problems: problems.map((problem) => ({ ...problem, line: 0 })),
    };
  }
});

describeWith(["pdftotext"], "beside poppler", () => {
  /** How often each file prints its table's head again, and the running head of its pages. */
  const AGAIN: Readonly<Record<string, readonly [number, number]>> = {
    "thien-tai-writer.pdf": [1, 0],
    "thien-tai-chromium.pdf": [2, 4],
    "04-writer.pdf": [0, 0],
    "08-chromium.pdf": [0, 0],
  };

  it.each(Object.entries(AGAIN))("no letter of %s is lost", async (name, [heads, running]) => {
    const judged = countLetters(execFileSync("pdftotext", [`${FOLDER}/${name}`, "-"], { encoding: "utf8" }));
    const head = countLetters("STTNội dung công việcCơ quan chủ trìCơ quan phối hợpThời gian hoàn thành");
    const title = countLetters("Kế hoạch");
    const read = countLetters(await textOf(name));
    for (const [letter, count] of judged) {
      if (!/[ăâêôơưđ\u1EA0-\u1EF9]/i.test(letter)) continue;
      const left = count - heads * (head.get(letter) ?? 0) - running * (title.get(letter) ?? 0);
      expect([letter, read.get(letter)]).toEqual([letter, left]);
    }
  });
});

function countLetters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of text.normalize("NFC")) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

describe("a PDF that cannot be read says why in one sentence", () => {
  const codeOf = async (bytes: Uint8Array): Promise<string | undefined> => {
    const read = await readPlanFile(bytes, "ke-hoach.pdf");
    return read.ok ? undefined : read.problem.code;
  };
  const whole = bytesOf(`${FOLDER}/08-chromium.pdf`);

  it.each([
    ["a scan, which has no letters", pdfFile(["", "q 500 0 0 700 40 40 cm Q"]), "plan-pdf-scanned"],
    ["one behind a password", bytesOf(`${FOLDER}/mat-khau.pdf`), "plan-pdf-locked"],
    ["one cut short at its beginning", whole.slice(0, 900), "plan-damaged"],
    ["one that is a PDF by its first letters alone", new TextEncoder().encode("%PDF-1.7 …"), "plan-damaged"],
    ["a text that calls itself a PDF", new TextEncoder().encode("KẾ HOẠCH"), "plan-damaged"],
    ["one of 201 pages", pdfFile(Array.from({ length: 201 }, () => "")), "plan-pdf-long"],
  ])("%s", async (_name, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  it("one of more than 50 MB", async () => {
    const large = new Uint8Array(50 * 1024 * 1024 + 1);
    large.set(whole);
    expect(await codeOf(large)).toBe("plan-too-large");
  });

  it("and stops when asked, after any page", async () => {
    const signal = { aborted: false };
    const seen: string[] = [];
    const onProgress = (done: number, total: number): void => {
      seen.push(`${done}/${total}`);
      signal.aborted = true;
    };
    const read = await readPdf(bytesOf(`${FOLDER}/thien-tai-writer.pdf`), { onProgress, signal });
    expect(read).toMatchObject({ ok: false, problem: { code: "cancelled" } });
    expect(seen).toEqual(["1/3"]);
  });
});
