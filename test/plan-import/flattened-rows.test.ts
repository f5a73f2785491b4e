import fc from "fast-check";
import { isLongRun } from "../setup/long";
import { parsePlan } from "../../src/plan-import";

const HEAD = ["STT", "Nội dung nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian", "Sản phẩm"];
const BODIES = [
  "Sở Nội vụ",
  "Bộ Công an",
  "Thanh tra tỉnh",
  "Chi bộ 1",
  "UBND các xã, phường",
  "Ban Giám hiệu",
];
const TIMES = ["Tháng 9/2025", "2025 - 2026", "Trước ngày 15/10/2025", "Quý IV/2025", "Hằng năm"];
const DEEDS = [
  "Rà soát hồ sơ lưu trữ",
  "Tập huấn cho công chức",
  "Hoàn thiện cơ sở dữ liệu",
  "Kiểm tra kỷ luật",
];

const row = fc.record({
  deed: fc.constantFrom(...DEEDS),
  lead: fc.constantFrom(...BODIES),
  support: fc.constantFrom("", ...BODIES),
  time: fc.constantFrom(...TIMES),
  product: fc.constantFrom("", "Quyết định", "Báo cáo"),
  /** A section row before it, and what stands in its last cell. */
  section: fc.constantFrom(null, null, null, "", "năm tiếp theo"),
});

it("no row of a table pasted cell by cell is lost or split, or it is said with its line", () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 14 }), (rows) => {
      let sections = 0;
      const body = rows.flatMap(({ deed, lead, support, time, product, section }, at) => [
        ...(section === null ? [] : [toRoman((sections += 1)), `Nhóm ${sections}`, "", "", "", section]),
        String(at + 1),
        `${deed} số ${at + 1}`,
        lead,
        support,
        time,
        product,
      ]);
      const text = ["KẾ HOẠCH", "Thử năm 2025", "", "I. NHIỆM VỤ", ...HEAD, ...body].join("\n");
      const { tasks, problems } = parsePlan(text);
      const said = new Set(problems.filter(({ code }) => code === "row-unclear").map(({ line }) => line));
      const titles = tasks.filter(({ line }) => !said.has(line)).map(({ title }) => title);
      const expected = rows.map(({ deed }, at) => `${deed} số ${at + 1}`);
      expect(tasks.length + said.size).toBeGreaterThanOrEqual(rows.length);
      expect(expected).toEqual(expect.arrayContaining(titles));
      tasks.forEach((task) => {
        const own = rows[expected.indexOf(task.title)];
        if (!own || said.has(task.line)) return;
        expect([task.title, task.lead ?? own.lead, task.deadline.text]).toEqual([
          task.title,
          own.lead,
          own.time,
        ]);
      });
    }),
    { numRuns: isLongRun ? 400 : 40, seed: 13 },
  );
});

function toRoman(value: number): string {
  return (
    ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV"][value] ?? ""
  );
}
