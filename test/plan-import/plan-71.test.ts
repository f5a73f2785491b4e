import type { Deadline } from "../../src/domain/deadline";
import type { PlanTask } from "../../src/domain/plan";
import { parsePlan } from "../../src/plan-import";
import { describeWithSharedPlans, sharedPlan } from "./support/shared-plans";

interface ExpectedTask {
  readonly line: number;
  readonly titleStarts: string;
  readonly section: string;
  readonly scope: string;
  readonly lead: string;
  readonly leadInferred?: boolean;
  readonly support?: string[];
  readonly stream: string;
  readonly deadline: Deadline;
}

interface ExpectedPlan {
  readonly number: string;
  readonly titleContains: string;
  readonly issuedOn: string | null;
  readonly organisation: string;
  readonly units: { name: string; group: string }[];
  readonly bodies: string[];
  readonly milestones: ExpectedTask[];
  readonly tasks: ExpectedTask[];
  readonly neverADeadline: string[];
}

describeWithSharedPlans("plan 71 from its raw web text", () => {
  const plan = parsePlan(sharedPlan("ke-hoach-71.txt"));
  const expected = JSON.parse(sharedPlan("ke-hoach-71.expected.json")) as ExpectedPlan;

  it("reads the head of the document", () => {
    expect(plan.number).toBe(expected.number);
    expect(plan.title).toContain(expected.titleContains);
    expect(plan.issuedOn).toBe(expected.issuedOn);
    expect(plan.organisation).toBe(expected.organisation);
  });

  it("finds the two pilot units and the bodies in order", () => {
    expect(plan.units).toEqual(expected.units);
    expect(plan.bodies.map(({ name }) => name)).toEqual(expected.bodies);
  });

  it("finds exactly the 21 tasks and the one milestone", () => {
    expect(plan.tasks.map(({ line }) => line)).toEqual(expected.tasks.map(({ line }) => line));
    expect(plan.milestones.map(({ line }) => line)).toEqual(expected.milestones.map(({ line }) => line));
  });

  it.each([...expected.tasks, ...expected.milestones])("understands line $line: $titleStarts", (wanted) => {
    const task = [...plan.tasks, ...plan.milestones].find(({ line }) => line === wanted.line);
    expect(task?.title).toMatch(new RegExp(`^${wanted.titleStarts}`));
    expect(asExpected(task)).toEqual(asWanted(wanted));
  });

  it("takes no citation, term or page stamp for a deadline", () => {
    const words = [...plan.tasks, ...plan.milestones].map(({ deadline }) => deadline.text);
    for (const never of expected.neverADeadline)
      expect(words.filter((text) => text.includes(never))).toEqual([]);
  });

  it("asks about the blank date of issue at its line", () => {
    expect(plan.problems).toContainEqual({ code: "issue-date-blank", line: 18 });
  });
});

function asExpected(task: PlanTask | undefined): unknown {
  return (
    task && [task.section, task.scope, task.lead, task.leadInferred, task.support, task.stream, task.deadline]
  );
}

function asWanted(wanted: ExpectedTask): unknown {
  const lead = wanted.lead.startsWith("each unit") ? null : wanted.lead;
  return [
    wanted.section,
    wanted.scope,
    lead,
    wanted.leadInferred ?? true,
    wanted.support ?? [],
    wanted.stream,
    wanted.deadline,
  ];
}
