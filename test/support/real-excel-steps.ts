import { readFileSync } from "node:fs";
import path from "node:path";

/** A step of test/real-excel.md. */
export interface RealExcelStep {
  readonly number: number;
  readonly title: string;
  readonly minutes: number;
}

const STEP = /^(\d+)\. \*\*(.+?)\*\* \((\d+) min\): .+ → .+\.$/;

/** The steps of test/real-excel.md; a line that looks like one but is not of its form is an error. */
export function realExcelSteps(): RealExcelStep[] {
  const text = readFileSync(path.join(process.cwd(), "test/real-excel.md"), "utf8");
  return text
    .split("\n")
    .filter((line) => /^\d+\./.test(line))
    .map((line) => {
      const [, number, title, minutes] = STEP.exec(line) ?? [];
      if (title === undefined)
        throw new Error(`No step of the form "1. **Title** (2 min): do → see.": ${line}`);
      return { number: Number(number), title, minutes: Number(minutes) };
    });
}
