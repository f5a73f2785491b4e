import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parsePlan } from "../../src/plan-import";
import { planPage } from "./support/plan-page";

const FOLDER = resolve(__dirname, "plans");
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".txt"))
  .map((file) => file.replace(/\.txt$/, ""));

describe("plans in other house styles, each with the page a reader has checked", () => {
  it.each(names)("%s", (name) => {
    const plan = parsePlan(readFileSync(resolve(FOLDER, `${name}.txt`), "utf8"));
    expect(planPage(plan)).toBe(readFileSync(resolve(FOLDER, `${name}.expected.md`), "utf8"));
  });

  it.each(names)("%s: every task points at the line that says it", (name) => {
    const text = readFileSync(resolve(FOLDER, `${name}.txt`), "utf8");
    const lines = text.normalize("NFC").split("\n");
    const plan = parsePlan(text);
    for (const { title, line, units = [] } of [...plan.tasks, ...plan.milestones]) {
      const words = title.split(" ").slice(0, 3).join(" ");
      // In a table of units × work the work stands in the header, and the line is the unit's.
      const isSaid = [words, ...units].some((each) => lines[line - 1]?.includes(each));
      if (!title.startsWith("Đại hội: ")) expect({ title, isSaid }).toEqual({ title, isSaid: true });
    }
  });
});
