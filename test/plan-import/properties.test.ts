import fc from "fast-check";
import { endOfMonth, partsOf, type Day } from "../../src/domain/day";
import { nameKey } from "../../src/domain/names";
import type { Plan } from "../../src/domain/plan";
import { parseDeadline, parsePlan } from "../../src/plan-import";

const PIECES = [
  "Hội LHPN xã A, B và phường C",
  "Ban Tổ chức – Kiểm tra",
  "các quận, huyện",
  "trước ngày",
  "từ",
  "đến",
  "tháng",
  "quý",
  "năm",
  "hàng tháng",
  "của mỗi quý",
  "02/5/2021",
  "31/6",
  "15",
  "IV",
  "2021-2026",
  "17h00",
  "làm việc",
  "kể từ",
  "Đại hội",
  "chủ trì, phối hợp với",
  "(",
  ")",
  ":",
  ";",
  ".",
  ",",
  "–",
  "-",
  "*",
  "1.",
  "III.",
  "a)",
  "đ)",
  "STT",
  "Nội dung",
  "Thời gian",
  "\t",
  "\n",
  "\n\n",
  "\u00A0",
  "\u000B",
  "Nơi nhận:",
  "KẾ HOẠCH",
  "I. NỘI DUNG",
  "Kính gửi:",
  "như sau:",
  "<b>",
  "=1+1",
  "🙂",
  "e\u0301",
];

const planText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(" "));
const context = fc.record({ year: fc.option(fc.integer({ min: 2000, max: 2050 }), { nil: undefined }) });

describe("whatever the text", () => {
  it("a plan is read without throwing, and every task and question points at a line of it", () => {
    fc.assert(
      fc.property(planText, (text) => {
        const lineCount = text.split(/\r\n|\n|\r/).length;
        const plan = parsePlan(text);
        for (const { line } of [...plan.tasks, ...plan.milestones, ...plan.problems]) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lineCount);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("no year is invented: every year given stands in the text, or follows one that does", () => {
    fc.assert(
      fc.property(planText, (text) => {
        const years = yearsOf(text);
        for (const day of daysOf(parsePlan(text))) expect(years).toContain(partsOf(day).year);
      }),
      { numRuns: 400 },
    );
  });

  it("no body is invented: its name is a run of the document's own words", () => {
    const bodies = fc.constantFrom(
      "Sở Y tế",
      "Ban Tổ chức – Kiểm tra",
      "Các sở, ngành",
      "Chi bộ 1",
      "Bộ Ngoại giao",
    );
    const joined = fc.constantFrom(
      " chủ trì, phối hợp với ",
      ", ",
      " và ",
      " giao ",
      ": ",
      " phun hóa chất, ",
    );
    const sentence = fc
      .array(fc.tuple(bodies, joined), { minLength: 1, maxLength: 6 })
      .map((parts) => `- ${parts.flat().join("")}rà soát trước ngày 20/5/2025.`);
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 5 }), (lines) => {
        const text = `KẾ HOẠCH\nThử\n\nI. NHIỆM VỤ\n${lines.join("\n")}`;
        const plan = parsePlan(text);
        const words = nameKey(text);
        for (const { name } of plan.bodies) expect(words).toContain(nameKey(name));
      }),
    );
  });

  it("the order of its sections changes nothing of a task's own facts", () => {
    const sections = [
      "NHIỆM VỤ\n- Sở Y tế rà soát trước ngày 20/5/2025.\n- Giao Tổ Xây dựng đề án báo cáo trong quý II/2025.",
      "PHÂN CÔNG\n1. Công an tỉnh\n- Tuần tra từ tháng 3/2025.",
      "LỊCH\nTT\tNội dung\tChủ trì\tThời gian\n1\tSoạn thảo\tTổ Xây dựng đề án\t2026\n",
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(sections, { minLength: 3, maxLength: 3 }), (order) => {
        const text = order.map((section, at) => `${["I", "II", "III"][at]}. ${section}`).join("\n");
        const { tasks } = parsePlan(`KẾ HOẠCH\nThử\n\n${text}`);
        const facts = tasks.map(
          ({ title, lead, deadline }) => `${title}|${lead}|${deadline.from}|${deadline.to}`,
        );
        expect(facts.sort()).toEqual([
          "Giao Tổ Xây dựng đề án báo cáo trong quý II/2025|Tổ Xây dựng đề án|2025-04-01|2025-06-30",
          "Soạn thảo|Tổ Xây dựng đề án|2026-01-01|2026-12-31",
          "Sở Y tế rà soát trước ngày 20/5/2025|Sở Y tế|null|2025-05-20",
          "Tuần tra từ tháng 3/2025|Công an tỉnh|2025-03-01|null",
        ]);
      }),
    );
  });

  it("a phrase without digits gives no date", () => {
    const words = fc.array(
      fc.constantFrom(...PIECES.filter((piece) => !/\d/.test(piece) && !/^[IVX]+\b/.test(piece))),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(words, context, (pieces, given) => {
        const { from, to } = parseDeadline(pieces.join(" "), given);
        const named = pieces.includes("năm") ? [null, `${given.year}-01-01`, `${given.year}-12-31`] : [null];
        expect(named).toContain(from);
        expect(named).toContain(to);
      }),
    );
  });

  it("a day written out is found again, whatever stands around it", () => {
    const day = fc.tuple(
      fc.integer({ min: 2010, max: 2040 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    );
    const separators = fc.constantFrom("/", ".", "-");
    const around = fc.constantFrom("", "gửi báo cáo ", "Ban Tổ chức nộp hồ sơ ");
    fc.assert(
      fc.property(day, separators, around, ([year, month, dayOfMonth], separator, before) => {
        const written = [dayOfMonth, month, year].join(separator);
        const named = `${year}-${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`;
        expect(parseDeadline(`${before}trước ngày ${written}`)).toMatchObject({ bound: "before", to: named });
      }),
    );
  });

  it("a month written out covers exactly its days", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2010, max: 2040 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        expect(parseDeadline(`trong tháng ${month}/${year}`)).toMatchObject({
          bound: "in",
          to: endOfMonth(year, month),
        });
      }),
    );
  });
});

/** Years that stand in the text, with those of two digits, and the years next to them (a range over the new year). */
function yearsOf(text: string): number[] {
  const long = [...text.matchAll(/\d{4}/g)].map(([year]) => Number(year));
  const overlapping = [...text.matchAll(/(?=(\d{4}))/g)].map((match) => Number(match[1]));
  const short = [...text.matchAll(/\d{2}/g)].map(([year]) => 2000 + Number(year));
  const all = [...long, ...overlapping, ...short];
  return [...all, ...all.map((year) => year - 1), ...all.map((year) => year + 1)];
}

function daysOf(plan: Plan): Day[] {
  return [...plan.tasks, ...plan.milestones].flatMap(({ deadline }) =>
    [deadline.from, deadline.to].filter((day) => day !== null),
  );
}
