import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { strToU8, zipSync } from "fflate";
import type { Plan } from "../../src/domain/plan";
import { writeXlsx } from "../../src/xlsx/write";
import { aBlock, aSheet } from "../support/content-builder";
import type { Outcome } from "./run";
import { runCommand } from "./run";

const folder = mkdtempSync(join(tmpdir(), "sources-"));

function run(...words: string[]): Promise<Outcome> {
  return runCommand(words, { now: new Date(2026, 10, 23, 9), input: Readable.from([""]) });
}

async function tasksOf(...words: string[]): Promise<(string | null)[][]> {
  const { output, error } = await run("parse", "--plan", ...words);
  if (error !== "") throw new Error(error);
  return (JSON.parse(output) as Plan).tasks.map(({ title, lead, deadline }) => [title, lead, deadline.to]);
}

describe("a list as the plan of a command", () => {
  const path = join(folder, "so-theo-doi.xlsx");
  const rows = (title: string): (string | null)[][] => [
    ["STT", "Công việc", "Ai làm", "Hạn", "Trạng thái"],
    ["1", title, "Chị Lan", "15/5/2025, gia hạn 30/5", "Xong"],
  ];
  beforeAll(async () => {
    const sheets = ["Tháng 5", "Tháng 6"].map((name) =>
      aSheet(name, { blocks: [aBlock(rows(`Họp ${name}`), 0, 0)] }),
    );
    writeFileSync(path, await writeXlsx({ sheets, names: [], properties: { custom: {} } }));
    writeFileSync(join(folder, "viec.csv"), "STT;Công việc;Ai làm;Hạn\n1;In tài liệu;Anh Nam;20/6/2025\n");
  });

  it("parse reads the first sheet, or the one that is named, and .csv the same way", async () => {
    expect(await tasksOf(path)).toEqual([["Họp Tháng 5", "Chị Lan", "2025-05-15"]]);
    expect(await tasksOf(path, "--sheet", "Tháng 6")).toEqual([["Họp Tháng 6", "Chị Lan", "2025-05-15"]]);
    expect(await tasksOf(join(folder, "viec.csv"))).toEqual([["In tài liệu", "Anh Nam", "2025-06-20"]]);
  });

  it("parse reads an .ods the same way, and asks about its hidden rows", async () => {
    const cell = (words: string): string =>
      `<table:table-cell office:value-type="string"><text:p>${words}</text:p></table:table-cell>`;
    const row = (cells: readonly string[], more = ""): string =>
      `<table:table-row${more}>${cells.map(cell).join("")}</table:table-row>`;
    const content = `<office:document-content><office:body><office:spreadsheet><table:table table:name="Việc">${[
      row(["Công việc", "Ai làm", "Hạn"]),
      row(["In tài liệu", "Anh Nam", "20/6/2025"]),
      row(["Mượn loa", "Chị Lan", "21/6/2025"], ' table:visibility="collapse"'),
    ].join("")}</table:table></office:spreadsheet></office:body></office:document-content>`;
    const ods = zipSync({
      mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }],
      "content.xml": strToU8(content),
    });
    const file = join(folder, "viec.ods");
    writeFileSync(file, ods);
    expect(await tasksOf(file)).toEqual([
      ["In tài liệu", "Anh Nam", "2025-06-20"],
      ["Mượn loa", "Chị Lan", "2025-06-21"],
    ]);
    const { problems = [] } = JSON.parse((await run("parse", "--plan", file)).output) as Plan;
    expect(problems).toContainEqual({ code: "list-hidden-rows", line: 3, words: "3" });
  });

  it("build puts what is done already into the tracker", async () => {
    const out = join(folder, "bang.xlsx");
    expect(await run("build", "--plan", path, "--out", out)).toMatchObject({ exitCode: 0, error: "" });
    const status = JSON.parse((await run("status", out)).output) as {
      rows: { state: string; flag: string }[];
    };
    expect(status.rows).toMatchObject([{ state: "Hoàn thành", flag: "done" }]);
  });

  it.each([
    [["--sheet", "Tháng 7"], "Tháng 7"],
    [["--sheet", "Tháng 7", "--lang", "en"], "There is no sheet"],
  ])("%s is one sentence", async (more, named) => {
    const { error, exitCode } = await run("parse", "--plan", path, ...more);
    expect([exitCode, error.split("\n").length]).toEqual([2, 1]);
    expect(error).toContain(named);
  });
});

it("a PDF is built like its .docx", async () => {
  const flags = async (name: string): Promise<unknown> => {
    const out = join(folder, `${name}.xlsx`);
    await run("build", "--plan", `test/data/pdf/${name}`, "--out", out, "--report-date", "2024-07-10");
    return (JSON.parse((await run("status", out)).output) as { counts: unknown }).counts;
  };
  expect(readFileSync("test/data/pdf/thien-tai-writer.pdf").subarray(0, 4).toString()).toBe("%PDF");
  expect(await flags("thien-tai-writer.pdf")).toEqual(await flags("thien-tai.docx"));
});

it("a revised plan is compared with the tracker and taken over row by row", async () => {
  const plan = (day: string, more: string): string =>
    `KẾ HOẠCH\nTổ chức ngày hội năm 2025\nI. NỘI DUNG\n1. Văn phòng in tài liệu trước ngày ${day}/4/2025.\n${more}`;
  const [first, second, book, out] = ["mot.txt", "hai.txt", "so.xlsx", "so-2.xlsx"].map((name) =>
    join(folder, name),
  );
  writeFileSync(first ?? "", plan("15", ""));
  writeFileSync(second ?? "", plan("20", "2. Văn phòng mời đại biểu trước ngày 22/4/2025.\n"));
  await run("build", "--plan", first ?? "", "--out", book ?? "");
  const { output } = await run(
    "revise",
    book ?? "",
    "--plan",
    second ?? "",
    "--take",
    "1",
    "--out",
    out ?? "",
  );
  expect(JSON.parse(output)).toMatchObject({
    as: "revision",
    revisions: [{ kind: "deadline", id: "NV-001" }, { kind: "new" }],
  });
  const { rows } = JSON.parse((await run("status", out ?? "")).output) as {
    rows: { id: string; due: string }[];
  };
  expect(rows.map(({ id, due }) => [id, due])).toEqual([["NV-001", "2025-04-20"]]);
});

it("a plan that replaces the tracked one without a changed task gives the tracker its number and day", async () => {
  const plan = (number: string, date: string, words: string): string =>
    `ỦY BAN NHÂN DÂN HUYỆN A\nSố: ${number}/KH-UBND\nA, ngày ${date} năm 2025\nKẾ HOẠCH\nTổ chức ngày hội năm 2025\n${words}I. NỘI DUNG\n1. Văn phòng in tài liệu trước ngày 15/4/2025.\n`;
  const [first, second, book, out] = ["so-12.txt", "so-30.txt", "so-12.xlsx", "so-30.xlsx"].map((name) =>
    join(folder, name),
  ) as [string, string, string, string];
  writeFileSync(first, plan("12", "01 tháng 3", ""));
  writeFileSync(second, plan("30", "20 tháng 3", "Kế hoạch này thay thế Kế hoạch số 12/KH-UBND.\n"));
  await run("build", "--plan", first, "--out", book);
  await run("revise", book, "--plan", second, "--out", out);
  const again = JSON.parse((await run("revise", out, "--plan", second)).output) as object;
  expect(again).toMatchObject({ as: "revision", revisions: [] });
  const { output } = await run("revise", book, "--plan", second);
  expect(JSON.parse(output)).toMatchObject({
    revisions: [
      {
        kind: "plan",
        was: { planNumber: "12/KH-UBND", planDate: "2025-03-01" },
        facts: { planNumber: "30/KH-UBND", planDate: "2025-03-20" },
      },
    ],
  });
});

it("a revised plan that is taken over tells whose copies are to be sent anew; into a copy none is taken", async () => {
  const plan = (day: string): string =>
    `KẾ HOẠCH\nTổ chức ngày hội năm 2027\nI. NỘI DUNG\n1. Văn phòng in tài liệu trước ngày ${day}/4/2027.\n2. Công an huyện giữ trật tự trước ngày 25/4/2027.\n`;
  const [first, second, book, sent, out] = ["b1.txt", "b2.txt", "b1.xlsx", "b-gui.xlsx", "b2.xlsx"].map(
    (name) => join(folder, name),
  ) as [string, string, string, string, string];
  writeFileSync(first, plan("15"));
  writeFileSync(second, plan("20"));
  await run("build", "--plan", first, "--out", book);
  await run("split", book, "--by", "body", "--out-dir", join(folder, "b-ban"), "--out", sent);
  const { output } = await run("revise", sent, "--plan", second, "--out", out);
  expect(JSON.parse(output)).toMatchObject({
    sendAgain: [{ kind: "body", recipient: "Văn phòng", round: 1, missing: [], redated: ["NV-001"] }],
  });
  const [copy = ""] = readdirSync(join(folder, "b-ban"));
  const refused = await run("revise", join(folder, "b-ban", copy), "--plan", second);
  expect([refused.exitCode, refused.output]).toEqual([2, ""]);
  expect(refused.error).toContain("đây là bản sao đã gửi cho đơn vị");
});

it.each(["parse", "build"])("%s says that a document has no sheets, in one sentence", async (command) => {
  const path = join(folder, "co-trang.txt");
  writeFileSync(path, "KẾ HOẠCH\nI. NỘI DUNG\n1. Văn phòng in tài liệu trước ngày 15/4/2025.\n");
  const out = command === "build" ? ["--out", join(folder, "khong.xlsx")] : [];
  const outcome = await run(command, "--plan", path, "--sheet", "Việc", ...out);
  expect(outcome).toMatchObject({ exitCode: 2, output: "" });
  expect(outcome.error).toContain("co-trang.txt: tệp này là văn bản, không có trang nào");
  expect(outcome.error.trim()).not.toContain("\n");
});
