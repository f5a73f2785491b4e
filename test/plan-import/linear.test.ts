import { parsePlan } from "../../src/plan-import";
import { isLongRun } from "../setup/long";
import { sampleOf } from "../setup/sample";

/** Texts of every day are a half as long. */
const SHARE = isLongRun ? 1 : 0.5;

const HEAD = "KẾ HOẠCH\nThử\n\nI. NỘI DUNG\n- ";
const REPEATS = [
  "a, ",
  "ngày 5 và ",
  "từ 1/1 đến ",
  "1-",
  "1.",
  "(",
  ")",
  "\t",
  "STT\nNội dung\nThời gian\n1\n",
  "- ",
  "I. A B C D E\n",
  "Hội LHPN xã A, ",
  "Ban Tổ chức và ",
  "trước Đại hội ",
  "quý I, ",
  "số 1/",
  "Kính gửi: ",
  "a\n",
  "HỘI ",
  "hàng tháng ",
  "| a ",
  "e\u0301\u0301",
  " ",
  "\u00A0",
  "do Ban A ",
  "giao Ban ",
  "Thời gian: ",
  "XVIII",
  "(thông qua ",
  "thành lập Tổ ",
  "STT  Nội dung  Đơn vị chủ trì  Thời hạn\n 1  a b  c d  e\n",
];

/** Milliseconds this process has had the processor: other work of the machine does not count. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of one run over a text that was not read before. */
function timeOf(piece: string, size: number): number {
  const text = `${HEAD}${size} ${piece.repeat(Math.ceil(size / piece.length))}`;
  const started = processorTime();
  parsePlan(text);
  return processorTime() - started;
}

describe("time grows with the size of the text, and no faster", () => {
  it.each(sampleOf(REPEATS, 6))("a text of nothing but %j", (piece) => {
    const shortest = (size: number): number =>
      Math.min(timeOf(piece, size * SHARE + 1), timeOf(piece, size * SHARE + 2));
    const short = shortest(10_000);
    expect(shortest(40_000)).toBeLessThan(short * 8 + 400 * SHARE);
  });
});

/** Milliseconds for a list in which every line names bodies and units of its own. */
function timeOfNames(count: number): number {
  const lines = Array.from(
    { length: count },
    (_, index) =>
      `- Hội LHPN xã ${index} chủ trì, phối hợp với Ban Việc ${index} làm việc ${index} trước ngày 10/4/2021`,
  );
  const text = `${HEAD}${count}\n${lines.join("\n")}`;
  const started = processorTime();
  parsePlan(text);
  return processorTime() - started;
}

test("bodies are compared by their names' forms, and not each with each", () => {
  timeOfNames(100);
  // Sixteen times the names: each with each would take 256 times as long, a busy machine twice.
  expect(timeOfNames(8000 * SHARE)).toBeLessThan(timeOfNames(500 * SHARE) * 64);
});

test("a sentence longer than a cell can hold is cut at a word", () => {
  const { tasks } = parsePlan(`${HEAD}Xây dựng kế hoạch ${"rất dài ".repeat(2000)}`);
  expect(tasks[0]?.title.length).toBeLessThan(4002);
  expect(tasks[0]?.title).toMatch(/ (?:rất|dài)…$/);
});
