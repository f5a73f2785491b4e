import type { Plan, PlanTask } from "../../src/domain/plan";
import { parsePlan, readPlan } from "../../src/plan-import";
import { planOfList } from "./support/list-plan";
import { docxFile, type DocxPart } from "./support/docx-file";
import { describeWithSharedPlans, sharedPlan } from "./support/shared-plans";

interface Expected {
  readonly units: Plan["units"];
  readonly bodies: string[];
  readonly tasks: (PlanTask & { readonly titleStarts: string })[];
  readonly milestones: (PlanTask & { readonly titleStarts: string })[];
}

describeWithSharedPlans("plan 71 in other renderings", () => {
  const raw = sharedPlan("ke-hoach-71.txt");
  const expected = JSON.parse(sharedPlan("ke-hoach-71.expected.json")) as Expected;
  const lines = raw.split("\n");
  const fromText = parsePlan(raw);

  it("is the same plan from a .docx, line by line", async () => {
    const result = await readPlan(docxFile(lines), "ke-hoach-71.docx");
    expect(result).toEqual({ ok: true, value: fromText });
  });

  it("is the same plan from a .docx whose sections are numbered by Word", async () => {
    const parts = lines.map((line): DocxPart => {
      const caps = /^\s*(?:III|1)\. (\p{Lu}[\p{Lu}\s,]+)$/u.exec(line)?.[1];
      const bullet = /^– (.*)$/.exec(line)?.[1];
      if (caps !== undefined) return { list: 3, level: 0, text: caps };
      return bullet === undefined ? line : { list: 3, level: 2, text: bullet };
    });
    const result = await readPlan(docxFile(parts), "ke-hoach-71.docx");
    expect(result.ok && result.value.tasks.map(understood)).toEqual(fromText.tasks.map(understood));
    expect(result.ok && result.value.milestones).toEqual(fromText.milestones);
  });

  it("is the same plan where its tasks are pasted as a table with tabs", () => {
    const start = lines.findIndex((line) => line.startsWith("III."));
    const plan = parsePlan(
      [...lines.slice(0, start), "PHỤ LỤC", ...tableOf(lines).map((row) => row.join("\t"))].join("\n"),
    );
    expect(plan.units).toEqual(expected.units);
    expect(plan.tasks.map(inTable)).toEqual(expected.tasks.map(wanted));
    expect(plan.milestones.map(inTable)).toEqual(expected.milestones.map(wanted));
  });

  it("is the same plan where the table is pasted one cell a line", () => {
    const start = lines.findIndex((line) => line.startsWith("III."));
    const cells = tableOf(lines).flatMap((row) => row);
    const plan = parsePlan([...lines.slice(0, start), "PHỤ LỤC", ...cells].join("\n"));
    expect(plan.tasks.map(inTable)).toEqual(expected.tasks.map(wanted));
  });

  it("is the same list of tasks from the cells of a sheet", () => {
    const plan = planOfList(tableOf(lines), { organisation: "Ban Thường vụ Hội LHPN Hà Nội" });
    expect(plan.tasks.map((task) => [task.title.slice(0, 20), task.deadline.to])).toEqual(
      expected.tasks.map((task) => [titleAt(lines, task.line).slice(0, 20), task.deadline.to]),
    );
  });

  /** The tasks of sections III to V as a table: serial, words, who leads, when. */
  function tableOf(source: readonly string[]): string[][] {
    const rows: string[][] = [["STT", "Nội dung", "Chủ trì", "Thời gian"]];
    let section = "";
    let serial = 0;
    for (const task of [...expected.tasks, ...expected.milestones].sort(
      (one, other) => one.line - other.line,
    )) {
      const roman = task.section.split(".")[0] ?? "";
      if (roman !== section) rows.push([roman, `PHẦN VIỆC MỤC ${roman}`, "", ""]);
      serial = roman === section ? serial + 1 : 1;
      section = roman;
      const title = titleAt(source, task.line)
        .replace(task.deadline.text, "")
        .replace(/[\s:]+$/, "");
      const lead =
        task.lead?.startsWith("each unit") === true ? "Hội LHPN các quận, huyện làm điểm" : (task.lead ?? "");
      rows.push([String(serial), title, lead, task.deadline.text]);
    }
    return rows;
  }
});

function titleAt(lines: readonly string[], line: number): string {
  return (lines[line - 1] ?? "")
    .replace(/^– /, "")
    .replace(/[\s\u00A0]+/g, " ")
    .trim();
}

function understood(task: PlanTask): unknown {
  return [
    task.title,
    task.line,
    task.section,
    task.scope,
    task.lead,
    task.leadInferred,
    task.stream,
    task.deadline,
  ];
}

function inTable(task: PlanTask): unknown {
  return [task.title.slice(0, 12), task.scope, task.lead, task.deadline, task.stream];
}

function wanted(task: PlanTask & { readonly titleStarts: string }): unknown {
  const lead = task.lead?.startsWith("each unit") === true ? null : task.lead;
  return [task.titleStarts.slice(0, 12), task.scope, lead, task.deadline, task.stream];
}
