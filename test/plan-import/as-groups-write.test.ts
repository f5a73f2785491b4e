import { guessColumns, readPlanFile, parsePlan } from "../../src/plan-import";
import type { PlanTask } from "../../src/domain/plan";
import { docxFile, type DocxPart } from "./support/docx-file";
import { planOfList } from "./support/list-plan";
import { smallPlan } from "./support/small-plan";

const doers = ({ lead, support }: PlanTask): unknown[] => [lead, ...support];

async function planOfWord(...parts: readonly DocxPart[]): Promise<ReturnType<typeof parsePlan>> {
  const file = await readPlanFile(docxFile(parts), "phan-cong.docx");
  if (!file.ok || file.value.kind !== "text") throw new Error("not read");
  return parsePlan(file.value.text, { isPlanAnyway: true });
}

describe("people one below the other in a cell", () => {
  it("are each somebody, in a Word table", async () => {
    const { tasks } = await planOfWord("BẢNG PHÂN CÔNG CÔNG VIỆC", {
      rows: [
        ["STT", "Công việc", "Người thực hiện", "Hạn"],
        ["1", "Soạn đề cương", "Trần Thị Thu Hà\nLê Văn Bình\nĐỗ Minh Khôi", "05/5/2026"],
        ["2", "In tài liệu", "Lê Văn Bình", "06/5/2026"],
      ],
    });
    expect(tasks.map(doers)).toEqual([["Trần Thị Thu Hà", "Lê Văn Bình", "Đỗ Minh Khôi"], ["Lê Văn Bình"]]);
  });

  it.each([
    ["Phạm Văn Hùng Trần Thị Lan", ["Phạm Văn Hùng", "Trần Thị Lan"]],
    // One person's name may hold another's family name.
    ["Trần Lê Bảo Ngân", ["Trần Lê Bảo Ngân"]],
    ["Trần Anh Lê Vũ", ["Trần Anh Lê Vũ"]],
    // Two ways to part it.
    ["Lê Thị Mai Hoàng Lê Văn Anh", ["Lê Thị Mai Hoàng Lê Văn Anh"]],
    ["Đoàn Thanh Niên Trường Lê Lợi", ["Đoàn Thanh Niên Trường Lê Lợi"]],
  ])("%s", (cell, names) => {
    const { tasks } = smallPlan(
      "STT\tCông việc\tNgười thực hiện\tHạn",
      `1\tHọp báo\t${cell}\t05/5/2025`,
      "2\tIn tài liệu\tVăn phòng\t06/5/2025",
    );
    expect(doers(tasks[0] as PlanTask)).toEqual(names);
  });

  it("are asked about where nobody can tell where each ends", () => {
    const { problems } = smallPlan(
      "STT\tCông việc\tNgười thực hiện\tHạn",
      "1\tHọp báo\tLê Thị Mai Hoàng Lê Văn Anh\t05/5/2025",
      "2\tIn tài liệu\tVăn phòng\t06/5/2025",
    );
    expect(problems.map(({ code, line }) => [code, line])).toContainEqual(["row-unclear", 8]);
  });
});

describe("heads as groups write them", () => {
  it.each([
    ["Sprint | Công việc | Thành viên đảm nhận | Hạn", "ignore content lead time"],
    ["Tên thành viên | Công việc", "lead content"],
    ["STT | MSSV | Họ và tên | Phân công", "number ignore lead content"],
    ["Họ và tên | Công việc | Phân công", "lead content ignore"],
    ["STT | Công việc | Phân công | Hạn", "number content lead time"],
    ["Tasks | Responsibility | Start | End | Status", "content lead start end state"],
    ["STT | Công việc | Người làm | Ngày bắt đầu – Ngày kết thúc", "number content lead time"],
    ["STT | Công việc | Thời gian bắt đầu, kết thúc | Người làm", "number content time lead"],
    ["STT | Chức năng (lớn) | Chức năng (nhỏ) | Người làm | Hạn", "number content detail lead time"],
    ["STT | Việc | Người làm | Thời gian | Deadline", "number content lead time end"],
  ])("%s", (heads, meanings) => {
    expect(guessColumns(heads.split(" | ")).columns.join(" ")).toBe(meanings);
  });

  it("a deadline counts before a time beside it, which stays where the deadline tells no day", () => {
    const { tasks } = planOfList([
      ["STT", "Việc", "Người làm", "Thời gian", "Deadline"],
      ["1", "Viết bài", "Lan", "09/5/2026", "23h 13/05/2026"],
      ["2", "In bài", "Hoa", "10/5/2026", "23h cùng ngày"],
    ]);
    expect(tasks.map(({ deadline }) => deadline.to)).toEqual(["2026-05-13", "2026-05-10"]);
  });
});

describe("cells as groups fill them", () => {
  it("a share under “Hoàn thành” is no deadline, and asks nothing", () => {
    const { tasks, problems } = smallPlan(
      "STT\tCông việc\tNgười thực hiện\tHoàn thành",
      "1\tSoạn đề cương\tVăn phòng\t100%",
      "2\tIn tài liệu\tVăn phòng\t95%",
    );
    expect(tasks.map(({ deadline }) => deadline.text)).toEqual(["", ""]);
    expect(problems.filter(({ code }) => code === "ambiguous-date")).toEqual([]);
  });

  it("days under “Hoàn thành” stay the deadline", () => {
    const { tasks } = smallPlan(
      "STT\tCông việc\tNgười thực hiện\tHoàn thành",
      "1\tSoạn đề cương\tVăn phòng\t05/5/2025",
      "2\tIn tài liệu\tVăn phòng\t",
    );
    expect(tasks[0]?.deadline.to).toBe("2025-05-05");
  });

  it("signs without letters name nobody; a group may have a number", () => {
    const { tasks } = planOfList([
      ["Công việc", "Thành viên", "Hạn"],
      ["Viết bài", "######", "05/5/2026"],
      ["In bài", "Tổ 2", "06/5/2026"],
    ]);
    expect(tasks.map(({ lead }) => lead)).toEqual([null, "Tổ 2"]);
  });

  it("the place of work in an outline is no part of its title, and no day", () => {
    const { tasks, problems } = smallPlan(
      "Công việc\tNgười thực hiện\tGhi chú",
      "1.1. Nội dung hội thảo\tVăn phòng\t",
      "2.1.3 Thiết kế tờ rơi\tVăn phòng\t",
    );
    expect(tasks.map(({ title }) => title)).toEqual(["Nội dung hội thảo", "Thiết kế tờ rơi"]);
    expect(problems.filter(({ code }) => code === "time-not-taken")).toEqual([]);
  });

  it.each(["Hà Nội, ngày: 26/05/2025", "TP. Cần Thơ, ngày tháng năm 2025"])(
    "where and when a paper was signed is no work: %s",
    (line) => {
      const { tasks } = smallPlan("I. NHIỆM VỤ", "1. Họp báo.", "2. In tài liệu.", line);
      expect(tasks.map(({ title }) => title)).toEqual(["Họp báo", "In tài liệu"]);
    },
  );
});

describe("people whose columns are marked", () => {
  it("do the work of the rows that their marks are in", () => {
    const { tasks, problems } = smallPlan(
      "STT\tCông việc\tTrần Văn Bình\tLê Thị Mai\tHạn",
      "1\tViết bài\tx\t\t05/5/2025",
      "2\tIn bài\t\tx\t06/5/2025",
    );
    expect(tasks.map(doers)).toEqual([["Trần Văn Bình"], ["Lê Thị Mai"]]);
    expect(problems.filter(({ code }) => code.startsWith("column"))).toEqual([]);
  });

  it("make a table of work of one that has nothing else", async () => {
    const { tasks } = await planOfWord("Bảng phân công công việc", {
      rows: [
        ["Công việc", "Trần Văn Bình", "Lê Thị Mai"],
        ["Viết bài", "✔", ""],
        ["In bài", "", "✔"],
        ["Tỷ lệ", "50%", "50%"],
      ],
    });
    expect(tasks.slice(0, 2).map(({ title, lead }) => [title, lead])).toEqual([
      ["Viết bài", "Trần Văn Bình"],
      ["In bài", "Lê Thị Mai"],
    ]);
  });
});
